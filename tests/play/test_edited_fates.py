"""Thousands of edits under a save: whatever an author changed, a reader stands somewhere."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

import pytest
from play.build import choice, flag, named, tell, whole
from play.editing import come_back, edited, without
from play.stories import any_pick, any_story, seeded
from soak import Many

from game.play.edited import Outcome
from game.play.open import open_picks
from game.play.reading import Reading, start
from game.play.save import dump, load
from game.story.declaration import KeepList
from game.story.model import Passage, Story

TRIPLES = (2_000, 200_000)
"""Of story, save and edit, in each run and with `--soak`."""

SAVES_A_STORY = 5


def _any(chance: Random, told: Story) -> Passage:
    return told.passages[chance.choice(list(told.passages))]


def _with(told: Story, changed: Passage) -> Story:
    return edited(told, passages={**told.passages, changed.id: changed})


def _rename(chance: Random, told: Story) -> Story:
    gone = _any(chance, told)
    added = without(told, gone.id)
    return edited(
        added, passages={**added.passages, "renamed": replace(gone, id="renamed", choices=(), exit=None)}
    )


def _scene(chance: Random, told: Story) -> Story:
    scene = chance.choice(["table", "corner"])
    return without(told, *(each.id for each in told.passages.values() if each.scene == scene))


def _drop(table: str, name: str = "") -> Callable[[Random, Story], Story]:
    def operate(chance: Random, told: Story) -> Story:
        held = getattr(told, table)
        gone = name or chance.choice(list(held))
        kept = {key: each for key, each in held.items() if key != gone}
        bare = {
            name: replace(each, lines=(), choices=(), set=(), shift=(), keep=(), guess=None, offers_from=None)
            for name, each in told.passages.items()
        }
        ways = {name: replace(each, exit=None, ending=None) for name, each in bare.items()}
        return edited(told, passages=ways, notes=(), **{table: kept})

    return operate


OPERATORS: tuple[Callable[[Random, Story], Story], ...] = (
    lambda _, told: edited(told),
    lambda _, told: edited(told, title="Pepper"),
    lambda chance, told: without(told, _any(chance, told).id),
    lambda chance, told: without(told, _any(chance, told).id, _any(chance, told).id, _any(chance, told).id),
    lambda chance, told: without(told, *list(told.passages)[: chance.randint(1, len(told.passages) - 1)]),
    _rename,
    _scene,
    _drop("variables"),
    _drop("keeps"),
    _drop("cast"),
    lambda _, told: edited(told, variables={**told.variables, "new": whole("new", 5)}),
    lambda _, told: edited(told, variables={**told.variables, "spoons": flag("spoons")}),
    lambda _, told: edited(told, variables={**told.variables, "spoons": whole("spoons", 1, 1, 2)}),
    lambda _, told: edited(told, variables={**told.variables, "mood": named("mood", "warm")}),
    lambda _, told: edited(told, keeps={**told.keeps, "new": KeepList("new", 2)}),
    lambda chance, told: _with(told, replace(_any(chance, told), lines=(tell("Other."),))),
    lambda chance, told: _with(told, replace(_any(chance, told), choices=())),
    lambda chance, told: _with(told, replace(_any(chance, told), choices=(choice("new", told.start),))),
    lambda chance, told: _with(told, replace(_any(chance, told), seat="dad")),
    lambda chance, told: _with(told, replace(_any(chance, told), scene="attic")),
    lambda chance, told: _with(told, replace(_any(chance, told), guess=None)),
    lambda chance, told: _with(told, replace(_any(chance, told), place="attic", sound=("storm",))),
    lambda _, told: edited(told, notes=()),
    lambda chance, told: edited(told, start=_any(chance, told).id),
)


def _fates(chance: Random) -> Iterator[Outcome]:
    """Edit one story under a few saves of it."""
    told = any_story(chance)
    for triple in range(SAVES_A_STORY):
        reading = start(told, chance.getrandbits(16))
        for _ in range(chance.randint(0, 12)):
            pick = any_pick(chance, reading.page)
            reading = reading.back(chance.randint(1, 4)) if pick is None else reading.pick(pick)
        loaded = come_back(reading, chance.choice(OPERATORS)(chance, told))
        if triple == 0:
            _go_on(chance, loaded.reading)
        yield loaded.outcome


def _go_on(chance: Random, reading: Reading) -> None:
    """Whatever became of the save, it can be looked at, gone back in, and saved again."""
    list(open_picks(reading.jump(chance.randrange(len(reading.turns))).page))
    again = load(dump(reading), reading.story)
    assert again.reading == reading
    pick = any_pick(chance, reading.page)
    if pick is not None:
        reading.pick(pick)


@pytest.mark.slow
def test_a_story_edited_under_a_save_has_one_of_four_fates(many: Many) -> None:
    """Two thousand edits of 24 kinds: nothing is raised, and every reader stands somewhere."""
    tries = many.each(*TRIPLES, seed=24, at_once=SAVES_A_STORY)
    fates = Counter(fate for chance in tries for fate in _fates(chance))

    assert set(fates) == {Outcome.EXACT, Outcome.MOVED, Outcome.SCENE_GONE}


def test_a_reading_whose_meter_is_gone_can_be_kept_again() -> None:
    """It was taken for damaged at its next start: its pages still tell how that meter moved."""
    chance = seeded(3)
    told = any_story(chance)
    reading = start(told, 3)
    while not any(each.meter == "affective" for each in reading.state.movements):
        pick = any_pick(chance, reading.page)
        reading = reading.back(2) if pick is None else reading.pick(pick)
    bare = _drop("meters", "affective")(chance, told)
    there = come_back(reading, bare).reading

    assert come_back(there, bare).reading == there
