"""What a phone's camera reads: an address as a square of dark and light."""

import segno


def modules(url: str) -> tuple[tuple[bool, ...], ...]:
    """Give the QR code of an address, row by row without its quiet border; True is dark."""
    code = segno.make(url, error="m", micro=False)
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix)
