"""A page, whether written as a script or as a list with one key a thing."""

from game.story.cues import Cues
from game.story.desk import Desk
from game.story.line import Line
from game.story.lines import Wording, add, versions
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.script import read_script
from game.story.stretch import Stretch

_WORDS = ("says", "thinks", "text")
"""Keys of a list's item that hold its words."""

_KEYS = ("who", "says", "thinks", "text", "draft", "silence", "quote", "when", "seat", "margin", "id")
"""Keys of a line; an item with none of them is words with a colon, which `shape` tells of."""


def read_page(node: Node | None, desk: Desk) -> tuple[Line, ...]:
    """Read the lines of a page, in order."""
    lines: list[Line] = []
    for item in node.items if isinstance(node, Sequence) else (node,):
        if isinstance(item, Scalar):
            _kept_apart(item, desk)
            read_script(item, desk, lines)
        elif isinstance(item, Mapping):
            _item(item, desk, lines)
    return tuple(lines)


def _kept_apart(item: Scalar, desk: Desk) -> None:
    """Tell of a script whose lines YAML has joined: what is meant, or said by another, is read aloud."""
    several = item.style == ">" and sum(bool(row.strip()) for row in item.raw.split("\n")[1:]) > 1
    if several:
        message = "you wrote `page: >`, but that joins its lines, and who speaks in them is lost"
        desk.warn("bar-forgotten", item.span, message, "write `page: |`")


def _item(node: Mapping, desk: Desk, lines: list[Line]) -> None:
    before = len(lines)
    wording = _wording(node, desk)
    if wording is None:
        return
    add(lines, wording, desk)
    if len(lines) == before:
        return
    for kind in ("meant", "heard", "muffled"):
        layer = node.get(kind)
        if layer is not None:
            add(lines, _layer(kind, layer, desk), desk)


def _wording(node: Mapping, desk: Desk) -> Wording | None:
    who = _who(node, desk)
    words = next((found for key in _WORDS if (found := node.scalar(key)) is not None), None)
    draft = node.get("draft")
    kind = _kind(node)
    if words is None and not any(node.key(key) for key in _KEYS):
        return None
    if words is None and kind not in {"draft", "silence", "quote"}:
        message = "a line begins here, but no words stand in it"
        desk.error("no-words", node.span, message, "like `- {who: dad, says: Fine.}` or `- text: Rain.`")
        return None
    cues = Cues(
        kind=kind,
        when=desk.condition(node.get("when")),
        seat=_stretch(node.scalar("seat")),
        margin=node.is_true("margin"),
        seconds=node.number("silence", 0),
        quote=_stretch(node.scalar("quote")),
        id=_stretch(node.scalar("id")),
    )
    return Wording(who, _drafts(draft, desk) if kind == "draft" else _whole(words, desk), cues, node.span)


def _kind(node: Mapping) -> str:
    for key, kind in (("silence", "silence"), ("draft", "draft"), ("quote", "quote"), ("thinks", "thinks")):
        if node.get(key) is not None:
            return kind
    return ""


def _who(node: Mapping, desk: Desk) -> str | None:
    written = node.scalar("who")
    if written is None:
        key = node.key("says")
        if key is not None:
            message = "somebody says something here, but who it is is not said"
            desk.error("no-speaker", key.span, message, "add `who: NAME`, or write `text:` for telling")
        return None
    who = desk.scope.speaker(written.text)
    if who is None:
        message = f"you wrote `who: {written.text}`, but nobody of the cast has that name"
        desk.error("unknown-cast", written.span, message, desk.near(written.text, desk.scope.speakers))
    return who


def _stretch(node: Scalar | None) -> Stretch | None:
    return node.stretch().strip() if node is not None else None


def _whole(node: Scalar | None, desk: Desk) -> tuple[Stretch, ...]:
    if node is None:
        return ()
    desk.kept_whole(node)
    return (node.stretch().strip(),)


def _drafts(node: Node | None, desk: Desk) -> tuple[Stretch, ...]:
    if isinstance(node, Scalar):
        desk.kept_whole(node)
        return versions(node.stretch().strip())
    items = node.items if isinstance(node, Sequence) else ()
    return tuple(words for item in items if isinstance(item, Scalar) for words in _whole(item, desk))


def _layer(kind: str, node: Node, desk: Desk) -> Wording:
    if isinstance(node, Mapping):
        words, when = _whole(node.scalar("text"), desk), desk.condition(node.get("when"))
        return Wording(None, words, Cues(kind=kind, when=when), node.span)
    if isinstance(node, Scalar) and kind == "muffled":
        message = f"you wrote `muffled: {quote(node.text)[1:-1]}`, but from when on it is muffled is not said"
        hint = "like `muffled: {text: F...e., when: headphones >= 60}`"
        desk.error("no-condition", node.span, message, hint)
    return Wording(None, _whole(node if isinstance(node, Scalar) else None, desk), Cues(kind=kind), node.span)
