"""Which of a teacher's deeds can be done now: for the row, the list and the keys alike."""

from game.play.ballot import Means
from game.play.onward import is_decision, next_bridge
from game.play.room import Beat, Room
from game.stage.scenes.class_state import At

_DECIDING = frozenset({Beat.STILL, Beat.VOTE, Beat.TALK})
_AFTER = frozenset({Beat.AFTERCARE, Beat.DEBRIEF, Beat.OVER})


def may(at: At, part: str) -> bool:
    """Tell whether a deed can be done now; what is no teacher's deed always can."""
    room = at.room
    ends = {
        "undo": room.before is not None,
        "lock": room.means is not Means.HANDS and not is_after(room),
        "talk": room.beat in {Beat.VOTE, Beat.REVEAL},
        "reveal": room.beat is Beat.VOTE,
        "longer": may_take_longer(room),
        "skip": _may_skip(room),
        "mode": room.beat is Beat.LOBBY or (room.beat is Beat.SCENE and is_decision(room)),
        "swap": has_chairs(room) and not is_after(room),
        "code": bool(at.door.url) and not is_after(room),
        "door": not is_after(room),
        "end": room.beat is not Beat.LOBBY and not is_after(room),
    }
    return ends.get(part, True)


def is_after(room: Room) -> bool:
    """Tell whether the story is over."""
    return room.beat in _AFTER


def has_chairs(room: Room) -> bool:
    """Tell whether there is more than one chair to sit on."""
    return len(room.reading.story.seats) > 1


def may_take_longer(room: Room) -> bool:
    """Tell whether something is running that half a minute can be added to."""
    return room.beat in {Beat.VOTE, Beat.TALK} and (room.left is not None or room.limit is not None)


def _may_skip(room: Room) -> bool:
    ahead = room.reading.page.skippable is not None or next_bridge(room) is not None
    return ahead and (room.beat is Beat.SCENE or room.beat in _DECIDING)
