"""An address as a QR code's modules: what a phone's camera reads from the projector."""

import segno


def modules(words: str) -> tuple[tuple[bool, ...], ...]:
    """Give the code row by row, True for dark, without the quiet zone around it.

    Args:
        words: what the code holds, at most a few hundred letters.
    """
    return tuple(tuple(bool(module) for module in row) for row in segno.make(words, error="m").matrix)
