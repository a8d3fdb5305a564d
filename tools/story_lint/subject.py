"""A story as the rules see it: what the loader made of it, and the files beside it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from game.frozen import frozen
from game.story import marked
from game.story.graph import successors
from game.story.guide_reading import FILE as CLASS
from game.story.guide_reading import guided
from game.story.lang import file_of, tongues
from game.story.model import Story
from game.story.node import Mapping as Tree
from game.story.problem import Problem
from game.story.source import Source, Span
from game.story.translating import ReadTranslation, translated
from game.story.translation import overlay
from story_lint.settings import Settings
from story_lint.truth import Truths
from story_lint.use import Use, use

if TYPE_CHECKING:
    from game.play.explore.shares import Shares
    from story_lint.happenings import Happenings

Found = TypeVar("Found")

Reader: TypeAlias = Callable[[str, bytes], marked.Marked]
"""Reads a file, given the name that messages show and its bytes."""


@frozen
class Beside:
    """What lies in a story's folder beside the story itself."""

    texts: Mapping[str, bytes] = field(default_factory=dict)
    """`class.yaml`, `lang/*.yaml`, `playthroughs/*.yaml`, by path in the folder."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Bytes of each picture and sound, by path in the folder."""


_BY_RULES = frozenset({"question-place", "unknown-choice", "unknown-passage", "vote-without-choices"})
"""Slips of `class.yaml` that rules of their own tell."""


@dataclass(frozen=True)
class Subject:
    """One story that can be played, and all that a rule may ask about it."""

    story: Story
    sources: Mapping[str, Source]
    tree: Tree | None = field(default=None, repr=False)
    """Of `story.yaml`, where names are declared."""
    prefix: str = ""
    """Stands before paths in messages, `stories/salt/`."""
    beside: Beside = field(default_factory=Beside)
    settings: Settings = field(default_factory=Settings)
    read: Reader = field(default=marked.read, repr=False)
    """Reads the files beside the story."""
    _found: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, find: Callable[["Subject"], Found]) -> Found:
        """Give what a function finds in the story; however many rules want it, it looks once."""
        if find not in self._found:
            self._found[find] = find(self)
        found: Found = self._found[find]
        return found

    @property
    def is_chapter(self) -> bool:
        """Whether the story is long enough for the rules that count its parts."""
        return self.story.minutes >= self.settings.chapter_minutes

    @property
    def top(self) -> Span:
        """The beginning of the story's first file, for what is missing from the whole."""
        return Span(f"{self.prefix}story.yaml", 1, 1, 1, 2)

    @cached_property
    def reachable(self) -> frozenset[str]:
        """Every passage that some road leads to, conditions left aside."""
        following = self.following
        found = {self.story.start}
        waiting = [self.story.start]
        while waiting:
            for name in following[waiting.pop()]:
                if name not in found:
                    found.add(name)
                    waiting.append(name)
        return frozenset(found)

    @cached_property
    def following(self) -> Mapping[str, tuple[str, ...]]:
        """For each passage those that may come right after it."""
        return successors(self.story)

    @cached_property
    def trees(self) -> Mapping[str, Tree]:
        """The files beside the story that can be read, by path in the folder."""
        return {path: read.root for path, read in self._read.items() if read.root is not None}

    @cached_property
    def slips(self) -> tuple[Problem, ...]:
        """What is wrong with the files beside the story: their YAML, what a translation or a guide holds."""
        yaml = dict.fromkeys(problem for read in self._read.values() for problem in read.problems)
        found = [problem for read in self.translations.values() for problem in read.problems]
        # What an entry holds beside its words is told by the rule `other-roads`.
        others = frozenset(_keys_of_entries(self.trees) if found else ())
        guide = (problem for problem in self.guide_problems if problem.code not in _BY_RULES)
        told = (*(each for each in found if each.span not in others), *guide)
        return (*yaml, *(each for each in told if each not in yaml))

    @cached_property
    def translations(self) -> Mapping[str, ReadTranslation]:
        """The story's translations by their languages' tags."""
        return {
            tag: translated(self._read[file_of(tag)], tag, self.story) for tag in tongues(self.beside.texts)
        }

    @cached_property
    def guide_problems(self) -> tuple[Problem, ...]:
        """What the reader of `class.yaml` finds in it; none where there is no such file."""
        read = self._read.get(CLASS)
        return () if read is None else guided(read, self.story).problems

    @cached_property
    def tellings(self) -> tuple[Story, ...]:
        """The story in each of its languages, its own first."""
        found = (read.translation for read in self.translations.values())
        return (self.story, *(overlay(self.story, each) for each in found if each is not None))

    @cached_property
    def all_sources(self) -> Mapping[str, Source]:
        """The texts that spans point into, those beside the story too."""
        return {**self.sources, **{read.source.name: read.source for read in self._read.values()}}

    def inside(self, folder: str) -> Iterator[tuple[str, Tree]]:
        """Give the files of a folder beside the story, `lang/` or `playthroughs/`."""
        return ((path, tree) for path, tree in self.trees.items() if path.startswith(folder))

    @cached_property
    def use(self) -> Use:
        """What the story's conditions, sums and texts ask for, and what its effects move."""
        return use(self.story)

    @cached_property
    def truths(self) -> Truths:
        """What the story's conditions and sums can come to."""
        return Truths(self.story)

    @cached_property
    def happenings(self) -> "Happenings":
        """What can happen in the story."""
        from story_lint.happenings import Happenings  # noqa: PLC0415 - brings numpy; only where asked

        return Happenings(self.story, self.settings)

    @cached_property
    def shares(self) -> "Shares | None":
        """Which share of even roads ends where; None where the budget ended first."""
        from game.play.explore.shares import Shares, shares  # noqa: PLC0415 - brings numpy; only where asked
        from game.play.explore.verdict import Budget  # noqa: PLC0415

        found = shares(self.story, Budget(states=self.settings.states))
        return found if isinstance(found, Shares) else None

    @cached_property
    def _read(self) -> Mapping[str, marked.Marked]:
        return {path: self.read(self.prefix + path, data) for path, data in self.beside.texts.items()}


def _keys_of_entries(trees: Mapping[str, Tree]) -> Iterator[Span]:
    """Give the places of all keys of the translations' entries."""
    for path, tree in trees.items():
        passages = tree.mapping("passages") if path.startswith("lang/") else None
        for name, _ in passages or ():
            for node in passages.items(name.text) if passages is not None else ():
                yield from (key.span for key, _ in node) if isinstance(node, Tree) else ()
