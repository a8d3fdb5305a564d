"""A translation's entries beside the texts of the story that they translate."""

from collections import Counter
from collections.abc import Iterator, Mapping

from game.frozen import frozen
from game.story.lang import tongues as languages_of
from game.story.model import Passage
from game.story.near import Patience
from game.story.node import Mapping as Tree
from game.story.node import Scalar, whole
from game.story.reword import texts as all_of
from game.story.source import Span
from game.story.translation import bare
from story_lint.subject import Subject


def patience() -> Patience:
    """Give the patience for all entries of a story: one long out of date asks about very many."""
    return Patience(questions=2_000, work=5_000_000)


@frozen
class Entry:
    """One `{was: ..., now: ...}` of a passage."""

    passage: str
    was: str
    now: str
    repeat: int | None
    """Which of several equal texts; None: each."""
    span: Span
    """Of its `was`."""


@frozen
class Tongue:
    """One file of `lang/`."""

    path: str
    entries: tuple[Entry, ...]
    span: Span

    @property
    def is_read(self) -> bool:
        """Its file is named by a language's tag, and so it can be chosen."""
        return bool(languages_of([self.path]))


def texts(passage: Passage) -> Counter[str]:
    """Give the texts of a passage that want a translation, in their normal form."""
    return Counter(words for prose in all_of(passage) if any(map(str.isalpha, words := bare(prose))))


def all_texts(subject: Subject) -> Mapping[str, Counter[str]]:
    """Give the texts of every passage."""
    return subject.once(_all_texts)


def _all_texts(subject: Subject) -> Mapping[str, Counter[str]]:
    return {name: texts(passage) for name, passage in subject.story.passages.items()}


def tongues(subject: Subject) -> tuple[Tongue, ...]:
    """Give every translation of a story."""
    return subject.once(_tongues)


def _tongues(subject: Subject) -> tuple[Tongue, ...]:
    return tuple(_tongue(path, tree) for path, tree in subject.inside("lang/"))


def _tongue(path: str, tree: Tree) -> Tongue:
    key = tree.key("passages") or tree.key("title")
    return Tongue(path, tuple(_entries(tree)), key.span if key is not None else tree.span)


def _entries(tree: Tree) -> Iterator[Entry]:
    passages = tree.mapping("passages")
    for key, _ in passages or ():
        for node in passages.items(key.text) if passages is not None else ():
            if isinstance(node, Tree):
                was, now = node.scalar("was"), node.scalar("now")
                if isinstance(was, Scalar):
                    repeat = whole(node.get("n"), 0) or None
                    yield Entry(key.text, was.text, now.text if now is not None else "", repeat, was.span)
