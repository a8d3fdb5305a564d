"""What stands at the top of a story: cast, seats, meters, variables, keeps, notes."""

from game.story.declaration import KeepList, Note, Person, Variable
from game.story.desk import Desk, pairs
from game.story.dial import Creep, Dial, Resistance
from game.story.effects import read_set, read_shift
from game.story.expression import Type
from game.story.model import DEFAULT_LEVEL, METERS, YOU, Meter
from game.story.naming import RESERVED, check_name
from game.story.native import scale_of, you_of
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, whole
from game.story.scalars import SPOKEN
from game.story.scope import Names

_FULL = 100

MOST_NAMES = 1_000
"""Most names of one set; a person writes a dozen."""


def read_cast(node: Node | None, desk: Desk) -> dict[str, Person]:
    """Read who speaks; `you` is always among them."""
    cast = {YOU: Person(YOU, you_of(desk.language))}
    for key, value in pairs(node):
        if not check_name(key, desk, ("own",)):
            continue
        if isinstance(value, Scalar):
            cast[key.text] = Person(key.text, value.text, "", key.span)
        elif isinstance(value, Mapping):
            cast[key.text] = Person(key.text, value.word("name") or key.text, value.word("voice"), key.span)
    return cast


def read_seats(node: Node | None, cast: dict[str, Person], desk: Desk) -> dict[str, str]:
    """Read the chairs; without any there is one, yours."""
    seats = {}
    for key, value in pairs(node):
        who = desk.known(key, cast, "unknown-cast", "one of the cast")
        if who is not None and isinstance(value, Scalar):
            desk.kept_whole(value)
            seats[who] = value.text
    return seats or {YOU: cast[YOU].name}


def read_variables(node: Node | None, desk: Desk) -> dict[str, Variable]:
    """Read what the story remembers."""
    variables = {}
    for key, value in pairs(node):
        if not check_name(key, desk, (*RESERVED, *METERS)):
            continue
        variable = _variable(key, value, desk)
        if variable is not None:
            variables[key.text] = variable
    return variables


def _variable(key: Scalar, value: Node, desk: Desk) -> Variable | None:
    name, span = key.text, key.span
    start = value.scalar("start") if isinstance(value, Mapping) else value
    if not isinstance(start, Scalar):
        return None
    if isinstance(value, Mapping) and value.get("one_of") is not None:
        return _named(key, value, start, desk)
    if isinstance(start.value, bool):
        return Variable(name, Type.FLAG, start.value, span=span)
    spoken = SPOKEN.get(start.text.casefold())
    if spoken is not None:
        message = f"you wrote {quote(start.text)}, but a variable says it with `true` or `false`"
        desk.error("wrong-kind", start.span, message, f"did you mean `{str(spoken).lower()}`?")
        return Variable(name, Type.FLAG, spoken, span=span)
    if not isinstance(start.value, int):
        message = f"you wrote {quote(start.text)}, but a variable starts as a whole number, `true` or `false`"
        hint = f"names need a set: `{name}: {{one_of: [{start.text[:20]}, ...], start: {start.text[:20]}}}`"
        desk.error("wrong-kind", start.span, message, hint)
        return None
    bounds = value if isinstance(value, Mapping) else None
    low = bounds.number("min", 0) if bounds is not None else 0
    high = bounds.number("max", _FULL) if bounds is not None else _FULL
    if not low <= start.value <= high:
        message = f"you wrote {quote(start.text)}, but `{name}` goes from {low} to {high}"
        desk.error("out-of-bounds", start.span, message, "give it bounds: `{start: 3, min: 0, max: 300}`")
    return Variable(name, Type.WHOLE, start.value, low, high, (), span)


def _named(key: Scalar, value: Mapping, start: Scalar, desk: Desk) -> Variable | None:
    written = value.items("one_of")
    if len(written) > MOST_NAMES:
        message = f"the set of `{key.text}` has {len(written):,} names, but {MOST_NAMES:,} is the most"
        desk.error("too-large", key.span, message, "let a number say it, or several sets")
    names = [
        item for item in written[:MOST_NAMES] if isinstance(item, Scalar) and check_name(item, desk, RESERVED)
    ]
    known = Names(item.text for item in names)
    if len(known) < len(names):
        desk.error("duplicate-name", value.span, f"a name stands twice in the set of `{key.text}`")
    first = desk.known(start, known, "unknown-name", "one of its names")
    return Variable(key.text, Type.NAMED, first, names=known, span=key.span) if first else None


def read_meters(node: Node | None, seats: dict[str, str], desk: Desk) -> dict[str, Meter]:
    """Read the four meters, and the story's own after them."""
    found = {key.text: (key, value) for key, value in pairs(node) if check_name(key, desk, RESERVED)}
    meters = {}
    for name in (*METERS, *(name for name in found if name not in METERS)):
        key, value = found.get(name, (None, None))
        meters[name] = _meter(name, key, value if isinstance(value, Mapping) else None, seats, desk)
    return meters


def _meter(name: str, key: Scalar | None, value: Mapping | None, seats: dict[str, str], desk: Desk) -> Meter:
    shown, low, high = scale_of(name, desk.language)
    if value is None or key is None:
        return Meter(name, shown, low, high)
    return Meter(
        name,
        value.word("name") or shown,
        value.word("low") or low,
        value.word("high") or high,
        _level(value, "start", DEFAULT_LEVEL, desk),
        _dial(value.mapping("dial"), seats, desk),
        value.is_true("hidden"),
        key.span,
    )


def _level(node: Mapping, key: str, default: int, desk: Desk, least: int = 0) -> int:
    level = node.number(key, default)
    place = node.get(key)
    if place is not None and not least <= level <= _FULL:
        message = f"you wrote `{key}: {level}`, but that goes from {least} to {_FULL}"
        desk.error("out-of-bounds", place.span, message)
    return level


def _dial(node: Mapping | None, seats: dict[str, str], desk: Desk) -> Dial | None:
    if node is None:
        return None
    seat = desk.known(node.scalar("seat"), seats, "unknown-seat", "seat")
    stills = [
        desk.known(item, desk.scope.meters, "unknown-meter", "meter")
        for item in node.items("stills")
        if isinstance(item, Scalar)
    ]
    key = node.key("stills")
    if key is not None and node.get("from") is None:
        message = "you wrote `stills`, but from which level on is not said"
        desk.error("missing-key", key.span, message, "add `from: 60`")
    resists, creep = node.get("resists"), node.get("creep")
    return Dial(
        seat or "",
        _level(node, "step", 20, desk, 1),
        read_shift(node.get("cost"), desk),
        node.is_true("heavier"),
        _resistance(resists, node, desk),
        tuple(meter for meter in stills if meter),
        _level(node, "from", _FULL + 1, desk) if node.get("from") is not None else _FULL + 1,
        _creep(creep, node, desk),
    )


def _resistance(node: Node | None, dial: Mapping, desk: Desk) -> Resistance | None:
    if isinstance(node, Mapping):
        return Resistance(_level(node, "over", 0, desk), desk.condition(node.get("when")))
    return Resistance(_level(dial, "resists", 0, desk)) if node is not None else None


def _creep(node: Node | None, dial: Mapping, desk: Desk) -> Creep | None:
    if isinstance(node, Mapping):
        return Creep(_level(node, "by", 1, desk, 1), desk.condition(node.get("when")))
    return Creep(_level(dial, "creep", 1, desk, 1)) if node is not None else None


def read_keeps(node: Node | None, desk: Desk) -> dict[str, KeepList]:
    """Read the lists that fill."""
    keeps = {}
    for key, value in pairs(node):
        if check_name(key, desk, (*RESERVED, *METERS)):
            most = _level(value, "max", 12, desk, 1) if isinstance(value, Mapping) else whole(value, 12)
            keeps[key.text] = KeepList(key.text, most, key.span)
    return keeps


def read_notes(node: Mapping, desk: Desk) -> tuple[Note, ...]:
    """Read what is told before the first page."""
    return tuple(_note(item, desk) for item in node.items("notes") if isinstance(item, Mapping))


def _note(node: Mapping, desk: Desk) -> Note:
    scene = desk.known(node.scalar("scene"), desk.scope.scenes, "unknown-scene", "passage's `scene`")
    to = desk.known(node.scalar("to"), desk.scope.passages, "dangling-target", "passage")
    summary = desk.words(node.get("summary"))
    key = node.key("scene")
    if key is not None and (node.get("to") is None or not summary):
        message = "you wrote `scene`, but what is told instead of it, or where the story goes on, is missing"
        desk.error("skip-without-road", key.span, message, "add `summary: ...` and `to: PASSAGE`")
    if key is None and node.get("to") is not None:
        message = "you wrote `to`, but only a note with a `scene` can be skipped"
        desk.error("skip-without-road", node.span, message, "add `scene: ...`")
    topic = node.scalar("topic")
    if topic is not None:
        desk.kept_whole(topic)
    return Note(node.word("topic"), scene, summary, to, read_set(node.get("set"), desk), node.span)
