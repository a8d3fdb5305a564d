"""The reader's table in the terminal: reads lines, turns the pages, says everything in words."""

from game.frozen import frozen
from game.play.exits import NoWayOutError
from game.play.page import Page, Turnable, plain
from game.play.reading import Reading
from game.play.trail import Guessed, Pick, Sat, Skipped, Turned, Went, Wrote
from game.stage.widgets.shapes import shape_words
from game.stage.words import Tell as Words
from game.stage.words import tell
from game.story.model import UNSURE
from game.terminal import telling
from game.terminal.machine import Machine
from game.terminal.more import tell_more, unknown


@frozen
class Place:
    """One numbered thing that can be taken."""

    words: str
    pick: Pick | None
    """None where it is locked."""
    reason: str = ""


@frozen
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
        line = machine.ask(prompt(page, machine.words))
        table = Table(table.reading, told=True, over=True) if line is None else answer(table, line, machine)
    return table.reading


def show(reading: Reading, machine: Machine) -> None:
    """Tell the page: movements first, then the words, then what can be done."""
    page, words_of = reading.page, machine.words
    say = machine.tell
    say("")
    for moved in page.movements:
        say(telling.filled(telling.movement(moved, words_of), machine.width, "  "))
    for words in (*telling.lines_of(page, words_of), *guess_lines(page, words_of)):
        say("")
        say(telling.filled(words, machine.width))
    if page.close:
        for words in telling.close(page.close):
            say("")
            say(telling.filled(words, machine.width))
        close(reading, machine)
        return
    say("")
    for number, place in enumerate(places(page, words_of), start=1):
        mark = " x" if place.pick is None else f"{number:2}"
        say(telling.filled(f"{mark}. {place.words}", machine.width))
    for dial in page.dials:
        name = next(level.name for level in page.levels if level.meter == dial.meter)
        turned = words_of("[{meter} at {level}: d + and d - turn it]").format(meter=name, level=dial.value)
        say(telling.filled(turned, machine.width))
    if page.skippable:
        skip = words_of("[{topic}: type skip to be told a summary]").format(topic=page.skippable.topic)
        say(telling.filled(skip, machine.width))


def guess_lines(page: Page, say: Words = tell) -> tuple[str, ...]:
    """Tell the guess of a page: its question, or the answer."""
    guessing = page.guessing
    if guessing is None:
        return ()
    return telling.guess_told(guessing, say) or (plain(guessing.question),)


def close(reading: Reading, machine: Machine) -> None:
    """Tell what stands after an ending: the meters, the shape of the reading, the questions."""
    page = reading.page
    machine.ended(reading)
    machine.tell("")
    for level in page.levels:
        machine.tell(telling.filled(telling.level(level, machine.words), machine.width, "  "))
    ending = page.close
    if ending is None:
        return
    if ending.shape:
        name, meaning = shape_words(ending.shape, machine.words)
        machine.tell(telling.filled(f"\n{name}. {meaning}", machine.width))
    if ending.reflect:
        machine.tell("\n" + machine.words("Questions to take along") + ":")
    for question in ending.reflect:
        machine.tell(telling.filled(f"- {plain(question)}", machine.width))


def places(page: Page, say: Words = tell) -> tuple[Place, ...]:
    """Number what can be taken on a page, locked offers among them."""
    guessing = page.guessing
    if guessing and guessing.guessed is None:
        guesses = tuple(Place(plain(option.words), Guessed(option.id)) for option in guessing.options)
        known = any(option.id == UNSURE for option in guessing.options)
        return guesses if known else (*guesses, Place(say("I don't know"), Guessed(UNSURE)))
    return tuple(
        Place(
            telling.offer(offer, say, page.language),
            None if offer.locked else offer.pick,
            plain(offer.reason),
        )
        for offer in page.offers
    )


def prompt(page: Page, say: Words = tell) -> str:
    """Say what the next line will be taken for."""
    if page.close:
        told = say("[Enter: to the shelf   b: back a page   r: read it from another chair   q: leave]")
    elif page.writing and page.writing.written is None:
        told = plain(page.writing.question)
    elif page.sit and any(not offer.locked for offer in page.offers):
        told = say("[Enter: let the silence be   a number: break it   ?: help]")
    elif page.sit:
        told = say("[Enter: let the silence be   ?: help]")
    elif page.onward:
        told = say("[Enter: go on   ?: help]")
    else:
        told = say("[a number   ?: help]")
    return f"\n{told} "


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
            machine.tell(unknown(words, machine.words))
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
            tell_more(table.reading, command, machine)
            return Table(table.reading, told=True)


def enter(table: Table, machine: Machine) -> Table:
    """Take a bare Enter: on, or sit, or away from an ending."""
    page = table.reading.page
    if page.close:
        return Table(table.reading, told=True, over=True)
    if page.sit:
        return take(table, Sat(), machine)
    if page.onward:
        return take(table, Went(), machine)
    machine.tell(machine.words("Type the number of what you say or do; ? shows everything else."))
    return Table(table.reading, told=True)


def pick(table: Table, number: int, machine: Machine) -> Table:
    """Take a numbered offer, or say why it cannot be taken."""
    numbered = places(table.reading.page, machine.words)
    if not 1 <= number <= len(numbered):
        told = machine.words("You typed {number}, but there are {all} here.")
        machine.tell(told.format(number=number, all=len(numbered)))
        return Table(table.reading, told=True)
    place = numbered[number - 1]
    if place.pick is None:
        told = machine.words("Not now: {reason}").format(reason=place.reason)
        machine.tell(telling.filled(told, machine.width))
        return Table(table.reading, told=True)
    return take(table, place.pick, machine)


def take(table: Table, picked: Pick, machine: Machine) -> Table:
    """Make a pick, keep it, and say so where keeping failed or the pick leads nowhere."""
    try:
        reading = table.reading.pick(picked)
    except NoWayOutError:
        told = machine.words(
            "This leads nowhere: the story has a mistake here. Go back, and take another way."
        )
        machine.tell(telling.filled(told, machine.width))
        return Table(table.reading, told=True)
    trouble = machine.keep(reading)
    if trouble:
        machine.tell(telling.filled(trouble, machine.width))
    return Table(reading)


def turn(table: Table, level: str, machine: Machine) -> Table:
    """Turn the page's dial, by steps or to a level."""
    dials = table.reading.page.dials
    if not dials:
        machine.tell(machine.words("There is no dial within reach on this page."))
        return Table(table.reading, told=True)
    dial = dials[0]
    wanted = aimed(dial, level)
    if wanted is None:
        told = machine.words("You typed d {level}, but a dial goes to a number from 0 to 100, or + or -.")
        machine.tell(told.format(level=level))
        return Table(table.reading, told=True)
    reached = min(100, max(dial.least, wanted))
    if reached > wanted:
        machine.tell(machine.words("It will not come down further on this page."))
    if reached == dial.value:
        return Table(table.reading, told=True)
    return take(table, Turned(dial.meter, reached), machine)


def aimed(dial: Turnable, level: str) -> int | None:
    """Read where a dial is to go; None where that is no level."""
    if level in ("+", "-"):
        return max(0, min(100, dial.value + (dial.step if level == "+" else -dial.step)))
    return int(level) if level.isascii() and level.isdigit() and int(level) <= 100 else None  # noqa: PLR2004 - a meter's top
