"""What is told when it is asked for: the commands, the meters, clear words, the history, another chair."""

from game.play.page import plain
from game.play.reading import Reading
from game.play.replay import replay
from game.play.transcript import export
from game.stage.wording import wording
from game.stage.words import Tell as Words
from game.stage.words import tell
from game.terminal import telling
from game.terminal.machine import Machine

COMMANDS = (
    ("a number", "take that offer"),
    ("Enter", "go on, where there is one way; sit a silence through"),
    ("d 40", "turn {dial} to 40, where it is within reach; d + and d - turn one step"),
    ("b / f", "back one page, and forward again"),
    ("m", "every meter, with what its ends mean"),
    ("w", "the words that were too muffled to hear"),
    ("h", "what was read so far"),
    ("skip", "skip this scene, where it can be skipped; its summary is told"),
    ("s", "save (every pick is saved as well)"),
    ("q", "leave; nothing is lost"),
)
"""What can be typed, and what it does; `{dial}` is the story's own."""


def tell_more(reading: Reading, command: str, machine: Machine) -> None:
    """Tell what was asked for: help, meters, clear words, the history."""
    say = machine.words
    page = reading.page
    match command:
        case "?" | "help":
            rows = commands(reading, say)
        case "m":
            rows = tuple(telling.level(level, say) for level in page.levels)
        case "w":
            rows = telling.lines_of(page, say, calm=True)
        case "h":
            rows = (export(reading, wording(say)),)
        case "s":
            rows = (machine.keep(reading) or say("Saved."),)
        case "r" if page.close:
            rows = replayed(reading, say)
        case _:
            rows = (unknown(command, say),)
    for row in rows:
        machine.tell(telling.filled(row, machine.width))


def commands(reading: Reading, say: Words = tell) -> tuple[str, ...]:
    """Tell what can be typed; of a dial only where the story has one, by its name."""
    within_reach = [dial.meter for dial in reading.page.dials]
    meters = reading.story.meters
    dials = [meters[name].name for name in (*within_reach, *meters) if meters[name].dial is not None]
    shown = [(keys, does) for keys, does in COMMANDS if dials or "{dial}" not in does]
    return tuple(f"{say(keys):10} {say(does).format(dial=''.join(dials[:1]))}" for keys, does in shown)


def replayed(reading: Reading, say: Words = tell) -> tuple[str, ...]:
    """Tell the road again from the chair that the ending offers."""
    pages = replay(reading)
    if not pages:
        return (say("This ending offers no other chair."),)
    told = [say("From {chair}:").format(chair=pages[0].page.seat_name)]
    for seen in pages:
        told.extend(("", *telling.lines_of(seen.page, say)))
        told.extend(f"   > {plain(taken.words)}" for taken in seen.taken if taken.words)
        told.extend(f"   ({say('could not be said')}) {plain(offer.words)}" for offer in seen.struck)
        if not seen.honest:
            told.append(f"   ({say('This answer was not honest.')})")
    return tuple(told)


def unknown(words: str, say: Words = tell) -> str:
    """Say that a line was not understood, and the next step."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in words[:40])
    told = say("You typed {words}, but that is no command here. ? shows what there is.")
    return told.format(words=repr(shown))
