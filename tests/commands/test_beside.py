"""The panel beside the page: what it tells an author."""

from pathlib import Path

from commands.desk import GATE, Desk, german

from game.commands.beside import told_of


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


def test_the_panel_speaks_the_authors_language(gate: Path) -> None:
    """A teacher who writes in German reads why an offer is missing in German."""
    told = dict(told_of(Desk(gate, "hall").director.showing.scene, german()))

    assert (told["hall"][1], told["Angebote"][3:]) == (
        "Besuche: 1",
        ("never: nicht angeboten", "· wenn asked und nicht (asked): false"),
    )
