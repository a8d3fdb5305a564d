"""Ogg files that are the same each time: the coder numbers its stream by chance, here by name."""

from pathlib import Path
from zlib import crc32

POLYNOMIAL = 0x04C11DB7
"""Of an Ogg page's check sum. Source: RFC 3533, section 6."""


def row(value: int) -> int:
    """Give one entry of the check sum's table."""
    for _ in range(8):
        value = ((value << 1) & 0xFFFFFFFF) ^ (POLYNOMIAL if value & 0x80000000 else 0)
    return value


TABLE = tuple(row(number << 24) for number in range(256))


def check(page: bytes) -> int:
    """Give the check sum of a page whose own field for it is zero."""
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ TABLE[(value >> 24) ^ byte]
    return value


def renumber(path: Path) -> None:
    """Give the file's stream a number that follows from its name."""
    whole = bytearray(path.read_bytes())
    number = crc32(path.name.encode()).to_bytes(4, "little")
    start = 0
    while start < len(whole):
        segments = whole[start + 26]
        end = start + 27 + segments + sum(whole[start + 27 : start + 27 + segments])
        whole[start + 14 : start + 18] = number
        whole[start + 22 : start + 26] = bytes(4)
        whole[start + 22 : start + 26] = check(bytes(whole[start:end])).to_bytes(4, "little")
        start = end
    path.write_bytes(whole)
