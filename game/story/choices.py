"""A choice as written: its words, when it is open, what it does, where it leads."""

from collections.abc import Sequence as Several

from game.frozen import frozen
from game.story.desk import Desk
from game.story.effect import Keep
from game.story.effects import read_keep, read_set, read_shift
from game.story.exits import read_exit
from game.story.manner import Lock, Manner, Relabel
from game.story.model import Choice, OffersFrom
from game.story.naming import check_name, slug
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar

_MORE = frozenset({"locked", "once", "breaks", "wait", "fades", "relabel", "keep"})
"""Keys that few choices have."""

_SPOKEN = ((Manner.SAY, "say"), (Manner.DO, "do"))
_MANNERS = (*_SPOKEN, (Manner.SILENCE, "silence"))
"""Each with its key."""

_KEYS_OF_MANNERS = frozenset(key for _, key in _MANNERS)

LONGEST_FADE = 600
"""Seconds after which a fading offer must have gone."""


def choice_id(node: Mapping) -> str:
    """Give a choice's id: as written, else the slug of its words; empty where there is none."""
    written = node.word("id")
    if written:
        return written
    manner, words = spoken(node)
    if manner is Manner.SILENCE:
        return "silence"
    return slug(words.text) if words is not None else ""


def spoken(node: Mapping) -> tuple[Manner | None, Scalar | None]:
    """Find how a choice is made known, and its words."""
    for manner, key in _SPOKEN:
        words = node.scalar(key)
        if words is not None:
            return manner, words
    silence = node.scalar("silence")
    if silence is None or silence.value is False:
        return None, None
    return Manner.SILENCE, None if silence.value is True else silence


def read_choices(nodes: Several[Node], desk: Desk) -> tuple[Choice, ...]:
    """Read a passage's choices."""
    found: dict[str, Choice] = {}
    for node in nodes:
        choice = _choice(node, desk) if isinstance(node, Mapping) else None
        if choice is None:
            continue
        if choice.id in found:
            first = found[choice.id].span.line
            message = f"two choices here have the id `{choice.id}`, but saves and votes tell them apart by it"
            desk.error(
                "duplicate-choice",
                choice.span,
                message,
                f"give one of them another `id` (the first: line {first})",
            )
        else:
            found[choice.id] = choice
    return tuple(found.values())


def _choice(node: Mapping, desk: Desk) -> Choice | None:
    manner, words = spoken(node)
    if manner is None:
        message = "a choice begins here, but it says nothing and does nothing"
        desk.error("no-words", node.span, message, "give it `say: words`, `do: words` or `silence: true`")
        return None
    if len(_KEYS_OF_MANNERS & node.found.keys()) > 1:
        _tell_two_manners(node, manner, desk)
    identity = node.scalar("id")
    if identity is not None and not check_name(identity, desk):
        return None
    name = identity.text if identity is not None else choice_id(node)
    if not name:
        message = "this choice has no Latin letters in its words, but saves and votes need a name for it"
        desk.error("no-id", node.span, message, "give it one: `id: bread`")
        return None
    return _whole(node, name, manner, words, desk)


def _tell_two_manners(node: Mapping, manner: Manner, desk: Desk) -> None:
    for other, name in _MANNERS:
        key = node.key(name)
        if other is not manner and key is not None and not _is_false(node, name):
            message = f"you wrote `{name}` beside `{manner.value}`, but a choice is one of them"
            desk.error("two-manners", key.span, message, "make two choices of it")


def _is_false(node: Mapping, key: str) -> bool:
    scalar = node.scalar(key)
    return scalar is None or scalar.value is False


def _whole(node: Mapping, name: str, manner: Manner, words: Scalar | None, desk: Desk) -> Choice:
    prose, way = desk.words(words), read_exit(node, desk)
    when = desk.condition(node.get("when"))
    sets, shifts = read_set(node.get("set"), desk), read_shift(node.get("shift"), desk)
    more = _NO_MORE if _MORE.isdisjoint(node.found) else _more(node, desk)
    return Choice(
        id=name,
        manner=manner,
        prose=prose,
        exit=way,
        when=when,
        lock=more.lock,
        once=more.once,
        breaks=more.breaks,
        wait=more.wait,
        fades=more.fades,
        relabels=more.relabels,
        set=sets,
        shift=shifts,
        keep=more.keep,
        named="id" in node.found,
        span=node.span,
    )


@frozen
class _More:
    """What few choices have."""

    lock: Lock | None = None
    once: bool = False
    breaks: bool = False
    wait: bool = False
    fades: int | None = None
    relabels: tuple[Relabel, ...] = ()
    keep: tuple[Keep, ...] = ()


_NO_MORE = _More()


def _more(node: Mapping, desk: Desk) -> _More:
    key = node.key("wait")
    if key is not None and node.is_true("wait") and node.is_true("breaks"):
        message = "you wrote `wait` beside `breaks`, but a choice comes after the silence or breaks it"
        desk.error("wait-with-breaks", key.span, message, "take one of them out")
    return _More(
        lock=_lock(node.get("locked"), desk),
        once=node.is_true("once"),
        breaks=node.is_true("breaks"),
        wait=node.is_true("wait"),
        fades=_fades(node, desk),
        relabels=tuple(found for part in node.items("relabel") if (found := _relabel(part, desk))),
        keep=read_keep(node.get("keep"), desk),
    )


def _fades(node: Mapping, desk: Desk) -> int | None:
    written = node.get("fades")
    if written is None:
        return None
    seconds = node.number("fades", 1)
    if not 1 <= seconds <= LONGEST_FADE:
        message = (
            f"you wrote {quote(f'fades: {seconds}')}, but an offer fades after 1 to {LONGEST_FADE} seconds"
        )
        desk.error("out-of-bounds", written.span, message)
    return seconds


def _lock(node: Node | None, desk: Desk) -> Lock | None:
    if isinstance(node, Scalar):
        return Lock(None, desk.words(node))
    if not isinstance(node, Mapping):
        return None
    return Lock(desk.condition(node.get("unless")), desk.words(node.get("reason")))


def _relabel(node: Node, desk: Desk) -> Relabel | None:
    if not isinstance(node, Mapping):
        return None
    manner, words = spoken(node)
    when = desk.condition(node.get("when"))
    if manner is None or words is None or when is None:
        if node.get("when") is not None and words is None:
            desk.error(
                "no-words",
                node.span,
                "other words for a choice begin here, but there are none",
                "give it `say: words`",
            )
        return None
    return Relabel(manner, desk.words(words), when)


def read_offers_from(node: Node | None, desk: Desk) -> OffersFrom | None:
    """Read `offers_from: replies`, or with a road and effects of its own."""
    if isinstance(node, Scalar):
        keep = desk.known(node, desk.scope.keeps, "unknown-keep", "keep")
        return OffersFrom(keep, Manner.SAY, None, span=node.span) if keep else None
    if not isinstance(node, Mapping):
        return None
    keep = desk.known(node.scalar("keep"), desk.scope.keeps, "unknown-keep", "keep")
    if keep is None:
        return None
    manner = Manner.DO if node.word("as") == Manner.DO.value else Manner.SAY
    sets, shifts = read_set(node.get("set"), desk), read_shift(node.get("shift"), desk)
    return OffersFrom(keep, manner, read_exit(node, desk), sets, shifts, node.span)
