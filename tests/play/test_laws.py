"""What must hold for every story and every reading of it."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from play.stories import any_pick, any_story, seeded
from soak import Many

from game.play.history import leaves
from game.play.open import is_open, open_picks
from game.play.reading import Reading, start
from game.play.retrace import retrace
from game.play.save import Loaded, dump, load
from game.play.transcript import export

STEPS = (20_000, 2_000_000)
"""Of the machine that goes forth and back, in each run and with `--soak`."""

STEPS_A_STORY = 200


def wander(seed: int, picks: int) -> Reading:
    """A reading by chance, some of it gone back from."""
    chance = seeded(seed)
    reading = start(any_story(chance), seed)
    for _ in range(picks):
        pick = any_pick(chance, reading.page)
        reading = reading.back(3) if pick is None or chance.random() < 0.1 else reading.pick(pick)
    return reading


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(0, 30))
def test_a_reading_comes_back_from_its_save(seed: int, picks: int) -> None:
    """Nothing is lost between two evenings."""
    reading = wander(seed, picks)
    loaded = load(dump(reading), reading.story)

    assert isinstance(loaded, Loaded)
    assert loaded.reading == reading


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(0, 30))
def test_a_trail_leads_to_the_same_page_again(seed: int, picks: int) -> None:
    """The same story, seed and picks give the same pages."""
    reading = wander(seed, picks)
    again = retrace(reading.story, seed, reading.state.trail)

    assert again.turns[-1] == reading.here


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(0, 30))
def test_all_that_is_listed_is_open(seed: int, picks: int) -> None:
    """What a message offers instead can really be picked."""
    page = wander(seed, picks).page

    assert all(is_open(page, pick) for pick in open_picks(page))


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(0, 30))
def test_every_meter_stays_between_0_and_100(seed: int, picks: int) -> None:
    """No cause moves a meter off its scale."""
    reading = wander(seed, picks)
    levels = [level.value for turn in reading.turns for level in turn.page.levels]

    assert 0 <= min(levels) <= max(levels) <= 100


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32), st.integers(0, 30))
def test_the_movements_told_add_up_to_the_levels(seed: int, picks: int) -> None:
    """Meters that no hand moves stand where their causes brought them."""
    reading = wander(seed, picks)
    told = [movement for leaf in leaves(reading) for movement in leaf.movements]
    moved = sum(movement.by for movement in told if movement.meter == "affective")

    assert reading.state.values["affective"] == 30 + moved


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32), st.integers(0, 30))
def test_every_reading_can_be_written_out(seed: int, picks: int) -> None:
    """The history tells each page that was entered."""
    reading = wander(seed, picks)

    assert export(reading).startswith("Salt\n")


def forth_and_back(chance: Random) -> int:
    """Walk so many steps beside a naive model, and count where the two differ."""
    told, seed = any_story(chance), chance.getrandbits(16)
    reading, model, wrong = start(told, seed), [start(told, seed).here], 0
    for _ in range(STEPS_A_STORY):
        pick = any_pick(chance, reading.page)
        if pick is None or chance.random() < 0.25:
            count = chance.randint(1, 6)
            reading, model = reading.back(count), model[: max(1, len(model) - count)]
        elif chance.random() < 0.1:
            ahead = reading.forward()
            model = [*model, ahead.here] if ahead is not reading else model
            reading = ahead
        else:
            reading = reading.pick(pick)
            model = [*model, reading.here]
        wrong += (reading.at, reading.here) != (len(model) - 1, model[-1])
    again = retrace(told, reading.seed, reading.state.trail)
    return wrong + (again.turns != reading.turns[: reading.at + 1])


@pytest.mark.slow
def test_rolling_back_is_replaying(many: Many) -> None:
    """Standing on an earlier turn and walking there anew are the same, after 20,000 steps forth and back."""
    tries = many.each(*STEPS, seed=11, at_once=STEPS_A_STORY)

    assert sum(forth_and_back(chance) for chance in tries) == 0


def test_what_was_gone_back_from_is_kept_until_another_pick() -> None:
    """A reader who only looked back loses nothing."""
    reading = wander(3, 12).jump(99)
    back = reading.back(2)
    pick = reading.turns[back.at + 1].state.trail[len(back.state.trail)]

    assert [back.pick(pick).forward().at, back.pick(pick).turns] == [reading.at, reading.turns]


def test_nobody_goes_back_beyond_the_first_page() -> None:
    """The first page is the first."""
    reading = start(any_story(seeded(1)), 1)

    assert (reading.back(5), reading.can_go_back, reading.can_go_forward) == (reading, False, False)


def test_a_jump_stands_on_any_page() -> None:
    """Forth and back, and no further than there is."""
    reading = wander(5, 10).jump(10**6)

    assert [reading.jump(-4).at, reading.jump(2).at, reading.jump(99).at] == [0, 2, len(reading.turns) - 1]


def test_another_seed_makes_another_reading() -> None:
    """The seed is part of what a save holds."""
    reading = start(any_story(seeded(1)), 1)

    assert replace(reading, seed=2) != reading
