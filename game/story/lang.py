"""Where a story's translations lie among its files: `lang/de.yaml`."""

import re
from collections.abc import Iterable

_TRANSLATION = re.compile(r"lang/([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\.yaml")


def file_of(tag: str) -> str:
    """Give the path of a translation inside its story's folder."""
    return f"lang/{tag}.yaml"


def tongues(files: Iterable[str]) -> tuple[str, ...]:
    """Give the tags of a story's translations by the names of its files: `de` of `lang/de.yaml`."""
    return tuple(sorted(found[1] for found in map(_TRANSLATION.fullmatch, files) if found))


def languages(own: str, files: Iterable[str]) -> tuple[str, ...]:
    """Give the tags of all languages that a story has, its own first."""
    return tuple(dict.fromkeys((own, *tongues(files))))
