"""A mode for the whole lesson, and other means in the middle of it."""

import pytest
from play.build import choice, ending, passage, story
from play.classes import feeling, happen, many, opened, table, teach, vote, voting

from game.play.ballot import Means, Outcome
from game.play.happening import Act, Passed
from game.play.lesson import modes_for_all
from game.play.onward import Ahead, ahead, may_vote, mode_of
from game.play.room import Beat, Lesson, Room
from game.story.model import Lock, Mode, Story, Vote

NAME = "lottery"


def begun(of: Story, mode: str = NAME, **more: Lesson) -> Room:
    """A class that was told in the lobby how it decides today."""
    return teach(teach(opened(of, 6, **more), Act.LESSON_MODE, argument=mode), Act.START)


def harmful() -> Story:
    """A story about harm: a page that asks for a vote, then one that asks for none."""
    return story(
        passage("table", choice("push", "street"), choice("wait", "street"), vote=Vote(Mode.OBSERVER, None)),
        passage("street", choice("on", "end"), choice("back", "end")),
        ending("end"),
        harm=True,
    )


def test_one_mode_holds_for_every_vote_of_the_lesson() -> None:
    """A teacher who wants lots today does not say so at every page."""
    room = begun(table(Mode.MAJORITY))

    assert mode_of(room) is Mode.LOTTERY


def test_the_pages_own_modes_come_back() -> None:
    """One choice, changeable back."""
    room = teach(begun(table(Mode.CONSENSUS)), Act.LESSON_MODE, argument="")

    assert (room.lesson.mode, mode_of(room)) == (None, Mode.CONSENSUS)


def test_the_decision_at_hand_may_still_be_another() -> None:
    """The nearer word counts, and is gone with its page."""
    room = teach(begun(table()), Act.MODE, argument="quorum")

    assert mode_of(room) is Mode.QUORUM


def test_a_guess_stays_a_guess() -> None:
    """A lot over what somebody feels would answer nothing."""
    assert mode_of(begun(feeling())) is Mode.GUESS


def test_a_lesson_that_only_watches_asks_for_no_vote_at_all() -> None:
    """The first showing of a story about harm is without votes, its guesses too."""
    room = begun(feeling(), "observer")

    assert (may_vote(room), ahead(room)) == (False, Ahead.PICK)


def test_nothing_is_changed_while_it_is_decided() -> None:
    """Nobody votes by a rule that was put in afterwards."""
    room = voting(table(), 5)

    assert teach(room, Act.LESSON_MODE, argument=NAME) is room


@pytest.mark.parametrize("name", ["guess", "dial", "nonsense"])
def test_what_cannot_hold_for_all_of_it_is_refused(name: str) -> None:
    """A guess stays a guess, and this story has no dial."""
    room = opened(table(), 5)

    assert teach(room, Act.LESSON_MODE, argument=name) is room


def test_hands_are_offered_no_secret_mode() -> None:
    """What is voted on in secret is not asked in public."""
    offered = modes_for_all(table(), Means.HANDS)

    assert set(offered) & {Mode.GUESS, Mode.STRUCK, Mode.SEATS} == set()


def test_a_secret_mode_of_the_lesson_gives_way_to_hands() -> None:
    """The network dies, and hands go on with the page's own."""
    room = teach(begun(table(Mode.MAJORITY), "struck"), Act.MEANS, argument="hands")

    assert (mode_of(room), ahead(room)) == (Mode.MAJORITY, Ahead.STILL)


def test_a_page_of_harm_that_asks_for_no_vote_is_still_watched() -> None:
    """The lesson's mode stands in for a page's; it adds no vote."""
    first = begun(harmful(), "majority")
    second = teach(first, Act.PICK, argument="push") if not may_vote(first) else first
    watched = begun(harmful(), "majority", lesson=Lesson(start="street"))

    assert (mode_of(second), mode_of(watched)) == (Mode.MAJORITY, Mode.OBSERVER)


# --- other means ------------------------------------------------------------------------------------------


def test_hands_in_the_middle_of_a_vote_begin_it_anew() -> None:
    """Who has voted by phone would vote twice by hand."""
    room = teach(vote(voting(table(), 6), *many(push=6)), Act.MEANS, argument="hands")
    raised = teach(happen(room, Passed(3.0)), Act.HANDS, argument="1 4 2")

    assert (room.beat, room.votes_in, raised.votes_in) == (Beat.STILL, 0, 7)


def test_no_slip_counts_beside_raised_hands() -> None:
    """A phone that comes back is no second voice."""
    room = happen(teach(voting(table(), 6), Act.MEANS, argument="hands"), Passed(3.0))

    assert vote(room, *many(push=6)) == room


def test_a_secret_vote_is_left_to_the_teacher_when_hands_take_over() -> None:
    """Hands are public: nobody shows what they want in vain."""
    secret = voting(table(Mode.STRUCK, lock=Lock(None, ())), 6)
    room = teach(secret, Act.MEANS, argument="hands")

    assert (room.beat, room.ballot, ahead(room)) == (Beat.SCENE, None, Ahead.STORYS_OWN)


def test_a_struck_line_is_not_voted_on_again_by_hands() -> None:
    """The second vote among the rest belongs to the same secret."""
    struck = teach(vote(voting(table(Mode.STRUCK, lock=Lock(None, ())), 6), *many(ask=6)), Act.CLOSE)
    assert struck.count is not None
    room = teach(teach(struck, Act.MEANS, argument="hands"), Act.NEXT)

    assert (struck.count.outcome, room.beat, room.ballot) == (Outcome.STRUCK, Beat.SCENE, None)
