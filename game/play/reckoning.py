"""How long a lesson takes: told aloud by a teacher, and decided by a class that votes as it comes."""

from game.play.ballot import Slip
from game.play.beats import open_room, step, step_all
from game.play.chance import draw, sow
from game.play.counting import SUREST, votable
from game.play.happening import Act, Joined, Taught, Voted
from game.play.lesson import PAGE_SECONDS, PICK_SECONDS, VOTE_SECONDS, WORDS_A_MINUTE, seconds_aloud
from game.play.onward import Ahead, ahead, choices
from game.play.room import Beat, Lesson, Room
from game.story.model import Story

CLASS = 24
"""Pupils of the class that is reckoned with."""

LEANS = 10
"""How strongly a class may lean to an option."""

LONGEST = 2000
"""Steps after which a lesson that has not ended never will."""


def reckon(story: Story, lesson: Lesson, seed: int) -> float:
    """Give the seconds of a lesson from its first page to the slow way out, on one road by chance."""
    everybody = [Joined(voter) for voter in range(1, CLASS + 1)]
    room, chance, seconds = step_all(open_room(story, lesson, seed, ""), everybody), sow(seed), 0.0
    for _ in range(LONGEST):
        if room.beat in {Beat.AFTERCARE, Beat.OVER}:
            break
        after, chance = _go_on(room, chance)
        seconds += _takes(room, after)
        room = after
    return seconds


def _go_on(room: Room, chance: int) -> tuple[Room, int]:
    """Go one step: the class votes by chance, and so does a teacher who has to pick."""
    if room.ballot is not None and room.beat is Beat.VOTE:
        names = [option.id for option in votable(room.ballot)]
        votes, lean = [], []
        for _ in names:
            weight, chance = draw(chance, [1] * LEANS)
            lean.append(1 + weight**2)
        for voter in range(1, CLASS + 1):
            place, chance = draw(chance, lean)
            votes.append(Voted(voter, room.ballot.round, Slip(names[place], SUREST, names[place])))
        room = step_all(room, votes)
    if ahead(room) is Ahead.PICK:
        ways = [option.id for option in choices(room) if not option.locked]
        place, chance = draw(chance, [1] * len(ways))
        return step(room, Taught(Act.PICK, ways[place])), chance
    return step(room, Taught(Act.NEXT)), chance


def _takes(before: Room, after: Room) -> float:
    """Give what one step takes."""
    seconds = 0.0
    if after.beat is Beat.SCENE and after.page != before.page:
        seconds += PAGE_SECONDS + seconds_aloud(after)
    if after.beat is Beat.BRIDGE and before.beat is not Beat.BRIDGE:
        seconds += PAGE_SECONDS + len(after.bridge.split()) * 60 / WORDS_A_MINUTE
    if after.beat is Beat.TALK and before.beat is not Beat.TALK:
        seconds += after.left or 0.0
    if after.beat is Beat.REVEAL and before.beat is not Beat.REVEAL:
        seconds += VOTE_SECONDS
    if before.beat is Beat.SCENE and len(after.decided) > len(before.decided):
        watched = before.reading.page.passage in before.lesson.votes
        seconds += VOTE_SECONDS if watched else PICK_SECONDS
    return seconds
