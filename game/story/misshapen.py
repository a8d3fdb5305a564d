"""What keeps a file from having the shape of a story: unknown keys, missing ones, wrong kinds."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.story.authored import Authored, Pages
from game.story.authored_translation import Translated
from game.story.braces import parted_words
from game.story.desk import Desk, colon_in_words, pairs
from game.story.keys import PROSE
from game.story.near import did_you_mean, quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.shape_keys import known_keys
from game.story.wished import KINDS, as_wanted

_MOST = 200
"""So many slips of shape are told in one file."""

_OF_PASSAGES = frozenset({"page", "choices", "ending", "to", "ask", "guess"})
"""Keys by which one knows a passage."""

_VALUES = {"format": "1"}
"""What stands after a key that can have but one value."""

_FORMS = {"words": "words", "list": "a list", "keys": "keys of its own"}


_MODELS: dict[str, type[BaseModel]] = {model.__name__: model for model in (Authored, Pages, Translated)}


def tell(root: Mapping, shape: str, desk: Desk) -> None:
    """Tell of every key and value that has no place in a file.

    Args:
        root: the tree of the file.
        shape: the name of the model of such a file.
        desk: where problems go.
    """
    model = _MODELS[shape]
    if model is not Translated:  # what is not translated yet may stand there with nothing behind it
        for key, value in islice(_empty(root, desk), _MOST):
            _tell_empty(key, value, desk)
    try:
        model.model_validate(_plain(root))
    except ValidationError as error:
        for slip in error.errors(include_url=False, include_context=True, include_input=False)[:_MOST]:
            _tell(root, model, slip, desk)


def _plain(node: Node) -> Any:  # noqa: ANN401 - plain data of any shape
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [_plain(item) for item in node.items]
        case Mapping():
            return {key.text: _plain(value) for key, value in node if not _is_empty(value)}


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.value is None


def _empty(node: Node, desk: Desk) -> Iterator[tuple[Scalar, Scalar]]:
    """Find every key with nothing after it."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _empty(item, desk)
    elif isinstance(node, Mapping):
        parted, bare = parted_words(node) or (None, frozenset())
        if parted is not None:
            desk.problems.append(parted)
        for key, value in node:
            if key.text in bare:
                continue
            if not isinstance(value, Scalar):
                yield from _empty(value, desk)
            elif value.value is None:
                yield key, value


def _tell_empty(key: Scalar, value: Scalar, desk: Desk) -> None:
    if value.lost:
        desk.kept_whole(value)
    else:
        hint = "write it after the colon, or take the key out"
        message = f"you wrote {quote(f'{key.text}:')}, but nothing stands after it"
        desk.error("nothing-after", key.span, message, hint)


def _tell(root: Mapping, model: type[BaseModel], slip: ErrorDetails, desk: Desk) -> None:
    kind, loc, context = slip["type"], slip["loc"], slip.get("ctx", {})
    trail = list(_walk(root, loc))
    key, node = trail[-1]
    last = loc[-1] if loc else ""
    if kind == "extra_forbidden":
        _unknown_key(root, model, loc, desk)
    elif kind == "missing":
        _missing(key, node, str(last), desk)
    elif kind == "literal_error" and last == "format":
        message = f"you wrote `format: {_shown(node)[1:-1]}`, but this engine reads `format: 1`"
        desk.error("unknown-format", node.span, message, "write `format: 1`, or bring the engine up to date")
    elif isinstance(node, Scalar) and node.value is None:
        desk.error(
            "nothing-after",
            node.span,
            "nothing stands here, but words are expected",
            "write it, or take it out",
        )
    elif isinstance(node, Mapping) and key and key.text == "to" and _first(node) in _WAYS:
        _way_within(node, desk)
    elif isinstance(node, Mapping) and key and _wants_words(kind, context) and _is_below(key, node):
        _no_bar(key, node, desk)
    elif isinstance(node, Mapping) and len(node.found) == 1 and _wants_words(kind, context):
        colon_in_words(node, desk)
    else:
        wanted = KINDS.get(kind) or _wanted(context) or "something else"
        named = f"`{key.text}` holds {wanted}" if key else f"{wanted} belongs here"
        hint = as_wanted(kind, wanted, key, node)
        if model is Translated and isinstance(node, Mapping) and len(loc) == 2:  # noqa: PLR2004 - `passages`, and one of them
            hint = "write each text as `- {was: Salt?, now: Salz?}`"
        desk.error("wrong-kind", node.span, f"you wrote {_shown(node)}, but {named}", hint)


_WAYS = frozenset({"to", "call", "random", "back"})
"""Keys that name a way out, each in the place of the others; only a call may have a `to` beside it."""


def _first(node: Mapping) -> str:
    return next(iter(node.found), "")


def _way_within(node: Mapping, desk: Desk) -> None:
    """Tell of a way out that was written within `to`."""
    way, there = node.first
    if way.text == "to":
        why, step = "`to` names a passage, or a list of arms", "take the inner `to` out"
    else:
        written = f"{way.text}: {there.text}" if isinstance(there, Scalar) else f"{way.text}: [...]"
        why, step = f"`{way.text}` stands in the place of `to`, not within it", f"write `{written}`"
    desk.error("wrong-kind", way.span, f"you wrote `to: {{{way.text}: ...}}`, but {why}", step)


def _is_below(key: Scalar, node: Node) -> bool:
    """Whether something stands on the lines below its key, and may be words that lack a bar."""
    return key.text in PROSE | {"page"} and node.span.line > key.span.line


def _no_bar(key: Scalar, node: Mapping, desk: Desk) -> None:
    """Tell of words below a key that hold a colon, so that YAML took them for keys."""
    first, _ = node.first
    message = (
        f"you wrote {quote(first.text + ':')}, but words in several lines need a `|` after `{key.text}:`"
    )
    desk.error("bar-forgotten", first.span, message, f"write `{key.text}: |` in line {key.span.line}")


def _wants_words(kind: str, context: dict[str, Any]) -> bool:
    return kind == "string_type" or "words" in str(context.get("expected_tags", ""))


def _wanted(context: dict[str, Any]) -> str:
    expected = str(context.get("expected_tags") or context.get("expected") or "")
    forms = [shown for tag, shown in _FORMS.items() if f"'{tag}'" in expected]
    return " or ".join(forms) or expected.replace("'", "`")


def _shown(node: Node) -> str:
    match node:
        case Scalar():
            return quote(node.text)
        case Sequence():
            return "a list"
        case Mapping():
            return "keys (" + ", ".join(quote(f"{key}:") for key in islice(node.found, 3)) + ")"


def _missing(key: Scalar | None, node: Node, wanted: str, desk: Desk) -> None:
    name = wanted.rstrip("_")
    if wanted.isdigit():
        named = f"`{key.text}` wants" if key else "here stands"
        desk.error(
            "missing-key",
            node.span,
            f"you wrote {_shown(node)}, but {named} a number and its cause",
            "`[6, Why.]`",
        )
        return
    place = key.span if key else node.span
    owner = f"`{key.text}` begins here" if key else "a story begins here"
    hint = f"add `{name}: {_VALUES.get(name, '...')}`"
    if wanted == "passages" and key is None:
        owner, hint = (
            "a file of passages begins here",
            "write `passages:` above them, and set them in below it",
        )
    desk.error("missing-key", place, f"{owner}, but it has no `{name}`", hint)


def _unknown_key(root: Mapping, model: type[BaseModel], loc: tuple[int | str, ...], desk: Desk) -> None:
    name = str(loc[-1])
    _, node = list(_walk(root, loc[:-1]))[-1]
    key = node.key(name) if isinstance(node, Mapping) else None
    if key is None:
        return
    if isinstance(node, Mapping) and len(node.found) == 1 and "page" in loc and " " in name.strip():
        colon_in_words(node, desk)
        return
    if model is Pages and len(loc) == 1 and root.key("passages") is None:
        return
    known = known_keys(model, loc[:-1])
    hint = (
        _set_in_otherwise(name, loc, root)
        or did_you_mean(name, known)
        or ("" if model is Translated else _elsewhere(name))
        or f"there are {', '.join(known)}"
    )
    desk.error(
        "unknown-key", key.span, f"you wrote `{quote(name)[1:-1]}:`, but no key here has that name", hint
    )


def _set_in_otherwise(name: str, loc: tuple[int | str, ...], root: Mapping) -> str:
    """Say how a key must be set in that is a line of the page above it, or a passage; empty if neither."""
    where = list(_walk(root, loc))
    passage, (_, held) = where[-2][0], where[-1]
    if len(loc) != 3 or loc[0] != "passages" or passage is None:  # noqa: PLR2004 - passages, one, its key
        return ""
    cast = {each.text.casefold() for each, _ in pairs(root.get("cast"))}
    if isinstance(held, Scalar) and (name.casefold() in cast or name[:1].isupper()):
        return f"if {quote(name)} speaks, set the line in by two more spaces, as what stands below `page: |`"
    if isinstance(held, Mapping) and not _OF_PASSAGES.isdisjoint(held.found):
        return f"if it is a passage, let it begin below `{passage.text}:` (line {passage.span.line})"
    return ""


def _walk(root: Mapping, loc: tuple[int | str, ...]) -> Iterator[tuple[Scalar | None, Node]]:
    """Follow a place through the tree; what is no key there is a tag of pydantic's, and passed over."""
    key: Scalar | None = None
    node: Node = root
    yield key, node
    for part in loc:
        if isinstance(node, Mapping) and isinstance(part, str) and node.get(part) is not None:
            key, inner = node.key(part), node.get(part)
            node = inner if inner is not None else node
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
        yield key, node


def _elsewhere(name: str) -> str:
    """Say where a key belongs that stands in the wrong place."""
    for owner, shape in (("a passage", "passages"), ("the top of the story", "")):
        keys = known_keys(Authored, (shape, "any") if shape else ())
        if name in keys:
            return f"`{name}` belongs to {owner}"
    if name in known_keys(Authored, ("passages", "any", "choices")):
        return f"`{name}` belongs to a choice"
    return ""
