"""A reading that changes its language: the same place, other words; what was read stays."""

from pathlib import Path

from game.play.history import leaves
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.save import Damaged, dump, load
from game.play.trail import Chose, Went
from game.play.transcript import page_words
from game.play.translated import translated
from game.story.loader import load as load_story
from game.story.model import Story
from game.story.translating import read_translation
from game.story.translation import overlay

FOLDER = Path(__file__).parents[1] / "stories" / "tongues"


def own() -> Story:
    """Load the sample in its own language."""
    story = load_story({"story.yaml": (FOLDER / "story.yaml").read_bytes()}, "tongues").story
    assert story is not None
    return story


def told_in(tag: str) -> Story:
    """Load the sample in another of its languages."""
    data = (FOLDER / "lang" / f"{tag}.yaml").read_bytes()
    translation = read_translation(tag, data, tag, own()).translation
    assert translation is not None
    return overlay(own(), translation)


def loaded(reading: Reading, story: Story, told: str = "") -> Reading:
    """Save a reading and open it in a story."""
    found = load(dump(reading), story)
    assert not isinstance(found, Damaged), found
    assert (found.told, found.reading is not None) == (told, True)
    assert found.reading is not None
    return found.reading


def english() -> Reading:
    """Read two pages in English."""
    return start(own(), 3).pick(Chose("ring")).pick(Chose("key"))


def words(reading: Reading) -> list[str]:
    """Give all that was read."""
    return [words for leaf in leaves(reading) for words in page_words(leaf.page)]


def test_a_save_goes_on_in_another_language() -> None:
    """Who learns a language, or lends the laptop, must not begin again."""
    german = loaded(english(), told_in("de"))

    assert (german.state.passage, page_words(german.page)[1]) == (
        "asked",
        "Eva: Du solltest ihn behalten. Damit du kommen kannst.",
    )


def test_the_history_has_the_words_that_were_read() -> None:
    """What somebody read in English was not read in German."""
    german = loaded(english(), told_in("de")).pick(Went())
    read = words(german)

    assert ("Eva: You\u2019re late." in read, "Was zählt sie?" in read) == (True, True)


def test_what_a_reading_carries_comes_in_the_new_language() -> None:
    """A thing that was kept in English would stand out in a German sentence."""
    german = loaded(english(), told_in("de")).pick(Went())

    assert [plain(each) for each in german.state.keeps["pocket"]] == ["den kalten Messingknopf"]


def test_a_reading_in_two_languages_comes_back_from_its_save_as_it_was() -> None:
    """The law of every save."""
    german = loaded(english(), told_in("de")).pick(Went())

    assert loaded(german, told_in("de")) == german


def test_a_third_language_can_follow() -> None:
    """And each page keeps its own."""
    french = loaded(loaded(english(), told_in("de")).pick(Went()), told_in("fr"))
    pages = [page_words(leaf.page) for leaf in leaves(french)]

    assert (pages[0][0][:9], pages[-2][1][:13], french.page.guessing and french.page.guessing.name) == (
        "The light",
        "Eva: You were",
        "Eva",
    )


def test_whoever_goes_back_reads_in_the_language_at_hand() -> None:
    """A page that is read again is read now."""
    german = loaded(english(), told_in("de")).back()

    assert page_words(german.page)[1] == "Eva: Du kommst spät."


def test_a_mended_translation_does_not_spoil_a_save() -> None:
    """Translators mend while others read."""
    german = loaded(english(), told_in("de"))
    mended = overlay(told_in("de"), read_translation("de", b"title: Der Bund", "de", own()).translation)

    assert loaded(german, mended).state.passage == "asked"


def test_another_story_is_not_a_translation() -> None:
    """Picks that lead elsewhere must be found out."""
    other = load_story(
        {"story.yaml": (FOLDER / "story.yaml").read_bytes().replace(b"concern: [6", b"concern: [7")},
        "tongues",
    ).story
    assert other is not None

    assert translated(english(), other) is None
