"""Numbers to tables: medians and spread, the ratio to a baseline of the same run, and the goal beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Row:
    """One measured thing; `goal` is said in words, `met` tells whether it holds."""

    name: str
    values: Sequence[float]
    unit: str
    baseline: float | None = None
    goal: str = ""
    met: bool | None = None


def share(values: Sequence[float], percent: int) -> float:
    """Give the value below which so many percent lie."""
    return quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else values[0]


def show(title: str, rows: Sequence[Row]) -> None:
    """Print a table."""
    print(f"\n{title}")
    print(f"{'':34} {'n':>5} {'median':>9} {'p5':>9} {'p95':>9} {'p99':>9} {'ratio':>7}  goal")
    for row in rows:
        numbers = (median(row.values), *(share(row.values, each) for each in (5, 95, 99)))
        cells = " ".join(f"{number:9.2f}" for number in numbers)
        ratio = f"{numbers[0] / row.baseline:7.2f}" if row.baseline else " " * 7
        verdict = "" if row.met is None else ("  holds" if row.met else "  DOES NOT HOLD")
        print(f"{row.name:34} {len(row.values):5} {cells} {ratio}  {row.goal}{verdict}  [{row.unit}]")
