"""The text of a condition or a sum to its tree, with the type of every part checked."""

import ast
import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import chain
from keyword import iskeyword
from types import MappingProxyType

from game.frozen import frozen
from game.story.expression import (
    Both,
    Comparison,
    Constant,
    Expression,
    Not,
    Operator,
    Relation,
    Sum,
    Type,
)
from game.story.lookup import look_up, stands_for
from game.story.near import quote
from game.story.other_signs import meant
from game.story.problem import Problem
from game.story.questions import Answer, ask
from game.story.scalars import LARGEST
from game.story.scope import Names, Scope
from game.story.source import Span
from game.story.stretch import Stretch
from game.story.understood import Typed

LONGEST = 500
"""Longest condition, in characters; beyond it the parser could run out of memory. Source: dependencies.md."""

_TOKENS = re.compile(
    r"(?:\s++|[0-9]++(?!\w)|[A-Za-z_]\w*+|[<>=!]=|[<>]|[-+*(),.]|\"[a-z0-9_]*+\"|'[a-z0-9_]*+')*+"
)
"""What a condition is made of; every `+` takes all and gives nothing back, or a name of 40 letters before a
sign that does not belong there is cut in all 2 ** 40 ways."""

_OPERATORS: Mapping[type[ast.operator], Operator] = MappingProxyType(
    {ast.Add: Operator.PLUS, ast.Sub: Operator.MINUS, ast.Mult: Operator.TIMES}
)
_RELATIONS: Mapping[type[ast.cmpop], Relation] = MappingProxyType(
    {
        ast.Eq: Relation.EQUAL,
        ast.NotEq: Relation.UNEQUAL,
        ast.Lt: Relation.BELOW,
        ast.LtE: Relation.AT_MOST,
        ast.Gt: Relation.ABOVE,
        ast.GtE: Relation.AT_LEAST,
    }
)


@frozen
class Parsed:
    """An expression with its type, or why there is none."""

    expression: Expression | None
    type: Type | None
    problems: tuple[Problem, ...] = ()


def is_condition(text: str) -> bool:
    """Whether words have the form of an expression, whatever names they use."""
    return _tree(text) is not None


def parse(words: Stretch, scope: Scope, want: Type | None = None, names: tuple[str, ...] = ()) -> Parsed:
    """Read an expression; never raises, whatever the text.

    Args:
        words: the text, with its place.
        scope: every name that may be used.
        want: the type that is expected there; None for any.
        names: of a named set, where one of them is expected.
    """
    body = words.strip()
    alone = _alone(body, scope, names)
    if alone is not None and want in {None, alone[1]}:
        return Parsed(*alone)
    if not names and (known := scope.understood.again(body, want)):
        return Parsed(*known)
    tree = _tree(body.text)
    if tree is None:
        return Parsed(None, None, (_unreadable(body),))
    reader = _Reader(body, scope, [])
    found = reader.read(tree, names)
    if found is not None and want is not None and found[1] is not want:
        reader.report("wrong-type", tree, f"but {want.value} is needed here", _wish(want, body.text))
        found = None
    if found is None or reader.problems:
        return Parsed(None, None, tuple(reader.problems))
    if not names:
        scope.understood.keep(body, want, found)
    return Parsed(*found)


def _alone(body: Stretch, scope: Scope, names: tuple[str, ...]) -> Typed:
    """Read what is but one name, as most of what is set and asked; None where it is more, or not known."""
    word = body.text
    if not word.isidentifier() or not word.isascii() or iskeyword(word):
        return None
    return stands_for(word, names, scope, body.span())


def _wish(want: Type, text: str) -> str:
    return f"ask something of it, like `{text} >= 50`" if want is Type.FLAG and text.isidentifier() else ""


def _tree(text: str) -> ast.expr | None:
    flat = re.sub(r"\s", " ", text.strip())
    if not flat or len(flat) > LONGEST or not flat.isascii() or not _TOKENS.fullmatch(flat):
        return None
    return _parsed(flat)


@lru_cache(maxsize=512)
def _parsed(flat: str) -> ast.expr | None:
    """Give Python's tree; a story asks the same in many places."""
    try:
        return ast.parse(flat, mode="eval").body
    except (SyntaxError, MemoryError, RecursionError, ValueError):
        return None


def _unreadable(body: Stretch) -> Problem:
    if len(body.text) > LONGEST:
        message = f"this condition has {len(body.text):,} characters, but it may have {LONGEST}"
        return Problem("condition-too-long", message, body.span(0, 1), "split it with a variable")
    if not body.text:
        return Problem("no-condition", "nothing stands here, but a condition is expected", body.span())
    read = _TOKENS.match(body.text)
    end = read.end() if read else 0
    letter = body.text[end : end + 1]
    at = end if letter else 0
    message = f"you wrote {quote(body.text)}, but that cannot be read as a condition"
    return Problem("no-condition", message, body.span(at, at + 1 if letter else None), meant(body.text, end))


class _Reader:
    """Walks Python's tree of an expression, keeps the few forms that stories know, and tells of the rest."""

    def __init__(self, words: Stretch, scope: Scope, problems: list[Problem]) -> None:
        self._words = words
        self._scope = scope
        self.problems = problems

    def span(self, node: ast.expr) -> Span:
        """Where a part stands in the author's file."""
        return self._words.span(node.col_offset, node.end_col_offset)

    def report(self, code: str, node: ast.expr, fact: str, hint: str = "") -> None:
        """Note a problem with a part: *you wrote ..., but* `fact`."""
        written = self._words.text[node.col_offset : node.end_col_offset]
        fact = f"you wrote {quote(written)}, {fact}"
        self.problems.append(Problem(code, fact, self.span(node), hint))

    def read(self, node: ast.expr, names: tuple[str, ...] = ()) -> Typed:
        """Read one part; `names` are those of a set that it is compared with."""
        found: Typed = None
        match node:
            case ast.Name() | ast.Constant():
                found = self._word(node, names)
            case ast.BoolOp():
                found = self._both(node)
            case ast.UnaryOp():
                found = self._unary(node)
            case ast.Compare():
                found = self._comparison(node)
            case ast.BinOp():
                found = self._sum(node)
            case ast.Call():
                found = self._question(node)
            case _:
                fact = "but a condition holds names, numbers, comparisons, `and`, `or`, `not`"
                hint = "join them by `and` or `or`" if isinstance(node, ast.Tuple) else ""
                self.report("no-condition", node, fact, hint)
        return found

    def _word(self, node: ast.Name | ast.Constant, names: tuple[str, ...]) -> Typed:
        if isinstance(node, ast.Constant) and not isinstance(node.value, str):
            return self._constant(node)
        word = node.id if isinstance(node, ast.Name) else str(node.value)
        return self._answer(node, look_up(word, names, self._scope, self.span(node)))

    def _answer(self, node: ast.expr, answer: Answer) -> Typed:
        if answer.expression is None or answer.type is None:
            self.report(answer.code, node, answer.fact, answer.hint)
            return None
        return answer.expression, answer.type

    def _constant(self, node: ast.Constant) -> Typed:
        value = node.value
        if isinstance(value, bool):
            return Constant(value, self.span(node)), Type.FLAG
        if isinstance(value, int) and value < LARGEST:
            return Constant(value, self.span(node)), Type.WHOLE
        self.report("number-too-large", node, "but numbers stay below 2 to the power of 53")
        return None

    def _expect(self, node: ast.expr, want: Type, why: str) -> Expression | None:
        found = self.read(node)
        if found is None:
            return None
        if found[1] is not want:
            written = self._words.text[node.col_offset : node.end_col_offset]
            self.report("wrong-type", node, f"but {why} {want.value}", _wish(want, written))
            return None
        return found[0]

    def _both(self, node: ast.BoolOp) -> Typed:
        joint = "and" if isinstance(node.op, ast.And) else "or"
        parts = [self._expect(part, Type.FLAG, f"`{joint}` joins what is") for part in node.values]
        operands = tuple(part for part in parts if part is not None)
        whole = len(operands) == len(parts)
        return (Both(joint == "and", operands, self.span(node)), Type.FLAG) if whole else None

    def _unary(self, node: ast.UnaryOp) -> Typed:
        if isinstance(node.op, ast.Not):
            inner = self._expect(node.operand, Type.FLAG, "`not` turns round what is")
            return (Not(inner, self.span(node)), Type.FLAG) if inner is not None else None
        inner = self._expect(node.operand, Type.WHOLE, "a sign stands before")
        if inner is None:
            return None
        zero = Constant(0, self.span(node))
        operator = Operator.MINUS if isinstance(node.op, ast.USub) else Operator.PLUS
        return Sum(operator, zero, inner, self.span(node)), Type.WHOLE

    def _sum(self, node: ast.BinOp) -> Typed:
        operator = _OPERATORS.get(type(node.op))
        if operator is None:
            self.report("no-condition", node, "but a sum knows `+`, `-` and `*` alone")
            return None
        why = f"`{operator.value}` joins what is"
        left = self._expect(node.left, Type.WHOLE, why)
        right = self._expect(node.right, Type.WHOLE, why)
        if left is None or right is None:
            return None
        return Sum(operator, left, right, self.span(node)), Type.WHOLE

    def _comparison(self, node: ast.Compare) -> Typed:
        relations = [_RELATIONS[type(op)] for op in node.ops if type(op) in _RELATIONS]
        if len(relations) < len(node.ops):
            fact = "but a comparison knows `==`, `!=`, `<`, `<=`, `>` and `>=` alone"
            hint = "write `==`" if isinstance(node.ops[0], ast.Is) else ""
            self.report("no-condition", node, fact, hint)
            return None
        parts = (node.left, *node.comparators)
        sets = {
            part.id: names for part in parts if isinstance(part, ast.Name) and (names := self._names(part))
        }
        names = next(iter(sets.values())) if len(sets) == 1 else Names(chain.from_iterable(sets.values()))
        found = [self.read(part, names if not self._names(part) else ()) for part in parts]
        known = [part for part in found if part is not None]
        if len(known) < len(parts) or not self._comparable(node, [kind for _, kind in known], relations):
            return None
        operands = tuple(part for part, _ in known)
        return Comparison(operands, tuple(relations), self.span(node)), Type.FLAG

    def _names(self, node: ast.expr) -> tuple[str, ...]:
        if isinstance(node, ast.Name) and node.id in self._scope.variables:
            return self._scope.variables[node.id].names
        return ()

    def _comparable(self, node: ast.Compare, kinds: list[Type], relations: list[Relation]) -> bool:
        equal = all(relation in {Relation.EQUAL, Relation.UNEQUAL} for relation in relations)
        if len(set(kinds)) > 1:
            both = " with ".join(kind.value for kind in dict.fromkeys(kinds))
            self.report("wrong-type", node, f"but that compares {both}")
            return False
        if not equal and kinds[0] is not Type.WHOLE:
            self.report(
                "wrong-type", node, f"but `<` and `>` compare whole numbers, and this is {kinds[0].value}"
            )
            return False
        return True

    def _question(self, node: ast.Call) -> Typed:
        asked = _called(node)
        if asked is None:
            self.report("no-condition", node, "but a question has the form `visited(kitchen)`")
            return None
        return self._answer(node, ask(asked[0], asked[1], self._scope, self.span(node)))


def _called(node: ast.Call) -> tuple[str, str] | None:
    if not isinstance(node.func, ast.Name) or len(node.args) != 1 or node.keywords:
        return None
    match node.args[0]:
        case ast.Name(id=name):
            return node.func.id, name
        case ast.Attribute(value=ast.Name(id=passage), attr=choice):
            return node.func.id, f"{passage}.{choice}"
        case _:
            return None
