"""What the shelf shows of each story, and what is kept of that: it stands there before a story is read."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from game.shelf.atomic import write
from game.shelf.bounded import MOST_NOTED, read_at_most
from game.stage.library import Card

if TYPE_CHECKING:
    from game.story.model import Story

FILE = "cards.json"

LAST = 1_000_000
"""Where stories stand on the shelf that have no chapter of their own."""

Cards = dict[str, tuple[str, Card]]
"""By the story's id: what its files were (a hash), and its card."""


def of_story(story: "Story") -> Card:
    """Give what a card tells of a story that nobody has read."""
    return Card(
        story=story.id,
        title=story.title,
        about=story.about,
        minutes=story.minutes,
        chapter=story.chapter,
        topics=tuple(note.topic for note in story.notes),
        cover=story.cover,
        endings=sum(1 for passage in story.passages.values() if passage.ending),
        language=story.language,
        languages=story.languages,
    )


def nameless(story: str) -> Card:
    """Give the card of a story of which nothing but its folder's name is known."""
    return Card(story, story.replace("-", " ").replace("_", " ").capitalize(), ready=False)


def in_order(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Give cards as they stand on the shelf: chapters in their order, then the others by their titles."""
    return tuple(sorted(cards, key=lambda card: (card.chapter or LAST, card.title)))


def recall(cache: Path) -> Cards:
    """Give the cards that were kept; what cannot be read is as good as not there."""
    try:
        told = json.loads(read_at_most(cache / FILE, MOST_NOTED))
        return {str(name): (str(sign), _card(plain)) for name, (sign, plain) in told.items()}
    except (OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return {}


def keep(cache: Path, cards: Cards) -> None:
    """Keep cards for the next time; silently not, where the disk does not let us."""
    told = {name: (sign, asdict(card)) for name, (sign, card) in cards.items()}
    with suppress(OSError):
        write(cache / FILE, json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"))


def _card(plain: Mapping[str, object]) -> Card:
    """Make a card of plain values.

    Raises:
        TypeError: a value is of another kind.
        KeyError: one is missing.
    """
    words = [plain[name] for name in ("story", "title", "about", "language")]
    numbers = [plain[name] for name in ("minutes", "chapter", "endings")]
    topics, cover, languages = plain["topics"], plain["cover"], plain["languages"]
    if not all(isinstance(each, str) for each in words) or not all(type(each) is int for each in numbers):
        raise TypeError("a card has words and numbers")
    if (
        not isinstance(topics, list)
        or not isinstance(languages, list)
        or not (cover is None or isinstance(cover, str))
    ):
        raise TypeError("a card has topics, and a cover or none")
    story, title, about, language = map(str, words)
    minutes, chapter, endings = (int(str(each)) for each in numbers)
    return Card(
        story=story,
        title=title,
        about=about,
        minutes=minutes,
        chapter=chapter,
        topics=tuple(map(str, topics)),
        cover=cover,
        endings=endings,
        language=language,
        languages=tuple(map(str, languages)),
    )
