"""Questions for the talk: from this class's own splits, by the author's rules."""

from play.classes import closed, happen, many, opened, table, teach, vote, voting

from game.play.ballot import Slip
from game.play.happening import Act, Passed, Voted
from game.play.room import Room
from game.play.talk import USUAL, questions
from game.story.guide import Guide, Question
from game.story.manner import Lock
from game.story.model import Mode

REASON = Lock(None, ())


def asked(room: Room, *authored: Question) -> tuple[str, ...]:
    """What is asked of a class."""
    return questions(room, Guide(questions=authored))


def struck() -> Room:
    """A class that wanted what could not be, and then pushed the bread across."""
    room = closed(table(Mode.STRUCK, lock=REASON), *many(ask=5, push=2))
    room = happen(teach(room, Act.NEXT), Passed(3.0))
    return teach(vote(room, *many(push=7)), Act.NEXT, Act.NEXT)


def test_a_class_without_votes_is_asked_the_usual() -> None:
    """There is always something to talk about."""
    assert asked(opened(table())) == USUAL


def test_what_was_wanted_in_vain_is_asked_first() -> None:
    """The author's own question for it stands before all others."""
    question = Question("What would have had to be different?", most="struck")
    other = Question("What did she hear?", passage="table")

    assert asked(struck(), other, question)[0] == question.ask


def test_without_the_authors_question_there_is_a_built_in_one() -> None:
    """A story without questions is talked about all the same."""
    assert asked(struck())[0].startswith("You wanted what could not be.")


def test_a_silence_that_happened_is_asked_about() -> None:
    """Nothing was said, and that was an answer."""
    room = teach(closed(table(Mode.QUORUM), "push", voters=6), Act.NEXT)

    assert asked(room)[0].startswith("Nothing was said, and that was an answer.")


def test_a_close_vote_is_asked_about_at_its_moment() -> None:
    """The author's question at the passage goes before the built-in one; a choice's before both."""
    room = teach(closed(table(), *many(push=4, leave=3)), Act.NEXT)
    at_passage, at_choice = Question("A?", passage="table"), Question("B?", passage="table", choice="push")

    assert asked(room)[0].startswith("Some of you chose “push”, some “leave”.")
    assert asked(room, at_passage)[0] == "A?"
    assert asked(room, at_passage, at_choice)[0] == "B?"


def test_what_the_class_thought_of_itself_is_asked_about() -> None:
    """My choice beside what I think of the others."""
    room = voting(table(Mode.PREDICT), 6)
    assert room.ballot is not None
    number = room.ballot.round
    room = happen(room, *(Voted(voter, number, Slip("push", others="wait")) for voter in range(1, 7)))
    room = teach(room, Act.CLOSE, Act.NEXT)

    assert asked(room)[0].startswith("More of you chose “push” than you thought.")


def test_a_talk_that_moved_the_class_is_asked_about() -> None:
    """What was said that did it?"""
    room = teach(vote(voting(table(), 6), *many(push=6)), Act.TALK, Act.NEXT)
    room = teach(vote(happen(room, Passed(3.0)), *many(leave=6)), Act.CLOSE, Act.NEXT)

    assert asked(room)[0] == "The talk moved you. What was said that did it?"


def test_fewer_than_five_are_asked_about_no_split() -> None:
    """Three against one is a name."""
    room = teach(closed(table(), *many(push=3, leave=1)), Act.NEXT)

    assert asked(room) == USUAL


def test_a_question_at_a_moment_that_was_read_comes_before_the_usual() -> None:
    """And one at a moment that was not comes never."""
    room = teach(closed(table(), *many(push=3)), Act.NEXT)
    read, taken = Question("A?", passage="bread"), Question("B?", passage="table", choice="push")
    missed = Question("C?", passage="street")

    assert asked(room, missed, read, taken) == ("A?", "B?", USUAL[0])


def test_what_most_did_is_said_only_where_most_did_it() -> None:
    """A class that could not agree has not chosen silence; one that did not answer has."""
    question = Question("Most of you said nothing. Why?", most="silence")
    divided = teach(closed(table(Mode.CONSENSUS), *many(push=4, leave=3)), Act.NEXT)
    unanswered = teach(closed(table(Mode.QUORUM), *many(push=2), voters=9), Act.NEXT)
    chosen = teach(closed(table(), *many(wait=6)), Act.NEXT)

    assert [question.ask in asked(room, question) for room in (divided, unanswered, chosen)] == [
        False,
        True,
        True,
    ]


def test_what_most_chose_is_asked_about_by_its_name() -> None:
    """The author may have a question for each road."""
    question = Question("Why push?", most="push")
    most, some = many(push=5, wait=2), many(push=3, wait=2, leave=2)

    assert question.ask in asked(teach(closed(table(), *most), Act.NEXT), question)
    assert question.ask not in asked(teach(closed(table(), *some), Act.NEXT), question)
