"""Whether a tree has the shape of a story, by an outline of that shape: yes, or perhaps not.

Of nearly every file that is read the answer is yes. It is found here without pydantic, whose import and whose
models take longer than a chapter takes to read; only a file that does not fit is shown to it, for the words.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from game.story.node import Mapping as Keys
from game.story.node import Node, Scalar, Sequence
from game.story.outline import OUTLINE

Form: TypeAlias = str | tuple[Any, ...]
"""`words`, `whole`, `flag`, or the name of a shape; or how it is made, and of what: `is` one of some values,
one `or` another, a `map`, a `list`, a `row` of so many."""

_Asked: TypeAlias = Callable[[Node], bool]


def fits(node: Node, shape: str) -> bool:
    """Tell whether a tree has a shape of the outline, and nothing in it is empty."""
    return _SHAPES[shape](node)


def _kind(kinds: frozenset[type]) -> _Asked:
    return lambda node: type(node) is Scalar and type(node.value) in kinds


def _is(values: tuple[Any, ...]) -> _Asked:
    return lambda node: type(node) is Scalar and node.value in values


def _either(one: _Asked, other: _Asked, *more: _Asked) -> _Asked:
    rest = _either(other, *more) if more else other
    return lambda node: one(node) or rest(node)


def _map(inner: _Asked) -> _Asked:
    return lambda node: type(node) is Keys and all(map(inner, node.found.values()))


def _list(inner: _Asked) -> _Asked:
    return lambda node: type(node) is Sequence and all(map(inner, node.items))


def _row(*inner: _Asked) -> _Asked:
    def asked(node: Node) -> bool:
        if type(node) is not Sequence or len(node.items) != len(inner):
            return False
        return all(fit(item) for fit, item in zip(inner, node.items, strict=True))

    return asked


def _keys(known: Mapping[str, Form], wanted: tuple[str, ...]) -> _Asked:
    inner = {key: _made(form) for key, form in known.items()}
    kinds = {key: _kinds(form) for key, form in known.items()}

    def asked(node: Node) -> bool:
        if type(node) is not Keys:
            return False
        for key, value in node.found.items():
            if key not in inner:
                return False
            if type(value) is Scalar and type(value.value) in kinds[key]:
                continue  # as nearly all: to ask would cost more than the answer
            if not inner[key](value):
                return False
        return all(key in node.found for key in wanted)

    return asked


_KINDS_OF: Mapping[Form, frozenset[type]] = {
    "words": frozenset({str, int, bool}),
    "whole": frozenset({int}),
    "flag": frozenset({bool}),
}
"""What a word may stand for."""


def _kinds(form: Form) -> frozenset[type]:
    """Give what a word may stand for to fit a form, whatever else would fit."""
    if isinstance(form, tuple):
        return frozenset().union(*map(_kinds, form[1:])) if form[0] == "or" else frozenset()
    return _KINDS_OF.get(form, frozenset())


_KINDS = {form: _kind(kinds) for form, kinds in _KINDS_OF.items()}
_MADE: Mapping[str, Callable[..., _Asked]] = {"or": _either, "map": _map, "list": _list, "row": _row}


def _made(form: Form) -> _Asked:
    if isinstance(form, tuple):
        how, *parts = form
        return _is(form[1:]) if how == "is" else _MADE[how](*map(_made, parts))
    return _KINDS.get(form) or partial(fits, shape=form)  # a shape may hold itself: it is found when asked


_SHAPES: Mapping[str, _Asked] = {name: _keys(*keys) for name, keys in OUTLINE.items()}
