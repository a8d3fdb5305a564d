"""What a pick or an entry does: `set`, `shift` and `keep`."""

from game.story.declaration import Variable
from game.story.desk import Desk, colon_in_words, pairs
from game.story.effect import Assignment, Effect, Keep
from game.story.expression import Constant, Expression, Type
from game.story.line import Prose
from game.story.model import METERS
from game.story.naming import fits
from game.story.native import scale_of
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence, whole

_FULL = 100
"""A meter goes from 0 to 100, so no shift is larger."""


def read_set(node: Node | None, desk: Desk) -> tuple[Assignment, ...]:
    """Read `set: {asked: true, spoons: spoons - 1}`; a dial or hidden meter may be set as well."""
    found = []
    for key, value in pairs(node):
        variable = desk.scope.variables.get(key.text) or _settable(key.text, desk)
        if variable is None:
            _no_variable(key, desk)
        elif isinstance(value, Scalar):
            sides = desk.expression(value.stretch(), variable.type, variable.names)
            if sides is not None and _fits(sides, variable, value, desk):
                found.append(Assignment(key.text, sides, key.span))
    return tuple(found)


def _settable(name: str, desk: Desk) -> Variable | None:
    """Give a dial or hidden meter as a variable: it is put somewhere, as if turned unseen."""
    return Variable(name, Type.WHOLE, 0, 0, _FULL) if name in desk.scope.settable else None


def _no_variable(key: Scalar, desk: Desk) -> None:
    if key.text in desk.scope.meters:
        message = f"you wrote `set: {key.text}`, but that is a meter"
        desk.error(
            "set-a-meter", key.span, message, f"meters move with a cause: `shift: {{{key.text}: [6, Why.]}}`"
        )
        return
    hint = desk.near(key.text, desk.scope.variables) or f"declare it: `variables: {{{key.text}: false}}`"
    desk.error("unknown-variable", key.span, f"you wrote `{key.text}`, but no variable has that name", hint)


def _fits(value: Expression, variable: Variable, node: Scalar, desk: Desk) -> bool:
    if not isinstance(value, Constant) or variable.type is not Type.WHOLE:
        return True
    if isinstance(value.value, int) and variable.low <= value.value <= variable.high:
        return True
    fact = f"but `{variable.id}` goes from {variable.low} to {variable.high}"
    desk.error("out-of-bounds", node.span, f"you wrote {quote(node.text)}, {fact}")
    return False


def read_shift(node: Node | None, desk: Desk) -> tuple[Effect, ...]:
    """Read `shift: {cognitive: [6, "Why."]}`, or a list of such."""
    parts = node.items if isinstance(node, Sequence) else (node,)
    found = []
    for part in parts:
        for key, value in pairs(part):
            if key.text in desk.scope.meters:
                found.append(_effect(key.text, key, value, desk))
            else:
                hint = _by_its_words(key.text, desk)
                desk.known(key, desk.scope.meters, "unknown-meter", "meter", hint)
    return tuple(found)


def _by_its_words(name: str, desk: Desk) -> str:
    """Ask after the meter that the reader sees under a name: `Shore` is `boundary`."""
    seen = {scale_of(meter, desk.language)[0].casefold(): meter for meter in METERS}
    own = name.casefold().replace(" ", "_")  # a meter without a name is shown by its id, set as words
    meant = seen.get(name.casefold()) or (own if own in desk.scope.meters else None)
    return f"did you mean `{meant}`? *{name}* is what the reader sees" if meant else ""


def _effect(meter: str, key: Scalar, value: Node, desk: Desk) -> Effect:
    when = None
    amount: Node | None = value
    cause: Node | None = None
    if isinstance(value, Sequence):
        amount = value.items[0] if value.items else None
        cause = value.items[1] if len(value.items) > 1 else None
    elif isinstance(value, Mapping):
        amount, cause = value.get("by"), value.get("cause")
        when = desk.condition(value.get("when"))
    by = whole(amount, 0)
    if abs(by) > _FULL and amount is not None:
        message = f"you wrote {quote(str(by))}, but a meter goes from 0 to 100"
        desk.error("out-of-bounds", amount.span, message)
    own, voices = _cause(cause, desk)
    return Effect(meter, by, own, voices, when, key.span)


def _cause(node: Node | None, desk: Desk) -> tuple[Prose, dict[str, Prose]]:
    if not isinstance(node, Mapping):
        return desk.words(node), {}
    if len(node.found) == 1 and not fits(next(iter(node.found))):
        colon_in_words(node, desk)
        return (), {}
    voices = {}
    for key, value in pairs(node):
        if key.text == "own":
            continue
        who = desk.known(key, desk.scope.cast, "unknown-cast", "one of the cast")
        if who is not None:
            voices[who] = desk.words(value)
    return desk.words(node.get("own")), voices


def read_keep(node: Node | None, desk: Desk) -> tuple[Keep, ...]:
    """Read `keep: {wall: the blue glaze}`, or several things on a list."""
    found = []
    for key, value in pairs(node):
        keep = desk.known(key, desk.scope.keeps, "unknown-keep", "keep")
        things = value.items if isinstance(value, Sequence) else (value,)
        if keep is not None:
            found += [
                Keep(keep, desk.words(thing), key.span) for thing in things if isinstance(thing, Scalar)
            ]
    return tuple(found)
