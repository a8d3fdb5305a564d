"""Settings as a file holds them: nothing in it may stop the program."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.stage import settings_plain
from game.stage.intent import Action
from game.stage.mark import Face
from game.stage.settings import Settings, Speed, ThemeName, Timing, Volumes

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def test_settings_come_back_as_they_were_set() -> None:
    """Whoever made the text large must find it large tomorrow."""
    settings = replace(
        Settings(),
        text_size=180,
        face=Face.LEGIBLE,
        theme=ThemeName.CONTRAST,
        speed=Speed.OFF,
        timing=Timing.FIVEFOLD,
        motion=False,
        volumes=Volumes(music=10, muted=True),
        keys={**Settings().keys, Action.HELP: ("f9",)},
        hints_seen=frozenset({"struck"}),
    )

    assert settings_plain.read(json.loads(json.dumps(settings_plain.told(settings)))) == settings


def test_what_is_out_of_bounds_has_its_default() -> None:
    """A text of 9,000 % would leave no way back to the settings."""
    settings = settings_plain.read({"text_size": 9000, "measure": "wide", "theme": "plaid", "motion": 1})

    assert settings == Settings()


@given(st.dictionaries(st.sampled_from(sorted(settings_plain.told(Settings()))), JUNK))
def test_no_file_stops_the_program(plain: dict[str, object]) -> None:
    """Settings may come from a newer version, a damaged disk or a curious hand."""
    settings = settings_plain.read(plain)

    assert settings_plain.read(settings_plain.told(settings)) == settings
