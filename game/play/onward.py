"""Where a class goes next: what the step forward will do, as data, for the step itself and for its button."""

from enum import Enum

from game.play import counting
from game.play.ballot import FEWEST, Means, Option, Outcome
from game.play.lesson import IN_SECRET
from game.play.room import Beat, Room
from game.story.model import Mode

HANDS_NEVER = "Hands are public: in a story about harm nobody is asked to show what they would do."
HANDS_NOT_HERE = (
    "Hands are public: what somebody feels, wants in vain or decides for another is voted in secret."
)


class Ahead(Enum):
    """What NEXT will do."""

    START = "start"
    GO_ON = "go on"
    """The next page, or the only thing that can be done."""
    KEEP_SILENCE = "keep silence"
    """The page's silence begins."""
    END_SILENCE = "end silence"
    STILL = "still"
    """Three seconds, then the vote."""
    OPEN = "open"
    """The options can be tapped now."""
    CLOSE = "close"
    VOTE_AGAIN = "vote again"
    """The talk ends, or a line was struck: the second vote."""
    CONSEQUENCE = "consequence"
    HEAT = "heat"
    """Where the class tapped is shown."""
    STORYS_OWN = "story's own"
    """The teacher has not picked: what the story names for it happens."""
    PICK = "pick"
    """Nothing: the teacher is to pick first."""
    BRIDGE = "bridge"
    """What the lesson leaves out is told."""
    ACROSS = "across"
    """The passage that the bridge leads to."""
    AFTERCARE = "aftercare"
    DEBRIEF = "debrief"
    OVER = "over"
    NOTHING = "nothing"
    MORE = "more"
    """The wall turns a long page first: no room goes on by it."""
    BACK = "back"
    """The wall comes back from the quiet picture, or from a slip that lies over it."""


def ahead(room: Room) -> Ahead:
    """Tell what NEXT will do."""
    if room.beat is Beat.SCENE:
        return _from_scene(room)
    if room.beat is Beat.REVEAL:
        return _from_reveal(room)
    if room.beat is Beat.BRIDGE:
        return Ahead.ACROSS if room.bound else Ahead.AFTERCARE
    plain = {
        Beat.LOBBY: Ahead.START,
        Beat.STILL: Ahead.OPEN,
        Beat.VOTE: Ahead.CLOSE,
        Beat.TALK: Ahead.VOTE_AGAIN,
        Beat.AFTERCARE: Ahead.DEBRIEF,
        Beat.DEBRIEF: Ahead.OVER,
    }
    return plain.get(room.beat, Ahead.NOTHING)


def _from_scene(room: Room) -> Ahead:
    page = room.reading.page
    if page.close:
        return Ahead.AFTERCARE
    if page.sit and room.left is not None:
        return Ahead.END_SILENCE
    if asks_class(room):
        return Ahead.STILL
    return _along(room) or _from_offers(room)


def _along(room: Room) -> Ahead | None:
    """Tell what the lesson has in place of the story's own way on."""
    if is_last(room):
        return Ahead.BRIDGE if room.lesson.after else Ahead.AFTERCARE
    return Ahead.BRIDGE if bridge_ahead(room) else None


def _from_offers(room: Room) -> Ahead:
    if room.reading.page.sit:
        return Ahead.KEEP_SILENCE
    if is_decision(room):
        if mode_of(room) is Mode.OBSERVER and sum(map(bool, room.taps.values())) >= FEWEST:
            return Ahead.HEAT
        return Ahead.STORYS_OWN if tie_of(room) else Ahead.PICK
    return Ahead.GO_ON


def _from_reveal(room: Room) -> Ahead:
    if room.count is None or room.count.chosen is not None:
        return Ahead.CONSEQUENCE
    if room.count.outcome is Outcome.STRUCK:
        return Ahead.VOTE_AGAIN
    return Ahead.STORYS_OWN if tie_of(room) else Ahead.PICK


# --- what is to be decided --------------------------------------------------------------------------------


def choices(room: Room) -> tuple[Option, ...]:
    """Give what may be decided on the page at hand, locked options too."""
    return counting.options(room.reading.page, room.reading.story)


def mode_of(room: Room) -> Mode:
    """Give how the class decides here: the teacher's mode, the story's, or by most votes.

    In a story about harm a class watches, where neither the story nor the lesson asks it to vote.
    """
    page = room.reading.page
    if counting.asks_to_guess(page):
        return Mode.OBSERVER if room.lesson.mode is Mode.OBSERVER else Mode.GUESS
    watches = room.reading.story.harm and page.passage not in room.lesson.votes
    usual = Mode.OBSERVER if watches else Mode.MAJORITY
    own = page.vote.mode if page.vote else usual
    asked = page.vote is not None or not watches
    mode = room.mode or (_for_all(room) if asked else None) or own
    return Mode.MAJORITY if mode is Mode.GUESS else mode


def _for_all(room: Room) -> Mode | None:
    """Give the teacher's mode for the whole lesson, where it can hold on the page at hand."""
    mode = room.lesson.mode
    public = mode in IN_SECRET and room.means is Means.HANDS
    bare = mode is Mode.DIAL and not room.reading.page.dials
    return None if public or bare else mode


def tie_of(room: Room) -> str | None:
    """Give the option that the story names for a tie, where it is open now; of a silence, to keep it."""
    open_ids = [option.id for option in choices(room) if not option.locked]
    vote = room.reading.page.vote
    named = vote.tie if vote else None
    return named if named in open_ids else None


def is_decision(room: Room) -> bool:
    """Tell whether there is something to decide: two open ways, a guess, or a struck line to be wanted."""
    page = room.reading.page
    if page.close:
        return False
    ways = choices(room)
    open_ways = [way for way in ways if not way.locked]
    if mode_of(room) is Mode.STRUCK:
        return bool(open_ways) and len(ways) > 1
    return len(open_ways) > 1


def asks_class(room: Room) -> bool:
    """Tell whether the class decides here, by a vote."""
    listed = room.lesson.votes
    theirs = not listed or room.mode is not None or room.reading.page.passage in listed
    return theirs and may_vote(room)


def may_vote(room: Room) -> bool:
    """Tell whether a vote can be opened here, whether the lesson lists it or not."""
    return is_decision(room) and mode_of(room) is not Mode.OBSERVER and not why_no_hands(room)


def teacher_picks(room: Room) -> bool:
    """Tell whether it is the teacher who picks now: where nobody votes, or a vote has come to nothing."""
    if room.beat is Beat.REVEAL:
        return is_decision(room) and ahead(room) in {Ahead.PICK, Ahead.STORYS_OWN}
    return room.beat is Beat.SCENE and is_decision(room) and not asks_class(room)


def why_no_hands(room: Room) -> str:
    """Say why raised hands may not decide here; empty where they may, or where there are none."""
    if room.means is not Means.HANDS:
        return ""
    if room.reading.story.harm:
        return HANDS_NEVER
    return HANDS_NOT_HERE if mode_of(room) in IN_SECRET else ""


# --- the lesson's road ------------------------------------------------------------------------------------


def walked(room: Room) -> tuple[str, ...]:
    """Give the passages that the class saw, in order; what was left out is not among them."""
    left_out = {turn for leap in room.leaps for turn in range(leap.first, leap.last)}
    turns = room.reading.turns[: room.reading.at + 1]
    return tuple(turn.state.passage for index, turn in enumerate(turns) if index not in left_out)


def is_last(room: Room) -> bool:
    """Tell whether the lesson's last passage is read, and what was decided there has been seen."""
    stop = room.lesson.stop
    if not stop or stop not in walked(room):
        return False
    return room.reading.page.passage != stop or not (is_decision(room) or room.reading.page.sit)


def bridge_ahead(room: Room) -> str | None:
    """Give the passage that the next bridge leads to, once all votes before it are done."""
    crossed = {leap.to for leap in room.leaps}
    seen = set(walked(room))
    ahead_of = [name for name in room.lesson.bridges if name not in crossed]
    for name in ahead_of:
        before = _votes_before(room, name)
        if name not in seen and not seen & _from(room, name) and before and before <= _done(room):
            return name
    return None


def next_bridge(room: Room) -> str | None:
    """Give the passage that the next bridge leads to, whether its votes are done or not."""
    crossed = {leap.to for leap in room.leaps} | set(walked(room))
    return next((name for name in room.lesson.bridges if name not in crossed), None)


def _votes_before(room: Room, passage: str) -> set[str]:
    places = {name: place for place, name in enumerate(room.reading.story.passages)}
    return {vote for vote in room.lesson.votes if places.get(vote, 0) < places.get(passage, 0)}


def _from(room: Room, passage: str) -> set[str]:
    """Give the lesson's votes at or after a passage: where one was reached the bridge is behind."""
    return set(room.lesson.votes) - _votes_before(room, passage)


def _done(room: Room) -> set[str]:
    """Give the votes that are done: decided, or passed by on another road."""
    decided = {each.passage for each in room.decided}
    last = max((place for place, vote in enumerate(room.lesson.votes) if vote in decided), default=-1)
    return set(room.lesson.votes[: last + 1])
