"""How what an author wrote can stand where another kind of thing is wanted."""

import re
from types import MappingProxyType

from game.story.naming import slug
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


_SETTING = re.compile(r"(?P<name>[a-z][a-z0-9_]*)\s*=\s*(?P<held>[^=].*)")

_NAMING = MappingProxyType(
    {
        "cast": "{{name: {name}}}",
        "meters": "{{name: {name}}}",
        "variables": "false",
        "seats": "{name}\u2019s chair",
    }
)
"""Keys below which names stand as keys, and what belongs to such a name."""


def as_wanted(kind: str, wanted: str, key: Scalar | None, node: Node) -> str:
    """Show how what was written can stand there; empty where that cannot be guessed."""
    name = f"{key.text}: " if key else ""
    if isinstance(node, Sequence):
        return _of_list(kind, wanted, key, node)
    if isinstance(node, Mapping):
        return _each_with_dash(node) if wanted.startswith("a list") else ""
    if wanted == "keys of its own":
        return _with_keys(node.text, key)
    if wanted.startswith("a list"):
        return f"write `{name}[{quote(node.text)[1:-1]}]`"
    if wanted == KINDS["int_type"]:
        return _as_number(node.text, name)
    return _as_flag(node.text) if wanted == KINDS["bool_type"] else ""


def _with_keys(text: str, key: Scalar | None) -> str:
    """Show words among the keys that they lack."""
    name = key.text if key else ""
    setting = _SETTING.fullmatch(text.strip())
    if name == "to":
        return "`to` names one passage: make two choices of it; or an arm, `{if: asked, to: bread}`"
    if name == "set" and setting:
        return f"write `set: {{{setting['name']}: {setting['held']}}}`"
    if name in _NAMING:
        return f"write `{name}: {{{slug(text) or 'name'}: {_NAMING[name].format(name=text)}}}`"
    return _one_of_its_keys(text, name)


def _one_of_its_keys(text: str, name: str) -> str:
    """Guess the key to which words, or a number, belong."""
    if name == "ending":
        return f"write `ending: {{title: ..., text: {in_quotes(text)}}}`"
    if text.isdigit():
        return f"write `{name}: {{start: {text}}}`"
    if " " in text.strip():
        return f"if they are its words, write `{name}: {{page: {in_quotes(text)}}}`"
    return f"write keys in braces, `{name}: {{key: value}}`, or below it, set in"


def _of_list(kind: str, wanted: str, key: Scalar | None, node: Sequence) -> str:
    """Show what a list may be, whose commas stood among somebody's words, or that has names for keys."""
    words = [item.text for item in node.items if isinstance(item, Scalar)]
    if len(words) < len(node.items) or len(words) < 1:
        return ""
    if key is not None and key.text in _NAMING and slug(words[0]):
        return f"write `{slug(words[0])}: {_NAMING[key.text].format(name=words[0])}`, without the dash"
    if kind == "too_long":
        return f"put quotes round the cause: [{words[0]}, {in_quotes(', '.join(words[1:]))}]"
    return f"put quotes round it: {in_quotes('[' + ', '.join(words) + ']')}" if wanted == "words" else ""


def _each_with_dash(node: Mapping) -> str:
    """Ask for the dashes of a list."""
    if not node.found:
        return ""
    first, _ = node.first
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
