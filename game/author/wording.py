"""Prose and conditions as an author reads them on paper."""

from typing import assert_never

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
    Relation,
    Sum,
    Visited,
    Written,
)
from game.story.model import Story
from game.story.prose import flat

_RELATIONS = {
    Relation.EQUAL: "is",
    Relation.UNEQUAL: "is not",
    Relation.BELOW: "is below",
    Relation.AT_MOST: "is at most",
    Relation.ABOVE: "is above",
    Relation.AT_LEAST: "is at least",
}


def in_words(condition: Expression, story: Story) -> str:
    """Say a condition or a sum in words."""
    match condition:
        case Constant() | Name():
            return _value(condition, story)
        case Visited() | Chosen() | Count() | Entry() | Written():
            return _question(condition, story)
        case Not():
            return f"not ({in_words(condition.operand, story)})"
        case Both() | Sum():
            return _joined(condition, story)
        case Comparison():
            return _compared(condition, story)
        case _:
            assert_never(condition)


def _value(value: Constant | Name, story: Story) -> str:
    if isinstance(value, Constant):
        return str(value.value).lower()
    return story.meters[value.name].name if value.name in story.meters else value.name.replace("_", " ")


def _question(question: Visited | Chosen | Count | Entry | Written, story: Story) -> str:
    match question:
        case Visited():
            return f"`{question.passage}` was visited before"
        case Chosen():
            return f"“{_choice(question, story)}” was chosen"
        case Count():
            return f"what `{question.keep}` holds"
        case Entry():
            return "this is the first visit" if question.first else "this is a later visit"
        case Written():
            return f"something was written for `{question.input}`"


def _joined(whole: Both | Sum, story: Story) -> str:
    if isinstance(whole, Sum):
        left, right = (_grouped(side, story) for side in (whole.left, whole.right))
        return f"{left} {whole.operator.value} {right}"
    joint = " and " if whole.every else " or "
    return joint.join(_grouped(part, story) for part in whole.operands)


def _grouped(part: Expression, story: Story) -> str:
    words = in_words(part, story)
    return f"({words})" if isinstance(part, Both | Sum) else words


def _choice(chosen: Chosen, story: Story) -> str:
    choices = story.passages[chosen.passage].choices
    return next(
        (flat(choice.prose) or "silence" for choice in choices if choice.id == chosen.choice), chosen.choice
    )


def _compared(comparison: Comparison, story: Story) -> str:
    words = in_words(comparison.operands[0], story)
    for relation, operand in zip(comparison.relations, comparison.operands[1:], strict=True):
        words += f" {_RELATIONS[relation]} {in_words(operand, story)}"
    return words
