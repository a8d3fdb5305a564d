"""What a word in a condition stands for: a variable, a meter, an input, or one of a set of names."""

from game.story.expression import Constant, Entry, Expression, Name, Type, Written
from game.story.questions import Answer
from game.story.scalars import SPOKEN
from game.story.scope import Scope
from game.story.source import Span

_MOST_LISTED = 20
"""Of a set's names so many are told; one of forty thousand was once told whole at each slip."""


def look_up(word: str, names: tuple[str, ...], scope: Scope, span: Span) -> Answer:
    """Find what a word stands for.

    Args:
        word: as written.
        names: of a set, where the word is compared with a variable that holds one of them.
        scope: every name that may be used.
        span: where the word stands.
    """
    found = stands_for(word, names, scope, span)
    return Answer(*found) if found is not None else _unknown(word, names, scope)


def stands_for(word: str, names: tuple[str, ...], scope: Scope, span: Span) -> tuple[Expression, Type] | None:
    """Find what a word stands for, as in `look_up`; None where it is not known."""
    if word in names:
        return Constant(word, span), Type.NAMED
    return _declared(word, scope, span) or _fixed(word, span)


def _declared(word: str, scope: Scope, span: Span) -> tuple[Expression, Type] | None:
    if word in scope.variables:
        return Name(word, span), scope.variables[word].type
    if word in scope.meters:
        return Name(word, span), Type.WHOLE
    return (Written(word, span), Type.FLAG) if scope.has_input(word) else None


def _fixed(word: str, span: Span) -> tuple[Expression, Type] | None:
    if word in {"first", "again"}:
        return Entry(word == "first", span), Type.FLAG
    return (Constant(word == "true", span), Type.FLAG) if word in {"true", "false"} else None


def _listed(names: tuple[str, ...]) -> str:
    """List names for a message that can still be read: of very many the first."""
    more = ", ..." if len(names) > _MOST_LISTED else ""
    return ", ".join(names[:_MOST_LISTED]) + more


def _unknown(word: str, names: tuple[str, ...], scope: Scope) -> Answer:
    if names:
        fact, hint = "that is not among the names it may have", f"one of: {_listed(names)}"
    elif word.casefold() in SPOKEN:
        fact, hint = (
            "no variable or meter has that name",
            f"did you mean `{str(SPOKEN[word.casefold()]).lower()}`?",
        )
    elif word in scope.keeps:
        fact, hint = "that is a keep", f"ask how much it holds: `count({word}) >= 1`"
    elif word in scope.passages:
        fact, hint = "that is a passage", f"did you mean `visited({word})`?"
    elif scope.who_offers(word):
        fact, hint = "that is a choice", f"did you mean `chose({word})`?"
    else:
        fact, hint = "no variable or meter has that name", ""
        near_name = scope.patience.did_you_mean(word, scope.values)
        return Answer(
            code="unknown-name",
            fact=f"but {fact}",
            hint=near_name or f"declare it: `variables: {{{word}: false}}`, or a number",
        )
    near = scope.patience.did_you_mean(word, names) if names else ""
    return Answer(code="unknown-name", fact=f"but {fact}", hint=near or hint)
