"""How fast exploration is: the chapters, made stories, one of many states; both engines in the same run.

Run as `python tools/bench/explore.py`; `--long` adds a story of 100,000 passages; with `--riding` only what
rides along on many states is measured. Medians of three runs, with the fastest and the slowest, and the least
time of the processor, which a busy machine changes less.
"""

import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.play.explore.asking import ask
from game.play.explore.bounds import Bounds
from game.play.explore.build import build
from game.play.explore.exploration import Exploration, explore
from game.play.explore.levels import Sweep, sweep
from game.play.explore.question import About, questions
from game.play.explore.run import layouts, run
from game.play.explore.space import Space
from game.play.explore.traps import locks, loops
from game.play.explore.verdict import Budget
from game.play.explore.walk import Walk
from game.story.declaration import Variable
from game.story.effect import Assignment, Effect
from game.story.expression import Comparison, Constant, Name, Relation, Type
from game.story.line import Text
from game.story.loader import load
from game.story.manner import Manner, Relabel
from game.story.model import METERS, Choice, Ending, Meter, Passage, Story
from game.story.source import NOWHERE
from game.story.unswept import unswept
from game.story.way import To

RUNS = 3
MOST = 3_000_000
OFTEN = 0.1
SCENE = 40
SIZES = (1_000, 10_000)
LONG = 100_000
RIDING = 200
MANY = 2 * 10**7
WIDE = 56
"""Passages of the story of eleven million states: four meters move on all of them, conditions read each."""
CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")
STORIES = Path(__file__).parents[2] / "stories"


def main() -> None:
    """Measure all, without the search for garbage: as `story-lint check` does it."""
    with unswept():
        if "--riding" in sys.argv:
            riding()
        else:
            measure_all()


def measure_all() -> None:
    """Measure every row."""
    many_states()
    for name in CHAPTERS:
        measure(name, chapter(name), RUNS)
        asked(chapter(name))
    for size in (*SIZES, *((LONG,) if "--long" in sys.argv else ())):
        measure(f"{size:,} passages", generated(size), RUNS if size < LONG else 1)


def asked(story: Story) -> None:
    """Measure all questions about lines, other names and thresholds."""
    told = tuple(questions(story))
    exploration = explore(story, roots=dict.fromkeys(key for each in told for key in each.roots))
    tell(f"{len(told)} questions", RUNS, lambda: ask(exploration, told))


def many_states() -> None:
    """Measure a story of more than ten million states: how many a second, and how many bytes each takes.

    It comes first, while the process is small: what it needs at most is all its own.
    """
    machine = build(wide())
    packing = layouts(machine)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    swept = Sweep(machine, packing)
    began, spent = time.perf_counter(), time.process_time()
    whole = swept.reach(MANY)
    wall, processor = time.perf_counter() - began, time.process_time() - spent
    size = sum(map(len, swept.seen.values()))
    print(f"{WIDE} passages with loops and four meters: {size:,} states, whole: {whole}")
    print(f"    reached: {wall:.2f} s, {size / wall:,.0f} states/s; {processor:.2f} s of processor,")
    print(f"    {size / processor:,.0f} states/s; {room(before, size)}")
    space = swept.space(whole=True)
    tell("their soft locks and loops", 1, lambda: (locks(space), loops(space)))
    print(f"    {len(locks(space))} soft locks, {len(loops(space))} loops; {room(before, size)}")
    tell("a shortest road to the farthest of them", 1, lambda: list(space.road(int(space.depth.argmax()))))
    print(f"    {space.depth.max()} picks; {room(before, size)}")


def riding() -> None:
    """Measure what the names of choices ask of a meter that no road hangs on, over millions of states."""
    story = wide(RIDING, road=3)
    told = tuple(each for each in questions(story) if each.about is About.RELABEL)
    machine = build(story, dict.fromkeys(key for each in told for key in each.roots))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    exploration = Exploration(story, Budget(MANY), run(machine, layouts(machine), MANY))
    size = exploration.states
    print(f"{RIDING} passages with loops, a meter rides: {size:,} states, whole: {exploration.whole}")
    print(f"    reached: {room(before, size)}")
    tell(f"{len(told)} questions", 1, lambda: ask(exploration, told))
    print(f"    {room(before, size)}")


def room(before: int, states: int) -> str:
    """Tell how much the process grew at most, as `ru_maxrss` has it."""
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return f"at most {grown / 1024:,.0f} MB, {grown * 1024 / states:.0f} bytes a state"


def measure(title: str, story: Story, runs: int) -> None:
    """Measure one story, part by part."""
    machine = build(story)
    packing = layouts(machine)
    space = Walk(machine, packing).run(MOST)
    print(f"{title}: {space.size:,} states, {len(space.arms):,} steps, whole: {space.whole}")
    tell("build", runs, lambda: build(story))
    tell("cone and packing", runs, lambda: layouts(machine))
    one = tell("one by one", runs, lambda: Walk(machine, packing).run(MOST), space)
    many = tell("in columns", runs, lambda: sweep(machine, packing, MOST), space)
    print(f"    columns are {one / many:.1f} times as fast as one by one")
    tell("bounds", runs, lambda: Bounds(machine, packing))
    tell("explore, all of it", runs, lambda: explore(story), space)


def tell(title: str, runs: int, work: Callable[[], object], space: Space | None = None) -> float:
    """Run some work several times; tell and give the median in seconds."""
    seconds, spent = [], []
    for _ in range(runs):
        began, used = time.perf_counter(), time.process_time()
        work()
        seconds.append(time.perf_counter() - began)
        spent.append(time.process_time() - used)
    median = statistics.median(seconds)
    rate = f", {space.size / median:,.0f} states/s" if space else ""
    range_ = f"{min(seconds):.3f} to {max(seconds):.3f}; processor {min(spent):.3f}"
    print(f"    {title}: {median:.3f} s ({range_}){rate}")
    return median


def chapter(name: str) -> Story:
    """Load a chapter."""
    folder = STORIES / name
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}
    story = load(files, name).story
    if story is None:
        raise SystemExit(f"{name} does not load")
    return story


def wide(size: int = WIDE, road: int = 4) -> Story:
    """Make a story of few passages and many states.

    Args:
        size: how many passages.
        road: how many meters decide the road; where one is left, names of choices read it.
    """
    chance = Random(5)  # noqa: S311 - the same story each time
    names = list(METERS)
    passages = {}
    for number in range(size):
        choices = [_wander(chance, each, size, names, road) for each in range(3)]
        onward = Choice("out", Manner.DO, (Text("Go."),), exit=To(f"p{(number + 1) % size}"))
        passages[f"p{number}"] = Passage(f"p{number}", "you", choices=(*choices, onward))
    passages["last"] = Passage("last", "you", ending=Ending((Text("Last"),), (Text("The end."),)))
    return replace(generated(1), start="p0", passages=passages)


def _wander(chance: Random, each: int, size: int, names: list[str], road: int) -> Choice:
    to = f"p{chance.randrange(size)}" if chance.random() > OFTEN else "last"
    when = None
    if each and chance.random() < OFTEN * 4:
        when = _at_least(chance.choice(names[:road]), chance.randrange(20, 80))
    moved = Effect(chance.choice(names), chance.choice((-10, -5, 5, 10)))
    other = Relabel(Manner.DO, (Text("Dash."),), _at_least(names[-1], 10 * each + 15))
    return Choice(
        f"c{each}",
        Manner.DO,
        (Text("Go."),),
        exit=To(to),
        when=when,
        shift=(moved,),
        relabels=(other,) * (road < len(names)),
    )


def _at_least(meter: str, level: int) -> Comparison:
    return Comparison((Name(meter, NOWHERE), Constant(level, NOWHERE)), (Relation.AT_LEAST,), NOWHERE)


def generated(size: int) -> Story:
    """Make a story in scenes, each with a flag of its own; one meter is read, and begins anew with each."""
    chance = Random(7)  # noqa: S311 - the same story each time
    passages = [_passage(chance, number, size) for number in range(size)]
    passages.append(Passage("last", "you", ending=Ending((Text("Last"),), (Text("The end."),))))
    flags = {
        f"flag{scene}": Variable(f"flag{scene}", Type.FLAG, start=False) for scene in range(size // SCENE + 1)
    }
    return Story(
        id="made",
        title="Made",
        language="en",
        start="p0",
        passages={passage.id: passage for passage in passages},
        seats={"you": "Your chair"},
        cast={},
        meters={name: Meter(name, name, "low", "high") for name in METERS},
        variables=flags,
    )


def _passage(chance: Random, number: int, size: int) -> Passage:
    flag = f"flag{number // SCENE}"
    choices = tuple(_choice(chance, number, each, size, flag) for each in range(chance.randint(2, 3)))
    begins = (Assignment("cognitive", Constant(30, NOWHERE)),) if number % SCENE == 0 else ()
    return Passage(f"p{number}", "you", choices=choices, set=begins)


def _choice(chance: Random, number: int, each: int, size: int, flag: str) -> Choice:
    ahead = number + chance.randint(1, 4)
    when = None
    if each:
        high = Comparison(
            (Name("cognitive", NOWHERE), Constant(chance.choice((35, 45)), NOWHERE)),
            (Relation.AT_LEAST,),
            NOWHERE,
        )
        when = chance.choice((None, None, high, Name(flag, NOWHERE)))
    return Choice(
        id=f"c{each}",
        manner=Manner.DO,
        prose=(Text("Go."),),
        exit=To(f"p{ahead}" if ahead < size else "last"),
        when=when,
        set=(Assignment(flag, Constant(True, NOWHERE)),) if chance.random() < OFTEN else (),
        shift=(Effect(chance.choice(METERS), chance.choice((-10, 10))),),
    )


if __name__ == "__main__":
    main()
