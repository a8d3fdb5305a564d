"""A phone's line once it is known: small, and told without delay."""

import asyncio

from classroom.pupils import joined, play
from classroom.rooms import CODE, at, to_vote

from game.classroom.host import Host


def test_a_phone_that_is_in_holds_no_request_open(host: Host) -> None:
    """What answers a request costs four times what a phone does; a hall of them must fit into a laptop."""

    async def scene() -> tuple[int, int]:
        before = len(asyncio.all_tasks(host._loop))
        async with joined(at(host), CODE, 20):
            return before, len(asyncio.all_tasks(host._loop))

    before, during = play(scene())

    assert during == before


def test_when_everybody_has_voted_it_is_told_at_once(host: Host) -> None:
    """Nobody waits for the next tick of the clock where there is nobody left to wait for."""

    async def scene() -> list[str]:
        async with joined(at(host), CODE, 2) as pupils:
            to_vote(host)
            for pupil in pupils:
                await pupil.until_beat("vote")
            hub = host._doorman.hub if host._doorman else None
            assert hub is not None
            hub._tally_again = float("inf")
            for pupil in pupils:
                await pupil.vote("hand")
            await pupils[0].wait("tally", **{"in": 2})
            return [each["t"] for each in pupils[0].heard if each["t"] == "tally"]

    assert play(scene()) == ["tally"]
