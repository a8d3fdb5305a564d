"""A class from the lobby to the end, beat by beat."""

from play.build import choice, passage, story
from play.classes import closed, happen, many, opened, table, teach, vote, voting

from game.play.ballot import Means, Outcome, Slip
from game.play.happening import Act, Joined, Left, Passed, SteppedIn, SteppedOut, Taught, Voted
from game.play.onward import Ahead, ahead
from game.play.room import Beat, Lesson
from game.story.model import Mode


def test_a_class_waits_in_the_lobby_until_the_teacher_begins() -> None:
    """Nobody is shown a scene before the teacher wants it."""
    room = happen(opened(table(), 3), Passed(60.0))

    assert (room.beat, room.elapsed) == (Beat.LOBBY, 0.0)


def test_the_first_scene_follows_the_lobby() -> None:
    """One key begins."""
    room = teach(opened(table(), 3), Act.START)

    assert (room.beat, room.reading.page.passage, room.page) == (Beat.SCENE, "table", 1)


def test_options_are_still_for_three_seconds() -> None:
    """Three seconds give better answers, and end first-tap races."""
    room = teach(opened(table(), 3), Act.START, Act.NEXT)
    assert room.ballot is not None
    early = vote(room, "push")
    opening = happen(early, Passed(2.9)), happen(early, Passed(3.0))

    assert [each.beat for each in opening] == [Beat.STILL, Beat.VOTE]
    assert opening[1].votes_in == 0


def test_a_vote_may_be_changed_until_it_is_closed() -> None:
    """The newest slip of a voter counts, and none twice."""
    room = vote(voting(table(), 5), *many(push=5))
    room = teach(vote(room, "wait", "wait", "wait"), Act.CLOSE)
    assert room.count is not None

    assert [bar.votes for bar in room.count.bars] == [2, 3, 0]


def test_a_vote_may_be_taken_back() -> None:
    """Somebody who no longer wants to vote has not voted."""
    room = vote(voting(table(), 5), "push")
    assert room.ballot is not None
    room = happen(room, Voted(1, room.ballot.round, None))

    assert room.votes_in == 0


def test_a_round_closes_a_moment_after_everybody_here_has_voted() -> None:
    """Nobody waits for those who are gone, or who stepped out."""
    room = happen(voting(table(), 7), Left(6), SteppedOut(7))
    room = vote(room, *many(push=5))
    soon = happen(room, Passed(0.1), Passed(4.8))

    assert (soon.beat, happen(soon, Passed(0.2)).beat) == (Beat.VOTE, Beat.REVEAL)


def test_who_comes_back_in_time_is_waited_for() -> None:
    """The moment of grace ends with a voter who has not voted."""
    room = happen(vote(voting(table(), 6), *many(push=5)), SteppedOut(6), Passed(1.0))
    room = happen(room, SteppedIn(6), Passed(60.0))

    assert (room.beat, room.left) == (Beat.VOTE, None)


def test_a_closed_round_keeps_nobodys_vote() -> None:
    """Who voted what is forgotten with the close, in the room before it too."""
    room = closed(table(), *many(push=4, wait=2))

    assert room.ballot is None
    assert room.before is not None
    assert room.before.ballot is not None
    assert (room.before.ballot.slips, room.before.voters) == ({}, {})


def test_what_was_decided_happens_after_the_reveal() -> None:
    """The vote is the story's next page."""
    room = closed(table(), *many(push=4, wait=2))
    room = teach(room, Act.NEXT)

    assert (room.beat, room.reading.page.passage) == (Beat.SCENE, "bread")
    assert [(each.passage, each.chosen) for each in room.decided] == [("table", "push")]


def test_an_ending_is_followed_by_care_and_talk() -> None:
    """A slow exit, then questions, then the room is closed."""
    room = teach(closed(table(), *many(push=5)), Act.NEXT, Act.NEXT)
    beats = [room.beat]
    for _ in range(4):
        room = teach(room, Act.NEXT)
        beats.append(room.beat)

    assert beats == [Beat.SCENE, Beat.AFTERCARE, Beat.DEBRIEF, Beat.OVER, Beat.OVER]


def test_a_silence_of_the_page_is_kept_by_all() -> None:
    """A silence is a beat of its own, with its seconds; the rest comes after."""
    room = teach(closed(table(), *many(wait=5)), Act.NEXT)
    kept = teach(room, Act.NEXT)
    after = happen(kept, Passed(4.0))

    assert [room.left, kept.left, after.left] == [None, 4.0, None]
    assert [len(each.reading.page.lines) for each in (kept, after)] == [2, 3]


def test_a_first_tie_is_talked_over_and_voted_on_again() -> None:
    """A tie is never settled in secret."""
    room = closed(table(), *many(push=3, leave=3))
    assert room.count is not None
    again = happen(room, Passed(20.0))

    assert (room.count.outcome, room.beat, room.left) == (Outcome.TIED, Beat.TALK, 20.0)
    assert (again.beat, again.ballot and again.ballot.stage.value) == (Beat.STILL, "second")


def test_one_key_always_goes_on() -> None:
    """A teacher's button says what comes, and then that comes."""
    room = opened(table(), 5)
    seen = [ahead(room)]
    while seen[-1] not in {Ahead.CLOSE, Ahead.NOTHING}:
        room = teach(room, Act.NEXT)
        seen.append(ahead(room))
    room = teach(vote(room, *many(push=5)), Act.NEXT)
    while ahead(room) is not Ahead.NOTHING:
        seen.append(ahead(room))
        room = teach(room, Act.NEXT)

    assert [each.value for each in seen] == [
        "start", "still", "open", "close", "consequence", "go on", "aftercare", "debrief", "over",
    ]  # fmt: skip


def test_outside_of_the_lessons_votes_the_teacher_picks() -> None:
    """A lesson has six votes; the rest goes by the teacher's hand."""
    lesson = Lesson(votes=("street",))
    room = teach(opened(table(tie=None), 5, lesson=lesson), Act.START)
    stays = teach(room, Act.NEXT)
    picked = teach(room, Act.PICK, argument="leave")

    assert (ahead(room), stays) == (Ahead.PICK, room)
    assert (picked.reading.page.passage, picked.decided[0].by_teacher) == ("street", True)


def test_the_only_way_needs_no_vote() -> None:
    """One open offer is taken by going on."""
    only = story(passage("table", choice("push", "street")), passage("street", exit="table"))
    room = teach(opened(only, 5), Act.START, Act.NEXT)

    assert room.reading.page.passage == "street"


def test_a_locked_room_lets_nobody_new_in() -> None:
    """Those who are in come back; nobody else does."""
    room = teach(happen(opened(table(), 2), Left(2)), Act.LOCK)
    room = happen(room, Joined(3), Joined(2))

    assert sorted(room.voters) == [1, 2]
    assert room.voters[2].here


def test_under_a_blank_time_and_votes_stand_still() -> None:
    """Whoever blanked the wall did not want the class to go on behind it."""
    room = vote(voting(table(), 3), "push")
    dark = teach(room, Act.BLANK)
    tried = happen(dark, Passed(30.0), Voted(2, 1, Slip("push")), Taught(Act.CLOSE))

    assert tried == dark
    assert teach(dark, Act.BLANK) == room


def test_one_step_can_be_taken_back() -> None:
    """A slip of the hand costs nothing: the round is open again, empty, under a new number."""
    room = closed(table(), *many(push=5))
    room = teach(happen(room, Joined(6)), Act.UNDO)
    assert room.ballot is not None

    assert (room.beat, room.ballot.round, room.votes_in, len(room.voters)) == (Beat.VOTE, 2, 0, 6)


def test_the_same_room_comes_back_where_nothing_fits() -> None:
    """What is out of place changes nothing, and whoever asks can tell by identity."""
    room = opened(table(), 2)
    out_of_place = [Voted(1, 1, Slip("push")), Taught(Act.CLOSE), Taught(Act.UNDO), Left(9), Passed(1.0)]

    assert all(happen(room, each) is room for each in out_of_place)


def test_hands_are_counted_by_the_teacher() -> None:
    """A class without phones votes too."""
    room = teach(voting(table(), 0, means=Means.HANDS), Act.HANDS, argument="12 7 3")
    room = teach(room, Act.CLOSE)
    assert room.count is not None

    assert (room.count.chosen, [bar.shown for bar in room.count.bars]) == ("push", ["12", "7", "3"])


def test_the_teacher_can_set_another_mode() -> None:
    """A class that has seen enough of majorities may draw a lot."""
    room = teach(opened(table(), 5), Act.START)
    room = happen(teach(room, Act.MODE, argument="lottery"), Taught(Act.NEXT))

    assert room.ballot is not None
    assert room.ballot.mode is Mode.LOTTERY
