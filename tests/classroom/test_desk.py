"""The teacher's page: counts and buttons over a WebSocket of its own, and never who voted what."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from classroom.pupils import Message, Pupil, joined, play
from classroom.rooms import CODE, at, teach, to_vote

from game.classroom.host import Host
from game.classroom.tokens import teacher_token
from game.play.happening import Act
from game.play.room import Beat


@asynccontextmanager
async def teaching(host: Host) -> AsyncIterator[Pupil]:
    """Open the teacher's page with its token."""
    desk = await Pupil.reach(at(host), path="/teach")
    await desk.say(t="teach", token=teacher_token(host.key))
    try:
        yield desk
    finally:
        await desk.leave()


async def until_desk(desk: Pupil, **wanted: object) -> Message:
    """Wait until the desk shows what is wanted."""
    while True:
        shown: Message = (await desk.wait("desk"))["room"]
        if wanted.items() <= shown.items():
            return shown


def test_the_teacher_sees_how_many_are_here_and_have_voted(host: Host) -> None:
    """Whether to wait or to close is what a teacher has to know."""

    async def scene() -> tuple[object, ...]:
        async with joined(at(host), CODE, 3) as pupils, teaching(host) as desk:
            to_vote(host)
            for pupil in pupils[:2]:
                await pupil.until_beat("vote")
                await pupil.vote("hand")
            await pupils[2].leave()
            shown = await until_desk(desk, voted=2, away=1)
            return shown["present"], shown["code"], shown["means"]

    assert play(scene()) == (2, CODE, "phones")


def test_the_desk_never_tells_who_or_what_was_voted(host: Host) -> None:
    """While a vote is open not even the teacher learns where it leans."""

    async def scene() -> list[str]:
        async with joined(at(host), CODE, 2) as [pupil, _], teaching(host) as desk:
            to_vote(host)
            await pupil.until_beat("vote")
            before = await until_desk(desk, beat="vote", voted=0)
            await pupil.vote("ceiling")
            after = await until_desk(desk, voted=1)
            same = {name for name in before if before[name] == after.get(name)}
            return sorted(set(after) - same - {"minutes_left"})

    assert play(scene()) == ["voted"]


def test_the_teacher_leads_from_that_page(host: Host) -> None:
    """A phone in the teacher's hand is the whole desk."""

    async def scene() -> list[str]:
        beats = []
        async with teaching(host) as desk:
            await until_desk(desk, beat="lobby")
            for act, beat in (("start", "scene"), ("next", "still"), ("open", "vote")):
                await desk.say(t="do", act=act, arg="")
                beats.append((await until_desk(desk, beat=beat))["beat"])
        return beats

    assert play(scene()) == ["scene", "still", "vote"]


def test_the_button_says_what_the_next_step_will_do(host: Host) -> None:
    """Nobody should have to press a button to find out."""

    async def scene() -> str:
        async with teaching(host) as desk:
            return str((await until_desk(desk, beat="lobby"))["next"])

    assert play(scene()) == "Begin the story"


def test_a_pause_is_counted_and_names_nobody(host: Host) -> None:
    """Who needs a pause is nobody's business but the one's who asked."""

    async def scene() -> str:
        async with joined(at(host), CODE, 1) as [pupil], teaching(host) as desk:
            await pupil.say(t="pause")
            return json.dumps(await until_desk(desk, pauses=1))

    said = play(scene())

    assert "voter" not in said


def test_a_new_code_from_that_page_is_made_here(host: Host) -> None:
    """The page asks for one; which it is nobody can foresee."""

    async def scene() -> bool:
        async with teaching(host) as desk:
            await until_desk(desk, code=CODE)
            await desk.say(t="do", act="code", arg="")
            while True:
                code = (await until_desk(desk))["code"]
                if code != CODE:
                    return len(str(code)) == 4

    assert play(scene())


def test_what_the_teacher_does_not_have_does_nothing(host: Host) -> None:
    """A word that is no act must not stop the class."""

    async def scene() -> str:
        async with teaching(host) as desk:
            await desk.say(t="do", act="explode", arg="")
            await desk.say(t="do", act="start", arg="x" * 500)
            await desk.line.send("{")
            await desk.say(t="do", act="blank", arg="")
            return str((await until_desk(desk, blank=True))["beat"])

    assert play(scene()) == Beat.LOBBY.value


def test_in_the_talk_the_desk_has_its_questions(host: Host) -> None:
    """Whoever leads the talk from the back of the room must not look at the story's last page."""
    host.questions = lambda _: ("Who set the price?",)

    async def scene() -> object:
        async with joined(at(host), CODE, 1), teaching(host) as desk:
            teach(host, Act.START, Act.END)
            quiet = await until_desk(desk, beat="aftercare")
            teach(host, Act.NEXT)
            return quiet.get("words"), (await until_desk(desk, beat="debrief"))["words"]

    assert play(scene()) == (None, ["Who set the price?"])
