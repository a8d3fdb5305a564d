"""A teacher alone with a class of pretend pupils, from the lobby to the end."""

from collections.abc import Callable, Iterator

import pytest
from classroom.rooms import CODE, lobby, opened, teach

from game.classroom.habits import Habits
from game.classroom.host import Host
from game.classroom.rehearsal import Rehearsal
from game.play.onward import Ahead, ahead, choices
from game.play.room import Act, Beat

Until = Callable[[Callable[[], bool]], None]

MOST_STEPS = 800
"""Steps after which a chapter that does not end has gone wrong."""

CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")


@pytest.fixture
def rehearsing() -> Iterator[Callable[[str], tuple[Host, Rehearsal]]]:
    """Open rooms with 24 pretend pupils in them who take no time."""
    made: list[tuple[Host, Rehearsal]] = []

    def rehearse(name: str) -> tuple[Host, Rehearsal]:
        host = opened(Host(lobby(name)))
        rehearsal = Rehearsal(lambda: host.door.address, CODE, 24, Habits(pace=0.0))
        rehearsal.start()
        made.append((host, rehearsal))
        return host, rehearsal

    yield rehearse
    for host, rehearsal in made:
        rehearsal.stop()
        host.close()


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
