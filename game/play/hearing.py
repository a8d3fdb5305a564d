"""What headphones keep out: the kind line of a page, and how many of a class did not get it."""

from collections.abc import Iterator
from dataclasses import replace

from game.frozen import frozen
from game.play.ballot import A_FEW, FEWEST
from game.play.evaluate import holds
from game.play.findings import of_you, quoted_line
from game.play.page import Words, plain
from game.play.room import Room
from game.play.said import say
from game.play.state import State, level
from game.play.words import fill, label_of
from game.story.line import Line, Narration, Speech

LOUDEST = 100
"""Level of a dial beyond which there is none."""


@frozen
class Missable:
    """A line that headphones keep out from some level on."""

    index: int
    """Which of the passage's authored lines it is, from 0."""
    meter: str
    who: str
    """Whose line it is, by name; empty for narration."""
    words: Words
    muffled: Words
    """What is heard instead; empty where nothing is."""
    threshold: int
    """The lowest level at which it does not get in."""


@frozen
class Missed:
    """How many did not get a line."""

    words: str
    voters: int
    of: int
    said: str
    """Empty where so few are there that it would name somebody."""


def missable(room: Room) -> Missable | None:
    """Give the line of this page that headphones keep out; a spoken one before a told one."""
    reading = room.reading
    dial = next((turnable.meter for turnable in reading.page.dials), None)
    if dial is None:
        return None
    found = list(_missables(room, dial))
    return next((each for each in found if each.who and each.muffled), found[0] if found else None)


def _missables(room: Room, meter: str) -> Iterator[Missable]:
    story, state = room.reading.story, room.reading.state
    for index, line in enumerate(story.passages[state.passage].lines):
        said = line.said
        if not isinstance(said, Narration | Speech) or line.margin or line.seat not in {None, state.seat}:
            continue
        lost = [at for at in range(LOUDEST + 1) if not _gets_in(line, state, meter, at)]
        if lost and lost == list(range(lost[0], LOUDEST + 1)) and lost[0] > 0:
            who = label_of(said.who, story) if isinstance(said, Speech) else ""
            heard = fill(line.muffled.prose, story, state) if line.muffled else ()
            yield Missable(index, meter, who, fill(said.prose, story, state), heard, lost[0])


def _gets_in(line: Line, state: State, meter: str, at: int) -> bool:
    turned = replace(state, values={**state.values, meter: at})
    muffled = line.muffled is not None and holds(line.muffled.when, turned)
    return holds(line.when, turned) and not muffled


def levels(room: Room, meter: str) -> tuple[int, ...]:
    """Give where the headphones of all who are here stand, unsorted; untouched ones stand as the story's."""
    own = level(room.reading.state, meter)
    here = (known for known in room.voters.values() if known.here and not known.out)
    return tuple(own if known.level is None else known.level for known in here)


def missed(room: Room) -> Missed | None:
    """Count who did not get the line of this page; None where there is no such line."""
    line = missable(room)
    if line is None:
        return None
    stand = levels(room, line.meter)
    lost = sum(at >= line.threshold for at in stand)
    words = f"{line.who}: {plain(line.words)}" if line.who else plain(line.words)
    told = _how_many(lost, len(stand), quoted_line(words)) if len(stand) >= FEWEST else ""
    return Missed(words, lost, len(stand), told)


def _how_many(lost: int, of: int, line: str) -> str:
    if lost == 0:
        return say("All of you got this: {line}", line=line)
    if lost == of:
        return say("None of you got this: {line}", line=line)
    if of - lost <= A_FEW:
        return say("Nearly all of you did not get this: {line}", line=line)
    return say("{who} did not get this: {line}", who=of_you(lost), line=line)


def middle(room: Room, meter: str) -> int:
    """Give where the headphones of the class stand: the middle one of all, the lower of two."""
    stand = sorted(levels(room, meter))
    return stand[(len(stand) - 1) // 2] if stand else level(room.reading.state, meter)
