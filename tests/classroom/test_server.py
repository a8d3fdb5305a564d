"""A room for real on loopback: joining, voting, what each phone is told."""

from classroom.pupils import joined, play
from classroom.rooms import CODE, at, teach

from game.classroom.host import Host
from game.play.room import Act


def test_whoever_types_the_code_is_in(host: Host) -> None:
    """Nothing but four letters stands between a pupil and the class."""

    async def scene() -> str:
        async with joined(at(host), CODE, 1) as [pupil]:
            return str(pupil.state["all"]["beat"])

    assert play(scene()) == "lobby"


def test_a_vote_is_answered_with_what_is_stored(host: Host) -> None:
    """A pupil must be able to trust the word *counted*."""

    async def scene() -> object:
        async with joined(at(host), CODE, 1) as [pupil]:
            teach(host, Act.START, Act.NEXT, Act.OPEN)
            await pupil.until_beat("vote")
            return (await pupil.vote("hand"))["yours"]

    assert play(scene()) == {"pick": "hand", "sure": 0, "others": ""}
