"""Plain data to YAML text: scripts as blocks, short things on one line, few quotes."""

import re
from collections.abc import Mapping, Sequence

from game.story.node import Plain
from game.story.scalars import resolve

_WIDEST = 100
"""A list or mapping that fits into so many columns stands on one line."""

_UNSAFE_START = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`\s]")
_UNSAFE = re.compile(r":(?:\s|$)|\s#|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\s$")
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}]|[:?]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def write(data: Mapping[str, Plain], indent: int = 0) -> str:
    """Write plain data as a story's file; read again it gives the same data.

    Args:
        data: a whole file, or what stands below a key of one.
        indent: columns before each key.
    """
    return "".join(f"{line}\n" for line in _keys(data, indent))


def _keys(data: Mapping[str, Plain], indent: int) -> list[str]:
    lines: list[str] = []
    for key, value in data.items():
        lines += _entry(f"{' ' * indent}{_word(key, flow=False)}:", value, indent + 2)
    return lines


def _entry(lead: str, value: Plain, indent: int) -> list[str]:
    if isinstance(value, str) and "\n" in value and _fits_block(value):
        return [f"{lead} {'|' if value.endswith(chr(10)) else '|-'}", *_block(value, indent)]
    if isinstance(value, str | int | bool) or value is None:
        return [f"{lead} {_word(value, flow=False)}".rstrip()]
    # what is deep is looked at first: each level would else be written out once for every level above it
    flow = "" if _is_deep(value) else _flow(value)
    if flow and len(lead) + 1 + len(flow) <= _WIDEST:
        return [f"{lead} {flow}"]
    if isinstance(value, Mapping):
        return [lead, *_keys(value, indent)]
    return [lead, *_items(value, indent)]


def _items(values: Sequence[Plain], indent: int) -> list[str]:
    lines: list[str] = []
    for value in values:
        dash = f"{' ' * indent}-"
        if (
            isinstance(value, Mapping)
            and value
            and (_is_deep(value) or len(_flow(value)) + indent > _WIDEST - 2)
        ):
            inner = _keys(value, indent + 2)
            lines += [f"{dash} {inner[0].lstrip()}", *inner[1:]]
        else:
            lines += _entry(dash, value, indent + 2)
    return lines


def _is_deep(value: Plain) -> bool:
    """Whether something stands in there that reads better on lines of its own."""
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, Sequence) else ()
    if isinstance(value, str):
        return "\n" in value
    return any(_is_deep(part) or (isinstance(part, Mapping) and len(part) > 1) for part in parts)


def _fits_block(text: str) -> bool:
    lines = text.removesuffix("\n").split("\n")
    plain_ends = not text.endswith("\n\n") and bool(lines[0].strip())
    return plain_ends and not any(
        line[:1].isspace() or not line.isprintable() or line != line.rstrip() for line in lines
    )


def _block(text: str, indent: int) -> list[str]:
    return [f"{' ' * indent}{line}" if line else "" for line in text.removesuffix("\n").split("\n")]


def _flow(value: Plain) -> str:
    if isinstance(value, Mapping):
        return (
            "{" + ", ".join(f"{_word(key, flow=True)}: {_flow(inner)}" for key, inner in value.items()) + "}"
        )
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    return _word(value, flow=True)


def _word(value: str | int | bool | None, *, flow: bool) -> str:  # noqa: FBT001 - a flag is one of the values
    if value is None:
        return "null" if flow else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if _is_safe(value) and not (flow and _UNSAFE_IN_FLOW.search(value)):
        return value
    return '"' + "".join(_ESCAPES.get(letter) or _printable(letter) for letter in value) + '"'


def _is_safe(value: str) -> bool:
    if not value or _UNSAFE_START.match(value) or _UNSAFE.search(value) or value in {"---", "...", "<<", "="}:
        return False
    try:
        return resolve(value) == value and isinstance(resolve(value), str)
    except OverflowError:
        return False


def _printable(letter: str) -> str:
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"
