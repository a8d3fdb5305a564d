"""The flat, and only one of two in its glass."""

from dataclasses import replace

from scenes import flat
from scenes.flat import reflections
from studio.place import Place


def draw() -> Place:
    """The flat, with one reflection."""
    first = flat.draw()
    other = {"reflections": reflections(both=False)}
    layers = tuple(replace(each, sheet=other.get(each.name, each.sheet)) for each in first.layers)
    alt = (
        "The flat high above a city in fog. Beyond the back of a sofa and one standing lamp, the glass wall"
        " holds the reflection of one man, standing. In front, a dog's basket with a hollow in its blanket."
    )
    return replace(first, name="flat_alone", alt=alt, layers=layers)
