"""What a drawn place is: its layers, and what each of them follows."""

from dataclasses import dataclass

from studio.sheet import Sheet


@dataclass(frozen=True)
class Layer:
    """One layer: a sheet, how near it is (0 to 1), how it lies on those below."""

    name: str
    depth: float
    sheet: Sheet
    blend: str = "normal"
    follows: str = ""
    low: float = 1.0
    high: float = 1.0

    def entry(self, number: int) -> dict[str, object]:
        """This layer as `place.json` names it; `number` counts from 1."""
        entry: dict[str, object] = {"file": f"{number}-{self.name}.webp", "depth": self.depth}
        if self.blend != "normal":
            entry["blend"] = self.blend
        if self.follows:
            entry |= {"follows": self.follows, "low": self.low, "high": self.high}
        return entry


@dataclass(frozen=True)
class Place:
    """A place: words for who cannot see it, weather, and layers from far to near."""

    name: str
    alt: str
    weather: str
    layers: tuple[Layer, ...]
