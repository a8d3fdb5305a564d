"""Who cuts off whom: a focus the page, a message everything, and nobody what has happened."""

from game.stage.voice.queue import Queue
from game.stage.voice.utterance import Piece, Speech, Urgency, Utterance


def say(words: str, urgency: Urgency = Urgency.PAGE, key: str = "") -> Utterance:
    """Give something to be said."""
    return Utterance(key or words, (Piece(words),), urgency)


PAGE = (
    say("Map up 3", Urgency.NEWS),
    say("Shore down 1", Urgency.NEWS),
    say("Four bowls."),
    say("Eat."),
    say("2 choices"),
)
FOCUS, OTHER = say("I'll eat.", Urgency.FOCUS), say("Leave.", Urgency.FOCUS)
SAVED = say("Saved.", Urgency.ALERT)


def order(queue: Queue) -> list[str]:
    """Give what is said from here on, if nothing comes between."""
    said = []
    while queue.now is not None:
        said.append(queue.now.words)
        queue = queue.ended()
    return said


def at_page(ended: int) -> Queue:
    """Give the queue of a page of which so much was said."""
    queue = Queue().heard(Speech(PAGE, hush=True))
    for _ in range(ended):
        queue = queue.ended()
    return queue


def test_a_page_is_said_in_its_order() -> None:
    """What moved, then the words, then what can be done."""
    assert order(at_page(0)) == [each.words for each in PAGE]


def test_a_focus_cuts_off_the_page() -> None:
    """Whoever goes to the choices has heard enough of the words."""
    assert order(at_page(2).heard(Speech((FOCUS,)))) == ["I'll eat."]


def test_a_focus_makes_no_cause_lost() -> None:
    """What was being said of a meter is said again, and the rest of them after it; then there is quiet."""
    assert order(at_page(0).heard(Speech((FOCUS,)))) == ["I'll eat.", "Map up 3", "Shore down 1"]


def test_a_focus_cuts_off_the_focus_before() -> None:
    """A finger that walks through a list wants to hear where it stands, not where it stood."""
    queue = at_page(1).heard(Speech((FOCUS,))).heard(Speech((OTHER,)))

    assert order(queue) == ["Leave.", "Shore down 1"]


def test_another_page_ends_everything_of_the_one_before() -> None:
    """Its causes too: they belong to what was left."""
    queue = at_page(0).heard(Speech((FOCUS,))).heard(Speech((say("Soup."),), hush=True))

    assert order(queue) == ["Soup."]


def test_a_message_is_said_at_once_and_what_it_cut_off_after_it() -> None:
    """It tells of a key that was just pressed; the paragraph is heard whole all the same."""
    queue = at_page(3).heard(Speech((SAVED,)))

    assert order(queue) == ["Saved.", "Eat.", "2 choices"]


def test_a_message_outlives_the_page() -> None:
    """That a save failed must be heard whatever the hand does next."""
    queue = at_page(3).heard(Speech((SAVED,))).heard(Speech((say("Soup."),), hush=True))

    assert order(queue) == ["Saved.", "Soup."]


def test_messages_are_said_one_after_the_other() -> None:
    """None of them cuts off another."""
    queue = at_page(4).heard(Speech((SAVED, say("Sound off.", Urgency.ALERT))))

    assert order(queue) == ["Saved.", "Sound off.", "2 choices"]


def test_nothing_is_said_twice_in_a_row() -> None:
    """Twice the same is a machine that stammers."""
    queue = Queue().heard(Speech((FOCUS,))).ended().heard(Speech((FOCUS,)))

    assert order(queue) == []


def test_two_paragraphs_of_the_same_words_are_two() -> None:
    """Somebody who says no twice has said it twice."""
    queue = Queue().heard(Speech((say("No.", key="line:0"), say("No.", key="line:1"))))

    assert order(queue) == ["No.", "No."]


def test_a_newer_word_takes_the_place_of_an_older_that_waits() -> None:
    """A dial that is turned on tells where it stands, not where it stood."""
    older = say("Egg up 5", Urgency.NEWS, "egg")
    queue = at_page(2).heard(Speech((older,))).heard(Speech((say("Egg up 10", Urgency.NEWS, "egg"),)))

    assert order(queue) == ["Four bowls.", "Eat.", "2 choices", "Egg up 10"]
