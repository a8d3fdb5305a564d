"""How often a test tries: a little in each run, long with `--soak`; and what that came to."""

from dataclasses import dataclass, field
from random import Random
from time import perf_counter


@dataclass(frozen=True)
class Effort:
    """What one test tried: how often, from which seed, for how long."""

    test: str
    count: int
    seed: int
    seconds: float

    def told(self) -> str:
        """Say it in a line; nothing in `count` tries bounds what goes wrong at three in `count`."""
        return f"{self.count:>10,}  seed {self.seed:<6} {self.seconds:8.1f} s  {self.test}"


@dataclass
class Many:
    """Asked for a count, gives the quick one or the long one: `many(500, 10_000)`."""

    test: str
    soak: bool
    shift: int = 0
    """Added to each seed that a test names, so that another night tries other things."""
    share: float = 1.0
    """How much of the long counts is done; the quick ones are always whole."""
    counted: int = 0
    seed: int = 0
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

    def effort(self) -> Effort:
        """Give what it came to up to now."""
        return Effort(self.test, self.counted, self.seed, perf_counter() - self.begun)
