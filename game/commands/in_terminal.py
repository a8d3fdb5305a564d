"""The whole program as text: the shelf, the notes, the story, and back."""

import os
import shutil
import sys
from pathlib import Path

from game.commands.bookcase import Bookcase
from game.commands.reading_in import read_in
from game.commands.saved import reminder
from game.play.reading import Reading, start
from game.shelf.folders import find_folders
from game.shelf.slots import AUTO
from game.stage.library import Card
from game.story.model import Story
from game.terminal.table import Machine, play
from game.terminal.telling import filled

CLAIM = (
    "Still Hear: stories about who is heard. The meters tell about this reading of this story; "
    "nothing here measures anybody."
)


def run(story: str | None, folder: Path | None, seed: int | None) -> int:
    """Play in the terminal: one story, or from the shelf; give the exit code."""
    case = Bookcase(find_folders(), read_in, lambda: None, (folder,) if folder else ())
    case.begin(story).join()
    say(CLAIM)
    name = story
    while True:
        chosen = name or choose(case)
        if chosen is None:
            return 0
        code = open_story(case, chosen, seed)
        if name or code:
            return code


def choose(case: Bookcase) -> str | None:
    """Show the shelf and ask for a story; None where the reader leaves."""
    cards = case.cards()
    for told in case.told():
        say(told)
    say("")
    for number, card in enumerate(cards, start=1):
        say(f"{number:2}. {on_shelf(card)}")
    while True:
        line = ask("\n[a number opens a story   q: leave] ")
        if line is None or line.strip().lower() in ("q", "quit", "exit"):
            return None
        words = line.strip()
        if words.isascii() and words.isdigit() and 1 <= int(words) <= len(cards):
            return cards[int(words) - 1].story
        say(f"Type a number from 1 to {len(cards)}, or q.")


def on_shelf(card: Card) -> str:
    """Tell a story as it stands on the shelf."""
    if card.problems:
        return f"{card.title} -- does not open; choose it to see why"
    parts = [card.title]
    if card.minutes:
        parts.append(f"{card.minutes} minutes")
    parts.append(f"{card.endings_seen} of {card.endings} endings found")
    if card.started:
        parts.append("begun")
    return ", ".join(parts)


def open_story(case: Bookcase, name: str, seed: int | None) -> int:
    """Play one story; give the exit code."""
    volume = case.wait_for(name)
    if volume is None:
        say(f"There is no story {name!r} here. These there are: {', '.join(case.names()) or 'none'}.")
        return 2
    if volume.story is None:
        for problem in volume.problems:
            print(problem)  # noqa: T201 - the terminal is this room's own
        return 1
    reading = open_reading(case, volume.story, seed)
    if reading is None:
        return 0
    stopped = play(reading, machine(case))
    if stopped.page.close is None:
        say("You can stop here. Your place is kept.")
    return 0


def open_reading(case: Bookcase, story: Story, seed: int | None) -> Reading | None:
    """Go on from the last save, or begin with the notes; None where the reader leaves."""
    say(f"\n{story.title}\n")
    saved = any(card.slot == AUTO for card in case.saves(story.id))
    if saved and seed is None:
        line = ask("[Enter: go on where you were   n: begin anew   q: leave] ")
        if line is None or line.strip().lower() == "q":
            return None
        if line.strip().lower() != "n":
            opened = case.open(story.id, AUTO)
            if opened.told:
                say(opened.told)
            if opened.reading:
                before = reminder(opened.reading)
                say(f"Before: {before}" if before else "")
                return opened.reading
    for note in story.notes:
        about = "; this scene can be skipped, and its summary is told" if note.scene else ""
        say(f"Note: {plain_topic(note.topic)}{about}.")
    if story.notes and ask("[Enter: begin   q: leave] ") in (None, "q", "Q"):
        return None
    return start(story, case.seed() if seed is None else seed)


def plain_topic(topic: str) -> str:
    """Give a note's topic without its full stop."""
    return topic.rstrip(".")


def machine(case: Bookcase) -> Machine:
    """Make what the table needs of the world."""
    return Machine(
        ask=ask,
        tell=tell,
        width=width(),
        keep=lambda reading: case.keep(AUTO, reading),
        ended=lambda reading: say(case.ended(reading.story.id, reading.page.passage)),
    )


def width() -> int:
    """Tell how many characters a line of this terminal holds."""
    return shutil.get_terminal_size((80, 24)).columns


def ask(prompt: str) -> str | None:
    """Show a prompt and read a line; None at the end of what there is to read."""
    try:
        return input(prompt)
    except EOFError:
        return None


def say(words: str) -> None:
    """Tell a paragraph at the terminal's width; nothing where there are no words."""
    if words:
        tell(filled(words, width()))


def tell(words: str) -> None:
    """Write to the terminal as far as its encoding goes."""
    try:
        print(words)  # noqa: T201 - the terminal is this room's own
    except UnicodeEncodeError:
        known = sys.stdout.encoding or "ascii"
        os.write(1, words.encode(known, "replace") + b"\n")
