"""Names inside words: in a condition, between braces, in a script's brackets."""

import re
from collections.abc import Iterator

from game.frozen import frozen
from game.story.grammar import is_condition
from game.story.node import Scalar
from game.story.source import Span
from game.story.stretch import Stretch

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_ASKED = re.compile(
    r"(?P<ask>visited|chose|count)\s*\(\s*(?P<about>[a-z][a-z0-9_]*)(?P<dot>\s*\.\s*\w+)?\s*\)"
)
_BRACE = re.compile(r"(?<!\\)\{([a-z][a-z0-9_]*)\}")
_BRACKET = r"\((?P<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)"
_CUES = re.compile(r"^[ \t]*(?:[^\n:\uff1a()]{1,60}?[ \t]*)?" + _BRACKET, re.MULTILINE)
_NEXT = re.compile(r"[ \t]*" + _BRACKET)
_QUOTE = re.compile(r"quote\s+(?P<about>[a-z][a-z0-9_]*)\.\w+")
_EQUALS = ("==", "!=")


@frozen
class Seen:
    """A word that may be a name."""

    name: str
    span: Span
    is_passage: bool = False
    is_compared: bool = False
    """Whether `==` or `!=` stands beside it, as beside one of a set of names."""


def in_condition(words: Stretch) -> Iterator[Seen]:
    """Find the names in a condition or a sum; words that are none have none."""
    text = words.text
    if not is_condition(text):
        return
    asked = list(_ASKED.finditer(text))
    for found in asked:
        start, end = found.span("about")
        if found["ask"] == "visited" or (found["ask"] == "chose" and found["dot"]):
            yield Seen(found["about"], words.span(start, end), is_passage=True)
    for word in _NAME.finditer(text):
        if not any(each.start() <= word.start() < each.end() for each in asked):
            before, after = text[: word.start()].rstrip(), text[word.end() :].lstrip()
            compared = before.endswith(_EQUALS) or after.startswith(_EQUALS)
            yield Seen(word.group(), words.span(*word.span()), is_compared=compared)


def in_prose(scalar: Scalar) -> Iterator[Seen]:
    """Find the names between braces."""
    if "{" in scalar.text:
        words = scalar.stretch()
        for found in _BRACE.finditer(words.text):
            yield Seen(found[1], words.span(*found.span(1)))


def in_script(words: Stretch) -> Iterator[Seen]:
    """Find the names in the brackets that begin a line, or stand behind who speaks."""
    for line in _CUES.finditer(words.text):
        found: re.Match[str] | None = line
        while found is not None:
            yield from _in_cue(words.cut(*found.span("inside")))
            found = _NEXT.match(words.text, found.end())


def _in_cue(words: Stretch) -> Iterator[Seen]:
    begun = 0
    for part in words.text.split(","):
        if part.strip():
            quoted = _QUOTE.fullmatch(part.strip())
            place = words.cut(begun, begun + len(part)).strip()
            if quoted:
                yield Seen(quoted["about"], place.span(*quoted.span("about")), is_passage=True)
            yield from in_condition(place)
        begun += len(part) + 1
