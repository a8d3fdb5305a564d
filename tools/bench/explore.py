"""How fast exploration is: made stories of several sizes and a chapter; both engines in the same run.

Run as `python tools/bench/explore.py`; medians of three runs, with the fastest and the slowest.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from game.play.explore.bounds import Bounds
from game.play.explore.build import build
from game.play.explore.exploration import explore
from game.play.explore.levels import sweep
from game.play.explore.run import layouts
from game.play.explore.space import Space
from game.play.explore.walk import Walk
from game.story.declaration import Variable
from game.story.effect import Assignment, Effect
from game.story.expression import Comparison, Constant, Name, Relation, Type
from game.story.line import Text
from game.story.loader import load
from game.story.manner import Manner
from game.story.model import METERS, Choice, Ending, Meter, Passage, Story
from game.story.source import NOWHERE
from game.story.way import To

RUNS = 3
MOST = 3_000_000
OFTEN = 0.1
SCENE = 40
SIZES = (1_000, 10_000, 100_000)
CHAPTER = Path(__file__).parents[2] / "stories" / "three-points-short"


def main() -> None:
    """Measure all."""
    for size in SIZES:
        measure(f"{size:,} passages", generated(size), RUNS if size < SIZES[-1] else 1)
    measure(CHAPTER.name, chapter(), RUNS)


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
    tell("bounds", runs, lambda: Bounds(machine))
    tell("explore, all of it", runs, lambda: explore(story), space)


def tell(title: str, runs: int, work: Callable[[], object], space: Space | None = None) -> float:
    """Run some work several times; tell and give the median in seconds."""
    seconds = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    median = statistics.median(seconds)
    rate = f", {space.size / median:,.0f} states/s" if space else ""
    print(f"    {title}: {median:.3f} s ({min(seconds):.3f} to {max(seconds):.3f}){rate}")
    return median


def chapter() -> Story:
    """Load the chapter."""
    files = {path.relative_to(CHAPTER).as_posix(): path.read_bytes() for path in CHAPTER.rglob("*.yaml")}
    story = load(files, CHAPTER.name).story
    if story is None:
        raise SystemExit(f"{CHAPTER.name} does not load")
    return story


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
