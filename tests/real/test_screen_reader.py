"""The real window, and a screen reader that finds its way in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from real.driving import need_display, running
from real.listening import Gone, Listening, Thing, desktop_session, listening, until
from real.seeing import managed

pytestmark = [pytest.mark.window, pytest.mark.slow]

STORY = """
format: 1
title: The Wall
cast:
  wei: {name: Wei}
seats: {wei: Wei's desk}
meters:
  pads:
    name: Headphones
    low: everything gets in
    high: nothing gets in
    start: 20
    dial: {seat: wei, step: 20}
passages:
  desk:
    page: |
      Through the wall: a chair, a sigh, a chair.
    choices:
      - {id: knock, do: Knock., shift: {concern: [6, "Somebody has knocked."]}, to: knocked}
      - {id: ask, say: What is it?, locked: You have asked before., to: knocked}
  knocked:
    page: |
      The sigh stops.
    choices:
      - {id: wait, silence: true, to: end}
  end:
    ending: {title: The wall, text: It is thin.}
"""


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Give a session of its own, with a window manager: only the window in front has a focus."""
    need_display()
    with desktop_session() as address, managed():
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def test_the_shelf_is_told_and_the_focus_followed(home: Path, session: str) -> None:
    """Who comes in with a screen reader must find the stories, and be where the keys are."""
    with running(home) as program:
        program.wait(lambda parts: "help" in parts and "settings" in parts, "the shelf")
        with listening(session) as reader:
            shelf = reader.find("heading", "Still Hear")
            tree = until(reader.tree)
            reader.hears("Still Hear")
            first = until(lambda: focused(reader))
            program.key("Tab")
            second = until(lambda: moved(reader, first))
            reader.focus("button", "Help")
            third = until(lambda: moved(reader, second))

    way = (tree.role, *((each.role, each.name) for each in tree.children))
    assert way == ("application", ("frame", "Still Hear"))
    assert tree.children[0].children[0].address == shelf.address
    assert third.name == "Help"


def test_a_page_is_read_and_answered(home: Path, session: str) -> None:
    """Everything that a page asks of a reader can be done by who hears it."""
    folder = home / "wall"
    folder.mkdir()
    (folder / "story.yaml").write_text(STORY)
    with running(home, "play", str(folder)) as program, listening(session) as reader:
        program.wait(lambda parts: "begin" in parts, "the way in")
        reader.press("button", "Begin")
        reader.hears("Through the wall: a chair, a sigh, a chair.")
        reader.find("label", "Through the wall: a chair, a sigh, a chair.")
        struck = reader.find("button", "“What is it?”")
        dial = reader.find("slider", "Headphones")
        before = reader.number(dial)
        reader.set(dial, 60)
        reader.hears("Headphones: 60 of 100")
        reader.press("button", "Knock.")
        reader.hears("The sigh stops.")
        reader.hears("Somebody has knocked.")
        named = [each for each in until(reader.tree).all() if each.role == "meter"]
        program.wait_for_save("wall", 3)

    assert (struck.description, before) == ("struck out: You have asked before.", 20)
    assert any(each.description.endswith(", up 6: Somebody has knocked.") for each in named)


def focused(reader: Listening) -> Thing:
    """Give what has the focus.

    Raises:
        Gone: nothing has it, or not for long.
    """
    found = next((each for each in reader.tree().all() if each.focused), None)
    if found is None or found.role == "frame":
        raise Gone("nothing has the focus")
    return found


def moved(reader: Listening, before: Thing) -> Thing:
    """Give what has the focus, where that is something else than before.

    Raises:
        Gone: the focus has not moved yet.
    """
    found = focused(reader)
    if found.address == before.address:
        raise Gone(f"the focus is still on {found.name!r}")
    return found
