"""Shares, ranges, lengths and coverage are what can be reckoned by hand."""

import numpy as np
import pytest
from explore.making import made
from hypothesis import given, settings
from hypothesis import strategies as st
from play.build import add, choice, compare, ending, hush, moving, passage, setting, story, to, whole

from game.play.explore.circles import circles
from game.play.explore.coverage import uncovered
from game.play.explore.exploration import explore
from game.play.explore.lengths import longest, shortest
from game.play.explore.place import LEAVING
from game.play.explore.ranges import ranges
from game.play.explore.shares import Shares, _gone_round, _solved, shares
from game.play.explore.space import Space
from game.play.explore.spread import spread
from game.play.explore.verdict import Budget
from game.play.playthrough_data import Playthrough
from game.play.trail import Chose
from game.story.way import Draw, Lot


def test_shares_are_solved_through_loops() -> None:
    """Going round once more and once more again is a share like any other: here two thirds go left."""
    made = story(
        passage("start", choice("again", "start"), choice("left", "one"), choice("right", "other")),
        passage("other", choice("left", "one"), choice("right", "start"), choice("stop", "two")),
        ending("one"),
        ending("two"),
    )
    found = shares(made)

    assert isinstance(found, Shares)
    assert found.endings == pytest.approx({"one": 0.8, "two": 0.2}, abs=1e-12)


def test_draws_go_by_weight_and_sitting_counts_as_an_offer() -> None:
    """Half break the silence; of those who sit through it three in four draw rain."""
    lots = Draw((Lot(3, to("rain")), Lot(1, to("dry"))))
    made = story(
        passage("start", hush(), choice("break", "dry", breaks=True), choice("sat", exit=lots)),
        ending("rain"),
        ending("dry"),
    )
    found = shares(made)

    assert isinstance(found, Shares)
    # After the silence `break` is still open, beside `sat`.
    assert found.endings == pytest.approx({"rain": 0.1875, "dry": 0.8125})


def test_a_circle_gone_round_comes_to_what_is_solved_at_once() -> None:
    """Large circles take the other way; it must lead to the same shares."""
    chance = np.random.default_rng(7)
    size = 40
    sources = np.repeat(np.arange(size), 3)
    ends = chance.integers(0, size, 3 * size)
    inflow = chance.random(size)
    parts = (inflow, sources, ends, np.full(3 * size, 0.3))

    assert _gone_round(*parts) == pytest.approx(_solved(*parts), abs=1e-9)


def test_a_range_is_exact_where_meters_move_together() -> None:
    """Who gives little gets much: no road has both, and the range tells each meter's own ends."""
    made = story(
        passage(
            "start",
            choice("give", "end", shift=moving(concern=20, boundary=-40)),
            choice("keep", "end", shift=moving(concern=-5, boundary=3)),
        ),
        passage("end", exit="home", shift=moving(boundary=5)),
        ending("home"),
    )
    found = ranges(made, "boundary")

    assert isinstance(found, dict)
    assert (found["home"].low, found["home"].high, found["home"].lowest[0]) == (5, 38, Chose("give"))


def test_a_meter_that_decides_the_road_has_an_exact_range_too() -> None:
    """It cannot ride along, so that its plain value is kept at the endings."""
    made = story(
        passage("start", choice("up", "start", shift=moving(concern=7)), choice("on", "gate")),
        passage("gate", choice("in", "home", when=compare("concern", ">=", 60)), exit="out"),
        ending("home"),
        ending("out"),
    )
    found = ranges(made, "concern")

    assert isinstance(found, dict)
    assert [(each.low, each.high) for each in found.values()] == [(65, 100), (30, 58)]


def test_the_shortest_reading_is_counted_in_pages_and_words() -> None:
    """Two pages, and their words as they stand when each is left."""
    made = story(
        passage("start", choice("far", "way"), choice("near", "home")),
        passage("way", exit="home"),
        ending("home"),
    )
    found = shortest(explore(made))

    assert found is not None
    assert (found.pages, found.road) == (2, (Chose("near"),))


def test_the_longest_reading_walks_each_loop_once() -> None:
    """A circle of two pages is passed once, then the ending."""
    made = story(
        passage("start", choice("round", "way"), choice("stop", "home")),
        passage("way", exit="start"),
        ending("home"),
    )
    found = longest(explore(made))

    assert (found.pages, found.has_loops) == (4, True)


def longest_of_all(space: Space) -> int:
    """Pages of the longest reading, node by node: a circle's distinct pages once, then the best way on."""
    steps = [
        (source, end, int(space.places[end]) if space.table[arm][1].kind in LEAVING else -1)
        for source, arm, end in zip(
            space.sources.tolist(), space.arms.tolist(), space.ends.tolist(), strict=True
        )
        if end >= 0
    ]
    best: dict[int, int] = {}
    for circle in circles([[end for source, end, _ in steps if source == at] for at in range(space.size)]):
        ours = [step for step in steps if step[0] in circle]
        within = {page for _, end, page in ours if end in circle and page >= 0}
        onward = [best[end] + (page >= 0) for _, end, page in ours if end not in circle]
        best.update(dict.fromkeys(circle, len(within) + max(onward, default=0)))
    return 1 + best[space.start]


@settings(max_examples=40)
@given(st.integers(0, 2**40))
def test_the_longest_reading_is_what_going_node_by_node_finds(seed: int) -> None:
    """Circles are only looked for where there can be any; nothing may be missed by that."""
    exploration = explore(made(seed), Budget(states=250))

    assert longest(exploration).pages == longest_of_all(exploration.space)


def test_what_no_playthrough_walks_is_told() -> None:
    """An author sees which roads have no test yet; what can never be walked is not among them."""
    made = story(
        passage(
            "start",
            choice("one", "a"),
            choice("two", "b"),
            choice("never", "b", when=compare("spoons", ">", 5)),
        ),
        ending("a"),
        ending("b"),
        variables=[whole("spoons", 0, 0, 9)],
    )
    found = uncovered(explore(made), [Playthrough(7, (Chose("one"),))])

    assert (found.passages, found.choices, found.edges) == (("b",), (("start", "two"),), (("start", "b"),))


def test_a_spread_is_the_same_each_time() -> None:
    """An estimate from seeded readings can be compared between two days."""
    made = story(
        passage("start", choice("up", "start", shift=moving(concern=3)), choice("on", "home")), ending("home")
    )
    budget = Budget(readings=20)

    assert spread(made, budget) == spread(made, budget)


def test_the_picks_of_a_spread_are_bounded_in_all() -> None:
    """Two hundred readings of a story of three thousand passages took half a minute."""
    made = story(passage("start", choice("on", "start"), choice("so", "start")), ending("home"))
    found = spread(made, Budget(readings=20, picks=10, picks_in_all=35))

    assert (found.begun, found.ended, dict(found.at)) == (4, 0, {})


def test_a_set_reads_the_old_values() -> None:
    """Two variables that trade places do not overwrite each other."""
    made = story(
        passage("start", choice("swap", "end", set=setting(a=add("b", 0), b=add("a", 0)))),
        passage("end", choice("so", "home", when=compare("a", "==", 2, "!=", "b"))),
        ending("home"),
        variables=[whole("a", 1), whole("b", 2)],
    )
    verdict = explore(made).ending("home")

    assert len(getattr(verdict, "road", ())) == 2
