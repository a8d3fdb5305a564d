"""Beds come, go and are muffled smoothly; a machine without a device stays silent."""

from pathlib import Path
from time import monotonic

import pygame
import pytest
from desktop.machine import ASSETS
from hypothesis import given
from hypothesis import strategies as some

from game.desktop.levels import Levels
from game.desktop.sound import Sounds
from game.stage.request import PlayOnce
from game.stage.scene import Soundscape
from game.stage.settings import Volumes

LOUD = Volumes(music=100, effects=100)

PATIENCE = 60
"""Seconds in which a bed is read: a watchdog, not a measure."""


def test_a_bed_comes_in_a_little_over_a_second() -> None:
    """A sound that starts at once startles."""
    half = Levels().after(0.6, ["rain"], 0.0)
    whole = half.after(0.6, ["rain"], 0.0)

    assert (half.beds["rain"], whole.beds["rain"]) == (pytest.approx(0.5), 1.0)


def test_a_bed_that_is_no_longer_wanted_fades_and_is_gone() -> None:
    """Its channels must come free again."""
    levels = Levels({"rain": 1.0}).after(0.6, [], 0.0)

    assert levels.beds == {"rain": pytest.approx(0.5)}
    assert levels.after(0.7, [], 0.0).beds == {}


@given(some.floats(0, 1))
def test_a_bed_and_its_muffled_twin_have_one_power_between_them(muffled: float) -> None:
    """The ear hears power: a plain cross-fade would dip in the middle."""
    pair = Levels({"rain": 1.0}, muffled).pair("rain", LOUD, twin=True)

    assert pair.clear**2 + pair.muffled**2 == pytest.approx(1.0)


def test_muted_is_silent() -> None:
    """One key ends all sound."""
    pair = Levels({"rain": 1.0}, 0.4).pair("rain", Volumes(muted=True), twin=True)

    assert (pair.clear, pair.muffled) == (0.0, 0.0)


@pytest.fixture
def log() -> list[str]:
    """Give a log to look at."""
    return []


@pytest.fixture
def sounds(log: list[str]) -> Sounds:
    """Give sounds that know only the house's own."""
    pygame.display.init()
    return Sounds(ASSETS / "sounds", lambda _: None, log.append)


def test_a_bed_is_heard_by_both_twins(sounds: Sounds) -> None:
    """They start together, so that they stay in step while one fades into the other."""
    sounds.open(LOUD)
    until = monotonic() + PATIENCE
    while not sounds._playing:
        assert monotonic() < until, "the bed was never read"
        sounds.tick(0.05, Soundscape(("rain",), None, 0.5), LOUD)
        pygame.time.wait(5)
    busy = sum(pygame.mixer.Channel(number).get_busy() for number in range(16))
    sounds.close()

    assert busy == 2


def test_a_single_sound_is_heard_at_once(sounds: Sounds) -> None:
    """A page's rustle that comes late belongs to nothing."""
    sounds.open(LOUD)
    sounds.play(PlayOnce("page"), LOUD)
    busy = pygame.mixer.get_busy()
    sounds.close()

    assert busy


def test_a_sound_that_there_is_not_is_silence(sounds: Sounds, log: list[str]) -> None:
    """A story may name a sound whose file its author has not made yet."""
    sounds.open(LOUD)
    sounds.play(PlayOnce("nobody made this"), LOUD)
    sounds.tick(0.1, Soundscape(("nor this",)), LOUD)
    sounds.close()

    assert log == []


def test_a_machine_without_a_device_says_so_once(
    sounds: Sounds, log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A classroom's machine often has no loudspeaker; the game goes on."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    sounds.open(LOUD)
    sounds.play(PlayOnce("page"), LOUD)
    sounds.tick(0.1, Soundscape(("rain",)), LOUD)
    sounds.close()

    assert len(log) == 1


def test_a_broken_file_is_a_word_in_the_log(tmp_path: Path, log: list[str]) -> None:
    """One file that cannot be read must not end a reading."""
    (tmp_path / "page.ogg").write_bytes(b"not a sound")
    sounds = Sounds(tmp_path, lambda _: None, log.append)
    sounds.open(LOUD)
    sounds.play(PlayOnce("page"), LOUD)
    sounds.close()

    assert ["page.ogg" in line for line in log] == [True]
