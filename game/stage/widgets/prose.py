"""Words that are only read: headings, paragraphs and rules."""

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from game.stage.geometry import Box, Point
from game.stage.layout.breaks import opportunities
from game.stage.mark import Colour, Fill, Type, Words
from game.stage.ruler import Ruler
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, SMALL, Block, Drawn, capitals, kind

KEPT = 4_000
"""Paragraphs whose breaks are kept: what only scrolls is not broken anew."""


@lru_cache(maxsize=KEPT)
def wrap(words: str, width: float, type_: Type, ruler: Ruler) -> tuple[str, ...]:
    """Break words into lines no wider than `width`, where their script may be broken.

    A word that is wider alone is broken inside.
    """
    return tuple(line for each in words.split("\n") for line in _wrapped(each, width, type_, ruler))


def _wrapped(words: str, width: float, type_: Type, ruler: Ruler) -> list[str]:
    """Break one paragraph, greedily."""
    done: list[str] = []
    line = ""
    for start, end in pairwise((0, *opportunities(words), len(words))):
        chunk = words[start:end]
        if ruler.width((line + chunk).rstrip(" "), type_) <= width:
            line += chunk
            continue
        if line.strip(" "):
            done.append(line.rstrip(" "))
        *full, line = _broken(chunk, width, type_, ruler)
        done += full
    return [*done, line.rstrip(" ")]


def _broken(word: str, width: float, type_: Type, ruler: Ruler) -> list[str]:
    """Break one word where the width ends; each piece keeps at least one letter."""
    pieces: list[str] = []
    while len(word) > 1 and ruler.width(word.rstrip(" "), type_) > width:
        end = len(word) - 1
        while end > 1 and ruler.width(word[:end], type_) > width:
            end -= 1
        pieces.append(word[:end])
        word = word[end:]
    return [*pieces, word]


def _balanced(words: str, width: float, type_: Type, ruler: Ruler) -> tuple[str, ...]:
    """Break words into as few lines as fit, all about equally long: no last word stands alone."""
    best = wrap(words, width, type_, ruler)
    for share in (0.9, 0.8, 0.7, 0.6):
        narrower = wrap(words, width * share, type_, ruler)
        if len(narrower) > len(best):
            break
        best = narrower
    return best


SHORT = 0.25
"""Share of the width below which a last word alone looks lost."""

STUB = 0.13
"""Share below which a last line of several words does."""


@lru_cache(maxsize=KEPT)
def kept_company(words: str, width: float, type_: Type, ruler: Ruler) -> tuple[str, ...]:
    """Break words into lines no wider than `width`; a short last word has company where it can."""

    def is_lost(line: str) -> bool:
        return ruler.width(line, type_) < (STUB if " " in line else SHORT) * width

    best = wrap(words, width, type_, ruler)
    if not best[1:] or not is_lost(best[-1]):
        return best
    narrower = (wrap(words, width * share, type_, ruler) for share in (0.97, 0.94, 0.9, 0.86))
    return next((each for each in narrower if len(each) == len(best) and not is_lost(each[-1])), best)


def lines(  # noqa: PLR0913, PLR0917 - a line of type has this many sides
    frame: Frame,
    at: Point,
    width: float,
    words: str,
    type_: Type,
    colour: Colour,
    *,
    centre: bool = False,
    even: bool = False,
    leading: float | None = None,
) -> Drawn:
    """Set words in lines under each other, each as far apart as the reader's line height asks.

    Args:
        frame: gives ruler and line height.
        at: the top left, in pixels.
        width: pixels; a single longer word is broken.
        words: a newline begins a new line.
        type_: what they are set in.
        colour: of the words.
        centre: in the middle, and about equally long.
        even: about equally long.
        leading: height of a line by the type's size; None: as the reader has set it.
    """
    ruler = frame.ruler
    tall = ruler.height(type_)
    step = max(tall, type_.size * (leading or frame.settings.line_height / 100))
    part = _balanced if centre or even else kept_company
    broken = part(words, width, type_, ruler)
    reach = [ruler.width(each, type_) for each in broken]
    left = [round(at.x + (max(0.0, width - far) / 2 if centre else 0.0)) for far in reach]
    tops = [round(at.y + number * step + (step - tall) / 2) for number in range(len(broken))]
    told = zip(left, tops, broken, strict=True)
    marks = tuple(Words(Point(x, y), each, type_, colour) for x, y, each in told if each)
    return Drawn(marks, (), max(reach), step * len(broken))


def paragraph(  # noqa: PLR0913 - the sides of a paragraph
    words: str,
    *,
    size: float = BODY,
    faint: bool = False,
    italic: bool = False,
    centre: bool = False,
    part: str = "",
) -> Block:
    """Words to be read; `part` gives them an id of their own for tests and screen readers.

    Args:
        words: a newline begins a new line.
        size: in units of the design.
        faint: quieter than what is read.
        italic: in italics.
        centre: lines in the middle, about equally long.
        part: its id; empty: it is made of the words.
    """

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        colour = frame.theme.faint if faint else frame.theme.ink
        drawn = lines(frame, at, width, words, kind(frame, size, italic=italic), colour, centre=centre)
        box = Box(at.x, at.y, width if centre else drawn.width, drawn.height)
        name = part or f"text:{words[:40]}"
        return replace(drawn, parts=(Part(name, Role.TEXT, words, box),))

    return draw


def shortened(words: str, most: int, *, size: float = BODY, faint: bool = False) -> Block:
    """Words in so many lines at most; where they are more, they end in dots, and are told whole."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        told = _cut(words, most, width, kind(frame, size), frame.ruler)
        drawn = paragraph(told, size=size, faint=faint)(frame, at, width)
        return replace(drawn, parts=tuple(replace(each, name=words) for each in drawn.parts))

    return draw


def _cut(words: str, most: int, width: float, type_: Type, ruler: Ruler) -> str:
    """Give as many words as fit into so many lines, with dots where some are left out."""
    broken = wrap(words, width, type_, ruler)
    if len(broken) <= most:
        return words
    kept = " ".join(broken[:most])
    while len(wrap(f"{kept} …", width, type_, ruler)) > most:
        kept = kept.rpartition(" ")[0] or kept[:-1]
    return f"{kept} …"


def hung(words: str, *, part: str = "") -> Block:
    """A paragraph that is one of several: a dash stands in the margin that all its lines leave."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = kind(frame, BODY)
        margin = frame.ruler.width("\N{EN DASH} ", type_) * 1.3
        told = paragraph(words, part=part)(frame, Point(at.x + margin, at.y), max(1.0, width - margin))
        dash = lines(frame, at, margin, "\N{EN DASH}", type_, frame.theme.faint)
        return replace(told, marks=(*dash.marks, *told.marks), width=told.width + margin)

    return draw


def heading(words: str, *, size: float = 24.0, centre: bool = False) -> Block:
    """The name of a screen or of a stretch of it."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = lines(
            frame, at, width, words, kind(frame, size), frame.theme.ink, centre=centre, even=True, leading=1.2
        )
        box = Box(at.x, at.y, width if centre else drawn.width, drawn.height)
        return replace(drawn, parts=(Part(f"heading:{words}", Role.HEADING, words, box),))

    return draw


def label(words: str, *, size: float = SMALL, centre: bool = False) -> Block:
    """A stretch's name in small capitals, quieter than a heading."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = capitals(frame, size)
        drawn = lines(
            frame, at, width, words, type_, frame.theme.faint, centre=centre, even=True, leading=1.3
        )
        box = Box(at.x, at.y, drawn.width, drawn.height)
        return replace(drawn, parts=(Part(f"label:{words}", Role.HEADING, words, box, level=3),))

    return draw


def rule(*, strength: float = 0.35, gap: float = 10.0) -> Block:
    """A hairline with room above and below, in units of the design."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        thick = max(1.0, round(frame.scale))
        down = round(gap * frame.scale)
        line = Fill(Box(at.x, at.y + down, width, thick), frame.theme.faint, alpha=strength)
        return Drawn((line,), (), width, 2 * down + thick)

    return draw
