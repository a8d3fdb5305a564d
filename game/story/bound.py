"""Names that a story binds: gathered before anything is read, and told where one is bound twice."""

from collections.abc import Iterable
from collections.abc import Mapping as Map

from game.story.declaration import KeepList, Person, Variable
from game.story.desk import Desk, pairs
from game.story.model import METERS
from game.story.naming import RESERVED, check_name
from game.story.node import Mapping, Node, Scalar
from game.story.passages import passage_choices, passage_lines
from game.story.scope import Names, Scope
from game.story.source import Span


def bound_scope(
    people: tuple[Map[str, Person], Map[str, str]],
    variables: Map[str, Variable],
    keeps: Map[str, KeepList],
    top: Mapping,
    passages: Iterable[tuple[Scalar, Mapping]],
) -> Scope:
    """Gather every name of a story; `people` are its cast and its seats."""
    cast, seats = people
    bodies = {key.text: node for key, node in passages}
    meters = (*METERS, *(key.text for key, _ in pairs(top.get("meters"))))
    settable = [key.text for key, node in pairs(top.get("meters")) if _is_settable(key.text, node)]
    inputs = (_input(node) for node in bodies.values())
    return Scope(
        variables=variables,
        meters=Names(meters),
        settable=Names(settable),
        keeps=Names(keeps),
        inputs=Names(scalar.text for scalar in inputs if scalar is not None),
        passages={name: passage_choices(node) for name, node in bodies.items()},
        cast={who: person.name for who, person in cast.items()},
        seats=Names(seats),
        scenes=Names(node.word("scene") for node in bodies.values() if node.word("scene")),
        lines=Names(line for node in bodies.values() for line in passage_lines(node)),
    )


def _is_settable(name: str, node: Node) -> bool:
    if not isinstance(node, Mapping) or name in METERS:
        return False
    return node.get("dial") is not None or node.is_true("hidden")


def _input(node: Mapping) -> Scalar | None:
    written = node.mapping("input")
    return written.scalar("name") if written is not None else None


def check_bindings(top: Mapping, passages: Iterable[tuple[Scalar, Mapping]], desk: Desk) -> None:
    """Tell of names that cannot be names, and of those that two things have."""
    bound: dict[str, tuple[str, Span]] = {}
    for kind, key in (("variables", "variable"), ("meters", "meter"), ("keeps", "keep")):
        for name, _ in pairs(top.get(kind)):
            _bind(name, key, bound, desk)
    lines: dict[str, Span] = {}
    for key_, node in passages:
        check_name(key_, desk)
        written = _input(node)
        if written is not None and check_name(written, desk, (*RESERVED, *METERS)):
            _bind(written, "input", bound, desk)
        for line in passage_lines(node):
            if line in lines:
                message = f"two lines have the id `{line}`, but a quote could mean either"
                desk.error(
                    "duplicate-line",
                    key_.span,
                    message,
                    f"the first is in the passage in line {lines[line].line}",
                )
            lines[line] = key_.span


def _bind(name: Scalar, kind: str, bound: dict[str, tuple[str, Span]], desk: Desk) -> None:
    if name.text in bound:
        other, span = bound[name.text]
        if kind == other == "input":
            return
        message = (
            f"you wrote the {kind} `{name.text}`, but a {other} has that name already (line {span.line})"
        )
        desk.error("bound-twice", name.span, message, "give one of them another name")
        return
    bound[name.text] = (kind, name.span)
