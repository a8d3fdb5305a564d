"""A library for tests: stories in memory, saves that are kept while a test runs."""

from dataclasses import dataclass, field

from game.play.reading import Reading, start
from game.play.trail import Chose
from game.stage.library import Card, Opened, SaveCard
from game.stage.plan import Address, Desk
from game.stage.settings import Settings
from game.story.declaration import Note, Person
from game.story.effect import Effect
from game.story.guide import Cut, Guide, Question
from game.story.line import Line, Narration, Speech, Text
from game.story.manner import Manner
from game.story.model import METERS, Choice, Ending, Meter, Passage, Story
from game.story.scenery import Place
from game.story.way import To

NAMES = {"cognitive": "Map", "affective": "Water", "concern": "Bridge", "boundary": "Shore"}


def choice(name: str, words: str, to: str, *effects: Effect) -> Choice:
    """Write a choice that is said."""
    return Choice(name, Manner.SAY, (Text(words),), To(to), shift=effects)


def passage(name: str, words: str, *choices: Choice) -> Passage:
    """Write a passage of one paragraph."""
    return Passage(name, "guest", (Line(Narration((Text(words),))),), choices, place="table")


WARM = Effect("affective", 6, (Text("she puts the lid back on"),))

TABLE = passage("table", "Four bowls stand on the table.", choice("eat", "I'll eat.", "soup", WARM))
SOUP = Passage(
    "soup",
    "guest",
    (Line(Speech("mother", (Text("Eat while it is hot."),))),),
    (choice("thank", "Thank you, Auntie.", "tea"),),
)
TEA = passage("tea", "The tea has gone cold.", choice("leave", "I should go.", "gate"))
GATE = Passage("gate", "guest", ending=Ending((Text("The gate"),), (Text("You count the lit windows."),)))


def story(name: str = "bowls", *, notes: tuple[Note, ...] = ()) -> Story:
    """Write a small story: a table, soup, tea, a gate."""
    return Story(
        id=name,
        title=name.title(),
        language="en",
        start="table",
        passages={each.id: each for each in (TABLE, SOUP, TEA, GATE)},
        seats={"guest": "The guest", "mother": "The mother"},
        cast={each: Person(each, each.title()) for each in ("you", "guest", "mother")},
        meters={each: Meter(each, NAMES[each], "low", "high") for each in METERS},
        notes=notes,
        minutes=4,
        places={"table": Place("table", "A table under a lamp.")},
        about="Four bowls and an errand.",
    )


def reading(*picks: str) -> Reading:
    """Read the small story up to where these choices lead."""
    now = start(story(), 1)
    for each in picks:
        now = now.pick(Chose(each))
    return now


NOTE = Note("an animal dies", scene="burial", summary=(Text("It is buried."),))

PROBLEM = (
    "stories/torn/story.yaml:3:9: dangling-target: you wrote `to: bred`, but no passage has that name.\n"
    "    3 |     to: bred\n"
    "      |         ^^^^ did you mean `bread` (line 9)?"
)

CARDS = (
    Card("bowls", "Bowls", "Four bowls and an errand.", 4, endings=3),
    Card("lake", "Lake", "A walk.", 1, ("an animal dies",), endings=2, endings_seen=1, started=True),
    Card("torn", "Torn", problems=(PROBLEM,)),
    Card("slow", "Slow", ready=False),
)

DESK = Desk(
    Guide(
        story_minutes=20,
        talk_minutes=20,
        cuts=(Cut("The soup", "soup", ("soup",), "tea", (("soup", "Four bowls stood there."),)),),
        ground_rules=("You may pass, at every vote.",),
        questions=(Question("Who was heard?", passage="soup"),),
        exit_ticket=("One thing somebody did",),
    ),
    (Address("192.168.1.20", "wlan0", likely=True), Address("10.0.0.5", "eth0")),
)

SAVES = (
    SaveCard("lake", "auto", "Sunday, 19:42", "table", "Four bowls stand.", 1, (("affective", 36),)),
    SaveCard("lake", "1", "Saturday, 21:05", None, "The tea.", 3, trouble="The story was changed since."),
)


@dataclass(frozen=True)
class Shelf:
    """Stories, saves and settings that a test holds in its hand."""

    shown: tuple[Card, ...] = CARDS
    kept: tuple[SaveCard, ...] = SAVES
    set: Settings = field(default_factory=Settings)

    def cards(self) -> tuple[Card, ...]:
        """Give every story."""
        return self.shown

    def story(self, name: str) -> Story | None:
        """Give a story that is ready."""
        card = next((each for each in self.cards() if each.story == name), None)
        if card is None or card.problems or not card.ready:
            return None
        return story(name, notes=(NOTE, Note("a quarrel")) if card.topics else ())

    def saves(self, name: str) -> tuple[SaveCard, ...]:
        """Give a story's saves."""
        return tuple(each for each in self.kept if each.story == name)

    def open(self, name: str, slot: str) -> Opened:
        """Open a save."""
        found = any(each.slot == slot for each in self.saves(name))
        if not found:
            return Opened(None, "There is no such save.")
        return Opened(reading("eat"), "" if slot == "auto" else "The story was changed since.")

    def settings(self) -> Settings:
        """Give the settings."""
        return self.set

    def seed(self) -> int:
        """Give a seed."""
        return 1

    def desk(self, name: str) -> Desk | None:
        """Give what a teacher finds ready."""
        return None if self.story(name) is None else DESK
