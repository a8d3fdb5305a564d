"""Whether a file has the shape of a story; what does not fit is told by `misshapen`."""

from game.story.desk import Desk
from game.story.fitting import fits
from game.story.node import Mapping


def check_shape(root: Mapping, desk: Desk, *, is_first: bool) -> None:
    """Tell of every key and value that has no place in a story.

    Args:
        root: the tree of one file.
        desk: where problems go.
        is_first: whether it is `story.yaml`; other files hold passages alone.
    """
    _check(root, "Authored" if is_first else "Pages", desk)


def check_translation(root: Mapping, desk: Desk) -> None:
    """Tell of every key and value that has no place in a translation.

    Args:
        root: the tree of one file of `lang/`.
        desk: where problems go.
    """
    _check(root, "Translated", desk)


def _check(root: Mapping, shape: str, desk: Desk) -> None:
    if not fits(root, shape):
        # Here, for it brings pydantic and its models, and a sound story need not wait for them.
        from game.story.misshapen import tell  # noqa: PLC0415

        tell(root, shape, desk)
