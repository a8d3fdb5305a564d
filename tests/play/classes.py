"""A class for tests of a room: a small story, voters, and what they and their teacher do."""

from typing import Any

from play.build import choice, ending, hush, passage, prose, speak, story, tell

from game.play.ballot import Means, Slip
from game.play.beats import open_room, step
from game.play.happening import Act, Happening, Joined, Passed, Taught, Voted
from game.play.room import Beat, Lesson, Room
from game.story.manner import Manner
from game.story.model import Guess, Mode, Story, Vote

ENDLESS = 4000
"""Steps after which a lesson that does not end has gone wrong."""


def table(mode: Mode = Mode.MAJORITY, tie: str | None = "wait", **more: Any) -> Story:
    """A table: push the bread across, wait, or ask what can't be asked."""
    locked = choice("ask", "bread", lock=more.pop("lock")) if "lock" in more else None
    return story(
        passage(
            "table",
            tell("The soup is cold."),
            choice("push", "bread"),
            choice("wait", "silent", manner=Manner.SILENCE),
            choice("leave", "street"),
            *([locked] if locked else ()),
            vote=Vote(mode, tie),
        ),
        passage("bread", speak("nora", "Eat."), exit="end"),
        passage("silent", tell("The clock."), hush(4), tell("The spoon."), exit="end"),
        passage("street", tell("It rains."), exit="end"),
        ending("end"),
        **more,
    )


def feeling() -> Story:
    """A guess about Dad, who then answers."""
    options = (("grief", prose("grief")), ("anger", prose("anger")))
    guess = Guess("dad", prose("What does he feel?"), options, "grief", prose("He looks at the boat."))
    return story(passage("table", guess=guess, exit="end", vote=Vote(Mode.GUESS)), ending("end"))


def opened(of: Story, voters: int = 0, means: Means = Means.PHONES, lesson: Lesson | None = None) -> Room:
    """A room with some voters in its lobby."""
    return happen(
        open_room(of, lesson or Lesson(), 7, "KITE"),
        *(Joined(number, means) for number in range(1, voters + 1)),
    )


def happen(room: Room, *happenings: Happening) -> Room:
    """The room after all that."""
    for happening in happenings:
        room = step(room, happening)
    return room


def teach(room: Room, *acts: Act, argument: str = "") -> Room:
    """The room after a teacher's acts."""
    return happen(room, *(Taught(act, argument) for act in acts))


def voting(of: Story, voters: int, **more: Any) -> Room:
    """A room whose first vote is open."""
    return happen(teach(opened(of, voters, **more), Act.START, Act.NEXT), Passed(3.0))


def vote(room: Room, *options: str, first: int = 1, **more: Any) -> Room:
    """The room after the voters from `first` on have voted so, one each."""
    assert room.ballot is not None
    number = room.ballot.round
    slips = [Voted(voter, number, Slip(each, **more)) for voter, each in enumerate(options, start=first)]
    return happen(room, *slips)


def closed(of: Story, *options: str, voters: int = 0) -> Room:
    """A room whose first round was closed over these votes."""
    return teach(vote(voting(of, voters or len(options)), *options), Act.CLOSE)


def many(**votes: int) -> tuple[str, ...]:
    """Votes, by how many: `many(push=3, wait=2)`."""
    return tuple(option for option, times in votes.items() for _ in range(times))


def is_over(room: Room) -> bool:
    """Whether the class has gone home."""
    return room.beat is Beat.OVER


# --- a road of five pages ------------------------------------------------------------------------------


def road(**more: Any) -> Story:
    """Five pages in a row; at each the class can stay or go on."""
    names = ["one", "two", "three", "four", "five"]
    pages = [
        passage(name, tell(name), choice(f"go {after}", after), choice(f"run {after}", after), scene=name)
        for name, after in zip(names, [*names[1:], "end"], strict=True)
    ]
    return story(*pages, ending("end"), **more)


def decide(room: Room) -> Room:
    """The room after a vote on the page at hand, and its reveal."""
    room = happen(teach(room, Act.NEXT), Passed(3.0))
    assert room.ballot is not None
    return teach(vote(room, *[room.ballot.options[0].id] * 5), Act.CLOSE, Act.NEXT)


def begun(**more: Any) -> Room:
    """A lesson's first scene."""
    return teach(opened(road(), 5, lesson=Lesson(**more)), Act.START)
