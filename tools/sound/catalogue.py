"""Every sound by name: who makes it, where it goes, how loud it is."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apple
import door
import flat
import lake
import lift
import loudspeaker
import new_year
import night
import paper
import phone
import rain
import table
import television
import tones
import trowel
import violin
import yard
from noise import Signal

ROOT = Path(__file__).resolve().parents[2]
"""The project."""

SHARED = ROOT / "assets" / "sounds"
"""For any author."""

CHAPTER = ROOT / "stories" / "three-points-short" / "sounds"
"""For the first chapter."""

BED = -30.0
"""Loudness of a loop, LUFS over its length."""

EVENT = -24.0
"""Loudness of something that happens, highest 400 milliseconds, LUFS."""

TOUCH = -31.0
"""Loudness of what the page and the meters say, highest 400 milliseconds, LUFS."""


@dataclass(frozen=True)
class Sound:
    """One sound: its id, its maker, its folder, the loudness it is brought to."""

    name: str
    make: Callable[[], Signal]
    folder: Path
    target: float

    @property
    def is_bed(self) -> bool:
        """Tell whether it is a loop."""
        return self.target == BED

    def path(self, *, muffled: bool = False) -> Path:
        """Give its file."""
        return self.folder / f"{self.name}{'-muffled' if muffled else ''}.ogg"


SOUNDS = (
    Sound("lake_evening", lake.lake_evening, CHAPTER, BED),
    Sound("table", table.table, CHAPTER, BED),
    Sound("television", television.television, CHAPTER, BED),
    Sound("night_room", night.night_room, SHARED, BED),
    Sound("flat", flat.flat, CHAPTER, BED),
    Sound("rain", rain.rain, SHARED, BED),
    Sound("lift", lift.lift, CHAPTER, BED),
    Sound("yard_night", yard.yard_night, SHARED, BED),
    Sound("new_year", new_year.new_year, CHAPTER, BED),
    Sound("apple_knife", apple.apple_knife, CHAPTER, EVENT),
    Sound("trowel", trowel.trowel, CHAPTER, EVENT),
    Sound("chopsticks_down", table.chopsticks_down, CHAPTER, EVENT),
    Sound("phone_buzz", phone.phone_buzz, CHAPTER, EVENT),
    Sound("violin", violin.violin, CHAPTER, EVENT),
    Sound("loudspeaker", loudspeaker.loudspeaker, CHAPTER, EVENT),
    Sound("door", door.door, SHARED, EVENT),
    Sound("page", paper.page, SHARED, TOUCH),
    Sound("strike", paper.strike, SHARED, TOUCH),
    Sound("meter_up", tones.meter_up, SHARED, TOUCH),
    Sound("meter_down", tones.meter_down, SHARED, TOUCH),
    Sound("dial", tones.dial, SHARED, TOUCH),
)
