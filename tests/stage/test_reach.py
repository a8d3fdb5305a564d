"""Everything that can be pressed is reached, is large enough, and has its own place."""

from functools import cache
from itertools import combinations

import pytest
from pilot import Pilot
from readings import clipped, overlap
from shelves import Shelf

from game.stage.geometry import Size
from game.stage.intent import Action
from game.stage.scene import Part
from game.stage.settings import Settings
from game.stage.widgets.block import TARGET

ROADS: dict[str, tuple[str, ...]] = {
    "title": (),
    "text": ("settings",),
    "pace": ("settings", "leaf:pace"),
    "sound": ("settings", "leaf:sound"),
    "keys": ("settings", "leaf:keys"),
    "help": ("help",),
    "help on keys": ("help", "leaf:keys"),
    "about": ("about",),
    "access": ("about", "leaf:access"),
    "licences": ("about", "leaf:licences"),
    "story": ("look:lake",),
    "saves": ("look:lake", "saves"),
    "class": ("look:lake", "class"),
    "problems": ("why:torn",),
}
"""What is pressed from the title to come to a screen."""

KEYED: dict[str, tuple[Action, ...]] = {
    "calm": (Action.LEAVE,),
    "history": (Action.ACCEPT, Action.HISTORY),
    "saves of a reading": (Action.ACCEPT, Action.SAVES),
}
"""Screens that a key leads to."""

EACH = pytest.mark.parametrize("screen", [*ROADS, *KEYED])
SIZES = pytest.mark.parametrize("size", [(360, 640), (960, 540), (1280, 720), (3840, 2160)], ids=str)
TEXTS = pytest.mark.parametrize("text", [75, 100, 250])


def _open(screen: str, size: tuple[int, int] = (1280, 720), text: int = 100) -> Pilot:
    """Open a screen in a window, with text of a size."""
    pilot = Pilot(Shelf(set=Settings(text_size=text)), Size(*size))
    if screen in KEYED:
        return pilot.key(*KEYED[screen])
    for each in ROADS[screen]:
        pilot.press(each)
    return pilot


def _stops(pilot: Pilot) -> tuple[Part, ...]:
    """Give what can have the focus."""
    return tuple(each for each in pilot.parts() if each.focusable)


@cache
def _seen(screen: str, size: tuple[int, int], text: int) -> tuple[tuple[Part, ...], float]:
    """Open a screen once for all that only look at it: what can have the focus there, and the scale."""
    pilot = _open(screen, size, text)
    return _stops(pilot), pilot.director.showing.frame.scale


@EACH
def test_tab_passes_everything_once(screen: str) -> None:
    """What Tab leaves out does not exist for whoever has only keys."""
    pilot = _open(screen)
    wanted = sorted(each.id for each in _stops(pilot))
    passed = []
    for _ in wanted:
        pilot.key(Action.NEXT)
        passed.append(pilot.director.showing.focus or "")

    assert sorted(passed) == wanted


@EACH
@SIZES
@TEXTS
def test_nothing_lies_on_anything_else(screen: str, size: tuple[int, int], text: int) -> None:
    """Where two things share a place, a finger presses the wrong one."""
    stops, _ = _seen(screen, size, text)
    shared = [
        (one.id, other.id) for one, other in combinations(stops, 2) if overlap(clipped(one), clipped(other))
    ]

    assert shared == []


@EACH
@SIZES
@TEXTS
def test_everything_is_large_enough_to_press(screen: str, size: tuple[int, int], text: int) -> None:
    """Forty-four units of the design: a thumb, or a hand that shakes."""
    stops, scale = _seen(screen, size, text)
    least = TARGET * scale - 0.5
    small = [each.id for each in stops if min(each.box.width, each.box.height) < least]

    assert small == []


@EACH
@SIZES
@TEXTS
def test_nothing_stands_out_at_the_sides(screen: str, size: tuple[int, int], text: int) -> None:
    """There is no scrolling sideways: what stands out is lost."""
    stops, _ = _seen(screen, size, text)
    out = [each.id for each in stops if each.box.x < -1 or each.box.right > size[0] + 1]

    assert out == []


@EACH
def test_every_part_has_its_own_id(screen: str) -> None:
    """A screen reader goes by ids."""
    names = [each.id for each in _open(screen).parts()]

    assert len(names) == len(set(names))


@EACH
def test_every_stop_has_a_name(screen: str) -> None:
    """What is not named cannot be said aloud."""
    unnamed = [each.id for each in _stops(_open(screen)) if not each.name.strip()]

    assert unnamed == []


@EACH
def test_the_focus_comes_into_sight(screen: str) -> None:
    """A focus that is not seen is lost, whatever the size of the window."""
    pilot = _open(screen, (360, 640), 150)
    hidden = []
    for _ in _stops(pilot):
        pilot.key(Action.NEXT)
        part = pilot.director.showing.focused_part
        if part is not None and part.sight is not None and not _isclipped(part):
            hidden.append(part.id)

    assert hidden == []


def _isclipped(part: Part) -> bool:
    """Tell whether what fits of a part is seen."""
    sight = part.sight or part.box
    return clipped(part).height >= min(part.box.height, sight.height) - 2
