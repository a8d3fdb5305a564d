"""An author's play: from a passage on, and while the story is being written."""

from pathlib import Path

import pytest

from game.app import run
from game.commands.live import Wanted, begun_at, road
from game.commands.reading_in import read_in
from game.play.reading import start
from game.shelf.folders import bundled

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
