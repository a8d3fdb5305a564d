"""What a choice moves at once, meter by meter."""

from collections import Counter

from game.story.model import Choice, Passage


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
