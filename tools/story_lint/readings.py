"""Readings at random: by the whole program, saved and rolled back on the way, or over the story's machine."""

from collections.abc import Sequence

from game.play.chance import draw, sow_apart
from game.play.exits import NoWayOutError
from game.play.explore.build import build
from game.play.explore.machine import decisions
from game.play.explore.place import Nudge
from game.play.explore.replay import turns
from game.play.explore.roam import FRESH, STALE, End, Roam, Roamed
from game.play.explore.run import layouts
from game.play.open import NotOpenError, open_picks
from game.play.reading import Reading, start
from game.play.save import Damaged, dump, load
from game.play.trail import Pick, Wrote
from game.play.turn import choose
from game.story.model import Story
from story_lint.played import Tally
from story_lint.progress import Progress

MOST_PICKS = 2000
"""Of one reading; one that is longer is told as unfinished."""

EACH = 7
"""Picks between two tries to save and to roll back, at least; a try takes as long as the reading up to it, so
that each comes when the reading is twice as long as at the one before."""

WORDS = (
    "the reading does not come back from its save",
    "rolling back gives another state",
    "redoing gives another state",
)
"""What is told where a save, a rollback or a second pick gives something else."""


def read_wholly(story: Story, tally: Tally, seed: int) -> None:
    """Read once with the whole program, as a reader would."""
    reading, chance = start(story, seed), sow_apart(seed)
    due = seed % EACH
    tally.whole += 1
    tally.passages[reading.state.passage] += 1
    for count in range(MOST_PICKS):
        picks = [
            Wrote(each.name, "Dear") if isinstance(each, Wrote) else each for each in open_picks(reading.page)
        ]
        if reading.page.close is not None:
            tally.endings[reading.state.passage] += 1
            return
        if not picks:
            tally.stuck[reading.state.passage] += 1
            return
        here = reading.state.passage
        at, chance = draw(chance, [STALE if (here, pick) in tally.picks else FRESH for pick in picks])
        tally.picks[here, picks[at]] += 1
        tally.made += 1
        try:
            after = reading.pick(picks[at])
        except (NoWayOutError, NotOpenError) as error:
            tally.amiss[f"{here}: {error}"] += 1
            return
        if count == due:
            due = max(due + EACH, 2 * due)
            if fault := tried(reading, after, picks[at]):
                tally.amiss[fault] += 1
        reading = after
        tally.passages[reading.state.passage] += 1
    tally.unfinished += 1


def tried(before: Reading, after: Reading, pick: Pick) -> str:
    """Save and load before a pick, and roll it back; a sentence where either gives something else."""
    loaded = load(dump(before), before.story)
    number = None
    if isinstance(loaded, Damaged) or loaded.reading != before:
        number = 0
    elif after.back().state != before.state:
        number = 1
    elif before.pick(pick).state != after.state:
        number = 2
    return "" if number is None else f"{before.state.passage}: {WORDS[number]}"


def read_over_machine(story: Story, tally: Tally, seeds: Sequence[int], progress: Progress) -> None:
    """Read once for each seed over the packed states that decide the story's road."""
    if not seeds:
        return
    machine = build(story)
    roam = Roam(machine, layouts(machine), tally.picks)
    faults: dict[int, str] = {}
    for count, seed in enumerate(seeds, start=tally.whole + 1):
        progress.tell(f"reading {count:,} of {tally.whole + len(seeds):,}")
        read = roam.read(seed, MOST_PICKS)
        passage = machine.places[read.place].passage
        match read.end:
            case End.CLOSE:
                tally.endings[passage] += 1
            case End.STUCK:
                tally.stuck[passage] += 1
            case End.FELL:
                last = read.arms[-1]
                if last not in faults:
                    faults[last] = _fault(story, roam, read)
                tally.amiss[faults[last]] += 1
            case End.LONG:
                tally.unfinished += 1
    tally.passages[story.start] += len(seeds)
    _count(roam, tally, [place.passage for place in machine.places])


def _fault(story: Story, roam: Roam, read: Roamed) -> str:
    """Give the words of the program itself for a reading after whose last pick the story has no way."""
    *_, (turn, pick) = turns(story, decisions(roam.table, read.arms), read.seed)
    if pick is not None:
        try:
            choose(story, turn.state, pick)
        except NoWayOutError as error:
            return f"{turn.state.passage}: {error}"
    return f"{turn.state.passage}: here the exploration finds no way, but the program does"


def _count(roam: Roam, tally: Tally, passages: Sequence[str]) -> None:
    for number, count in roam.taken.items():
        place, move, arm = roam.table[number]
        if not isinstance(move.pick, Nudge):
            tally.picks[passages[place], move.pick] += count
        if arm.target is not None:
            tally.passages[passages[arm.target]] += count
