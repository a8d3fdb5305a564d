"""Every word of the interface comes from the catalogue, in the language that is set."""

import ast
import re
from dataclasses import replace

import pytest
from pilot import Pilot
from readings import frame, lines_of, reading, shown, story
from schooling import Teacher
from shelves import CARDS
from shelves import story as small_story

from game.play.ballot import Means
from game.play.reading import start
from game.play.trail import Chose, Sat
from game.shelf.folders import bundled
from game.stage.intent import Action
from game.stage.scene import View
from game.stage.scenes.ending import SPREADS, open_ending
from game.stage.scenes.history import History
from game.stage.settings import Settings
from game.stage.tongues import NAMES as NAMES_OF
from game.stage.words import Tell
from game.story.line import Text
from game.story.model import Story
from game.story.reword import texts

PAGES = ["table", "hush", "guess", "written", "bread"]

HOLES = re.compile(r"(\{\w*\})")

OWN = re.compile(
    r"still-hear|story-lint|LICENSE|stories/torn.*|Start|Sat.*day|Sun.*day|The story was changed since"
)
"""What is the same in every language, names of programs and keys; and what this shelf's saves say."""


class Disguise:
    """Tells every word in letters that no story here has, and remembers what it was asked for."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.asked: set[str] = set()

    def __call__(self, words: str) -> str:
        """Disguise a sentence; what is filled in stays."""
        self.asked.add(words)
        pieces = HOLES.split(words)
        return "".join(
            piece if HOLES.fullmatch(piece) else re.sub("[A-Za-z]", "\u0436", piece) for piece in pieces
        )

    def speak(self, _: Settings) -> Tell:
        """Tell so, whatever is set."""
        return self


def authored(told: Story) -> str:
    """Give all that an author wrote, as one text."""
    proses = (prose for passage in told.passages.values() for prose in texts(passage))
    words = [run.words for prose in proses for run in prose if isinstance(run, Text)]
    names = [told.title, told.about, *told.seats.values(), *(each.name for each in told.cast.values())]
    meters = [part for each in told.meters.values() for part in (each.name, each.low, each.high)]
    other = [each.alt for each in told.places.values()] + [each.caption for each in told.sounds.values()]
    notes = [part for note in told.notes for part in (note.topic, *(run.words for run in note.summary))]
    return " ".join((*words, *names, *meters, *other, *notes, "I don\u2019t know"))


CARDS_WORDS = " ".join(
    part for card in CARDS for part in (card.title, card.about, *card.topics, *card.problems)
)
KNOWN = frozenset(
    re.findall(r"[A-Za-z]+", " ".join((authored(story()), authored(small_story()), CARDS_WORDS)).lower())
)


def bare(view: View) -> set[str]:
    """Give the words of a view that are neither the story's nor disguised."""
    told = [
        *(line.words for line in lines_of(view.marks)),
        *(part.name for part in view.parts),
        *(part.value for part in view.parts),
    ]
    found = (word for line in told for word in re.findall(r"[A-Za-z]{3,}", OWN.sub("", line)))
    return {word for word in found if word.lower() not in KNOWN}


LAID_OUT = frozenset(
    re.findall("[A-Za-z]+", "wlan eth Enter KTPW You may pass vote every One thing somebody did")
)
"""What the teacher's desk of the tests says, and the names of keys."""

WALKS: list[tuple[str, ...]] = [
    (),
    ("settings",),
    ("settings", "leaf:pace"),
    ("settings", "leaf:sound"),
    ("settings", "leaf:keys"),
    ("settings", "leaf:language"),
    ("help",),
    ("help", "leaf:meters"),
    ("help", "leaf:keys"),
    ("help", "leaf:leaving"),
    ("about",),
    ("about", "leaf:access"),
    ("why:torn",),
    ("look:lake",),
    ("look:lake", "saves"),
]


def catalogue() -> set[str]:
    """Give every text of the catalogue's template."""
    written = (bundled("assets") / "words" / "still-hear.pot").read_text(encoding="utf-8")
    entries = re.findall(r'^msgid ((?:".*"\n)+)', written, re.MULTILINE)
    return {"".join(ast.literal_eval(line) for line in entry.splitlines()) for entry in entries}


def unlisted(asked: set[str]) -> set[str]:
    """Give what was asked for and is in no catalogue; languages are called by their own names."""
    return asked - catalogue() - set(NAMES_OF.values()) - {"{n} %", "{n}"}


@pytest.mark.parametrize("walk", WALKS, ids=" ".join)
def test_a_screen_of_the_house_has_no_word_of_its_own(walk: tuple[str, ...]) -> None:
    """A word that goes past the catalogue stays English in every language."""
    disguise = Disguise()
    pilot = Pilot(speak=disguise.speak)
    for each in walk:
        pilot.press(each)
    view = pilot.director.view()

    assert (bare(view), unlisted(disguise.asked)) == (set(), set())


@pytest.mark.parametrize("means", Means)
def test_a_class_before_its_vote_has_no_word_of_its_own(means: Means) -> None:
    """The wall speaks the language that is set: what is settled, the lobby, a scene, a stillness, a vote."""
    disguise = Disguise()
    teacher = Teacher(small_story(), speak=disguise.speak)
    strange = []
    teacher.key(Action.CLASS)
    strange.append(bare(teacher.director.view()))
    teacher.press(f"means:{means.value}").press("open")
    for _ in range(4):
        strange.append(bare(teacher.director.view()))
        teacher.key(Action.ACCEPT)
    teacher.key(Action.HELP)
    strange.append(bare(teacher.director.view()))

    assert ([each - LAID_OUT for each in strange], unlisted(disguise.asked)) == ([set()] * 6, set())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_a_story_has_the_storys_words_and_the_catalogues(name: str) -> None:
    """An English word on a German page belongs to nobody."""
    disguise = Disguise()
    given = replace(frame(captions=True), tell=disguise)
    page = shown(given, name)

    assert (bare(page.view(given)), unlisted(disguise.asked)) == (set(), set())


def test_an_ending_has_the_storys_words_and_the_catalogues() -> None:
    """The last pages are read most slowly."""
    disguise = Disguise()
    given = replace(frame(), tell=disguise)
    passages = {**story().passages, "guess": replace(story().passages["bread"], id="guess")}
    opened = open_ending(reading(passages=passages).pick(Chose("push")))
    assert opened is not None
    seen = [bare(replace(opened, at=at, age=9.0).view(given)) for at in range(SPREADS)]

    assert (seen, unlisted(disguise.asked)) == ([set()] * SPREADS, set())


def test_the_history_has_the_storys_words_and_the_catalogues() -> None:
    """It tells of picks and movements as well."""
    disguise = Disguise()
    given = replace(frame(), tell=disguise)
    view = History(start(story(), 7).pick(Chose("salt")).pick(Sat())).view(given)

    assert (bare(view), unlisted(disguise.asked)) == (set(), set())


def test_the_language_can_be_changed_at_once() -> None:
    """Who cannot read the settings must not have to begin anew to read them."""
    languages = {"de": (lambda words: f"de {words}"), "": (lambda words: words)}

    def speak(settings: Settings) -> Tell:
        return languages[settings.language]

    pilot = Pilot(speak=speak)
    pilot.press("settings").press("leaf:language").press("Deutsch")

    assert "de Settings" in pilot.said()
