"""What a story says of itself at the head of its file: for the shelf, before the story is read."""

from dataclasses import replace

from game.frozen import frozen
from game.story import marked
from game.story.node import Mapping

FIRST_PAGE = b"\npassages:"
"""Where the pages begin: what stands before is short, and read at once."""


@frozen
class Glance:
    """What the shelf shows of a story, as it is written; the cover is not yet looked for."""

    title: str
    about: str = ""
    language: str = "en"
    minutes: int = 0
    chapter: int = 0
    topics: tuple[str, ...] = ()
    cover: str = ""


def glance(data: bytes) -> Glance | None:
    """Look at the head of a `story.yaml`; None where it cannot be read, or names no title.

    Args:
        data: the file's bytes, not yet trusted.
    """
    top = _top(data)
    if top is None:
        return None
    return Glance(
        title=_words(top, "title"),
        about=_words(top, "about"),
        language=top.word("language") or "en",
        minutes=max(0, top.number("minutes", 0)),
        chapter=max(0, top.number("chapter", 0)),
        topics=tuple(item.word("topic") for item in _notes(top)),
        cover=top.word("cover"),
    )


def translated(own: Glance, data: bytes, tag: str) -> Glance:
    """Give the same in the language of a translation; what that leaves out stands in the story's own.

    Args:
        own: the story as it was written.
        data: the bytes of `lang/TAG.yaml`, not yet trusted.
        tag: its language.
    """
    top = _top(data)
    if top is None:
        return replace(own, language=tag)
    told = [_spaced(item.word("topic")) for item in _notes(top)]
    fits = len(told) == len(own.topics)
    return replace(
        own,
        title=_words(top, "title") or own.title,
        about=_words(top, "about") or own.about,
        language=tag,
        topics=tuple(new or old for new, old in zip(told, own.topics, strict=True)) if fits else own.topics,
    )


def _top(data: bytes) -> Mapping | None:
    """Give the tree of a file's head; of the whole file where its title stands elsewhere."""
    head = data.partition(FIRST_PAGE)[0]
    for part in dict.fromkeys((head, data)):
        root = marked.read("", part).root
        if root is not None and root.scalar("title") is not None:
            return root
    return None


def _notes(top: Mapping) -> tuple[Mapping, ...]:
    return tuple(item for item in top.items("notes") if isinstance(item, Mapping))


def _words(top: Mapping, key: str) -> str:
    return _spaced(top.word(key))


def _spaced(words: str) -> str:
    return " ".join(words.split())
