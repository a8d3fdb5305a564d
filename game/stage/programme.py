"""Which screen a route opens, and with what of the library it is made."""

from dataclasses import dataclass, field, replace

from game.stage.library import Card, Library
from game.stage.route import (
    Route,
    ToAbout,
    ToCalm,
    ToHelp,
    ToHistory,
    ToProblems,
    ToSaves,
    ToSettings,
    ToStory,
    ToTitle,
)
from game.stage.scene import Scene
from game.stage.scenes.about import About
from game.stage.scenes.calm import Calm
from game.stage.scenes.help import Help
from game.stage.scenes.history import History
from game.stage.scenes.problems import Problems
from game.stage.scenes.saves import Saves
from game.stage.scenes.settings import Comfort
from game.stage.scenes.story import StoryPage
from game.stage.scenes.title import Title
from game.stage.stack import Opening, Standing

NOT_READY = "This story is still being read, or does not open."


@dataclass(frozen=True, slots=True)
class Pictures:
    """Files of the house's own pictures; None where one is not there."""

    title: str | None = None
    calm: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """Makes every screen."""

    library: Library
    pictures: Pictures = field(default_factory=Pictures)

    def open(self, route: Route) -> Opening:
        """Make the scene of a route, or say why there is none."""
        match route:
            case ToTitle():
                return Opening(Title(self.library.cards(), self.pictures.title), Standing.GROUND)
            case ToStory(story=story):
                return self._story(story)
            case ToSaves(story=story, reading=reading):
                told = self.library.story(story) if reading is None else reading.story
                return Opening(Saves(story, told, self.library.saves(story), reading))
            case ToHistory(reading=reading):
                return Opening(History(reading))
            case ToProblems(story=story):
                return Opening(self._problems(story), Standing.ALONE)
            case _:
                return _house(route, self.pictures)

    def _story(self, story: str) -> Opening:
        """Open a story's own page; its problems where it does not open."""
        told, card = self.library.story(story), self._card(story)
        if told is not None:
            return Opening(StoryPage(told, card), Standing.ALONE)
        if card.problems:
            return Opening(self._problems(story), Standing.ALONE)
        return Opening(None, told=NOT_READY)

    def _card(self, story: str) -> Card:
        """Give a story's card; a bare one where the shelf has none."""
        return next((each for each in self.library.cards() if each.story == story), Card(story, story))

    def _problems(self, story: str) -> Problems:
        """Make the page of a story's problems."""
        card = self._card(story)
        return Problems(story, card.title, card.problems)

    def refreshed(self, scene: Scene) -> Scene:
        """Give a scene with what the library holds now."""
        match scene:
            case Title():
                return replace(scene, cards=self.library.cards())
            case StoryPage(story=story):
                told = self.library.story(story.id)
                return scene if told is None else replace(scene, story=told, card=self._card(story.id))
            case Saves(story=name):
                return replace(scene, cards=self.library.saves(name))
            case Problems(story=name):
                return replace(scene, problems=self._card(name).problems)
            case _:
                return scene


def _house(route: Route, pictures: Pictures) -> Opening:
    """Open a page of the house."""
    match route:
        case ToSettings():
            return Opening(Comfort())
        case ToHelp():
            return Opening(Help())
        case ToAbout():
            return Opening(About())
        case ToCalm():
            return Opening(Calm(pictures.calm), Standing.ALONE)
        case _:
            return Opening(None, told="This page is not there.")
