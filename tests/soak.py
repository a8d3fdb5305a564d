"""How often a test tries: a little in each run, long with `--soak`; and what that came to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from time import perf_counter, process_time


@dataclass(frozen=True)
class Effort:
    """What one test tried: how often, from which seeds, for how long, and what took longest."""

    test: str
    count: int
    first: int
    following: int
    """The seed after the last one."""
    seconds: float
    worst: float = 0
    """Seconds of the processor for whatever took longest; 0 where each was not timed."""
    worst_seed: int = 0

    def told(self) -> str:
        """Say it in a line; nothing in `count` tries bounds what goes wrong at three in `count`."""
        last = max(self.first, self.following - 1)
        seeds = f"seeds {self.first:,}-{last:,}" if last > self.first else f"seed {self.first:,}"
        worst = f", worst {self.worst:.3f} s (seed {self.worst_seed})" if self.worst else ""
        return f"{self.count:>10,}  {seeds}  {self.seconds:.1f} s{worst}  {self.test}"


@dataclass
class Tries:
    """Tries something again and again, each time with chance from the next seed, and times each."""

    first: int
    count: int
    seconds: float | None = None
    """After so many of them none begins."""
    done: int = 0
    worst: float = 0
    worst_seed: int = 0

    @property
    def seed(self) -> int:
        """Give the seed of the try at hand."""
        return self.first + self.done

    def __iter__(self) -> Iterator[Random]:
        """Give chance for each try; whoever asks for the next has done with the one before."""
        end = None if self.seconds is None else perf_counter() + self.seconds
        for seed in range(self.first, self.first + self.count):
            if end is not None and perf_counter() > end:
                return
            begun = process_time()
            yield Random(seed)  # noqa: S311 - tests repeat themselves
            took = process_time() - begun
            self.done += 1
            if took > self.worst:
                self.worst, self.worst_seed = took, seed


@dataclass
class Many:
    """Asked for a count, gives the quick one or the long one: `many(500, 10_000)`."""

    test: str
    soak: bool
    shift: int = 0
    """Added to each seed that a test names, so that another night tries other things or goes on."""
    share: float = 1.0
    """How much of the long counts is done; the quick ones are always whole."""
    minutes: float | None = None
    """After so many of them a long law ends, and says how far it came."""
    counted: int = 0
    seed: int = 0
    tries: Tries | None = None
    at_once: int = 1
    begun: float = field(default_factory=perf_counter)

    def __call__(self, quick: int, long: int) -> int:
        """Give how often to try, and remember it."""
        count = max(quick, round(long * self.share)) if self.soak else quick
        self.counted += count
        return count

    def chance(self, seed: int) -> Random:
        """Give chance from a seed of the test's own, and remember it."""
        self.seed = seed + self.shift
        return Random(self.seed)  # noqa: S311 - tests repeat themselves

    def each(self, quick: int, long: int, seed: int, at_once: int = 1) -> Tries:
        """Give chance from a seed of its own for each try, so that any can be tried again by itself.

        Args:
            quick: how often in each run.
            long: how often with `--soak`.
            seed: the first one.
            at_once: how many of what is counted are tried with one seed.
        """
        seconds = self.minutes * 60 if self.soak and self.minutes is not None else None
        self.at_once = at_once
        self.tries = Tries(seed + self.shift, -(-self(quick, long) // at_once), seconds)
        return self.tries

    def effort(self) -> Effort:
        """Give what it came to up to now."""
        seconds = perf_counter() - self.begun
        if self.tries is None:
            return Effort(self.test, self.counted, self.seed, self.seed, seconds)
        tries, count = self.tries, self.tries.done * self.at_once
        following = tries.first + tries.done
        return Effort(self.test, count, tries.first, following, seconds, tries.worst, tries.worst_seed)
