"""YAML text to a tree in which every key and word has its place: the only file that imports yaml."""

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from game.frozen import frozen
from game.story.further import slips
from game.story.guard import MOST_DEPTH, MOST_FOUND, MOST_NODES, MOST_WORDS, forbidden, open_text
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.opened import Items, Keys
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
        builder.problems += slips(source, _slip(error), _first_slip)
    except (yaml.YAMLError, ValueError, RecursionError, MemoryError) as error:
        builder.report(
            "yaml", Span(name, 1, 1, 1, 2), f"this file cannot be read as YAML: {quote(str(error))}"
        )
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


def _first_slip(text: str) -> Slip | None:
    """Find where a text cannot be read on as YAML; None where it can, or where it breaks the parser."""
    try:
        deque(yaml.parse(text, Loader=yaml.CSafeLoader), maxlen=0)
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


def _marks(event: yaml.Event) -> tuple[Any, Any]:
    """Give where an event begins and ends; events of a parser always know."""
    return event.start_mark, event.end_mark


class _Stop(Exception):  # noqa: N818 - not an error: the walk is over
    """Nothing more is read of this file."""


class _New:
    """Stands for what a plain word means, before that is known."""


class _Builder:
    """Walks the parser's events and builds the tree; stops before it grows too deep or large.

    What an event costs is paid hundreds of thousands of times: for most of them a node is made, and no more.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.roots: list[Node] = []
        self.whole = False
        self._paper = ruled(source)
        self._open: list[Items | Keys] = []
        # not a method: that would hold the builder, and it the tree, until somebody looks for such circles
        self._top = self.roots.append
        self._put: Callable[[Node], None] = self._top
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

    def walk(self, events: Iterator[yaml.Event]) -> None:
        """Build the tree of one document."""
        take: dict[type[yaml.Event], Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._begin,
            yaml.SequenceStartEvent: self._begin,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        try:
            for event in events:
                taker = take.get(type(event))
                if taker is not None:
                    taker(event)
            self.whole = True
        except _Stop:
            return

    def _place(self, mark: Any) -> int:  # noqa: ANN401 - types-pyyaml leaves marks without a type
        """Give the place of what has no width; it may stand on a line below the last (see `Paper`)."""
        place: int = mark.index
        text = self.source.text
        is_below = place == len(text) and mark.column == 0 and not text.endswith("\n")
        return place + 2 if is_below else place

    def _span(self, event: yaml.Event) -> Span:
        start, end = _marks(event)
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

    def _count(self, event: yaml.Event) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            message = (
                f"this file has more than {MOST_NODES:,} keys, words and "
                "lines, but that is the most one file may have"
            )
            self.slip("too-large", self._span(event), message, "split it: `passages/*.yaml`")
            raise _Stop

    def _decorated(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            message = f"you wrote `&{event.anchor}`, but stories have no anchors"
            hint = f"put quotes round it if `&{event.anchor}` is meant as words"
            self.slip("anchor", self._span(event), message, hint)
        if event.tag:
            message = f"you wrote a tag ({quote(event.tag)}), but stories have no tags"
            self.slip("tag", self._span(event), message, "put quotes round it if the `!` is meant as words")

    def _alias(self, event: yaml.AliasEvent) -> None:
        self._count(event)
        message = f"you wrote `*{event.anchor}`, which YAML takes for an alias, but stories have no aliases"
        hint = f'if it is meant as emphasis, put quotes round the whole: "*{event.anchor}* ..."'
        self.slip("alias", self._span(event), message, hint)
        start, end = _marks(event)
        self._put(Scalar("", "", "*", self._paper, start.index, end.index))

    def _scalar(self, event: Any) -> None:  # noqa: ANN401 - types-pyyaml leaves marks without a type
        if self._nodes >= MOST_NODES or event.anchor or event.tag:
            self._count(event)
            self._decorated(event)
        else:
            self._nodes += 1
        text = value = event.value
        style, start, end = event.style, event.start_mark.index, event.end_mark.index
        if style or len(text) > MOST_WORDS:
            self._words(event)
        else:
            value = self._known.get(text, _New)
            if value is _New:
                value = self._value(event)
            elif type(value) is str:
                text = value
            if "\n" in text:
                self._nodes += text.count("\n")
            if start == end:
                start = end = self._place(event.start_mark)
        self._put(Scalar(text, value, style, self._paper, start, end))

    def _words(self, event: yaml.ScalarEvent) -> None:
        """Tell of words that are too many, or that hold a letter by its number that cannot be shown."""
        text = event.value
        self._nodes += text.count("\n")
        if len(text) > MOST_WORDS:
            message = f"this text has {len(text):,} characters, but one text may have {MOST_WORDS:,}"
            self.slip("too-large", self._span(event), message, "split it into passages")
            raise _Stop
        found = forbidden(text) if event.style == '"' else None
        if found:
            message = (
                f"these words hold the letter U+{ord(found.group()):04X} "
                "by its number, but it cannot be shown"
            )
            self.slip("control-letter", self._span(event), message, "take it out")

    def _value(self, event: yaml.ScalarEvent) -> int | bool | str | None:
        try:
            value = self._known[event.value] = resolve(event.value)
        except OverflowError:
            message = f"you wrote {quote(event.value)}, but numbers stay below 2 to the power of 53"
            self.slip("number-too-large", self._span(event), message)
            return 0
        return value

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        self._count(event)
        if event.anchor or event.tag:
            self._decorated(event)
        if len(self._open) >= MOST_DEPTH:
            message = f"lists and keys stand more than {MOST_DEPTH} deep in each other here"
            self.slip("too-deep", self._span(event), message, "a bracket `[` or `{` may be left open above")
            raise _Stop
        place = _marks(event)[0].index
        is_mapping = type(event) is yaml.MappingStartEvent
        opened = Keys(place, self.slip) if is_mapping else Items(place)
        self._open.append(opened)
        self._put = opened.put

    def _end(self, event: Any) -> None:  # noqa: ANN401 - types-pyyaml leaves marks without a type
        mark = event.start_mark
        done = self._open.pop().close(self._paper, self._place(mark), at_margin=mark.column == 0)
        self._put = put = self._open[-1].put if self._open else self._top
        put(done)
