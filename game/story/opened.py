"""Lists and mappings of a file that are still being read, and what may not be a key."""

from collections.abc import Callable

from game.story.keys import every_key
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.source import Paper, Span

Report = Callable[[str, Span, str, str], None]
"""Notes a problem: its code, its place, its message and its hint."""


_OF_CHOICES = frozenset({"id", "say", "do"})
"""Keys that a choice begins with."""


class Items:
    """A list that is still being read."""

    __slots__ = ("_begin", "_items", "put")

    def __init__(self, begin: int) -> None:
        self._begin = begin
        self._items: list[Node] = []
        self.put: Callable[[Node], None] = self._items.append

    def close(self, paper: Paper, end: int, *, at_margin: bool) -> Sequence:
        """Give the list; its end stands one character behind what ended it, also `at_margin`."""
        del at_margin
        return Sequence(tuple(self._items), paper, self._begin, end + 1)


class Keys:
    """A mapping that is still being read."""

    __slots__ = ("_begin", "_found", "_key", "_keys", "_report", "_twice")

    def __init__(self, begin: int, report: Report) -> None:
        self._begin = begin
        self._found: dict[str, Node] = {}
        self._keys: list[Scalar] = []
        self._key: Node | None = None
        self._report = report
        self._twice: list[Scalar] = []

    def put(self, node: Node) -> None:
        """Take a key, or what belongs to the key before it."""
        key = self._key
        if key is None:
            self._key = node
            return
        self._key = None
        if type(key) is Scalar and key.text not in self._found and key.text != "<<":
            self._found[key.text] = node
            self._keys.append(key)
        else:
            self._odd(key, node)

    def close(self, paper: Paper, end: int, *, at_margin: bool) -> Mapping:
        """Give the mapping; what begins at the margin is no part of it."""
        self._tell_twice()
        return Mapping(self._found, tuple(self._keys), paper, self._begin, end if at_margin else end + 1)

    def _odd(self, key: Node, node: Node) -> None:
        if not isinstance(key, Scalar):
            message = "a list or mapping stands here as a key, but a key is one word"
            self._report("key-of-keys", key.span, message, "")
        elif key.text == "<<" and not key.style:
            hint = "write its keys out"
            self._report("merge-key", key.span, "you wrote `<<`, but stories have no merge keys", hint)
        elif key.text in self._found:
            self._twice.append(key)
        else:
            self._found[key.text] = node
            self._keys.append(key)

    def _tell_twice(self) -> None:
        """Tell of keys that were written twice; where a whole thing of a list was, of its first key alone."""
        begun = next((key for key in self._twice if key.text in _OF_CHOICES), None)
        several = begun is not None and len({key.text for key in self._twice}) > 1
        firsts = {key.text: key for key in self._keys} if self._twice else {}
        for key in [begun] if begun is not None and several else self._twice:
            first = firsts[key.text].span
            message = f"you wrote {quote(key.text)} twice, but the first (line {first.line}) would be lost"
            next_step = f"if a new choice begins here, write `- {key.text}: ...`"
            alone = "take one of them out" if key.text in every_key() else "give one of them another name"
            hint = next_step if several else alone
            self._report("duplicate-key", key.span, message, hint)
