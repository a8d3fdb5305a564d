"""Bytes on a plain socket: what no browser would send, and what an enemy does."""

import socket
from base64 import b64encode
from contextlib import suppress

from game.classroom.network import Address

PATIENCE = 60.0
"""Seconds after which an answer that was awaited does not come any more: a watchdog."""


def dial(at: Address, source: str = "") -> socket.socket:
    """Open a connection from a loopback address of one's own."""
    return socket.create_connection((at.host, at.port), PATIENCE, (source, 0) if source else None)


def ask(at: Address, request: str, body: bytes = b"") -> bytes:
    """Send a request as it stands, and give all that is answered until the other end closes."""
    with dial(at) as line:
        return answer(line, request.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body)


def answer(line: socket.socket, said: bytes) -> bytes:
    """Say something, and read until the other end closes, or cuts: that may be in the middle of it."""
    heard = bytearray()
    with suppress(ConnectionError):
        line.sendall(said)
    with suppress(ConnectionError):
        while more := line.recv(65536):
            heard += more
    return bytes(heard)


def status(answer: bytes) -> int:
    """Give the status of an answer; 0 where there was none."""
    words = answer.split(b" ", 2)
    return int(words[1]) if len(words) > 1 else 0


def upgrade(at: Address, path: str = "/ws", host: str = "", origin: str | None = "") -> str:
    """Write a request for a WebSocket; `origin` None leaves it out."""
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: {host or at.name}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {b64encode(b'a pupil s phone.').decode()}",
        "Sec-WebSocket-Version: 13",
    ]
    if origin is not None:
        lines.append(f"Origin: {origin or at.url}")
    return "\n".join(lines)


def frame(payload: bytes, opcode: int = 1, *, fin: bool = True) -> bytes:
    """Write a masked frame of a WebSocket."""
    first = bytes([(0x80 if fin else 0) | opcode])
    size = len(payload)
    if size < 126:
        length = bytes([0x80 | size])
    elif size < 65536:
        length = bytes([0x80 | 126]) + size.to_bytes(2, "big")
    else:
        length = bytes([0x80 | 127]) + size.to_bytes(8, "big")
    return first + length + b"\0\0\0\0" + payload
