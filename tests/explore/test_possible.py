"""What is possible may only ever say *cannot*: whatever a row of numbers comes to is among it."""

from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from game.play.explore.compute import judge, numbers, reckon
from game.play.explore.possible import SHIFT, TOP, Held, Possible, bit, each
from game.play.explore.slot import Slot, value
from game.play.explore.term import (
    NO,
    YES,
    Below,
    Either,
    Every,
    Fact,
    Highest,
    Lowest,
    Number,
    Opposite,
    Plus,
    Read,
    Reckoned,
    Same,
    Some,
    Term,
    clamp,
)
from game.story.expression import Operator

EXAMPLES = 60

SLOTS = (
    Slot(value("flag"), 0, 1),
    Slot(value("meter"), 0, 100),
    Slot(value("debt"), -40, 9),
    Slot(value("purse"), 0, 10**6),
)
FIRST = (0, 30, -5, 500)

Given: TypeAlias = tuple[tuple[int, ...], Possible, Held]

READS = st.builds(Read, st.integers(0, len(SLOTS) - 1))
NUMBERS = st.builds(
    Number, st.integers(-120, 120) | st.sampled_from((-SHIFT - 1, -SHIFT, TOP - SHIFT - 1, TOP))
)
TERMS: st.SearchStrategy[Term] = st.deferred(
    lambda: (
        READS
        | NUMBERS
        | st.builds(Plus, TERMS, NUMBERS)
        | st.builds(Plus, READS, st.builds(Either, FACTS, NUMBERS, NUMBERS))
        | st.builds(lambda term, low, over: clamp(term, low, low + over), TERMS, ROUND, WIDTHS)
        | st.builds(Highest, TERMS, TERMS)
        | st.builds(Lowest, TERMS, TERMS)
        | st.builds(Either, FACTS, TERMS, TERMS)
        | st.builds(Reckoned, st.sampled_from(Operator), TERMS, TERMS)
    )
)
FACTS: st.SearchStrategy[Fact] = st.deferred(
    lambda: (
        st.sampled_from((YES, NO))
        | st.builds(Same, TERMS, TERMS)
        | st.builds(Below, TERMS, TERMS)
        | st.builds(Opposite, FACTS)
        | st.builds(Every, st.tuples(FACTS, FACTS))
        | st.builds(Some, st.tuples(FACTS, FACTS))
    )
)
ROUND, WIDTHS = st.integers(-50, 50), st.integers(0, 100)


@st.composite
def rows(draw: st.DrawFn) -> Given:
    """A row of numbers, and what is possible: that and more, some of it not told."""
    possible = Possible(SLOTS, FIRST)
    row, held = [], {}
    for number, slot in enumerate(SLOTS):
        level = draw(st.integers(slot.low, slot.high))
        sort = draw(st.sampled_from(("told", "untold", "still")))
        row.append(FIRST[number] if sort == "still" else level)
        if sort == "untold":
            possible.varied |= 1 << number
        elif sort == "told":
            others = draw(st.lists(st.integers(slot.low, slot.high), max_size=4))
            bits = sum(bit(each_) for each_ in {level, *others} if bit(each_) > 0)
            held[number] = possible.within(number, bits)
    return tuple(row), possible, held


def has(bits: int, number: int) -> bool:
    """Whether a number is among what is possible."""
    return bits < 0 or bool(bit(number) > 0 and bits & bit(number))


@settings(max_examples=EXAMPLES)
@given(rows(), TERMS)
def test_what_a_term_comes_to_is_possible(given_: Given, term: Term) -> None:
    """A value that comes about and is not told would forbid what happens."""
    row, possible, held = given_

    assert has(possible.values(term, held), reckon(term, numbers())(row))


@settings(max_examples=EXAMPLES)
@given(rows(), FACTS)
def test_where_a_fact_is_so_stays_possible(given_: Given, fact: Fact) -> None:
    """An offer that is open must never be told to be closed; to know that it is open only takes away."""
    row, possible, held = given_
    narrowed = possible.refine(fact, held)
    if not judge(fact, numbers())(row):
        fact = Opposite(fact)
        narrowed = possible.refine(fact, held)

    assert narrowed is not None
    assert all(has(narrowed[slot], row[slot]) for slot in narrowed)
    assert all(narrowed[slot] | held[slot] == held[slot] for slot in held)


@given(st.integers(0, 100), st.integers(-200, 200))
def test_a_meter_that_moves_is_told_exactly(level: int, by: int) -> None:
    """One value moved and held within its bounds is one value: else the bounds would prove nothing."""
    possible = Possible(SLOTS, FIRST)
    moved = possible.values(clamp(Plus(Read(1), Number(by)), 0, 100), {1: bit(level)})

    assert list(each(moved)) == [max(0, min(100, level + by))]
