"""A story with every kind of page, and frames to read it in: for tests of the reading page."""

from collections.abc import Iterator
from dataclasses import replace

from rulers import FixedRuler

from game.play.reading import Reading, start
from game.stage.geometry import Box, Size
from game.stage.intent import Action, Activate, Intent, Key, Tick
from game.stage.mark import Clip, Mark, Words
from game.stage.scene import Frame, Part, Scene, Step, View
from game.stage.scenes.reading import ReadingPage, open_page
from game.stage.settings import Settings
from game.stage.theme import theme
from game.stage.words import tell
from game.story.declaration import Note, Person
from game.story.dial import Dial, Resistance
from game.story.effect import Effect
from game.story.expression import Comparison, Constant, Name, Relation
from game.story.line import (
    Draft,
    Layer,
    Line,
    Narration,
    Prose,
    Quotation,
    Said,
    Silence,
    Speech,
    Text,
    Thought,
)
from game.story.manner import Lock, Manner
from game.story.model import METERS, Ask, Choice, Ending, Guess, Input, Meter, Passage, Replay, Story
from game.story.scenery import Place, Sound
from game.story.source import NOWHERE
from game.story.way import Back, Branch, Draw, Exit, Fork, Lot, To

NAMES = {"cognitive": "Map", "affective": "Water", "concern": "Bridge", "boundary": "Shore"}

ALWAYS = Constant(True, NOWHERE)
LOUD = Comparison((Name("headphones", NOWHERE), Constant(60, NOWHERE)), (Relation.AT_LEAST,), NOWHERE)


def words(given: str) -> Prose:
    """Give words as prose."""
    return (Text(given),)


def line(said: Said, **more: object) -> Line:
    """Give a line that is always there."""
    return replace(Line(said), **more)


def say(who: str, given: str, **more: object) -> Line:
    """Give a line that somebody speaks."""
    return line(Speech(who, words(given)), **more)


def choice(name: str, given: str, way: Exit | None, **more: object) -> Choice:
    """Give a choice that is said."""
    return replace(Choice(name, Manner.SAY, words(given), way), **more)


def passage(name: str, *lines: Line, **more: object) -> Passage:
    """Give a passage in Nora's chair."""
    return replace(Passage(name, "nora", lines), **more)


TABLE = passage(
    "table",
    line(Narration(words("The soup has been on the table for eleven minutes."))),
    line(Narration((Text("Salt", emphasis=True), Text(", of all things, and nobody reaches for it.")))),
    say("dad", "Fine. It is fine.", meant=Layer(words("I drove two hours."), ALWAYS), id="fine"),
    say("dad", "Eat.", heard=Layer(words("You are in the way."), ALWAYS), muffled=Layer(words("E.t."), LOUD)),
    line(Thought("nora", words("He has not touched the bread."))),
    line(Thought("dad", words("She has her mother's hands."))),
    line(Draft("you", (words("I am sorry I shouted."), words("I am sorry."), words("It was nothing.")))),
    line(Narration(words("A margin note.")), margin=True, seat="dad"),
    scene="supper",
    place="kitchen",
    sound=("rain",),
    choices=(
        choice(
            "salt",
            "Is it the salt?",
            To("hush"),
            shift=(
                Effect("cognitive", 6, words("eleven minutes")),
                Effect("boundary", -3, words("you first")),
            ),
        ),
        choice("push", "Push the bread across.", To("guess"), manner=Manner.DO),
        choice("friday", "You said Friday.", To("guess"), lock=Lock(None, words("The words are there."))),
        choice("wait", "", To("written"), manner=Manner.SILENCE, fades=6),
    ),
)

HUSH = passage(
    "hush",
    say("dad", "It is her soup."),
    line(Silence(3)),
    line(Quotation("you", words("It is great."), original="fine")),
    place="yard",
    sound=(),
    choices=(
        choice("break", "Dad.", To("guess"), breaks=True),
        choice("after", "I know.", Draw((Lot(1, To("guess")),))),
    ),
)

GUESS = passage(
    "guess",
    say("dad", "Guess."),
    guess=Guess(
        "dad",
        words("What is it?"),
        (("grief", words("grief")), ("rage", words("rage"))),
        "grief",
        words("Hers."),
    ),
    exit=Fork((Branch(None, To("written")),)),
)

WRITTEN = passage(
    "written",
    ask=Ask("dad", words("the salt")),
    input=Input("letter", words("What would you write?"), 12),
    exit=To("bread"),
)

BREAD = passage(
    "bread",
    line(Narration(words("He eats."))),
    ending=Ending(
        words("Bread"),
        words("It is supposed to be salty."),
        (words("Who was heard?"),),
        Replay("dad", "table"),
    ),
)

BARE = passage("bare", ending=Ending(words("Bare"), words("Nothing is left."), ()))

HEADPHONES = Meter(
    "headphones",
    "Headphones",
    "in",
    "out",
    start=40,
    dial=Dial("nora", 20, cost=(Effect("affective", -2, words("the pads close")),), resists=Resistance(60)),
)


def story(begin: str = "table", **more: object) -> Story:
    """Give the story, from any of its passages on."""
    passages = {each.id: each for each in (TABLE, HUSH, GUESS, WRITTEN, BREAD, BARE)}
    meters = {name: Meter(name, NAMES[name], "low", "high") for name in METERS} | {"headphones": HEADPHONES}
    whole = Story(
        id="salt",
        title="Salt",
        language="en",
        start=begin,
        passages=passages,
        seats={"nora": "Nora's chair", "dad": "Dad's chair"},
        cast={each: Person(each, each.title()) for each in ("you", "nora", "dad")},
        meters=meters,
        inputs=("letter",),
        notes=(Note("a quarrel", "supper", words("Dad came late."), "bread"),),
        places={"kitchen": Place("kitchen", "A kitchen at night."), "yard": Place("yard", "A yard.")},
        sounds={"rain": Sound("rain", None, caption="rain on the window")},
    )
    return replace(whole, **more)


def stray() -> Reading:
    """Stand on a page that goes back, though nothing called it."""
    told = story("bare")
    back = replace(told.passages["bare"], ending=None, choices=(), exit=Back())
    return start(replace(told, passages={**told.passages, "bare": back}), 7)


def reading(begin: str = "table", **more: object) -> Reading:
    """Begin the story."""
    return start(story(begin, **more), 7)


def frame(wide: float = 1280, high: float = 720, **more: object) -> Frame:
    """Give a frame; what is no field of it is a setting."""
    own = {name: more.pop(name) for name in ("focus", "hover", "ring", "bare", "seconds") if name in more}
    settings = replace(Settings(), **more)
    given = Frame(Size(wide, high), settings, theme(settings.theme), FixedRuler(), tell)
    return replace(given, **own)


def after(page: ReadingPage, seconds: float, given: Frame) -> ReadingPage:
    """Let time go by in small steps."""
    for _ in range(round(seconds / 0.1)):
        step = page.react(Tick(0.1), given)
        assert isinstance(step.scene, ReadingPage)
        page = step.scene
    return page


def shown(given: Frame, begin: str = "table", **more: object) -> ReadingPage:
    """Open a page, let it all arrive, and its meters come to rest."""
    page = open_page(reading(begin, **more)).react(Key(Action.ACCEPT), given).scene
    assert isinstance(page, ReadingPage)
    return after(page, 0.5, given)


def part(view: View, name: str) -> Part:
    """Find a part by its id."""
    return next(each for each in view.parts if each.id == name)


def clipped(each: Part) -> Box:
    """Give what is seen of a part."""
    sight = each.sight
    if sight is None:
        return each.box
    top, foot = max(each.box.y, sight.y), min(each.box.bottom, sight.bottom)
    return Box(each.box.x, top, each.box.width, max(0.0, foot - top))


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes share more than a hair."""
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return wide > 0.6 and high > 0.6


NOW = frame()


def step(page: ReadingPage, intent: Intent, given: Frame = NOW) -> Step:
    """Let one thing happen."""
    return page.react(intent, given)


def then(page: ReadingPage, *intents: Intent, given: Frame = NOW) -> ReadingPage:
    """Let things happen."""
    for each in intents:
        scene = step(page, each, given).scene
        assert isinstance(scene, ReadingPage)
        page = scene
    return page


def picked(page: ReadingPage, name: str, given: Frame = NOW) -> ReadingPage:
    """Press a part, and let the next page stand."""
    return then(page, Activate(name), Key(Action.ACCEPT), Tick(0.1), given=given)


def lines_of(marks: tuple[Mark, ...]) -> Iterator[Words]:
    """Give every line of words."""
    for mark in marks:
        if isinstance(mark, Clip):
            yield from lines_of(mark.marks)
        elif isinstance(mark, Words):
            yield mark


def written(page: Scene, given: Frame = NOW) -> str:
    """Give all that is seen as words."""
    return " ".join(each.words for each in lines_of(page.view(given).marks))


def find(page: ReadingPage, start: str, given: Frame = NOW) -> Words:
    """Find a line of words by how it begins."""
    return next(each for each in lines_of(page.view(given).marks) if each.words.startswith(start))
