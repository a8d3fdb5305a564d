"""A gamepad alone, through SDL's own drivers: from the shelf to an ending, and unplugged on the way."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from real.driving import PATIENCE, ROOT, saved_turns
from real.test_window import next_pick, part_of, readings, steps

from game.desktop.pad import AT_FIRST, BUTTONS, CAME, WENT
from game.play.trail import Turned

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the loaded SDL is found as Linux tells it"),
]

NUMBERS = {name.removeprefix("pad "): number for number, name in enumerate(BUTTONS)}
FAR, BACK = 31_000, 0
ACROSS, ALONG = 0, 1
"""SDL's numbers of a stick's axes."""


@dataclass
class Hands:
    """Hands on gamepads, and eyes on the program's trace."""

    process: "subprocess.Popen[str]"
    trace: Path
    seen: list[dict[str, Any]] = field(default_factory=list)
    read: int = 0
    """Bytes of the trace that were seen."""

    def do(self, *words: object) -> None:
        """Do something with a gamepad."""
        assert self.process.stdin is not None
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        assert self.process.stdout is not None
        assert self.process.stdout.readline(), "the program ended"

    def press(self, button: str, pad: str = "one") -> None:
        """Press a button, and see that it was heard."""
        before = len(self.told("hand"))
        self.do("press", pad, NUMBERS[button])
        assert len(self.told("hand")) > before, f"{button} was not heard"

    def push(self, axis: int, side: int, pad: str = "one") -> None:
        """Push a stick to one side and let it come back."""
        before = len(self.told("hand"))
        self.do("push", pad, axis, side * FAR)
        self.do("push", pad, axis, BACK)
        assert len(self.told("hand")) > before, f"a push of axis {axis} was not heard"

    def told(self, what: str) -> list[dict[str, Any]]:
        """Give what the trace tells of something."""
        with self.trace.open("rb") as file:
            file.seek(self.read)
            whole, _, _ = file.read().rpartition(b"\n")
        self.read += len(whole) + bool(whole)
        self.seen += map(json.loads, whole.splitlines())
        return [told for told in self.seen if told["what"] == what]

    def sight(self) -> dict[str, Any]:
        """Give the newest sight; an empty one until the last hand's work is seen."""
        painted, hands, answered = map(self.told, ("painted", "hand", "answered"))
        done = painted and (not hands or (answered and answered[-1]["at"] >= hands[-1]["at"]))
        return painted[-1] if done else {"parts": [], "boxes": [], "focus": None}

    def until(self, seen: Callable[[], object], what: str) -> None:
        """Wait until something is so."""
        end = time.monotonic() + PATIENCE
        while not seen():
            assert self.process.poll() is None, "the program ended"
            assert time.monotonic() < end, f"{what} did not come; there are {self.sight()['parts']}"
            time.sleep(0.02)

    def take(self, part: str) -> None:
        """Bring the focus to a part by the stick and the cross in turn, and take it."""
        for turn in range(40):
            self.until(lambda: part in self.sight()["parts"], part)
            sight = self.sight()
            if sight["focus"] == part:
                self.press("a")
                return
            self.toward(sight, part, by_stick=turn % 2 == 0)
        raise AssertionError(f"the focus never came to {part}: it is at {self.sight()['focus']}")

    def toward(self, sight: dict[str, Any], part: str, *, by_stick: bool) -> None:
        """Move the focus one step towards a part."""
        boxes = {name: box for name, *box in sight["boxes"]}
        here = boxes.get(sight["focus"], (0, 0))
        x, y = boxes[part][0] - here[0], boxes[part][1] - here[1]
        aside = abs(x) > abs(y)
        side = 1 if (x if aside else y) > 0 else -1
        if by_stick:
            self.push(ACROSS if aside else ALONG, side)
        else:
            self.press((("up", "down"), ("left", "right"))[aside][side > 0])


@contextmanager
def padded(home: Path, *words: str, settings: dict[str, object] | None = None) -> Iterator[Hands]:
    """Run the program, with hands on a gamepad that is plugged in from the beginning."""
    trace = home / "trace.jsonl"
    trace.touch()
    (home / "settings").mkdir(parents=True)
    chosen = {"speed": "off", "motion": False, "timing": "off", **(settings or {})}
    (home / "settings" / "settings.json").write_text(json.dumps(chosen))
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tools")])
    own = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYTHONPATH": paths}
    own |= {"STILL_HEAR_HOME": str(home), "STILL_HEAR_TRACE": str(trace)}
    agent = Path(__file__).with_name("padded.py")
    with subprocess.Popen(
        [sys.executable, str(agent), *words],
        env=os.environ | own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            hands = Hands(process, trace)
            hands.do("in", "one")
            for axis in (ACROSS, ALONG):
                hands.do("push", "one", axis, BACK + 1)  # what SDL sees first it takes for a stick at rest
            yield hands
        finally:
            process.terminate()
            process.wait(PATIENCE)


def test_a_gamepad_alone_reads_a_chapter_to_its_end(tmp_path: Path) -> None:
    """It is unplugged in the middle; the reading waits, and goes on when it is there again."""
    chapter, saves = "three-points-short", tmp_path / "saves" / "three-points-short"
    reading, picks = readings(chapter, "end_bus")
    with padded(tmp_path) as hands:
        hands.take(f"begin:{chapter}")
        hands.take("begin")
        while reading.page.close is None:
            for pick in steps(reading, next_pick(reading, picks)):
                if len(reading.turns) == 4:
                    replug(hands)
                if isinstance(pick, Turned):
                    dial = next(each for each in reading.page.dials if each.meter == pick.meter)
                    hands.press("r1" if pick.level > dial.value else "l1")
                else:
                    hands.take(part_of(pick))
                reading = reading.pick(pick)
                turns = len(reading.turns)
                hands.until(lambda turns=turns: saved_turns(saves) == turns, f"turn {turns} on the disk")
        hands.until(lambda: "on" in hands.sight()["parts"], "the ending")
        heard = [each["words"] for each in hands.told("heard")]

    assert heard == [WENT, CAME]


def replug(hands: Hands) -> None:
    """Pull the plug, and put it in again, when the moment is over in which pads are taken as there before."""
    time.sleep(AT_FIRST)
    hands.do("out", "one")
    hands.until(lambda: hands.told("heard"), "a word of the gamepad that went")
    hands.do("in", "one")
    hands.until(lambda: len(hands.told("heard")) > 1, "a word of the gamepad that came")
    for axis in (ACROSS, ALONG):
        hands.do("push", "one", axis, BACK + 1)


def test_a_second_gamepad_takes_nothing_from_the_first(tmp_path: Path) -> None:
    """Its stick lies still; what the other holds goes on, and a hand that slips makes no other arrow."""
    with padded(tmp_path) as hands:
        hands.until(lambda: hands.sight()["parts"], "the title")
        hands.do("in", "two")
        hands.do("push", "one", ALONG, FAR)
        for slip in (1, 20_000, 2, 24_000, 3):
            hands.do("push", "two", ALONG, slip % 4)
            hands.do("push", "one", ACROSS, slip)
        hands.until(lambda: len(hands.told("hand")) >= 8, "a held arrow that counts again")
        named = {each["intent"] for each in hands.told("hand") if each["intent"].startswith("Raw")}

    assert named == {"Raw(name='pad down')"}
