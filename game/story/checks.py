"""Whether the parts of a story fit each other: ways out, silences, calls, votes, dials."""

from collections.abc import Iterator

from game.story.desk import Desk
from game.story.graph import aside, beside, called, calls, exits
from game.story.line import Silence
from game.story.manner import Manner
from game.story.model import Choice, Mode, Passage, Story
from game.story.near import MANY
from game.story.source import Span
from game.story.way import Back, Call

MOST_CALLS = 8
"""How deep calls may stand in each other."""


def check_story(story: Story, desk: Desk, unclear: frozenset[str] = frozenset()) -> None:
    """Tell what does not fit in a story.

    Args:
        story: the whole of it.
        desk: where problems go.
        unclear: passages with a slip in them already, which may be why a way out is missing.
    """
    for passage in story.passages.values():
        if passage.id not in unclear:
            _ways_out(passage, desk)
        _time(passage, desk)
        _vote(passage, story, desk)
    _calls(story, desk)


def _ways_out(passage: Passage, desk: Desk) -> None:
    span, name = passage.span, passage.id
    asks = bool(passage.choices or passage.offers_from)
    if passage.ending is not None:
        if asks or passage.exit is not None or passage.guess is not None:
            message = f"`{name}` is an ending, but it has a way on as well"
            desk.error(
                "ending-with-ways", span, message, "take the way out, or let it lead to an ending of its own"
            )
        return
    if passage.exit is not None:
        return
    if passage.guess is not None and not asks:
        outcomes = (passage.guess.right, passage.guess.wrong)
        if any(outcome.exit is None for outcome in outcomes):
            message = f"on `{name}` somebody is guessed about, but where it goes on from there is missing"
            desk.error("dead-end", span, message, "add `to: PASSAGE`")
        return
    if not asks:
        message = f"`{name}` has no way out and no ending"
        desk.error("dead-end", span, message, "add `to: PASSAGE`, `choices:` or `ending:`")
    for choice in passage.choices:
        if choice.exit is None:
            message = f"the choice `{choice.id}` leads nowhere, and `{name}` has no `to` for all"
            desk.error("no-target", choice.span, message, "add `to: PASSAGE`")
    if passage.offers_from is not None and passage.offers_from.exit is None:
        message = (
            f"what is offered from `{passage.offers_from.keep}` "
            f"leads nowhere, and `{name}` has no `to` for all"
        )
        desk.error("no-target", passage.offers_from.span, message, "add `to: PASSAGE`")


def _time(passage: Passage, desk: Desk) -> None:
    silent = any(isinstance(line.said, Silence) for line in passage.lines)
    for choice in passage.choices:
        if (choice.breaks or choice.wait) and not silent:
            key = "breaks" if choice.breaks else "wait"
            message = f"the choice `{choice.id}` has `{key}`, but there is no silence on this page"
            desk.error("no-silence", choice.span, message, "add `(silence 3)` to the page")
    if passage.choices and not passage.offers_from and all(choice.fades for choice in passage.choices):
        message = f"every choice of `{passage.id}` fades, but then nothing is left to do"
        desk.error("all-fade", passage.span, message, "let one of them stay: take out its `fades`")
    for choice in _faded_locks(passage.choices):
        message = f"the choice `{choice.id}` is never open, and still it fades"
        desk.error("all-fade", choice.span, message, "take out its `fades`")


def _faded_locks(choices: tuple[Choice, ...]) -> Iterator[Choice]:
    for choice in choices:
        if choice.fades and choice.lock is not None and choice.lock.unless is None:
            yield choice


def _vote(passage: Passage, story: Story, desk: Desk) -> None:
    vote = passage.vote
    if vote is None:
        return
    mode = vote.mode.value
    if vote.mode in {Mode.QUORUM, Mode.CONSENSUS} and not _offers_silence(passage):
        message = f"you wrote `mode: {mode}`, but a class that does not agree needs a silence to fall back on"
        desk.error("vote-without-silence", vote.span, message, "add a choice with `silence: true`")
    if vote.mode is Mode.GUESS and passage.guess is None:
        message = "you wrote `mode: guess`, but nothing is guessed here"
        desk.error("vote-without-guess", vote.span, message, "add `guess:`, or vote by `majority`")
    if vote.mode is Mode.DIAL and not any(meter.dial is not None for meter in story.meters.values()):
        message = "you wrote `mode: dial`, but this story has no dial"
        desk.error("vote-without-dial", vote.span, message, "give a meter a `dial`")
    if vote.mode is Mode.SEATS and len(story.seats) < 2:  # noqa: PLR2004 - one seat is no table
        message = "you wrote `mode: seats`, but this story has one seat"
        desk.error("vote-without-seats", vote.span, message, "add `seats:`, or vote by `majority`")


def _offers_silence(passage: Passage) -> bool:
    return any(choice.manner is Manner.SILENCE for choice in passage.choices)


def _calls(story: Story, desk: Desk) -> None:
    if not any(isinstance(way, Call | Back) for passage in story.passages.values() for way in exits(passage)):
        return
    inside = set(aside(story, *called(story, story.passages)))
    coming = _coming_back(story)
    for passage in story.passages.values():
        for way in exits(passage):
            if isinstance(way, Call) and way.passage not in coming:
                message = f"you wrote `call: {way.passage}`, but no road from there comes `back`"
                desk.error("call-without-back", way.span, message, "add `back: true` where the aside ends")
    for name, passage in story.passages.items():
        for way in exits(passage):
            if isinstance(way, Back) and name not in inside:
                message = f"you wrote `back: true`, but no call leads to `{name}`"
                desk.error(
                    "back-without-call", way.span, message, "write `to: PASSAGE`, or call it with `call: ...`"
                )
    _nesting(story, desk)


def _coming_back(story: Story) -> set[str]:
    """Name the passages from which some road within their aside comes `back`."""
    before: dict[str, list[str]] = {}
    for name in story.passages:
        for target in beside(story, name):
            before.setdefault(target, []).append(name)
    found = [
        name
        for name, passage in story.passages.items()
        if any(isinstance(way, Back) for way in exits(passage))
    ]
    coming = set(found)
    for name in found:
        fresh = [earlier for earlier in dict.fromkeys(before.get(name, ())) if earlier not in coming]
        coming.update(fresh)
        found += fresh
    return coming


def _beyond(story: Story) -> tuple[str, ...]:
    """Name what is called when calls stand one deeper in each other than they may."""
    deep = called(story, story.passages)
    for _ in range(MOST_CALLS):
        deep = called(story, aside(story, *deep))
    return deep


def _nesting(story: Story, desk: Desk) -> None:
    beyond = _beyond(story)
    if not beyond:
        return
    if len(called(story, story.passages)) > MANY:
        message = f"calls of `{beyond[0]}` stand more than {MOST_CALLS} deep in others, but that is the most"
        span = _span_of_call(story, beyond[0])
        desk.error("calls-too-deep", span, message, "let one of them be a `to`")
        return
    nested = calls(story)
    depths: dict[str, int] = {}
    for name in nested:
        circle = _deepen(name, nested, depths)
        if circle:
            span = _span_of_call(story, name)
            message = (
                f"the aside `{name}` calls itself again ({' → '.join(circle)}), but calls never end that way"
            )
            desk.error("circle-of-calls", span, message, "let one of them be a `to`")
            return
    deepest = max(depths, key=lambda name: depths[name], default=None)
    if deepest is not None and depths[deepest] > MOST_CALLS:
        span = _span_of_call(story, deepest)
        message = (
            f"from `{deepest}` on calls stand {depths[deepest]} "
            f"deep in each other, but {MOST_CALLS} is the most"
        )
        desk.error("calls-too-deep", span, message, "let one of them be a `to`")


def _deepen(start: str, nested: dict[str, tuple[str, ...]], depths: dict[str, int]) -> list[str]:
    """Find how deep calls go from an aside on; gives the circle if there is one."""
    path = [(start, iter(nested[start]))]
    while path:
        name, rest = path[-1]
        inner = next((call for call in rest if call not in depths), None)
        if inner is None:
            depths[name] = 1 + max((depths[call] for call in nested[name]), default=0)
            path.pop()
        elif inner in (names := [known for known, _ in path]):
            return [*names[names.index(inner) :], inner]
        else:
            path.append((inner, iter(nested[inner])))
    return []


def _span_of_call(story: Story, called: str) -> Span:
    for passage in story.passages.values():
        for way in exits(passage):
            if isinstance(way, Call) and way.passage == called:
                return way.span
    return story.passages[called].span
