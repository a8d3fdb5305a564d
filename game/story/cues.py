"""What a bracket in a script says: a cue, a condition, or only words."""

import re
from itertools import chain

from game.frozen import frozen
from game.story.desk import Desk
from game.story.expression import Both, Comparison, Constant, Expression, Name, Relation
from game.story.grammar import is_condition
from game.story.near import quote
from game.story.source import Span
from game.story.stretch import Stretch

KINDS = ("meant", "heard", "muffled", "thinks", "draft", "margin")
"""Cues that are one word."""

_NAMING = re.compile(r"(seat|quote|id)\s+([A-Za-z][\w.]*)")
_SILENCE = re.compile(r"silence\s+(\d{1,4})")
_LOOKS_LIKE = re.compile(r"[<>=]|\b(?:visited|chose|count)\(")
_WORD = re.compile(r"[A-Za-z_]\w*")

OPENS_AT = 50
"""`meant` opens at this height of cognitive, `heard` of affective, unless a line says else."""


@frozen
class Cues:
    """Everything that a line's brackets say."""

    kind: str = ""
    """`meant`, `heard`, `muffled`, `thinks`, `draft`, `silence` or `quote`; empty for a line as it is."""
    when: Expression | None = None
    seat: Stretch | None = None
    margin: bool = False
    seconds: int = 0
    quote: Stretch | None = None
    id: Stretch | None = None
    span: Span | None = None

    def also(self, other: "Cues") -> "Cues":
        """Join the cues of two brackets."""
        return Cues(
            kind=other.kind or self.kind,
            when=both(self.when, other.when),
            seat=other.seat or self.seat,
            margin=self.margin or other.margin,
            seconds=other.seconds or self.seconds,
            quote=other.quote or self.quote,
            id=other.id or self.id,
            span=self.span or other.span,
        )


NO_CUES = Cues()
"""What a line without a bracket says of itself."""


def both(one: Expression | None, other: Expression | None) -> Expression | None:
    """Give the condition that both hold; None is no condition."""
    if one is None or other is None:
        return one or other
    return Both(every=True, operands=(one, other), span=one.span)


def opens(meter: str, span: Span) -> Expression:
    """Give the condition under which `meant` or `heard` opens by itself."""
    operands = (Name(meter, span), Constant(OPENS_AT, span))
    return Comparison(operands, (Relation.AT_LEAST,), span)


def read(inner: Stretch, desk: Desk) -> Cues | None:
    """Read the inside of a bracket; None where it is only words."""
    parts = _parts(inner)
    known = [_is_cue(part.text) or _is_condition(part.text, desk) for part in parts]
    if not any(known):
        _ask_about(inner, desk)
        return None
    cues = Cues(span=inner.span())
    for part, is_known in zip(parts, known, strict=True):
        if is_known:
            cues = cues.also(_cue(part, desk))
        else:
            message = f"you wrote {quote(part.text)} beside a cue, but that is neither a cue nor a condition"
            meant = desk.scope.patience.near(part.text, chain(KINDS, desk.scope.values))
            hint = (
                f"did you mean `{meant}`?" if meant else f"a bracket holds {_CAN_STAND}, with commas between"
            )
            desk.error("unknown-cue", part.span(), message, hint)
    return cues


def _parts(inner: Stretch) -> list[Stretch]:
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(inner.text):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            parts.append(inner.cut(start, at).strip())
            start = at + 1
    return [*parts, inner.cut(start).strip()]


def _is_cue(text: str) -> bool:
    return text in KINDS or bool(_NAMING.fullmatch(text) or _SILENCE.fullmatch(text))


def _is_condition(text: str, desk: Desk) -> bool:
    if not is_condition(text):
        return False
    names = desk.scope.values
    return bool(_LOOKS_LIKE.search(text)) or any(word in names for word in _WORD.findall(text))


def _cue(part: Stretch, desk: Desk) -> Cues:
    text = part.text
    if text == "margin":
        return Cues(margin=True)
    if text in KINDS:
        return Cues(kind=text)
    if found := _SILENCE.fullmatch(text):
        return Cues(kind="silence", seconds=int(found[1]))
    if found := _NAMING.fullmatch(text):
        name = part.cut(found.start(2), found.end(2))
        if found[1] == "seat":
            return Cues(seat=name)
        return Cues(kind="quote", quote=name) if found[1] == "quote" else Cues(id=name)
    return Cues(when=desk.expression(part))


CUE_WORDS = (*KINDS, "silence", "seat", "quote", "id")
"""Every word that a cue begins with."""


def like_a_cue(text: str) -> bool:
    """Whether the inside of a bracket begins like a cue, so that nobody means it as words."""
    first = _WORD.match(text)
    return first is not None and first.group() in CUE_WORDS and len(text.split()) <= _MOST_WORDS_OF_A_CUE


_MOST_WORDS_OF_A_CUE = 6
"""`(meant to be read by nobody but her, ever)` is words."""


_FORMS = (("silence", "silence 3"), ("=", "affective >= 40"), (">", "spoons > 2"), ("<", "spoons < 3"))
"""What may have been meant where a sign stands."""


def _ask_about(inner: Stretch, desk: Desk) -> None:
    """Ask about a bracket that was taken for words: was a cue or a condition meant?"""
    first = inner.text.split(",")[0].strip()
    is_known = first in KINDS or first in desk.scope.values
    names = chain(KINDS, desk.scope.values)
    meant = desk.scope.patience.near(first, names) if " " not in first else None
    message = (
        f"you wrote `(` before {quote(inner.text)}, but that is "
        "neither a cue nor a condition, so it is read aloud"
    )
    cue, _, rest = inner.text.partition(" ")
    if cue in KINDS and is_condition(rest):
        desk.warn("bracket-of-words", inner.span(), message, f"write `({cue}, {rest.strip()})`, with a comma")
    elif meant and not is_known:
        desk.warn("bracket-of-words", inner.span(), message, f"did you mean `{meant}`?")
    else:
        like = next((f"`({form})` can stand there; " for sign, form in _FORMS if sign in inner.text), "")
        if not like and _ONE_WORD.fullmatch(first):
            like = f"{_CAN_STAND} can stand there; "
        desk.note("bracket-of-words", inner.span(), message, f"{like}good, if it is meant as words")


_ONE_WORD = re.compile(r"[^\W\d_A-Z]\w*")
"""A bracket of one small word is hardly ever a sentence's."""

_CAN_STAND = "`meant`, `heard`, `thinks`, `margin`, `seat NAME`, `asked and spoons < 3`"


def ask_about_joined(inner: Stretch, desk: Desk) -> None:
    """Ask about a bracket that begins a row but no line, if it looks like a cue with a slip in it."""
    if _ONE_WORD.fullmatch(inner.text.split(",")[0].strip()):
        _ask_about(inner, desk)


def ask_about_open(words: Stretch, desk: Desk) -> None:
    """Ask about a line that begins like a cue whose bracket is never closed."""
    begun = re.match(r"\(\s*+([a-z_]+)", words.text)
    if begun and (begun[1] in (*KINDS, "silence", "seat", "not") or begun[1] in desk.scope.values):
        message = f"you wrote `(` before {quote(begun[1])}, but it is not closed, so it is read aloud"
        desk.warn("bracket-of-words", words.span(0, begun.end()), message, "close it with `)`")
