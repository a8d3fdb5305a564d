"""A phone's line once it is known: small, and told without delay."""

import asyncio

from classroom.pupils import joined, play, until
from classroom.rooms import CODE, at, to_vote

from game.classroom.host import Host


def test_a_phone_that_is_in_holds_no_request_open(host: Host) -> None:
    """What answers a request costs four times what a phone does; a hall of them must fit into a laptop."""

    def held() -> int:
        return len(asyncio.all_tasks(host._loop))

    async def scene() -> int:
        before = held()
        async with joined(at(host), CODE, 20):
            await until(lambda: held() <= before)
            return host.room.voters_ever

    assert play(scene()) == 20


def test_when_everybody_has_voted_it_is_told_at_once(host: Host) -> None:
    """Nobody waits for the next tick of the clock where there is nobody left to wait for."""

    async def scene() -> list[str]:
        async with joined(at(host), CODE, 2) as pupils:
            hub = host._doorman.hub if host._doorman else None
            assert hub is not None
            # From here on no tick tells it: not even that nobody has voted yet.
            hub._tally_again = float("inf")
            to_vote(host)
            for pupil in pupils:
                await pupil.until_beat("vote")
            for pupil in pupils:
                await pupil.vote("hand")
            await pupils[0].wait("tally", **{"in": 2})
            return [each["t"] for each in pupils[0].heard if each["t"] == "tally"]

    assert play(scene()) == ["tally"]
