"""A story that has several languages, on the shelf, in the terminal and in what is kept of it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from game.app import run
from game.commands.bookcase import Bookcase
from game.commands.reading_in import read_in, sign
from game.commands.school import guide_of
from game.commands.speaking import speaking
from game.play.history import leaves
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.trail import Chose
from game.play.transcript import page_words
from game.shelf.folders import find_folders
from game.shelf.tongue import spoken
from game.stage.scenes.reading import open_page
from game.stage.settings import Settings
from game.story.model import Story

SAMPLE = Path(__file__).parents[1] / "stories" / "tongues"


def shelf(*, tongue: str = "", known: tuple[str, ...] = (), folder: Path = SAMPLE) -> Bookcase:
    """Give a shelf with the sample on it, all of it read."""
    case = Bookcase(
        find_folders(),
        read_in,
        lambda: None,
        (folder,),
        tongue=tongue,
        spoken=known,
        speak=speaking(known),
        sign=sign,
    )
    case.begin().join()
    return case


def told(case: Bookcase) -> Story:
    """Give the sample as the shelf has it."""
    story = case.story("tongues")
    assert story is not None
    return story


WANTED = [
    ((), "", "en"),
    (("de-AT",), "", "de"),
    (("it", "fr"), "", "fr"),
    (("de",), "fr", "fr"),
    (("it",), "", "en"),
]


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(("known", "tongue", "expected"), WANTED)
def test_a_story_comes_in_the_readers_language(known: tuple[str, ...], tongue: str, expected: str) -> None:
    """Nobody must look for a setting to be spoken to."""
    assert told(shelf(tongue=tongue, known=known)).language == expected


@pytest.mark.usefixtures("home")
def test_a_language_that_is_chosen_is_kept() -> None:
    """It was chosen once, on the story's own page."""
    case = shelf(known=("de",))
    case.use(replace(case.settings(), tongues={"tongues": "fr"}))
    again = shelf(known=("de",))

    assert (told(case).title, told(again).title) == ("L'autre clé", "L'autre clé")


@pytest.mark.usefixtures("home")
def test_stories_can_be_wanted_as_they_were_written() -> None:
    """Who learns English wants it in English."""
    case = shelf(known=("de",))
    case.use(replace(case.settings(), as_written=True))

    assert told(case).language == "en"


@pytest.mark.usefixtures("home")
def test_a_card_is_kept_in_its_language() -> None:
    """The shelf stands there before a story is read: in the right words."""
    shelf(known=("de",))
    again = Bookcase(find_folders(), read_in, lambda: None, (SAMPLE,), spoken=("de",), sign=sign)
    again.look()
    card = next(card for card in again.cards() if card.story == "tongues")
    other = Bookcase(find_folders(), read_in, lambda: None, (SAMPLE,), spoken=("fr",), sign=sign)
    other.look()
    unread = next(card for card in other.cards() if card.story == "tongues")

    assert (card.title, card.languages, unread.ready) == ("Der andere Schlüssel", ("en", "de", "fr"), False)


@pytest.mark.usefixtures("home")
def test_a_save_goes_on_in_another_language() -> None:
    """The same place in the same story."""
    english = shelf()
    english.keep("auto", start(told(english), 3).pick(Chose("ring")))
    opened = shelf(known=("de",)).open("tongues", "auto")
    assert isinstance(opened.reading, Reading)

    assert (plain(opened.reading.page.offers[1].words), opened.told) == (
        "Ich habe deinen Schlüssel noch.",
        "",
    )


@pytest.mark.usefixtures("home")
def test_a_translation_with_a_slip_is_told_and_read(tmp_path: Path) -> None:
    """Whoever opens the story learns of it, and can read on."""
    folder = tmp_path / "tongues"
    shutil.copytree(SAMPLE, folder)
    file = folder / "lang" / "de.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("now: Du kommst", "now: '{x} "), encoding="utf-8"
    )
    case = shelf(known=("de",), folder=folder)
    card = next(card for card in case.cards() if card.story == "tongues")

    assert (told(case).id, len(card.slips) > 0, card.problems) == ("tongues", True, ())


@pytest.mark.usefixtures("home")
def test_the_terminal_plays_in_another_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The story's words and the terminal's own."""
    lines = iter(["", "?", "3", "", "2", "", ""])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    code = run(["play", str(SAMPLE), "--terminal", "--language", "de", "--seed", "3"])
    seen = capsys.readouterr().out
    wanted = (
        "Der andere Schlüssel",
        "Hinweis: ein Streit",
        "Eva: Du kommst spät.",
        "„Ich habe deinen Schlüssel noch.“",
        "eine Zahl",
        "Du hast geraten: die Jahre.",
        "Fragen zum Mitnehmen",
    )

    assert (code, [words for words in wanted if words not in seen]) == (0, [])


@pytest.mark.usefixtures("home")
def test_a_picture_is_drawn_in_another_language(tmp_path: Path) -> None:
    """An author shows the page to whoever translated it."""
    german, english = tmp_path / "de.png", tmp_path / "en.png"
    size = ["--size", "640x360"]
    codes = [
        run(["picture", str(SAMPLE), "landing", "--language", "de", *size, "-o", str(german)]),
        run(["picture", str(SAMPLE), "landing", *size, "-o", str(english)]),
    ]

    assert (codes, german.read_bytes() == english.read_bytes()) == ([0, 0], False)


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("ending", "begins"), [("png", b"\x89PNG"), ("jpg", b"\xff\xd8"), ("JPEG", b"\xff\xd8")]
)
def test_a_picture_is_of_the_kind_its_name_says(tmp_path: Path, ending: str, begins: bytes) -> None:
    """A JPEG that is named one opens everywhere."""
    file = tmp_path / f"page.{ending}"
    code = run(["picture", str(SAMPLE), "landing", "--size", "640x360", "-o", str(file)])

    assert (code, file.read_bytes().startswith(begins)) == (0, True)


@pytest.mark.usefixtures("home")
def test_a_playthrough_is_followed_in_another_language(capsys: pytest.CaptureFixture[str]) -> None:
    """Picks have no language."""
    road = SAMPLE / "playthroughs" / "key.yaml"
    code = run(["play", str(SAMPLE), "--follow", str(road), "--language", "de"])
    seen = capsys.readouterr().out

    assert (code, "Du hast Schal auf 40 gedreht." in seen, "Wer hat auf wen gewartet?" in seen) == (
        0,
        True,
        True,
    )


def test_what_is_no_language_is_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    """A typing slip must not open the story in English without a word."""
    with pytest.raises(SystemExit):
        run(["play", "three-points-short", "--language", "../de"])

    assert "you wrote '../de'" in capsys.readouterr().err


SYSTEMS: list[tuple[dict[str, str], tuple[str, ...]]] = [
    ({}, ()),
    ({"LANG": "C.UTF-8"}, ()),
    ({"LANG": "de_AT.UTF-8"}, ("de-AT",)),
    ({"LANG": "de_DE", "LC_ALL": "fr_FR@euro"}, ("fr-FR",)),
    ({"LANG": "en_US.UTF-8", "LANGUAGE": "de:fr"}, ("de", "fr", "en-US")),
    ({"LANG": "C", "LANGUAGE": "de"}, ()),
]


@pytest.mark.parametrize(("environment", "expected"), SYSTEMS)
def test_the_systems_languages_are_understood(environment: dict[str, str], expected: tuple[str, ...]) -> None:
    """They are spelled in the ways of forty years."""
    assert spoken(environment) == expected


@pytest.mark.usefixtures("home")
def test_messages_come_in_the_language_that_is_set() -> None:
    """A full disk is told in German too."""
    case = shelf(known=("de",))

    assert (case.say("Saved."), speaking(())(Settings())("Saved.")) == ("Gesichert.", "Saved.")


@pytest.mark.usefixtures("home")
def test_a_class_is_asked_in_the_language_of_the_story() -> None:
    """The pages are German, and so are the questions for the talk."""
    questions = guide_of(told(shelf(known=("de",))), SAMPLE).questions

    assert [each.ask for each in questions] == ["Wofür steht der Schlüssel?"]


@pytest.mark.usefixtures("home")
def test_the_page_at_hand_goes_on_in_the_language_that_was_chosen() -> None:
    """Whoever changes the language in the middle of a page finds that page again."""
    case = shelf()
    page = open_page(start(told(case), 3).pick(Chose("ring")))
    case.use(replace(case.settings(), tongues={"tongues": "de"}))
    reading = page.renewed(case).here.reading
    first = [words for leaf in leaves(reading) for words in page_words(leaf.page)][1]

    assert (page_words(reading.page)[1], first) == ("Eva: Du kommst spät.", "Eva: You\u2019re late.")


@pytest.mark.usefixtures("home")
def test_a_page_whose_language_stays_is_the_same_page() -> None:
    """The shelf is refreshed often, and a page must not jump."""
    case = shelf()
    page = open_page(start(told(case), 3))
    case.reread("tongues")

    assert page.renewed(case) is page
