"""What the rivals say about planted defects, beside what we say: `python tools/bench/silence.py`.

The same small story, with the same slip, in each tool's own language. A rival speaks where it says something
that it does not say about the sound story; what it says is printed below the table.
"""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from rivals import BARDIC, INK, RENPY, Ran, Rival, ours

YAML = """\
format: 1
title: Salt
variables: {trust: {start: 5, max: 9}, asked: false}
start: kitchen
passages:
  kitchen:
    page: Soup, {trust} spoons. {asked}
    choices:
      - {id: ask, do: Ask., set: {asked: true, trust: trust + 1}, to: hall}
      - {id: go, do: Go., when: not asked, to: hall}
  hall:
    page: Coats.
    choices:
      - {id: out, do: Out., when: trust >= 5, to: bread}
      - {id: back_, do: Back., to: kitchen}
  bread:
    ending: {title: Bread, text: He eats., reflect: [Who?]}
"""
IN_INK = """\
VAR trust = 5
VAR asked = false
-> kitchen
=== kitchen ===
Soup, {trust} spoons. {asked}
+ [Ask.]
    ~ asked = true
    ~ trust = trust + 1
    -> hall
+ {not asked} [Go.]
    -> hall
=== hall ===
Coats.
+ {trust >= 5} [Out.]
    -> bread
+ [Back.]
    -> kitchen
=== bread ===
He eats.
-> END
"""
IN_BARDIC = """\
:: Start
~ trust = 5
~ asked = False
+ [Begin] -> kitchen

:: kitchen
Soup, {trust} spoons. {asked}

+ [Ask.] -> asking
+ {not asked} [Go.] -> hall

:: asking
~ asked = True
~ trust = trust + 1
-> hall

:: hall
Coats.

+ {trust >= 5} [Out.] -> bread
+ [Back.] -> kitchen

:: bread
He eats.
"""
IN_RENPY = """\
default trust = 5
default asked = False
label start:
    jump kitchen
label kitchen:
    "Soup, [trust] spoons. [asked]"
    menu:
        "Ask.":
            $ asked = True
            $ trust = trust + 1
            jump hall
        "Go." if not asked:
            jump hall
label hall:
    "Coats."
    menu:
        "Out." if trust >= 5:
            jump bread
        "Back.":
            jump kitchen
label bread:
    "He eats."
    return
"""
SOUND = (YAML, IN_INK, IN_BARDIC, IN_RENPY)
"""The same sound story as each tool has it."""


@dataclass(frozen=True)
class Defect:
    """A slip, and in each language what stands in the sound story and what was written instead."""

    name: str
    ours: tuple[str, str]
    ink: tuple[str, str]
    bardic: tuple[str, str]
    renpy: tuple[str, str]


ISLAND_YAML = "  attic: {page: Dust., to: cellar}\n  cellar: {page: Coal., to: attic}\n"
ISLAND_INK = "=== attic ===\nDust.\n-> cellar\n=== cellar ===\nCoal.\n-> attic\n"
SOFT = ("5, to: bread}\n      - {id: back_,", "6, to: bread}\n      - {id: back_, when: asked,")
SOFT_RENPY = (
    '5:\n            jump bread\n        "Back.":',
    '6:\n            jump bread\n        "Back." if asked:',
)
ISLAND_RENPY = 'label attic:\n    "Dust."\n    jump cellar\nlabel cellar:\n    "Coal."\n    jump attic\n'
ISLAND_BARD = ":: attic\nDust.\n-> cellar\n\n:: cellar\nCoal.\n-> attic\n\n:: bread"


def asked(words: str) -> Defect:
    """Put another condition in the place of the one before the ending."""
    return Defect(
        f"an ending behind `{words}`",
        ("when: trust >= 5", f"when: {words}"),
        ("{trust >= 5}", f"{{{words}}}"),
        ("{trust >= 5}", f"{{{words}}}"),
        ("if trust >= 5", f"if {words}"),
    )


DEFECTS = (
    Defect(
        "a way to nowhere",
        ("to: bread}", "to: bred}"),
        ("-> bread", "-> bred"),
        ("-> bread", "-> bred"),
        ("jump bread", "jump bred"),
    ),
    Defect(
        "two passages that only lead to each other",
        ("  bread:\n", f"{ISLAND_YAML}  bread:\n"),
        ("=== bread", f"{ISLAND_INK}=== bread"),
        (":: bread", ISLAND_BARD),
        ("label bread", f"{ISLAND_RENPY}label bread"),
    ),
    asked("trust > 9000"),
    asked("trust > 3 and trust < 2"),
    asked("trust < 5"),
    asked("asked and not asked"),
    asked("trst >= 5"),
    Defect(
        "a page on which every offer can be closed",
        SOFT,
        ("5} [Out.]\n    -> bread\n+ [", "6} [Out.]\n    -> bread\n+ {asked} ["),
        ("5} [Out.] -> bread\n+ [", "6} [Out.] -> bread\n+ {asked} ["),
        SOFT_RENPY,
    ),
    Defect(
        "a loop from which no ending can be reached",
        ("do: Out., when: trust >= 5, to: bread", "do: Out., when: trust < 5, to: bread"),
        ("{trust >= 5}", "{trust < 5 && asked}"),
        ("{trust >= 5}", "{trust < 5 and asked}"),
        ("trust >= 5", "trust < 5 and asked"),
    ),
    Defect(
        "a variable that nothing reads",
        ("asked: false}", "asked: false, left: false}"),
        ("VAR asked", "VAR left = false\nVAR asked"),
        ("~ asked = False", "~ left = False\n~ asked = False"),
        ("default asked", "default left = False\ndefault asked"),
    ),
    Defect(
        "a variable that is read and never set",
        ("set: {asked: true, trust", "set: {trust"),
        ("    ~ asked = true\n", ""),
        ("~ asked = True\n", ""),
        ("            $ asked = True\n", ""),
    ),
)


def main() -> None:
    """Print the table, then what was said."""
    linter = ours("--no-cache")
    tools = [
        (linter, 0),
        *((rival, at) for at, rival in ((1, INK), (2, BARDIC), (3, RENPY)) if rival.is_here),
    ]
    said: list[str] = []
    print(f"{'planted':46}" + "".join(f"{tool.name:18}" for tool, _ in tools))
    for defect in DEFECTS:
        row = f"{defect.name:46}"
        for tool, at in tools:
            words = told(tool, at, defect)
            row += f"{'speaks' if words else 'SILENT':18}"
            said += [f"{defect.name}: {tool.name}: {words}"] if words else []
        print(row, flush=True)
    print("\n" + "\n".join(said))


def told(tool: Rival, at: int, defect: Defect) -> str:
    """Give the first thing that a tool says about a defect and not about the sound story."""
    sound, slip = (defect.ours, defect.ink, defect.bardic, defect.renpy)[at]
    if sound not in SOUND[at]:
        raise SystemExit(f"{defect.name}: {sound!r} does not stand in the sound story")
    before = lines(look(tool, SOUND[at]))
    after = look(tool, SOUND[at].replace(sound, slip))
    return next((line for line in lines(after) if line not in before), "")


def look(tool: Rival, text: str) -> Ran:
    """Let a tool look through a story."""
    with tempfile.TemporaryDirectory() as name:
        tool.put(Path(name), text)
        return tool.run(Path(name))


def lines(ran: Ran) -> list[str]:
    """Give what was said, without places, counts and folders that are never the same."""
    found = (re.sub(r"\S*/(?=story\.)|\d+", "", line).strip() for line in ran.said.split("\n"))
    return [line for line in found if len(line) > len("1 warning") and "read," not in line]


if __name__ == "__main__":
    main()
