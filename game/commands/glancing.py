"""A story's card from a look at the head of its file: it stands on the shelf while the story is read."""

from collections.abc import Sequence
from pathlib import Path

from game.shelf.stories import STORY, Folder, read_folder
from game.stage.library import Card
from game.stage.tongue import closest
from game.story.glance import glance, translated
from game.story.lang import file_of, languages


def glance_at(path: Path, wanted: Sequence[str], house: Folder) -> Card | None:
    """Give what the shelf shows of a story that was not read yet; None where its head cannot be read.

    Args:
        path: the story's folder.
        wanted: tags of languages, the dearest first.
        house: the folder of pictures that come with the program.
    """
    folder = read_folder(path)
    own = glance(folder.texts.get(STORY, b""))
    if own is None:
        return None
    has = languages(own.language, folder.texts)
    tag = closest(has, wanted) or own.language
    seen = own if tag == own.language else translated(own, folder.texts[file_of(tag)], tag)
    return Card(
        story=folder.id,
        title=seen.title,
        about=seen.about,
        minutes=seen.minutes,
        topics=seen.topics,
        cover=_cover(own.cover, (folder, house)),
        ready=False,
        chapter=seen.chapter,
        language=seen.language,
        languages=has,
    )


def _cover(named: str, owners: tuple[Folder, ...]) -> str | None:
    """Find the picture for the shelf among the story's own, then among the program's."""
    owner = next((each for each in owners if named in each.media), None)
    return str(owner.path / named) if owner else None
