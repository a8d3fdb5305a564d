"""A class for tests of its screens: one who sits before the window, and a room that answers what it asks."""

from dataclasses import dataclass, field, replace
from functools import cache

from pilot import WINDOW, Pilot
from rulers import FixedRuler
from shelves import DESK, Shelf

from game.commands.reading_in import read_in
from game.play.ballot import Means, Slip
from game.play.beats import open_room, step
from game.play.happening import Act, Happening, Joined, Passed, Taught, Voted
from game.play.lesson import lessons
from game.play.room import Help, Room
from game.shelf.folders import bundled
from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.intent import Action, ClassDoor, ClassMoved, ClassNetwork, Intent, Tick
from game.stage.library import Card
from game.stage.plan import Desk, Door, Wish
from game.stage.programme import Programme
from game.stage.request import ClassDo, CloseClass, OpenClass, OpenDoor, Request, SeekNetwork, SitDown
from game.stage.route import ToClass
from game.stage.scene import Part
from game.stage.scenes.class_room import Classroom
from game.stage.scenes.class_state import At
from game.stage.settings import Settings, Speed
from game.stage.words import Speak, in_english
from game.story.guide_reading import read_guide
from game.story.model import Story

CODE = "KTPW"
CHAIRS = "cdfghi"
"""The keys of six chairs at one keyboard."""

MODULES = ((True, False, True), (False, True, True), (True, True, False))
DOOR = Door("http://192.168.1.20:8080/", MODULES)
WHOLE = replace(DESK, guide=replace(DESK.guide, cuts=()))
"""A desk whose guide has no cuts: the whole story is the lesson."""

STILL = Settings(speed=Speed.OFF, motion=False)


@dataclass(frozen=True)
class SchoolShelf(Shelf):
    """A shelf with one story on it."""

    told: Story | None = None
    lain: Desk = WHOLE
    set: Settings = STILL

    def cards(self) -> tuple[Card, ...]:
        """Give the one card."""
        assert self.told is not None
        return (Card(self.told.id, self.told.title),)

    def story(self, name: str) -> Story | None:
        """Give the one story."""
        return self.told if self.told and name == self.told.id else None

    def desk(self, name: str) -> Desk | None:
        """Give what lies ready."""
        return self.lain if self.story(name) else None


@dataclass
class Board:
    """What the room has come to."""

    room: Room | None = None
    closed: bool = False
    reports: list[Request] = field(default_factory=list)


class Teacher(Pilot):
    """Sits before the window with a class in the room."""

    def __init__(
        self,
        story: Story,
        desk: Desk = WHOLE,
        *,
        size: Size = WINDOW,
        settings: Settings = STILL,
        speak: Speak = in_english,
    ) -> None:
        """Open the title over a shelf with one story."""
        self.board = Board()
        self.lain = desk
        super().__init__(SchoolShelf(told=story, lain=desk, set=settings), size, speak)

    @property
    def room(self) -> Room:
        """The room as it is now."""
        assert self.board.room is not None
        return self.board.room

    @property
    def at(self) -> At:
        """What the wall remembers."""
        scene = self.director.showing.scene
        assert isinstance(scene, Classroom)
        return scene.at

    def do(self, *intents: Intent) -> "Teacher":
        """Let intents happen, and let the room answer what is asked of it."""
        for each in intents:
            self.director, requests = self.director.react(each)
            self.asked += requests
            for request in requests:
                self._answer(request)
        return self

    def _answer(self, request: Request) -> None:
        match request:
            case OpenClass(plan=plan):
                story = self.shelf.story(plan.story)
                assert story is not None
                lesson = next(each for each in lessons(story, self.lain.guide) if each.name == plan.cut)
                help_ = Help(plan.help_name, plan.help_number)
                opened = open_room(story, lesson, 7, CODE, help_)
                opened = step(opened, Taught(Act.LESSON_MODE, plan.mode))
                self.board.room = step(opened, Taught(Act.MEANS, plan.means.value))
                self.do(ClassMoved(self.room))
            case ClassDo(happening=happening):
                self.happen(happening)
            case SeekNetwork():
                self.do(ClassNetwork(self.lain.addresses))
            case OpenDoor():
                self.happen(Taught(Act.MEANS, "phones")).do(ClassDoor(DOOR))
            case SitDown():
                self.happen(Joined(self.room.voters_ever + 1, Means.KEYS))
            case CloseClass():
                self.board.closed = True
            case _:
                return

    def flat(self) -> list[object]:
        """Give every mark of the wall, those in clips too."""
        found: list[object] = []
        waiting = list(self.director.view().marks)
        while waiting:
            mark = waiting.pop()
            waiting += getattr(mark, "marks", ())
            found.append(mark)
        return found

    def happen(self, *happenings: Happening) -> "Teacher":
        """Let something happen in the room, and the wall hear of it."""
        for each in happenings:
            self.board.room = step(self.room, each)
        return self.do(ClassMoved(self.room))

    def wait(self, seconds: float) -> "Teacher":
        """Let time go by, in the room and on the wall."""
        for _ in range(max(1, round(seconds / 0.25))):
            self.happen(Passed(0.25))
            self.do(Tick(0.25))
        return self

    # --- what a class does ------------------------------------------------------------------------------

    def set_up(self) -> "Teacher":
        """Lay open what is settled before a class, by the one key."""
        self.key(Action.CLASS)
        return self

    def asked_for(self, wish: Wish) -> "Teacher":
        """Come there from the command line."""
        story, size = self.shelf.cards()[0].story, self.director.showing.size
        opener, settings = Programme(self.shelf), self.shelf.settings()
        self.director = begin(opener, settings, FixedRuler(), size, first=ToClass(story, wish))
        return self

    def opened(self, means: Means = Means.HANDS, voters: int = 0) -> "Teacher":
        """Open the room for a class, with phones in it if there are any."""
        self.set_up()
        self.press(f"means:{means.value}")
        self.press("open")
        if means is Means.PHONES:
            self.do(ClassDoor(DOOR))
        if voters:
            self.happen(*(Joined(number, means) for number in range(1, voters + 1)))
        return self

    def enter(self, times: int = 1) -> "Teacher":
        """Press Enter."""
        self.key(*(Action.ACCEPT,) * times)
        return self

    def letter(self, name: str) -> "Teacher":
        """Press a key by its letter, as a keyboard does."""
        self.hit(name)
        return self

    def voting(self) -> "Teacher":
        """Go on until the next vote is open."""
        for _ in range(30):
            ballot = self.room.ballot
            if ballot is not None and ballot.open:
                self.do(*[Tick(0.25)] * 5)
                return self
            self.enter()
        raise AssertionError("no vote opens")

    def votes(self, *options: str) -> "Teacher":
        """Let phones vote, the first first."""
        ballot = self.room.ballot
        assert ballot is not None
        slips = [Voted(voter, ballot.round, Slip(each)) for voter, each in enumerate(options, 1)]
        return self.happen(*slips)

    def stops(self) -> tuple[Part, ...]:
        """Give what can have the focus."""
        return tuple(each for each in self.parts() if each.focusable)


@cache
def chapter(name: str) -> tuple[Story, Desk]:
    """Give a chapter, and what lies ready for a class with it."""
    folder = bundled("stories") / name
    story = read_in(folder).story
    assert story is not None
    guide = read_guide("class.yaml", (folder / "class.yaml").read_bytes(), story).guide
    return story, Desk(guide, DESK.addresses)
