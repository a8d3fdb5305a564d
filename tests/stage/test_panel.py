"""The author's panel: opened and closed by F2, at the right of the page, and only where an author plays."""

from dataclasses import replace

import pytest
from pilot import Pilot
from rulers import FixedRuler
from shelves import Shelf

from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.intent import Action, Heard, Refresh, Resize
from game.stage.mark import Fill, Paper
from game.stage.programme import Programme
from game.stage.route import ToReading
from game.stage.scene import Scene
from game.stage.scenes.panel import Panel, Stretch, open_panel
from game.stage.scenes.reading import ReadingPage
from game.stage.stack import Opening, Standing

LONG = tuple(f"number{each}: {each}" for each in range(80))


def about(scene: Scene) -> tuple[Stretch, ...]:
    """Tell a page's passage, and many values."""
    name = scene.here.reading.state.passage if isinstance(scene, ReadingPage) else ""
    return (name, ("story.yaml:7",)), ("Variables", LONG)


class Authors(Programme):
    """A programme with something to tell an author."""

    def beside(self, scene: Scene) -> Opening | None:
        """Open the panel beside a page."""
        return Opening(open_panel(scene, about), Standing.PAGE) if isinstance(scene, ReadingPage) else None


def reader(programme: Programme | None = None) -> Pilot:
    """Sit before the first page of a story."""
    pilot = Pilot()
    opener = programme or Authors(pilot.shelf)
    pilot.director = begin(
        opener, pilot.shelf.settings(), FixedRuler(), Size(1280, 720), first=ToReading("lake")
    )
    return pilot


def test_f2_opens_the_panel_and_closes_it_again() -> None:
    """One key, both ways: the author looks and goes on."""
    pilot = reader().key(Action.SETTINGS)
    opened = "story.yaml:7" in pilot.said()
    pilot.key(Action.SETTINGS)

    assert (opened, "story.yaml:7" in pilot.said(), pilot.part("menu").id) == (True, False, "menu")


def test_elsewhere_f2_is_the_settings() -> None:
    """Readers must not meet what is an author's."""
    said = reader(Programme(Shelf())).key(Action.SETTINGS).said()

    assert ("story.yaml:7" in said, "Set everything for a classroom" in said) == (False, True)


def test_the_panel_is_left_as_every_screen_is() -> None:
    """Who has a pointer alone gets out as well."""
    pilot = reader().key(Action.SETTINGS)
    pilot.press("Back")
    by_pointer = pilot.director.showing.scene
    pilot.key(Action.SETTINGS).key(Action.BACK)

    assert (isinstance(by_pointer, ReadingPage), isinstance(pilot.director.showing.scene, ReadingPage)) == (
        True,
        True,
    )


def test_the_panel_scrolls_to_its_end() -> None:
    """A story may have a hundred variables."""
    pilot = reader().key(Action.SETTINGS)
    for _ in range(40):
        pilot.key(Action.PAGE_DOWN)
    last = next(part for part in pilot.parts() if part.name == LONG[-1])
    assert last.sight is not None

    assert last.sight.holds(last.box.centre)


def test_a_panel_tells_of_the_page_as_it_is_written_now() -> None:
    """What was saved while the panel is open must show in it."""
    pilot = reader()
    page = pilot.director.showing.scene
    assert isinstance(page, ReadingPage)
    older = replace(page.here.reading, story=replace(page.here.reading.story, content_hash="older"))
    before = open_panel(ReadingPage(replace(page.here, reading=older)), about)
    after = before.renewed(pilot.shelf)
    assert isinstance(after.under, ReadingPage)

    assert after.under.here.reading.story == page.here.reading.story


def test_a_refresh_leaves_the_panel_where_it_was_moved() -> None:
    """A save in the editor must not send the author to the top again."""
    pilot = reader().key(Action.SETTINGS).key(Action.PAGE_DOWN)
    moved = pilot.director.showing.scene
    assert isinstance(moved, Panel)
    pilot.do(Refresh())

    assert (moved.scroll.offset > 0, pilot.director.showing.scene) == (True, moved)


@pytest.mark.parametrize("size", [Size(1280, 720), Size(3840, 2160), Size(960, 540), Size(600, 900)])
def test_the_panel_hides_nothing_of_the_page(size: Size) -> None:
    """An author looks from the words to what they hang on, and back."""
    pilot = reader().do(Resize(size)).key(Action.ACCEPT).key(Action.SETTINGS)
    papers = [mark.box for mark in pilot.director.view().marks if isinstance(mark, Paper)]
    page, panel = papers

    assert page.right <= panel.x or page.bottom <= panel.y
    assert panel.x + panel.width <= size.width


def test_the_page_goes_on_beside_the_panel() -> None:
    """What a pick moves is seen as it moves."""
    pilot = reader().key(Action.ACCEPT).key(Action.SETTINGS)
    beside = pilot.director.showing.scene
    assert isinstance(beside, Panel)
    pilot.press(next(part.id for part in pilot.parts() if part.id.startswith("offer:") and not part.value))
    went = pilot.director.showing.scene
    assert isinstance(went, Panel)
    pilot.key(Action.SETTINGS)

    assert (went.told != beside.told, pilot.director.showing.scene) == (True, went.under)


@pytest.mark.parametrize("size", [Size(1280, 720), Size(1920, 900), Size(960, 540), Size(600, 900)])
def test_bad_news_leaves_the_way_back_free(size: Size) -> None:
    """A slip in the story must not lie on the panel's *Back*."""
    pilot = reader().do(Resize(size)).key(Action.ACCEPT).key(Action.SETTINGS)
    pilot.do(Heard("story.yaml:40:8: no passage has that name", bad=True))
    back, view = pilot.part("back").box, pilot.director.view()
    dark = pilot.director.showing.frame.theme.panel
    strip = [each.box for each in view.marks if isinstance(each, Fill) and each.colour == dark][-1]

    assert strip.right <= back.x or strip.y >= back.bottom or strip.bottom <= back.y
