"""What is asked on a page: `ask`, `guess`, `input`."""

from game.story.desk import Desk, pairs
from game.story.effects import read_set, read_shift
from game.story.exits import read_exit
from game.story.expression import Expression
from game.story.line import Prose
from game.story.model import UNSURE, Ask, Guess, Input, Outcome
from game.story.naming import check_name, slug
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence

LONGEST_INPUT = 2000
"""Most characters that a reader may write."""


def read_ask(node: Mapping | None, desk: Desk) -> Ask | None:
    """Read `ask: {who: dad, about: the salt}`."""
    if node is None:
        return None
    who = desk.known(node.scalar("who"), desk.scope.cast, "unknown-cast", "one of the cast")
    honest = node.scalar("honest")
    about = desk.words(node.get("about"))
    return Ask(who, about, honest is None or honest.value is not False, node.span) if who else None


def read_input(node: Mapping | None, desk: Desk) -> Input | None:
    """Read `input: {name: letter, question: What would you write?}`."""
    if node is None:
        return None
    most = node.number("max", 200)
    place = node.get("max")
    if not 1 <= most <= LONGEST_INPUT and place is not None:
        message = f"you wrote `max: {most}`, but an input holds 1 to {LONGEST_INPUT:,} characters"
        desk.error("out-of-bounds", place.span, message)
    name = node.word("name")
    question = desk.words(node.get("question"))
    return Input(name, question, most, node.span) if desk.scope.has_input(name) else None


def read_guess(node: Mapping | None, desk: Desk) -> Guess | None:
    """Read a guess that somebody then answers."""
    if node is None:
        return None
    who = desk.known(node.scalar("who"), desk.scope.cast, "unknown-cast", "one of the cast")
    options = _options(node.get("options"), desk)
    truth, when_truth = _truth(node.get("truth"), options, desk)
    question, told = desk.words(node.get("question")), desk.words(node.get("told"))
    right, wrong = _outcome(node.mapping("right"), desk), _outcome(node.mapping("wrong"), desk)
    if who is None or len(options) < 1:
        return None
    pairs_ = tuple(options.items())
    return Guess(who, question, pairs_, truth, told, right, wrong, when_truth, node.span)


def _options(node: Node | None, desk: Desk) -> dict[str, Prose]:
    options: dict[str, Prose] = {}
    if isinstance(node, Mapping):
        return {key.text: desk.words(words) for key, words in pairs(node) if check_name(key, desk, (UNSURE,))}
    for item in node.items if isinstance(node, Sequence) else ():
        if not isinstance(item, Scalar):
            continue
        name = slug(item.text)
        if not name or name in options or name == UNSURE:
            message = f"you wrote {quote(item.text)}, but an option needs a name that no other has"
            hint = "write `options: {grief: words, relief: words}`"
            desk.error("duplicate-option" if name else "no-id", item.span, message, hint)
        else:
            options[name] = desk.words(item)
    return options


def _truth(
    node: Node | None, options: dict[str, Prose], desk: Desk
) -> tuple[str | None, tuple[tuple[Expression, str], ...]]:
    if isinstance(node, Scalar):
        return _option(node, options, desk), ()
    truth = None
    found = []
    for arm in node.items if isinstance(node, Sequence) else ():
        if not isinstance(arm, Mapping):
            continue
        if arm.get("else") is not None:
            truth = _option(arm.scalar("else"), options, desk)
            continue
        when, option = desk.condition(arm.get("if")), _option(arm.scalar("is"), options, desk)
        if when is not None and option is not None:
            found.append((when, option))
    return truth, tuple(found)


def _option(node: Scalar | None, options: dict[str, Prose], desk: Desk) -> str | None:
    if node is None:
        return None
    name = node.text if node.text in options else slug(node.text)
    if name in options:
        return name
    message = f"you wrote {quote(node.text)}, but that is not among the options"
    desk.error("unknown-option", node.span, message, desk.near(node.text, options))
    return None


def _outcome(node: Mapping | None, desk: Desk) -> Outcome:
    if node is None:
        return Outcome()
    return Outcome(
        read_set(node.get("set"), desk), read_shift(node.get("shift"), desk), read_exit(node, desk)
    )
