"""Whether a save holds a frame: the longest while a slow disk writes, and the same without saves."""

import tempfile
from pathlib import Path
from queue import SimpleQueue
from time import perf_counter, sleep

import pygame
from frames import LINES, page, timed
from here import ROOT
from table import Row, show

from game.desktop.paint import Painter
from game.desktop.perform import Performer
from game.desktop.picture import begin_without_window
from game.shelf.atomic import write
from game.stage.intent import Intent
from game.stage.request import WriteText

SIZE = (1920, 1080)
MOST = 16.0
SLOW_DISK = 0.03
"""Seconds that a slow disk takes beside our own: the worst that was measured on real ones."""


class Disk:
    """Deeds of which only writing a text is asked: 18 KB, the size of a save."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write_text(self, name: str, text: str) -> tuple[Intent, ...]:
        """Write as a save is written."""
        write(self.folder / name, text.encode())
        sleep(SLOW_DISK)
        return ()


def frames(performer: Performer | None) -> list[float]:
    """Give the frames of arriving text, with a save every tenth."""
    fonts = begin_without_window(ROOT / "assets" / "fonts")
    painter, surface = Painter(fonts, print), pygame.Surface(SIZE, 0, 32)
    painter.paint(surface, page(0, SIZE, 0.0))
    found = []
    for step in range(1, LINES * 8):
        begun = perf_counter()
        if performer is not None and step % 10 == 0:
            request = WriteText("save.json", "x" * 18_000)
            performer.do(request, sound=lambda _: None, warm=lambda _: None, paint=lambda _: surface)
        timed(painter, surface, page(0, SIZE, step / 8))
        found.append((perf_counter() - begun) * 1000)
        sleep(0.004)
    return found


def main() -> None:
    """Measure and tell."""
    plain = frames(None)
    with tempfile.TemporaryDirectory() as folder:
        performer = Performer(Disk(Path(folder)), SimpleQueue[Intent](), print, "")
        saving = frames(performer)
        performer.close()
    base = sorted(plain)[len(plain) // 2]
    show(
        "Frames while saving (1080p, text arriving, a save each 10 frames)",
        [
            Row("without saves", plain, "ms", base),
            Row("with saves", saving, "ms", base, f"longest {MOST} ms", max(saving) <= MOST),
        ],
    )


if __name__ == "__main__":
    main()
