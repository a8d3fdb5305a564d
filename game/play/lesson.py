"""What is played today: a cut of the story, or all of it, and how many minutes that takes."""

from collections.abc import Iterator

from game.play.ballot import Means
from game.play.room import Help, Lesson, Room
from game.play.transcript import page_words
from game.story.guide import Cut, Guide
from game.story.model import Mode, Story

WORDS_A_MINUTE = 150
"""How fast a page is read aloud. Source: the usual rate of audiobooks, 150 to 160."""

VOTE_SECONDS = 40.0
"""What a vote takes with its stillness and its reveal; what the class watches and taps takes as long."""

PICK_SECONDS = 10.0
"""What it takes where the teacher picks."""

PAGE_SECONDS = 3.0
"""What it takes to turn a page, and to look."""

IN_SECRET = frozenset({Mode.GUESS, Mode.STRUCK, Mode.SEATS})
"""Modes that are never put to raised hands."""

_MINUTES = 20


def lesson_of(cut: Cut, minutes: int = 0) -> Lesson:
    """Make a lesson of a cut.

    Args:
        cut: as `class.yaml` says it.
        minutes: of story that the guide allows; 0: `_MINUTES`.
    """
    return Lesson(
        name=cut.name,
        start=cut.start,
        votes=cut.votes,
        stop=cut.stop,
        bridges=dict(cut.bridges),
        minutes=minutes or _MINUTES,
        after=cut.after,
    )


def whole_lesson(story: Story) -> Lesson:
    """Make a lesson of the whole chapter: the class decides wherever there is something to decide."""
    return Lesson(minutes=story.minutes or _MINUTES)


def lessons(story: Story, guide: Guide | None) -> Iterator[Lesson]:
    """Give the lessons that a story can be played in: its cuts, then all of it."""
    if guide is not None:
        yield from (lesson_of(cut, guide.story_minutes) for cut in guide.cuts)
    yield whole_lesson(story)


def modes_for_all(story: Story, means: Means) -> tuple[Mode, ...]:
    """Give the modes that can hold for a whole lesson: a guess stays what it is, and hands are public."""
    out = {Mode.GUESS}
    if len(story.seats) < 2:  # noqa: PLR2004 - a voice each chair takes two
        out.add(Mode.SEATS)
    if not any(meter.dial for meter in story.meters.values()):
        out.add(Mode.DIAL)
    if means is Means.HANDS:
        out |= IN_SECRET
    return tuple(mode for mode in Mode if mode not in out)


def minutes_left(room: Room) -> int:
    """Give the whole minutes of story that are left of the lesson, never below 0."""
    return max(0, -int(-(room.lesson.minutes * 60 - room.elapsed) // 60))


def seconds_aloud(room: Room) -> float:
    """Reckon how long the page at hand takes to be read aloud, its silence with it."""
    words = sum(len(words.split()) for words in page_words(room.reading.page))
    return words * 60 / WORDS_A_MINUTE + room.reading.page.sit


def why_not_open(story: Story, page: Help) -> str:
    """Say why a class may not begin yet; empty where it may. A story about harm needs somebody to go to."""
    if not story.harm or (page.name.strip() and page.number.strip()):
        return ""
    return (
        "This chapter is about harm: fill in whom a pupil can speak to, a name and a number, before it opens."
    )
