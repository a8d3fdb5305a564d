"""ink to sheets: knots and stitches, and each choice's own lines, as passages."""

from game.author.ink_lines import read_lines
from game.author.ink_weave import Weave
from game.author.sheet import Other, Places
from game.story.problem import Problem
from game.story.source import Source


def read_ink(source: Source, problems: list[Problem], *, with_tunnels: bool = True) -> Other:
    """Read an ink file.

    Args:
        source: the file.
        problems: what cannot be carried is added here.
        with_tunnels: whether `-> look ->` becomes a `call`, which not every story's tunnels can be.
    """
    places = Places(source)
    lines = read_lines(source.text, places, problems)
    weave = Weave(lines, places, problems, with_tunnels=with_tunnels)
    sheets = weave.sheets()
    return Other("ink", sheets, lines.title, sheets[0].name if sheets else "", lines.begin)
