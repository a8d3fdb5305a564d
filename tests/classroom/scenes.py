"""Every state that the phone's page has, and how a room gets there."""

from collections.abc import Callable
from dataclasses import dataclass

from classroom.browsing import Handset
from classroom.rooms import CODE, story

from game.play.ballot import Slip
from game.play.beats import open_room, step
from game.play.happening import Act, Happening, Joined, Tapped, Taught, Voted
from game.play.room import Help, Lesson, Room

OTHERS = range(2, 8)
"""Pupils beside the one whose phone is looked at."""


@dataclass(frozen=True)
class Scene:
    """One state of the page."""

    name: str
    happenings: tuple[Happening, ...]
    seen: str
    """What is in sight then."""
    then: Callable[[Handset], None] = lambda _: None
    """What the pupil does."""
    votes: tuple[str, ...] = ()
    """What the others vote, before the teacher closes."""

    def reach(self, phone: Handset) -> None:
        """Bring a phone there."""
        phone.scan()
        self.then(phone)
        phone.wait(self.seen)


def acts(*told: Act) -> tuple[Taught, ...]:
    """Give what the teacher does."""
    return tuple(Taught(act) for act in told)


def vote_in(mode: str) -> tuple[Happening, ...]:
    """Give the way to an open vote."""
    return (Taught(Act.START), Taught(Act.MODE, mode), *acts(Act.NEXT, Act.OPEN))


def room_for(scene: Scene) -> Room:
    """Make the room of a state, with a first pupil's number still free."""
    room = open_room(story("handset"), Lesson(), 7, CODE, Help("Ms Okafor, room 12", "0800 11 11"))
    for voter in OTHERS:
        room = step(room, Joined(voter))
    for happening in scene.happenings:
        room = step(room, happening)
    if scene.votes:
        room = _decided(room, scene.votes)
    return room


def _decided(room: Room, votes: tuple[str, ...]) -> Room:
    assert room.ballot is not None
    for voter, pick in zip(OTHERS, votes, strict=True):
        room = step(room, Voted(voter, room.ballot.round, Slip(pick)))
    return step(room, Taught(Act.CLOSE))


def _voted(phone: Handset) -> None:
    phone.page.locator("#options .opt").first.tap()
    phone.says("Counted.")


def _out(phone: Handset) -> None:
    phone.page.locator("#out").tap()


def _pausing(phone: Handset) -> None:
    phone.page.locator("#pause").tap()


def _cut_off(phone: Handset) -> None:
    phone.wait("#vote")
    phone.context.set_offline(True)
    host = phone.host
    assert host._doorman is not None
    hub = host._doorman.hub
    host._loop.call_soon_threadsafe(lambda: [each._line.cut() for each in hub.phones.values()])
    phone.says("no network")


def _shut_out(phone: Handset) -> None:
    phone.page.evaluate("sessionStorage.clear()")
    phone.page.goto("about:blank")
    phone.page.goto(phone.host.door.url)


def _over(phone: Handset) -> None:
    phone.host.happen(Taught(Act.OVER))


MODES = ("majority", "lottery", "consensus", "quorum", "seats", "predict", "struck", "dial")

UP = ("up",) * 4 + ("soon", "quiet")

TAPS = (*(Tapped(voter, 1, 1) for voter in OTHERS), Tapped(2, 1, 0))

STATES = (
    Scene("the way in", (), "#join", _shut_out),
    Scene("lobby", (), "#lobby"),
    Scene("scene", acts(Act.START), "#story"),
    Scene("observer", (Taught(Act.START), Taught(Act.MODE, "observer")), "#tap"),
    Scene("heat", (*acts(Act.START), Taught(Act.MODE, "observer"), *TAPS, *acts(Act.NEXT)), ".warm"),
    Scene("still", acts(Act.START, Act.NEXT), "[data-beat=still] #vote"),
    *(Scene(f"vote {mode}", vote_in(mode), "[data-beat=vote] #vote") for mode in MODES),
    Scene("vote counted", vote_in("predict"), "#take-back", _voted),
    Scene("guess", (*vote_in("majority"), *acts(Act.CLOSE, Act.NEXT, Act.NEXT, Act.OPEN)), "#sure"),
    Scene("talk", (*vote_in("majority"), Taught(Act.TALK)), "#talk"),
    Scene("reveal", vote_in("majority"), "#bars", votes=UP),
    Scene("struck reveal", vote_in("struck"), "#reveal", votes=("broke",) * 5 + ("up",)),
    Scene("stepped out", vote_in("majority"), "#quiet", _out),
    Scene("asking for a pause", vote_in("majority"), "#ask-pause", _pausing),
    Scene("blank", (*vote_in("majority"), Taught(Act.BLANK)), "#quiet"),
    Scene("line lost", vote_in("majority"), "#line[data-is=off]", _cut_off),
    Scene("aftercare", acts(Act.START, Act.END), "#after"),
    Scene("debrief", acts(Act.START, Act.END, Act.NEXT), "#talked"),
    Scene("over", acts(Act.START, Act.END), "#over", _over),
)
"""All of them."""
