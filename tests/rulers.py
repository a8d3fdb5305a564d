"""A ruler for tests: every letter is half as wide as the type is high, so that layout is arithmetic."""

from dataclasses import dataclass

from game.stage.mark import Type


@dataclass(frozen=True, slots=True)
class FixedRuler:
    """Measures by counting."""

    share: float = 0.5
    """Width of a letter to the type's size."""

    def width(self, words: str, kind: Type) -> float:
        """Tell how far a line reaches."""
        return len(words) * kind.size * (self.share + kind.tracking)

    def height(self, kind: Type) -> float:
        """Tell the height of the line's box."""
        return kind.size * 1.25

    def ascent(self, kind: Type) -> float:
        """Tell how far the base line stands below the top."""
        return kind.size * 0.95
