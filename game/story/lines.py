"""What stands in a script or a list, made into the lines of a page."""

import re
from dataclasses import replace
from itertools import chain

from game.frozen import frozen
from game.story.cues import Cues, opens
from game.story.desk import Desk
from game.story.line import Draft, Layer, Line, Narration, Prose, Quotation, Said, Silence, Speech, Thought
from game.story.model import YOU
from game.story.near import quote
from game.story.source import Span
from game.story.stretch import Stretch

LONGEST_SILENCE = 120
"""Seconds; a longer pause would be a program that hangs."""

_VERSIONS = re.compile(r"(?<!\s)\s++/\s+")
"""Between two versions; it begins where the spaces begin, or 60,000 of them are looked at from each."""
_METERS = {"meant": "cognitive", "heard": "affective"}


@frozen
class Wording:
    """A line as found: who, what, and its cues."""

    who: str | None
    words: tuple[Stretch, ...]
    """One stretch, or of a draft each version; none where only a cue stands."""
    cues: Cues
    span: Span


def versions(words: Stretch) -> tuple[Stretch, ...]:
    """Split a draft at its ` / `."""
    cuts = [0]
    for found in _VERSIONS.finditer(words.text):
        cuts += [found.start(), found.end()]
    cuts.append(len(words.text))
    return tuple(words.cut(start, end).strip() for start, end in zip(cuts[::2], cuts[1::2], strict=True))


def add(lines: list[Line], wording: Wording, desk: Desk) -> None:
    """Put a line below those of a page; a layer goes onto the line above it."""
    if wording.cues.kind in {"meant", "heard", "muffled"}:
        _lay_over(lines, wording, desk)
        return
    said = _said(wording, desk)
    if said is None:
        return
    cues = wording.cues
    if isinstance(said, Silence) and any(isinstance(line.said, Silence) for line in lines):
        message = "a second silence stands on this page, but a page has one at most"
        desk.error("two-silences", wording.span, message, "let the second be a passage of its own")
        return
    lines.append(
        Line(
            said,
            id=cues.id.text if cues.id else "",
            when=cues.when,
            seat=_seat(cues.seat, desk),
            margin=cues.margin,
            span=wording.span,
        )
    )


def _seat(words: Stretch | None, desk: Desk) -> str | None:
    if words is None:
        return None
    if words.text in desk.scope.seats:
        return words.text
    message = f"you wrote {quote(words.text)}, but no seat has that name"
    desk.error("unknown-seat", words.span(), message, desk.near(words.text, desk.scope.seats))
    return None


def _lay_over(lines: list[Line], wording: Wording, desk: Desk) -> None:
    kind = wording.cues.kind
    if not lines or isinstance(lines[-1].said, Silence | Draft):
        message = f"`({kind})` stands here, but no line that it could belong to stands above it"
        desk.error("loose-layer", wording.span, message, "put it right below the words it belongs to")
        return
    when = wording.cues.when
    if when is None and kind == "muffled":
        message = "you wrote `(muffled)`, but from when on it is muffled is not said"
        desk.error("no-condition", wording.span, message, "like `(muffled, headphones >= 60)`")
        return
    if not wording.words or not wording.words[0].text:
        desk.error("no-words", wording.span, f"`({kind})` stands here, but no words follow it")
        return
    layer = Layer(desk.runs(wording.words[0]), when or opens(_METERS[kind], wording.span))
    line = lines[-1]
    if getattr(line, kind) is not None:
        message = f"a second `({kind})` stands here, but a line has one at most"
        desk.error("two-layers", wording.span, message)
    elif kind == "meant":
        lines[-1] = replace(line, meant=layer)
    elif kind == "heard":
        lines[-1] = replace(line, heard=layer)
    else:
        lines[-1] = replace(line, muffled=layer)


def _said(wording: Wording, desk: Desk) -> Said | None:
    kind, who = wording.cues.kind, wording.who
    if kind == "silence":
        return _silence(wording, desk)
    if kind == "quote":
        return _quotation(wording, desk)
    if not any(words.text for words in wording.words):
        hint = "put them on the same line, or take the line out"
        desk.error("no-words", wording.span, "a line begins here, but no words follow", hint)
        return None
    if kind == "draft":
        return Draft(who or YOU, tuple(desk.runs(words) for words in wording.words))
    prose = desk.runs(wording.words[0])
    if kind == "thinks":
        return Thought(who or YOU, prose)
    return Narration(prose) if who is None else Speech(who, prose)


def _silence(wording: Wording, desk: Desk) -> Said | None:
    seconds = wording.cues.seconds
    if any(words.text for words in wording.words):
        message = "words follow a silence on its own line, but they would be lost"
        desk.error("words-after-silence", wording.span, message, "put a blank line between")
    if not 1 <= seconds <= LONGEST_SILENCE:
        message = f"you wrote `silence {seconds}`, but a silence has 1 to {LONGEST_SILENCE} seconds"
        desk.error("out-of-bounds", wording.span, message)
        return None
    return Silence(seconds)


def _quotation(wording: Wording, desk: Desk) -> Said | None:
    about = wording.cues.quote
    prose: Prose = desk.runs(wording.words[0]) if wording.words and wording.words[0].text else ()
    if about is None:
        return None
    if desk.scope.has_line(about.text):
        return Quotation(wording.who, prose, original=about.text)
    passage, dot, choice = about.text.rpartition(".")
    places = (passage,) if dot else desk.scope.who_offers(choice)
    if len(places) == 1 and choice in desk.scope.passages.get(places[0], ()):
        return Quotation(wording.who, prose, choice=(places[0], choice))
    if len(places) > 1:
        message = f"you wrote `quote {about.text}`, but {len(places)} passages have a choice of that name"
        desk.error("which-choice", about.span(), message, f"write `quote {places[0]}.{choice}`")
        return None
    known = chain(desk.scope.choices, desk.scope.lines)
    hint = desk.near(about.text, known) or "name the line: `(id bread) Dad: ...`"
    message = f"you wrote `quote {about.text}`, but no choice and no line has that name"
    desk.error("unknown-quote", about.span(), message, hint)
    return None
