"""Which screen a route opens, and with what of the library it is made."""

from dataclasses import dataclass, replace

from game.stage.library import Library
from game.stage.route import Route, ToTitle
from game.stage.scene import Scene
from game.stage.scenes.title import Title
from game.stage.stack import Opening, Standing


@dataclass(frozen=True, slots=True)
class Pictures:
    """Files of the house's own pictures; None where one is not there."""

    title: str | None = None
    calm: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """Makes every screen."""

    library: Library
    pictures: Pictures = Pictures()

    def open(self, route: Route) -> Opening:
        """Make the scene of a route, or say why there is none."""
        match route:
            case ToTitle():
                return Opening(Title(self.library.cards(), self.pictures.title), Standing.GROUND)
            case _:
                return Opening(None, told="This page is not there.")

    def refreshed(self, scene: Scene) -> Scene:
        """Give a scene with what the library holds now."""
        match scene:
            case Title():
                return replace(scene, cards=self.library.cards())
            case _:
                return scene
