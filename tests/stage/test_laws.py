"""Whatever is done in whatever order, the focus stands on something and nothing breaks."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pilot import Pilot

from game.stage.geometry import Point, Size
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    Digit,
    Heard,
    Hover,
    Intent,
    Key,
    Press,
    Raw,
    Refresh,
    Resize,
    Reveal,
    Tick,
    Typed,
    Wheel,
)

POINTS = st.builds(Point, st.floats(-50, 1400), st.floats(-50, 800))
NAMES = ("a", "h", "escape", "return", "space", "f5", "pad a", "shift tab", "backspace")
PARTS = (
    "back",
    "settings",
    "help",
    "leaf:keys",
    "leaf:nowhere",
    "text size",
    "learn:accept",
    "nothing",
    "search",
)

KEYS = st.builds(Key, st.sampled_from(Action), st.booleans())
HANDS: st.SearchStrategy[Intent] = st.one_of(
    KEYS,
    KEYS,
    st.builds(Press, POINTS),
    st.builds(Hover, POINTS),
    st.builds(Wheel, POINTS, st.floats(-4, 4)),
    st.builds(Raw, st.sampled_from(NAMES)),
    st.builds(Digit, st.integers(1, 9)),
    st.builds(Typed, st.text(max_size=4)),
    st.builds(Tick, st.floats(0.01, 3)),
    st.builds(Resize, st.builds(Size, st.floats(200, 2000), st.floats(200, 2000))),
    st.builds(Activate, st.sampled_from(PARTS)),
    st.builds(Adjust, st.sampled_from(PARTS), st.integers(-5, 5)),
    st.builds(Reveal, st.sampled_from(PARTS)),
    st.builds(Heard, st.text(max_size=30), st.booleans()),
    st.builds(Refresh),
)

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(st.lists(HANDS, max_size=40))
def test_the_focus_is_never_lost(hands: list[Intent]) -> None:
    """A focus on nothing is a keyboard that has stopped working."""
    pilot = Pilot()
    for each in hands:
        pilot.do(each)
        now = pilot.director
        names = {part.id for part in now.view().parts if part.focusable}
        waits = now.view().first_focus is None and now.showing.focus is None
        assert waits or now.showing.focus in names


@SLOW
@given(st.lists(HANDS, max_size=40))
def test_the_stack_stays_low(hands: list[Intent]) -> None:
    """Each kind of screen lies in it once."""
    pilot = Pilot().do(*hands)
    kinds = [type(each.scene) for each in pilot.director.showing.rooms]

    assert len(kinds) == len(set(kinds))


@SLOW
@given(st.lists(HANDS, max_size=25))
def test_back_leads_home_from_everywhere(hands: list[Intent]) -> None:
    """Who presses Back often enough stands on the title."""
    pilot = Pilot().do(*hands, Tick(1.0))
    for _ in range(12):
        pilot.do(Tick(1.0), Raw("escape"), Key(Action.BACK), Tick(1.0))

    assert len(pilot.director.showing.rooms) == 1
