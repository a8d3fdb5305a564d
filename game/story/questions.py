"""What a condition may ask of the road so far: `visited(p)`, `chose(c)`, `count(k)`."""

from game.frozen import frozen
from game.story.expression import Chosen, Count, Expression, Type, Visited
from game.story.near import did_you_mean
from game.story.scope import Scope
from game.story.source import Span

QUESTIONS = ("visited", "chose", "count")
"""Every question there is."""


@frozen
class Answer:
    """A question as an expression, or what is wrong with it."""

    expression: Expression | None = None
    type: Type | None = None
    code: str = ""
    fact: str = ""
    hint: str = ""


def ask(question: str, about: str, scope: Scope, span: Span) -> Answer:
    """Find what a question asks about.

    Args:
        question: `visited`, `chose` or `count`, as written.
        about: a name, or passage and choice with a dot between them.
        scope: every name that may be used.
        span: where the question stands.
    """
    if question == "visited":
        return _visited(about, scope, span)
    if question == "count":
        return _count(about, scope, span)
    if question == "chose":
        return _chose(about, scope, span)
    hint = (
        did_you_mean(question, QUESTIONS)
        or "`visited(passage)`, `chose(choice)` or `count(keep)` can be asked"
    )
    return Answer(
        code="unknown-question", fact=f"but `{question}` is no question that can be asked", hint=hint
    )


def _visited(about: str, scope: Scope, span: Span) -> Answer:
    if about in scope.passages:
        return Answer(Visited(about, span), Type.FLAG)
    return Answer(
        code="unknown-passage",
        fact=f"but no passage is named `{about}`",
        hint=scope.patience.did_you_mean(about, scope.passages),
    )


def _count(about: str, scope: Scope, span: Span) -> Answer:
    if about in scope.keeps:
        return Answer(Count(about, span), Type.WHOLE)
    return Answer(
        code="unknown-keep",
        fact=f"but no keep is named `{about}`",
        hint=scope.patience.did_you_mean(about, scope.keeps)
        or "declare it: `keeps: {%s: {max: 12}}`" % about,  # noqa: UP031 - braces
    )


def _chose(about: str, scope: Scope, span: Span) -> Answer:
    passage, dot, choice = about.rpartition(".")
    places = (passage,) if dot else scope.who_offers(choice)
    if len(places) > 1:
        ways = " or ".join(f"`chose({place}.{choice})`" for place in places[:3])
        return Answer(
            code="which-choice",
            fact=f"but {len(places)} passages have a choice `{choice}`",
            hint=f"write {ways}",
        )
    if dot and passage not in scope.passages:
        hint = scope.patience.did_you_mean(passage, scope.passages)
        return Answer(code="unknown-passage", fact=f"but no passage is named `{passage}`", hint=hint)
    if places and choice in scope.passages[places[0]]:
        return Answer(Chosen(places[0], choice, span), Type.FLAG)
    known = scope.passages[passage] if dot else scope.choices
    where = f"passage `{passage}` has no choice `{choice}`" if dot else f"no choice is named `{choice}`"
    return Answer(code="unknown-choice", fact=f"but {where}", hint=scope.patience.did_you_mean(choice, known))
