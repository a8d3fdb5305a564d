"""A translation of a story: its words by what they stand for, laid over the story that they translate.

Passages, choices and conditions stay the story's own: a save or a trail of one language is one of all.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import field, replace

from game.frozen import frozen
from game.story.declaration import Note, Person
from game.story.line import NEXT_PARAGRAPH, Prose, Text, Value
from game.story.model import YOU, Meter, Passage, Story
from game.story.native import scale_of, you_of
from game.story.reword import causes, reword
from game.story.source import NOWHERE, Span

_PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "\u2018": "'",
        "\u2019": "'",
        "\u2014": "-",
        "\u2013": "-",
        "…": ".",
        "\u00a0": " ",
        "\u202f": " ",
        "*": "",
    }
)


@frozen
class Entry:
    """One `{was: ..., now: ...}` of a passage."""

    was: str
    """In its normal form."""
    now: Prose
    repeat: int | None = None
    """Which of several equal texts, from 1; None: each that no other entry names."""
    span: Span = NOWHERE


@frozen
class Scale:
    """A meter's words; what is empty stays as it was."""

    name: str = ""
    low: str = ""
    high: str = ""
    cost: Mapping[str, Prose] = field(default_factory=dict)
    """Why turning its dial costs, by the meter that it moves."""


@frozen
class Notice:
    """A content note's words; what is empty stays as it was."""

    topic: str = ""
    summary: Prose = ()


@frozen
class Lesson:
    """The words of a class's guide; what is empty stays as it was, each list has the order of the guide's."""

    themes: tuple[str, ...] = ()
    worst: str = ""
    cuts: tuple[tuple[str, Mapping[str, str], str], ...] = ()
    """Of each its name, what is told before which passage, and what is told after it."""
    not_alone: str = ""
    ground_rules: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    exit_ticket: tuple[str, ...] = ()


@frozen
class Translation:
    """All words of a translation that can be used; what is not here stays in the story's own language."""

    language: str
    title: str = ""
    about: str = ""
    cast: Mapping[str, str] = field(default_factory=dict)
    seats: Mapping[str, str] = field(default_factory=dict)
    meters: Mapping[str, Scale] = field(default_factory=dict)
    notes: tuple[Notice, ...] = ()
    """In the order of the story's."""
    places: Mapping[str, str] = field(default_factory=dict)
    sounds: Mapping[str, str] = field(default_factory=dict)
    lesson: Lesson = Lesson()
    passages: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)


def normal(words: str) -> str:
    """Give words without what typesetting changed: quotes, dashes, emphasis, spaces."""
    dashed = words.translate(_PLAIN).replace("...", ".").replace("--", "-")
    return " ".join(dashed.split())


def bare(prose: Prose) -> str:
    """Give a text's normal form; values stand in braces."""
    return normal("".join(f"{{{run.name}}}" if isinstance(run, Value) else run.words for run in prose))


def overlay(story: Story, translation: Translation) -> Story:
    """Give a story in another language; its ids, roads, conditions and hash are the same."""
    language = translation.language
    return replace(
        story,
        language=language,
        title=translation.title or story.title,
        about=translation.about or story.about,
        cast={who: _person(person, story, translation) for who, person in story.cast.items()},
        seats={who: _chair(who, name, story, translation) for who, name in story.seats.items()},
        meters={name: _meter(meter, story, translation) for name, meter in story.meters.items()},
        notes=_notes(story.notes, translation.notes),
        places={
            name: replace(place, alt=translation.places.get(name, place.alt))
            for name, place in story.places.items()
        },
        sounds={
            name: replace(sound, caption=translation.sounds.get(name, sound.caption))
            for name, sound in story.sounds.items()
        },
        passages={
            name: _passage(passage, translation.passages.get(name, ()))
            for name, passage in story.passages.items()
        },
    )


def _person(person: Person, story: Story, translation: Translation) -> Person:
    given = translation.cast.get(person.id, "")
    if not given and person.id == YOU and person.name == you_of(story.language):
        given = you_of(translation.language)
    return replace(person, name=given or person.name)


def _chair(who: str, name: str, story: Story, translation: Translation) -> str:
    given = translation.seats.get(who, "")
    if not given and who == YOU and name == story.cast[YOU].name:
        given = _person(story.cast[YOU], story, translation).name
    return given or name


def _meter(meter: Meter, story: Story, translation: Translation) -> Meter:
    given = translation.meters.get(meter.id, Scale())
    old, new = scale_of(meter.id, story.language), scale_of(meter.id, translation.language)
    shown = (meter.name, meter.low, meter.high)
    said = (given.name, given.low, given.high)
    # Words of the house that no author replaced are told in the house's words of that language.
    name, low, high = (
        each or (after if now == before else now)
        for each, now, before, after in zip(said, shown, old, new, strict=True)
    )
    dial = meter.dial
    if dial is not None:
        cost = tuple(
            replace(effect, cause=given.cost.get(effect.meter, effect.cause)) for effect in dial.cost
        )
        dial = replace(dial, cost=causes(cost, lambda prose: prose))
    return replace(meter, name=name, low=low, high=high, dial=dial)


def _notes(notes: tuple[Note, ...], given: tuple[Notice, ...]) -> tuple[Note, ...]:
    filled = (*given, *(Notice() for _ in notes))
    return tuple(
        replace(note, topic=words.topic or note.topic, summary=words.summary or note.summary)
        for note, words in zip(notes, filled, strict=False)
    )


def _passage(passage: Passage, entries: tuple[Entry, ...]) -> Passage:
    if not entries:
        return passage
    numbered = {(entry.was, entry.repeat): entry.now for entry in entries}
    seen: Counter[str] = Counter()

    def change(prose: Prose) -> Prose:
        was = bare(prose)
        seen[was] += 1
        now = numbered.get((was, seen[was])) or numbered.get((was, None))
        return prose if not now else _in_one(now, prose)

    return reword(passage, change)


def _in_one(now: Prose, was: Prose) -> Prose:
    """Give a text in as many paragraphs as its place can hold: only an ending's text has several."""
    if any(isinstance(run, Text) and run.words == NEXT_PARAGRAPH for run in was):
        return now
    return tuple(
        Text(" ", run.emphasis) if isinstance(run, Text) and run.words == NEXT_PARAGRAPH else run
        for run in now
    )
