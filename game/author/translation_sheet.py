"""A sheet to translate on: each text of a story that has no words in a language yet, with room for them."""

from collections import Counter
from collections.abc import Iterator

from game.story.line import NEXT_PARAGRAPH, Prose, Text, Value
from game.story.model import METERS, YOU, Story
from game.story.reword import texts
from game.story.translation import Translation, bare
from game.story.written import write

_MODELINE = "# yaml-language-server: $schema=../../translation.schema.json"


def translation_sheet(story: Story, done: Translation | None = None) -> str:
    """Write the sheet; empty where every text is translated.

    Args:
        story: in its own language.
        done: what is translated already, and is left out.
    """
    passages = list(_passages(story, done))
    top = [] if done is not None else list(_top(story))
    if not passages and not top:
        return ""
    lines = [_MODELINE, *top, *(["passages:", *passages] if passages else [])]
    return "".join(f"{line}\n" for line in lines)


def _passages(story: Story, done: Translation | None) -> Iterator[str]:
    for name, passage in story.passages.items():
        named: dict[str, set[int | None]] = {}
        for entry in done.passages.get(name, ()) if done else ():
            named.setdefault(entry.was, set()).add(entry.repeat)
        left = list(_left(texts(passage), named))
        if left:
            yield f"  {name}:"
        for prose in left:
            yield f"    - {write({'was': _plain(prose)}).rstrip()}"
            yield "      now:"


def _left(found: tuple[Prose, ...], named: dict[str, set[int | None]]) -> Iterator[Prose]:
    """Give each text once that is not translated wherever it stands."""
    times = Counter(map(bare, found))
    for was, prose in {bare(each): each for each in found}.items():
        known = named.get(was, set())
        if _is_words(was) and None not in known and not known >= set(range(1, times[was] + 1)):
            yield prose


def _is_words(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def _plain(prose: Prose) -> str:
    """Write a text on one line, with its stars and braces."""
    return " ".join("".join(map(_run, prose)).split())


def _run(run: Text | Value) -> str:
    if isinstance(run, Value):
        return f"{{{run.name}}}"
    words = run.words.replace(NEXT_PARAGRAPH, " ")
    return f"*{words}*" if run.emphasis and words.strip() else words


def _top(story: Story) -> Iterator[str]:
    """Write what stands above the passages, with the story's words behind `#`."""
    yield _room("", "title", story.title)
    if story.about:
        yield _room("", "about", story.about)
    yield from _group("cast", {who: each.name for who, each in story.cast.items() if who != YOU})
    yield from _group("seats", {who: name for who, name in story.seats.items() if who != YOU})
    own = [meter for meter in story.meters.values() if meter.id not in METERS and not meter.hidden]
    if own:
        yield "meters:"
    for meter in own:
        yield f"  {meter.id}:"
        for key, words in (("name", meter.name), ("low", meter.low), ("high", meter.high)):
            if words:
                yield _room("    ", key, words)
    if story.notes:
        yield "notes:"
    for note in story.notes:
        yield _room("  - ", "topic", note.topic)
        if note.summary:
            yield _room("    ", "summary", _plain(note.summary))


def _group(key: str, words: dict[str, str]) -> Iterator[str]:
    if words:
        yield f"{key}:"
    for name, said in words.items():
        yield _room("  ", name, said)


def _room(lead: str, key: str, words: str) -> str:
    """Leave room behind a key, and remind of what the story says there."""
    return f"{lead}{key}:  # {' '.join(words.split())}"
