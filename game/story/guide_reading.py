"""`class.yaml` to a `Guide` and all that is wrong with it, each with its place."""

from contextlib import suppress
from functools import cached_property
from types import MappingProxyType

from game.frozen import frozen
from game.story import marked
from game.story.desk import Desk, EnoughError
from game.story.guide import Cut, Guide, Question
from game.story.line import Draft, Prose, Silence
from game.story.marked import Marked
from game.story.model import Story
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar, Sequence
from game.story.problem import Problem
from game.story.prose import flat
from game.story.scope import Names, Scope
from game.story.source import Source

FILE = "class.yaml"

_TOP = (
    "themes", "worst_line", "minutes", "cuts", "not_alone", "ground_rules", "questions", "exit_ticket",
    "reviewed",
)  # fmt: skip
_CUT = ("name", "start", "votes", "stop", "bridges", "after")

_LIKE = MappingProxyType(
    {
        "worst_line": 'like `worst_line: {passage: kitchen, words: "Fine."}`',
        "minutes": "like `minutes: {story: 20, talk: 20}`",
        "cuts": "like `- {name: One lesson, start: kitchen, votes: [kitchen], stop: bread}`",
        "questions": 'like `- {at: kitchen, ask: "Who was heard?"}`',
        "if": "like `if: {most: struck}`",
        "bridges": 'like `bridges: {bread: "Dad went home."}`',
    }
)
"""How a part with keys of its own is written."""

MOST = ("struck", "silence", "unsure")
"""What most of a class may have done, beside taking a choice."""


@frozen
class ReadGuide:
    """What came of a `class.yaml`."""

    guide: Guide
    problems: tuple[Problem, ...]
    source: Source


def read_guide(name: str, data: bytes, story: Story) -> ReadGuide:
    """Read a class's guide; never raises, whatever the bytes.

    Args:
        name: the file's name as shown in messages.
        data: its bytes, not yet trusted.
        story: that the guide is about.
    """
    return guided(marked.read(name, data), story)


def guided(read: Marked, story: Story) -> ReadGuide:
    """Make a class's guide of its file, as YAML reads it; `story` is what it is about."""
    desk = Desk(Scope(), problems=list(read.problems))
    guide = Guide()
    if read.root is not None:
        with suppress(EnoughError):
            guide = _Reading(story, desk).guide(read.root)
    return ReadGuide(guide, tuple(sorted(desk.problems, key=lambda told: told.span)), read.source)


class _Reading:
    """Reads one guide beside its story."""

    def __init__(self, story: Story, desk: Desk) -> None:
        self._story = story
        self._desk = desk

    def guide(self, top: Mapping) -> Guide:
        """Read the whole file."""
        self._keys(top, _TOP)
        worst, minutes = self._part(top, "worst_line"), self._part(top, "minutes")
        passage = self._worst(worst) if worst else ""
        if minutes:
            self._keys(minutes, ("story", "talk"))
        return Guide(
            themes=self._list(top, "themes"),
            worst=self._word(worst, "words") if worst else "",
            worst_passage=passage,
            story_minutes=self._minutes(minutes, "story"),
            talk_minutes=self._minutes(minutes, "talk"),
            cuts=tuple(self._cut(item) for item in self._mappings(top, "cuts")),
            not_alone=self._word(top, "not_alone"),
            ground_rules=self._list(top, "ground_rules"),
            questions=tuple(self._question(item) for item in self._mappings(top, "questions")),
            exit_ticket=self._list(top, "exit_ticket"),
            reviewed=self._flag(top, "reviewed"),
        )

    def _worst(self, node: Mapping) -> str:
        self._keys(node, ("passage", "words"))
        passage = self._passage(node.get("passage"))
        words = node.scalar("words")
        if passage and words is not None and _bare(words.text) not in _bare(all_words(self._story, passage)):
            message = f"you wrote {quote(words.text)}, but those words do not stand in `{passage}`"
            self._desk.warn("unknown-in-class", words.span, message, "quote the line as it is in the story")
        return passage

    def _cut(self, node: Mapping) -> Cut:
        self._keys(node, _CUT)
        votes = tuple(self._passage(item) for item in node.items("votes"))
        for name, item in zip(votes, node.items("votes"), strict=True):
            if name and not _asks(self._story, name):
                message = f"you wrote the vote `{name}`, but nothing is to be decided in that passage"
                self._desk.error("vote-without-choices", item.span, message, "name a passage with choices")
        bridges = self._part(node, "bridges")
        told = tuple((self._passage(key), self._text(words)) for key, words in bridges or ())
        for key in ("name", "start", "stop"):
            if node.get(key) is None:
                self._desk.error("missing-key", node.span, f"a cut begins here, but `{key}` is missing")
        start, stop = self._passage(node.get("start")), self._passage(node.get("stop"))
        return Cut(
            self._word(node, "name"), start, tuple(filter(None, votes)), stop, told, self._word(node, "after")
        )

    def _question(self, node: Mapping) -> Question:
        self._keys(node, ("at", "if", "ask"))
        at, asked = node.get("at"), self._part(node, "if")
        if node.get("ask") is None:
            self._desk.error("missing-key", node.span, "a question begins here, but `ask` is missing")
        if (at is None) == (asked is None):
            message = "a question stands either at a passage (`at`) or under a condition (`if`)"
            self._desk.error("question-place", node.span, message, "like `{at: kitchen, ask: ...}`")
        passage, choice = self._at(at)
        most = self._most(asked) if asked else ""
        return Question(self._word(node, "ask"), passage, choice, most, node.span)

    def _at(self, node: Node | None) -> tuple[str, str]:
        """Find `kitchen` or `kitchen.salt`."""
        if not isinstance(node, Scalar) or "." not in node.text:
            return self._passage(node), ""
        name, _, choice = node.text.partition(".")
        passage = self._story.passages.get(name)
        known = [offered.id for offered in passage.choices] if passage else []
        if choice in known:
            return name, choice
        near = self._desk.near(choice if passage else name, known or self._story.passages)
        missed = f"`{name}` has no choice of that name" if passage else f"no passage is called {quote(name)}"
        code = "unknown-choice" if passage else "unknown-passage"
        self._desk.error(code, node.span, f"you wrote {quote(node.text)}, but {missed}", near)
        return name if passage else "", ""

    def _most(self, node: Mapping) -> str:
        self._keys(node, ("most",))
        return self._desk.known(node.scalar("most"), self._offered, "unknown-choice", "choice") or ""

    @cached_property
    def _offered(self) -> Names:
        """What most of a class may have done."""
        choices = (choice.id for passage in self._story.passages.values() for choice in passage.choices)
        return Names((*MOST, *choices))

    def _passage(self, node: Node | None) -> str:
        if node is not None and not isinstance(node, Scalar):
            self._wrong(node, "the name of a passage")
        known = self._story.passages
        found = node if isinstance(node, Scalar) else None
        return self._desk.known(found, known, "unknown-passage", "passage") or ""

    # --- shapes -----------------------------------------------------------------------------------

    def _keys(self, node: Mapping, known: tuple[str, ...]) -> None:
        for key, _ in node:
            if key.text not in known:
                message = f"you wrote {quote(key.text)}, but here stand {', '.join(f'`{k}`' for k in known)}"
                self._desk.error("unknown-key", key.span, message, self._desk.near(key.text, known))

    def _wrong(self, node: Node, wanted: str, hint: str = "") -> None:
        message = f"{wanted} is expected here, but this is another thing"
        self._desk.error("wrong-kind", node.span, message, hint)

    def _part(self, node: Mapping, key: str) -> Mapping | None:
        found = node.get(key)
        if found is not None and not isinstance(found, Mapping):
            self._wrong(found, "a part with keys of its own", _LIKE.get(key, ""))
        return found if isinstance(found, Mapping) else None

    def _mappings(self, node: Mapping, key: str) -> tuple[Mapping, ...]:
        for item in node.items(key):
            if not isinstance(item, Mapping):
                self._wrong(item, "a part with keys of its own", _LIKE.get(key, ""))
        return tuple(item for item in node.items(key) if isinstance(item, Mapping))

    def _list(self, node: Mapping, key: str) -> tuple[str, ...]:
        return tuple(filter(None, (self._text(item) for item in node.items(key))))

    def _word(self, node: Mapping, key: str) -> str:
        return self._text(node.get(key))

    def _text(self, node: Node | None) -> str:
        if isinstance(node, Mapping | Sequence):
            self._wrong(node, "a line of words")
        if not isinstance(node, Scalar):
            return ""
        self._desk.kept_whole(node)
        return " ".join(node.text.split())

    def _minutes(self, node: Mapping | None, key: str) -> int:
        found = node.get(key) if node else None
        if node is None or found is None:
            return 0
        minutes = node.number(key, -1)
        if minutes < 0:
            self._wrong(found, "a whole number of minutes")
        return max(0, minutes)

    def _flag(self, node: Mapping, key: str) -> bool:
        found = node.get(key)
        if found is not None and not (isinstance(found, Scalar) and isinstance(found.value, bool)):
            self._wrong(found, "`true` or `false`")
        return node.is_true(key)


def all_words(story: Story, passage: str) -> str:
    """Give everything that a passage says, in order."""
    page = story.passages[passage]
    parts: list[Prose] = []
    for line in page.lines:
        if isinstance(line.said, Draft):
            parts += line.said.versions
        elif not isinstance(line.said, Silence):
            parts.append(line.said.prose)
        parts += [layer.prose for layer in (line.meant, line.heard, line.muffled) if layer]
    parts += [choice.prose for choice in page.choices]
    parts += [page.guess.question, page.guess.told] if page.guess else []
    parts += [page.ending.title, page.ending.text] if page.ending else []
    return " ".join(flat(part) for part in parts)


def _asks(story: Story, name: str) -> bool:
    passage = story.passages[name]
    return bool(passage.choices or passage.guess or passage.offers_from)


def _bare(words: str) -> str:
    """Leave out what the page sets otherwise than an author types it: quotes, dashes, stars, spaces."""
    return "".join(letter for letter in words.lower() if letter.isalnum())
