"""Whoever wants to stop a class: started as a script it dawdles, hangs on, and floods, until it is killed."""

import asyncio
import json
import resource
import sys
from contextlib import suppress
from typing import NoReturn

from classroom.raw import frame, upgrade

from game.classroom.network import Address

MOST_FILES = 16_384


async def dawdle(at: Address) -> NoReturn:
    """Slow-loris: begin a request, trickle on, and begin anew when cut off."""
    while True:
        with suppress(OSError):
            _, writer = await asyncio.open_connection(at.host, at.port)
            writer.write(b"GET / HTTP/1.1\r\n")
            while not writer.is_closing():
                writer.write(b"X: y\r\n")
                await writer.drain()
                await asyncio.sleep(0.5)
        await asyncio.sleep(0.1)


async def hang_on(at: Address, done: asyncio.Semaphore) -> NoReturn:
    """Open a connection and say nothing; open another when it is cut off."""
    opened = False
    while True:
        with suppress(OSError):
            reader, writer = await asyncio.open_connection(at.host, at.port)
            if not opened:
                done.release()
            opened = True
            await reader.read(1)
            writer.close()
        await asyncio.sleep(0.5)


async def flood(at: Address, code: str, rate: int) -> NoReturn:
    """Join as a phone, and send as many messages a second as asked; join again when cut off."""
    vote = frame(json.dumps({"t": "vote", "round": 1, "pick": "hand"}).encode())
    token = ""
    while True:
        with suppress(OSError, asyncio.IncompleteReadError):
            reader, writer = await asyncio.open_connection(at.host, at.port)
            writer.write(upgrade(at).replace("\n", "\r\n").encode() + b"\r\n\r\n")
            join = {"t": "join", "p": 1, "code": code, "token": token}
            writer.write(frame(json.dumps(join).encode()))
            heard = await reader.read(4096)
            while heard and not writer.is_closing():
                writer.write(vote * (rate // 100))
                await writer.drain()
                await asyncio.sleep(0.01)
            writer.close()
        await asyncio.sleep(0.05)


async def tell(done: asyncio.Semaphore, hangers: int) -> None:
    """Say so when everybody has been at the door once: from then on it is a siege."""
    for _ in range(hangers):
        await done.acquire()
    sys.stdout.write("besieged\n")
    sys.stdout.flush()


async def main(at: Address, code: str, dawdlers: int, hangers: int, rate: int) -> None:
    """Do all of it at once."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, MOST_FILES)), hard))
    done = asyncio.Semaphore(0)
    tasks = [
        *(dawdle(at) for _ in range(dawdlers)),
        *(hang_on(at, done) for _ in range(hangers)),
        *(flood(at, code, rate // 4) for _ in range(4)),
        tell(done, hangers),
    ]
    await asyncio.gather(*tasks)


if __name__ == "__main__":
    port, code, *counts = sys.argv[1:]
    asyncio.run(main(Address("127.0.0.1", int(port)), code, *map(int, counts)))
