"""YAML text to a tree in which every key and word has its place: the only file that imports yaml."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.story.guard import MOST_DEPTH, MOST_NODES, MOST_WORDS, forbidden, open_text
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence, mapping_of
from game.story.problem import Problem
from game.story.scalars import resolve
from game.story.slip import Slip
from game.story.slips import explain
from game.story.source import Source, Span

_LOST = re.compile(r"[ \t]+#(.*)")


@dataclass(frozen=True, slots=True)
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
    if not yaml.__with_libyaml__:
        message = (
            "this Python's YAML has no C parser, and without it stories would be judged by another grammar"
        )
        here = Span(name, 1, 1, 1, 2)
        return Marked(source, None, (Problem("no-c-parser", message, here, "install PyYAML from a wheel"),))
    builder = _Builder(source)
    try:
        builder.walk(yaml.parse(source.text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        builder.problems.append(explain(source, _slip(error)))
    except (yaml.YAMLError, ValueError, RecursionError, MemoryError) as error:
        builder.report(
            "yaml", Span(name, 1, 1, 1, 2), f"this file cannot be read as YAML: {quote(str(error))}"
        )
    return _finish(builder)


def _finish(builder: "_Builder") -> Marked:
    source, root = builder.source, builder.root
    if builder.whole and root is not None and not isinstance(root, Mapping):
        shape = "a list" if isinstance(root, Sequence) else "plain words"
        builder.report(
            "no-keys", root.span, f"this file holds {shape}, but a story's file holds keys like `title: Salt`"
        )
    if root is None and not builder.problems:
        builder.report(
            "empty-file", Span(source.name, 1, 1, 1, 2), "this file is empty, but a story is expected here"
        )
    tree = root if isinstance(root, Mapping) and builder.whole else None
    return Marked(source, tree, tuple(builder.problems))


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


def _marks(event: yaml.Event) -> tuple[Any, Any]:
    """Give where an event begins and ends; events of a parser always know."""
    return event.start_mark, event.end_mark


class _Stop(Exception):  # noqa: N818 - not an error: the walk is over
    """Nothing more is read of this file."""


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being read."""

    begun: Span
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Scalar, Node]] = field(default_factory=list)
    keys: dict[str, Span] = field(default_factory=dict)
    key: Node | None = None


class _Builder:
    """Walks the parser's events and builds the tree; stops before it grows too deep or large."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.root: Node | None = None
        self.whole = False
        self._open: list[_Open] = []
        self._nodes = 0
        self._documents = 0
        self._has_remarks = " #" in source.text or "\t#" in source.text

    def report(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Note a problem."""
        self.problems.append(Problem(code, message, span, hint))

    def walk(self, events: Iterator[yaml.Event]) -> None:
        """Build the tree of one document."""
        try:
            for event in events:
                self._take(event)
            self.whole = True
        except _Stop:
            return

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._end(event)
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._document(event)
            case _:
                pass

    def _span(self, event: yaml.Event) -> Span:
        start, end = _marks(event)
        wide = max(end.column, start.column + 1) if end.line == start.line else end.column
        return Span(self.source.name, start.line + 1, start.column + 1, end.line + 1, wide + 1)

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if event.version or event.tags:
            hint = "take the line with `%` out"
            self.report(
                "directive",
                self._span(event),
                "a line with `%` stands here, but stories have no directives",
                hint,
            )
        if self._documents > 1:
            message = "a second document begins here with `---`, but a story's file holds one"
            self.report(
                "two-documents", self._span(event), message, "take `---` out, or make it a file of its own"
            )
            raise _Stop

    def _count(self, span: Span) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            message = (
                f"this file has more than {MOST_NODES:,} keys and "
                "words, but that is the most one file may have"
            )
            self.report("too-large", span, message, "split it: `passages/*.yaml`")
            raise _Stop

    def _decorated(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, span: Span) -> None:
        if event.anchor:
            message = f"you wrote `&{event.anchor}`, but stories have no anchors"
            self.report(
                "anchor", span, message, f"put quotes round it if `&{event.anchor}` is meant as words"
            )
        if event.tag:
            hint = "put quotes round it if the `!` is meant as words"
            self.report("tag", span, f"you wrote a tag ({quote(event.tag)}), but stories have no tags", hint)

    def _alias(self, event: yaml.AliasEvent) -> None:
        span = self._span(event)
        self._count(span)
        message = f"you wrote `*{event.anchor}`, which YAML takes for an alias, but stories have no aliases"
        self.report(
            "alias",
            span,
            message,
            f'if it is meant as emphasis, put quotes round the whole: "*{event.anchor}* ..."',
        )
        self._add(Scalar("", "", "", span, ""))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        span = self._span(event)
        self._count(span)
        self._decorated(event, span)
        if len(event.value) > MOST_WORDS:
            message = f"this text has {len(event.value):,} characters, but one text may have {MOST_WORDS:,}"
            self.report("too-large", span, message, "split it into passages")
            raise _Stop
        if event.style == '"':
            self._letters(event.value, span)
        begun, ended = _marks(event)
        start, end = begun.index, ended.index
        style = event.style or ""
        lost = _LOST.match(self.source.text, end) if not style and self._has_remarks else None
        self._add(
            Scalar(
                event.value,
                self._value(event.value, span) if not style else event.value,
                style,
                span,
                self.source.text[start:end],
                lost.group(1).strip() if lost else "",
            )
        )

    def _letters(self, text: str, span: Span) -> None:
        found = forbidden(text)
        if found:
            message = (
                f"these words hold the letter U+{ord(found.group()):04X} "
                "by its number, but it cannot be shown"
            )
            self.report("control-letter", span, message, "take it out")

    def _value(self, text: str, span: Span) -> int | bool | str | None:
        try:
            return resolve(text)
        except OverflowError:
            message = f"you wrote {quote(text)}, but numbers stay below 2 to the power of 53"
            self.report("number-too-large", span, message)
            return 0

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        span = self._span(event)
        self._count(span)
        self._decorated(event, span)
        if len(self._open) >= MOST_DEPTH:
            message = f"lists and keys stand more than {MOST_DEPTH} deep in each other here"
            self.report("too-deep", span, message, "a bracket `[` or `{` may be left open above")
            raise _Stop
        self._open.append(_Open(span, isinstance(event, yaml.MappingStartEvent)))

    def _end(self, event: yaml.Event) -> None:
        done = self._open.pop()
        last = self._span(event)
        end = (
            (last.line, last.column) if isinstance(event, yaml.MappingEndEvent) and last.column == 1 else None
        )
        line, column = end or (last.end_line, last.end_column)
        span = Span(self.source.name, done.begun.line, done.begun.column, line, column)
        self._add(
            mapping_of(tuple(done.pairs), span) if done.is_mapping else Sequence(tuple(done.items), span)
        )

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        top = self._open[-1]
        if not top.is_mapping:
            top.items.append(node)
        elif top.key is None:
            top.key = node
        else:
            self._pair(top, top.key, node)
            top.key = None

    def _pair(self, top: _Open, key: Node, node: Node) -> None:
        if not isinstance(key, Scalar):
            self.report(
                "key-of-keys", key.span, "a list or mapping stands here as a key, but a key is one word"
            )
        elif key.text == "<<" and not key.style:
            hint = "write its keys out"
            self.report("merge-key", key.span, "you wrote `<<`, but stories have no merge keys", hint)
        elif key.text in top.keys:
            first = top.keys[key.text]
            message = f"you wrote {quote(key.text)} twice, but the first (line {first.line}) would be lost"
            self.report("duplicate-key", key.span, message, "give one of them another name")
        else:
            top.keys[key.text] = key.span
            top.pairs.append((key, node))
