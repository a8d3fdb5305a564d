"""A hand with one switch: it waits for the ring, and presses. Nothing else."""

from dataclasses import replace

from pilot import Pilot
from readings import reading
from rulers import FixedRuler
from shelves import Shelf

from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.intent import Switch
from game.stage.programme import Programme
from game.stage.route import ToHere
from game.stage.scan import Scan, Stop, path
from game.stage.scene import Part, Role
from game.stage.scenes.reading import ReadingPage
from game.stage.settings import Settings, Speed

ONE = Settings(switch=12, speed=Speed.OFF, motion=False)
"""Settings of somebody with one switch."""


PATIENCE = 600
"""Steps of the ring after which it is taken never to come."""


def ring(pilot: Pilot) -> Scan:
    """Tell where the ring stands."""
    scan = pilot.director.showing.scan
    assert scan is not None
    return scan


def wait(pilot: Pilot) -> Pilot:
    """Wait for the next step of the ring, as the machine's clock does."""
    at = ring(pilot).at
    for _ in range(PATIENCE):
        pilot.tick(max(0.1, 1 / pilot.director.view().pace))
        if ring(pilot).at != at or ring(pilot).resting:
            break
    return pilot


def press(pilot: Pilot) -> Pilot:
    """Press the switch, a while after whatever was before."""
    return pilot.tick(0.4).do(Switch("space"))


def ways(pilot: Pilot, name: str) -> tuple[Stop, ...]:
    """Give the stops that lead to one of an id, the outermost first."""
    return path(pilot.director.showing.stops, name)


def take(pilot: Pilot, name: str) -> Pilot:
    """Wait until the ring stands on something or on a group around it, and press, until it is taken."""
    for _ in range(PATIENCE):
        at, way = ring(pilot).at, [each.id for each in ways(pilot, name)]
        assert way, f"the ring never comes to {name!r}; it goes over {stopping(pilot.director.showing.stops)}"
        if ring(pilot).resting:
            press(pilot)
        elif at not in way:
            wait(pilot)
        else:
            press(pilot)
            if at == name:
                return pilot
    raise AssertionError(f"the ring did not come to {name!r}")


def stopping(stops: tuple[Stop, ...]) -> list[str]:
    """Name everything that the ring goes over."""
    return [name for each in stops for name in (each.id, *stopping(each.inner))]


def pressable(pilot: Pilot) -> list[Part]:
    """Give what a mouse can press here, or could write into."""
    return [each for each in pilot.parts() if each.enabled and (each.actions or each.role is Role.FIELD)]


def out(pilot: Pilot) -> Pilot:
    """Wait until the ring has gone out of every group."""
    while len(ways(pilot, ring(pilot).at)) > 1:
        wait(pilot)
    return pilot


def walk(pilot: Pilot) -> set[str]:
    """Let the ring go over everything once, into each group and out at its end; give where it stood.

    Nothing that it stands on is taken, and no board of keys is opened.
    """
    stood: set[str] = set()
    while ring(pilot).at not in stood:
        stop = ways(pilot, ring(pilot).at)[-1]
        stood.add(stop.id)
        if stop.inner and not stop.board:
            press(pilot)
            stood |= walk(pilot)
            take(pilot, stop.inner[-1].id)
        wait(pilot)
    return stood


ROADS: dict[str, tuple[str, ...]] = {
    "title": (),
    "text": ("settings",),
    "pace": ("settings", "leaf:pace"),
    "sound": ("settings", "leaf:sound"),
    "hands": ("settings", "leaf:keys"),
    "language": ("settings", "leaf:language"),
    "help": ("help",),
    "help on keys": ("help", "leaf:keys"),
    "about": ("about",),
    "licences": ("about", "leaf:licences"),
    "story": ("look:lake",),
    "saves": ("look:lake", "saves"),
    "class": ("look:lake", "class"),
    "problems": ("why:torn",),
    "reading": ("go on:lake",),
    "history": ("go on:lake", "history"),
    "saves of a reading": ("go on:lake", "saves"),
    "calm": ("go on:lake", "leave"),
}
"""What is taken from the title to come to a screen."""


def opened(screen: str, size: tuple[int, int] = (1280, 720), **more: object) -> Pilot:
    """Come to a screen by the switch alone."""
    pilot = Pilot(Shelf(set=replace(ONE, **more)), Size(*size))
    for each in ROADS[screen]:
        take(pilot, each)
        wait(pilot)
    return pilot


def at_page(name: str, **more: object) -> Pilot:
    """Stand on a page of the story that has every kind of page, with one switch."""
    pilot = Pilot()
    settings = replace(ONE, **more)
    first = ToHere(reading(name))
    opener = Programme(Shelf(set=settings))
    pilot.director = begin(opener, settings, FixedRuler(), Size(1280, 720), first=first)
    return pilot.tick(0.1).tick(0.1)


def page(pilot: Pilot) -> ReadingPage:
    """Give the reading page that is shown."""
    scene = pilot.director.showing.scene
    assert isinstance(scene, ReadingPage)
    return scene
