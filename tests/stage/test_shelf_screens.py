"""Title, saves and problems as the shelf has them, and as it changes."""

from dataclasses import replace

from pilot import Pilot
from rulers import FixedRuler
from shelves import CARDS, PROBLEM, SAVES, Shelf, choice, passage, reading, story

from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.intent import Action
from game.stage.programme import Pictures, Programme
from game.stage.request import DeleteSave, Warm, WriteSave, WriteSettings
from game.stage.route import ToEnding, ToProblems, ToReading, ToReplay, ToSaves, ToStory
from game.stage.scenes.saves import Saves
from game.stage.scenes.title import Title
from game.stage.settings import Settings, ThemeName
from game.story.model import Story


class Changing(Shelf):
    """A shelf whose stories are mended while one looks."""

    mended = False

    def cards(self):  # noqa: ANN201, D102 - as in Shelf
        return tuple(replace(each, problems=()) for each in CARDS) if Changing.mended else CARDS


def test_a_reading_is_kept_under_the_next_number() -> None:
    """One presses, and it is kept; names can wait."""
    pilot = Pilot().key(Action.ACCEPT, Action.SAVES)
    pilot.asked.clear()
    pilot.press("Save here")
    request = pilot.asked[0]

    assert isinstance(request, WriteSave)
    assert request.slot == "1"


def test_numbers_that_are_taken_are_passed_over() -> None:
    """No save writes over another."""
    kept = tuple(replace(each, story="bowls") for each in SAVES)
    scene = Saves("bowls", story(), kept, reading())

    assert scene._free_slot() == "2"


def test_a_save_is_set_aside() -> None:
    """Not deleted: a hand slips."""
    pilot = Pilot().press("look:lake").press("Saves")
    pilot.asked.clear()
    pilot.press("aside:1")

    assert pilot.asked == [DeleteSave("lake", "1")]


def test_a_saves_trouble_is_told_in_words() -> None:
    """Before it is opened, not after."""
    assert "The story was changed since." in Pilot().press("look:lake").press("Saves").said()


def test_an_empty_page_of_saves_says_so() -> None:
    """And that nothing needs to be done."""
    pilot = Pilot(Shelf(kept=())).press("look:bowls").press("Saves")

    assert "The place where you stop is kept by itself." in pilot.said()


def test_a_story_that_no_longer_opens_still_has_its_saves() -> None:
    """What was kept is not lost with a slip of the author's."""
    scene = Programme(Shelf(kept=(replace(SAVES[0], story="torn"),))).open(ToSaves("torn")).scene

    assert isinstance(scene, Saves)
    assert (scene.told, len(scene.cards)) == (None, 1)


def test_an_unknown_part_of_the_saves_changes_nothing() -> None:
    """A machine's slip is not a reader's."""
    scene = Saves("bowls", story())

    assert scene._activated("save here").requests == ()


def test_problems_are_told_with_the_next_step() -> None:
    """What was written, what it is, and what might have been meant."""
    said = Pilot().press("See why").words()

    assert all(
        each in said for each in ("no passage has that name.", "Did you mean `bread` (line 9)?", "to: bred")
    )


def test_a_mended_story_opens_from_its_problems() -> None:
    """An author saves the file, and the page looks again."""
    Changing.mended = False
    pilot = Pilot(Changing()).press("See why")
    Changing.mended = True
    pilot.refresh().press("To the story")

    assert "Four bowls and an errand." in pilot.said()


def test_a_problem_without_a_place_is_told_too() -> None:
    """A file that cannot be read has no line."""
    card = replace(CARDS[2], problems=("The folder cannot be read.", "one: two\n  |\n"))
    pilot = Pilot(Shelf(shown=(card,))).press("See why")

    assert "The folder cannot be read." in pilot.words()


def test_a_story_with_problems_opens_them() -> None:
    """Whichever way one comes."""
    programme = Programme(Shelf())
    opened = [
        type(programme.open(each).scene).__name__
        for each in (ToStory("torn"), ToReading("torn"), ToProblems("torn"))
    ]

    assert opened == ["Problems", "Problems", "Problems"]


def test_a_story_that_is_not_ready_says_so() -> None:
    """Instead of an empty page."""
    assert Programme(Shelf()).open(ToStory("slow")).told != ""


def test_a_title_without_stories_has_the_focus_on_comfort() -> None:
    """Even an empty shelf can be left by keys."""
    assert Pilot(Shelf(shown=())).director.showing.focus == "settings"


def test_the_first_story_that_opens_has_the_focus() -> None:
    """Where nothing was begun."""
    assert Pilot(Shelf(shown=(CARDS[2], CARDS[0]))).director.showing.focus == "begin:bowls"


def test_a_single_story_has_its_cover_beside_its_words() -> None:
    """A page with one card is a book with a frontispiece."""
    card = replace(CARDS[0], cover="cover.webp")
    pilot = Pilot(Shelf(shown=(card,)), Size(1920, 1080))

    assert pilot.part("Begin").box.x > 800


def test_covers_stand_over_the_words_of_several_stories() -> None:
    """As on a shelf."""
    cards = tuple(replace(each, cover="cover.webp") for each in CARDS)
    pilot = Pilot(Shelf(shown=cards))

    assert pilot.part("begin:bowls").box.x < 200


def test_the_house_has_its_pictures() -> None:
    """The program says where they lie."""
    scene = Programme(Shelf(), Pictures("title.webp")).open(ToStory("bowls")).scene
    title = Title((), "title.webp")

    assert (scene is not None, title.picture) == (True, "title.webp")


def test_high_contrast_keeps_the_pictures_away_from_the_words() -> None:
    """Seven to one cannot be promised over a picture."""
    plain = Pilot().director.view().marks
    strong = Pilot(Shelf(set=Settings(theme=ThemeName.CONTRAST))).director.view().marks

    assert plain != strong


def test_a_refreshed_shelf_is_seen_at_once() -> None:
    """A story that has just been read in appears by itself."""
    Changing.mended = False
    pilot = Pilot(Changing())
    before = "Does not open" in pilot.said() or "See why" in pilot.said()
    Changing.mended = True
    pilot.refresh()

    assert (before, "See why" in pilot.said()) == (True, False)


def test_a_storys_page_and_its_saves_look_again() -> None:
    """What lies beneath is as true as what lies on top."""
    Changing.mended = True
    pilot = Pilot(Changing()).press("look:lake").press("Saves").refresh().press("Back")

    assert "An animal dies." in pilot.said()


def test_an_ending_comes_from_a_reading() -> None:
    """The programme has a page for it, or says that it has none."""
    opening = Programme(Shelf()).open(ToEnding(reading("eat", "thank", "leave")))

    assert opening.scene is not None or opening.told != ""


def test_the_rendered_problem_stays_whole_for_screen_readers() -> None:
    """What is left out for the eye is still told."""
    assert PROBLEM.splitlines()[0] in Pilot().press("See why").said()


class Edited(Shelf):
    """A shelf whose story is written anew while it is read."""

    words = "Four bowls stand on the table."

    def story(self, name: str) -> Story | None:
        """Give the story as it is written now."""
        old = super().story(name)
        if old is None or Edited.words == "Four bowls stand on the table.":
            return old
        first = passage("table", Edited.words, choice("eat", "I'll eat.", "soup"))
        return replace(old, passages={**old.passages, "table": first}, content_hash=Edited.words)


def test_an_author_sees_what_was_saved_on_the_page_at_hand() -> None:
    """The file is saved, and the page changes, without a loss of place."""
    Edited.words = "Four bowls stand on the table."
    pilot = Pilot(Edited()).press("begin:bowls")
    Edited.words = "Five bowls stand on the table."
    pilot.refresh()

    assert "Five bowls stand on the table." in pilot.said()


def test_a_page_whose_story_stayed_as_it_was_stays_too() -> None:
    """A save that was written is no reason to begin a page again."""
    pilot = Pilot().press("begin:bowls")
    before = pilot.director.showing.scene
    pilot.refresh()

    assert pilot.director.showing.scene is before


def test_a_reading_that_has_ended_opens_its_ending() -> None:
    """After the last page there is a slow way out."""
    end = reading("eat", "thank", "leave")
    programme = Programme(Shelf())
    scenes = (programme.open(ToEnding(end)).scene, programme.open(ToReplay(end)).scene)

    assert (scenes[0] is not None, scenes[1]) == (True, None)


class Spoken(Shelf):
    """A shelf whose stories have two languages."""

    def story(self, name: str) -> Story | None:
        """Give a story in the language that was chosen for it."""
        told = super().story(name)
        return told and replace(told, languages=("en", "de"), language=self.set.tongues.get(name, "en"))


def test_a_storys_own_page_offers_its_languages() -> None:
    """Who lends the laptop to a grandmother must find them at once."""
    pilot = Pilot(Spoken()).press("look:lake").press("Deutsch")
    request = pilot.asked[-1]

    assert isinstance(request, WriteSettings)
    assert request.settings.tongues == {"lake": "de"}


def test_a_story_in_one_language_offers_none() -> None:
    """One is no choice."""
    ids = [each.id for each in Pilot().press("look:lake").parts()]

    assert [each for each in ids if each.startswith("tongue:")] == []


def test_a_translation_that_is_not_whole_says_so() -> None:
    """Whoever reads on in English must know why."""
    cards = tuple(replace(each, slips=("a", "b")) for each in CARDS)
    pilot = Pilot(Spoken(cards)).press("look:lake")

    assert "This translation has 2 slips" in pilot.said()


def test_the_first_pages_picture_is_made_while_the_notes_are_read() -> None:
    """Who begins must not look into a dark room first."""
    pilot = Pilot().press("look:bowls")

    assert [each for each in pilot.asked if isinstance(each, Warm)] == [Warm("bowls", ("table",))]


def test_a_story_that_was_named_has_its_first_picture_made_ahead() -> None:
    """Who skips the shelf must not look into a dark room either."""
    first = begin(Programme(Shelf()), Settings(), FixedRuler(), Size(1280, 720), first=ToStory("bowls"))

    assert first.asked == (Warm("bowls", ("table",)),)
