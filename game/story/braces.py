"""YAML's traps between brackets: a colon or a comma among somebody's words, a comma that is missing."""

import re

from game.story.keys import PROSE, every_key
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar
from game.story.problem import Problem
from game.story.slip import Slip, in_quotes, span_of
from game.story.source import Lined, Source

_MOST = 200
"""So many lines above are looked at."""

_PAIR = re.compile(r"[{,\[]\s*(?P<key>[a-z_]+):\s+(?P<words>[^\s\"'\[{](?:(?!,\s*[a-z_]+:\s)[^{}\[\]\"])*)")
_KEY_WITHIN = re.compile(r"(?<=\s)(?P<key>[a-z_]+):\s")


def explain_in_brackets(source: Source, slip: Slip) -> Problem | None:
    """Tell of a slip between brackets that its line explains; None where it does not."""
    if "parsing a flow" not in slip.while_doing:
        return None
    pairs = _PAIR.finditer(source.line(slip.line + 1))
    found = next((each for each in pairs if each.start("words") <= slip.column <= each.end("words")), None)
    if found is None:
        return None
    within = _KEY_WITHIN.search(found["words"])
    if within and within["key"] in every_key():
        message = f"you wrote {quote(found['words'])}, but between braces a comma stands before a key"
        span = span_of(source, slip.line, found.start("words") + within.start("key"), len(within["key"]))
        return Problem("bracket-left-open", message, span, f"write `, {within['key']}: `")
    if found["key"] not in PROSE:
        return None
    words = found["words"].rstrip()
    message = f"you wrote {quote(words)}, but a colon and a space begin a new key in the middle of the words"
    span = span_of(source, slip.line, found.start("words"), len(words))
    return Problem("colon-in-words", message, span, f"put quotes round it: {in_quotes(words)}")


def opened(source: Source, row: int, column: int) -> tuple[int, int]:
    """Find the bracket that is open at a place: YAML often complains where the file ends."""
    lines = Lined(source.name, source.text)
    if lines.line(row + 1)[column : column + 1] in set("[{"):
        return row, column
    closed = 0
    for at in range(row, max(-1, row - _MOST), -1):
        line = lines.line(at + 1)[: column if at == row else None]
        for place in range(len(line) - 1, -1, -1):
            closed += (line[place] in "]}") - (line[place] in "[{")
            if closed < 0:
                return at, place
    return row, column


def parted_words(node: Mapping) -> tuple[Problem, frozenset[str]] | None:
    """Tell of words in braces that a comma parted; None where none did.

    Gives what is told, and the keys that are no keys but a part of the words.
    """
    pairs = node.pairs
    first = next((at for at, pair in enumerate(pairs) if _is_bare(*pair)), 0)
    if not first:
        return None
    key, value = pairs[first - 1]
    if not isinstance(value, Scalar):
        return None
    rest = [each.text for each, held in pairs[first:] if _is_bare(each, held)]
    words = ", ".join([value.raw, *rest])
    message = f"you wrote {quote(words)}, but between braces a comma ends the words"
    hint = f"put quotes round them: `{key.text}: {in_quotes(words)}`"
    return Problem("nothing-after", message, pairs[first][0].span, hint), frozenset(rest)


def _is_bare(key: Scalar, value: Node) -> bool:
    """Whether a key has neither a colon nor anything after it."""
    nothing = isinstance(value, Scalar) and value.value is None and not value.lost
    return nothing and not key.style and key.paper.source.text[key.end : key.end + 1] in {",", "}"}
