"""What stands on each spread of an ending: its words, its landscape, its roads, its questions."""

from game.play.history import levels_over_time
from game.play.page import Close, paragraphs, plain
from game.play.reading import Reading
from game.play.roads import map_roads
from game.stage.geometry import Box, Point
from game.stage.mark import Clip, Sketch
from game.stage.scene import Frame, Role
from game.stage.widgets.block import Block, Drawn, centred, flowing, space, stacked
from game.stage.widgets.controls import button, word_button
from game.stage.widgets.landscape import landscape
from game.stage.widgets.landscape_ground import Ground
from game.stage.widgets.over_time import over_time
from game.stage.widgets.prose import heading, label, paragraph
from game.stage.widgets.road_map import road_map
from game.stage.widgets.set_words import named, set_words
from game.stage.widgets.shapes import shape_words

SPREADS = 4
"""Of an ending: its words, the reading's landscape, its road, what to think about."""

LAST = SPREADS - 1

SHAPE = 0.42
"""Height of the landscape by its width, at least."""

TALL = 0.9
"""The same in a window that is higher than wide, at most."""

SHARE = 0.6
"""Share of the window's height that the landscape takes, at most."""


def spread(number: int, reading: Reading, close: Close, frame: Frame, *, replays: bool) -> Block:
    """Compose a spread, from 0."""
    if number == 0:
        return _words(reading, close)
    if number == 1:
        return _landscape(reading, close, frame)
    return _roads(reading, frame) if number == LAST - 1 else _questions(close, frame, replays=replays)


def _words(reading: Reading, close: Close) -> Block:
    told = enumerate(paragraphs(close.text))
    text = stacked([set_words(f"ending:{at}", words, share=1.06) for at, words in told], 14)
    return stacked(
        (
            space(16),
            label(reading.story.title, centre=True),
            space(8),
            heading(plain(close.title), size=36, centre=True),
            space(30),
            _narrow(text),
            space(20),
        )
    )


def _narrow(block: Block) -> Block:
    """Set a block in a column that is comfortable to read."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        room = min(width, 32 * 19 * frame.scale * max(1.0, frame.settings.text_size / 100))
        return block(frame, Point(at.x + (width - room) / 2, at.y), room)

    return draw


def ground(reading: Reading, size: tuple[float, float], frame: Frame) -> Ground:
    """Give what the landscape of a reading is made of."""
    values = {name: int(reading.state.values.get(name, 0)) / 100 for name in reading.story.meters}
    bends = tuple(_number(repr(pick)) for pick in reading.state.trail)
    return Ground(
        values.get("cognitive", 0.0),
        values.get("affective", 0.0),
        values.get("concern", 0.0),
        values.get("boundary", 0.0),
        bends,
        sum(bends) % 9973,
        size,
        frame.theme,
    )


def _number(words: str) -> int:
    """Give the same number for the same words, on every machine."""
    total = 7
    for letter in words:
        total = (total * 31 + ord(letter)) % 99991
    return total


def picture(reading: Reading) -> Block:
    """Draw the landscape as wide as there is room, and never so high that it leaves the window."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        most = frame.size.height * SHARE
        wide = float(round(min(width, most / SHAPE)))
        high = float(round(max(wide * SHAPE, min(wide * TALL, most * TALL))))
        box = Box(round(at.x + (width - wide) / 2), at.y, wide, high)
        drawn = Sketch(box, landscape(ground(reading, (wide, high), frame)))
        return Drawn((Clip(box, (drawn,)),), (), width, high)

    return draw


def _landscape(reading: Reading, close: Close, frame: Frame) -> Block:
    tell = frame.tell
    levels = ", ".join(f"{each.name} {each.value}" for each in reading.page.levels)
    told = tell("The landscape of this reading: hills, a river, a bridge, a shore and a path. {levels}.")
    shown = named(picture(reading), "landscape", Role.PICTURE, told.format(levels=levels))
    blocks: list[Block] = [space(8), shown, space(16)]
    if close.shape:
        name, sentence = shape_words(close.shape, tell)
        blocks += [
            heading(name, size=24, centre=True),
            space(4),
            _narrow(paragraph(sentence, centre=True)),
        ]
    else:
        blocks.append(label(tell("The landscape of this reading"), centre=True))
    if not frame.bare:
        keep = word_button("keep", tell("Keep this picture"), size=16)
        blocks += [space(6), centred(keep)]
    return stacked(blocks)


def _roads(reading: Reading, frame: Frame) -> Block:
    tell = frame.tell
    levels = reading.page.levels
    course = levels_over_time(reading)
    blocks: list[Block] = [space(10)]
    if levels and frame.settings.meters:
        ends = ", ".join(f"{each.name} {course[each.meter][0]}\u2013{each.value}" for each in levels)
        told = tell("From the first page to the last: {levels}.").format(levels=ends)
        drawn = named(over_time(levels, course), "course", Role.PICTURE, told)
        blocks += [label(tell("What these choices made room for")), space(12), drawn, space(26)]
    roads = map_roads(reading)
    walked = sum(node.walked for node in roads.nodes)
    told = tell("The road taken: {walked} of {all} pages.").format(walked=walked, all=len(roads.nodes))
    way = named(road_map(roads), "roads", Role.PICTURE, told)
    return stacked(
        (*blocks, label(tell("The road taken, and the roads there are")), space(12), way, space(10))
    )


def _questions(close: Close, frame: Frame, *, replays: bool) -> Block:
    tell = frame.tell
    blocks: list[Block] = [space(16)]
    if close.reflect:
        blocks += [label(tell("Questions to take along")), space(12)]
        for number, question in enumerate(close.reflect):
            blocks += [set_words(f"question:{number}", question, italic=True), space(12)]
    blocks.append(space(18))
    ways: list[Block] = []
    if replays and close.replay:
        again = tell("See it again from {chair}").format(chair=close.replay.name)
        ways.append(button("replay", again))
    ways += [
        word_button("again", tell("Read it again")),
        word_button("shelf", tell("To the shelf")),
    ]
    return _narrow(stacked((*blocks, flowing(ways, 20))))
