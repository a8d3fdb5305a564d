"""Screens over screens, and what is heard through them."""

from rulers import FixedRuler
from shelves import Shelf

from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.programme import Programme
from game.stage.route import ToStory
from game.stage.scene import Soundscape
from game.stage.scenes.calm import Calm
from game.stage.scenes.title import Title
from game.stage.stack import Opening, Room, Standing, laid, sounding

GROUND = (Room(Title(), Standing.GROUND),)
RAIN = Soundscape(("rain",), "bowls")


def test_what_does_not_open_is_laid_on_nothing() -> None:
    """The stack stays as it was."""
    assert laid(GROUND, Opening(None), RAIN) == GROUND


def test_a_screen_laid_over_another_lets_it_be_heard_softly() -> None:
    """The room goes on behind the paper."""
    rooms = laid(GROUND, Opening(Calm(), Standing.OVER), RAIN)
    heard = sounding(rooms, Soundscape())

    assert (heard.beds, heard.muffled > 0) == (("rain",), True)


def test_a_quiet_page_lets_nothing_through() -> None:
    """Whoever leaves has left."""
    rooms = laid(GROUND, Opening(Calm(), Standing.ALONE), RAIN)

    assert sounding(rooms, Soundscape()) == Soundscape()


def test_a_story_may_be_opened_at_once() -> None:
    """As the command line asks; the title lies beneath."""
    shelf = Shelf()
    director = begin(Programme(shelf), shelf.settings(), FixedRuler(), Size(960, 540), first=ToStory("lake"))

    assert [each.standing for each in director.showing.rooms] == [Standing.GROUND, Standing.ALONE]
