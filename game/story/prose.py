"""A paragraph's words to runs: `*emphasis*`, `{variable}`, true quotes and dashes."""

import re
from collections.abc import Iterable

from game.frozen import frozen
from game.story.line import Prose, Text, Value
from game.story.near import quote
from game.story.problem import Problem, Severity
from game.story.punctuation import set_marks
from game.story.scope import Scope
from game.story.stretch import Stretch

_MOST_SLIPS = 20
"""Told of one paragraph: thousands of braces are one slip, and nobody reads as many messages."""

_PARTS = re.compile(r"\\[*{}\\]|\{[^{}]*\}|\*|[{}]")
"""What is more than words: an escape, a value, a star, a brace left alone."""


_SET = re.compile(r"[*{}\\\"'\n]|\.\.\.|--| - | [;:!?»]")
"""What may be set otherwise than it stands, in any language: where there is none, words are only words."""


@frozen
class Piece:
    """Words or a value's name, with what stood there."""

    text: str
    is_value: bool
    emphasis: bool


def flat(prose: Prose) -> str:
    """Give a paragraph as plain words; where a value stands, its name in braces."""
    return "".join(run.words if isinstance(run, Text) else f"{{{run.name}}}" for run in prose)


def as_it_stands(text: str) -> Prose:
    """Give a paragraph in which nothing is to be set or shown; empty where something may be."""
    return (Text(text),) if text and not _SET.search(text) else ()


def parse(words: Stretch, scope: Scope, language: str) -> tuple[Prose, tuple[Problem, ...]]:
    """Read one paragraph; never raises, whatever the text.

    Args:
        words: the paragraph, on one line or several.
        scope: every name that `{name}` may show.
        language: of the story; it decides about quotes.
    """
    if not any(sign in words.text for sign in "*{}\\"):
        return _runs([Piece(words.text, is_value=False, emphasis=False)], language), ()
    pieces, problems = _pieces(words, scope)
    return _runs(pieces, language), tuple(problems)


def _pieces(words: Stretch, scope: Scope) -> tuple[list[Piece], list[Problem]]:
    pieces: list[Piece] = []
    problems: list[Problem] = []
    text = words.text
    parts = tuple(_PARTS.finditer(text))
    stars = _stars(text, parts)
    at, emphasis = 0, False
    for found in parts:
        part = found.group()
        if len(problems) >= _MOST_SLIPS:
            break
        if part == "*" and found.start() not in stars:
            continue
        if at < found.start():
            pieces.append(Piece(text[at : found.start()], is_value=False, emphasis=emphasis))
        at = found.end()
        if part == "*":
            emphasis = not emphasis
        elif part.startswith("\\"):
            pieces.append(Piece(part[1], is_value=False, emphasis=emphasis))
        else:
            place = words.cut(found.start(), found.end())
            problem = _value(place, scope)
            problems.extend(problem)
            if not problem:
                pieces.append(Piece(part[1:-1].strip(), is_value=True, emphasis=emphasis))
    pieces.append(Piece(text[at:], is_value=False, emphasis=emphasis))
    if text.count("*") > len(stars):
        problems.extend(_open_star(words, stars))
    return pieces, problems


def _stars(text: str, parts: Iterable[re.Match[str]]) -> set[int]:
    """Find the stars that open and close emphasis; a star between spaces is only a star."""
    pairs: set[int] = set()
    opened: int | None = None
    for found in parts:
        if found.group() != "*":
            continue
        at = found.start()
        after, before = text[at + 1 : at + 2], text[at - 1 : at] if at else ""
        if opened is None and after and not after.isspace():
            opened = at
        elif opened is not None and before and not before.isspace() and at > opened + 1:
            pairs.update((opened, at))
            opened = None
    return pairs


def _open_star(words: Stretch, pairs: set[int]) -> list[Problem]:
    for found in re.finditer(r"(?<![\\\w*])\*(?=[\w])", words.text):
        if found.start() not in pairs:
            message = (
                f"a star opens at {quote(words.text[found.start() : found.start() + 20])}, but none closes it"
            )
            hint = "write `*words*`, or `\\*` for a star"
            return [
                Problem("open-star", message, words.span(found.start(), found.end()), hint, Severity.WARNING)
            ]
    return []


def _value(place: Stretch, scope: Scope) -> tuple[Problem, ...]:
    name = place.text.strip("{}").strip()
    if name in scope.shown and len(place.text) > 1:
        return ()
    if len(place.text) == 1:
        message = f"a brace `{place.text}` stands alone here, but braces show a value, like `{{spoons}}`"
        return (Problem("open-brace", message, place.span(), f"write `\\{place.text}` for a brace"),)
    hint = (
        scope.patience.did_you_mean(name, scope.shown) or "a variable, meter, keep or input can stand there"
    )
    message = f"you wrote {quote(place.text)}, but no variable, meter, keep or input has that name"
    return (Problem("unknown-value", message, place.span(), hint),)


def _runs(pieces: list[Piece], language: str) -> Prose:
    runs: list[Text | Value] = []
    before = ""
    for piece in pieces:
        if piece.is_value:
            runs.append(Value(piece.text, piece.emphasis))
            before = "0"
        elif piece.text:
            words = set_marks(piece.text.replace("\n", " "), language, before)
            before = words[-1]
            last = runs[-1] if runs else None
            if isinstance(last, Text) and last.emphasis == piece.emphasis:
                runs[-1] = Text(last.words + words, piece.emphasis)
            else:
                runs.append(Text(words, piece.emphasis))
    return tuple(runs)
