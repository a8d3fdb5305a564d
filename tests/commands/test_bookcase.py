"""The shelf as the program sees it: broken stories, damaged files, and what is kept between starts."""

import shutil
from pathlib import Path

import pytest

from game.commands import cards
from game.commands.bookcase import Bookcase
from game.commands.reading_in import read_in, sign
from game.play.reading import start
from game.play.trail import Chose
from game.play.transcript import page_words
from game.shelf.folders import bundled, find_folders
from game.stage.settings import Settings

BROKEN = """format: 1
title: Salt
passages:
  kitchen:
    page: Soup.
    to: bred
  bread:
    page: Bread.
"""


@pytest.fixture(name="case")
def make_case(home: Path) -> Bookcase:
    """Give a shelf with the bundled stories and a broken one of the reader's own."""
    own = home / "stories" / "salt"
    own.mkdir(parents=True)
    (own / "story.yaml").write_text(BROKEN)
    case = Bookcase(find_folders(), read_in, lambda: None, sign=sign)
    case.begin().join()
    return case


def test_a_broken_story_shows_its_problem_and_the_others_play_on(case: Bookcase) -> None:
    """One slip on Sunday must not take the other stories from Monday's class."""
    shown = {card.story: bool(card.problems) for card in case.cards()}

    assert (shown["salt"], shown["three-points-short"]) == (True, False)


def test_a_broken_storys_problem_has_its_place_and_the_next_step(case: Bookcase) -> None:
    """Who wrote it must find the line without asking anybody."""
    card = next(card for card in case.cards() if card.story == "salt")
    told = "\n".join(card.problems)

    assert ("story.yaml:6:9" in told, "bread" in told) == (True, True)


def test_chapters_stand_in_their_order_before_other_stories(case: Bookcase) -> None:
    """The alphabet would begin with the second chapter."""
    assert case.cards()[0].story == "three-points-short"


def test_cards_stand_at_once_at_the_next_start(case: Bookcase) -> None:
    """The shelf is to be usable before a story is read."""
    again = Bookcase(case.folders, read_in, lambda: None, sign=sign)
    again.look()
    ready = {card.story for card in again.cards() if card.ready and not card.problems}

    assert "three-points-short" in ready


def test_a_story_whose_card_was_kept_opens_when_it_is_asked_for(case: Bookcase) -> None:
    """An impatient Enter must not hear that the story is still being read."""
    again = Bookcase(case.folders, read_in, lambda: None, sign=sign)
    again.look()
    story = again.story("three-points-short")

    assert story is not None


def test_a_damaged_card_file_is_as_good_as_none(case: Bookcase) -> None:
    """What is only kept for speed must never be in the way."""
    (case.folders.cache / cards.FILE).write_text('{"salt": ["x", {"title": 7}]}')

    assert cards.recall(case.folders.cache) == {}


def test_a_reading_is_saved_and_opened_again(case: Bookcase) -> None:
    """What was picked yesterday is where one goes on today."""
    story = case.story("three-points-short")
    assert story is not None
    reading = start(story, 7).pick(Chose("ask_smell"))
    told = case.keep("auto", reading)
    opened = case.open("three-points-short", "auto").reading

    assert (told, opened) == ("", reading)


def test_a_damaged_save_is_told_and_the_older_one_opens(case: Bookcase) -> None:
    """A torn write must cost one pick, not the evening."""
    story = case.story("three-points-short")
    assert story is not None
    first = start(story, 7)
    case.keep("auto", first)
    case.keep("auto", first.pick(Chose("ask_smell")))
    newest = max((case.folders.saves / "three-points-short").glob("save-auto.*"))
    newest.write_bytes(newest.read_bytes()[:-40])
    opened = case.open("three-points-short", "auto")

    assert (opened.reading, "set aside" in opened.told) == (first, True)


def test_damaged_settings_are_kept_aside_and_told(home: Path) -> None:
    """Defaults without a word would look as if somebody had changed everything."""
    folder = home / "settings"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{torn")
    case = Bookcase(find_folders(), read_in, lambda: None)
    settings = case.settings()
    told = case.told()

    assert (settings, len(told), len(list(folder.glob("*damaged*")))) == (Settings(), 1, 1)


def test_a_story_in_a_folder_of_ones_own_is_found_by_its_path(home: Path, tmp_path: Path) -> None:
    """An author plays what lies on the desk, not what was put on the shelf."""
    folder = tmp_path / "mine"
    shutil.copytree(
        bundled("stories") / "three-points-short", folder, ignore=shutil.ignore_patterns("places", "sounds")
    )
    case = Bookcase(find_folders(), read_in, lambda: None, (folder,))
    case.look()
    volume = case.wait_for("mine")

    assert (home.is_dir(), volume is not None and volume.story is not None) == (True, True)


def test_a_saves_words_end_with_a_whole_one(case: Bookcase) -> None:
    """Half a word looks like a torn save."""
    story = case.story("three-points-short")
    assert story is not None
    case.keep("auto", start(story, 7))
    words = case.saves("three-points-short")[0].words
    page = " ".join(page_words(start(story, 7).page))
    kept, dots = words[:-2], words[-2:]

    assert (dots, page.startswith(f"{kept} ")) == (" …", True)
