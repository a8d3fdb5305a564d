"""A mapping of a file that is still being read, what may not be a key, and signs that stories lack."""

from collections.abc import Callable

from game.story.keys import every_key
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar
from game.story.source import Paper, Span

Report = Callable[[str, Span, str, str], None]
"""Notes a problem: its code, its place, its message and its hint."""


_OF_CHOICES = frozenset({"id", "say", "do"})
"""Keys that a choice begins with."""


_LOST = "\0"
"""Stands for a key that cannot be one, while its value is read; a key of this letter is told anyway."""


class Keys:
    """A mapping that is still being read."""

    __slots__ = ("_twice", "found", "key", "places")

    def __init__(self) -> None:
        self.found: dict[str, Node] = {}
        self.places: list[int] = []
        self.key: str | None = None
        """The key whose value is awaited; None where a key is."""
        self._twice: list[Scalar] = []

    def put(self, node: Node, report: Report) -> None:
        """Take what belongs to the key before it, or tell that it is no key."""
        if self.key is not None:
            self.found[self.key] = node
            self.key = None
            return
        self.key = _LOST
        if not isinstance(node, Scalar):
            message = "a list or mapping stands here as a key, but a key is one word"
            report("key-of-keys", node.span, message, "")

    def take_odd(self, key: Scalar, report: Report) -> None:
        """Take a key that stands there already, or with which YAML would merge keys."""
        if key.text in self.found:
            self._twice.append(key)
            self.key = _LOST
        elif key.style:
            self.places += (key.begin, key.end)
            self.key = key.text
        else:
            hint = "write its keys out"
            report("merge-key", key.span, "you wrote `<<`, but stories have no merge keys", hint)
            self.key = _LOST

    def whole(self, paper: Paper, begin: int, end: int, report: Report) -> Mapping:
        """Give the mapping, and tell of its keys that were written twice."""
        self.found.pop(_LOST, None)
        made = Mapping(self.found, tuple(self.places), paper, begin, end)
        if self._twice:
            self._tell_twice(made, report)
        return made

    def _tell_twice(self, made: Mapping, report: Report) -> None:
        """Tell of such keys; where a whole thing of a list was written twice, of its first key alone."""
        begun = next((key for key in self._twice if key.text in _OF_CHOICES), None)
        several = begun is not None and len({key.text for key in self._twice}) > 1
        firsts = {key.text: key for key, _ in made}
        for key in [begun] if begun is not None and several else self._twice:
            first = firsts[key.text].span
            message = f"you wrote {quote(key.text)} twice, but the first (line {first.line}) would be lost"
            next_step = f"if a new choice begins here, write `- {key.text}: ...`"
            alone = "take one of them out" if key.text in every_key() else "give one of them another name"
            hint = next_step if several else alone
            report("duplicate-key", key.span, message, hint)


def tell_signs(anchor: str | None, tag: str | None, span: Span, report: Report) -> None:
    """Tell of the signs that stand before words, a list or a mapping: an anchor and a tag, if they do."""
    if anchor:
        hint = f"put quotes round it if `&{anchor}` is meant as words"
        report("anchor", span, f"you wrote `&{anchor}`, but stories have no anchors", hint)
    if tag:
        hint = "put quotes round it if the `!` is meant as words"
        report("tag", span, f"you wrote a tag ({quote(tag)}), but stories have no tags", hint)


def tell_alias(name: str | None, span: Span, report: Report) -> None:
    """Tell of an alias that stands where words are meant."""
    message = f"you wrote `*{name}`, which YAML takes for an alias, but stories have no aliases"
    report("alias", span, message, f'if it is meant as emphasis, put quotes round the whole: "*{name}* ..."')
