"""The whole program as text: the shelf, the notes, the story, and back."""

import os
import shutil
import sys

from game.commands.bookcase import Bookcase
from game.commands.reading_in import read_in
from game.commands.saved import reminder
from game.commands.speaking import speaking
from game.commands.wanted import Wanted
from game.play.reading import Reading, start
from game.shelf.folders import find_folders
from game.shelf.slots import AUTO
from game.shelf.tongue import spoken as spoken_here
from game.shelf.unfound import unfound
from game.stage.library import Card
from game.stage.tongues import name_of, slips_words
from game.stage.words import Tell, counted
from game.stage.words import tell as in_english
from game.story.declaration import Note
from game.story.model import Story
from game.terminal.machine import Machine
from game.terminal.table import play
from game.terminal.telling import filled

CLAIM = (
    "Still Hear: stories about who is heard. The meters tell about this reading of this story; "
    "nothing here measures anybody."
)


def run(wanted: Wanted) -> int:
    """Play in the terminal: one story, or from the shelf; give the exit code."""
    spoken = tuple(filter(None, (wanted.language, *spoken_here())))
    extra = (wanted.folder,) if wanted.folder else ()
    case = Bookcase(
        find_folders(),
        read_in,
        lambda: None,
        extra,
        wanted.seed,
        wanted.language,
        spoken,
        speaking(spoken),
    )
    case.begin(wanted.story).join()
    say(case.say(CLAIM))
    while True:
        chosen = wanted.story or choose(case)
        if chosen is None:
            return 0
        code = open_story(case, chosen, wanted.seed)
        if wanted.story or code:
            return code


def choose(case: Bookcase) -> str | None:
    """Show the shelf and ask for a story; None where the reader leaves."""
    cards = case.cards()
    for told in case.told():
        say(told)
    say("")
    for number, card in enumerate(cards, start=1):
        say(f"{number:2}. {on_shelf(card, case.say)}")
    while True:
        line = ask("\n" + case.say("[a number opens a story   q: leave]") + " ")
        if line is None or line.strip().lower() in ("q", "quit", "exit"):
            return None
        words = line.strip()
        if words.isascii() and words.isdigit() and 1 <= int(words) <= len(cards):
            return cards[int(words) - 1].story
        say(case.say("Type a number from 1 to {last}, or q.").format(last=len(cards)))


def on_shelf(card: Card, words: Tell = in_english) -> str:
    """Tell a story as it stands on the shelf."""
    if card.problems:
        return words("{title} -- does not open; choose it to see why").format(title=card.title)
    parts = [card.title]
    if card.minutes:
        parts.append(counted(words, "{n} minute", "{n} minutes", card.minutes))
    parts.append(words("{seen} of {all} endings found").format(seen=card.endings_seen, all=card.endings))
    if card.started:
        parts.append(words("begun"))
    return ", ".join(parts)


def open_story(case: Bookcase, name: str, seed: int | None) -> int:
    """Play one story; give the exit code."""
    volume = case.wait_for(name)
    if volume is None:
        say(unfound(name, case.names()))
        return 2
    if volume.story is None:
        for problem in volume.problems:
            print(problem)  # noqa: T201 - the terminal is this room's own
        return 1
    if volume.slips:
        say(slips_words(len(volume.slips), case.say))
    reading = open_reading(case, volume.story, seed)
    if reading is None:
        return 0
    stopped = play(reading, machine(case))
    if stopped.page.close is None:
        say(case.say("You can stop here. Your place is kept."))
    return 0


def open_reading(case: Bookcase, story: Story, seed: int | None) -> Reading | None:
    """Go on from the last save, or begin with the notes; None where the reader leaves."""
    say(f"\n{story.title}\n")
    say(other_tongues(story, case.say))
    saved = next((card for card in case.saves(story.id) if card.slot == AUTO), None)
    if saved and seed is None:
        line = ask(case.say("[Enter: go on where you were   n: begin anew   q: leave]") + " ")
        if line is None or line.strip().lower() == "q":
            return None
        if line.strip().lower() != "n":
            opened = case.open(story.id, AUTO)
            # Looking at the saves has set a damaged one aside already: then it is the card that tells.
            say(opened.told or saved.trouble)
            if opened.reading:
                before = reminder(opened.reading, case.say)
                say(case.say("Before: {words}").format(words=before) if before else "")
                return opened.reading
    for note in story.notes:
        say(note_words(note, case.say))
    if story.notes and ask(case.say("[Enter: begin   q: leave]") + " ") in (None, "q", "Q"):
        return None
    return start(story, case.seed() if seed is None else seed)


def note_words(note: Note, words: Tell) -> str:
    """Tell a content note, without the full stop of its topic, and whether its scene can be skipped."""
    topic = note.topic.rstrip(".")
    if not note.scene:
        return words("Note: {topic}.").format(topic=topic)
    return words("Note: {topic}; this scene can be skipped, and its summary is told.").format(topic=topic)


def other_tongues(story: Story, words: Tell) -> str:
    """Tell in which other languages a story can be read, and how; empty where there is none."""
    others = [f"{name_of(tag)} ({tag})" for tag in story.languages if tag != story.language]
    if not others:
        return ""
    return words("[also in {languages}: start with --language TAG]").format(languages=", ".join(others))


def machine(case: Bookcase) -> Machine:
    """Make what the table needs of the world."""
    return Machine(
        ask=ask,
        tell=tell,
        width=width(),
        keep=lambda reading: case.keep(AUTO, reading),
        ended=lambda reading: say(case.ended(reading.story.id, reading.page.passage)),
        words=case.say,
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
