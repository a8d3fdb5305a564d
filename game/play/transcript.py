"""A reading in plain words: to keep, to search, and to say what came before."""

from collections.abc import Iterator
from typing import assert_never

from game.frozen import frozen
from game.play.history import Leaf, Taken, leaves
from game.play.page import (
    Close,
    Drafting,
    Line,
    Movement,
    Page,
    Pausing,
    Quoting,
    Saying,
    Telling,
    paragraphs,
    plain,
)
from game.play.reading import Reading
from game.play.trail import Sat, Skipped, Turned

SHORT = 90
"""Characters of a page that a reminder tells, at most."""


@frozen
class Wording:
    """The few words of the interface that a transcript needs; `{}` stands for what is filled in."""

    silence: str = "Silence."
    sat: str = "You sat through it."
    turned: str = "You turned {} to {}."
    skipped: str = "You skipped this scene: {}."
    meant: str = "meant"
    heard: str = "heard"
    clear: str = "in clear"
    first: str = "at first"
    asked: str = "{name}: {about}"


ENGLISH = Wording()


def page_words(page: Page, wording: Wording = ENGLISH) -> tuple[str, ...]:
    """Give all that a page says, one string a paragraph, in reading order."""
    asked = page.asking
    heads = [wording.asked.format(name=asked.name, about=plain(asked.about))] if asked else []
    heads += [plain(page.summary)] if page.summary else []
    lines = [words for shown in page.lines for words in _line_words(shown.line, wording)]
    told = [plain(page.guessing.told)] if page.guessing and page.guessing.told else []
    question = [plain(page.guessing.question)] if page.guessing else []
    question += [plain(page.writing.question)] if page.writing else []
    return (*heads, *lines, *question, *told, *_close_words(page.close))


def export(reading: Reading, wording: Wording = ENGLISH) -> str:
    """Write out the whole history as plain text."""
    parts = [reading.story.title, *(_leaf_text(leaf, wording) for leaf in leaves(reading))]
    return "\n\n".join(part for part in parts if part) + "\n"


def previously(reading: Reading, pages: int = 3, wording: Wording = ENGLISH) -> tuple[str, ...]:
    """Give the short words of the last pages before the one at hand, for whoever comes back to a reading."""
    past = leaves(reading)[:-1][-pages:]
    short = (_shorten(" ".join(page_words(leaf.page, wording))) for leaf in past)
    return tuple(words for words in short if words)


def _shorten(words: str) -> str:
    """Keep the end of a page, from the beginning of a word: it is what the next page answers."""
    if len(words) <= SHORT:
        return words
    tail = words[-SHORT:]
    return "… " + (tail.partition(" ")[2] or tail)


def _leaf_text(leaf: Leaf, wording: Wording) -> str:
    moved = [_movement_words(movement) for movement in leaf.movements]
    taken = [words for each in leaf.taken if (words := _taken_words(each, leaf.page, wording))]
    return "\n\n".join((*moved, *page_words(leaf.page, wording), *taken))


def _movement_words(movement: Movement) -> str:
    by = f"~{movement.by:+d}~" if movement.stilled else f"{movement.by:+d}"
    own = f" [{plain(movement.own)}]" if movement.own else ""
    return f"[{movement.name} {by}] {plain(movement.cause)}{own}".rstrip()


def _taken_words(taken: Taken, page: Page, wording: Wording) -> str:
    own = f" [{wording.first}: {plain(taken.own)}]" if taken.own else ""
    match taken.pick:
        case Sat():
            words = wording.sat
        case Turned(meter, to):
            name = next((level.name for level in page.levels if level.meter == meter), meter)
            words = wording.turned.replace("{}", name, 1).replace("{}", str(to), 1)
        case Skipped():
            words = wording.skipped.replace("{}", plain(taken.words), 1)
        case _:
            words = plain(taken.words)
    return f"> {words}{own}" if words else ""


def _line_words(line: Line, wording: Wording) -> Iterator[str]:
    match line:
        case Telling():
            yield from (plain(line.words), *_hearings(line, wording))
        case Saying():
            yield from (f"{line.name}: {plain(line.words)}", *_hearings(line, wording))
        case Drafting():
            yield f"{line.name}: " + " / ".join(plain(version) for version in line.versions)
        case Pausing():
            yield wording.silence
        case Quoting():
            changed = f" [{wording.first}: {plain(line.original)}]" if line.original != line.words else ""
            yield (f"{line.name}: " if line.name else "") + plain(line.words) + changed
        case _:
            assert_never(line)


def _hearings(line: Telling | Saying, wording: Wording) -> Iterator[str]:
    named = (
        (wording.clear, line.hearing.clear),
        (wording.meant, line.hearing.meant),
        (wording.heard, line.hearing.heard),
    )
    return (f"  ({name}) {plain(words)}" for name, words in named if words)


def _close_words(close: Close | None) -> tuple[str, ...]:
    if close is None:
        return ()
    return (plain(close.title), *map(plain, paragraphs(close.text)), *map(plain, close.reflect))
