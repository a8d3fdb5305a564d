"""A story with a gate, and an author's desk beside the window that plays it."""

from pathlib import Path
from queue import SimpleQueue

import pytest
from rulers import FixedRuler

from game.commands.bookcase import Bookcase
from game.commands.live import Live, Watch
from game.commands.reading_in import read_in
from game.commands.speaking import speaking
from game.commands.wanted import Wanted, begun_at
from game.play.transcript import page_words
from game.shelf.folders import find_folders
from game.stage.director import Director, begin
from game.stage.geometry import Size
from game.stage.intent import Heard, Intent, Refresh
from game.stage.route import ToHere
from game.stage.scenes.reading import ReadingPage
from game.stage.settings import Settings
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


def german() -> Tell:
    """Give the house's words in German."""
    return speaking(())(Settings(language="de"))
