"""A teacher alone with a class of pretend pupils, from the lobby to the end."""

from collections.abc import Callable

import pytest
from classroom.rooms import CODE, OPENS, held, lobby, opened, teach

from game.classroom.habits import Habits
from game.classroom.host import Host
from game.classroom.indoors import Indoors
from game.classroom.network import LOOPBACK, Address
from game.classroom.rehearsal import Rehearsal
from game.play import people
from game.play.ballot import Means
from game.play.beats import step
from game.play.happening import Act, SteppedOut, Taught
from game.play.onward import Ahead, ahead, choices
from game.play.room import Beat

Rehearsed = Callable[[Host, Rehearsal], tuple[Host, Rehearsal]]

Until = Callable[[Callable[[], bool]], None]

MOST_STEPS = 800
"""Steps after which a chapter that does not end has gone wrong."""

AT_ONCE = Habits(pace=0.0, silent=0.0, out=0.0)
"""Everybody votes, and takes no time."""

CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")


@pytest.fixture
def rehearsing(rehearsed: Rehearsed) -> Callable[[str], tuple[Host, Rehearsal]]:
    """Open rooms with 24 pretend pupils in them who take no time."""

    def rehearse(name: str) -> tuple[Host, Rehearsal]:
        host = opened(Host(lobby(name)))
        return rehearsed(host, Rehearsal(lambda: host.door.address, lambda: CODE, 24, Habits(pace=0.0)))

    return rehearse


def settled(host: Host, rehearsal: Rehearsal, number: int) -> bool:
    """Tell whether nobody has anything more to say in a round, or it has closed by itself."""
    return host.room.beat is not Beat.VOTE or all(pupil.done >= number for pupil in rehearsal.pupils)


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_is_rehearsed_to_its_end(
    rehearsing: Callable[[str], tuple[Host, Rehearsal]], until: Until, name: str
) -> None:
    """The whole lesson must be walkable the evening before, alone, with everybody coming and going."""
    host, rehearsal = rehearsing(name)
    until(lambda: len(host.room.voters) == 24)
    for _ in range(MOST_STEPS):
        room = host.room
        if room.beat is Beat.OVER:
            break
        if room.beat is Beat.VOTE and room.ballot is not None:
            number = room.ballot.round
            until(lambda number=number: settled(host, rehearsal, number))
        picks = ahead(room) is Ahead.PICK
        way = next((each.id for each in choices(room) if not each.locked), "") if picks else ""
        teach(host, Act.PICK if picks else Act.NEXT, argument=way)

    assert (host.room.beat, host.room.voters_ever) == (Beat.OVER, 24)


def test_in_a_rehearsal_everybody_goes_home_when_the_room_closes(
    rehearsing: Callable[[str], tuple[Host, Rehearsal]], until: Until
) -> None:
    """Nothing may run on when the teacher is done."""
    host, rehearsal = rehearsing("votes")
    until(lambda: len(host.room.voters) == 24)
    teach(host, Act.OVER)
    until(lambda: all(pupil.over for pupil in rehearsal.pupils) and host.door.address is None)

    assert host.door.address is None


def test_pretend_pupils_type_the_letters_that_stand_on_the_wall_now(
    rehearsed: Rehearsed, until: Until
) -> None:
    """After *New letters* those who were still outside typed the old ones, and stayed there."""
    host = opened(Host(lobby("votes")))
    teach(host, Act.CODE, argument="WXYZ")
    letters = iter([CODE, CODE])
    rehearsed(
        host,
        Rehearsal(lambda: host.door.address, lambda: next(letters, host.room.code), 24, Habits(pace=0.0)),
    )
    until(lambda: len(host.room.voters) == 24)

    assert (host.room.code, next(letters, "")) == ("WXYZ", "")


@pytest.fixture
def without_phones(rehearsed: Rehearsed) -> Callable[[Means], Host]:
    """Open rooms to classes that have no phones; no door is open, and no time runs out."""

    def open_to(means: Means) -> Host:
        host = held(step(lobby(), Taught(Act.MEANS, means.value)))
        host.start()
        indoors = Indoors(host, 24, AT_ONCE)
        rehearsed(host, Rehearsal(lambda: host.door.address, lambda: CODE, 24, AT_ONCE, indoors=indoors))
        return host

    return open_to


WithoutPhones = Callable[[Means], Host]


def test_without_phones_pretend_pupils_sit_down_and_vote_by_keys(
    without_phones: WithoutPhones, until: Until
) -> None:
    """A school that forbids phones must be able to try the lesson at home too."""
    host = without_phones(Means.KEYS)
    until(lambda: len(host.room.voters) == 24)
    teach(host, Act.START, Act.NEXT, Act.OPEN)
    until(lambda: host.room.votes_in == 24)

    assert {each.means for each in host.room.voters.values()} == {Means.KEYS}


def test_without_phones_pretend_pupils_raise_their_hands(without_phones: WithoutPhones, until: Until) -> None:
    """They are counted as the teacher would count them: nobody is in the room by a hand."""
    host = without_phones(Means.HANDS)
    teach(host, Act.START, Act.NEXT, Act.OPEN)
    until(lambda: host.room.votes_in == 24)

    assert dict(host.room.voters) == {}


def test_a_teacher_who_counts_hands_is_left_to_it(without_phones: WithoutPhones, until: Until) -> None:
    """What somebody types is not typed over by those who only pretend."""
    host = without_phones(Means.HANDS)
    teach(host, Act.START, Act.NEXT, Act.OPEN)
    until(lambda: host.room.votes_in == 24)
    teach(host, Act.HANDS, argument="1 2")
    until(lambda: host.room.votes_in == 3)
    teach(host, Act.AGAIN, Act.OPEN)
    until(lambda: host.room.votes_in == 24)


def test_when_the_phones_are_let_in_the_keys_are_idle(without_phones: WithoutPhones, until: Until) -> None:
    """Twenty-four empty chairs must not be waited for, nor be counted as silent."""
    host = without_phones(Means.KEYS)
    until(lambda: len(host.room.voters) == 24)
    host.open(Address(LOOPBACK, 0)).result(timeout=OPENS)
    teach(host, Act.MEANS, argument="phones")
    until(lambda: sum(each.means is Means.PHONES and each.here for each in host.room.voters.values()) == 24)
    teach(host, Act.START, Act.NEXT, Act.OPEN)
    until(lambda: host.room.votes_in == 24)

    assert people.present(host.room) == 24


def test_a_pretend_pupil_who_was_left_outside_comes_in_to_vote(
    rehearsing: Callable[[str], tuple[Host, Rehearsal]], until: Until
) -> None:
    """Whose line breaks on the way back in is still outside: a rehearsal would wait for that one for ever."""
    host, rehearsal = rehearsing("votes")
    until(lambda: len(host.room.voters) == 24)
    host.happen(*(SteppedOut(voter) for voter in host.room.voters))
    number = teach(host, Act.START, Act.NEXT, Act.OPEN).rounds
    until(lambda: settled(host, rehearsal, number))
    # Who is silent has done with having said to be back: that may still be on its way.
    until(lambda: not any(each.out for each in host.room.voters.values()))

    assert len(host.room.voters) == 24
