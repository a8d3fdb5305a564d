"""A round of voting opens, is closed, and comes to something that the class sees."""

from dataclasses import replace

from game.play import decide, findings, onward, people
from game.play.ballot import Ballot, Count, Option, Outcome, Stage
from game.play.counting import options
from game.play.guessing import truth_of
from game.play.hearing import middle, missed
from game.play.moving import pick, take
from game.play.poll import Around
from game.play.room import STILL, TALK, TIE_TALK, Beat, Decided, Room
from game.play.trail import Turned
from game.story.model import Mode

LONGEST = 3600.0
"""Seconds that a talk or a vote may be given, at most."""


def still(room: Room) -> Room:
    """Begin a vote with three seconds of stillness: the options are seen, and can't be tapped."""
    ways = options(room.reading.page, room.reading.story)
    if any(count.outcome is Outcome.STRUCK for count in room.earlier):
        ways = tuple(way for way in ways if not way.locked)
    ballot = Ballot(
        round=room.rounds + 1,
        mode=onward.mode_of(room),
        options=ways,
        tie=onward.tie_of(room),
        stage=Stage.SECOND if room.earlier else Stage.FIRST,
    )
    return replace(room, beat=Beat.STILL, left=STILL, ballot=ballot, rounds=ballot.round, count=None)


def open_vote(room: Room) -> Room:
    """Let the options be tapped."""
    if room.ballot is None:
        return room
    return replace(room, beat=Beat.VOTE, left=None, ballot=replace(room.ballot, open=True))


def close_vote(room: Room) -> Room:
    """Close the open round: a tie is talked over, everything else is revealed."""
    count = _count(room)
    if count is None:
        return room
    room = replace(room, ballot=None, count=count, limit=None)
    if count.outcome is Outcome.TIED:
        return replace(room, beat=Beat.TALK, left=TIE_TALK)
    return replace(room, beat=Beat.REVEAL, left=None)


def talk(room: Room, seconds: float = TALK) -> Room:
    """Close the round unseen, or leave what was revealed, for a talk; a second vote follows."""
    count = room.count if room.ballot is None else _count(room)
    if count is None:
        return room
    count = count if count.outcome is Outcome.STRUCK else decide.talked(count)
    return replace(room, ballot=None, beat=Beat.TALK, left=min(LONGEST, seconds), count=count, limit=None)


def again(room: Room) -> Room:
    """Vote once more: what was counted stands beside it later."""
    if room.count is None:
        return room
    count = room.count if room.count.outcome in _NOT_YET else decide.talked(room.count)
    room = replace(room, earlier=(*room.earlier, count), count=None)
    if onward.why_no_hands(room):
        return _to_teacher(room)
    struck = count.outcome is Outcome.STRUCK
    return take_the_rest(room) if struck and _lone(room) else still(room)


def anew(room: Room) -> Room:
    """Begin the running round once more, by other means: who has voted by phone would vote twice by hand."""
    if room.ballot is None:
        return room
    return replace(still(room), limit=room.limit) if onward.may_vote(room) else _to_teacher(room)


def _to_teacher(room: Room) -> Room:
    """Leave what can't be put to raised hands to the teacher, who picks beside the scene."""
    return replace(room, beat=Beat.SCENE, left=None, ballot=None, limit=None)


_NOT_YET = frozenset({Outcome.STRUCK, Outcome.TIED, Outcome.TALKED})
"""Outcomes after which another vote comes."""


def _lone(room: Room) -> bool:
    return sum(not way.locked for way in onward.choices(room)) == 1


def take_the_rest(room: Room) -> Room:
    """Take the one way that is left beside a struck line: there is nothing to vote on."""
    way = next(way for way in onward.choices(room) if not way.locked)
    return take(_settle(room, way.id, room.earlier), way.pick)


def _count(room: Room) -> Count | None:
    ballot = room.ballot
    if ballot is None:
        return None
    ballot = replace(ballot, seats={voter: known.seat for voter, known in room.voters.items()})
    reading = room.reading
    guess = reading.story.passages[reading.page.passage].guess if ballot.mode is Mode.GUESS else None
    around = Around(
        present=people.present(room),
        seed=room.seed,
        final=decide.settles(room.earlier, ballot.stage),
        truth=truth_of(guess, reading.state) if guess else None,
        before=room.earlier[0] if room.earlier else None,
    )
    count = decide.close(ballot, around)
    told = missed(room) if ballot.mode is Mode.DIAL and count.outcome is not Outcome.TIED else None
    return replace(count, said=(*count.said, told.said)) if told and told.said else count


# --- what was decided happens -----------------------------------------------------------------------------


def settled(room: Room) -> Room:
    """Put the decision that is revealed to those of the lesson."""
    count = room.count
    if room.beat is not Beat.REVEAL or count is None or count.chosen is None:
        return room
    return _settle(room, count.chosen, (*room.earlier, count))


def _settle(room: Room, chosen: str, counts: tuple[Count, ...], *, by_teacher: bool = False) -> Room:
    passage = room.reading.page.passage
    dialled = any(count.mode is Mode.DIAL for count in counts)
    told = missed(room) if dialled else None
    lost = (told.words, told.voters, told.of) if told else None
    decided = Decided(passage, counts, chosen, by_teacher=by_teacher, missed=lost)
    return replace(room, decided=(*room.decided, decided), count=None, earlier=())


def happen(room: Room) -> Room:
    """Let what was decided happen."""
    count = room.count
    way = next((way for way in onward.choices(room) if count and way.id == count.chosen), None)
    return room if way is None else _after(room, take(_turned(settled(room), room.count, way), way.pick))


def _turned(room: Room, count: Count | None, way: Option) -> Room:
    """Turn the story's headphones to where the middle of the class has them, if that leaves the way open."""
    dial = next(iter(room.reading.page.dials), None)
    touched = any(known.level is not None for known in room.voters.values())
    if count is None or count.mode is not Mode.DIAL or dial is None or not touched:
        return room
    level = round(middle(room, dial.meter) / dial.step) * dial.step
    reading = pick(room.reading, Turned(dial.meter, min(100, level)))
    still_open = any(offer.pick == way.pick and offer.is_open for offer in reading.page.offers)
    return replace(room, reading=reading) if still_open else room


def _after(before: Room, room: Room) -> Room:
    """Say beside a guess's answer how many had guessed it."""
    count = before.count
    if count is None or count.mode is not Mode.GUESS:
        return room
    return replace(room, told=findings.guessed_it(count.guessed))


def pick_for_class(room: Room, name: str) -> Room:
    """Let the teacher's pick happen, where the class does not decide or has not."""
    revealed = room.beat is Beat.REVEAL and room.count is not None and room.count.chosen is None
    waits = room.beat is Beat.SCENE and not (onward.asks_class(room) and room.left is None)
    way = next((way for way in onward.choices(room) if way.id == name and not way.locked), None)
    if way is None or not (revealed or waits):
        return room
    counts = (*room.earlier, room.count) if room.count and revealed else ()
    decision = onward.is_decision(room)
    settled_room = _settle(room, name, counts, by_teacher=True) if decision else room
    return take(settled_room, way.pick)
