"""The plain page: for a browser without scripts, or one that can't keep a line open. It still votes.

A form says what it does in `do`, and has the phone's token in a hidden field. A page that is only looked at
carries the token in its address, which goes nowhere else: there is no log, and no other origin.
"""

import asyncio
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import parse_qsl, urlencode

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from game.classroom import pages
from game.classroom.entering import admit
from game.classroom.hub import Hub
from game.classroom.messages import PROTOCOL, Fields, Join, Message, read_fields
from game.classroom.said import No, why_not
from game.classroom.snapshot import direction, for_all, for_one, for_seat, slip_of
from game.classroom.tokens import token_of, voter_of
from game.classroom.words import phone_words
from game.play.ballot import Voter
from game.play.happening import Voted
from game.play.room import Beat, Room

PATH = "/plain"

MOST_FIELDS = 12
"""Fields of a form."""

OFTEN = 3
"""Seconds until the page asks again while the class reads."""

SELDOM = 20
"""Seconds until it asks again under somebody who is choosing: it would take the choice away."""

STILL = "1"
"""Of a page that its reader has asked not to change by itself. Source: WCAG 2.2, criterion 2.2.1."""

_KINDS = frozenset({"vote", "out", "in", "pause", "tap", "dial"})
"""What a form may do beside joining, in the words of the wire."""

_NUMBERS = frozenset({"round", "sure", "page", "line", "level"})

_SAID: Mapping[str, str] = MappingProxyType(
    {"out": "", "in": "", "pause": "pause_sent", "tap": "", "dial": ""}
)
"""By what was done, the name of the sentence that says so."""


class Plain:
    """Answers the plain page."""

    def __init__(self, hub: Hub, key: bytes) -> None:
        self._hub = hub
        self._key = key

    async def look(self, request: Request) -> Response:
        """Show the room as it is now; without a token, the way in."""
        token = request.query_params.get("token", "")
        voter = voter_of(token, self._key)
        said = phone_words(self._hub.tell).get(request.query_params.get("said", ""), "")
        if voter is None:
            return self._page(None, "", said)
        if self._hub.holder.room.beat is not Beat.OVER:
            self._hub.seen(voter, _now())
        else:
            self._hub.leave_plain(voter)
        return self._page(voter, token, said, still=request.query_params.get("still") == STILL)

    async def send(self, request: Request) -> Response:
        """Take a form, and show the room after it."""
        form = await _form(request)
        if form.get("do") == "join":
            return self._join(form)
        voter = voter_of(form.get("token", ""), self._key)
        if voter is None:
            return self._page(None, "", "")
        self._hub.seen(voter, _now())
        return _back(form["token"], self._do(voter, message_of(form)), form.get("still", ""))

    def _join(self, form: Mapping[str, str]) -> Response:
        join = Join(PROTOCOL, form.get("code", ""), form.get("token", ""))
        voter = admit(self._hub, self._key, join)
        if isinstance(voter, No):
            return self._page(None, "", why_not(voter, self._hub.tell))
        self._hub.seen(voter, _now())
        return _back(token_of(voter, self._key), "")

    def _do(self, voter: Voter, message: Message | None) -> str:
        """Do what a form says at once; give the name of the sentence that tells what came of it."""
        if message is None or not self._hub.allows(voter, _now()):
            return "slow"
        happening = self._hub.happens(voter, message)
        if not isinstance(happening, Voted):
            return _SAID.get(type(message).__name__.lower(), "")
        stored = slip_of(voter, self._hub.holder.room)
        if happening.slip is None:
            return "taken_back" if stored is None else "refused"
        return "counted" if stored is not None and stored["pick"] == happening.slip.option else "refused"

    def _page(self, voter: Voter | None, token: str, said: str, *, still: bool = False) -> Response:
        room, tell = self._hub.holder.room, self._hub.tell
        language = room.reading.story.language
        shown: dict[str, object] = {
            "lang": language,
            "dir": direction(language),
            "token": token or None,
            "said": said,
            "refresh": None if still else refresh(room, voter),
            "still": still,
            "all": None,
            "seat": None,
            "me": None,
        }
        known = room.voters.get(voter) if voter is not None else None
        if voter is not None and known is not None:
            every = for_all(room, tell, self._hub.holder.questions)
            shown |= {"all": every, "seat": for_seat(known.seat, room), "me": for_one(voter, room)}
        return HTMLResponse(pages.plain_page(tell, shown))


def refresh(room: Room, voter: Voter | None) -> int | None:
    """Give the seconds until the page asks again; None: never."""
    if voter is None or room.beat is Beat.OVER:
        return None
    choosing = room.beat is Beat.VOTE and not room.blank and slip_of(voter, room) is None
    return SELDOM if choosing else OFTEN


def message_of(form: Mapping[str, str]) -> Message | None:
    """Read a form as the wire's own message; None where it is none."""
    kind = form.get("do", "")
    if kind == "take back":
        return read_fields({"t": "vote", "round": _number(form.get("round", "")), "pick": None})
    if kind not in _KINDS:
        return None
    fields: Fields = {
        name: _number(value) if name in _NUMBERS else value for name, value in form.items() if value
    }
    return read_fields({**fields, "t": kind})


async def _form(request: Request) -> Mapping[str, str]:
    """Read a form; one that never became whole, or is no form, is an empty one."""
    try:
        return dict(parse_qsl((await request.body()).decode("utf-8", "replace"), max_num_fields=MOST_FIELDS))
    except (ClientDisconnect, ValueError):
        return {}


def _number(words: str) -> object:
    return int(words) if words.isascii() and words.isdigit() and len(words) < 10 else None  # noqa: PLR2004 - digits


def _back(token: str, said: str, still: str = "") -> Response:
    """Go back to the page by looking, so that loading it again sends nothing twice."""
    query = {"token": token, "said": said, "still": STILL if still == STILL else ""}
    query = {name: value for name, value in query.items() if value}
    return RedirectResponse(f"{PATH}?{urlencode(query)}", status_code=303)


def _now() -> float:
    return asyncio.get_running_loop().time()
