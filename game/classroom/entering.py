"""Who may come in: whoever has a token of this room, or types its code while it is open to new ones."""

from game.classroom.codes import same_code
from game.classroom.hub import Hub
from game.classroom.messages import PROTOCOL, Join
from game.classroom.said import No
from game.classroom.tokens import voter_of
from game.play.ballot import Voter
from game.play.room import Beat


def admit(hub: Hub, key: bytes, join: Join) -> Voter | No:
    """Let a phone in: give its voter, or why not."""
    room = hub.holder.room
    if room.beat is Beat.OVER:
        return No.OVER
    if join.protocol != PROTOCOL:
        return No.PAGE
    known = voter_of(join.token, key) if join.token else None
    if known is not None:
        return known
    if not same_code(join.code, room.code):
        return No.CODE
    if room.locked:
        return No.LOCKED
    new = hub.holder.newcomer() if hub.present < hub.limits.voters else None
    return No.FULL if new is None else new
