"""Which screen a route opens, and with what of the library it is made.

A screen is imported when it is first opened: the title is to be there before the others are read.
"""
# ruff: noqa: PLC0415

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING, assert_never

from game.frozen import frozen
from game.stage.library import Card, Library, Renewable, card_of
from game.stage.request import Warm
from game.stage.route import (
    Route,
    ToAbout,
    ToCalm,
    ToClass,
    ToClassroom,
    ToEnding,
    ToHelp,
    ToHere,
    ToHistory,
    ToProblems,
    ToReading,
    ToReplay,
    ToResume,
    ToSaves,
    ToSettings,
    ToStory,
    ToTitle,
)
from game.stage.scene import Scene
from game.stage.scenes.title import Title
from game.stage.stack import Opening, Standing

if TYPE_CHECKING:
    from game.stage.scenes.problems import Problems

NOT_READY = "This story is still being read, or does not open."


@frozen
class Pictures:
    """Files of the house's own pictures; None where one is not there."""

    title: str | None = None
    calm: str | None = None


@frozen
class Programme:
    """Makes every screen."""

    library: Library
    pictures: Pictures = field(default_factory=Pictures)
    is_told: Callable[[], bool] = field(default=lambda: True, kw_only=True)
    """Asked whether screen readers can be told of the window on this machine."""

    def open(self, route: Route) -> Opening:
        """Make the scene of a route, or say why there is none."""
        match route:
            case ToTitle():
                return Opening(Title(self.library.cards(), self.pictures.title), Standing.GROUND)
            case ToReading() | ToResume() | ToHere() | ToEnding() | ToReplay():
                return self._page(route)
            case ToStory(story=story):
                return self._story(story)
            case ToClass() | ToClassroom():
                return self._class(route)
            case ToProblems(story=story):
                return Opening(self._problems(story), Standing.ALONE)
            case _:
                return self._house(route)

    def _page(self, route: ToReading | ToResume | ToHere | ToEnding | ToReplay) -> Opening:
        """Open a story's page: anew, from a save, at a place in a reading, at its end, or seen again."""
        from game.play.reading import start
        from game.stage.scenes.ending import open_ending
        from game.stage.scenes.reading import open_page
        from game.stage.scenes.replay import open_replay

        match route:
            case ToReading(story=story):
                told = self.library.story(story)
                if told is None:
                    return self._story(story)
                return Opening(open_page(start(told, self.library.seed())), Standing.PAGE)
            case ToResume(story=story, slot=slot):
                return self._resumed(story, slot)
            case ToHere(reading=reading):
                return Opening(open_page(reading, seen=True), Standing.PAGE)
            case ToEnding(reading=reading):
                return Opening(open_ending(reading), Standing.PAGE)
            case ToReplay(reading=reading):
                return Opening(open_replay(reading), Standing.ALONE)
            case _:
                assert_never(route)

    def _resumed(self, story: str, slot: str) -> Opening:
        """Go on from a save, and tell what became of it where it no longer fits."""
        from game.stage.scenes.reading import open_page

        opened = self.library.open(story, slot)
        if opened.reading is None:
            return Opening(None, told=opened.told or NOT_READY)
        return Opening(open_page(opened.reading), Standing.PAGE, opened.told)

    def _class(self, route: ToClass | ToClassroom) -> Opening:
        """Open what is settled before a class, or the class itself."""
        from game.play.room import Help
        from game.stage.scenes.class_room import open_classroom
        from game.stage.scenes.class_setup import open_setup

        match route:
            case ToClass(story=story, wish=wish):
                told, desk = self.library.story(story), self.library.desk(story)
                if told is None or desk is None:
                    return self._story(story)
                kept = self.library.settings()
                help_ = Help(kept.help_name, kept.help_number)
                return Opening(open_setup(told, desk, wish, help_), Standing.ALONE)
            case ToClassroom(room=room, guide=guide):
                return Opening(open_classroom(room, guide, self.pictures.calm), Standing.PAGE)
            case _:
                assert_never(route)

    def _house(self, route: Route) -> Opening:
        """Open a page of the house."""
        from game.stage.scenes.about import About
        from game.stage.scenes.calm import Calm
        from game.stage.scenes.help import Help
        from game.stage.scenes.history import History
        from game.stage.scenes.saves import Saves
        from game.stage.scenes.settings import Comfort

        match route:
            case ToSaves(story=story, reading=reading):
                told = self.library.story(story) if reading is None else reading.story
                return Opening(Saves(story, told, self.library.saves(story), reading))
            case ToHistory(reading=reading):
                return Opening(History(reading))
            case ToCalm():
                return Opening(Calm(self.pictures.calm), Standing.ALONE)
            case ToAbout():
                return Opening(About(is_told=self.is_told()))
            case ToSettings() | ToHelp():
                return Opening(Comfort() if isinstance(route, ToSettings) else Help())
            case _:
                return Opening(None, told="This page is not there.")

    def _story(self, story: str) -> Opening:
        """Open a story's own page; its problems where it does not open."""
        from game.stage.scenes.story import StoryPage

        told, card = self.library.story(story), self._card(story)
        if told is not None:
            # Its picture is composed while the notes are read: the first page is to have one at once.
            place = told.passages[told.start].place
            ahead = (Warm(told.id, (place,)),) if place else ()
            return Opening(StoryPage(told, card), Standing.ALONE, requests=ahead)
        if card.problems:
            return Opening(self._problems(story), Standing.ALONE)
        return Opening(None, told=NOT_READY)

    def _card(self, story: str) -> Card:
        """Give a story's card; a bare one where the shelf has none."""
        return card_of(self.library, story)

    def _problems(self, story: str) -> "Problems":
        """Make the page of a story's problems."""
        from game.stage.scenes.problems import Problems

        card = self._card(story)
        return Problems(story, card.title, card.problems)

    def refreshed(self, scene: Scene) -> Scene:
        """Give a scene with what the library holds now."""
        return scene.renewed(self.library) if isinstance(scene, Renewable) else scene


def warm() -> None:
    """Read every screen: for a thread that has nothing better to do while the title is looked at."""
    from game.stage.scenes import (  # noqa: F401 - read is enough
        about,
        calm,
        class_room,
        class_setup,
        ending,
        help,  # noqa: A004 - the screen's name
        history,
        problems,
        reading,
        replay,
        saves,
        settings,
        story,
    )
