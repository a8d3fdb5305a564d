"""A story of another program, brought in: its text as ours, and what was told of it."""

from game.author.bringing import Brought, bring_in
from game.story.graph import targets
from game.story.loader import Loaded, load
from game.story.model import Passage, Story
from game.story.report import render_all
from game.story.way import Exit


def loads(brought: Brought) -> Loaded:
    """Load what came out."""
    return load({name: text.encode() for name, text in brought.files.items()}, "story")


def story(name: str, text: str) -> Story:
    """Bring a text in."""
    brought = bring_in(name, text.encode())
    loaded = loads(brought)
    assert loaded.story is not None, render_all((*brought.problems, *loaded.problems), loaded.sources)
    return loaded.story


def told(name: str, text: str) -> list[str]:
    """Tell what could not be carried: line, column and message."""
    found = bring_in(name, text.encode()).problems
    return [f"{each.span.line}:{each.span.column} {each.message}" for each in found]


def ways(passage: Passage, way: Exit | None) -> tuple[str, ...]:
    """Give where a choice leads, by itself or by its passage."""
    found = way or passage.exit
    return tuple(dict.fromkeys(targets(found))) if found else ()
