"""How soon something is seen: a bare pygame-ce window's first frame, then ours, in the same run."""

import subprocess
import sys
from statistics import median
from time import sleep, time

from playing import display, playing
from table import Row, show

RUNS = 9
BARE = """
import os, time
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
import pygame
pygame.display.init()
screen = pygame.display.set_mode((1280, 720))
screen.fill((30, 25, 23))
pygame.display.flip()
print(time.time())
"""


def bare(environment: dict[str, str]) -> float:
    """Give the seconds until a bare window's first frame."""
    begun = time()
    told = subprocess.run(
        [sys.executable, "-c", BARE], env=environment, capture_output=True, text=True, check=True
    )
    return float(told.stdout.split()[-1]) - begun


def ours(environment: dict[str, str]) -> tuple[float, float, float, float]:
    """Give the seconds until our first picture, a live title, a usable shelf; from a key to a chapter."""
    with playing(environment) as game:
        first = game.wait("first frame") - game.begun
        title = game.wait("title") - game.begun
        shelf = game.wait("painted", "begin:") - game.begun
        sleep(3.5)  # the title's picture is kept for the next start
        game.press("Down")
        sleep(0.5)
        game.press("Return")
        game.wait("painted", "back")
        sleep(0.8)
        pressed = game.press("Return")
        game.wait("hand", since=pressed)
        heard = [float(str(each["at"])) for each in game.moments() if each["what"] == "hand"][-1]
        words = game.wait("painted", "menu", since=heard) - heard
    return first, title, shelf, words


def main() -> None:
    """Measure and tell; runs of both kinds take turns, so that a busy machine slows both."""
    bares, firsts, titles, shelves, words = [], [], [], [], []
    with display() as environment:
        ours(environment)  # fills the cache of compiled stories: what is measured is a warm start
        for _ in range(RUNS):
            bares.append(bare(environment) * 1000)
            first, title, shelf, word = ours(environment)
            firsts.append(first * 1000)
            titles.append(title * 1000)
            shelves.append(shelf * 1000)
            words.append(word * 1000)
    base = median(bares)
    show(
        "Start",
        [
            Row("bare window, first frame", bares, "ms", base),
            Row("title, first picture", firsts, "ms", base, "1.5 x", median(firsts) <= 1.5 * base),
            Row("title, alive", titles, "ms", base),
            Row("shelf can be used", shelves, "ms", base, "3 x", median(shelves) <= 3 * base),
            Row("key to a chapter's first picture", words, "ms", None, "150 ms", median(words) <= 150),
        ],
    )


if __name__ == "__main__":
    main()
