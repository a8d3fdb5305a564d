"""What the reading page remembers between two intents."""

from dataclasses import field, replace
from math import cos, exp

from game.frozen import frozen
from game.play.page import Level, Movement, Page
from game.play.reading import Reading
from game.stage.request import Request
from game.stage.route import Route
from game.stage.settings import Settings, Speed, Timing
from game.stage.widgets.meters import Gauge


@frozen
class Here:
    """A reading, and how far the page at hand has come."""

    reading: Reading
    age: float = 0.0
    """Seconds since the page, or what was added to it, appeared."""
    done: bool = False
    """All of its text has arrived."""
    rested: float = 0.0
    """Seconds since then."""
    old: Page | None = None
    """The page before, while it fades, or as far as it stands."""
    grown: bool = False
    """The page went on: what stood stands."""
    changed: bool = False
    """A dial changed the page in place: what differs fades over, nothing is typed."""
    seen: bool = False
    """The reader came back to it: everything stands."""
    scroll: float = 0.0
    levels: tuple[tuple[str, float], ...] = ()
    """Meters as they are shown, moving."""
    place: str | None = None
    """The place before this one, while they cross-fade."""
    placed: float = 9.0
    """Seconds since the place changed."""
    hint: str = ""
    hinted: bool = False
    """This page has looked for a sign that explains itself."""
    written: str = ""
    refused: str | None = None
    """The locked offer that was pressed last."""
    stroke: float = 9.0
    """Seconds since then."""
    kick: float = 9.0
    """Seconds since the dial resisted."""
    paused: bool = False
    sounded: bool = False
    """The sounds of this page's movements were asked for."""

    @property
    def page(self) -> Page:
        """The page at hand."""
        return self.reading.page

    @property
    def opens(self) -> bool:
        """Whether a scene opens with it."""
        return self.reading.state.opens

    @property
    def fresh(self) -> bool:
        """Whether it came after another page that fades."""
        return self.old is not None and not self.grown and not self.changed


@frozen
class Became:
    """What the page became, what it asks, and where to go."""

    here: Here
    requests: tuple[Request, ...] = field(default=())
    go: Route | None = None


RATES = {Speed.SLOW: 24.0, Speed.FAST: 58.0, Speed.INSTANT: 220.0}
"""Letters a second as they arrive; where lines come whole, those that a line waits for the one before it."""

LEAVES = 0.12
"""Seconds in which the old page's words fade."""

SWAPS = 0.45
"""Seconds in which changed words fade over."""

CROSSES = 0.9
"""Seconds in which one place becomes another."""

APPEARS = 0.25
"""Seconds in which the offers appear."""

STRIKES = 0.5
"""Seconds that the pencil takes to strike an offer through."""

SPRINGS = 1.0
"""Seconds that a dial springs."""

GIVES = 9.0
"""Levels by which a resisting dial gives way."""

OFF = float("inf")


def beats(here: Here, settings: Settings) -> float:
    """Tell how many beats of the text have gone."""
    rate = None if settings.speaks else RATES.get(settings.speed)
    if here.done or rate is None or not settings.motion:
        return OFF
    return max(0.0, here.age - (LEAVES if here.fresh else 0.0)) * rate


def fades(settings: Settings) -> bool:
    """Tell whether what is new on a page comes by fading; else it stands from the first moment."""
    return settings.motion and settings.speed is not Speed.OFF


def pace(settings: Settings) -> float:
    """Tell how many times as long timed things take; 0: no clock runs, as none may while a voice speaks."""
    if settings.speaks:
        return 0.0
    return {Timing.OFF: 0.0, Timing.NORMAL: 1.0, Timing.DOUBLE: 2.0, Timing.FIVEFOLD: 5.0}[settings.timing]


def fading(settings: Settings) -> float:
    """Tell how many times as long offers stay that go by themselves; 0: none goes.

    Whoever has one switch waits for the ring, and must not lose what it has not come to.
    """
    return 0.0 if settings.calm or settings.switch else pace(settings)


def told_movements(here: Here) -> tuple[Movement, ...]:
    """Give what this turn moved; what was told before on the same page rests."""
    return () if here.reading.state.carried else together(here.page.movements)


def together(movements: tuple[Movement, ...]) -> tuple[Movement, ...]:
    """Tell as one what one cause did several times running: a dial that was turned by four steps."""
    told: list[Movement] = []
    for each in movements:
        last = told[-1] if told else None
        if last and each == replace(last, before=each.before, after=each.after) and last.after == each.before:
            told[-1] = replace(last, after=each.after)
        else:
            told.append(each)
    return tuple(told)


def last_movement(reading: Reading) -> Movement | None:
    """Give the last cause that was told up to here."""
    for turn in reversed(reading.turns[: reading.at + 1]):
        if turn.page.movements:
            return turn.page.movements[-1]
    return None


def gauge(here: Here, settings: Settings) -> Gauge:
    """Give what the meters' strip shows."""
    still = here.seen or not settings.motion
    return Gauge(
        levels=here.page.levels,
        shown=_sprung(here) if settings.motion else dict(here.levels),
        movements=told_movements(here),
        last=last_movement(here.reading),
        age=OFF if still else here.age,
        dials=here.page.dials,
    )


def _sprung(here: Here) -> dict[str, float]:
    """Give the levels as they are shown: a dial that resists gives way a little and springs back."""
    shown = dict(here.levels)
    if here.kick < SPRINGS:
        away = GIVES * exp(-5 * here.kick) * cos(14 * here.kick)
        for dial in here.page.dials:
            shown[dial.meter] = max(0.0, shown.get(dial.meter, float(dial.value)) - away)
    return shown


def standing_levels(levels: tuple[Level, ...]) -> tuple[tuple[str, float], ...]:
    """Give meters as they are shown at rest."""
    return tuple((level.meter, float(level.value)) for level in levels)
