"""No vote is lost or counted twice, whatever the lines do."""

from collections import Counter
from collections.abc import Callable
from time import monotonic, sleep

import pytest
from classroom.rooms import CODE, MANY, at, held, lobby, opened, teach
from soak import Many

from game.classroom.habits import Habits
from game.classroom.host import Host
from game.classroom.rehearsal import Rehearsal
from game.play.happening import Act
from game.play.room import Beat

AT_ONCE = Habits(pace=0.0, out=0.0, pauses=0.0)

WATCHDOG = 300.0
"""Seconds after which a round that does not settle has gone wrong."""

Crowd = Callable[[int, int], tuple[Host, Rehearsal]]


@pytest.fixture
def crowd(rehearsed: Callable[[Host, Rehearsal], tuple[Host, Rehearsal]]) -> Crowd:
    """Fill a room with pretend pupils whose lines break."""

    def fill(count: int, seed: int) -> tuple[Host, Rehearsal]:
        # No time runs out: a vote that closed by itself would wait for nobody whose line is broken just then.
        host = opened(held(lobby(), limits=MANY))
        return rehearsed(host, Rehearsal(lambda: at(host), lambda: CODE, count, AT_ONCE, seed))

    return fill


def wait(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    last = monotonic() + WATCHDOG
    while not holds():
        assert monotonic() < last
        sleep(0.005)


def open_round(host: Host) -> int:
    """Have the teacher open the next round; give its number."""
    begin = (Act.START, Act.NEXT) if host.room.beat is Beat.LOBBY else (Act.AGAIN,)
    room = teach(host, *begin, Act.OPEN)
    assert room.ballot is not None
    return room.ballot.round


def test_no_vote_is_lost_or_counted_twice_where_lines_break(crowd: Crowd, many: Many) -> None:
    """A pupil whose phone drops out must count once: with what that phone was told last."""
    seed = many.chance(1).randrange(10**6)
    count, rounds = (1000, 100) if many.soak else (200, 10)
    many(200 * 10, 1000 * 100)
    host, rehearsal = crowd(count, seed)
    wait(lambda: len(host.room.voters) == count)
    wrong: list[object] = []
    for _ in range(rounds):
        number = open_round(host)
        wait(lambda number=number: all(pupil.done >= number for pupil in rehearsal.pupils))
        slips = host.room.ballot.slips if host.room.ballot else {}
        held = {voter: slip.option for voter, slip in slips.items()}
        told = {
            int(pupil.token.partition(".")[0]): pupil.stored["pick"]
            for pupil in rehearsal.pupils
            if pupil.stored
        }
        closed = teach(host, Act.CLOSE).count
        counted = {bar.option: bar.votes for bar in closed.bars} if closed else {}
        expected = dict.fromkeys(counted, 0) | dict(Counter(told.values()))
        wrong.extend([(number, held, told)] if held != told else [])
        wrong.extend([(number, counted, expected)] if counted != expected else [])
        if closed is not None and host.room.beat is Beat.TALK:
            teach(host, Act.NEXT)

    assert (wrong, host.room.voters_ever, sum(p.rejoined for p in rehearsal.pupils) > 0) == ([], count, True)
