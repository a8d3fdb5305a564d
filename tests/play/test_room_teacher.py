"""What a teacher can do to a class in progress, and take back."""

from play.build import ending, passage, prose, story
from play.classes import begun, closed, happen, many, opened, table, teach, vote, voting

from game.play.ballot import Means, Outcome
from game.play.beats import open_room
from game.play.happening import Act, Joined, Passed, PauseAsked
from game.play.room import Beat, Help, Lesson
from game.story.model import Input


def test_a_talk_comes_before_a_second_vote() -> None:
    """The first round is not shown: it would speak louder than the class."""
    talk = teach(vote(voting(table(), 6), *many(push=5, leave=1)), Act.TALK, argument="90")
    second = happen(talk, Passed(90.0), Passed(3.0))
    done = teach(vote(second, *many(leave=6)), Act.CLOSE)
    assert talk.count is not None
    assert done.count is not None

    assert (talk.beat, talk.left, talk.count.outcome, talk.count.said) == (
        Beat.TALK,
        90.0,
        Outcome.TALKED,
        (),
    )
    assert [(bar.before, bar.votes) for bar in done.count.bars] == [(5, 0), (0, 0), (1, 6)]


def test_a_second_vote_can_follow_a_reveal() -> None:
    """And one in the middle of the first, without a talk."""
    revealed = teach(vote(voting(table(), 5), *many(push=5)), Act.CLOSE, Act.AGAIN)
    at_once = teach(vote(voting(table(), 5), *many(push=5)), Act.AGAIN)

    assert [(each.beat, len(each.earlier)) for each in (revealed, at_once)] == [(Beat.STILL, 1)] * 2


def test_a_tie_after_the_teachers_talk_is_settled() -> None:
    """The class has talked: it does not talk for ever."""
    room = teach(vote(voting(table(), 4), *many(push=2, leave=2)), Act.TALK, Act.NEXT, Act.NEXT)
    room = teach(vote(room, *many(push=2, leave=2)), Act.CLOSE)

    assert room.beat is Beat.REVEAL


def test_a_vote_has_no_limit_unless_the_teacher_sets_one() -> None:
    """A limit closes it, and can be made longer."""
    room = teach(teach(opened(table(), 6), Act.START), Act.OPEN, argument="30")
    room = vote(happen(room, Passed(3.0)), *many(push=5))
    longer = teach(room, Act.LONGER)

    assert happen(room, Passed(30.0)).beat is Beat.REVEAL
    assert (happen(longer, Passed(59.0)).beat, happen(longer, Passed(60.0)).beat) == (Beat.VOTE, Beat.REVEAL)
    assert teach(voting(table(), 6), Act.LONGER).limit is None


def test_a_teacher_opens_a_vote_where_the_lesson_lists_none() -> None:
    """The class may want to decide here."""
    room = teach(opened(table(), 5, lesson=Lesson(votes=("street",))), Act.START, Act.OPEN, Act.OPEN)

    assert room.beat is Beat.VOTE


def test_a_talk_can_be_made_longer() -> None:
    """Half a minute more for what is running, and for nothing else."""
    talk = teach(vote(voting(table(), 5), *many(push=5)), Act.TALK)

    assert teach(talk, Act.LONGER).left == 90.0
    assert teach(begun(), Act.LONGER).left is None


def test_a_new_code_keeps_who_is_in() -> None:
    """Four letters; anything else changes nothing."""
    room = opened(table(), 3)
    renewed = teach(room, Act.CODE, argument="LAKE")

    assert (renewed.code, len(renewed.voters)) == ("LAKE", 3)
    assert all(teach(room, Act.CODE, argument=code) is room for code in ("", "lake", "LAKES", "L4KE", "KITE"))


def test_a_pause_that_was_asked_for_is_a_number_to_the_teacher_alone() -> None:
    """Nobody is told who; when the teacher has looked it begins again."""
    room = happen(opened(table(), 3), PauseAsked(2), PauseAsked(2), PauseAsked(77))

    assert (room.pauses, teach(room, Act.SEEN_PAUSE).pauses) == (2, 0)
    assert teach(opened(table()), Act.SEEN_PAUSE).pauses == 0


def test_a_teacher_can_end_at_any_moment() -> None:
    """Aftercare first; what was decided already is in the report."""
    room = teach(vote(voting(table(), 5), *many(push=5)), Act.CLOSE, Act.END)

    assert (room.beat, [each.chosen for each in room.decided]) == (Beat.AFTERCARE, ["push"])
    assert teach(opened(table()), Act.END).beat is Beat.LOBBY
    assert teach(teach(room, Act.OVER), Act.NEXT).beat is Beat.OVER


def test_a_bridge_that_was_told_by_mistake_is_undone() -> None:
    """Undo takes back a skip."""
    room = begun(votes=("one", "four"), bridges={"four": "Later."})
    back = teach(room, Act.SKIP, Act.UNDO)

    assert (back.beat, back.reading.page.passage, back.bridge) == (Beat.SCENE, "one", "")


def test_what_may_be_written_is_left_empty() -> None:
    """Nobody in a class writes into the story."""
    letter = story(passage("one", input=Input("letter", prose("What?")), exit="end"), ending("end"))
    room = teach(opened(letter), Act.START)

    assert room.reading.state.written == {"letter": ""}


def test_late_joiners_stand_where_the_class_stands() -> None:
    """They vote at once; a number that makes no sense is nobody."""
    room = vote(happen(voting(table(), 1), Joined(2), Joined(0)), "push", "push")

    assert (room.votes_in, sorted(room.voters)) == (2, [1, 2])


def test_a_room_can_be_opened_without_anybody() -> None:
    """A lesson by hands needs no phone."""
    room = open_room(table(), Lesson(), 7, "KITE", Help("Ms Lin", "12"))

    assert (room.beat, room.help.name, room.means) == (Beat.LOBBY, "Ms Lin", Means.PHONES)


def test_a_reveal_that_cannot_be_left_out_stands() -> None:
    """A slip of the hand must not take what was counted."""
    room = closed(table(), *many(push=5, wait=2))

    assert teach(room, Act.SKIP) is room
