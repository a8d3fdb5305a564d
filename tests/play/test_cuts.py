"""Each lesson of each chapter, walked by a pretend class from the lobby to the end."""

from functools import cache
from random import Random

import pytest

from game.author.lesson_plan import talk_minutes
from game.commands.reading_in import read_in
from game.play.ballot import Slip
from game.play.beats import open_room, step, step_all
from game.play.counting import votable
from game.play.happening import Act, Joined, Taught, Voted
from game.play.lesson import lessons
from game.play.onward import Ahead, ahead, choices, walked
from game.play.reckoning import reckon
from game.play.room import Beat, Lesson, Room
from game.play.talk import questions
from game.shelf.folders import bundled
from game.story.guide import Guide
from game.story.guide_reading import read_guide
from game.story.model import Mode, Story

CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")
CUTS = [(chapter, number) for chapter in CHAPTERS for number in range(3)]
"""Two cuts a chapter, and the whole of it."""

LONGEST = 2000
"""Steps after which a lesson that has not ended never will."""


@cache
def chapter_of(name: str) -> tuple[Story, Guide]:
    """Give a chapter and its guide."""
    folder = bundled("stories") / name
    story = read_in(folder).story
    assert story is not None
    read = read_guide("class.yaml", (folder / "class.yaml").read_bytes(), story)
    assert not read.problems
    return story, read.guide


@cache
def walk(chapter: str, number: int, seed: int) -> tuple[Room, ...]:
    """Every room of a lesson: 24 voters vote by chance, the teacher goes on, and picks where it is asked."""
    story, guide = chapter_of(chapter)
    chance = Random(seed)  # noqa: S311 - a class by chance, the same in each run
    lesson = list(lessons(story, guide))[number]
    rooms = [step_all(open_room(story, lesson, seed, "KITE"), [Joined(voter) for voter in range(1, 25)])]
    while rooms[-1].beat is not Beat.OVER:
        rooms.append(_next(rooms[-1], chance))
        assert rooms[-1] is not rooms[-2]
        assert len(rooms) < LONGEST
    return tuple(rooms)


def _next(room: Room, chance: Random) -> Room:
    if room.ballot is not None and room.beat is Beat.VOTE:
        names = [option.id for option in votable(room.ballot)]
        weights = [chance.random() ** 2 for _ in names]
        picks = [chance.choices(names, weights)[0] for _ in range(24)]
        slips = [Slip(pick, chance.randint(1, 3), chance.choice(names)) for pick in picks]
        number = room.ballot.round
        room = step_all(room, [Voted(voter, number, slip) for voter, slip in enumerate(slips, start=1)])
    if ahead(room) is Ahead.PICK:
        ways = [option.id for option in choices(room) if not option.locked]
        return step(room, Taught(Act.PICK, chance.choice(ways)))
    return step(room, Taught(Act.NEXT))


def _lesson(chapter: str, number: int) -> Lesson:
    return list(lessons(*chapter_of(chapter)))[number]


@pytest.mark.parametrize(("chapter", "number"), CUTS)
def test_a_lesson_is_walked_to_its_end(chapter: str, number: int) -> None:
    """One key and a pick here and there lead from the lobby home, whatever the class votes."""
    beats = [{room.beat for room in walk(chapter, number, seed)} for seed in range(4)]

    assert all({Beat.LOBBY, Beat.SCENE, Beat.AFTERCARE, Beat.DEBRIEF, Beat.OVER} <= each for each in beats)


@pytest.mark.parametrize(("chapter", "number"), [cut for cut in CUTS if cut[1] < 2])
def test_a_cut_starts_and_stops_where_it_says(chapter: str, number: int) -> None:
    """An ending may come first; nothing is read beyond the consequence of its last passage."""
    lesson = _lesson(chapter, number)
    for seed in range(4):
        last = walk(chapter, number, seed)[-1]
        seen = walked(last)
        after_stop = seen[seen.index(lesson.stop) + 1 :] if lesson.stop in seen else ()

        assert seen[0] == lesson.start
        assert lesson.stop in seen or last.reading.page.close
        assert len(after_stop) <= 1


@pytest.mark.parametrize(("chapter", "number"), [cut for cut in CUTS if cut[1] < 2])
def test_a_cut_fits_a_lesson(chapter: str, number: int) -> None:
    """Told aloud, with its silences, its votes and what is watched, it is over within its minutes."""
    story, _ = chapter_of(chapter)
    lesson = _lesson(chapter, number)
    longest = max(reckon(story, lesson, seed) for seed in range(12))

    assert 0.4 * lesson.minutes <= longest / 60 <= lesson.minutes


@pytest.mark.parametrize(("chapter", "least"), [*zip(CHAPTERS, (17, 17, 20), strict=True)])
def test_a_cut_leaves_time_for_the_talk(chapter: str, least: int) -> None:
    """The votes begin the talk; where a story is about harm it is the talk that matters most."""
    _, guide = chapter_of(chapter)

    assert talk_minutes(guide) >= least


@pytest.mark.parametrize(("chapter", "number"), [cut for cut in CUTS if cut[1] < 2])
def test_most_votes_of_a_cut_are_reached(chapter: str, number: int) -> None:
    """Over a few classes each of its votes is met by one at least."""
    met = {passage for seed in range(8) for passage in walked(walk(chapter, number, seed)[-1])}

    assert set(_lesson(chapter, number).votes) <= met


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_class_has_three_questions_of_its_own(chapter: str) -> None:
    """None of them twice; what a class did decides which."""
    _, guide = chapter_of(chapter)
    asked = [questions(walk(chapter, 0, seed)[-1], guide) for seed in range(8)]

    assert {len(set(each)) for each in asked} == {3}
    assert len(set(asked)) > 1


def test_each_mode_is_used_in_a_chapter() -> None:
    """All ten are met by somebody who plays the three lessons."""
    passages = [passage for name in CHAPTERS for passage in chapter_of(name)[0].passages.values()]
    used = {passage.vote.mode for passage in passages if passage.vote is not None}

    assert used == set(Mode)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_named_tie_is_nothing_that_is_struck(chapter: str) -> None:
    """What happens where votes stay even must be able to happen."""
    story, _ = chapter_of(chapter)
    votes = [(passage, passage.vote.tie) for passage in story.passages.values() if passage.vote]
    named = [(passage, choice) for passage, tie in votes for choice in passage.choices if choice.id == tie]

    assert [f"{passage.id}.{choice.id}" for passage, choice in named if choice.lock] == []


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_rule_that_needs_a_silence_has_one(chapter: str) -> None:
    """Where too few vote, or too few agree, silence is what happens."""
    story, _ = chapter_of(chapter)
    needing = [
        passage
        for passage in story.passages.values()
        if passage.vote and passage.vote.mode in {Mode.QUORUM, Mode.CONSENSUS}
    ]
    without = [
        passage.id
        for passage in needing
        if passage.vote
        and not any(c.manner.value == "silence" and c.id == passage.vote.tie for c in passage.choices)
    ]

    assert (bool(needing) or chapter == "the-hunting-ground", without) == (True, [])
