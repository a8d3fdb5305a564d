"""Conditions of another program as ours, checked by our own grammar before they are written."""

from game.author.foreign import as_flag, read
from game.author.foreign_words import UnreadError
from game.author.instead import INSTEAD, not_carried
from game.author.names_in import Names
from game.author.sheet import Other, Sheet
from game.author.spelling import spell
from game.story import grammar
from game.story.expression import Constant, Expression, Type
from game.story.near import quote
from game.story.problem import Problem
from game.story.source import Span
from game.story.stretch import Stretch

_SET = "`set` gives a variable a number, a name of its set, or a sum with `+`, `-` and `*`"


class Conditions:
    """Reads conditions and values, and tells of those that cannot be carried."""

    def __init__(self, other: Other, names: Names, problems: list[Problem]) -> None:
        self._names = names
        self._problems = problems
        choices: dict[str, tuple[str, ...]] = {names.passages[sheet.name]: () for sheet in other.sheets}
        for passage, choice in names.chosen.values():
            choices[passage] = (*choices.get(passage, ()), choice)
        self._scope = names.scope(choices)

    def read(self, code: str, sheet: Sheet, span: Span) -> Expression | None:
        """Read a condition; None, and a word about it, where it cannot be carried."""
        try:
            found = as_flag(read(code, self._names.find, self._names.passages[sheet.name]))
        except UnreadError:
            self._lost(code, span, "our conditions cannot say it")
            return None
        if self._fits(found, Type.FLAG, ()):
            return found
        self._lost(code, span, "it compares what our stories keep apart")
        return None

    def value(self, name: str, code: str, sheet: Sheet) -> str | None:
        """Write the value that a variable gets; None where it cannot be carried."""
        variable = self._names.variables[name]
        try:
            expression, kind = read(code, self._names.find, self._names.passages[sheet.name])
        except UnreadError:
            return None
        if variable.type is Type.NAMED and isinstance(expression, Constant) and kind is Type.NAMED:
            return str(expression.value) if expression.value in variable.names else None
        fits = kind is variable.type and self._fits(expression, variable.type, variable.names)
        return spell(expression) if fits else None

    def spell(self, condition: Expression | None, span: Span) -> str:
        """Write a condition; nothing for none, and where it is too long to be one."""
        if condition is None:
            return ""
        words = spell(condition)
        if self._fits(condition, Type.FLAG, ()):
            return words
        self._lost(words, span, "it is too long for one condition")
        return ""

    def lost_effect(self, code: str, span: Span) -> None:
        """Tell that something which is done there is not done here."""
        message = f"what is set here is left out: {quote(code)}"
        self._problems.append(not_carried(message, span, _SET))

    def _fits(self, expression: Expression, kind: Type, names: tuple[str, ...]) -> bool:
        words = Stretch(spell(expression), "", ((0, 1, 1),))
        return not grammar.parse(words, self._scope, kind, names).problems

    def _lost(self, code: str, span: Span, why: str) -> None:
        message = f"the condition {quote(code)} is left out: {why}"
        self._problems.append(not_carried(message, span, INSTEAD[why]))
