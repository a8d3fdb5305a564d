"""Which variables and meters a story reads, and which it writes."""

from game.story.model import Story
from story_lint.parts import all_assignments, conditions, effects, names, shown_values


def read_names(story: Story) -> frozenset[str]:
    """Name all that a condition, a sum or a text reads; a variable that only counts itself up is not read."""
    asked = (name for each in conditions(story) for name in names(each.condition))
    summed = (name for each in all_assignments(story) for name in names(each.value) if name != each.name)
    return frozenset([*asked, *summed]) | shown_values(story)


def written_names(story: Story) -> frozenset[str]:
    """Name all that a `set` puts somewhere."""
    return frozenset(each.name for each in all_assignments(story))


def moved_meters(story: Story) -> frozenset[str]:
    """Name the meters that a shift, a `set` or a hand moves."""
    shifted = (
        effect.meter for passage in story.passages.values() for effect in effects(passage) if effect.by
    )
    turned = (meter.id for meter in story.meters.values() if meter.dial)
    paid = (cost.meter for meter in story.meters.values() if meter.dial for cost in meter.dial.cost)
    return frozenset([*shifted, *turned, *paid]) | written_names(story)
