"""Every name in a story's files: what it names, where it is declared, and where it is used."""

from collections.abc import Iterator, Mapping
from enum import Enum

from game.frozen import frozen
from game.story import marked
from game.story.node import Mapping as Tree
from game.story.node import Node, Scalar
from game.story.source import Span
from story_lint.lsp.places import covers
from story_lint.lsp.words import Seen, in_condition, in_prose, in_script


class Kind(Enum):
    """What a name names."""

    PASSAGE = "passage"
    VARIABLE = "variable"
    METER = "meter"
    CAST = "cast"
    PLACE = "place"
    SOUND = "sound"


@frozen
class Use:
    """A name at one place."""

    kind: Kind
    name: str
    span: Span
    is_declared: bool = False
    """Whether it is declared here."""


_DECLARED = {
    "passages": Kind.PASSAGE,
    "variables": Kind.VARIABLE,
    "meters": Kind.METER,
    "cast": Kind.CAST,
    "places": Kind.PLACE,
    "sounds": Kind.SOUND,
}
_VALUES = {
    "to": Kind.PASSAGE,
    "call": Kind.PASSAGE,
    "else": Kind.PASSAGE,
    "start": Kind.PASSAGE,
    "from": Kind.PASSAGE,
    "place": Kind.PLACE,
    "sound": Kind.SOUND,
    "who": Kind.CAST,
    "seat": Kind.CAST,
    "cause_voice": Kind.CAST,
}
_BESIDE = {"passage", "ending", "drew", "at", "start", "stop", "votes"}
"""Keys of `class.yaml` and of playthroughs that hold passages."""

_CONDITIONS = frozenset({"if", "when", "unless"})
_UNREAD = frozenset({"id", "is", "tie", "scene", "mode", "keep", "name", "one_of", "format", "language"})
"""Keys with words in which no name of ours stands."""


def use_at(uses: tuple[Use, ...], file: str, line: int, column: int) -> Use | None:
    """Give the name at a place, or right before it.

    Line and column count from 1, as in a `Span`.
    """
    return next((use for use in uses if use.span.file == file and covers(use.span, line, column)), None)


def names(texts: Mapping[str, bytes]) -> tuple[Use, ...]:
    """Find every name, file by file; a file that cannot be read as YAML has none.

    Args:
        texts: the story's files and those beside it, by path in the folder.
    """
    roots = {file: marked.read(file, data).root for file, data in sorted(texts.items())}
    trees = {file: root for file, root in roots.items() if root is not None}
    known = _Known.of(tuple(root for file, root in trees.items() if _is_own(file)))
    return tuple(use for file, root in trees.items() for use in _file(file, root, known))


@frozen
class _Known:
    """What the words of a condition can stand for."""

    variables: frozenset[str]
    meters: frozenset[str]
    values: frozenset[str]
    """Names that a variable may hold: with such a one it is compared."""

    @classmethod
    def of(cls, roots: tuple[Tree, ...]) -> "_Known":
        declared = [root.mapping("variables") for root in roots]
        variables = [(key.text, node) for tree in declared if tree is not None for key, node in tree]
        own = [root.mapping("meters") for root in roots]
        meters = [key.text for tree in own if tree is not None for key, _ in tree]
        sets = [item for _, node in variables if isinstance(node, Tree) for item in node.items("one_of")]
        return cls(
            frozenset(name for name, _ in variables),
            frozenset((*meters, "cognitive", "affective", "concern", "boundary")),
            frozenset(item.text for item in sets if isinstance(item, Scalar)),
        )

    def uses(self, seen: Iterator[Seen]) -> Iterator[Use]:
        """Tell variables, meters and passages apart."""
        for each in seen:
            if each.is_passage:
                yield Use(Kind.PASSAGE, each.name, each.span)
            elif each.name in self.variables and not (each.is_compared and each.name in self.values):
                yield Use(Kind.VARIABLE, each.name, each.span)
            elif each.name in self.meters:
                yield Use(Kind.METER, each.name, each.span)


def _is_own(file: str) -> bool:
    return file == "story.yaml" or file.startswith("passages/")


def _file(file: str, root: Tree, known: _Known) -> Iterator[Use]:
    if not _is_own(file):
        yield from _beside(root)
        return
    for key, node in root:
        kind = _DECLARED.get(key.text)
        if kind is None or not isinstance(node, Tree):
            yield from _part(key, node, known, is_truth=False)
        else:
            for name, inner in node:
                yield Use(kind, name.text, _word(name), is_declared=True)
                if kind is not Kind.VARIABLE:
                    yield from _inside(inner, known)


def _inside(node: Node, known: _Known, *, is_truth: bool = False) -> Iterator[Use]:
    """Walk what belongs to a key."""
    if isinstance(node, Scalar):
        yield from known.uses(in_prose(node))
    elif isinstance(node, Tree):
        for key, value in node:
            yield from _part(key, value, known, is_truth=is_truth)
    else:
        for item in node.items:
            yield from _inside(item, known, is_truth=is_truth)


def _part(key: Scalar, node: Node, known: _Known, *, is_truth: bool) -> Iterator[Use]:
    """Walk one key with what belongs to it."""
    word = key.text
    kind = None if is_truth and word == "else" else _VALUES.get(word)
    if kind is not None and _is_names(node):
        yield from _listed(node, kind)
    elif word == "page":
        yield from _page(node, known)
    elif word in _CONDITIONS and isinstance(node, Scalar):
        yield from known.uses(in_condition(node.stretch()))
    elif word in {"set", "shift", "cost", "seats"}:
        yield from _changes(word, node, known)
    elif word == "stills":
        yield from _listed(node, Kind.METER)
    elif word not in _UNREAD:
        yield from _inside(node, known, is_truth=word == "truth")


def _is_names(node: Node) -> bool:
    if isinstance(node, Scalar):
        return isinstance(node.value, str)
    return not isinstance(node, Tree) and all(isinstance(item, Scalar) for item in node.items)


def _listed(node: Node, kind: Kind) -> Iterator[Use]:
    items = (node,) if isinstance(node, Scalar) else () if isinstance(node, Tree) else node.items
    for item in items:
        if isinstance(item, Scalar) and isinstance(item.value, str):
            yield Use(kind, item.text, _word(item))


def _page(node: Node, known: _Known) -> Iterator[Use]:
    items = (node,) if isinstance(node, Scalar | Tree) else node.items
    for item in items:
        if isinstance(item, Scalar):
            yield from known.uses(in_script(item.stretch()))
            yield from known.uses(in_prose(item))
        else:
            yield from _inside(item, known)


def _changes(word: str, node: Node, known: _Known) -> Iterator[Use]:
    """Walk `set`, `shift` and the like, whose keys are names."""
    if not isinstance(node, Tree):
        for item in node.items if not isinstance(node, Scalar) else ():
            yield from _changes(word, item, known)
        return
    for key, value in node:
        kind = Kind.CAST if word == "seats" else Kind.METER
        if word == "set" and key.text not in known.meters:
            kind = Kind.VARIABLE
        yield Use(kind, key.text, _word(key))
        if word == "set" and isinstance(value, Scalar):
            is_name = value.text in known.values
            yield from () if is_name else known.uses(in_condition(value.stretch()))
        else:
            yield from _inside(value, known)


def _beside(node: Node) -> Iterator[Use]:
    """Walk `class.yaml`, a playthrough or a translation: passages alone, and meters that are turned."""
    if isinstance(node, Scalar):
        return
    if not isinstance(node, Tree):
        for item in node.items:
            yield from _beside(item)
        return
    for key, value in node:
        if key.text in _BESIDE and _is_names(value):
            yield from _listed(value, Kind.PASSAGE)
        elif key.text in {"bridges", "passages"} and isinstance(value, Tree):
            yield from (Use(Kind.PASSAGE, name.text, _word(name)) for name, _ in value)
        elif key.text in {"turn", "meter"} and isinstance(value, Tree):
            yield from (Use(Kind.METER, name.text, _word(name)) for name, _ in value)
        else:
            yield from _beside(value)


def _word(scalar: Scalar) -> Span:
    """Give the place of a word without its quotes."""
    return scalar.stretch().span()
