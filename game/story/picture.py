"""What a picture's first bytes say of it, before anything decodes it."""

import re
import struct

from game.frozen import frozen

MOST_PIXELS = 16_000_000
"""Largest picture, width times height. Source: reliability.md."""

MOST_BYTES = 20_000_000
"""Largest picture file."""


@frozen
class Picture:
    """A picture by its header."""

    kind: str
    """`png`, `jpeg`, `webp` or `svg`."""
    width: int
    """Pixels; of an SVG 0: it is drawn at any size."""
    height: int


def read_header(data: bytes) -> Picture | None:
    """Read kind and size of a picture; None where it is no picture that stories may show."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR" and len(data) >= 24:  # noqa: PLR2004 - up to its sizes
        return Picture("png", *struct.unpack(">II", data[16:24]))
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _webp(data)
    if re.match(
        rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<svg[\s>]", data[:4096], re.DOTALL
    ):
        return Picture("svg", 0, 0)
    return None


def amiss(data: bytes) -> str:
    """Say why a file cannot be shown as a picture; empty where it can."""
    if len(data) > MOST_BYTES:
        return f"it has {len(data):,} bytes, but {MOST_BYTES:,} is the most"
    picture = read_header(data)
    if picture is None:
        return "it is no PNG, JPEG, WebP or SVG, whatever its name says"
    if picture.width * picture.height > MOST_PIXELS:
        return f"it is {picture.width} by {picture.height} pixels, but {MOST_PIXELS:,} in all is the most"
    return _svg_amiss(data) if picture.kind == "svg" else ""


def _svg_amiss(data: bytes) -> str:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<script" in data:
        return "it is an SVG with a DOCTYPE, ENTITY or script, and those are not opened"
    return ""


_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG markers that begin a frame and hold its size. Source: ITU T.81, table B.1."""


def _jpeg(data: bytes) -> Picture | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - every JPEG marker begins so
        marker, size = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return Picture("jpeg", width, height)
        at += 2 + max(2, size)
    return None


def _webp(data: bytes) -> Picture | None:
    kind, body = data[12:16], data[20:]
    if kind == b"VP8X" and len(body) >= 10:  # noqa: PLR2004 - flags, then two sizes of three bytes
        width, height = (1 + int.from_bytes(body[at : at + 3], "little") for at in (4, 7))
        return Picture("webp", width, height)
    if kind == b"VP8 " and len(body) >= 10:  # noqa: PLR2004 - a frame tag, a start code, two sizes
        width, height = (int.from_bytes(body[at : at + 2], "little") & 0x3FFF for at in (6, 8))
        return Picture("webp", width, height)
    if kind == b"VP8L" and len(body) >= 5:  # noqa: PLR2004 - a signature, then 28 bits of size
        bits = int.from_bytes(body[1:5], "little")
        return Picture("webp", (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    return None
