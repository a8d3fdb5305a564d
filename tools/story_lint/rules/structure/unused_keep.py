"""A keep that nothing is put on, or that nobody ever sees.

Why: one without the other does nothing for the reader.

Mend: put something on it with `keep:`, show it with `{wall}`, count it, or offer from it.

FAIL
    keeps: {wall: {max: 3}}
    passages:
      kitchen:
        page: Soup.
        keep: {wall: a plate}
        to: bread

PASS
    keeps: {wall: {max: 3}}
    passages:
      kitchen:
        page: Soup.
        keep: {wall: a plate}
        to: hall
      hall:
        page: "On the wall: {wall}."
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of keeps that are only written, or only read."""
    story = subject.story
    passages = story.passages.values()
    filled = {kept.keep for passage in passages for kept in passage.keep}
    filled |= {kept.keep for choice in subject.use.choices for kept in choice.keep}
    offered = {each.offers_from.keep for each in passages if each.offers_from}
    seen = subject.use.shown | subject.use.counted | offered
    for name, keep in story.keeps.items():
        if name not in filled:
            yield Told(
                keep.span, f"you wrote the keep `{name}`, but nothing is ever put on it", "add `keep:`"
            )
        elif name not in seen:
            hint = f"show it: `{{{name}}}`"
            yield Told(keep.span, f"you wrote the keep `{name}`, but nobody ever sees it", hint)


RULE = Rule("S069", "unused-keep", WARNING, __doc__, check)
