"""The modes as a class meets them: what each phone, the teacher and the reveal have of it."""

from typing import Any

from play.build import choice, ending, hush, passage, prose, story, tell
from play.classes import closed, feeling, happen, many, opened, table, teach, vote, voting

from game.play.ballot import Outcome, Slip
from game.play.happening import Act, Joined, Passed, SteppedOut, Voted
from game.play.onward import Ahead, ahead, mode_of
from game.play.room import Beat, Lesson
from game.story.manner import Lock
from game.story.model import UNSURE, Mode, Story, Vote

# --- struck, quorum, consensus --------------------------------------------------------------------------


def test_after_a_struck_line_the_rest_is_voted_on() -> None:
    """The line is drawn, nothing is said, and the class goes on with what can be."""
    room = closed(table(Mode.STRUCK, lock=Lock(None, prose("Not to him."))), *many(ask=5, push=2))
    again = happen(teach(room, Act.NEXT), Passed(3.0))
    assert again.ballot is not None
    done = teach(vote(again, *many(push=7)), Act.CLOSE, Act.NEXT)

    assert [option.id for option in again.ballot.options] == ["push", "wait", "leave"]
    assert [count.outcome for count in done.decided[0].counts] == [Outcome.STRUCK, Outcome.CHOSEN]


def test_where_one_way_is_left_beside_a_struck_line_it_is_taken() -> None:
    """There is nothing to vote on any more."""
    two = story(
        passage(
            "table", choice("push", "end"), choice("ask", "end", lock=Lock(None, ())), vote=Vote(Mode.STRUCK)
        ),
        ending("end"),
    )
    room = teach(closed(two, *many(ask=5)), Act.NEXT)

    assert (room.reading.page.passage, room.decided[0].chosen) == ("end", "push")


def test_a_tie_after_a_struck_line_is_talked_over_once() -> None:
    """A line that was drawn is no talk."""
    room = teach(closed(table(Mode.STRUCK, lock=Lock(None, ())), *many(ask=5, push=2)), Act.NEXT, Act.NEXT)
    tied = teach(vote(room, *many(push=3, leave=3)), Act.CLOSE)
    settled = teach(vote(teach(tied, Act.NEXT, Act.NEXT), *many(push=3, leave=3)), Act.CLOSE)
    assert tied.count is not None
    assert settled.count is not None

    assert (tied.count.outcome, settled.count.outcome) == (Outcome.TIED, Outcome.SILENCE)


def test_a_struck_line_stays_struck_over_a_talk() -> None:
    """The teacher may want a talk before the rest is voted on."""
    room = teach(closed(table(Mode.STRUCK, lock=Lock(None, ())), *many(ask=5, push=2)), Act.TALK, Act.NEXT)
    assert room.ballot is not None

    assert [count.outcome for count in room.earlier] == [Outcome.STRUCK]
    assert "ask" not in [option.id for option in room.ballot.options]


def test_a_quorum_does_not_miss_who_stepped_out() -> None:
    """Three of six who are here are half, whoever else has left the page."""
    room = happen(voting(table(Mode.QUORUM), 9), *(SteppedOut(voter) for voter in (7, 8, 9)))
    room = teach(vote(room, *many(push=3)), Act.CLOSE)
    assert room.count is not None

    assert (room.count.outcome, room.count.present) == (Outcome.CHOSEN, 6)


def silence(**more: object) -> Story:
    """A silence that somebody may break."""
    return story(
        passage(
            "table",
            tell("The soup is cold."),
            hush(5),
            tell("The spoon."),
            choice("break it", "end", breaks=True),
            choice("afterwards", "end"),
            vote=Vote(Mode.CONSENSUS),
        ),
        ending("end"),
        **more,
    )


def test_to_keep_the_pages_silence_is_something_to_vote_for() -> None:
    """Where it can be broken it can be kept: then it lasts its seconds, and the rest is read."""
    room = voting(silence(), 6)
    assert room.ballot is not None
    kept = teach(vote(room, *many(sit=6)), Act.CLOSE, Act.NEXT)
    after = happen(kept, Passed(5.0))

    assert [option.id for option in room.ballot.options] == ["break it", "sit"]
    assert (kept.beat, kept.left, ahead(kept)) == (Beat.SCENE, 5.0, Ahead.END_SILENCE)
    assert (after.reading.page.sit, len(after.reading.page.lines)) == (0, 3)


def test_without_consent_the_silence_is_kept() -> None:
    """The silence is there to fall back on, though no choice is one."""
    room = teach(vote(voting(silence(), 4), "sit", "break it", "sit", "break it"), Act.CLOSE)
    assert room.count is not None

    assert (room.count.outcome, room.count.chosen) == (Outcome.SILENCE, "sit")


# --- seats ------------------------------------------------------------------------------------------------


def test_chairs_are_dealt_evenly_and_swapped() -> None:
    """Each sees one person's thoughts; swapped, another's."""
    room = opened(table(Mode.SEATS), 6)
    swapped = teach(room, Act.SWAP)

    assert [known.seat for known in room.voters.values()] == ["nora", "dad"] * 3
    assert [known.seat for known in swapped.voters.values()] == ["dad", "nora"] * 3


def test_who_comes_back_has_the_same_chair() -> None:
    """After the host was started again, too: a chair hangs on the number alone."""
    room = opened(table(Mode.SEATS), 5)

    assert happen(opened(table(Mode.SEATS)), Joined(4)).voters[4] == room.voters[4]


def test_a_story_with_one_chair_deals_none() -> None:
    """There is nothing to be told apart."""
    room = opened(table(seats={"nora": "Nora's chair"}), 2)

    assert room.voters[1].seat == ""
    assert teach(room, Act.SWAP) is room


# --- guess ------------------------------------------------------------------------------------------------


def test_a_guess_is_answered_and_then_told_how_many_were_right() -> None:
    """Imagining first, then being told; how sure one was stands beside it."""
    room = voting(feeling(), 12)
    assert room.ballot is not None
    number_ = room.ballot.round
    right = [Voted(voter, number_, Slip("grief", sure=1)) for voter in range(1, 7)]
    wrong = [Voted(voter, number_, Slip("anger", sure=3)) for voter in range(7, 13)]
    room = teach(happen(room, *right, *wrong[:5]), Act.CLOSE)
    answered = teach(room, Act.NEXT)

    assert [option.id for option in voting(feeling(), 1).ballot.options] == ["grief", "anger", UNSURE]
    assert room.told == ()
    assert answered.reading.page.guessing is not None
    assert answered.reading.page.guessing.right
    assert answered.told == ("55 % of us guessed it; of the “very sure”, 0 %.",)


def test_how_sure_the_few_were_is_not_told() -> None:
    """Two who were very sure are two people."""
    room = voting(feeling(), 8)
    assert room.ballot is not None
    slips = [
        Voted(voter, room.ballot.round, Slip("grief", sure=3 if voter < 3 else 1)) for voter in range(1, 9)
    ]

    assert teach(happen(room, *slips), Act.CLOSE, Act.NEXT).told == ("100 % of us guessed it.",)


def test_four_guesses_are_not_counted_aloud() -> None:
    """Under five nothing is told but the answer."""
    assert teach(closed(feeling(), *many(grief=4)), Act.NEXT).told == ()


# --- what the mode is -------------------------------------------------------------------------------------


def bare(**more: Any) -> Story:
    """A choice without a `vote`."""
    return story(passage("table", choice("push", "end"), choice("leave", "end")), ending("end"), **more)


def test_where_the_story_says_nothing_most_votes_decide() -> None:
    """And in a story about harm the class watches, unless its lesson lists the page."""
    listed = Lesson(votes=("table",))
    rooms = [opened(bare()), opened(bare(harm=True)), opened(bare(harm=True), lesson=listed)]

    assert [mode_of(room) for room in rooms] == [Mode.MAJORITY, Mode.OBSERVER, Mode.MAJORITY]


def test_a_mode_is_set_before_the_vote_alone() -> None:
    """No ballot changes its rule while it is open; a guess is no matter of a rule."""
    room = teach(opened(table(), 5), Act.START)
    open_vote = voting(table(), 5)

    assert teach(open_vote, Act.MODE, argument="lottery") is open_vote
    assert all(teach(room, Act.MODE, argument=name) is room for name in ("guess", "anarchy", ""))
    assert mode_of(teach(room, Act.MODE, argument="consensus")) is Mode.CONSENSUS


def test_a_guess_mode_without_a_guess_is_decided_by_most() -> None:
    """After the answer there may be more to decide on the same page."""
    assert mode_of(opened(table(Mode.GUESS))) is Mode.MAJORITY


def test_steps_that_do_not_fit_change_nothing() -> None:
    """A second view that is late presses what is no longer there."""
    scene, reveal = teach(opened(table(), 5), Act.START), closed(table(), *many(push=5))
    late = {Act.AGAIN: scene, Act.TALK: scene, Act.OPEN: reveal, Act.REVEAL: reveal, Act.START: scene}

    assert all(teach(room, act) is room for act, room in late.items())
    assert teach(scene, Act.PICK, argument="push") is scene
    assert teach(reveal, Act.PICK, argument="leave") is reveal
