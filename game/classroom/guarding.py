"""What may pass to the room's pages: the right host, the right origin, the right method, nothing else."""

from collections.abc import Awaitable, Callable, Collection, MutableMapping
from typing import Any, TypeAlias

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

from game.classroom.messages import LONGEST

Scope: TypeAlias = MutableMapping[str, Any]
Happens: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Happens]]
Send: TypeAlias = Callable[[Happens], Awaitable[None]]
App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

FORM = "application/x-www-form-urlencoded"

MISDIRECTED = 421
FORBIDDEN = 403
NOT_A_METHOD = 405
TOO_LONG = 413
NO_LENGTH = 411
NOT_A_FORM = 415
"""Statuses of HTTP. Source: RFC 9110, section 15.5."""

SAFE = frozenset({"GET", "HEAD"})


class Guard:
    """Stands before the app: an unknown name for this computer, or another page's request, ends here."""

    def __init__(self, app: App, advertised: Callable[[], Collection[str]]) -> None:
        """Guard an app.

        Args:
            app: what is guarded.
            advertised: gives every `address:port` under which the room is reached now.
        """
        self._app = app
        self._advertised = advertised

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request pass, or answer it here."""
        if scope["type"] not in {"http", "websocket"}:
            return
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        host = hosts[0] if len(hosts) == 1 else ""
        refused = self._refused(scope, headers, host)
        if refused:
            await _refuse(refused, scope, receive, send)
            return
        await self._app(scope, receive, _with_policy(send, host))

    def _refused(self, scope: Scope, headers: Headers, host: str) -> int:
        if host not in self._advertised():
            return MISDIRECTED
        origins = headers.getlist("origin")
        if scope["type"] == "websocket":
            return 0 if origins == [f"http://{host}"] else FORBIDDEN
        method = scope["method"]
        if method in SAFE:
            return 0
        return _refused_post(headers, host, origins) if method == "POST" else NOT_A_METHOD


def _refused_post(headers: Headers, host: str, origins: list[str]) -> int:
    """Tell why a form may not pass; 0 where it may. An old browser that sends no Origin sends a Referer."""
    referer = headers.get("referer", "")
    here = origins == [f"http://{host}"] or (not origins and referer.startswith(f"http://{host}/"))
    if not here:
        return FORBIDDEN
    if headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        return NOT_A_FORM
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdigit()):
        return NO_LENGTH
    return TOO_LONG if int(length) > LONGEST else 0


async def _refuse(status: int, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    answer = PlainTextResponse("This is not a way into this room.", status, {"connection": "close"})
    await answer(scope, receive, _with_policy(send, ""))


def policy(host: str) -> str:
    """Give the content security policy: everything from here, nothing from anywhere else."""
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; "
        f"connect-src 'self'{f' ws://{host}' if host else ''}; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def _with_policy(send: Send, host: str) -> Send:
    async def guarded(message: Happens) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=message["headers"])
            headers["content-security-policy"] = policy(host)
            headers["x-content-type-options"] = "nosniff"
            headers["x-frame-options"] = "DENY"
            # A form of an old browser has no Origin; its Referer must reach us, and nobody else.
            headers["referrer-policy"] = "same-origin"
            headers["cross-origin-resource-policy"] = "same-origin"
            headers["permissions-policy"] = "camera=(), geolocation=(), microphone=()"
            headers["cache-control"] = "no-store"
        await send(message)

    return guarded
