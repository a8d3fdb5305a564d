"""A passage as written: its page, what is asked on it, its choices and ways out."""

import re
from dataclasses import replace

from game.story.choices import choice_id, read_choices, read_offers_from
from game.story.desk import Desk
from game.story.effects import read_keep, read_set, read_shift
from game.story.exits import read_exit
from game.story.guesses import read_ask, read_guess, read_input
from game.story.model import Ending, Mode, Passage, Replay, Vote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.pages import read_page
from game.story.script import line_ids

_MORE = frozenset(
    {
        *("sound", "set", "shift", "keep", "ask", "guess", "input", "ending"),
        "cause_voice",
        "offers_from",
        "vote",
    }
)
"""Keys that few passages have."""


_WAYS = frozenset({"choices", "to", "ending", "guess", "random", "call", "back", "offers_from"})
"""Keys by which a passage goes on, or ends."""

_WAY_WITHIN = re.compile(
    r"^[ \t]*(?P<key>(?:choices|ending|guess|ask):[ \t]*$|to: [a-z][a-z0-9_]*[ \t]*$)", re.MULTILINE
)


def read_passage(key: Scalar, node: Mapping, desk: Desk) -> Passage:
    """Read one passage; what is wrong in it is left out."""
    if _is_swallowed(node, desk):
        return Passage(id=key.text, seat=desk.scope.seats[0], span=key.span)
    seats = desk.scope.seats
    seat = desk.known(node.scalar("seat"), seats, "unknown-seat", "seat") or seats[0]
    passage = Passage(
        id=key.text,
        seat=seat,
        lines=read_page(node.get("page"), desk),
        choices=read_choices(node.items("choices"), desk),
        exit=read_exit(node, desk),
        scene=node.word("scene") or None,
        place=node.word("place") or None,
        span=key.span,
    )
    return passage if _MORE.isdisjoint(node.found) else _with_more(passage, node, desk)


def _is_swallowed(node: Mapping, desk: Desk) -> bool:
    """Whether keys of a passage stand so far right that they are words of its page; tells of the first."""
    page = node.scalar("page")
    if page is None or page.style != "|" or not node.found.keys().isdisjoint(_WAYS):
        return False
    found = _WAY_WITHIN.search(page.text)
    if found is None:
        return False
    at = page.stretch().span(found.start("key"), found.end("key"))
    message = f"you wrote `{found['key']}`, but it stands so far right that it is read as words of the page"
    hint = f"let it begin below `page:` (line {page.span.line})"
    desk.error("crooked-line", at, message, hint)
    return True


def _with_more(passage: Passage, node: Mapping, desk: Desk) -> Passage:
    """Read what few passages have."""
    return replace(
        passage,
        sound=_sounds(node),
        set=read_set(node.get("set"), desk),
        shift=read_shift(node.get("shift"), desk),
        keep=read_keep(node.get("keep"), desk),
        ask=read_ask(node.mapping("ask"), desk),
        guess=read_guess(node.mapping("guess"), desk),
        input=read_input(node.mapping("input"), desk),
        ending=_ending(node.mapping("ending"), desk),
        cause_voice=desk.known(
            node.scalar("cause_voice"), desk.scope.voices, "unknown-cast", "one of the cast"
        ),
        offers_from=read_offers_from(node.get("offers_from"), desk),
        vote=_vote(node, desk),
    )


def _sounds(node: Mapping) -> tuple[str, ...] | None:
    if node.get("sound") is None:
        return None
    return tuple(item.text for item in node.items("sound") if isinstance(item, Scalar))


def _ending(node: Mapping | None, desk: Desk) -> Ending | None:
    if node is None:
        return None
    reflect = tuple(desk.words(item) for item in node.items("reflect"))
    return Ending(
        desk.words(node.get("title")),
        desk.paragraphs(node.get("text")),
        reflect,
        _replay(node.mapping("replay"), desk),
        node.span,
    )


def _replay(node: Mapping | None, desk: Desk) -> Replay | None:
    if node is None:
        return None
    seat = desk.known(node.scalar("seat"), desk.scope.seats, "unknown-seat", "seat")
    start = desk.known(node.scalar("from"), desk.scope.passages, "unknown-passage", "passage")
    return Replay(seat, start, node.span) if seat and start else None


def _vote(node: Mapping, desk: Desk) -> Vote | None:
    vote = node.get("vote")
    if vote is None:
        return None
    modes = tuple(mode.value for mode in Mode)
    written = vote if isinstance(vote, Scalar) else vote.scalar("mode") if isinstance(vote, Mapping) else None
    mode = desk.known(written, modes, "unknown-mode", "way of voting")
    if mode is None:
        return None
    tie = vote.scalar("tie") if isinstance(vote, Mapping) else None
    offered = [choice_id(choice) for choice in node.items("choices") if isinstance(choice, Mapping)]
    return Vote(Mode(mode), desk.known(tie, offered, "unknown-tie", "choice of this passage"), vote.span)


def passage_choices(node: Node) -> tuple[str, ...]:
    """Give the ids of a passage's choices, before anything else is read."""
    if not isinstance(node, Mapping):
        return ()
    ids = [choice_id(choice) for choice in node.items("choices") if isinstance(choice, Mapping)]
    return tuple(dict.fromkeys(name for name in ids if name))


def passage_lines(node: Node) -> list[str]:
    """Give the ids of a passage's lines, before anything else is read."""
    page = node.get("page") if isinstance(node, Mapping) else None
    found: list[str] = []
    for item in page.items if isinstance(page, Sequence) else (page,):
        if isinstance(item, Scalar):
            found += line_ids(item.text)
        elif isinstance(item, Mapping) and item.word("id"):
            found.append(item.word("id"))
    return found
