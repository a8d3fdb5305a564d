"""What a choice moves at once, meter by meter."""

from typing import TypeAlias

from game.story.model import Choice, Passage

Movement: TypeAlias = dict[str, int]
"""By how much each meter moves; what is not among them stays."""


def weighed(passage: Passage) -> list[tuple[Choice, Movement]]:
    """Give the choices that can be taken, each with its movement; none where one of them moves nothing."""
    choices = open_choices(passage)
    if () in [each.shift for each in choices]:
        return []
    return [(each, movement(each)) for each in choices]


def movement(choice: Choice) -> Movement:
    """Add up a choice's own shifts; those with a condition count too."""
    moved: Movement = {}
    for effect in choice.shift:
        moved[effect.meter] = moved.get(effect.meter, 0) + effect.by
    return moved


def open_choices(passage: Passage) -> tuple[Choice, ...]:
    """Give the choices of a passage that can be taken."""
    return tuple([each for each in passage.choices if each.lock is None or each.lock.unless is not None])


def at_least(one: Movement, other: Movement) -> bool:
    """Whether one movement is nowhere below another."""
    return all(one.get(meter, 0) >= other.get(meter, 0) for meter in {*one, *other})
