"""The files of a story to a `Story` and all that is wrong with it, in one run."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping as Map
from contextlib import suppress
from dataclasses import field, replace
from hashlib import sha256

from game.frozen import frozen
from game.story.assets import Assets
from game.story.bound import bound_scope, check_bindings
from game.story.checks import check_story
from game.story.declared import read_cast, read_keeps, read_meters, read_notes, read_seats, read_variables
from game.story.desk import Desk, EnoughError
from game.story.gathered import FIRST, Gathered, gather
from game.story.guard import MOST_FILES, MOST_TOTAL
from game.story.lang import languages
from game.story.memory import Memory
from game.story.model import Passage, Story
from game.story.node import Mapping
from game.story.passages import read_passage
from game.story.problem import Problem, Severity
from game.story.scope import Scope
from game.story.setting import find_cover, find_places, find_sounds, named
from game.story.source import Paper, Source, Span
from game.story.unswept import unswept

NO_ASSETS = Assets()
"""No pictures and no sounds."""


@frozen
class Loaded:
    """What came of a story's files."""

    story: Story | None
    """None where an error keeps it from being played."""
    problems: tuple[Problem, ...]
    """All of them, in the order of the files and lines."""
    sources: Map[str, Source]
    """The texts that spans point into, by name."""
    top: Mapping | None = field(default=None, compare=False, repr=False)
    """The tree of `story.yaml`; None where it cannot be read."""


def is_story_file(path: str) -> bool:
    """Whether a file holds a part of the story itself: `story.yaml`, `passages/*.yaml`."""
    return path == FIRST or (path.startswith("passages/") and path.endswith(".yaml"))


def content_hash(files: Map[str, bytes]) -> str:
    """Give the SHA-256 of a story's files, hexadecimal; other files in the mapping do not count."""
    whole = sha256()
    for path in sorted(filter(is_story_file, files)):
        whole.update(f"{path}\n{len(files[path])}\n".encode())
        whole.update(files[path])
    return whole.hexdigest()


def load(  # noqa: PLR0913 - what it reads, and what it may know of it
    files: Map[str, bytes],
    story_id: str,
    *,
    folder: str = "",
    own: Assets = NO_ASSETS,
    shared: Assets = NO_ASSETS,
    memory: Memory | None = None,
) -> Loaded:
    """Read a story; never raises, whatever the bytes.

    Args:
        files: bytes by path inside the story's folder; those that hold no part of the story are passed over.
        story_id: the name of the story's folder.
        folder: stands before the paths in messages, `stories/salt`.
        own: the pictures and sounds in the story's folder.
        shared: those that come with the program.
        memory: of the same story as it was read before; None: all of it is read.
    """
    prefix = f"{folder.rstrip('/')}/" if folder else ""
    paths = sorted(filter(is_story_file, files), key=lambda path: (path != FIRST, path))
    amiss = _too_much(files, paths, prefix)
    if amiss is not None:
        return Loaded(None, (amiss,), {})
    with unswept():
        desk = Desk(Scope())
        gathered = gather({path: (prefix + path, files[path]) for path in paths}, desk, memory)
        loaded = _loaded(gathered, _About(story_id, content_hash(files), (own, shared)), desk, memory)
    story = loaded.story
    if story is None:
        return loaded
    return replace(loaded, story=replace(story, languages=languages(story.language, files)))


def _loaded(gathered: Gathered, about: "_About", desk: Desk, memory: Memory | None) -> Loaded:
    """Make a story of what its files hold."""
    top, sources, complete = gathered.top, gathered.sources, gathered.complete
    story = None
    if top is not None:
        with suppress(EnoughError):
            story = _Reading(top, gathered, desk, memory).story(about)
    complete = complete and all(told.code != "too-large" for told in desk.problems)
    problems = _in_order(desk.problems, sources, complete=complete)
    failed = any(problem.severity is Severity.ERROR for problem in problems)
    return Loaded(None if failed else story, problems, sources, top)


_FOLLOWING = frozenset(
    {"dangling-target", "unknown-passage", "unknown-choice", "unknown-scene", "unknown-quote"}
)
"""Problems that say nothing while a file of the story cannot be read: what is missed may stand there."""

_HIDING = frozenset(
    {
        "crooked-line",
        "dangling-target",
        "fork-after-call",
        "missing-key",
        "no-else",
        "no-words",
        "nothing-after",
        "unknown-key",
        "unknown-keep",
        "wrong-kind",
    }
)
"""Problems after which a way out may only seem to be missing."""


def _in_order(problems: list[Problem], sources: Map[str, Source], *, complete: bool) -> tuple[Problem, ...]:
    order = {name: at for at, name in enumerate(sources)}
    told = [problem for problem in dict.fromkeys(problems) if complete or problem.code not in _FOLLOWING]
    last = len(order)
    return tuple(sorted(told, key=lambda told: (order.get(told.span.file, last), told.span)))


def _too_much(files: Map[str, bytes], paths: list[str], prefix: str) -> Problem | None:
    here = Span(prefix + FIRST, 1, 1, 1, 2)
    if FIRST not in files:
        other = next((path for path in sorted(files) if path.lower() in {"story.yml", "story.yaml"}), None)
        hint = (
            f"did you mean `{other}`? Name it `{FIRST}`"
            if other
            else "write `title:` and `passages:` into it"
        )
        return Problem("no-story", f"there is no `{FIRST}` here, but every story has one", here, hint)
    if len(paths) > MOST_FILES:
        message = f"this story has {len(paths)} files, but {MOST_FILES} is the most"
        return Problem("too-large", message, here, "put some together")
    if sum(len(files[path]) for path in paths) > MOST_TOTAL:
        return Problem(
            "too-large", f"this story has more than {MOST_TOTAL:,} bytes", here, "make two stories of it"
        )
    return None


@frozen
class _About:
    """What a story is not told by its own files."""

    id: str
    hash: str
    owners: tuple[Assets, ...]
    """Of pictures and sounds: its own folder, and the program."""


class _Reading:
    """One story's trees, read from the top down."""

    def __init__(self, top: Mapping, gathered: Gathered, desk: Desk, memory: Memory | None) -> None:
        self._top = top
        self._complete = gathered.complete
        self._passages = gathered.passages
        self._named = named(gathered.passages)
        self._desk = desk
        self._memory = memory
        self._stand: dict[str, tuple[Paper, int, int]] = {}

    def story(self, about: _About) -> Story | None:
        """Make the story; None where it has no passage to begin with."""
        top, language = self._top, self._top.word("language") or "en"
        plain = Desk(Scope(), language, self._desk.problems)
        cast = read_cast(top.get("cast"), plain)
        seats = read_seats(top.get("seats"), cast, plain)
        variables = read_variables(top.get("variables"), plain)
        keeps = read_keeps(top.get("keeps"), plain)
        scope = bound_scope((cast, seats), variables, keeps, top, self._passages)
        desk = plain.within(self._memory.scope(scope) if self._memory else scope)
        check_bindings(top, self._passages, desk)
        meters = read_meters(top.get("meters"), seats, desk)
        passages = self._read(desk)
        start = self._start(passages, desk)
        if start is None:
            return None
        story = Story(
            id=about.id,
            title=self._words("title", desk),
            language=language,
            start=start,
            passages=passages,
            seats=seats,
            cast=cast,
            meters=meters,
            variables=variables,
            keeps=keeps,
            inputs=scope.inputs,
            content_hash=about.hash,
        )
        story = self._shown(story, about.owners, desk)
        if self._complete:
            check_story(story, desk, self._unclear())
        return story

    def _shown(self, story: Story, owners: tuple[Assets, ...], desk: Desk) -> Story:
        """Add what a story says of itself on the shelf, and where it is seen and heard."""
        top = self._top
        return replace(
            story,
            notes=read_notes(top, desk),
            minutes=max(0, top.number("minutes", 0)),
            places=find_places(top, self._named, owners, desk),
            sounds=find_sounds(top, self._named, owners, desk),
            harm=top.is_true("harm"),
            cover=find_cover(top.scalar("cover"), owners, desk),
            about=self._words("about", desk),
            chapter=max(0, top.number("chapter", 0)),
        )

    def _read(self, desk: Desk) -> dict[str, Passage]:
        """Read the passages, and let go of the tree of each."""
        read = self._memory.read_passage if self._memory else read_passage
        found = {}
        while self._passages:
            key, node = self._passages.popleft()
            found[key.text] = read(key, node, desk)
            self._stand[key.text] = node.paper, node.begin, node.end
        return found

    def _unclear(self) -> frozenset[str]:
        """Name the passages in which a slip was told that may hide a way out."""
        lines: dict[str, list[int]] = {}
        for told in self._desk.problems:
            if told.code in _HIDING:
                lines.setdefault(told.span.file, []).append(told.span.line)
        for slips in lines.values():
            slips.sort()
        if not lines:
            return frozenset()
        return frozenset(
            name for name, (paper, begin, end) in self._stand.items() if _holds(paper.span(begin, end), lines)
        )

    def _words(self, key: str, desk: Desk) -> str:
        node = self._top.scalar(key)
        if node is None:
            return ""
        desk.kept_whole(node)
        return " ".join(node.text.split())

    def _start(self, passages: Map[str, Passage], desk: Desk) -> str | None:
        written = self._top.scalar("start")
        if written is not None:
            return desk.known(written, passages, "dangling-target", "passage")
        first = next(iter(passages), None)
        if first is None and self._complete:
            desk.error(
                "no-passages",
                self._top.span,
                "this story has no passages",
                "add `passages:` with one of them",
            )
        return first


def _holds(span: Span, lines: Map[str, list[int]]) -> bool:
    """Whether one of a file's sorted lines lies in a span: ten thousand slips must not take a minute."""
    slips = lines.get(span.file, [])
    return bisect_left(slips, span.line) < bisect_right(slips, span.end_line)
