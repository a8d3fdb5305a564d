"""One story asked in both ways: by exploration, and by every reading of the runtime."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from explore.engines import engines, riding
from explore.making import made
from explore.plainly import EVEN, LEAVING, Known, TooManyError, forked, know

from game.play.evaluate import holds
from game.play.exits import NoWayOutError
from game.play.explore.asking import ask
from game.play.explore.bounds import Bounds
from game.play.explore.circles import circles
from game.play.explore.exploration import Exploration, explore
from game.play.explore.pack import Layout
from game.play.explore.question import About, _always, come_to, questions
from game.play.explore.ranges import ranges
from game.play.explore.replay import turns, written
from game.play.explore.shares import Shares, shares
from game.play.explore.standing import Stand, stands
from game.play.explore.term import Fact, Number, Read, below, every, least
from game.play.explore.verdict import Proved, Verdict, Witnessed
from game.play.playthrough import walk
from game.play.playthrough_data import MisreadError, read
from game.play.state import State, level
from game.play.trail import Chose, Guessed, Pick
from game.story.expression import Name
from game.story.graph import forks
from game.story.model import Story

MOST = 150
"""States that a story of the default run may have."""


def differences(seed: int, most: int = MOST) -> list[str]:
    """Tell in what the two ways differ on a story; nothing where they agree, or where it is too large."""
    story = made(seed)
    try:
        known = know(story, most)
    except TooManyError:
        return []
    exploration = explore(story)
    return [
        *_roads(story, known, exploration),
        *_forks(known, exploration),
        *_traps(known, exploration),
        *_shares(story, known),
        *engines(exploration),
        *(_questions(known, exploration) if seed % 2 else _ranges(seed // 2, story, known)),
        *_bounds(known, exploration),
        *(riding(exploration) if seed % 3 == 0 else ()),
        *(_standing(known, exploration) if seed % 3 == 1 else ()),
    ]


def _roads(story: Story, known: Known, exploration: Exploration) -> Iterator[str]:
    nearest: dict[str, int] = {}
    for turn, depth in zip(known.turns, known.depth, strict=True):
        nearest.setdefault(turn.state.passage, depth)
    ended = {turn.state.passage for turn in known.turns if turn.page.close}
    picked = {
        (turn.state.passage, pick)
        for turn, steps in zip(known.turns, known.steps, strict=True)
        for pick, *_ in steps
    }
    for name, passage in story.passages.items():
        verdict = exploration.passage(name)
        yield from _agree(f"passage {name}", story, exploration, verdict, name in nearest)
        if isinstance(verdict, Witnessed):
            length = len([hand for hand in verdict.road if type(hand).__name__ != "Drew"])
            if length != nearest.get(name):
                yield f"{name} is {nearest.get(name)} picks away, not {length}"
        if passage.ending:
            yield from _agree(f"ending {name}", story, exploration, exploration.ending(name), name in ended)
        for choice in passage.choices:
            taken = (name, Chose(choice.id)) in picked
            yield from _agree(
                f"choice {choice.id}", story, exploration, exploration.choice(name, choice.id), taken
            )
        if passage.guess:
            made_ = any(at == name and isinstance(pick, Guessed) for at, pick in picked)
            yield from _agree(f"guess {name}", story, exploration, exploration.guess(name), made_)


def _forks(known: Known, exploration: Exploration) -> Iterator[str]:
    """Which arms are taken, and where names stand where an `else` would be asked."""
    story = exploration.story
    met: dict[int, list[State]] = {}
    for turn, steps in zip(known.turns, known.steps, strict=True):
        for way, state in filter(None, (forked(story, turn, pick) for pick, *_ in steps)):
            met.setdefault(id(way), []).append(state)
    for name, passage in story.passages.items():
        for owner, fork in forks(passage):
            states, what = met.get(id(fork), []), f"the fork of {owner!r} of {name}"
            arms = [[holds(arm.when, state) for arm in fork.branches].index(True) for state in states]
            for number in range(len(fork.branches)):
                verdict = exploration.branch(name, owner, number)
                yield from _agree(f"arm {number} of {what}", story, exploration, verdict, number in arms)
            [told] = stands(exploration, [come_to(name, owner, fork, number)], exploration.budget)
            yield from _stand(f"at {what}", states, told)


def _agree(
    what: str, story: Story, exploration: Exploration, verdict: Verdict, happens: object
) -> Iterator[str]:
    if isinstance(verdict, Witnessed) != happens or isinstance(verdict, Proved) == happens:
        yield f"{what}: {verdict}, but that it happens is {happens}"
    if isinstance(verdict, Witnessed):
        playthrough = exploration.playthrough(verdict)
        try:
            reading = walk(story, read(written(playthrough)))
        except MisreadError as problem:
            # The last pick may lead nowhere, and pages with one way may go round after it.
            if "circle" not in str(problem) and not isinstance(problem.__context__, NoWayOutError):
                yield f"{what}: {problem}"
            return
        wanted = what.rsplit(maxsplit=1)[-1]
        if what.startswith("passage") and wanted not in reading.state.visits:
            yield f"{what}: the witness does not come there"


def _traps(known: Known, exploration: Exploration) -> Iterator[str]:
    ends = {at for at, turn in enumerate(known.turns) if turn.page.close}
    free = {
        at for at, steps in enumerate(known.steps) if any(isinstance(pick, LEAVING) for pick, *_ in steps)
    } | ends
    free = _backwards(known, free, lambda pick: not isinstance(pick, LEAVING))
    locked = {known.turns[at].state.passage for at in range(len(known.turns)) if at not in free}
    told = {trap.passages[0] for trap in exploration.soft_locks}
    if locked != told:
        yield f"locked are {locked}, not {told}"
    falls = any(end < 0 for steps in known.steps for _, _, end in steps)
    if falls != isinstance(exploration.falls(), Witnessed):
        yield f"that a reading falls is {falls}"
    lost = set(range(len(known.turns))) - _backwards(known, ends, lambda _: True)
    following = [
        [end for _, _, end in steps if end >= 0] if at in lost else [] for at, steps in enumerate(known.steps)
    ]
    caught = {
        known.turns[at].state.passage
        for circle in circles(following)
        if _turns(known, set(circle) & lost)
        for at in circle
    }
    told = {name for trap in exploration.caught for name in trap.passages}
    if caught != told:
        yield f"caught are {caught}, not {told}"


def _turns(known: Known, circle: set[int]) -> bool:
    return any(
        end in circle and isinstance(pick, LEAVING) for at in circle for pick, _, end in known.steps[at]
    )


def _backwards(known: Known, found: set[int], wanted: Callable[[Pick], bool]) -> set[int]:
    found = set(found)
    while True:
        fresh = {
            at
            for at, steps in enumerate(known.steps)
            if at not in found and any(end in found and wanted(pick) for pick, _, end in steps)
        }
        if not fresh:
            return found
        found |= fresh


def _shares(story: Story, known: Known) -> Iterator[str]:
    told = shares(story)
    assert isinstance(told, Shares)
    mass, done = {0: 1.0}, dict.fromkeys(story.passages, 0.0)
    for _ in range(3000):
        after: dict[int, float] = {}
        for at, share in mass.items():
            if known.turns[at].page.close:
                done[known.turns[at].state.passage] += share
                continue
            steps = [step for step in known.steps[at] if isinstance(step[0], EVEN)]
            for _, part, end in steps:
                count = len({str(other) for other, *_ in steps})
                if end >= 0:
                    after[end] = after.get(end, 0.0) + share * part / count
        mass = after
        if sum(mass.values()) < 1e-12:
            break
    for name, share in told.endings.items():
        if abs(share - done[name]) > 1e-6:
            yield f"the share of {name} is {done[name]}, not {share}"
    total = sum(told.endings.values()) + told.stuck + told.caught
    if abs(total - 1) > 1e-9:
        yield f"the shares are together {total}"


def _questions(known: Known, exploration: Exploration) -> Iterator[str]:
    story = exploration.story
    pages = [turn for turn in known.turns if story.passages[turn.state.passage].lines]
    shown = {(turn.state.passage, str(line.index)) for turn in pages for line in turn.page.lines}
    meant = {
        (turn.state.passage, str(line.index))
        for turn in pages
        for line in turn.page.lines
        if getattr(getattr(line.line, "hearing", None), "meant", ())
    }
    seen = {About.LINE: shown, About.MEANT: meant}
    asked = [question for question in questions(story) if question.about in seen]
    for answer in ask(exploration, asked):
        question = answer.question
        happens = (question.passage, question.name) in seen[question.about]
        if isinstance(answer.so, Witnessed) != happens or isinstance(answer.so, Proved) == happens:
            yield f"{question.about} {question.passage} {question.name}: {answer.so}, but it is {happens}"
        if isinstance(answer.so, Witnessed):
            *_, (last, _) = turns(story, answer.so.road, 7)
            there = {str(line.index) for line in last.page.lines}
            if last.state.passage != question.passage or question.name not in there:
                yield f"the witness of {question.about} {question.passage} {question.name} does not show it"


def _standing(known: Known, exploration: Exploration) -> Iterator[str]:
    """Where a name stands on a page is what the runtime finds there, no value more and none less."""
    asked = [each for each in questions(exploration.story) if each.is_whole and each.within is _always]
    told = stands(exploration, asked, exploration.budget)
    for question, found in zip(asked, told, strict=True):
        states = [turn.state for turn in known.turns if turn.state.passage == question.passage]
        yield from _stand(f"on {question.passage}", states, found)


def _stand(where: str, states: Sequence[State], told: Iterable[Stand]) -> Iterator[str]:
    for each in told:
        if isinstance(each.atom, Name):
            held = {state.values[each.atom.name] for state in states}
            if held != set(each.held):
                yield f"{each.atom.name} {where} is {held}, not {each.held}"


def _ranges(seed: int, story: Story, known: Known) -> Iterator[str]:
    meter = list(story.meters)[seed % len(story.meters)]
    found: dict[str, set[int]] = {}
    for turn in known.turns:
        if turn.page.close:
            found.setdefault(turn.state.passage, set()).add(level(turn.state, meter))
    told = ranges(story, meter)
    assert isinstance(told, dict)
    if {name: (min(levels), max(levels)) for name, levels in found.items()} != {
        name: (each.low, each.high) for name, each in told.items()
    }:
        yield f"the ranges of {meter} are {found}, not {told}"
    for each in told.values():
        for road, wanted in ((each.lowest, each.low), (each.highest, each.high)):
            *_, (last, _) = turns(story, road, 7)
            if level(last.state, meter) != wanted:
                yield f"the witness of {meter} at {wanted} ends at {level(last.state, meter)}"


def _bounds(known: Known, exploration: Exploration) -> Iterator[str]:
    machine = exploration.space.machine
    bounds = Bounds(machine, exploration.space.layouts)
    numbers = {place.passage: number for number, place in enumerate(machine.places)}
    for name in {turn.state.passage for turn in known.turns}:
        if bounds.forbids(numbers[name], None):
            yield f"the bounds forbid {name}, but it is read"
    for arm in exploration.space.taken:
        place = exploration.space.table[arm][0]
        if bounds.forbids(place, (arm,)):
            yield f"the bounds forbid arm {arm}, but it is taken"
    for place, key in zip(exploration.space.places.tolist(), exploration.space.keys.tolist(), strict=True):
        for fact in _levels(exploration.space.layouts[place], key):
            if not bounds.may(place, fact):
                yield f"the bounds forbid {fact} on {machine.places[place].passage}, but it is so"


def _levels(layout: Layout, key: int) -> Iterator[Fact]:
    """What a state tells of each of its slots: between which levels it stands."""
    row = layout.unpack(key)
    for digit in layout.digits:
        stand = digit.stand or tuple(range(digit.low, digit.low + digit.radix))
        above = next((Number(level) for level in stand if level > row[digit.slot]), None)
        fact = least(Read(digit.slot), row[digit.slot])
        yield fact if above is None else every(fact, below(Read(digit.slot), above))
