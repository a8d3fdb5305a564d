"""YAML text to a tree in which every key and word has its place: the only file that imports yaml."""

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import yaml

from game.frozen import frozen
from game.story.further import slips
from game.story.guard import MOST_DEPTH, MOST_FOUND, MOST_NODES, MOST_WORDS, forbidden, open_text
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.opened import Keys, tell_alias, tell_signs
from game.story.problem import Problem, brief
from game.story.scalars import resolve
from game.story.slip import Slip
from game.story.source import Source, Span, ruled

BEGIN = (
    "begin as the guide does, with `format: 1` and `title: ...`; or `still-hear new my-story` makes a folder"
)
"""The next step of somebody who has nothing yet."""


@frozen
class Marked:
    """One file, read: its text, its tree if it could be built, and all that is wrong with it as YAML."""

    source: Source
    root: Mapping | None
    problems: tuple[Problem, ...] = ()


def read(name: str, data: bytes) -> Marked:
    """Read a file of a story; never raises, whatever the bytes.

    Args:
        name: the file's name as shown in messages.
        data: its bytes, not yet trusted.
    """
    source, problems = open_text(name, data)
    if problems:
        return Marked(source, None, problems)
    here = Span(name, 1, 1, 1, 2)
    if not yaml.__with_libyaml__:
        message = "this Python's YAML has no C parser; without it, stories are judged by another grammar"
        return Marked(source, None, (Problem("no-c-parser", message, here, "install PyYAML from a wheel"),))
    builder = _Builder(source)
    try:
        builder.walk(_events(source.text))
    except yaml.MarkedYAMLError as error:
        builder.problems += slips(source, _slip(error), _first_slip)
    except (yaml.YAMLError, ValueError, RecursionError, MemoryError) as error:
        builder.report("yaml", here, f"this file cannot be read as YAML: {quote(str(error))}")
    return _finish(builder)


def _finish(builder: "_Builder") -> Marked:
    source, root = builder.source, next(iter(builder.roots), None)
    if builder.whole and root is not None and not isinstance(root, Mapping):
        shape = "a list" if isinstance(root, Sequence) else "plain words"
        builder.report(
            "no-keys",
            root.span,
            f"this file holds {shape}, but a story's file holds keys like `title: Salt`",
            BEGIN,
        )
    if root is None and not builder.problems:
        builder.report(
            "empty-file",
            Span(source.name, 1, 1, 1, 2),
            "this file is empty, but a story is expected here",
            BEGIN,
        )
    tree = root if isinstance(root, Mapping) and builder.whole else None
    return Marked(source, tree, tuple(builder.problems))


def _events(text: str) -> Iterator[Any]:
    return iter(yaml.CSafeLoader(text).get_event, None)


def _first_slip(text: str) -> Slip | None:
    """Find where a text cannot be read on as YAML; None where it can, or where it breaks the parser."""
    try:
        deque(_events(text), maxlen=0)
    except yaml.MarkedYAMLError as error:
        return _slip(error)
    except (yaml.YAMLError, ValueError, RecursionError, MemoryError):
        return None
    return None


def _slip(error: yaml.MarkedYAMLError) -> Slip:
    mark, context = error.problem_mark, error.context_mark
    return Slip(
        said=str(error.problem or ""),
        while_doing=str(error.context or ""),
        line=mark.line if mark else 0,
        column=mark.column if mark else 0,
        begun_line=context.line if context else None,
        begun_column=context.column if context else None,
    )


class _Stop(Exception):  # noqa: N818 - not an error: the walk is over
    """Nothing more is read of this file."""


class _New:
    """Stands for what a word means, before that is known."""


class _Builder:
    """Walks the parser's events and builds the tree; stops before it grows too deep or large.

    What an event costs is paid hundreds of thousands of times: of most of them a key or a word is made, and
    no more.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.roots: list[Node] = []
        self.whole = False
        self._paper = ruled(source)
        self._around: list[tuple[Keys | None, list[Node], int]] = []
        """Of each open mapping or list, the inmost last, what is open round it, and where it begins."""
        self._nodes = 0
        self._documents = 0
        self._known: dict[str, Any] = {}

    def report(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Note a problem."""
        self.problems.append(Problem(code, brief(message), span, brief(hint)))

    def slip(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Note a problem while the file is being read; after very many of them nothing more is.

        Raises:
            _Stop: they are that many.
        """
        self.report(code, span, message, hint)
        if len(self.problems) >= MOST_FOUND:
            raise _Stop

    def walk(self, events: Iterator[Any]) -> None:
        """Build the tree of one document."""
        with suppress(_Stop):
            self._walk(events)
            self.whole = True

    def _walk(self, events: Iterator[Any]) -> None:
        paper, known = self._paper, self._known
        keys: Keys | None = None
        items = self.roots
        for event in events:
            kind = type(event)
            if kind is not yaml.ScalarEvent:
                keys, items = self._turn(event, keys, items)
                continue
            text, style = event.value, event.style
            begin, end = event.start_mark.index, event.end_mark.index
            value = known.get(text, _New)
            self._nodes += 1
            if value is _New or style or event.anchor or event.tag or self._nodes > MOST_NODES:
                value = self._looked_at(event)
                begin, end = (begin, end) if begin < end else (self._place(event.start_mark),) * 2
            elif type(value) is str:
                text = value
            if keys is None:
                items.append(Scalar(text, value, style, paper, begin, end))
            elif keys.key is not None:
                keys.found[keys.key] = Scalar(text, value, style, paper, begin, end)
                keys.key = None
            elif text in keys.found or text == "<<":
                keys.take_odd(Scalar(text, value, style, paper, begin, end), self.slip)
            else:
                keys.key = text
                keys.places += (begin, end)

    def _turn(self, event: Any, keys: Keys | None, items: list[Node]) -> tuple[Keys | None, list[Node]]:  # noqa: ANN401 - types-pyyaml lets marks be missing
        """Go into a list or mapping, or out of it; gives what is then open, as `_around` has it."""
        kind = type(event)
        if kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._nodes += 1
            if event.anchor or event.tag or self._nodes > MOST_NODES or len(self._around) >= MOST_DEPTH:
                self._begun_amiss(event)
            self._around.append((keys, items, event.start_mark.index))
            return Keys() if kind is yaml.MappingStartEvent else None, []
        if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            done = self._whole(keys, items, event.start_mark)
            keys, items, _ = self._around.pop()
            self._put(done, keys, items)
        elif kind is yaml.AliasEvent:
            self._put(self._alias(event), keys, items)
        elif kind is yaml.DocumentStartEvent:
            self._document(event)
        return keys, items

    def _put(self, node: Node, keys: Keys | None, items: list[Node]) -> None:
        if keys is None:
            items.append(node)
        else:
            keys.put(node, self.slip)

    def _whole(self, keys: Keys | None, items: list[Node], mark: Any) -> Mapping | Sequence:  # noqa: ANN401 - types-pyyaml lets marks be missing
        """Give a list, or a mapping: what begins at the margin is no part of it."""
        begun, end = self._around[-1][2], self._place(mark)
        if keys is None:
            return Sequence(tuple(items), self._paper, begun, end + 1)
        return keys.whole(self._paper, begun, end if mark.column == 0 else end + 1, self.slip)

    def _place(self, mark: Any) -> int:  # noqa: ANN401 - types-pyyaml lets marks be missing
        """Give the place of what has no width; it may stand on a line below the last (see `Paper`)."""
        place: int = mark.index
        text = self.source.text
        is_below = place == len(text) and mark.column == 0 and not text.endswith("\n")
        return place + 2 if is_below else place

    def _span(self, event: Any) -> Span:  # noqa: ANN401 - types-pyyaml lets marks be missing
        start, end = event.start_mark, event.end_mark
        wide = max(end.column, start.column + 1) if end.line == start.line else end.column
        return Span(self.source.name, start.line + 1, start.column + 1, end.line + 1, wide + 1)

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if event.version or event.tags:
            message = "a line with `%` stands here, but stories have no directives"
            self.slip("directive", self._span(event), message, "take the line with `%` out")
        if self._documents > 1:
            message = "a second document begins here with `---`, but a story's file holds one"
            hint = "take `---` out, or make it a file of its own"
            self.slip("two-documents", self._span(event), message, hint)
            raise _Stop

    def _too_many(self, event: yaml.Event) -> None:
        message = (
            f"this file has more than {MOST_NODES:,} keys, words and "
            "lines, but that is the most one file may have"
        )
        self.slip("too-large", self._span(event), message, "split it: `passages/*.yaml`")
        raise _Stop

    def _alias(self, event: Any) -> Scalar:  # noqa: ANN401 - types-pyyaml lets marks be missing
        self._nodes += 1
        tell_alias(event.anchor, self._span(event), self.slip)
        return Scalar("", "", "*", self._paper, event.start_mark.index, event.end_mark.index)

    def _looked_at(self, event: yaml.ScalarEvent) -> int | bool | str | None:
        """Give what words stand for that are met for the first time, or in quotes, or with a sign before."""
        if self._nodes > MOST_NODES:
            self._too_many(event)
        if event.anchor or event.tag:
            tell_signs(event.anchor, event.tag, self._span(event), self.slip)
        text = event.value
        lines = text.count("\n")
        self._nodes += lines
        if len(text) > MOST_WORDS:
            message = f"this text has {len(text):,} characters, but one text may have {MOST_WORDS:,}"
            self.slip("too-large", self._span(event), message, "split it into passages")
            raise _Stop
        if event.style:
            self._shown(event)
            return text
        value = self._value(event)
        if text and not lines:
            self._known[text] = value
        return value

    def _shown(self, event: yaml.ScalarEvent) -> None:
        """Tell of a letter that is written by its number, and cannot be shown."""
        found = forbidden(event.value) if event.style == '"' else None
        if found:
            message = (
                f"these words hold the letter U+{ord(found.group()):04X} "
                "by its number, but it cannot be shown"
            )
            self.slip("control-letter", self._span(event), message, "take it out")

    def _value(self, event: yaml.ScalarEvent) -> int | bool | str | None:
        try:
            return resolve(event.value)
        except OverflowError:
            message = f"you wrote {quote(event.value)}, but numbers stay below 2 to the power of 53"
            self.slip("number-too-large", self._span(event), message)
            return 0

    def _begun_amiss(self, event: yaml.CollectionStartEvent) -> None:
        """Tell of a list or mapping that may not begin, or of what stands before it."""
        if self._nodes > MOST_NODES:
            self._too_many(event)
        tell_signs(event.anchor, event.tag, self._span(event), self.slip)
        if len(self._around) >= MOST_DEPTH:
            message = f"lists and keys stand more than {MOST_DEPTH} deep in each other here"
            self.slip("too-deep", self._span(event), message, "a bracket `[` or `{` may be left open above")
            raise _Stop
