"""A room for real on loopback: joining, voting, coming back, and what each phone is told."""

import socket
from collections.abc import Callable
from time import monotonic

import pytest
from classroom.pupils import Pupil, joined, play, until
from classroom.rooms import CODE, at, lobby, teach, to_vote

from game.classroom.host import Host
from game.play.happening import Act
from game.play.room import Beat


@pytest.mark.parametrize("typed", ["WXYT", "wxyt", " wx yt "])
def test_whoever_types_the_code_is_in(host: Host, typed: str) -> None:
    """Nothing but four letters stands between a pupil and the class, however they are typed."""

    async def scene() -> str:
        async with joined(at(host), typed, 1) as [pupil]:
            return str(pupil.state["all"]["beat"])

    assert play(scene()) == "lobby"


def test_a_wrong_code_is_told_so_and_gives_no_number(host: Host) -> None:
    """Who mistypes must learn it, and must not sit in the room as somebody."""

    async def scene() -> object:
        pupil = await Pupil.reach(at(host))
        await pupil.say(t="join", p=1, code="WXYP")
        return await pupil.last_words()

    said = play(scene())

    assert (said and said["why"], host.room.voters_ever) == ("code", 0)


def test_a_page_of_another_version_is_told_to_load_again(host: Host) -> None:
    """A phone that kept an old page open would say what is not understood any more."""

    async def scene() -> object:
        pupil = await Pupil.reach(at(host))
        await pupil.say(t="join", p=2, code=CODE)
        return await pupil.last_words()

    assert play(scene())["why"] == "page"


def test_each_phone_has_a_badge_of_its_own(host: Host) -> None:
    """A pupil must know the own phone again on a table full of them."""

    async def scene() -> set[str]:
        async with joined(at(host), CODE, 12) as pupils:
            return {pupil.badge["word"] for pupil in pupils}

    assert len(play(scene())) == 12


def test_a_vote_is_answered_with_what_is_stored(host: Host) -> None:
    """A pupil must be able to trust the word *counted*."""

    async def scene() -> object:
        async with joined(at(host), CODE, 1) as [pupil]:
            to_vote(host)
            await pupil.until_beat("vote")
            return (await pupil.vote("hand"))["yours"]

    assert play(scene()) == {"pick": "hand", "sure": 0, "others": ""}


def test_a_vote_may_be_changed_and_taken_back(host: Host) -> None:
    """Until the vote closes nobody is held to the first tap."""

    async def scene() -> list[object]:
        async with joined(at(host), CODE, 2) as [pupil, _]:
            to_vote(host)
            await pupil.until_beat("vote")
            return [(await pupil.vote(pick))["yours"] for pick in ("hand", "ceiling", None)]

    hand, ceiling, none = play(scene())

    assert (hand["pick"], ceiling["pick"], none, host.room.votes_in) == ("hand", "ceiling", None, 0)


@pytest.mark.parametrize("pick", ["nowhere", "", "x" * 80])
def test_a_vote_for_nothing_there_is_not_stored(host: Host, pick: str) -> None:
    """What is not on the ballot can't be voted for, whatever a page sends."""

    async def scene() -> object:
        async with joined(at(host), CODE, 2) as [pupil, _]:
            to_vote(host)
            await pupil.until_beat("vote")
            return (await pupil.vote(pick))["yours"]

    assert play(scene()) is None


def test_a_vote_for_a_round_that_has_passed_is_told_as_not_stored(host: Host) -> None:
    """A late vote must not fall into the next question, nor be called counted."""

    async def scene() -> object:
        async with joined(at(host), CODE, 2) as [pupil, _]:
            to_vote(host)
            await pupil.until_beat("vote")
            await pupil.say(t="vote", round=99, pick="hand")
            return await pupil.wait("ack")

    assert play(scene()) == {"t": "ack", "round": 99, "yours": None}


def test_under_a_blank_a_vote_is_told_as_not_stored(host: Host) -> None:
    """Votes are frozen with the picture; a pupil must not believe otherwise."""

    async def scene() -> object:
        async with joined(at(host), CODE, 2) as [pupil, _]:
            to_vote(host)
            await pupil.until_beat("vote")
            teach(host, Act.BLANK)
            return (await pupil.vote("hand"))["yours"]

    assert play(scene()) is None


def test_the_tally_says_how_many_and_nothing_else(host: Host) -> None:
    """Early votes steer later ones: while a vote is open nobody learns where it leans."""

    async def scene() -> object:
        async with joined(at(host), CODE, 3) as [one, two, _]:
            to_vote(host)
            await one.until_beat("vote")
            await two.until_beat("vote")
            await one.vote("hand")
            await two.vote("ceiling")
            return await one.wait("tally", **{"in": 2})

    assert play(scene()) == {"t": "tally", "round": 1, "in": 2}


def test_after_a_refresh_a_phone_is_the_same_voter_and_its_vote_stands(host: Host) -> None:
    """The number-one complaint about class tools is the phone that comes back as a stranger."""

    async def scene() -> tuple[object, ...]:
        async with joined(at(host), CODE, 2) as [pupil, _]:
            to_vote(host)
            await pupil.until_beat("vote")
            await pupil.vote("hand")
            await pupil.leave()
            again = await (await Pupil.reach(at(host))).join("", pupil.token)
            state = await again.until_beat("vote")
            await again.leave()
            return again.badge == pupil.badge, state["me"]["yours"]["pick"], host.room.voters_ever

    assert play(scene()) == (True, "hand", 2)


def test_the_newest_connection_of_a_voter_wins(host: Host) -> None:
    """A phone that changed its network has a dead line behind it; the living one counts."""

    async def scene() -> tuple[object, ...]:
        async with joined(at(host), CODE, 1) as [pupil]:
            again = await (await Pupil.reach(at(host))).join("", pupil.token)
            last = await pupil.last_words()
            await again.wait("state")
            here = [known.here for known in host.room.voters.values()]
            await again.leave()
            return last and last["why"], here

    assert play(scene()) == ("old", [True])


def test_who_leaves_is_away_and_who_comes_back_is_here(host: Host) -> None:
    """A vote must not wait for a phone that is gone."""

    async def scene() -> list[bool]:
        async with joined(at(host), CODE, 1) as [pupil]:
            await pupil.leave()
            await until(lambda: not host.room.voters[1].here)
            again = await (await Pupil.reach(at(host))).join("", pupil.token)
            seen = host.room.voters[1].here
            await again.leave()
            return [seen]

    assert play(scene()) == [True]


def test_a_late_joiner_gets_the_scene_whole(host: Host) -> None:
    """Who comes late must not look at an empty page."""
    teach(host, Act.START)

    async def scene() -> object:
        async with joined(at(host), CODE, 1) as [pupil]:
            return pupil.state["all"]["lines"][0]["text"]

    assert play(scene()) == [["Question 1 is on the board.", False]]


def test_a_locked_room_lets_back_whoever_was_in_and_nobody_new(host: Host) -> None:
    """The teacher locks strangers out, not a pupil whose phone slept."""

    async def scene() -> tuple[object, ...]:
        async with joined(at(host), CODE, 1) as [pupil]:
            teach(host, Act.LOCK)
            stranger = await Pupil.reach(at(host))
            await stranger.say(t="join", p=1, code=CODE)
            last = await stranger.last_words()
            back = await (await Pupil.reach(at(host))).join("", pupil.token)
            await back.leave()
            return last and last["why"], back.badge == pupil.badge

    assert play(scene()) == ("locked", True)


def test_a_new_code_is_made_and_the_old_one_ends(host: Host) -> None:
    """A code that stood on a photograph must be worth nothing tomorrow."""
    code = teach(host, Act.CODE).code

    async def scene() -> object:
        async with joined(at(host), code, 1):
            stranger = await Pupil.reach(at(host))
            await stranger.say(t="join", p=1, code=CODE)
            return await stranger.last_words()

    assert play(scene())["why"] == "code"


def test_who_steps_out_sees_it_and_nobody_else_does(host: Host) -> None:
    """Stepping out is a pupil's own; the class must not read it off a screen."""

    async def scene() -> tuple[object, ...]:
        async with joined(at(host), CODE, 2) as [pupil, other]:
            await pupil.say(t="out")
            out = await pupil.wait("state")
            # What the other is answered comes behind whatever it would have been told.
            await other.say(t="vote", round=99, pick="hand")
            await other.wait("ack")
            told = [message["t"] for message in other.heard if message["t"] != "here"]
            return out["me"]["out"], told

    assert play(scene()) == (True, ["you", "state", "ack"])


def test_when_the_room_closes_phones_are_told_and_nothing_listens(host: Host) -> None:
    """A closed room must not leave an open port on a school's network."""
    address = at(host)

    async def scene() -> object:
        async with joined(address, CODE, 1) as [pupil]:
            teach(host, Act.OVER)
            last = await pupil.last_words()
            await until(lambda: host.door.address is None)
            return last and last["t"]

    said = play(scene())
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((address.host, address.port), timeout=5).close()

    assert (said, host.room.beat) == ("end", Beat.OVER)


def test_time_goes_by_in_a_room_by_itself(until: Callable[[Callable[[], bool]], None]) -> None:
    """Nobody has to end the three seconds of quiet before a vote."""
    host = Host(lobby(), clock=lambda: 20 * monotonic())
    host.start()
    teach(host, Act.START, Act.NEXT)
    until(lambda: host.room.beat is Beat.VOTE)
    host.close()

    assert host.room.elapsed >= 3


def test_one_that_does_not_read_holds_nobody(chapter: Host) -> None:
    """A phone in a pocket must not stop the class; when it wakes it gets the newest state, no backlog."""
    shown = 400
    teach(chapter, Act.START)

    async def scene() -> int:
        async with joined(at(chapter), CODE, 1) as [pupil]:
            sleeper = await (await Pupil.reach(at(chapter), narrow=True)).join(CODE)
            sleeper.line.transport.pause_reading()
            for _ in range(shown):
                teach(chapter, Act.BLANK)
                await pupil.wait("state")
            sleeper.line.transport.resume_reading()
            while not sleeper.state or sleeper.state["v"] < pupil.state["v"]:
                await sleeper.next()
            await sleeper.leave()
            return sum(message["t"] == "state" for message in sleeper.heard)

    assert play(scene()) < shown / 2
