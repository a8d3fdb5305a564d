"""Inks as a gradient needs them, and how to mix them."""

Stop = tuple[float, str, float]
"""One step of a gradient: where (0 to 1), which ink, how opaque (0 to 1)."""


def _channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of a `#rrggbb` colour, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """The ink between two inks; `share` 0 gives the first, 1 the second."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def ramp(*colours: str) -> list[Stop]:
    """Opaque inks at even steps."""
    last = max(1, len(colours) - 1)
    return [(step / last, colour, 1.0) for step, colour in enumerate(colours)]


def steps(*pairs: tuple[float, str]) -> list[Stop]:
    """Opaque inks at the steps given."""
    return [(where, colour, 1.0) for where, colour in pairs]


def fade(colour: str, *strengths: float) -> list[Stop]:
    """One ink at even steps of opacity."""
    last = max(1, len(strengths) - 1)
    return [(step / last, colour, strength) for step, strength in enumerate(strengths)]
