"""How what an author wrote can stand where another kind of thing is wanted."""

import re

from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.scalars import SPOKEN
from game.story.slip import in_quotes

KINDS = {
    "int_type": "a whole number",
    "bool_type": "`true` or `false`",
    "string_type": "words",
    "list_type": "a list `[...]`",
    "tuple_type": "a number and its cause `[6, Why.]`",
    "dict_type": "keys of its own",
    "model_type": "keys of its own",
    "model_attributes_type": "keys of its own",
    "too_long": "two things: a number and its cause",
}
"""What is wanted, by pydantic's name for its lack."""

_NUMBER_FIRST = re.compile(
    r"(?P<number>[-+]?\d+)(?:[.,]\d+)?\s*%?(?:[\s,:-]*(?P<words>[^\W\d].*))?$", re.DOTALL
)


def as_wanted(kind: str, wanted: str, key: Scalar | None, node: Node) -> str:
    """Show how what was written can stand there; empty where that cannot be guessed."""
    name = f"{key.text}: " if key else ""
    if isinstance(node, Sequence):
        return _of_list(kind, wanted, node)
    if isinstance(node, Mapping):
        return _each_with_dash(node) if wanted.startswith("a list") else ""
    if wanted == "keys of its own":
        return f"write them in braces: `{name}{{key: value}}`, or below it, set in"
    if wanted.startswith("a list"):
        return f"write `{name}[{quote(node.text)[1:-1]}]`"
    if wanted == KINDS["int_type"]:
        return _as_number(node.text, name)
    return _as_flag(node.text) if wanted == KINDS["bool_type"] else ""


def _of_list(kind: str, wanted: str, node: Sequence) -> str:
    """Show what a list may be, whose commas stood among somebody's words."""
    words = [item.text for item in node.items if isinstance(item, Scalar)]
    if len(words) < len(node.items) or len(words) < 1:
        return ""
    if kind == "too_long":
        return f"put quotes round the cause: [{words[0]}, {in_quotes(', '.join(words[1:]))}]"
    return f"put quotes round it: {in_quotes('[' + ', '.join(words) + ']')}" if wanted == "words" else ""


def _each_with_dash(node: Mapping) -> str:
    """Ask for the dashes of a list."""
    if not node.pairs:
        return ""
    first = node.pairs[0][0]
    return f"begin each with `- `, as in `- {first.text}: ...` in line {first.span.line}"


def _as_number(text: str, name: str) -> str:
    """Show a whole number in what was written; with words behind it, as a movement and its cause."""
    found = _NUMBER_FIRST.match(text)
    if found is None:
        return "digits alone, like `5`"
    if found["words"]:
        return f"write `{name}[{found['number']}, {in_quotes(found['words'])}]`"
    return f"write `{found['number']}`"


def _as_flag(text: str) -> str:
    meant = SPOKEN.get(text.casefold())
    return "" if meant is None else f"did you mean `{str(meant).lower()}`?"
