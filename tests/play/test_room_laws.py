"""What must hold for a class whatever happens in it, in whatever order."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from play.classes import opened, table
from play.stories import any_story, seeded

from game.play.ballot import Means, Slip
from game.play.beats import step, step_all
from game.play.happening import (
    Act,
    Dialled,
    Happening,
    Joined,
    Left,
    Passed,
    PauseAsked,
    SteppedIn,
    SteppedOut,
    Tapped,
    Taught,
    Voted,
)
from game.play.onward import Ahead, ahead
from game.play.people import present
from game.play.room import Beat, Lesson, Room
from game.story.manner import Lock
from game.story.model import Mode

LAW = settings(deadline=None, max_examples=120)
VOTER = st.integers(-1, 12)
NAMES = ["push", "wait", "leave", "ask", "sit", "right", "wrong", "unsure", ""]
WORDS = st.sampled_from(
    [*NAMES, "12 7 3", "9", "30", "nan", "-4", "lottery", "seats", "hands", "keys", "LAKE"]
)
SLIP = st.builds(Slip, st.sampled_from(NAMES), st.integers(-1, 4), st.sampled_from(NAMES))
HAPPENING: st.SearchStrategy[Happening] = st.one_of(
    st.builds(Joined, VOTER, st.sampled_from(Means)),
    st.builds(Left, VOTER),
    st.builds(SteppedOut, VOTER),
    st.builds(SteppedIn, VOTER),
    st.builds(PauseAsked, VOTER),
    st.builds(Voted, VOTER, st.integers(0, 6), st.none() | SLIP),
    st.builds(Tapped, VOTER, st.integers(0, 9), st.integers(-1, 5)),
    st.builds(Dialled, VOTER, st.integers(0, 9), st.integers(-50, 150)),
    st.builds(Passed, st.floats(-1, 90)),
    st.builds(Taught, st.sampled_from(Act), WORDS),
    st.just(Taught(Act.NEXT)),
)
LESSONS = st.sampled_from([Lesson(), Lesson(votes=("table",)), Lesson(votes=("street",), stop="street")])
HAPPENINGS = st.lists(HAPPENING, max_size=60)


def rooms(mode: Mode, lesson: Lesson, happenings: list[Happening]) -> list[Room]:
    """Every room of a class to which all that happens."""
    seen = [opened(table(mode, lock=Lock(None, ())), 6, lesson=lesson)]
    for happening in happenings:
        seen.append(step(seen[-1], happening))
    return seen


@LAW
@given(st.integers(0, 2**32), LESSONS, HAPPENINGS)
def test_a_room_never_fails(seed: int, lesson: Lesson, happenings: list[Happening]) -> None:
    """Over any story, whatever is sent, by whomever, at whatever moment."""
    room = opened(any_story(seeded(seed)), 4, lesson=lesson)
    for happening in happenings:
        room = step(room, happening)

    assert isinstance(ahead(room), Ahead)


@LAW
@given(st.sampled_from(Mode), LESSONS, HAPPENINGS)
def test_only_who_is_here_and_in_has_a_vote(mode: Mode, lesson: Lesson, happenings: list[Happening]) -> None:
    """A slip of nobody, or of one who stepped out before, is in no ballot."""
    for room in rooms(mode, lesson, happenings):
        slips = room.ballot.slips if room.ballot else {}

        assert set(slips) <= set(room.voters)


@LAW
@given(st.sampled_from(Mode), LESSONS, HAPPENINGS)
def test_nobodys_vote_outlives_its_round(mode: Mode, lesson: Lesson, happenings: list[Happening]) -> None:
    """Not in the room, and not in the one that undo goes back to."""
    for room in rooms(mode, lesson, happenings):
        before = room.before

        assert room.ballot is None or room.beat in {Beat.STILL, Beat.VOTE}
        assert before is None or not (before.voters or before.taps or before.before)
        assert before is None or before.ballot is None or not before.ballot.slips


@LAW
@given(st.sampled_from(Mode), LESSONS, HAPPENINGS)
def test_rounds_and_pages_never_go_back(mode: Mode, lesson: Lesson, happenings: list[Happening]) -> None:
    """A slip or a tap that is late belongs to nothing else, after undo too."""
    seen = [(room.rounds, room.page, room.voters_ever) for room in rooms(mode, lesson, happenings)]

    assert all(earlier[place] <= later[place] for earlier, later in pairwise(seen) for place in range(3))


@LAW
@given(st.sampled_from(Mode), LESSONS, HAPPENINGS)
def test_undo_keeps_who_is_here_and_the_code(mode: Mode, lesson: Lesson, happenings: list[Happening]) -> None:
    """A step back is the story's, not the people's."""
    room = rooms(mode, lesson, happenings)[-1]
    back = step(room, Taught(Act.UNDO))
    people = [
        {voter: replace(known, level=None) for voter, known in each.voters.items()} for each in (room, back)
    ]

    assert people[0] == people[1]
    assert (room.code, room.help, room.blank, room.pauses) == (back.code, back.help, back.blank, back.pauses)


@LAW
@given(st.sampled_from(Mode), LESSONS, HAPPENINGS)
def test_who_stepped_out_is_never_missed(mode: Mode, lesson: Lesson, happenings: list[Happening]) -> None:
    """They are not counted among those who did not answer."""
    for earlier, later in pairwise(rooms(mode, lesson, happenings)):
        if earlier.ballot is not None and later.count is not None:
            missed = later.count.present - later.count.votes - earlier.ballot.unraised

            assert 0 <= missed <= present(earlier) - len(earlier.ballot.slips)


@LAW
@given(st.sampled_from(Mode), HAPPENINGS)
def test_a_blank_keeps_votes_as_they_are(mode: Mode, happenings: list[Happening]) -> None:
    """Nothing is counted behind it."""
    seen = rooms(mode, Lesson(), happenings)
    for earlier, later in pairwise(seen):
        if earlier.blank and later.blank and earlier.ballot is not None and later.ballot is not None:
            assert earlier.ballot.slips == later.ballot.slips


@LAW
@given(st.sampled_from(Mode), HAPPENINGS)
def test_many_at_once_are_as_one_after_another(mode: Mode, happenings: list[Happening]) -> None:
    """Three thousand phones in one tick are counted as if each had come alone."""
    first = opened(table(mode), 6)

    assert step_all(first, happenings) == rooms_over(first, happenings)


def rooms_over(room: Room, happenings: list[Happening]) -> Room:
    """The room after all that."""
    for happening in happenings:
        room = step(room, happening)
    return room


@LAW
@given(
    st.sampled_from([mode for mode in Mode if mode is not Mode.GUESS]),
    st.lists(st.sampled_from(["push", "wait", "leave"]), min_size=5, max_size=12),
)
def test_one_key_leads_from_the_lobby_to_the_end(mode: Mode, votes: list[str]) -> None:
    """Whatever the class votes, a teacher who only goes on comes home."""
    room = opened(table(mode), len(votes))
    for _ in range(60):
        if room.ballot is not None:
            slips = [Voted(voter, room.ballot.round, Slip(each)) for voter, each in enumerate(votes, start=1)]
            room = step_all(room, slips)
        room = step(room, Taught(Act.NEXT))

    assert room.beat is Beat.OVER
