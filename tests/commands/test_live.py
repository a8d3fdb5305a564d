"""An author's play while the story is being written."""

import shutil
from pathlib import Path

import pytest
from commands.desk import GATE, Desk, german

from game.app import run
from game.commands.live import MENDED
from game.stage.intent import Activate, Heard, Refresh
from game.stage.toast import DISMISS

PATIENCE = 60
"""Seconds in which the watch must have seen a change: a watchdog, not a measure."""


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


def test_the_watch_sees_what_is_written_taken_away_and_written_again(gate: Path, tmp_path: Path) -> None:
    """Editors write by taking a file away and putting another in its place."""
    desk = Desk(gate, "room")
    another = tmp_path / "another.yaml"
    another.write_text(GATE.replace("A room.", "A new room."))
    thread = desk.watch.begin()
    desk.file.unlink()
    gone = desk.mail.get(timeout=PATIENCE), desk.mail.get(timeout=PATIENCE)
    another.replace(desk.file)
    back = [desk.mail.get(timeout=PATIENCE) for _ in range(3)]
    desk.watch.end()
    thread.join(timeout=PATIENCE)

    assert (isinstance(gone[1], Heard) and gone[1].bad, back, thread.is_alive()) == (
        True,
        [Refresh(), Activate(DISMISS), Heard(MENDED)],
        False,
    )


def test_live_without_a_story_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """The shelf has no file to look at."""
    code = run(["play", "--live"])

    assert (code, "play STORY --live" in capsys.readouterr().err) == (2, True)


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


def test_what_the_watch_tells_stands_in_the_authors_language(gate: Path) -> None:
    """Only the slip itself is told in the words that `story-lint` has for it."""
    desk = Desk(gate, "room", german()).write("to: hall}", "to: hal}").write("to: hal}", "to: hall}")
    desk.write("A room.", "A cold room.")
    torn, mended, stands = (heard.message for heard in desk.told)

    assert (torn.endswith(" weitere)"), mended) == (True, "Die Geschichte öffnet sich wieder.")
    assert stands == german()("This story has been edited since you read it. You are where you were.")
