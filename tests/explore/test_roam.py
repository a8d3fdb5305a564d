"""Readings over packed states are readings of the runtime: the same seed and picks, the same pages."""

from collections.abc import Iterable

import pytest
from explore.making import made
from hypothesis import given, settings
from hypothesis import strategies as st
from play.build import choice, ending, passage, story, to

from game.play.chance import draw, sow
from game.play.exits import NoWayOutError
from game.play.explore.build import build
from game.play.explore.cone import cone
from game.play.explore.machine import Machine, decisions
from game.play.explore.pack import Layout, lay_out
from game.play.explore.replay import resolve
from game.play.explore.roam import End, Roam, Roamed, points
from game.play.explore.run import layouts
from game.play.explore.slot import Of, value
from game.play.open import open_picks
from game.play.state import State
from game.play.trail import Turned, Wrote
from game.play.turn import Turn, begin, choose
from game.story.model import Story
from game.story.way import Back, Draw, Lot

EXAMPLES = 120
READINGS = 3
"""Of each story; each knows what those before it picked."""

SEEDS = st.integers(0, 2**40)
PICKS = st.integers(0, 30)


def keeping_all(story_: Story) -> tuple[Machine, tuple[Layout, ...]]:
    """A machine that keeps all values and what was written, and a packing that tells them everywhere."""
    written = [place.input.name for place in story_.passages.values() if place.input]
    machine = build(story_, [*map(value, values_of(story_)), *((Of.WRITTEN, name) for name in written)])
    slots = range(len(machine.ground.slots))
    return machine, lay_out(machine, cone(machine, {}, dict.fromkeys(range(len(machine.places)), slots)))


def values_of(story_: Story) -> tuple[str, ...]:
    """The names of all that holds a value."""
    return (*story_.variables, *story_.meters)


def retraced(story_: Story, roam: Roam, read: Roamed) -> tuple[list[str], Turn, bool]:
    """The runtime's passages for a seed and picks, its last turn, and whether it fell after that."""
    turn = begin(story_, read.seed)
    passages = [turn.state.passage]
    for arm in read.arms:
        pick = resolve(turn.page, decisions(roam.table, [arm])[0])
        try:
            turn = choose(story_, turn.state, pick)
        except NoWayOutError:
            return passages, turn, True
        passages.append(turn.state.passage)
    return passages, turn, False


def passages_of(roam: Roam, machine: Machine, read: Roamed) -> list[str]:
    """The passages of a reading over the machine."""
    targets = [roam.table[arm][2].target for arm in read.arms]
    places = [machine.start, *(target for target in targets if target is not None)]
    return [machine.places[place].passage for place in places]


def counted(story_: Story, state: State) -> dict[str, int]:
    """What a state holds, names counted by their place."""
    variables = story_.variables
    return {
        name: variables[name].names.index(held) if isinstance(held, str) else int(held)
        for name, held in state.values.items()
    }


def end_of(turn: Turn, *, fell: bool) -> End:
    """How the runtime sees the end of a reading that picks no more; dials and words lead nowhere."""
    if fell:
        return End.FELL
    if turn.page.close:
        return End.CLOSE
    return (
        End.LONG if any(not isinstance(pick, Turned | Wrote) for pick in open_picks(turn.page)) else End.STUCK
    )


def both(story_: Story, machine: Machine, roam: Roam, picks: int) -> Iterable[tuple[Roamed, Turn, bool]]:
    """Read some times in both ways; the passages must be the same."""
    for seed in range(READINGS):
        read = roam.read(seed, picks)
        passages, turn, fell = retraced(story_, roam, read)
        assert passages == passages_of(roam, machine, read)
        yield read, turn, fell


@settings(max_examples=EXAMPLES)
@given(SEEDS, PICKS)
def test_a_reading_over_all_values_is_the_runtimes(seed: int, picks: int) -> None:
    """Ten thousand quick readings are worth nothing where the program itself would read something else."""
    story_ = made(seed)
    machine, packing = keeping_all(story_)
    for read, turn, _ in both(story_, machine, Roam(machine, packing), picks):
        row = packing[read.place].unpack(read.key)
        held = {name: row[machine.ground.index[value(name)]] for name in values_of(story_)}

        assert held == counted(story_, turn.state)


@settings(max_examples=EXAMPLES)
@given(SEEDS, PICKS)
def test_a_reading_over_what_decides_the_road_ends_as_the_runtimes(seed: int, picks: int) -> None:
    """What nothing can read any more is not told apart; where the road leads, and stops, is the same."""
    story_ = made(seed)
    machine = build(story_)
    for read, turn, fell in both(story_, machine, Roam(machine, layouts(machine)), picks):
        seen = end_of(turn, fell=fell)
        turns_on = seen is End.STUCK and read.end is End.LONG

        assert read.end == seen or turns_on


@settings(max_examples=EXAMPLES // 3)
@given(SEEDS)
def test_what_is_forgotten_is_found_anew(seed: int) -> None:
    """A story of more states than can be remembered is read as one of few."""
    machine = build(made(seed))
    packing = layouts(machine)
    kept, forgetful = Roam(machine, packing), Roam(machine, packing, remembered=1)

    assert [kept.read(each, 20) for each in range(8)] == [forgetful.read(each, 20) for each in range(8)]


@pytest.mark.parametrize("seed", [0, 7, -1, 2**64 - 1])
def test_points_are_what_a_draw_makes_one_by_one(seed: int) -> None:
    """Numbers in columns and one by one: a reading told by its seed must come out the same."""
    chance, found = sow(seed), []
    for _ in range(50):
        at, chance = draw(chance, [1] * 1000)
        found.append(at)

    assert [point * 1000 >> 64 for point in points(sow(seed), 50)] == found


def test_what_was_not_picked_goes_first() -> None:
    """Of nine ways all are gone in about nine readings, not in some thirty."""
    ways = [choice(f"go{number}", "end") for number in range(9)]
    machine = build(story(passage("start", *ways), ending("end")))
    roam = Roam(machine, layouts(machine))
    for seed in range(12):
        roam.read(seed, 5)

    assert len(roam.taken) == 9


def test_what_was_picked_elsewhere_counts_as_picked() -> None:
    """Readings of the program come first; those over states go on from what they saw."""
    machine = build(story(passage("start", choice("one", "end"), choice("two", "end")), ending("end")))
    first = Roam(machine, layouts(machine))
    arm = first.read(3, 1).arms[0]
    picked = first.table[arm][1].pick
    second = Roam(machine, layouts(machine), [("start", picked)])

    assert second.table[second.read(3, 1).arms[0]][1].pick != picked


def test_both_ways_of_a_draw_are_read_whatever_was_picked_before() -> None:
    """Picks and draws take their numbers from different streams: what is drawn does not hang on the pick."""
    lots = Draw((Lot(1, to("rain")), Lot(1, to("dry"))))
    machine = build(
        story(
            passage("start", choice("one", exit=lots), choice("two", exit=lots)),
            ending("rain"),
            ending("dry"),
        )
    )
    roam = Roam(machine, layouts(machine))
    for seed in range(60):
        roam.read(seed, 5)

    assert min(roam.taken[arm] for arm in range(len(roam.table))) > 5


def test_a_way_back_that_nothing_called_is_where_a_reading_falls() -> None:
    """Such a story is refused by the loader; whoever made it otherwise must hear of it."""
    machine = build(story(passage("start", choice("go", exit=Back())), ending("end")))

    assert Roam(machine, layouts(machine)).read(1, 5).end == End.FELL
