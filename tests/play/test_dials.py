"""Meters that the reader's hand moves."""

from dataclasses import replace

import pytest
from play.build import choice, compare, moving, passage, story

from game.play.open import NotOpenError
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.trail import Chose, Turned, Went
from game.story.dial import Creep, Dial, Resistance
from game.story.model import Meter

PLAIN = Dial(seat="nora", step=20)
COSTLY = replace(PLAIN, cost=moving(affective=(-1, "The pads close.")))


def listening(dial: Dial, at: int = 20) -> Reading:
    """A kitchen in Nora's chair, a stairwell in Dad's, and a pair of headphones."""
    phones = Meter("headphones", "Headphones", "everything", "nothing", at, dial)
    push = choice("push", "kitchen", shift=moving(concern=(8, "A hand.")))
    return start(
        story(
            passage("kitchen", push, choice("leave", "stairs")),
            passage("stairs", seat="dad", exit="kitchen"),
            dials=[phones],
        ),
        1,
    )


def stands(reading: Reading) -> int:
    """Where the headphones stand."""
    return int(reading.state.values["headphones"])


def turn(reading: Reading, *levels: int) -> Reading:
    """Turn the headphones."""
    for level in levels:
        reading = reading.pick(Turned("headphones", level))
    return reading


def test_a_dial_is_turned_on_the_page_at_hand() -> None:
    """Turning enters no passage."""
    reading = turn(listening(PLAIN), 60)

    assert (stands(reading), reading.page.passage, reading.state.visits["kitchen"]) == (60, "kitchen", 1)


@pytest.mark.parametrize("level", [20, 101, -1])
def test_a_dial_cannot_be_turned_where_it_stands_or_beyond_its_ends(level: int) -> None:
    """What moves nothing is no pick."""
    with pytest.raises(NotOpenError) as refused:
        turn(listening(PLAIN), level)

    assert refused.value.offers[-2:] == (Turned("headphones", 0), Turned("headphones", 40))


def test_a_dial_is_out_of_reach_from_another_chair() -> None:
    """It is Nora's hand."""
    assert listening(PLAIN).pick(Chose("leave")).page.dials == ()


def test_each_step_up_costs() -> None:
    """Turning up twice, or twice as far, is the same."""
    slow, fast = turn(listening(COSTLY), 40, 60), turn(listening(COSTLY), 60)

    assert slow.state.values["affective"] == fast.state.values["affective"] == 28


def test_turning_down_costs_nothing() -> None:
    """Only the wall has a price."""
    assert turn(listening(COSTLY), 0).state.values["affective"] == 30


def test_the_cost_grows_with_each_turn_up_to_five_times() -> None:
    """What was a mercy becomes a weight."""
    heavy = replace(COSTLY, step=10, heavier=True)
    movements = turn(listening(heavy, at=0), 70).page.movements

    assert [movement.by for movement in movements] == [-1, -2, -3, -4, -5, -5, -5]


def test_above_its_resistance_a_dial_comes_down_one_step_a_page() -> None:
    """Down can fail."""
    stiff = replace(PLAIN, resists=Resistance(40))
    first = turn(listening(stiff, at=100), 80)
    with pytest.raises(NotOpenError):
        turn(first, 60)
    second = turn(first.pick(Chose("push")), 60)
    third = turn(second.pick(Chose("push")), 40)

    assert stands(turn(third.pick(Chose("push")), 0)) == 0


def test_a_resistance_holds_only_under_its_condition() -> None:
    """Somebody can make it easier."""
    stiff = replace(PLAIN, resists=Resistance(40, compare("concern", "<", 10)))

    assert stands(turn(listening(stiff, at=100), 0)) == 0


def test_a_high_dial_keeps_movements_out_and_strikes_their_cause() -> None:
    """Nothing reached her, and the reader sees what did not."""
    deaf = replace(PLAIN, stills=("concern",), start_stilling=60)
    movement = turn(listening(deaf), 60).pick(Chose("push")).page.movements[0]

    assert (movement.by, movement.stilled, plain(movement.cause)) == (0, True, "A hand.")


def test_below_its_height_a_dial_keeps_nothing_out() -> None:
    """At 59 one still hears."""
    deaf = replace(PLAIN, stills=("concern",), start_stilling=60)

    assert turn(listening(deaf), 59).pick(Chose("push")).page.movements[0].by == 8


def test_a_cost_always_counts() -> None:
    """No wall keeps out its own price."""
    deaf = replace(COSTLY, stills=("affective",), start_stilling=40)

    assert turn(listening(deaf), 40, 60).state.values["affective"] == 28


def test_a_dial_creeps_back_to_where_it_was() -> None:
    """It returns page by page, and then rests."""
    creeping = replace(PLAIN, creep=Creep(15))
    reading = turn(listening(creeping, at=60), 20)
    levels = []
    for _ in range(4):
        reading = reading.pick(Chose("push"))
        levels.append(stands(reading))

    assert levels == [35, 50, 60, 60]


def test_a_dial_creeps_down_where_it_was_turned_up() -> None:
    """Towards where it was, whichever way."""
    creeping = replace(PLAIN, creep=Creep(15))

    assert stands(turn(listening(creeping), 60).pick(Chose("push"))) == 45


def test_a_dial_creeps_only_where_its_condition_holds() -> None:
    """The author says when the habit pulls."""
    creeping = replace(PLAIN, creep=Creep(15, compare("concern", ">", 90)))

    assert stands(turn(listening(creeping), 60).pick(Chose("push"))) == 60


def test_a_dial_that_the_reader_turned_back_does_not_creep() -> None:
    """It is where it was."""
    creeping = replace(PLAIN, creep=Creep(15))

    assert stands(turn(listening(creeping), 60, 20).pick(Chose("push"))) == 20


def test_a_dial_creeps_on_from_another_chair() -> None:
    """So much a page, whoever sits there."""
    creeping = replace(PLAIN, creep=Creep(5))

    assert stands(turn(listening(creeping), 60).pick(Chose("leave")).pick(Went())) == 50
