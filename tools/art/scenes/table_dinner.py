"""The dinner table while they eat: no apple yet."""

from dataclasses import replace

from scenes import table
from scenes.table_set import lay
from studio.knife import Knife
from studio.place import Place
from studio.sheet import Sheet


def _table() -> Sheet:
    """The table, its dishes, and every hand by its own bowl."""
    sheet, knife = Sheet(13), Knife(13)
    with sheet.through(sheet.print(4, 0.45)):
        lay(sheet, knife, fruit=False)
    return sheet


def draw() -> Place:
    """The dinner table, with the table's own layer laid anew."""
    first = table.draw()
    layers = tuple(replace(each, sheet=_table()) if each.name == "table" else each for each in first.layers)
    alt = (
        "A round dinner table under one hanging lamp: bowls, chopsticks, a plate of small fish and egg. On"
        " the far side sit a man in glasses and a woman with waved hair, both with their faces to the boy"
        " between them, who looks down; a television flickers blue next door."
    )
    return replace(first, name="table_dinner", alt=alt, layers=layers)
