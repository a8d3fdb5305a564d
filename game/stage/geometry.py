"""Places on a surface, in pixels of the surface, from the top left."""

from game.frozen import frozen


@frozen
class Point:
    """A place: `x` to the right, `y` down."""

    x: float
    y: float


@frozen
class Size:
    """A width and a height, at least 0."""

    width: float
    height: float


@frozen
class Box:
    """An upright rectangle; its right and lower edges are not part of it."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The edge beyond its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The edge beyond its lower side."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Its middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies in it."""
        return self.x <= point.x < self.right and self.y <= point.y < self.bottom

    def inset(self, across: float, down: float | None = None) -> "Box":
        """Give the box within: `across` from each side, `down` (else the same) from top and foot."""
        down = across if down is None else down
        return Box(
            self.x + across,
            self.y + down,
            max(0.0, self.width - 2 * across),
            max(0.0, self.height - 2 * down),
        )

    def moved(self, across: float, down: float) -> "Box":
        """Give the same box elsewhere."""
        return Box(self.x + across, self.y + down, self.width, self.height)
