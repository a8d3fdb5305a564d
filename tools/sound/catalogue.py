"""Every sound by name: who makes it, where it goes, how loud it is."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apple
import breath
import cafe
import chime
import control_room
import door
import flat
import flat_night
import fog_city
import glaze
import horn
import key
import kiln
import lake
import lift
import loudspeaker
import market
import new_year
import night
import noodle_shop
import old_phone
import paper
import phone
import pin
import rain
import river
import room_night
import shaft
import station
import studio_day
import table
import television
import thumb
import timer
import tones
import trowel
import violin
import wrapping
import yard
from noise import Signal

ROOT = Path(__file__).resolve().parents[2]
"""The project."""

SHARED = ROOT / "assets" / "sounds"
"""For any author."""

CHAPTER = ROOT / "stories" / "three-points-short" / "sounds"
"""For the first chapter."""

WELL = ROOT / "stories" / "the-dry-well" / "sounds"
"""For the second chapter."""

GROUND = ROOT / "stories" / "the-hunting-ground" / "sounds"
"""For the third chapter."""

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
    Sound("breath", breath.breath, SHARED, TOUCH),
    Sound("meter_up", tones.meter_up, SHARED, TOUCH),
    Sound("meter_down", tones.meter_down, SHARED, TOUCH),
    Sound("dial", tones.dial, SHARED, TOUCH),
    Sound("fog_city", fog_city.fog_city, WELL, BED),
    Sound("control_room", control_room.control_room, WELL, BED),
    Sound("shaft", shaft.shaft, WELL, BED),
    Sound("cafe", cafe.cafe, WELL, BED),
    Sound("flat_night", flat_night.flat_night, WELL, BED),
    Sound("river", river.river, WELL, BED),
    Sound("chime", chime.chime, WELL, EVENT),
    Sound("phone_buzz", phone.phone_buzz, WELL, EVENT),
    Sound("tap_041", thumb.tap_041, WELL, EVENT),
    Sound("old_phone", old_phone.old_phone, WELL, EVENT),
    Sound("timer", timer.timer, WELL, EVENT),
    Sound("horn", horn.horn, WELL, EVENT),
    Sound("market", market.market, GROUND, BED),
    Sound("studio_day", studio_day.studio_day, GROUND, BED),
    Sound("kiln", kiln.kiln, GROUND, BED),
    Sound("room_night", room_night.room_night, GROUND, BED),
    Sound("noodle_shop", noodle_shop.noodle_shop, GROUND, BED),
    Sound("station", station.station, GROUND, BED),
    Sound("ping", glaze.ping, GROUND, EVENT),
    Sound("pin", pin.pin, GROUND, EVENT),
    Sound("phone_buzz", phone.phone_buzz, GROUND, EVENT),
    Sound("paper", wrapping.paper, GROUND, EVENT),
    Sound("key", key.key, GROUND, EVENT),
)
