"""A condition that was read before is known again, where it stands now."""

from dataclasses import replace

import pytest

from game.story import grammar
from game.story.declaration import Variable
from game.story.expression import Type
from game.story.scope import Scope
from game.story.stretch import Stretch

SCOPE = Scope(
    variables={"trust": Variable("trust", Type.WHOLE, 30), "asked": Variable("asked", Type.FLAG, False)},
    meters=("cognitive",),
    inputs=("letter",),
    passages={"kitchen": ("salt",)},
    keeps=("wall",),
)


@pytest.mark.parametrize(
    "text",
    [
        "trust >= 35",
        "(trust + 1) * 2 < 9",
        "(not asked)",
        "-trust < 3",
        "asked and visited(kitchen)",
        "chose(kitchen.salt) or count(wall) > 1",
        "first or letter",
        "true and not (asked or again)",
    ],
)
def test_a_known_condition_is_what_it_would_be_anew(text: str) -> None:
    """A caret must stand below the second of two like conditions, not below the first."""
    here, there = Stretch(text, "a.yaml", ((0, 3, 7),)), Stretch(f" {text}", "b.yaml", ((0, 40, 2),))
    known = replace(SCOPE)
    grammar.parse(here, known, Type.FLAG)

    assert grammar.parse(there, known, Type.FLAG) == grammar.parse(there, replace(SCOPE), Type.FLAG)


def test_words_that_were_wrong_are_told_again() -> None:
    """Of two like slips both must be mended."""
    known = replace(SCOPE)
    told = [
        grammar.parse(Stretch("trust >= trusted", "a.yaml", ((0, line, 1),)), known, Type.FLAG).problems
        for line in (1, 2)
    ]

    assert [problem.span.line for problems in told for problem in problems] == [1, 2]


def test_what_is_a_sum_is_no_condition_where_it_stands_again() -> None:
    """`set: {trust: trust + 5}` stands often, and `when: trust + 5` is a slip."""
    known = replace(SCOPE)
    grammar.parse(Stretch("trust + 5", "a.yaml", ((0, 1, 1),)), known, Type.WHOLE)
    parsed = grammar.parse(Stretch("trust + 5", "a.yaml", ((0, 2, 1),)), known, Type.FLAG)

    assert [problem.code for problem in parsed.problems] == ["wrong-type"]
