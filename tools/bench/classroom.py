"""How quick a class is, on loopback: joins, votes, scenes, refreshes; crowds; an hour; frames beside it.

`python tools/bench/classroom.py` measures; `--quick` leaves the crowds out. Loopback is no Wi-Fi: it says
what the program adds, not what the air does.
"""

import asyncio
import gc
import json
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import monotonic, perf_counter, process_time, sleep
from typing import Any

from here import ROOT
from phones import Phone
from table import Row, share, show

CODE = "WXYT"
PAGE = 4096
MEGA = 2**20
FILES = 16_384
MOST_MEMORY = 150
"""Megabytes. Source: the goals of the class."""
CHANCE = Random(5)  # noqa: S311 - the bench repeats itself


class Hosting:
    """A room in a process of its own, as it stands beside a window; the teacher's words go in by lines."""

    def __init__(self, *, window: bool = False) -> None:
        words = [sys.executable, __file__, "--host", *(["--window"] if window else [])]
        quiet = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1", "SDL_VIDEODRIVER": "dummy"}
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True, env=quiet)
        self.port = self._answer()["port"]

    def ask(self, **words: object) -> dict[str, Any]:
        """Ask for something; give the answer."""
        if self._process.stdin is not None:
            self._process.stdin.write(json.dumps(words) + "\n")
            self._process.stdin.flush()
        return self._answer()

    async def teach(self, *acts: str) -> dict[str, Any]:
        """Have the teacher do things; `at` tells when, on the clock that all processes share."""
        return await asyncio.to_thread(self.ask, acts=acts)

    def memory(self) -> float:
        """Give megabytes in memory."""
        return int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1]) * PAGE / MEGA

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()

    def _answer(self) -> dict[str, Any]:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        answer: dict[str, Any] = json.loads(line)
        return answer


async def to_vote(host: Hosting, phones: Sequence[Phone]) -> None:
    """Have the teacher go on until a vote is open on every phone."""
    answer = await host.teach("again")
    while answer["beat"] != "vote":
        answer = await host.teach("start" if answer["beat"] == "lobby" else "next")
    for phone in phones:
        await phone.until(lambda phone=phone: phone.round == answer["round"] and phone.beat == "vote")


async def classroom(host: Hosting) -> list[Row]:
    """Measure a class of forty."""
    acks, scenes, refreshes, storms = [], [], [], []
    coming = [Phone(host.port, CODE) for _ in range(80)]
    joins = await asyncio.gather(*(come(phone, 4.0) for phone in coming[:40]))
    for phone in coming[:40]:
        phone.leave()
    phones = coming[40:]
    fetched = await asyncio.gather(*(come(phone, 0.0) for phone in phones))
    for phone in phones:
        phone.leave()
    bursts = await asyncio.gather(*(phone.join(page=False) for phone in phones))
    # One start, and a blank on and off again.
    for nth in range(31):
        answer = await host.teach(*(("start",) if nth == 0 else ("blank",)))
        await asyncio.gather(*(phone.sees(answer["at"]) for phone in phones))
        scenes.append(max(phone.times["state"] for phone in phones) - answer["at"])
    for nth in range(12):
        await to_vote(host, phones)
        acks += await asyncio.gather(*(later(phone, nth, 1.5) for phone in phones))
        await host.teach("close")
    for _ in range(5):
        for phone in phones:
            phone.leave()
            refreshes.append(await phone.join())
    for _ in range(10):
        for phone in phones:
            phone.leave()
        storms.append(max(await asyncio.gather(*(phone.join() for phone in phones))))
    for phone in phones:
        phone.leave()
    return [
        _row("page and join, forty within 4 s", joins, 95, 100),
        _row("join, forty in one moment", bursts, 95, 100),
        Row("page and join, forty in one moment", [each * 1000 for each in fetched], "ms"),
        _row("vote to its answer", acks, 95, 40),
        _row("a step to the last phone", scenes, 95, 150),
        _row("back after a refresh", refreshes, 95, 1000),
        _row("all forty back after a storm", storms, 95, 3000),
    ]


async def come(phone: Phone, within: float) -> float:
    """Join at some moment."""
    await asyncio.sleep(CHANCE.random() * within)
    return await phone.join()


async def later(phone: Phone, nth: int, within: float) -> float:
    """Vote at some moment."""
    await asyncio.sleep(CHANCE.random() * within)
    leading = phone.options[nth % len(phone.options)]
    return await phone.vote(leading if CHANCE.random() < 0.7 else CHANCE.choice(phone.options))


async def crowd(host: Hosting, count: int, rounds: int, most: int) -> list[Row]:
    """Measure a crowd: from the last vote of all to each phone's tally that has it."""
    phones = [Phone(host.port, CODE) for _ in range(count)]
    for start in range(0, count, 100):
        await asyncio.gather(*(phone.join(page=False) for phone in phones[start : start + 100]))
    tallies: list[float] = []
    processor: list[float] = []
    for nth in range(rounds):
        await to_vote(host, phones)
        before = host.ask()["processor"]
        await asyncio.gather(*(later(phone, nth, 2.0) for phone in phones[1:]))
        last = monotonic()
        await later(phones[0], nth, 0.0)
        await asyncio.gather(*(phone.counts(count, last) for phone in phones))
        tallies += [phone.tallied - last for phone in phones]
        answer = await host.teach("close")
        processor.append(answer["processor"] - before)
    memory = host.memory()
    told = host.ask(frames=True)
    for phone in phones:
        phone.leave()
    rows = [
        _row(f"{count}: last vote to its tally", tallies, 99, most),
        Row(f"{count}: server's processor, a round", [each * 1000 for each in processor], "ms"),
        Row(f"{count}: memory, window and all", [memory], "MB", None, "below 150 MB", memory < MOST_MEMORY),
    ]
    if told["frames"]:
        frames = [each * 1000 for each in told["frames"]]
        rows.append(
            _row(f"{count}: a frame of the window beside it", [each / 1000 for each in frames], 99, 16)
        )
    return rows


async def hour(host: Hosting) -> list[Row]:
    """Measure what an hour leaves in memory: forty phones, 120 votes, some that drop and come back."""
    phones = [Phone(host.port, CODE) for _ in range(40)]
    await asyncio.gather(*(phone.join() for phone in phones))
    kept: list[float] = []
    for nth in range(130):
        await to_vote(host, phones)
        await asyncio.gather(*(later(phone, nth, 0.3) for phone in phones))
        await host.teach("close")
        for phone in CHANCE.sample(phones, 4):
            phone.leave()
            await phone.join()
        if nth >= 9:
            kept.append(host.memory())
    for phone in phones:
        phone.leave()
    grown = kept[-1] - kept[0]
    return [Row("40 phones, 120 votes: memory grown", [grown], "MB", None, "at most 5 MB", grown <= 5)]


def _row(name: str, seconds: Sequence[float], percent: int, most: int) -> Row:
    values = [each * 1000 for each in seconds]
    return Row(name, values, "ms", None, f"p{percent} {most} ms", share(values, percent) <= most)


async def measure(*, quick: bool) -> None:
    """Measure and tell."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, FILES)), hard))
    gc.freeze()
    for title, doing in (
        ("A class of forty (loopback)", classroom),
        ("An hour, compressed (loopback)", hour),
    ):
        host = Hosting()
        show(title, await doing(host))
        host.close()
    for count, most in () if quick else ((1000, 200), (3000, 400)):
        host = Hosting(window=True)
        show(f"A crowd of {count} (loopback)", await crowd(host, count, 5, most))
        host.close()


# --- the room's own process -------------------------------------------------------------------------------


def be_host(*, window: bool) -> None:
    """Be a room that does what each line asks."""
    from game.classroom.host import Host  # noqa: PLC0415 - the phones' process needs none of it
    from game.classroom.limits import Limits  # noqa: PLC0415
    from game.classroom.network import LOOPBACK, Address  # noqa: PLC0415
    from game.play.beats import open_room  # noqa: PLC0415
    from game.play.happening import Act, Taught  # noqa: PLC0415
    from game.play.room import Lesson  # noqa: PLC0415
    from game.shelf.stories import read_folder  # noqa: PLC0415
    from game.story.loader import load  # noqa: PLC0415

    loaded = load(read_folder(ROOT / "stories" / "the-dry-well").texts, "the-dry-well")
    if loaded.story is None:
        sys.exit("the chapter does not load")
    crowded = Limits(sockets=8192, waiting=4096, per_source=8192, voters=5000)
    host = Host(open_room(loaded.story, Lesson(), 7, CODE), limits=crowded)
    host.start()
    door = host.open(Address(LOOPBACK, 0)).result()
    if door.address is None:
        sys.exit(door.trouble)
    frames = Frames() if window else None
    tell({"port": door.address.port})
    for line in frames.between(sys.stdin) if frames else sys.stdin:
        asked = json.loads(line)
        at = monotonic()
        room = host.happen(*(Taught(Act(act)) for act in asked.get("acts", ())))
        tell(
            {
                "at": at,
                "beat": room.beat.value,
                "round": room.ballot.round if room.ballot else 0,
                "processor": process_time(),
                "frames": frames.taken if frames and asked.get("frames") else [],
            }
        )


def tell(words: object) -> None:
    """Answer in a line."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


class Frames:
    """Paints a page whose text arrives, sixty times a second, on the process's first thread."""

    def __init__(self) -> None:
        import frames as painting  # noqa: PLC0415 - only the process with a window needs pygame
        import pygame  # noqa: PLC0415

        from game.desktop.paint import Painter  # noqa: PLC0415
        from game.desktop.picture import begin_without_window  # noqa: PLC0415

        fonts = begin_without_window(ROOT / "assets" / "fonts")
        self._painter, self._size = Painter(fonts, print), (1920, 1080)
        self._surface = pygame.Surface(self._size, 0, 32)
        self._page = painting.page
        self._at = 0
        self.taken: list[float] = []

    def between(self, lines: Any) -> Any:  # noqa: ANN401 - a stream of lines
        """Give each line as it comes; paint meanwhile."""
        import select  # noqa: PLC0415 - likewise

        while True:
            self._frame()
            if select.select([lines], [], [], 0)[0]:
                line = lines.readline()
                if not line:
                    return
                yield line

    def _frame(self) -> None:
        began = perf_counter()
        self._at += 1
        page, step = divmod(self._at, 192)
        self._painter.paint(self._surface, self._page(page % 50, self._size, step / 8))
        took = perf_counter() - began
        self.taken.append(took)
        sleep(max(0.0, 1 / 60 - took))


if __name__ == "__main__":
    if "--host" in sys.argv:
        be_host(window="--window" in sys.argv)
    else:
        asyncio.run(measure(quick="--quick" in sys.argv))
