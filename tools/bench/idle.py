"""What rest costs: share of a core and memory, on the title and on a page that has arrived."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import sleep

from playing import display, playing
from table import Row, show

SECONDS, SAMPLES = 4.0, 3
BARE = """
import pygame
pygame.display.init()
pygame.display.set_mode((1280, 720))
while True:
    pygame.event.get()
    pygame.time.wait(33)
"""


def ticks(process: int) -> float:
    """Give the seconds of processor that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> float:
    """Give the megabytes that a process holds."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def load(process: int) -> list[float]:
    """Give several shares of a core, in percent."""
    found = []
    for _ in range(SAMPLES):
        before = ticks(process)
        sleep(SECONDS)
        found.append((ticks(process) - before) / SECONDS * 100)
    return found


def main() -> None:
    """Measure and tell."""
    with display() as environment:
        bare = subprocess.Popen([sys.executable, "-c", BARE], env=environment, stdout=subprocess.DEVNULL)
        sleep(2)
        bare_load, bare_memory = load(bare.pid), memory(bare.pid)
        bare.kill()  # SDL makes of a plain end an event that a bare window does not heed
        bare.wait()
        with playing(environment) as game:
            game.wait("painted", "begin:")
            sleep(1)  # fills the cache of compiled stories: what is measured is a warm start
        with playing(environment) as game:
            game.wait("painted", "begin:")
            sleep(4)
            title_load, title_memory = load(game.process.pid), memory(game.process.pid)
    base = max(0.01, sum(bare_load) / len(bare_load))
    rows = [
        Row("bare window that polls", bare_load, "% of a core", base),
        Row("title at rest", title_load, "% of a core", base, "0.8 %", median(title_load) <= 0.8),
        Row("bare window", [bare_memory], "MB", bare_memory),
        Row("title at rest", [title_memory], "MB", bare_memory, "90 MB", title_memory <= 90),
    ]
    show("Rest", rows)


if __name__ == "__main__":
    main()
