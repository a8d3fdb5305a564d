"""The file of a translation to a `Translation` and all that is wrong with it, each with its place.

Whatever is wrong in it, the story plays on: what cannot be used is left out, and the story's own words stand.
"""

from collections.abc import Callable, Collection, Iterable
from collections.abc import Mapping as Map
from contextlib import suppress

from game.frozen import frozen
from game.story import marked
from game.story.desk import Desk, EnoughError, pairs
from game.story.marked import Marked
from game.story.model import Story
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, whole
from game.story.problem import Problem
from game.story.scope import Names, Scope
from game.story.shape import check_translation
from game.story.source import Source
from game.story.translation import Entry, Lesson, Notice, Scale, Translation, bare


@frozen
class ReadTranslation:
    """What came of a file of `lang/`."""

    translation: Translation | None
    """None where the file cannot be read at all."""
    problems: tuple[Problem, ...]
    source: Source


def read_translation(name: str, data: bytes, tag: str, story: Story) -> ReadTranslation:
    """Read a translation; never raises, whatever the bytes.

    Args:
        name: the file's name as shown in messages.
        data: its bytes, not yet trusted.
        tag: its language, as in `zh-Hans`.
        story: that it translates, in its own language.
    """
    return translated(marked.read(name, data), tag, story)


def translated(read: Marked, tag: str, story: Story) -> ReadTranslation:
    """Make a translation of its file, as YAML reads it; `tag` is its language, `story` what it translates."""
    desk = Desk(_scope(story), tag, list(read.problems))
    found = None
    if read.root is not None:
        with suppress(EnoughError):
            check_translation(read.root, desk)
            found = _Reading(story, desk).translation(read.root)
    problems = tuple(sorted(dict.fromkeys(desk.problems), key=lambda told: told.span))
    return ReadTranslation(found, problems, read.source)


def _scope(story: Story) -> Scope:
    """Give every name that a `{name}` may show."""
    return Scope(story.variables, Names(story.meters), keeps=Names(story.keeps), inputs=story.inputs)


class _Reading:
    """Reads one translation beside its story."""

    def __init__(self, story: Story, desk: Desk) -> None:
        self._story = story
        self._desk = desk
        self._aside = Desk(desk.scope, story.language)
        """Reads the story's own words, of which nothing is told here."""

    def translation(self, top: Mapping) -> Translation:
        """Read the whole file."""
        story = self._story
        return Translation(
            language=self._desk.language,
            title=self._text(top.get("title")),
            about=self._text(top.get("about")),
            cast=self._named(top, "cast", story.cast, "nobody of the cast", self._name),
            seats=self._named(top, "seats", story.seats, "no seat", self._text),
            meters=self._meters(top),
            notes=self._notes(top),
            places=self._named(top, "places", story.places, "no place", lambda node: self._part(node, "alt")),
            sounds=self._named(
                top, "sounds", story.sounds, "no sound", lambda node: self._part(node, "caption")
            ),
            lesson=self._lesson(top.mapping("class")),
            passages=self._passages(top),
        )

    def _named(
        self, top: Mapping, key: str, known: Iterable[str], what: str, read: Callable[[Node], str]
    ) -> Map[str, str]:
        names = Names(known)
        found = {}
        for name, node in pairs(top.get(key)):
            words = read(node)
            if self._is_known(name, names, what) and words:
                found[name.text] = words
        return found

    def _is_known(self, name: Scalar, known: Collection[str], what: str) -> bool:
        if name.text not in known:
            message = f"you translated {quote(name.text)}, but {what} of the story has that name"
            self._desk.warn("orphaned-translation", name.span, message, self._desk.near(name.text, known))
        return name.text in known

    def _meters(self, top: Mapping) -> Map[str, Scale]:
        found = {}
        for key, node in pairs(top.get("meters")):
            if not self._is_known(key, self._story.meters, "no meter") or not isinstance(node, Mapping):
                continue
            dial = node.mapping("dial")
            costs = pairs(dial.get("cost")) if dial is not None else ()
            cost = {meter.text: self._desk.words(words) for meter, words in costs}
            name, low, high = (self._text(node.get(part)) for part in ("name", "low", "high"))
            found[key.text] = Scale(name, low, high, {meter: words for meter, words in cost.items() if words})
        return found

    def _notes(self, top: Mapping) -> tuple[Notice, ...]:
        nodes = top.items("notes")
        has = len(self._story.notes)
        key = top.key("notes")
        if nodes and len(nodes) != has and key is not None:
            message = f"you translated {_counted(len(nodes), 'note')}, but the story has {has or 'none'}"
            hint = "write one for each of the story's, in its order"
            self._desk.warn("stale-translation", key.span, message, hint)
            return ()
        return tuple(
            Notice(self._text(node.get("topic")), self._desk.words(node.get("summary")))
            if isinstance(node, Mapping)
            else Notice()
            for node in nodes
        )

    def _lesson(self, node: Mapping | None) -> Lesson:
        if node is None:
            return Lesson()
        worst = node.mapping("worst_line")
        cuts = (item for item in node.items("cuts") if isinstance(item, Mapping))
        return Lesson(
            themes=self._list(node, "themes"),
            worst=self._text(worst.get("words")) if worst is not None else "",
            cuts=tuple(self._cut(item) for item in cuts),
            not_alone=self._text(node.get("not_alone")),
            ground_rules=self._list(node, "ground_rules"),
            questions=tuple(
                self._part(item, "ask") if isinstance(item, Mapping) else self._text(item)
                for item in node.items("questions")
            ),
            exit_ticket=self._list(node, "exit_ticket"),
        )

    def _cut(self, node: Mapping) -> tuple[str, Map[str, str], str]:
        bridges = {key.text: self._text(words) for key, words in pairs(node.get("bridges"))}
        return self._text(node.get("name")), bridges, self._text(node.get("after"))

    def _list(self, node: Mapping, key: str) -> tuple[str, ...]:
        return tuple(self._text(item) for item in node.items(key))

    def _passages(self, top: Mapping) -> Map[str, tuple[Entry, ...]]:
        found = {}
        for key, node in pairs(top.get("passages")):
            if key.text in self._story.passages and not isinstance(node, Scalar):
                entries = [item for item in _items(node) if isinstance(item, Mapping)]
                read = (self._entry(item) for item in entries)
                found[key.text] = tuple(entry for entry in read if entry is not None)
        return found

    def _entry(self, node: Mapping) -> Entry | None:
        was, now = node.scalar("was"), node.scalar("now")
        if was is None or now is None or not now.text.strip():
            return None
        told = bare(self._aside.paragraphs(was))
        before = len(self._desk.problems)
        words = self._desk.paragraphs(now)
        if len(self._desk.problems) > before and any(
            problem.severity.value == "error" for problem in self._desk.problems[before:]
        ):
            return None
        number = whole(node.get("n"), 0)
        return Entry(told, words, number or None, was.span)

    def _name(self, node: Node) -> str:
        return self._part(node, "name") if isinstance(node, Mapping) else self._text(node)

    def _part(self, node: Node, key: str) -> str:
        return self._text(node.get(key)) if isinstance(node, Mapping) else ""

    def _text(self, node: Node | None) -> str:
        if not isinstance(node, Scalar):
            return ""
        self._desk.kept_whole(node)
        return " ".join(node.text.split())


def _items(node: Node) -> tuple[Node, ...]:
    return (node,) if isinstance(node, Mapping | Scalar) else node.items


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
