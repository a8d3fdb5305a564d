"""How wide words are: asked by the layout, answered by a machine's fonts or by a test's arithmetic."""

from typing import Protocol

from game.stage.mark import Type


class Ruler(Protocol):
    """Measures one line of one type, in pixels; equal rulers measure the same: layouts can be kept."""

    def __hash__(self) -> int:
        """Be fit to be part of a key."""
        ...

    def width(self, words: str, kind: Type) -> float:
        """Tell how far a line reaches, kerning and ligatures included."""
        ...

    def height(self, kind: Type) -> float:
        """Tell the height of the line's box, from ascender to descender."""
        ...

    def ascent(self, kind: Type) -> float:
        """Tell how far the base line stands below the top of the line's box."""
        ...
