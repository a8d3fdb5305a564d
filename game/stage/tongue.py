"""Tags of languages: which of those that a story has is the one that somebody wants."""

from collections.abc import Iterable, Sequence


def closest(known: Iterable[str], wanted: Sequence[str]) -> str | None:
    """Find the first wanted language among those that there are; None where none of them is.

    Args:
        known: tags that there are, as in `de` or `zh-Hans`.
        wanted: tags in the order of liking; `de-AT` is content with `de`, and `de` with `de-AT`.
    """
    plain = {spelled(tag): tag for tag in known}
    for each in map(spelled, wanted):
        for short in _shorter(each):
            if short in plain:
                return plain[short]
        longer = next((tag for key, tag in plain.items() if each and key.startswith(f"{each}-")), None)
        if longer is not None:
            return longer
    return None


def spelled(tag: str) -> str:
    """Spell a tag in one way: `de_AT.UTF-8` and `DE-at` are the same language."""
    return tag.partition(".")[0].partition("@")[0].replace("_", "-").lower()


def _shorter(tag: str) -> Iterable[str]:
    """Give a tag, and what it is without its last parts."""
    parts = tag.split("-")
    return ("-".join(parts[:end]) for end in range(len(parts), 0, -1) if tag)
