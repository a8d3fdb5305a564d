"""Why a name that somebody typed gives no story, and what to do about it."""

from collections.abc import Iterable
from pathlib import Path

from game.shelf.stories import STORY
from game.story.near import did_you_mean, quote

_MISNAMED = ("story.yaml.txt", "story.yml", "story.yaml", "story.txt", "story.yaml.rtf", "story.yml.txt")
"""Names that editors and hands give the file, in small letters."""


BEGIN = "A story begins with that file; `still-hear new my-story` makes one."


def unfound(name: str, known: Iterable[str] = ()) -> str:
    """Say in a sentence or two why no story was found.

    Args:
        name: as it was typed: of a folder, or of a story on the shelf.
        known: the stories on the shelf.
    """
    path = Path(name)
    try:
        if path.is_dir():
            return f"There is no `{STORY}` in {quote(name)}. {misnamed(path) or BEGIN}"
        beside = [other.name for other in path.parent.iterdir() if (other / STORY).is_file()]
    except (OSError, ValueError):
        beside = []
    known = tuple(known)
    near = did_you_mean(path.name, [*known, *beside])
    there = f"These there are: {', '.join(known)}." if known else "Name its folder."
    asked = near[:1].upper() + near[1:]
    return " ".join(filter(None, (f"There is no story {quote(name)} here.", asked, there)))


def no_passage(name: str, title: str, passages: Iterable[str]) -> str:
    """Say that a story has no passage of that name, and which may be meant."""
    near = did_you_mean(name, passages)
    asked = f" {near[:1].upper()}{near[1:]}" if near else ""
    return f"There is no passage {quote(name)} in {title}.{asked}"


def misnamed(folder: Path) -> str:
    """Say which file of a folder its story may be, under another name; empty where none may."""
    files = {path.name.casefold(): path.name for path in folder.iterdir() if path.is_file()}
    found = next((files[name] for name in _MISNAMED if name in files), None)
    others = [name for name in files.values() if name.casefold().endswith((".yaml", ".yml"))]
    if found is None and len(others) == 1 and others[0] != "class.yaml":
        found = others[0]
    if found is None:
        return ""
    hidden = " (Windows hides the last part of a name until one asks to see it)"
    why = hidden if "yaml." in found.casefold() else ""
    return f"Is it {quote(found)}? Name that `{STORY}`, in small letters{why}."
