"""Which words can be names, and what name some words give."""

import keyword
import re
import unicodedata

from game.story.desk import Desk
from game.story.near import quote
from game.story.node import Scalar

_ID = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST = 60
_LONGEST_SLUG = 40

RESERVED = ("first", "again", "true", "false", "visited", "chose", "count", "own")
"""Words that mean something in every story."""


def slug(words: str) -> str:
    """Make a name of words: `Push the bread.` gives `push_the_bread`; empty without Latin letters."""
    flat = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", flat.replace("'", "")).strip("_0123456789")[:_LONGEST_SLUG].rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def fits(name: str) -> bool:
    """Whether a word can be a name."""
    return bool(_ID.fullmatch(name)) and len(name) <= _LONGEST and not keyword.iskeyword(name)


def check_name(node: Scalar, desk: Desk, reserved: tuple[str, ...] = ()) -> bool:
    """Whether a name can be one; tells where it cannot.

    Args:
        node: the name as written.
        desk: where problems go.
        reserved: names that are taken for something else there.
    """
    name = node.text
    if fits(name) and name not in reserved:
        return True
    if keyword.iskeyword(name) or name in reserved:
        message = f"you wrote {quote(name)} as a name, but the program keeps that word for itself"
        desk.error("reserved-word", node.span, message, f"`{slug(name).rstrip('_') or 'a'}_` can be a name")
        return False
    other = slug(name)
    hint = f"did you mean `{other}`?" if other and other != name else "like `bread` or `third_door`"
    message = (
        f"you wrote {quote(name)} as a name, but names are "
        "small Latin letters, digits and `_`, a letter first"
    )
    desk.error("unfit-name", node.span, message, hint)
    return False
