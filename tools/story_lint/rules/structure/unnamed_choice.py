"""A choice whose id is made of its words.

Why: saves, votes and translations hang on the id. When the words are polished, it changes, and they lose
the choice.

Mend: write `id:`, or let `story-lint fix` write it.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices:
          - {say: Is it the salt?, to: bread}

PASS
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: is_it_the_salt, say: Is it the salt?, to: bread}
"""

from collections.abc import Iterator

from game.story.model import Choice
from game.story.source import Span
from story_lint.finding import Edit, Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of choices without a name of their own."""
    for passage in subject.story.passages.values():
        for choice in passage.choices:
            if not choice.named:
                message = (
                    f"this choice has no id, but saves hang on it: it is called `{choice.id}` after its words"
                )
                hint = f"add `id: {choice.id}`, or run `story-lint fix`"
                yield Told(choice.span, message, hint, _edit(choice, subject))


def _edit(choice: Choice, subject: Subject) -> Edit:
    span = choice.span
    line = subject.sources[span.file].line(span.line) if span.file in subject.sources else ""
    in_braces = line[span.column - 1 : span.column] == "{"
    column = span.column + in_braces
    here = Span(span.file, span.line, column, span.line, column)
    indent = " " * (span.column - 1)
    return Edit(here, f"id: {choice.id}, " if in_braces else f"id: {choice.id}\n{indent}")


RULE = Rule("S075", "unnamed-choice", NOTE, __doc__, check, mends=True)
