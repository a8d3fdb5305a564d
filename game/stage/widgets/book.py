"""The hand in which a page is set: its types, sizes, distances and colours, for one window and one reader."""

from collections.abc import Callable

from game.frozen import frozen
from game.stage.mark import Face, Type
from game.stage.ruler import Ruler
from game.stage.scene import Frame
from game.stage.theme import Theme

BODY = 19
"""Pixels of body type at 720 lines and a text size of 100."""

LEAST_BODY = 15
"""Pixels of body type in the smallest window at a text size of 100."""

SAMPLE = "she counts the fish, then the bowls, and puts one back; nobody has asked her to"
"""Words whose letters stand for all when characters are turned into pixels."""


@frozen
class Book:
    """One hand; equal books set equal pages."""

    face: Face
    body: int
    """Pixels of the em."""
    leading: float
    tracking: float
    scale: float
    measure: int
    justified: bool
    calm: bool
    theme: Theme
    tell: Callable[[str], str]
    ruler: Ruler
    names: float = 10.5
    """Pixels of the meters' names at 720 lines, at least, while they stand in one row."""

    def type(self, share: float = 1.0, *, italic: bool = False, small_caps: bool = False) -> Type:
        """Give a type at a share of the body's size, at least 9 pixels."""
        tracking = self.tracking + (0.03 if small_caps else 0.0)
        size = max(9, round(self.body * share))
        return Type(self.face, size, italic=italic, small_caps=small_caps, tracking=tracking)

    def lead(self, share: float = 1.0) -> float:
        """Give the distance of base lines for a type at that share, in whole pixels."""
        return float(round(self.leading * share))

    @property
    def column(self) -> float:
        """The width of a full line."""
        return self.ruler.width(SAMPLE, self.type()) / len(SAMPLE) * self.measure

    @property
    def target(self) -> float:
        """Least height of what can be pressed."""
        return 44.0 * self.scale


def book(frame: Frame) -> Book:
    """Give the hand for a frame."""
    settings = frame.settings
    body = max(LEAST_BODY, BODY * frame.scale) * settings.text_size / 100
    return Book(
        face=settings.face,
        body=round(body),
        leading=float(round(body * settings.line_height / 100)),
        tracking=settings.letter_spacing / 100,
        scale=frame.scale,
        measure=settings.measure,
        justified=settings.justified,
        calm=settings.calm,
        theme=frame.theme,
        tell=frame.tell,
        ruler=frame.ruler,
    )
