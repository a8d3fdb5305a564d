"""Files by chance: noise, soups of what the format is made of, stories that broke or were crossed."""

import re
from collections.abc import Callable
from pathlib import Path
from random import Random

from story.generated import generated

STORIES = Path(__file__).parents[1] / "stories"
CHAPTERS = Path(__file__).parents[2] / "stories"
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
BLOCK = re.compile(r"^(?=  [a-z])", re.MULTILINE)
"""Where a passage begins, or another thing of a story that has a name."""

HEADS = [path.read_text(encoding="utf-8") for path in sorted(CHAPTERS.glob("*/story.yaml"))]
SCENES = [path.read_text(encoding="utf-8") for path in sorted(CHAPTERS.glob("*/passages/*.yaml"))]
BLOCKS = [block for text in (*SAMPLES, *SCENES) for block in BLOCK.split(text)[1:] if len(block) < 2_000]
"""Passages and declarations, of the samples and of the chapters."""

MOST_NOISE = 300
"""Bytes."""


def any_text(chance: Random) -> bytes:
    """Give a file of a kind by chance."""
    [kind] = chance.choices(*KINDS)
    return kind(chance)


def _noise(chance: Random) -> bytes:
    """Give bytes of nothing, or a story that lost some of its bits."""
    if chance.random() < 0.7:
        return chance.randbytes(chance.randrange(MOST_NOISE))
    data = bytearray(chance.choice(SAMPLES).encode())
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _broken(chance: Random, text: str, how: Callable[[Random, str], str]) -> bytes:
    """Give a story that something happened to, once or a few times."""
    for _ in range(chance.randint(1, 3)):
        text = how(chance, text)
    return text.encode("utf-8", "surrogatepass")


def _stirred(chance: Random) -> bytes:
    """Give a soup, of a story or of nothing."""
    return (chance.choice(("", HEAD)) + _soup(chance, 40)).encode()


def _crossed(chance: Random) -> bytes:
    """Give a story with parts of others in it: what a hand pastes from what it has."""
    text = chance.choice(SAMPLES)
    parts = BLOCK.split(text)
    at = chance.randint(1, len(parts))
    return "".join((*parts[:at], *chance.choices(BLOCKS, k=chance.randint(1, 4)), *parts[at:])).encode()


def _of_a_chapter(chance: Random) -> bytes:
    """Give the head of a chapter with some of its passages and a slip; many of their ways lead nowhere."""
    scene = BLOCK.split(chance.choice(SCENES))
    some = "".join((scene[0], *chance.sample(scene[1:], min(3, len(scene) - 1))))
    return _broken(chance, chance.choice(HEADS) + some, _slip)


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


KINDS: tuple[tuple[Callable[[Random], bytes], ...], tuple[int, ...]] = (
    (
        _noise,
        _stirred,
        lambda chance: _broken(chance, chance.choice(SAMPLES), _torn),
        lambda chance: _broken(chance, chance.choice(SAMPLES), _slip),
        lambda chance: generated(chance).encode("utf-8", "surrogatepass"),
        _crossed,
        _of_a_chapter,
    ),
    (6, 8, 7, 9, 6, 3, 1),
)
"""What a file may be, and how many of forty are."""
