"""What a condition comes to."""

import pytest
from play.build import (
    add,
    again,
    chose,
    compare,
    count,
    every,
    first,
    flag,
    name,
    named,
    no,
    number,
    passage,
    some,
    story,
    visited,
    whole,
    wrote,
)

from game.play.evaluate import evaluate, holds
from game.play.turn import begin
from game.story.expression import Expression, Operator, Sum
from game.story.source import NOWHERE

KITCHEN = begin(
    story(passage("kitchen"), variables=[whole("spoons", 3), flag("asked"), named("mood", "calm", "cold")]), 1
).state


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        (name("spoons"), 3),
        (name("cognitive"), 30),
        (add("spoons", 4), 7),
        (add("spoons", -4), -1),
        (Sum(Operator.TIMES, name("spoons"), number(2), NOWHERE), 6),
        (compare("spoons", "==", 3), True),
        (compare("spoons", "!=", 3), False),
        (compare("spoons", "<", 3), False),
        (compare("spoons", "<=", 3), True),
        (compare("spoons", ">", 2), True),
        (compare("spoons", ">=", 4), False),
        (compare(number(0), "<", name("spoons"), "<=", 3), True),
        (compare(number(0), "<", name("spoons"), "<", 3), False),
        (compare("mood", "==", number("calm")), True),
        (no(name("asked")), True),
        (every(name("asked"), compare("spoons", "==", 3)), False),
        (some(name("asked"), compare("spoons", "==", 3)), True),
        (visited("kitchen"), False),
        (visited("bread"), False),
        (chose("kitchen", "salt"), False),
        (count("wall"), 0),
        (first(), True),
        (again(), False),
        (wrote("letter"), False),
    ],
)
def test_an_expression_has_its_value(expression: Expression, value: object) -> None:
    """Each word of the little language means what an author would expect."""
    assert evaluate(expression, KITCHEN) == value


def test_no_condition_always_holds() -> None:
    """A line without `when` is always read."""
    assert holds(None, KITCHEN)
