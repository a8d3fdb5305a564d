"""What a link of SugarCube says and where it leads, and what a setter does, one step a statement."""

import re

from game.author.foreign_words import string
from game.author.sheet import Effect, Kept, Step
from game.author.twee_prose import prose
from game.story.source import Span

_STATEMENT = re.compile(r"\$(\w+)\s*(to|=|\+=|-=|\*=)(?!=)\s*(.+)", re.DOTALL)
_COUNTED = re.compile(r"(?:\$(\w+)\s*(\+\+|--))")
PUSHED = re.compile(r"\$(\w+)\.push\((\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')\)")
STRINGS = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'")


def statements(code: str) -> list[str]:
    """Split a setter at its semicolons, and its commas outside of brackets and strings."""
    parts, start, depth = [], 0, 0
    hidden = {at for found in STRINGS.finditer(code) for at in range(*found.span())}
    for at, letter in enumerate(code):
        if at in hidden:
            continue
        depth += (letter in "([") - (letter in ")]")
        if letter == ";" or (letter == "," and depth <= 0):
            parts.append(code[start:at])
            start = at + 1
    return [part.strip() for part in (*parts, code[start:]) if part.strip()]


def effect(statement: str, span: Span) -> tuple[Effect | None, str]:
    """Read one statement; what cannot be read comes back."""
    pushed = PUSHED.fullmatch(statement)
    if pushed:
        return Kept(f"${pushed[1]}", prose(string(pushed[2])), span), ""
    counted = _COUNTED.fullmatch(statement)
    if counted:
        return Step(f"${counted[1]}", f"${counted[1]} {counted[2][0]} 1", span), ""
    found = _STATEMENT.fullmatch(statement)
    if found is None:
        return None, statement
    name, sign, value = f"${found[1]}", found[2], found[3].strip()
    return Step(name, value if sign in {"to", "="} else f"{name} {sign[0]} ({value})", span), ""


def parted(road: str) -> tuple[str, str]:
    """Split a link into its words and where it leads."""
    for arrow in ("->", "|"):
        if arrow in road:
            text, _, target = road.rpartition(arrow)
            return text.strip(), target.strip().strip("\"'")
    if "<-" in road:
        target, _, text = road.partition("<-")
        return text.strip(), target.strip().strip("\"'")
    return road.strip(), road.strip()
