"""Saves, opened and shown: what became of them, and the words of their pages."""

import time
from dataclasses import replace
from pathlib import Path

from game.play.page import plain
from game.play.reading import Reading
from game.play.save import Damaged, Loaded, load
from game.play.transcript import page_words, previously
from game.shelf.saves import Slot, Spoiled, read_slot
from game.stage.library import Opened, SaveCard
from game.stage.wording import wording
from game.stage.words import Tell, tell
from game.story.model import Story

FIRST_WORDS = 120
"""Characters of a page that a save's card shows."""


def open_save(folder: Path, story: Story, slot: str, say: Tell = tell) -> Opened:
    """Open a save, with what the reader must be told.

    Args:
        folder: of the story's saves.
        story: as it is written now.
        slot: its name.
        say: gives what is told in the reader's language.
    """
    found = read_slot(folder, slot, lambda data: _read(data, story, say), say)
    reading = found.value.reading if found.value else None
    words = [*found.told, say(found.value.told) if found.value and found.value.told else ""]
    return Opened(reading, " ".join(filter(None, words)))


def save_card(folder: Path, story: Story | None, slot: Slot, say: Tell = tell) -> SaveCard:
    """Give a save as it is shown; a story that does not open still has its saves.

    Args:
        folder: of one story's saves.
        story: None where it does not open.
        slot: which save.
        say: gives the house's words in the reader's language.
    """
    when = date(time.localtime(slot.changed), say)
    bare = SaveCard(folder.name, slot.name, when, None, "", 0)
    if story is None:
        return replace(bare, trouble=say("The story of this save does not open."))
    found = read_slot(folder, slot.name, lambda data: _read(data, story, say), say)
    told = " ".join((*found.told, *((say(found.value.told),) if found.value and found.value.told else ())))
    if found.value is None or found.value.reading is None:
        return replace(bare, trouble=told)
    return _filled(replace(bare, trouble=told), found.value.reading, say)


def reminder(reading: Reading, say: Tell = tell) -> str:
    """Say what came before the page at hand, for whoever comes back."""
    return " ".join(previously(reading, wording=wording(say)))


def date(when: time.struct_time, say: Tell) -> str:
    """Write a day and a time as a page would: `6 May 2027, 09:05`."""
    months = (
        say("January"),
        say("February"),
        say("March"),
        say("April"),
        say("May"),
        say("June"),
        say("July"),
        say("August"),
        say("September"),
        say("October"),
        say("November"),
        say("December"),
    )
    told = say("{day} {month} {year}, {time}")
    return told.format(
        day=when.tm_mday, month=months[when.tm_mon - 1], year=when.tm_year, time=time.strftime("%H:%M", when)
    )


def _read(data: bytes, story: Story, say: Tell) -> Loaded | Spoiled:
    loaded = load(data, story)
    if not isinstance(loaded, Damaged):
        return loaded
    detail = f" ({loaded.detail})" if loaded.detail else ""
    return Spoiled(say(loaded.why) + detail, keep=loaded.newer)


def _filled(bare: SaveCard, reading: Reading, say: Tell) -> SaveCard:
    page = reading.page
    return replace(
        bare,
        place=page.place,
        words=_begun(" ".join(page_words(page, wording(say)))) or plain(page.summary),
        pages=len({turn.state.entry for turn in reading.turns[: reading.at + 1]}),
        levels=tuple((level.name, level.value) for level in page.levels),
    )


def _begun(words: str) -> str:
    """Give the first words of a page, whole ones, with dots where more follow."""
    return words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rpartition(" ")[0] + " …"
