"""One made story in four tongues: scenes of forty passages, two choices each, some behind a condition."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

SCENE = 40
IN_A_FILE = 1_000
"""Passages that stand in one file of ours."""


@dataclass(frozen=True)
class Way:
    """A choice: its words, the passage it goes to, what it asks for, and what it sets."""

    words: str
    to: int
    asks: str
    sets: str


def ways(size: int) -> Iterator[tuple[int, tuple[Way, ...]]]:
    """Give each passage with its choices; `size` stands for the ending."""
    chance = Random(7)  # noqa: S311 - the same story each time
    for number in range(size):
        flag = f"flag{number // SCENE}"
        second = chance.choice(("", "", "trust >= 35", flag))
        yield (
            number,
            (
                Way(f"Go on from {number}", min(size, number + 1), "", chance.choice(("", "", flag))),
                Way(f"Go far from {number}", min(size, number + chance.randint(1, 4)), second, "trust"),
            ),
        )


def flags(size: int) -> list[str]:
    """Name the flags."""
    return [f"flag{scene}" for scene in range((size - 1) // SCENE + 1)]


def in_yaml(size: int) -> dict[str, str]:
    """Write it as ours: file name to text."""
    names = ", ".join(f"{flag}: false" for flag in flags(size))
    head = f"format: 1\ntitle: Made\nvariables: {{trust: {{start: 30, max: 100}}, {names}}}\nstart: p0\n"
    ending = "{title: Last, text: Over., reflect: [Who?]}"
    last = f"passages:\n  p{size}:\n    page: The end.\n    ending: {ending}\n"
    files = {"story.yaml": head + last}
    for number, choices in ways(size):
        name = f"passages/from{number // IN_A_FILE * IN_A_FILE}.yaml"
        lines = [f"  p{number}:\n    page: The soup is cold, and it is {number}.\n    choices:\n"]
        for at, way in enumerate(choices):
            when = f"when: {way.asks}, " if way.asks else ""
            value = "trust + 5" if way.sets == "trust" else "true"
            sets = f"set: {{{way.sets}: {value}}}, " if way.sets else ""
            lines.append(f"      - {{id: c{at}, do: {way.words}., {when}{sets}to: p{way.to}}}\n")
        files[name] = files.get(name, "passages:\n") + "".join(lines)
    return files


def in_ink(size: int) -> str:
    """Write it as ink."""
    lines = ["VAR trust = 30", *(f"VAR {flag} = false" for flag in flags(size)), "-> p0"]
    for number, choices in ways(size):
        lines += [f"=== p{number} ===", f"The soup is cold, and it is {number}."]
        for way in choices:
            asks = f"{{{way.asks}}} " if way.asks else ""
            value = "trust + 5" if way.sets == "trust" else "true"
            sets = f"\n    ~ {way.sets} = {value}" if way.sets else ""
            lines.append(f"+ {asks}[{way.words}.]{sets}\n    -> p{way.to}")
    return "\n".join([*lines, f"=== p{size} ===", "The end.", "-> END", ""])


def in_renpy(size: int) -> str:
    """Write it as Ren'Py."""
    lines = ["default trust = 30", *(f"default {flag} = False" for flag in flags(size))]
    lines += ["label start:", "    jump p0"]
    for number, choices in ways(size):
        lines += [f"label p{number}:", f'    "The soup is cold, and it is {number}."', "    menu:"]
        for way in choices:
            asks = f" if {way.asks}" if way.asks else ""
            value = "trust + 5" if way.sets == "trust" else "True"
            lines.append(f'        "{way.words}."{asks}:')
            lines += [f"            $ {way.sets} = {value}"] if way.sets else []
            lines.append(f"            jump p{way.to}")
    return "\n".join([*lines, f"label p{size}:", '    "The end."', "    return", ""])


def in_bardic(size: int) -> str:
    """Write it as bardic."""
    lines = [
        ":: Start",
        "~ trust = 30",
        *(f"~ {flag} = False" for flag in flags(size)),
        "+ [Begin] -> p0",
        "",
    ]
    for number, choices in ways(size):
        lines += [f":: p{number}", f"The soup is cold, and it is {number}.", ""]
        for way in choices:
            asks = f"{{{way.asks}}} " if way.asks else ""
            lines.append(f"+ {asks}[{way.words}.] -> p{way.to}")
        lines.append("")
    return "\n".join([*lines, f":: p{size}", "The end.", ""])
