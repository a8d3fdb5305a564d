"""Saves that were damaged by chance: each is found out or read, and none is ever raised over."""

from random import Random

from play.damaging import damaged, evening, tampered, whole
from play.stories import any_pick
from soak import Many

from game.play.moving import pick
from game.play.open import open_picks
from game.play.reading import Reading
from game.play.save import Damaged, Loaded, dump, load
from game.play.transcript import export

DAMAGES = (5_000, 1_000_000)
"""How often a save is damaged, in each run and with `--soak`."""

TAMPERED = 0.05
"""Share of those that a hand changed and sealed again: only these come past the seal."""


def amiss(chance: Random) -> str:
    """Damage a save, load it, and go on with what it came to; tell what should not have been."""
    by_hand = chance.random() < TAMPERED
    data = tampered(chance, whole()) if by_hand else damaged(chance, whole())
    loaded = load(data, evening().story)
    if isinstance(loaded, Damaged):
        return ""
    if by_hand and loaded.reading is not None:
        return go_on(chance, loaded.reading)
    # a key of the header that stands there twice changes nothing that was read
    return "" if loaded.reading is None or loaded.reading == evening() else "a damaged save was read"


def go_on(chance: Random, reading: Reading) -> str:
    """Whatever was read can be looked at, written out, kept, and gone on with."""
    list(open_picks(reading.jump(chance.randrange(len(reading.turns))).page))
    export(reading)
    again = load(dump(reading), reading.story)
    for _ in range(3):
        way = any_pick(chance, reading.page)
        reading = reading.back(2) if way is None else pick(reading, way)
    return "" if isinstance(again, Loaded) else "what was read can not be kept"


def test_a_damaged_save_is_found_or_read_and_never_raised_over(many: Many) -> None:
    """A disk that forgets a bit, or a hand that changes a number, must not end the program."""
    tries = many.each(*DAMAGES, seed=1)
    found = [f"{said}: seed {tries.seed}" for chance in tries if (said := amiss(chance))]

    assert found == []
