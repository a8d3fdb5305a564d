"""Where a story of another program begins and ends, once it is one of ours."""

import re

from game.author.lines_in import Written
from game.story.node import Plain


def past_the_door(start: str, passages: dict[str, Plain]) -> str:
    """Begin where a first passage leads that says and does nothing, and take it out if nothing names it."""
    door = passages.get(start)
    target = door.get("to") if isinstance(door, dict) and len(door) == 1 else None
    if not isinstance(target, str) or target == start or target not in passages:
        return start
    rest = {name: passage for name, passage in passages.items() if name != start}
    if re.search(rf"\b{start}\b", repr(rest)):
        return start
    del passages[start]
    return target


def straightened(start: str, passages: dict[str, Plain]) -> str:
    """Take out passages that only lead on, and are nowhere asked after: no reader turns a page for them."""
    asked = set(_ASKED.findall(repr(passages)))
    leads = {
        name: str(passage["to"])
        for name, passage in passages.items()
        if isinstance(passage, dict) and list(passage) == ["to"] and isinstance(passage["to"], str)
    }
    ends = {name: end for name in leads if name not in asked and (end := _end(name, leads)) not in leads}
    for name in ends:
        del passages[name]
    for name, passage in passages.items():
        passages[name] = _led(passage, ends)
    return ends.get(start, start)


_ASKED = re.compile(r"(?:visited\(|\bchose\(|'call': ')(\w+)")


def _end(name: str, leads: dict[str, str]) -> str:
    """Follow ways that only lead on; a circle of them is left as it is."""
    seen: set[str] = set()
    while name in leads and name not in seen:
        seen.add(name)
        name = leads[name]
    return name


def _led(item: Plain, ends: dict[str, str]) -> Plain:
    if isinstance(item, list):
        return [_led(each, ends) for each in item]
    if not isinstance(item, dict):
        return item
    return {
        key: ends.get(value, value) if key in {"to", "else"} and isinstance(value, str) else _led(value, ends)
        for key, value in item.items()
    }


def titled(words: str) -> str:
    """Give a title's words, never none."""
    return " ".join(words.split()) or "Untitled"


def ended(lines: list[Written], name: str) -> tuple[list[Written], Plain]:
    """Part a last page into its lines and its ending."""
    heads = [number for number, line in enumerate(lines) if line.text.startswith("!") and line.when is None]
    title, before, after = titled(name.replace("_", " ")), lines, [*lines[-1:]]
    if heads:
        title = lines[heads[-1]].text.strip("! ") or title
        before, after = lines[: heads[-1]], lines[heads[-1] + 1 :]
    elif lines and lines[-1].when is None:
        before = lines[:-1]
    else:
        after = []
    asks: list[Plain] = [line.text[3:] for line in after if line.text.startswith("\\* ")]
    told = " ".join(line.text for line in after if not line.text.startswith("\\* ")) or "It ends here."
    ending: dict[str, Plain] = {"title": title, "text": told}
    return before, ending | ({"reflect": asks} if asks else {})
