"""The reader's table in the terminal: reads lines, turns the pages, says everything in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.play.page import Page, Turnable, plain
from game.play.reading import Reading
from game.play.replay import replay
from game.play.trail import Guessed, Pick, Sat, Skipped, Turned, Went, Wrote
from game.play.transcript import export
from game.story.model import UNSURE
from game.terminal import telling

COMMANDS = (
    ("a number", "take that offer"),
    ("Enter", "go on, where there is one way; sit a silence through"),
    ("d 40", "turn the headphones to 40, where the dial is within reach; d + and d - turn one step"),
    ("b / f", "back one page, and forward again"),
    ("m", "every meter, with what its ends mean"),
    ("w", "the words that were too muffled to hear"),
    ("h", "what was read so far"),
    ("skip", "skip this scene, where it can be skipped; its summary is told"),
    ("s", "save (every pick is saved as well)"),
    ("q", "leave; nothing is lost"),
)
"""What can be typed, and what it does."""

Ask = Callable[[str], str | None]
"""Shows a prompt and gives the line that was typed; None when there are no more."""

Tell = Callable[[str], None]
"""Shows a paragraph."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the table needs of the world."""

    ask: Ask
    tell: Tell
    width: int
    keep: Callable[[Reading], str]
    """Saves; gives what must be told, or nothing."""
    ended: Callable[[Reading], None]
    """Remembers an ending."""


@dataclass(frozen=True, slots=True)
class Place:
    """One numbered thing that can be taken."""

    words: str
    pick: Pick | None
    """None where it is locked."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Where the reading stands, and whether its page was told already."""

    reading: Reading
    told: bool = False
    over: bool = False


def play(reading: Reading, machine: Machine) -> Reading:
    """Play until the reader leaves or reaches an ending and goes; give where the reading stands."""
    table = Table(reading)
    while not table.over:
        page = table.reading.page
        if not table.told:
            show(table.reading, machine)
        line = machine.ask(prompt(page))
        table = Table(table.reading, told=True, over=True) if line is None else answer(table, line, machine)
    return table.reading


def show(reading: Reading, machine: Machine) -> None:
    """Tell the page: movements first, then the words, then what can be done."""
    page = reading.page
    say = machine.tell
    say("")
    for moved in page.movements:
        say(telling.filled(telling.movement(moved), machine.width, "  "))
    for words in (*telling.lines_of(page), *guess_lines(page)):
        say("")
        say(telling.filled(words, machine.width))
    if page.close:
        for words in telling.close(page.close):
            say("")
            say(telling.filled(words, machine.width))
        close(reading, machine)
        return
    say("")
    for number, place in enumerate(places(page), start=1):
        mark = " x" if place.pick is None else f"{number:2}"
        say(telling.filled(f"{mark}. {place.words}", machine.width))
    for dial in page.dials:
        name = next(level.name for level in page.levels if level.meter == dial.meter)
        say(telling.filled(f"[{name} at {dial.value}: d + and d - turn it]", machine.width))
    if page.skippable:
        say(telling.filled(f"[{page.skippable.topic}: type skip to be told a summary]", machine.width))


def guess_lines(page: Page) -> tuple[str, ...]:
    """Tell the guess of a page: its question, or the answer."""
    guessing = page.guessing
    if guessing is None:
        return ()
    return telling.guess_told(guessing) or (plain(guessing.question),)


def close(reading: Reading, machine: Machine) -> None:
    """Tell what stands after an ending: the meters, the shape of the reading, the questions."""
    page = reading.page
    machine.ended(reading)
    machine.tell("")
    for level in page.levels:
        machine.tell(telling.filled(telling.level(level), machine.width, "  "))
    ending = page.close
    if ending is None:
        return
    if ending.shape:
        machine.tell(f"\nThe shape of this reading: {ending.shape.replace('_', ' ')}.")
    if ending.reflect:
        machine.tell("\nQuestions to take along:")
    for question in ending.reflect:
        machine.tell(telling.filled(f"- {plain(question)}", machine.width))


def places(page: Page) -> tuple[Place, ...]:
    """Number what can be taken on a page, locked offers among them."""
    guessing = page.guessing
    if guessing and guessing.guessed is None:
        guesses = tuple(Place(plain(option.words), Guessed(option.id)) for option in guessing.options)
        known = any(option.id == UNSURE for option in guessing.options)
        return guesses if known else (*guesses, Place("I don't know.", Guessed(UNSURE)))
    return tuple(
        Place(telling.offer(offer), None if offer.locked else offer.pick, plain(offer.reason))
        for offer in page.offers
    )


def prompt(page: Page) -> str:
    """Say what the next line will be taken for."""
    if page.close:
        return "\n[Enter: to the shelf   b: back a page   r: read it from another chair   q: leave] "
    if page.writing and page.writing.written is None:
        return f"\n{plain(page.writing.question)} "
    if page.sit:
        return "\n[Enter: let the silence be   a number: break it   ?: help] "
    if page.onward:
        return "\n[Enter: go on   ?: help] "
    return "\n[a number   ?: help] "


def answer(table: Table, line: str, machine: Machine) -> Table:
    """Do what a typed line says."""
    page = table.reading.page
    words = line.strip()
    if page.writing and page.writing.written is None:
        return take(table, Wrote(page.writing.name, words), machine)
    match words.lower().split():
        case []:
            after = enter(table, machine)
        case ["d" | "dial", level]:
            after = turn(table, level, machine)
        case [number] if number.isascii() and number.isdigit():
            after = pick(table, int(number), machine)
        case [command]:
            after = obey(table, command, machine)
        case _:
            machine.tell(unknown(words))
            after = Table(table.reading, told=True)
    return after


def obey(table: Table, command: str, machine: Machine) -> Table:
    """Do what a one-word command says: leave, leaf, skip, or tell more."""
    page = table.reading.page
    match command:
        case "q" | "quit" | "exit":
            return Table(table.reading, told=True, over=True)
        case "b" | "back":
            return Table(table.reading.back())
        case "f" | "forward":
            return Table(table.reading.forward())
        case "skip" if page.skippable:
            return take(table, Skipped(page.skippable.scene), machine)
        case _:
            return tell_more(table, command, machine)


def enter(table: Table, machine: Machine) -> Table:
    """Take a bare Enter: on, or sit, or away from an ending."""
    page = table.reading.page
    if page.close:
        return Table(table.reading, told=True, over=True)
    if page.sit:
        return take(table, Sat(), machine)
    if page.onward:
        return take(table, Went(), machine)
    machine.tell("Type the number of what you say or do; ? shows everything else.")
    return Table(table.reading, told=True)


def pick(table: Table, number: int, machine: Machine) -> Table:
    """Take a numbered offer, or say why it cannot be taken."""
    numbered = places(table.reading.page)
    if not 1 <= number <= len(numbered):
        machine.tell(f"You typed {number}, but there are {len(numbered)} here.")
        return Table(table.reading, told=True)
    place = numbered[number - 1]
    if place.pick is None:
        machine.tell(telling.filled(f"Not now: {place.reason}", machine.width))
        return Table(table.reading, told=True)
    return take(table, place.pick, machine)


def take(table: Table, picked: Pick, machine: Machine) -> Table:
    """Make a pick, keep it, and say so where keeping failed."""
    reading = table.reading.pick(picked)
    trouble = machine.keep(reading)
    if trouble:
        machine.tell(telling.filled(trouble, machine.width))
    return Table(reading)


def turn(table: Table, level: str, machine: Machine) -> Table:
    """Turn the page's dial, by steps or to a level."""
    dials = table.reading.page.dials
    if not dials:
        machine.tell("There is no dial within reach on this page.")
        return Table(table.reading, told=True)
    dial = dials[0]
    wanted = aimed(dial, level)
    if wanted is None:
        machine.tell(f"You typed d {level}, but a dial goes to a number from 0 to 100, or + or -.")
        return Table(table.reading, told=True)
    reached = min(100, max(dial.least, wanted))
    if reached > wanted:
        machine.tell("It will not come down further on this page.")
    if reached == dial.value:
        return Table(table.reading, told=True)
    return take(table, Turned(dial.meter, reached), machine)


def aimed(dial: Turnable, level: str) -> int | None:
    """Read where a dial is to go; None where that is no level."""
    if level in ("+", "-"):
        return max(0, min(100, dial.value + (dial.step if level == "+" else -dial.step)))
    return int(level) if level.isascii() and level.isdigit() and int(level) <= 100 else None  # noqa: PLR2004 - a meter's top


def tell_more(table: Table, command: str, machine: Machine) -> Table:
    """Tell what was asked for: help, meters, clear words, the history."""
    reading = table.reading
    page = reading.page
    match command:
        case "?" | "help":
            rows: Sequence[str] = tuple(f"{keys:10} {does}" for keys, does in COMMANDS)
        case "m":
            rows = tuple(telling.level(level) for level in page.levels)
        case "w":
            rows = telling.lines_of(page, calm=True)
        case "h":
            rows = (export(reading),)
        case "s":
            rows = (machine.keep(reading) or "Saved.",)
        case "r" if page.close:
            rows = replayed(reading)
        case _:
            rows = (unknown(command),)
    for row in rows:
        machine.tell(telling.filled(row, machine.width))
    return Table(reading, told=True)


def replayed(reading: Reading) -> tuple[str, ...]:
    """Tell the road again from the chair that the ending offers."""
    pages = replay(reading)
    if not pages:
        return ("This ending offers no other chair.",)
    told = [f"From {pages[0].page.seat_name}:"]
    for seen in pages:
        told.extend(("", *telling.lines_of(seen.page)))
        told.extend(f"   > {plain(taken.words)}" for taken in seen.taken if taken.words)
        told.extend(f"   (could not be said) {plain(offer.words)}" for offer in seen.struck)
        if not seen.honest:
            told.append("   (no fact in this answer)")
    return tuple(told)


def unknown(words: str) -> str:
    """Say that a line was not understood, and the next step."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in words[:40])
    return f"You typed {shown!r}, but that is no command here. ? shows what there is."
