"""A story on the shelf: a slip of paper with its cover, what it is about, and the way in."""

from dataclasses import replace

from game.stage.geometry import Box, Point
from game.stage.library import Card
from game.stage.mark import Image
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import Block, Drawn, flowing, kind, space, stacked
from game.stage.widgets.controls import button, word_button
from game.stage.widgets.leaf import page
from game.stage.widgets.prose import heading, paragraph
from game.stage.words import counted

BEGIN = "begin"
GO_ON = "go on"
LOOK = "look"
WHY = "why"
"""What a card's parts begin with; the story's id follows a colon."""

COLUMN = 17.0
"""Least width of a card, in ems of the text."""

WIDE = 36.0
"""Width from which a card's cover stands beside its words, in ems."""

GAP = 26.0
"""Room between cards, in units of the design."""


def shelf(cards: tuple[Card, ...]) -> Block:
    """Set the cards in rows of equal height, as many beside each other as there is room for."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        gap = GAP * frame.scale
        least = COLUMN * kind(frame).size
        columns = max(1, min(len(cards), 3, int((width + gap) / (least + gap))))
        wide = (width - gap * (columns - 1)) / columns
        done: list[Drawn] = []
        down = 0.0
        for start in range(0, len(cards), columns):
            row = cards[start : start + columns]
            tall = max(slip(each, 0.0)(frame, Point(0, 0), wide).height for each in row)
            for number, each in enumerate(row):
                place = Point(at.x + number * (wide + gap), at.y + down)
                done.append(slip(each, tall)(frame, place, wide))
            down += tall + gap
        marks = tuple(mark for each in done for mark in each.marks)
        return Drawn(marks, tuple(part for each in done for part in each.parts), width, down)

    return draw


def slip(card: Card, tall: float) -> Block:
    """Draw one card, at least so tall (pixels): what it is, its ways in, and what its notes warn of."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        scale = frame.scale
        pad = 20 * scale
        pictured = card.cover is not None and not card.problems
        beside = pictured and width > WIDE * kind(frame).size
        across = width * 0.42 if beside else width
        cover = round(min(width * 0.42, frame.size.height * 0.18)) if pictured and not beside else 0.0
        left = at.x + (across if beside else 0.0)
        inner = width - (across if beside else 0.0) - 2 * pad
        blocks = (_words(frame, card), _ways(frame, card), *_notes(frame, card))
        words = stacked(blocks, 10)(frame, Point(left + pad, at.y + cover + pad * 0.8), inner)
        height = max(tall, cover + words.height + pad * 1.6, width * 0.24 if beside else 0.0)
        box = Box(at.x, at.y, width, height)
        picture = Box(at.x, at.y, across, height if beside else cover)
        shown = (Image(picture, card.cover),) if card.cover is not None and pictured else ()
        marks = (*page(frame, box), *shown, *words.marks)
        named = Part(f"card:{card.story}", Role.HEADING, card.title, box)
        return Drawn(marks, (named, *words.parts), width, height)

    return draw


def _words(frame: Frame, card: Card) -> Block:
    """Set the title, what it is about, and how far it was read."""
    blocks: list[Block] = [heading(card.title, size=25)]
    if card.problems:
        blocks.append(paragraph(frame.tell("This story does not open."), size=16))
        blocks.append(paragraph(card.problems[0].splitlines()[0], size=14, faint=True))
        return stacked(blocks, 6)
    if not card.ready:
        blocks.append(paragraph(frame.tell("Being read …"), size=16, faint=True, italic=True))
        return stacked(blocks, 6)
    if card.about:
        blocks.append(paragraph(card.about, size=16))
    facts = facts_of(frame, card)
    if facts:
        blocks += [space(0), paragraph(facts, size=14, faint=True)]
    return stacked(blocks, 5)


def _notes(frame: Frame, card: Card) -> tuple[Block, ...]:
    """Tell what a story's notes warn of: below the way in, so that the way in is seen without scrolling."""
    if not card.topics or card.problems or not card.ready:
        return ()
    topics = frame.tell("Notes: {topics}").format(topics=", ".join(card.topics))
    return (paragraph(topics, size=14, faint=True, italic=True),)


def facts_of(frame: Frame, card: Card) -> str:
    """Tell how long a reading takes and how many endings were found."""
    facts: list[str] = []
    if card.minutes:
        facts.append(counted(frame.tell, "{n} minute", "{n} minutes", card.minutes))
    if card.endings:
        told = (
            frame.tell("{seen} of {all} endings found").format(seen=card.endings_seen, all=card.endings)
            if card.endings_seen
            else counted(frame.tell, "{n} ending", "{n} endings", card.endings)
        )
        facts.append(told)
    return "  ·  ".join(facts)


def _ways(frame: Frame, card: Card) -> Block:
    """Set the ways in: one button, and a word beside it."""
    story = card.story
    if card.problems:
        return _told(word_button(f"{WHY}:{story}", frame.tell("See why"), size=16), card)
    if not card.ready:
        return space(44)
    first = (
        button(f"{GO_ON}:{story}", frame.tell("Go on"))
        if card.started
        else button(f"{BEGIN}:{story}", frame.tell("Begin"))
    )
    look = word_button(f"{LOOK}:{story}", frame.tell("The story"), size=16)
    return _told(flowing((first, look), 20), card)


def _told(block: Block, card: Card) -> Block:
    """Tell with each way whose it is: several cards have a *Begin*."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = block(frame, at, width)
        return replace(drawn, parts=tuple(replace(each, value=card.title) for each in drawn.parts))

    return draw
