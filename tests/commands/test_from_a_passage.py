"""A play from a passage on: it stands where a reader can come to, and keeps nothing."""

from pathlib import Path

import pytest

from game.app import run
from game.commands.reading_in import read_in
from game.commands.wanted import Wanted, begun_at, road
from game.play.reading import start
from game.shelf.folders import bundled


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

    assert (code, capsys.readouterr().err) == (1, "No road leads to `attic` in Gate.\n")


def test_a_passage_that_is_not_there_is_said(gate: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in a name must not be taken for a page without a road."""
    code = run(["play", str(gate), "--from", "cellar", "--terminal"])

    assert (code, capsys.readouterr().err) == (1, "There is no passage `cellar` in Gate.\n")


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
