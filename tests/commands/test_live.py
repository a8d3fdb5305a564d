"""An author's play: from a passage on, and while the story is being written."""

import shutil
from pathlib import Path
from queue import SimpleQueue

import pytest
from rulers import FixedRuler

from game.app import run
from game.commands.beside import told_of
from game.commands.bookcase import Bookcase
from game.commands.live import MENDED, Live, Watch
from game.commands.reading_in import read_in
from game.commands.speaking import speaking
from game.commands.wanted import Wanted, begun_at, road
from game.play.reading import start
from game.play.transcript import page_words
from game.shelf.folders import bundled, find_folders
from game.stage.director import Director, begin
from game.stage.geometry import Size
from game.stage.intent import Activate, Heard, Intent, Refresh
from game.stage.route import ToHere
from game.stage.scenes.reading import ReadingPage
from game.stage.settings import Settings
from game.stage.toast import DISMISS
from game.stage.words import Tell, tell

GATE = """format: 1
title: Gate
variables:
  asked: false
passages:
  porch:
    page: A door.
    choices:
      - {id: ask, say: Who is there?, set: {asked: true}, to: hall}
      - {id: wait, silence: true, to: hall}
  hall:
    page: A hall.
    choices:
      - {id: on, do: Go on., when: asked, to: room}
      - {id: out, do: Go., to: end}
      - {id: never, do: Fly., when: asked and not asked, to: attic}
  room:
    page: A room.
    to: end
  attic:
    page: An attic.
    to: end
  end:
    ending: {title: Out, text: The street.}
"""


@pytest.fixture(name="gate")
def make_gate(tmp_path: Path) -> Path:
    """Give the folder of a story with a door, and an attic that nobody comes to."""
    folder = tmp_path / "gate"
    folder.mkdir()
    (folder / "story.yaml").write_text(GATE)
    return folder


def test_a_play_from_a_passage_stands_there_with_the_state_of_a_road(gate: Path) -> None:
    """What an author tries out must be what a reader can come to."""
    reading = begun_at(Wanted("gate", gate), "room")
    assert reading is not None

    assert (reading.state.passage, reading.state.values["asked"]) == ("room", True)


def test_the_road_to_a_passage_can_be_read_again_pick_by_pick() -> None:
    """A state that no picks lead to would be an invented one."""
    story = read_in(bundled("stories") / "three-points-short").story
    assert story is not None
    ending = next(passage.id for passage in story.passages.values() if passage.ending)
    reading = road(story, ending)
    assert reading is not None
    again = start(story, reading.seed)
    for pick in reading.state.trail:
        again = again.pick(pick)

    assert again.state == reading.state


def test_where_no_road_leads_that_is_said(gate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An attic without a stair is a finding, not a page to be shown."""
    code = run(["play", str(gate), "--from", "attic", "--terminal"])

    assert (code, capsys.readouterr().err) == (1, "No road leads to 'attic' in Gate.\n")


def test_a_passage_that_is_not_there_is_said(gate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in a name must not be taken for a page without a road."""
    code = run(["play", str(gate), "--from", "cellar", "--terminal"])

    assert (code, capsys.readouterr().err) == (1, "There is no passage 'cellar' in Gate.\n")


def test_in_the_terminal_it_begins_at_the_passage_and_keeps_nothing(
    gate: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A passage tried out must not take the place of what was read."""
    lines = iter(["", "q"])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    code = run(["play", str(gate), "--from", "room", "--terminal"])
    said = capsys.readouterr().out

    assert (code, "A room." in said, "The street." in said, list(home.glob("saves/gate/*"))) == (
        0,
        True,
        True,
        [],
    )


class Desk:
    """An author's desk: a story's file, the window's director beside it, and the watch between them."""

    def __init__(self, folder: Path, passage: str, say: Tell = tell) -> None:
        """Open the story at a passage."""
        self.file = folder / "story.yaml"
        self.mail: SimpleQueue[Intent] = SimpleQueue()
        case = Bookcase(find_folders(), read_in, lambda: self.mail.put(Refresh()), (folder,), spoken=("de",))
        case.look()
        reading = begun_at(Wanted("gate", folder), passage)
        assert reading is not None
        self.watch = Watch(folder, lambda: case.reread("gate"), self.mail, say)
        opener = Live(case, hear=self.mail.put, say=say)
        first = ToHere(reading)
        self.director: Director = begin(opener, case.settings(), FixedRuler(), Size(1280, 720), first=first)
        self.told: list[Heard] = []

    def translate(self, text: str) -> "Desk":
        """Write a German translation beside it, and let the watch see it."""
        path = self.file.parent / "lang" / "de.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        return self.look()

    def write(self, old: str, new: str) -> "Desk":
        """Write something else into the file, and let the watch see it."""
        self.file.write_text(self.file.read_text().replace(old, new))
        return self.look()

    def look(self) -> "Desk":
        """Let the watch see what the files are now."""
        self.watch.changed()
        return self.heard()

    def heard(self) -> "Desk":
        """Let the window read its mail."""
        while not self.mail.empty():
            intent = self.mail.get()
            self.told += [intent] if isinstance(intent, Heard) else []
            self.director, _ = self.director.react(intent)
        return self

    def stands(self) -> tuple[str, str, object]:
        """Give the passage, its first words, and whether somebody has asked."""
        scene = self.director.showing.scene
        assert isinstance(scene, ReadingPage)
        reading = scene.here.reading
        words = reading.story.passages[reading.state.passage]
        return words.id, " ".join(page_words(scene.here.page)), reading.state.values["asked"]


def test_what_is_written_stands_on_the_same_page_with_the_same_state(gate: Path) -> None:
    """Who polishes a sentence must not read up to it again."""
    desk = Desk(gate, "room").write("A room.", "A small room.")

    assert (desk.stands(), [heard.message for heard in desk.told]) == (
        ("room", "A small room.", True),
        ["This story has been edited since you read it. You are where you were."],
    )


def test_a_passage_that_was_taken_out_leaves_the_nearest_before_it(gate: Path) -> None:
    """A renamed passage must not end the play."""
    desk = Desk(gate, "room").write("  room:\n", "  chamber:\n").write("to: room", "to: chamber")

    assert desk.stands() == ("hall", "A hall.", True)


def test_a_slip_is_told_with_its_place_and_the_good_page_stays(gate: Path) -> None:
    """Half a sentence in the editor must not take the page away."""
    desk = Desk(gate, "room").write("to: hall}", "to: hal}")
    told = desk.told[0]

    assert (desk.stands()[0], told.bad, "story.yaml:9:" in told.message, "hal" in told.message) == (
        "room",
        True,
        True,
        True,
    )


def test_a_slip_is_told_before_what_else_lies_in_the_folder_and_with_the_next_step(gate: Path) -> None:
    """Beside the window there is no excerpt: place, slip and way out must all stand on the one strip."""
    (gate / "a note.txt").write_text("not ours")
    desk = Desk(gate, "room").write("to: hall}", "to: hal}")
    told = desk.told[0].message

    assert (told.split()[0], told.partition("; ")[2]) == (
        "gate/story.yaml:9:63:",
        "did you mean `hall`? (and 2 more)",
    )


def test_a_slip_that_is_mended_goes_on(gate: Path) -> None:
    """The window must not have to be opened again."""
    desk = Desk(gate, "room").write("to: hall}", "to: hal}")
    desk.write("to: hal}", "to: hall}").write("A room.", "A cold room.")

    assert (desk.stands()[1], desk.told[1].message) == ("A cold room.", MENDED)


def test_what_was_mended_is_no_longer_told(gate: Path) -> None:
    """A message that is no longer true sends an author looking for nothing."""
    desk = Desk(gate, "room").write("to: hall}", "to: hal}").write("to: hal}", "to: hall}")

    assert [toast.message for toast in desk.director.showing.toasts] == [MENDED]


def test_a_story_whose_folder_is_gone_keeps_its_page(gate: Path) -> None:
    """A folder that is moved for a moment must not close the window."""
    desk = Desk(gate, "room")
    shutil.rmtree(gate)
    desk.look()

    assert (desk.stands()[0], desk.told[0].bad) == ("room", True)


def test_the_watch_sees_what_is_written_taken_away_and_written_again(gate: Path) -> None:
    """Editors write by taking a file away and putting another in its place."""
    desk = Desk(gate, "room")
    thread = desk.watch.begin()
    desk.file.unlink()
    gone = desk.mail.get(timeout=10), desk.mail.get(timeout=10)
    desk.file.write_text(GATE.replace("A room.", "A new room."))
    back = [desk.mail.get(timeout=10) for _ in range(3)]
    desk.watch.end()
    thread.join(timeout=10)

    assert (isinstance(gone[1], Heard) and gone[1].bad, back, thread.is_alive()) == (
        True,
        [Refresh(), Activate(DISMISS), Heard(MENDED)],
        False,
    )


def test_live_without_a_story_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The shelf has no file to look at."""
    code = run(["play", "--live"])

    assert (code, "play STORY --live" in capsys.readouterr().err) == (2, True)


def test_the_panel_tells_why_each_offer_is_open_or_shut(gate: Path) -> None:
    """An author must not count conditions through by hand."""
    told = dict(told_of(Desk(gate, "hall").director.showing.scene))

    assert told["Offers"] == (
        "on: offered",
        "· when asked: true",
        "out: offered",
        "never: not offered",
        "· when asked and not (asked): false",
    )


def test_the_panel_tells_where_the_page_stands_and_every_value(gate: Path) -> None:
    """The line is what an editor jumps to."""
    told = dict(told_of(Desk(gate, "hall").director.showing.scene))
    line = GATE.splitlines().index("  hall:") + 1

    assert (told["hall"][0].endswith(f"story.yaml:{line}"), told["hall"][1:], told["Variables"]) == (
        True,
        ("visits: 1",),
        ("asked: true",),
    )


def test_a_translation_stands_on_the_page_as_it_is_written(gate: Path) -> None:
    """Who translates hears each sentence where it belongs."""
    desk = Desk(gate, "room").translate("passages: {room: [{was: A room., now: Ein Zimmer.}]}")

    assert (desk.stands(), desk.told) == (("room", "Ein Zimmer.", True), [])


def test_a_slip_of_a_translation_is_told_and_the_page_stays(gate: Path) -> None:
    """The story plays on in its own words."""
    desk = Desk(gate, "room").translate("passages: {room: [{was: A room., now: '{zimmer}'}]}")

    assert (desk.stands()[1], [heard.bad for heard in desk.told], "de.yaml:1:" in desk.told[0].message) == (
        "A room.",
        [True],
        True,
    )


def german() -> Tell:
    """Give the house's words in German."""
    return speaking(())(Settings(language="de"))


def test_the_panel_speaks_the_authors_language(gate: Path) -> None:
    """A teacher who writes in German reads why an offer is missing in German."""
    told = dict(told_of(Desk(gate, "hall").director.showing.scene, german()))

    assert (told["hall"][1], told["Angebote"][3:]) == (
        "Besuche: 1",
        ("never: nicht angeboten", "· wenn asked und nicht (asked): false"),
    )


def test_what_the_watch_tells_stands_in_the_authors_language(gate: Path) -> None:
    """Only the slip itself is told in the words that `story-lint` has for it."""
    desk = Desk(gate, "room", german()).write("to: hall}", "to: hal}").write("to: hal}", "to: hall}")
    desk.write("A room.", "A cold room.")
    torn, mended, stands = (heard.message for heard in desk.told)

    assert (torn.endswith(" weitere)"), mended) == (True, "Die Geschichte öffnet sich wieder.")
    assert stands == german()("This story has been edited since you read it. You are where you were.")
