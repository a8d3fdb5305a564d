"""A save: its place, how it opens, when it was kept, and how the meters stood."""

from dataclasses import replace

from game.stage.geometry import Box, Point
from game.stage.library import SaveCard
from game.stage.mark import Fill, Scenery
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import Block, Drawn, flowing, kind, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.prose import heading, lines, paragraph
from game.stage.words import counted
from game.story.model import Story

LOAD = "load"
ASIDE = "aside"
"""What a save's parts begin with; its slot follows a colon."""

NARROW = 26.0
"""Width in ems below which the picture stands above the words."""


def save_card(card: SaveCard, story: Story | None) -> Block:
    """Draw one save."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        scale = frame.scale
        beside = width >= NARROW * kind(frame).size
        across = round(width * 0.3) if beside else width
        gap = 20 * scale
        left = at.x + (across + gap if beside else 0.0)
        inner = width - (across + gap if beside else 0.0)
        high = round(min(across * (0.62 if beside else 0.4), 220 * scale))
        words = _words(frame, card, story)(
            frame, Point(left, at.y + (0.0 if beside else high + 8 * scale)), inner
        )
        box = Box(at.x, at.y, across, high)
        place = None if story is None or card.place is None else story.places.get(card.place)
        levels = {meter: float(level) for meter, level in card.levels}
        picture = Scenery(box, place, levels, dim=0.15 if place is not None else 0.0)
        alt = place.alt if place is not None else ""
        parts = (Part(f"place:{card.slot}", Role.PICTURE, alt, box), *words.parts)
        height = max(high, words.height) if beside else high + 8 * scale + words.height
        return Drawn((picture, *words.marks), parts, width, height)

    return draw


def _words(frame: Frame, card: SaveCard, story: Story | None) -> Block:
    """Set a save's name, its facts, its words, the meters and what can be done."""
    tell = frame.tell
    name = tell("Kept by itself") if card.slot == "auto" else tell("Save {number}").format(number=card.slot)
    facts = f"{card.when}  ·  " + counted(tell, "{n} page", "{n} pages", card.pages)
    blocks: list[Block] = [heading(name, size=20), paragraph(facts, size=14, faint=True)]
    if card.words:
        blocks += [space(4), paragraph(card.words, size=16, italic=True)]
    if card.trouble:
        blocks += [space(4), paragraph(card.trouble, size=16)]
    if card.levels:
        blocks += [space(6), flowing((_level(story, *each) for each in card.levels), 22)]
    load = _whose(word_button(f"{LOAD}:{card.slot}", tell("Go on from here"), size=16), name)
    aside = _whose(word_button(f"{ASIDE}:{card.slot}", tell("Set aside"), size=16), name)
    return stacked([*blocks, space(2), flowing((load, aside), 26)])


def _whose(block: Block, name: str) -> Block:
    """Tell with a part which save it belongs to."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = block(frame, at, width)
        return replace(drawn, parts=tuple(replace(each, value=name) for each in drawn.parts))

    return draw


def _level(story: Story | None, meter: str, level: int) -> Block:
    """Set one meter: its name, its number, and a thin line as long as it stands."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        found = None if story is None else story.meters.get(meter)
        words = f"{meter if found is None else found.name} {level}"
        text = lines(frame, at, width, words, kind(frame, 14), frame.theme.faint, leading=1.3)
        thick = max(1.0, round(frame.scale))
        reach = max(text.width, 64 * frame.scale)
        down = at.y + text.height + 2 * frame.scale
        marks = (
            *text.marks,
            Fill(Box(at.x, down, reach, thick), frame.theme.faint, alpha=0.35),
            Fill(Box(at.x, down - thick, reach * level / 100, 3 * thick), frame.theme.ink),
        )
        return Drawn(marks, (), reach, text.height + 8 * frame.scale)

    return draw
