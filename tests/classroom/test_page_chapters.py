"""Each chapter, whole, on a narrow phone: every page is shown, nothing fails, nobody scrolls sideways."""

from itertools import cycle

import pytest
from classroom.browsing import NARROW, Handset
from classroom.rooms import held, lobby, opened
from classroom.scenes import OTHERS
from playwright.sync_api import Browser

from game.classroom.host import Host
from game.commands.speaking import words_in
from game.play.ballot import Slip
from game.play.happening import Act, Joined, Passed, Taught, Voted
from game.play.onward import choices
from game.play.room import Beat, Room

STEPS = 400
"""More than a chapter has: a watchdog."""


def go_on(host: Host) -> None:
    """Do what comes next: others vote, a silence is kept, the teacher goes on, or decides."""
    room = host.room
    if room.beat is Beat.VOTE and room.ballot is not None:
        open_ids = [option.id for option in room.ballot.options if not option.locked]
        slips = zip(OTHERS, cycle(open_ids))
        host.happen(*(Voted(voter, room.ballot.round, Slip(pick, sure=1)) for voter, pick in slips))
    if room.left is not None and room.beat is Beat.SCENE:
        host.happen(Passed(room.left + 1))
    else:
        host.happen(Taught(Act.START if room.beat is Beat.LOBBY else Act.NEXT))
    if place(host.room) == place(room):
        first = next((option.id for option in choices(room) if not option.locked), "")
        host.happen(Taught(Act.PICK, first))


def place(room: Room) -> tuple[object, ...]:
    """Give where a class stands."""
    return room.beat, room.page, room.reading.at, room.left is None, room.ballot is None


@pytest.mark.slow
@pytest.mark.parametrize("chapter", ["three-points-short", "the-dry-well", "the-hunting-ground"])
def test_a_whole_chapter_passes_over_a_narrow_phone(chrome: Browser, chapter: str) -> None:
    """What an author writes tomorrow has to fit too: in German, whose words are long, at 320 pixels."""
    host = opened(held(lobby(chapter), tell=words_in("de")))
    wide: list[str] = []
    with Handset(chrome, host, NARROW) as phone:
        phone.scan()
        host.happen(*(Joined(voter) for voter in OTHERS))
        for _ in range(STEPS):
            if host.room.beat is Beat.OVER:
                break
            go_on(host)
            phone.catch_up()
            if phone.is_wider_than_its_window():
                wide.append(host.room.reading.page.passage)
    over = host.room.beat
    host.close()

    assert (over, wide) == (Beat.OVER, [])
