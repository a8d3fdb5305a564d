"""How soon B blanks the wall: from sending the key to the quiet picture, painted."""

import sys
from pathlib import Path
from random import Random
from time import sleep

from playing import Game, display, playing
from table import Row, share, show

PRESSES = 60
MOST = 50.0
"""Milliseconds from key to wall. Source: the design of the class."""

POLL = 8.0
"""Milliseconds that a key waits at most until the window looks; sending it costs more than that."""


def blanked(game: Game, since: float, *, blank: bool) -> float:
    """Wait until the quiet picture stands there, or the class again, and give when it was painted."""
    for _ in range(500):
        for moment in game.moments():
            at = float(str(moment["at"]))
            if moment["what"] == "painted" and at > since and (moment["parts"] == ["next"]) is blank:
                return at
        sleep(0.01)
    raise TimeoutError("the wall is not blanked" if blank else "the class does not come back")


def heard(game: Game, since: float) -> float:
    """Give when the window heard of a key."""
    game.wait("hand", since=since)
    return next(
        float(str(each["at"]))
        for each in game.moments()
        if each["what"] == "hand" and float(str(each["at"])) > since
    )


def measured(environment: dict[str, str], *, phones: bool) -> tuple[list[float], list[float]]:
    """Give the milliseconds of each press: from sending it, and from when the window heard of it."""
    chance = Random(7)  # noqa: S311 - a hand at any moment, the same in each run
    words = ("--rehearse", "24") if phones else ("--means", "hands")
    with playing(environment, "class", "three-points-short", *words) as game:
        game.wait("painted", "open")
        sleep(1)
        game.press("Return")
        game.wait("painted", "blank", seconds=40)
        sleep(8 if phones else 1)
        game.press("Return")
        game.wait("painted", "skip")
        sleep(1)
        sent, came = [], []
        for _ in range(PRESSES):
            pressed = game.press("b")
            painted = blanked(game, pressed, blank=True)
            sent.append((painted - pressed) * 1000)
            came.append((painted - heard(game, pressed)) * 1000)
            sleep(0.2 + 0.2 * chance.random())
            pressed = game.press("b")
            blanked(game, pressed, blank=False)
            sleep(0.2 + 0.2 * chance.random())
    return sent, came


def fill_the_screen(home: Path) -> None:
    """Have the window fill its display, as a projector's does."""
    (home / "settings").mkdir(parents=True)
    (home / "settings" / "settings.json").write_text('{"full_screen": true}', encoding="utf-8")


def main() -> int:
    """Measure and tell; give 1 where the figure does not hold."""
    rows = []
    for size in ("1280x720", "1920x1080"):
        with display(size) as environment:
            fill_the_screen(Path(environment["STILL_HEAR_HOME"]))
            for phones in (False, True):
                sent, came = measured(environment, phones=phones)
                name = f"{size}, {'24 pretend pupils' if phones else 'raised hands'}"
                rows.append(Row(f"sent, {name}", sent, "ms"))
                holds = share(came, 95) + POLL <= MOST
                rows.append(Row(f"heard, {name}", came, "ms", None, f"p95 {MOST - POLL:.0f} ms", holds))
    show("Blank (loopback)", rows)
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
