"""The shelf of a first start: cards stand where they will stand, while their stories are being read."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from pilot import Pilot
from rulers import FixedRuler

from game.commands.bookcase import Bookcase
from game.commands.reading_in import glance, read_in
from game.shelf.folders import find_folders
from game.stage.director import begin
from game.stage.geometry import Box, Size
from game.stage.intent import Action, Refresh, Wheel
from game.stage.programme import NOT_READY, Programme
from game.stage.settings import Settings

HEAD = "format: 1\ntitle: {title}\nlanguage: en\n"
ABOUT = "about: A loaf, a lamp, and three people who each heard another thing. It takes a whole evening.\n"
NOTES = "notes:\n  - topic: a quarrel\n  - topic: somebody who does not come home, and is waited for\n"
PAGES = "passages:\n  kitchen:\n    page: Soup.\n    ending: {title: Soup, text: It was soup.}\n"

STORIES = {
    "ash": HEAD.format(title="Zinc") + "chapter: 2\n" + ABOUT + PAGES,
    "birch": HEAD.format(title="Amber") + ABOUT + NOTES + "minutes: 20\n" + PAGES,
    "cedar": HEAD.format(title="Lead") + "chapter: 1\ncover: cover.webp\n" + NOTES + PAGES,
    "dogwood": HEAD.format(title="Salt") + ABOUT + PAGES.replace("ending:", "to: bred\n    endin:"),
    "elder": "title: [an open bracket\n",
    "fir": "passages:\n  hall: {page: Snow., ending: {title: Snow, text: It snows.}}\n"
    "title: A title that stands below the pages\nformat: 1\n",
    "gorse": "format: 1\ntitle: Bare\n" + PAGES,
}
"""Whole ones and torn ones; their folders stand in another order than they do on the shelf."""


@dataclass
class Start:
    """A first start: what is read, one story after the other, and what one sees of it."""

    case: Bookcase
    pilot: Pilot

    def boxes(self) -> dict[str, Box]:
        """Give the box of each card."""
        return {each.id: each.box for each in self.pilot.parts() if each.id.startswith("card:")}


def start(size: Size, settings: Settings, language: str = "") -> Start:
    """Open the title before any story is read."""
    for name, told in STORIES.items():
        folder = find_folders().stories / name
        (folder / "lang").mkdir(parents=True)
        (folder / "story.yaml").write_text(told)
    (find_folders().stories / "cedar" / "cover.webp").write_bytes(b"a picture")
    translation = "title: Bernstein\nabout: Ein Laib.\nnotes: [{topic: ein Streit}, {topic: Warten}]\n"
    (find_folders().stories / "birch" / "lang" / "de.yaml").write_text(translation)
    case = Bookcase(find_folders(), read_in, lambda: None, tongue=language, glance=glance)
    case._settings = settings
    case.look()
    pilot = Pilot(size=size)
    pilot.director = begin(Programme(case), settings, FixedRuler(), size)
    return Start(case, pilot)


@pytest.mark.parametrize("size", [(600, 900), (960, 540), (1280, 720), (2560, 1080)], ids=str)
@pytest.mark.parametrize("text", [75, 100, 250])
@pytest.mark.parametrize("language", ["", "de"])
def test_no_card_moves_while_the_shelf_is_filled(
    home: Path, size: tuple[int, int], text: int, language: str
) -> None:
    """A hand that is on its way to a card must not press its neighbour."""
    first = start(Size(*size), Settings(text_size=text), language)
    seen = [first.boxes()]
    for name in first.case.names():
        first.case.reread(name)
        first.pilot.do(Refresh())
        seen.append(first.boxes())

    assert home.is_dir()
    assert len(seen[0]) >= len(STORIES)
    assert [each for each in seen if each != seen[0]] == []


def test_what_can_be_pressed_stays_where_it_appeared(home: Path) -> None:
    """Not the cards alone: a way in must not slip away under the pointer either."""
    first = start(Size(1280, 720), Settings())
    places: dict[str, set[Box]] = {}
    for name in first.case.names():
        first.case.reread(name)
        first.pilot.do(Refresh())
        for each in first.pilot.parts():
            if each.actions:
                places.setdefault(each.id, set()).add(each.box)

    assert home.is_dir()
    assert {name: boxes for name, boxes in places.items() if len(boxes) > 1} == {}


def test_a_card_tells_what_its_story_is_before_that_is_read(home: Path) -> None:
    """Who waits may already choose."""
    said = start(Size(1280, 720), Settings()).pilot.said()

    assert home.is_dir()
    assert all(each in said for each in ("Amber", "A loaf, a lamp", "20 minutes", "a quarrel", "Being read"))


def test_a_card_that_is_being_read_speaks_the_readers_language(home: Path) -> None:
    """It would change under one's eyes else."""
    first = start(Size(1280, 720), Settings(), "de")
    before = next(each for each in first.case.cards() if each.story == "birch")
    first.case.reread("birch")
    after = next(each for each in first.case.cards() if each.story == "birch")

    assert home.is_dir()
    assert (before.title, before.about, before.topics) == (after.title, after.about, after.topics)
    assert before.title == "Bernstein"


def test_a_torn_story_keeps_its_name(home: Path) -> None:
    """An author looks for the story by its title, not by its folder's name."""
    first = start(Size(1280, 720), Settings())
    first.case.reread("dogwood")
    first.pilot.do(Refresh())

    assert home.is_dir()
    assert next(each for each in first.case.cards() if each.story == "dogwood").title == "Salt"


def test_a_long_problem_is_cut_on_its_card_and_told_whole(home: Path) -> None:
    """A card has room for two lines of it; *See why* has room for all."""
    first = start(Size(600, 900), Settings())
    first.case.reread("dogwood")
    first.pilot.do(Refresh(), *(Wheel(Box(0, 0, 600, 900).centre, -1) for _ in range(40)))
    problem = next(each for each in first.case.cards() if each.story == "dogwood").problems[0].splitlines()[0]

    assert home.is_dir()
    assert (problem in first.pilot.said(), problem in first.pilot.words()) == (True, False)


def test_an_early_enter_waits_for_the_story(home: Path) -> None:
    """Who starts the program for the first time presses Enter to read, not to set something."""
    first = start(Size(1280, 720), Settings())
    early = first.pilot.key(Action.ACCEPT).director.showing
    first.case.reread("cedar")
    first.pilot.do(Refresh())

    assert home.is_dir()
    assert (type(early.scene).__name__, early.toasts[0].message) == ("Title", NOT_READY)
    assert first.pilot.director.showing.focus == "begin:cedar"
