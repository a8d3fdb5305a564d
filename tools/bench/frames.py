"""What a frame costs, without the flip: a page change, and text that arrives, at 1080p and at 4K."""

from collections.abc import Sequence
from time import thread_time

import pygame
from here import ROOT
from table import Row, share, show

from game.desktop.fonts import Fonts
from game.desktop.paint import Painter, work
from game.desktop.picture import begin_without_window
from game.stage.geometry import Box, Point
from game.stage.mark import Clip, Face, Fill, Mark, Paper, Scenery, Type, Words

PAGES, LINES, LETTERS = 60, 24, 66
SAID = (
    "She sets the bowls down one by one and does not look up. You came home, she says, and the lamp "
    "hums over the table as if it had been asked. Nobody asks about the test; everybody asks about rice. "
)


def page(number: int, size: tuple[int, int], shown: float = float(LINES)) -> tuple[Mark, ...]:
    """Give a page of text beside a picture; `shown` is how many of its lines have arrived."""
    unit = size[1] / 720
    kind = Type(Face.BOOK, round(20 * unit))
    left = size[0] * 0.56
    text = (SAID * 40)[number * 37 :]
    lines = tuple(
        Words(
            Point(left + 30 * unit, (30 + 27 * at) * unit),
            text[at * LETTERS : (at + 1) * LETTERS].strip(),
            kind,
            (52, 40, 30),
            shown=max(0.0, min(1.0, shown - at)),
        )
        for at in range(LINES)
    )
    box = Box(left, 0, size[0] - left, size[1])
    return (
        Fill(Box(0, 0, *size), (30, 25, 23)),
        Scenery(Box(0, 0, left, size[1]), None),
        Paper(box, (244, 235, 217), 0.6),
        Clip(box, lines),
    )


def timed(painter: Painter, surface: pygame.Surface, marks: Sequence[Mark]) -> float:
    """Give the milliseconds of processor that one frame took: what other programs do is not ours."""
    begun = thread_time()
    painter.paint(surface, marks, work(surface.get_size()))
    return (thread_time() - begun) * 1000


def turns(fonts: Fonts, size: tuple[int, int]) -> tuple[list[float], list[float]]:
    """Give each frame of many page changes, and the frames that each change took."""
    painter, surface = Painter(fonts, print), pygame.Surface(size, 0, 32)
    painter.paint(surface, page(0, size))
    frames, counts = [], []
    for number in range(1, PAGES):
        frames.append(timed(painter, surface, page(number, size)))
        count = 1
        while painter.is_late:
            frames.append(timed(painter, surface, page(number, size)))
            count += 1
        counts.append(float(count))
    return frames, counts


def arriving(fonts: Fonts, size: tuple[int, int]) -> list[float]:
    """Give the frames of pages whose text arrives."""
    painter, surface = Painter(fonts, print), pygame.Surface(size, 0, 32)
    frames = []
    for number in range(6):
        painter.paint(surface, page(number, size, 0.0))
        frames += [timed(painter, surface, page(number, size, step / 8)) for step in range(1, LINES * 8)]
    return frames


def whole(size: tuple[int, int]) -> list[float]:
    """Give the baseline: one plain copy of a whole screen."""
    surface, other = pygame.Surface(size, 0, 32), pygame.Surface(size, 0, 32)
    found = []
    for _ in range(200):
        begun = thread_time()
        surface.blit(other, (0, 0))
        found.append((thread_time() - begun) * 1000)
    return found


def main() -> None:
    """Measure and tell."""
    fonts = begin_without_window(ROOT / "assets" / "fonts")
    for name, size in (("1080p", (1920, 1080)), ("4K", (3840, 2160))):
        copies = whole(size)
        base = sorted(copies)[len(copies) // 2]
        turned, counts = turns(fonts, size)
        came = arriving(fonts, size)
        most_turn, most_come = (8.0, 3.0) if name == "1080p" else (16.0, 16.0)
        show(
            f"Frames at {name}",
            [
                Row("plain copy of the screen", copies, "ms", base),
                Row(
                    "page change, a frame",
                    turned,
                    "ms",
                    base,
                    f"p99 {most_turn} ms",
                    share(turned, 99) <= most_turn,
                ),
                Row("page change, frames it takes", counts, "frames"),
                Row(
                    "text arrives, a frame",
                    came,
                    "ms",
                    base,
                    f"p99 {most_come} ms",
                    share(came, 99) <= most_come,
                ),
            ],
        )


if __name__ == "__main__":
    main()
