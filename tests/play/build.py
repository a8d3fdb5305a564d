"""A little builder: stories by hand, for tests of play that need no YAML."""

from collections.abc import Mapping
from typing import Any

from game.play.state import Scalar
from game.story.declaration import Person, Variable
from game.story.effect import Assignment, Effect
from game.story.expression import (
    Both,
    Chosen,
    Comparison,
    Constant,
    Count,
    Entry,
    Expression,
    Name,
    Not,
    Operator,
    Relation,
    Sum,
    Type,
    Visited,
    Written,
)
from game.story.line import Layer, Line, Narration, Prose, Silence, Speech, Text, Value
from game.story.manner import Manner
from game.story.model import METERS, Choice, Ending, Meter, Passage, Story
from game.story.source import NOWHERE
from game.story.way import To

RELATIONS = {relation.value: relation for relation in Relation}


def prose(words: str) -> Prose:
    """Words with `{values}`, no emphasis."""
    runs: list[Text | Value] = []
    for index, part in enumerate(words.replace("}", "{").split("{")):
        if part:
            runs.append(Value(part) if index % 2 else Text(part))
    return tuple(runs)


def number(value: Scalar) -> Constant:
    """A constant."""
    return Constant(value, NOWHERE)


def name(of: str) -> Name:
    """The value of a variable or meter."""
    return Name(of, NOWHERE)


def compare(left: str | Expression, *rest: str | int | Expression) -> Comparison:
    """`compare("spoons", "<", 3)`, chained where more follow."""
    sides = [left, *rest[1::2]]
    return Comparison(
        tuple(_side(side) for side in sides), tuple(RELATIONS[str(each)] for each in rest[::2]), NOWHERE
    )


def _side(side: str | int | Expression) -> Expression:
    if isinstance(side, str):
        return name(side)
    return number(side) if isinstance(side, int) else side


def add(left: str, by: int) -> Sum:
    """A variable and a number, added."""
    operator = Operator.PLUS if by >= 0 else Operator.MINUS
    return Sum(operator, name(left), number(abs(by)), NOWHERE)


def no(operand: Expression) -> Not:
    """Not."""
    return Not(operand, NOWHERE)


def every(*operands: Expression) -> Both:
    """And."""
    return Both(every=True, operands=operands, span=NOWHERE)


def some(*operands: Expression) -> Both:
    """Or."""
    return Both(every=False, operands=operands, span=NOWHERE)


def visited(passage: str) -> Visited:
    """Whether it was entered before."""
    return Visited(passage, NOWHERE)


def chose(passage: str, choice: str) -> Chosen:
    """Whether it was ever taken."""
    return Chosen(passage, choice, NOWHERE)


def count(keep: str) -> Count:
    """How much it holds."""
    return Count(keep, NOWHERE)


def first() -> Entry:
    """The first entry."""
    return Entry(first=True, span=NOWHERE)


def again() -> Entry:
    """Any later entry."""
    return Entry(first=False, span=NOWHERE)


def wrote(field: str) -> Written:
    """Whether something was written."""
    return Written(field, NOWHERE)


def setting(**values: Expression) -> tuple[Assignment, ...]:
    """`set`."""
    return tuple(Assignment(each, value) for each, value in values.items())


def moving(**shifts: int | tuple[int, str]) -> tuple[Effect, ...]:
    """`shift`, with or without causes."""
    pairs = {each: by if isinstance(by, tuple) else (by, each) for each, by in shifts.items()}
    return tuple(Effect(each, by, prose(cause)) for each, (by, cause) in pairs.items())


def tell(words: str, **more: Any) -> Line:
    """A line of narration."""
    return Line(Narration(prose(words)), **more)


def speak(who: str, words: str, **more: Any) -> Line:
    """A line somebody speaks."""
    return Line(Speech(who, prose(words)), **more)


def hush(seconds: int = 3, **more: Any) -> Line:
    """A silence."""
    return Line(Silence(seconds), **more)


def layer(words: str, when: Expression) -> Layer:
    """`meant`, `heard` or `muffled`."""
    return Layer(prose(words), when)


def to(passage: str) -> To:
    """Straight on."""
    return To(passage)


def choice(label: str, target: str | None = None, /, **more: Any) -> Choice:
    """A choice whose id is its words."""
    exit_ = more.pop("exit", To(target) if target else None)
    return Choice(id=label, manner=more.pop("manner", Manner.SAY), prose=prose(label), exit=exit_, **more)


def passage(label: str, *lines: Line | Choice, **more: Any) -> Passage:
    """A passage of lines and choices, in Nora's chair unless said."""
    exit_ = more.pop("exit", None)
    return Passage(
        id=label,
        seat=more.pop("seat", "nora"),
        lines=tuple(line for line in lines if isinstance(line, Line)),
        choices=tuple(each for each in lines if isinstance(each, Choice)),
        exit=To(exit_) if isinstance(exit_, str) else exit_,
        **more,
    )


def ending(label: str, **more: Any) -> Passage:
    """A passage with an ending of that name."""
    about = {each: more.pop(each) for each in ("replay", "reflect") if each in more}
    return passage(label, ending=Ending(prose(label), prose(f"The end: {label}."), **about), **more)


def whole(label: str, start: int = 0, low: int = 0, high: int = 100) -> Variable:
    """A whole number."""
    return Variable(label, Type.WHOLE, start, low, high)


def flag(label: str, *, start: bool = False) -> Variable:
    """True or false."""
    return Variable(label, Type.FLAG, start)


def named(label: str, *names: str) -> Variable:
    """One of a set; the first is the start."""
    return Variable(label, Type.NAMED, names[0], names=names)


def meters(*more: Meter) -> Mapping[str, Meter]:
    """The four, and a story's own."""
    four = [Meter(each, each.title(), "low", "high") for each in METERS]
    return {meter.id: meter for meter in (*four, *more)}


def story(*passages: Passage, **more: Any) -> Story:
    """A story that starts at its first passage."""
    cast = [Person("you", "You"), Person("nora", "Nora"), Person("dad", "Dad"), Person("lin", "Lin")]
    base: dict[str, Any] = {
        "id": "salt",
        "title": "Salt",
        "language": "en",
        "start": passages[0].id,
        "passages": {each.id: each for each in passages},
        "seats": {"nora": "Nora's chair", "dad": "Dad's chair"},
        "cast": {person.id: person for person in cast},
        "meters": meters(*more.pop("dials", ())),
        "variables": {each.id: each for each in more.pop("variables", ())},
        "keeps": {each.id: each for each in more.pop("keeps", ())},
    }
    return Story(**{**base, **more})
