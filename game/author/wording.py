"""Prose and conditions as an author reads them on paper."""

from typing import assert_never

from game.stage.words import Tell, tell
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


def in_words(condition: Expression, story: Story, say: Tell = tell) -> str:
    """Say a condition or a sum in words, in the language of `say`; names and values stand as they are."""
    match condition:
        case Constant() | Name():
            return _value(condition, story)
        case Visited() | Chosen() | Count() | Entry() | Written():
            return _question(condition, story, say)
        case Not():
            return say("not ({condition})").format(condition=in_words(condition.operand, story, say))
        case Both() | Sum():
            return _joined(condition, story, say)
        case Comparison():
            return _compared(condition, story, say)
        case _:
            assert_never(condition)


def _value(value: Constant | Name, story: Story) -> str:
    if isinstance(value, Constant):
        return str(value.value).lower()
    return story.meters[value.name].name if value.name in story.meters else value.name.replace("_", " ")


def _question(question: Visited | Chosen | Count | Entry | Written, story: Story, say: Tell) -> str:
    match question:
        case Visited():
            return say("`{passage}` was visited before").format(passage=question.passage)
        case Chosen():
            return say("“{choice}” was chosen").format(choice=_choice(question, story, say))
        case Count():
            return say("what `{keep}` holds").format(keep=question.keep)
        case Entry():
            return say("this is the first visit") if question.first else say("this is a later visit")
        case Written():
            return say("something was written for `{name}`").format(name=question.input)


def _joined(whole: Both | Sum, story: Story, say: Tell) -> str:
    if isinstance(whole, Sum):
        left, right = (_grouped(side, story, say) for side in (whole.left, whole.right))
        return f"{left} {whole.operator.value} {right}"
    joint = say("and") if whole.every else say("or")
    return f" {joint} ".join(_grouped(part, story, say) for part in whole.operands)


def _grouped(part: Expression, story: Story, say: Tell) -> str:
    words = in_words(part, story, say)
    return f"({words})" if isinstance(part, Both | Sum) else words


def _choice(chosen: Chosen, story: Story, say: Tell) -> str:
    choices = story.passages[chosen.passage].choices
    found = next((choice for choice in choices if choice.id == chosen.choice), None)
    return chosen.choice if found is None else flat(found.prose) or say("silence")


def _compared(comparison: Comparison, story: Story, say: Tell) -> str:
    words = in_words(comparison.operands[0], story, say)
    for relation, operand in zip(comparison.relations, comparison.operands[1:], strict=True):
        words += f" {_related(relation, say)} {in_words(operand, story, say)}"
    return words


def _related(relation: Relation, say: Tell) -> str:
    return {
        Relation.EQUAL: say("is"),
        Relation.UNEQUAL: say("is not"),
        Relation.BELOW: say("is below"),
        Relation.AT_MOST: say("is at most"),
        Relation.ABOVE: say("is above"),
        Relation.AT_LEAST: say("is at least"),
    }[relation]
