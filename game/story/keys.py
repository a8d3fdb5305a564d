"""Which keys a story knows, and which of them hold somebody's words."""

from functools import cache

from game.story.outline import OUTLINE

PROSE = frozenset(
    {
        *(
            "about",
            "alt",
            "caption",
            "cause",
            "do",
            "heard",
            "high",
            "low",
            "meant",
            "muffled",
            "name",
            "now",
        ),
        *("own", "question", "reason", "say", "says", "summary", "text", "thinks", "title", "told", "topic"),
        *("was", "words"),
    }
)
"""Keys after which a reader's words stand, whatever shape they belong to."""


@cache
def every_key() -> frozenset[str]:
    """Give the keys of all shapes."""
    return frozenset(key for known, _ in OUTLINE.values() for key in known)
