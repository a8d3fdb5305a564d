"""Files by chance: noise, soups of what the format is made of, and sample stories that broke on the way."""

import re
from pathlib import Path
from random import Random

STORIES = Path(__file__).parents[1] / "stories"
SAMPLES = [path.read_text(encoding="utf-8") for path in sorted(STORIES.glob("*/story.yaml"))]
HEAD = "format: 1\ntitle: Salt\npassages:\n  kitchen:\n    page: Soup.\n"
SIGNS = [
    *"{}[]():,-#&*!|>'\"%@?/\\ \n\t",
    "\n  ",
    "\n    ",
    "\n      - ",
    ": ",
    "\0",
    "\x1b[31m",
    "\u202e",
    "没",
]
WORDS = [
    *(
        "say",
        "do",
        "to",
        "page",
        "choices",
        "when",
        "if",
        "else",
        "call",
        "back",
        "set",
        "shift",
        "locked",
        "vote",
    ),
    *("ending", "title", "guess", "ask", "random", "input", "meters", "variables", "keeps", "seats", "cast"),
    *("(meant) ", "(silence 3)", "Dad: ", "asked", "cognitive >= 50", "{spoons}", "visited(kitchen)", "not "),
    *(
        "kitchen",
        "bread",
        "dad",
        "true",
        "null",
        "1e9",
        "-3",
        "9" * 20,
        "0x1F",
        "1:30",
        "~",
        "*emphasis*",
        "'''",
    ),
]


NAME = re.compile(r"[A-Za-z_]+|\d+")


def any_text(chance: Random) -> bytes:
    """Give a file: of ten three are noise, three are soups, two are torn, and two have small slips."""
    kind = chance.randrange(10)
    if kind <= 2:
        return chance.randbytes(chance.randrange(300))
    if kind <= 5:
        return (chance.choice(("", HEAD)) + _soup(chance, 40)).encode()
    text = chance.choice(SAMPLES)
    for _ in range(chance.randint(1, 3)):
        text = _torn(chance, text) if kind <= 7 else _slip(chance, text)
    return text.encode("utf-8", "surrogatepass")


def _soup(chance: Random, most: int) -> str:
    return "".join(chance.choice(chance.choice((SIGNS, WORDS))) for _ in range(chance.randint(1, most)))


def _slip(chance: Random, text: str) -> str:
    """A name or a number that stands elsewhere in the story, a line too many or too few."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    names = NAME.findall(text)
    match chance.randrange(4):
        case 0:
            lines.insert(at, lines[chance.randrange(len(lines))])
        case 1:
            del lines[at]
        case _ if found := list(NAME.finditer(lines[at])):
            name = chance.choice(found)
            other = chance.choice((chance.choice(names), chance.choice(WORDS)))
            lines[at] = lines[at][: name.start()] + other + lines[at][name.end() :]
    return "\n".join(lines) or " "


def _torn(chance: Random, text: str) -> str:
    at, gone = chance.randrange(len(text) + 1), chance.choice((0, 0, 1, 3, 12))
    odd = chr(chance.choice((0, 9, 13, 0x85, 0xA0, 0x2028, 0xD800, 0xFEFF, 0x1F600)))
    return chance.choice(
        (
            text[:at] + _soup(chance, 4) + text[at + gone :],
            text[:at] + odd + text[at:],
            text[:at] + chance.choice(SAMPLES)[at:],
            text[:at],
        )
    )
