"""Everything that can be set, as a table: its name, its values, and how settings carry it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from game.frozen import frozen
from game.stage.mark import Face
from game.stage.settings import Settings, Speed, ThemeName, Timing
from game.stage.tongues import HOUSE, name_of

TEXT, PACE, SOUND, KEYS, TONGUE = "text", "pace", "sound", "keys", "language"
"""The leaves on which settings stand."""

SPEAKS = "speaks"
"""Id of the switch that makes the program speak."""

SYSTEM = "system"
"""In place of a language's tag: the one that the system tells."""


@frozen
class Sliding:
    """A quantity between two ends."""

    id: str
    leaf: str
    words: str
    least: int
    most: int
    step: int
    read: Callable[[Settings], int]
    write: Callable[[Settings, int], Settings]
    unit: str = "{n}"

    @property
    def steps(self) -> int:
        """How many steps lie between its ends."""
        return (self.most - self.least) // self.step

    def step_of(self, settings: Settings) -> int:
        """Tell on which step it stands."""
        return max(0, min(self.steps, round((self.read(settings) - self.least) / self.step)))

    def moved(self, settings: Settings, by: int) -> Settings:
        """Give the settings so many steps on, within its ends."""
        to = max(0, min(self.steps, self.step_of(settings) + by))
        return self.write(settings, self.least + to * self.step)


@frozen
class Choosing:
    """One of a few."""

    id: str
    leaf: str
    words: str
    options: tuple[tuple[str, str], ...]
    """Value and words of each."""
    read: Callable[[Settings], str]
    write: Callable[[Settings, str], Settings]


@frozen
class Switching:
    """Something that is on or off."""

    id: str
    leaf: str
    words: str
    about: str
    read: Callable[[Settings], bool]
    write: Callable[[Settings, bool], Settings]


Settable: TypeAlias = Sliding | Choosing | Switching


def _music(settings: Settings, level: int) -> Settings:
    return replace(settings, volumes=replace(settings.volumes, music=level))


def _effects(settings: Settings, level: int) -> Settings:
    return replace(settings, volumes=replace(settings.volumes, effects=level))


def _voice(settings: Settings, level: int) -> Settings:
    return replace(settings, volumes=replace(settings.volumes, voice=level))


def _muted(settings: Settings, on: bool) -> Settings:  # noqa: FBT001 - a switch's shape
    return replace(settings, volumes=replace(settings.volumes, muted=on))


def _mono(settings: Settings, on: bool) -> Settings:  # noqa: FBT001 - a switch's shape
    return replace(settings, volumes=replace(settings.volumes, mono=on))


SETTABLE: tuple[Settable, ...] = (
    Sliding(
        "text size", TEXT, "Text size", 75, 250, 5,
        lambda now: now.text_size, lambda now, to: replace(now, text_size=to), "{n} %",
    ),
    Choosing(
        "face", TEXT, "Face",
        ((Face.BOOK.value, "Book"), (Face.LEGIBLE.value, "Legible"), (Face.DYSLEXIA.value, "For dyslexia")),
        lambda now: now.face.value, lambda now, to: replace(now, face=Face(to)),
    ),
    Choosing(
        "theme", TEXT, "Page",
        (
            (ThemeName.SEPIA.value, "Sepia"),
            (ThemeName.LIGHT.value, "Light"),
            (ThemeName.DARK.value, "Dark"),
            (ThemeName.CONTRAST.value, "High contrast"),
        ),
        lambda now: now.theme.value, lambda now, to: replace(now, theme=ThemeName(to)),
    ),
    Sliding(
        "line height", TEXT, "Line height", 120, 220, 10,
        lambda now: now.line_height, lambda now, to: replace(now, line_height=to), "{n} %",
    ),
    Sliding(
        "letter spacing", TEXT, "Letter spacing", 0, 20, 1,
        lambda now: now.letter_spacing, lambda now, to: replace(now, letter_spacing=to), "{n} %",
    ),
    Sliding(
        "measure", TEXT, "Letters a line", 40, 80, 2,
        lambda now: now.measure, lambda now, to: replace(now, measure=to),
    ),
    Switching(
        "justified", TEXT, "Even right edge", "The story’s lines all end at the same place.",
        lambda now: now.justified, lambda now, on: replace(now, justified=on),
    ),
    Switching(
        "full screen", TEXT, "Full screen", "",
        lambda now: now.full_screen, lambda now, on: replace(now, full_screen=on),
    ),
    Choosing(
        "speed", PACE, "Text arrives",
        (
            (Speed.OFF.value, "Whole page"),
            (Speed.INSTANT.value, "Line by line"),
            (Speed.FAST.value, "Quickly"),
            (Speed.SLOW.value, "Slowly"),
        ),
        lambda now: now.speed.value, lambda now, to: replace(now, speed=Speed(to)),
    ),
    Switching(
        "motion", PACE, "Motion", "Weather, drifting pictures, pages that turn.",
        lambda now: now.motion, lambda now, on: replace(now, motion=on),
    ),
    Switching(
        "calm", PACE, "Calm", "Effects that hide words come as plain words, and nothing fades.",
        lambda now: now.calm, lambda now, on: replace(now, calm=on),
    ),
    Choosing(
        "timing", PACE, "Timed silences",
        (
            (Timing.OFF.value, "Not timed"),
            (Timing.NORMAL.value, "As written"),
            (Timing.DOUBLE.value, "Twice as long"),
            (Timing.FIVEFOLD.value, "Five times"),
        ),
        lambda now: now.timing.value, lambda now, to: replace(now, timing=Timing(to)),
    ),
    Switching(
        "dead time", PACE, "Wait before picking", "Half a second after a page appears in which no key picks.",
        lambda now: now.dead_time, lambda now, on: replace(now, dead_time=on),
    ),
    Choosing(
        "switch", KEYS, "One switch",
        (
            ("0", "Off"),
            ("8", "0.8 sec"),
            ("12", "1.2 sec"),
            ("20", "2 sec"),
            ("30", "3 sec"),
            ("50", "5 sec"),
        ),
        lambda now: str(now.switch), lambda now, to: replace(now, switch=int(to)),
    ),
    Choosing(
        "debounce", KEYS, "A second press counts after",
        (
            ("0", "At once"),
            ("3", "0.3 sec"),
            ("6", "0.6 sec"),
            ("10", "1 sec"),
            ("20", "2 sec"),
        ),
        lambda now: str(now.debounce), lambda now, to: replace(now, debounce=int(to)),
    ),
    Switching(
        "meters", PACE, "Meters", "The strip that tells what a reading makes room for.",
        lambda now: now.meters, lambda now, on: replace(now, meters=on),
    ),
    Sliding(
        "music", SOUND, "Places and weather", 0, 100, 5, lambda now: now.volumes.music, _music, "{n} %"
    ),
    Sliding("effects", SOUND, "Single sounds", 0, 100, 5, lambda now: now.volumes.effects, _effects, "{n} %"),
    Switching(
        SPEAKS, SOUND, "Voice", "Says aloud what is on the screen. Nothing is timed while it is on.",
        lambda now: now.speaks, lambda now, on: replace(now, speaks=on),
    ),
    Sliding(
        "voice", SOUND, "How loud the voice is", 0, 100, 5, lambda now: now.volumes.voice, _voice, "{n} %"
    ),
    Sliding(
        "rate", SOUND, "How fast it speaks", 50, 300, 10,
        lambda now: now.speech_rate, lambda now, to: replace(now, speech_rate=to), "{n} %",
    ),
    Switching(
        "muted", SOUND, "Silent", "No sound but the voice, where that is on.",
        lambda now: now.volumes.muted, _muted,
    ),
    Switching("mono", SOUND, "Mono", "Both ears hear the same.", lambda now: now.volumes.mono, _mono),
    Choosing(
        "language", TONGUE, "This program speaks",
        ((SYSTEM, "As the system"), *((tag, name_of(tag)) for tag in HOUSE)),
        lambda now: now.language or SYSTEM,
        lambda now, to: replace(now, language="" if to == SYSTEM else to),
    ),
    Switching(
        "as written", TONGUE, "Stories as they were written",
        "Otherwise a story comes in your language where it has it. Each story’s own page offers all it has.",
        lambda now: now.as_written, lambda now, on: replace(now, as_written=on),
    ),
    Switching(
        "captions", SOUND, "Captions", "Each sound that matters is told in words.",
        lambda now: now.captions, lambda now, on: replace(now, captions=on),
    ),
)  # fmt: skip
"""In the order shown."""


def settable(part: str) -> Settable | None:
    """Give the setting of an id."""
    return next((each for each in SETTABLE if each.id == part), None)


def classroom(settings: Settings) -> Settings:
    """Give the settings for a wall that a whole class reads from: large, plain, at once, with captions."""
    return replace(
        settings,
        text_size=max(140, settings.text_size),
        speed=Speed.OFF,
        motion=False,
        calm=True,
        timing=Timing.OFF,
        captions=True,
    )


def as_new(settings: Settings) -> Settings:
    """Give the settings as they came; but what was told, languages, a class's help, switch and voice stay.

    Without the switch or the voice whoever has only that could press nothing, or read nothing, any more.
    """
    return Settings(
        switch=settings.switch,
        debounce=settings.debounce,
        speaks=settings.speaks,
        speech_rate=settings.speech_rate,
        hints_seen=settings.hints_seen,
        language=settings.language,
        tongues=settings.tongues,
        help_name=settings.help_name,
        help_number=settings.help_number,
    )
