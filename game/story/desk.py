"""The desk at which a story is read: what it declares, and every problem found so far."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import field, replace

from game.frozen import frozen
from game.story import grammar, prose
from game.story.expression import Expression, Type
from game.story.guard import MOST_ASKED, MOST_TOLD
from game.story.line import NEXT_PARAGRAPH, Prose, Text
from game.story.near import MANY, quote
from game.story.node import Mapping, Node, Scalar
from game.story.problem import Problem, Severity, brief
from game.story.scope import Scope
from game.story.slip import in_quotes
from game.story.source import Span
from game.story.stretch import Stretch

_KNOWN_REMARK = "story-lint:"
"""A remark that begins so is meant for the linter, and nothing of the words is lost."""

_BLANK = re.compile(r"\n[ \t]*\n\s*")
"""What stands between two paragraphs."""


class EnoughError(Exception):
    """So much is wrong that no more is read: it cannot be played, and nobody mends ten thousand slips."""


@frozen
class Desk:
    """Reads words and conditions within one story's names; problems are laid aside."""

    scope: Scope
    language: str = "en"
    problems: list[Problem] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    """How often something was told under each code."""
    asked: Counter[str] = field(default_factory=Counter)
    """Characters of the conditions and sums that were read, by their file."""

    def within(self, scope: Scope) -> "Desk":
        """Give a desk with more names and the same pile of problems."""
        return replace(self, scope=scope)

    def error(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Lay a problem aside that keeps the story from being played.

        Raises:
            EnoughError: very many were told already; who asked for the whole story catches it.
        """
        self._lay(Problem(code, brief(message), span, brief(hint)))

    def warn(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Lay a problem aside with which the story can still be played."""
        self._lay(Problem(code, brief(message), span, brief(hint), Severity.WARNING))

    def note(self, code: str, span: Span, message: str, hint: str = "") -> None:
        """Lay a question aside that is asked only once a story."""
        if not self.told[code]:
            self.told[code] = 1
            self.problems.append(Problem(code, brief(message), span, brief(hint), Severity.NOTE))

    def _lay(self, *problems: Problem) -> None:
        for problem in problems:
            self.told[problem.code] += 1
            if self.told[problem.code] <= MOST_TOLD:
                self.problems.append(problem)
            if problem.severity is Severity.ERROR and len(self.problems) > MOST_TOLD:
                raise EnoughError

    def runs(self, words: Stretch) -> Prose:
        """Read a paragraph."""
        simple = prose.as_it_stands(words.text)
        if simple:
            return simple
        found, problems = prose.parse(words, self.scope, self.language)
        self._lay(*problems)
        return found

    def words(self, node: Node | None) -> Prose:
        """Read the words of one key; nothing where there are none."""
        if not isinstance(node, Scalar):
            return ()
        self.kept_whole(node)
        return prose.as_it_stands(node.text.strip()) or self.runs(node.stretch().strip())

    def paragraphs(self, node: Node | None) -> Prose:
        """Read the words of one key in one or several paragraphs, with a blank line between them."""
        if not isinstance(node, Scalar):
            return ()
        if "\n" not in node.text.strip():
            return self.words(node)
        self.kept_whole(node)
        words = node.stretch()
        ends = [*(found.span() for found in _BLANK.finditer(words.text)), (len(words.text), 0)]
        starts = [0, *(after for _, after in ends[:-1])]
        parts = [words.cut(start, end).strip() for start, (end, _) in zip(starts, ends, strict=True)]
        read = [self.runs(part) for part in parts if part.text]
        return tuple(run for part in read for run in (Text(NEXT_PARAGRAPH), *part))[1:]

    def kept_whole(self, node: Scalar) -> None:
        """Tell where YAML took a part of somebody's words for a remark."""
        lost = node.lost
        if lost and not lost.startswith(_KNOWN_REMARK):
            whole = f"{node.text} #{lost}"
            message = f"you wrote {quote(whole)}, but what follows ` #` would be lost"
            hint = f"put quotes round it: {in_quotes(whole)}; or the remark on its own line"
            self.error("lost-words", node.span, message, hint)

    def expression(
        self, words: Stretch, want: Type | None = Type.FLAG, names: tuple[str, ...] = ()
    ) -> Expression | None:
        """Read a condition, or with another `want` a sum or value.

        Raises:
            EnoughError: the conditions of this file are too long together; the problem is laid aside.
        """
        self.asked[words.file] += len(words.text)
        if self.asked[words.file] > MOST_ASKED:
            message = f"the conditions of this file have more than {MOST_ASKED:,} characters"
            self.error("too-large", words.span(), message, "split the file: `passages/*.yaml`")
            raise EnoughError
        parsed = grammar.parse(words, self.scope, want, names)
        self._lay(*parsed.problems)
        return parsed.expression

    def condition(self, node: Node | None) -> Expression | None:
        """Read the condition of one key."""
        return self.expression(node.stretch()) if isinstance(node, Scalar) else None

    def near(self, word: str, names: Iterable[str]) -> str:
        """Ask after the nearest name; where very much is wrong already, that question is left out."""
        return self.scope.patience.did_you_mean(word, names) if len(self.problems) < MANY else ""

    def known(
        self, node: Scalar | None, names: Collection[str], code: str, what: str, hint: str = ""
    ) -> str | None:
        """Find a name among those declared; tells where it is not.

        Args:
            node: the name as written; None gives None.
            names: those that exist.
            code: of the problem, `dangling-target`.
            what: the kind of thing, `passage`.
            hint: the next step, where it is known better than by the nearest name.
        """
        if node is None:
            return None
        if node.text in names:
            return node.text
        self.error(
            code,
            node.span,
            f"you wrote {quote(node.text)}, but no {what} has that name",
            hint or self.near(node.text, names),
        )
        return None


def colon_in_words(node: Mapping, desk: Desk) -> None:
    """Tell of words with a colon in them, which YAML took for a key."""
    key, value = node.first
    words = f"{key.text}: {value.text}" if isinstance(value, Scalar) else f"{key.text}: ..."
    message = f"you wrote {quote(words)}, but a colon and a space make a key of what stands before them"
    desk.error("colon-in-words", key.span, message, f"put quotes round it: {in_quotes(words)}")


def pairs(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    """Give a mapping's pairs that have something after the key; nothing for whatever is no mapping."""
    if not isinstance(node, Mapping):
        return ()
    return tuple([pair for pair in node if not (isinstance(pair[1], Scalar) and pair[1].value is None)])
