"""What a choice moves at once, meter by meter."""

from collections import Counter

from game.story.model import Choice, Passage


def weighed(passage: Passage) -> list[tuple[Choice, Counter[str]]]:
    """Give the choices that can be taken, each with its movement; none where one of them moves nothing."""
    choices = open_choices(passage)
    return [(each, movement(each)) for each in choices] if all(each.shift for each in choices) else []


def movement(choice: Choice) -> Counter[str]:
    """Add up a choice's own shifts; those with a condition count too."""
    moved: Counter[str] = Counter()
    for effect in choice.shift:
        moved[effect.meter] += effect.by
    return moved


def open_choices(passage: Passage) -> tuple[Choice, ...]:
    """Give the choices of a passage that can be taken."""
    return tuple(each for each in passage.choices if each.lock is None or each.lock.unless is not None)


def at_least(one: Counter[str], other: Counter[str]) -> bool:
    """Whether one movement is nowhere below another."""
    return all(one[meter] >= other[meter] for meter in {*one, *other})
