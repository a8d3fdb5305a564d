"""Conditions and sums: what can be said, and how a slip is told."""

import pytest

from game.story import grammar
from game.story.declaration import Variable
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
    Sum,
    Type,
    Visited,
    Written,
)
from game.story.scope import Scope
from game.story.stretch import Stretch

SCOPE = Scope(
    variables={
        "asked": Variable("asked", Type.FLAG, start=False),
        "spoons": Variable("spoons", Type.WHOLE, 3),
        "mood": Variable("mood", Type.NAMED, "calm", names=("calm", "cold")),
    },
    meters=("cognitive",),
    keeps=("wall",),
    inputs=("letter",),
    passages={"kitchen": ("salt", "push"), "bread": ("push",)},
)


def at(text: str) -> Stretch:
    """Put words at the start of a file."""
    return Stretch(text, "story.yaml", ((0, 1, 1),))


def shown(tree: Expression | None) -> str:  # noqa: C901, PLR0911 - one a kind
    """Write a tree with all its brackets."""
    match tree:
        case Constant():
            return str(tree.value)
        case Name():
            return tree.name
        case Visited():
            return f"visited({tree.passage})"
        case Chosen():
            return f"chose({tree.passage}.{tree.choice})"
        case Count():
            return f"count({tree.keep})"
        case Entry():
            return "first" if tree.first else "again"
        case Written():
            return f"written({tree.input})"
        case Not():
            return f"(not {shown(tree.operand)})"
        case Both():
            return "(" + (" and " if tree.every else " or ").join(map(shown, tree.operands)) + ")"
        case Comparison():
            rest = (
                f" {sign.value} {shown(side)}"
                for sign, side in zip(tree.relations, tree.operands[1:], strict=True)
            )
            return f"({shown(tree.operands[0])}{''.join(rest)})"
        case Sum():
            return f"({shown(tree.left)} {tree.operator.value} {shown(tree.right)})"
        case None:
            return "nothing"


TREES = [
    ("asked", "asked"),
    ("not asked", "(not asked)"),
    ("asked and first or again", "((asked and first) or again)"),
    ("0 < spoons <= 3", "(0 < spoons <= 3)"),
    ("spoons - 1", "(spoons - 1)"),
    ("-spoons", "(0 - spoons)"),
    ("+spoons * 2", "((0 + spoons) * 2)"),
    ("mood == cold", "(mood == cold)"),
    ('cold != mood and mood == "calm"', "((cold != mood) and (mood == calm))"),
    ("visited(bread)", "visited(bread)"),
    ("chose(salt)", "chose(kitchen.salt)"),
    ("chose(bread.push)", "chose(bread.push)"),
    ("count(wall) >= 2", "(count(wall) >= 2)"),
    ("letter", "written(letter)"),
    ("asked == true", "(asked == True)"),
    ("True", "True"),
    ("asked\n and first", "(asked and first)"),
    ("cognitive >= 50", "(cognitive >= 50)"),
]


@pytest.mark.parametrize(("text", "expected"), TREES)
def test_a_condition_is_read_as_this_tree(text: str, expected: str) -> None:
    """What an author may ask is little, and each of it is exact."""
    parsed = grammar.parse(at(text), SCOPE)

    assert (shown(parsed.expression), parsed.problems) == (expected, ())


SLIPS = [
    ("", "no-condition", 1, ""),
    ("asked = true", "no-condition", 7, "did you mean `==`?"),
    ("asked && first", "no-condition", 7, "write `and`"),
    ("!asked", "no-condition", 1, "write `not`"),
    ("asked and", "no-condition", 1, "like `asked and spoons < 3`"),
    ("没 and asked", "no-condition", 1, "like `asked and spoons < 3`"),
    ("[1]", "no-condition", 1, "like `asked and spoons < 3`"),
    ("asked if first else again", "no-condition", 1, ""),
    ("asked is first", "no-condition", 1, ""),
    ("spoons ** 2 == 4", "no-condition", 1, ""),
    ("spoons, asked", "no-condition", 1, ""),
    ("asked()", "no-condition", 1, ""),
    ("visited(1)", "no-condition", 1, ""),
    ("askd", "unknown-name", 1, "did you mean `asked`?"),
    ("mood == warm", "unknown-name", 9, "one of: calm, cold"),
    ("wall", "unknown-name", 1, "ask how much it holds: `count(wall) >= 1`"),
    ("salt", "unknown-name", 1, "did you mean `chose(salt)`?"),
    ("bread", "unknown-name", 1, "did you mean `visited(bread)`?"),
    (
        "saw(bread)",
        "unknown-question",
        1,
        "`visited(passage)`, `chose(choice)` or `count(keep)` can be asked",
    ),
    ("visited(bred)", "unknown-passage", 1, "did you mean `bread`?"),
    ("chose(push)", "which-choice", 1, "write `chose(kitchen.push)` or `chose(bread.push)`"),
    ("chose(slat)", "unknown-choice", 1, "did you mean `salt`?"),
    ("chose(bread.salt)", "unknown-choice", 1, ""),
    ("chose(hall.salt)", "unknown-passage", 1, ""),
    ("count(wal)", "unknown-keep", 1, "did you mean `wall`?"),
    ("spoons and asked", "wrong-type", 1, "ask something of it, like `spoons >= 50`"),
    ("not spoons", "wrong-type", 5, "ask something of it, like `spoons >= 50`"),
    ("asked + 1 == 2", "wrong-type", 1, ""),
    ("-asked == 1", "wrong-type", 2, ""),
    ("asked == 1", "wrong-type", 1, ""),
    ("asked < first", "wrong-type", 1, ""),
    ("cognitive", "wrong-type", 1, "ask something of it, like `cognitive >= 50`"),
    ("spoons == 9007199254740992", "number-too-large", 11, ""),
    ("asked or " * 60 + "asked", "condition-too-long", 1, "split it with a variable"),
    ("(" * 250, "no-condition", 1, "like `asked and spoons < 3`"),
]


@pytest.mark.parametrize(("text", "code", "column", "hint"), SLIPS)
def test_a_slip_in_a_condition_is_told_at_its_column(text: str, code: str, column: int, hint: str) -> None:
    """In a long condition the column is half of the answer."""
    problem = grammar.parse(at(text), SCOPE, Type.FLAG).problems[0]

    assert (problem.code, problem.span.column, problem.hint or hint) == (code, column, hint or problem.hint)
