"""The pages of the rules, for the terminal and for `RULES.md`."""

from collections.abc import Sequence
from itertools import groupby

from story_lint.page import Example, page_of
from story_lint.rule import Rule

FAMILIES = {
    "Y": "The file",
    "S": "The structure",
    "E": "Expressions and effects",
    "R": "What can happen",
    "D": "The drama",
    "C": "Care",
    "A": "Assets and access",
    "T": "Translations",
}
"""Letter of each family, and its name."""

_HEAD = """\
# What story-lint looks for

Written by `story-lint explain --markdown`; the words stand in the rules themselves, and every example
runs as a test.

An *error* keeps a story from being played, a *warning* should be mended, a *note* asks. A line is let
stand with `# story-lint: allow NAME` behind it; for words under `page: |`, behind the bar. An example is
a piece of a story: a title, a cast of Dad and Nora, and an ending `bread` go with it. `⟨09⟩` stands for
the byte of that number, `⟨a x 9⟩` for nine times a.
"""


def plain_page(rule: Rule) -> str:
    """Write one page for the terminal."""
    page = page_of(rule)
    examples = [
        f"{'This is told' if one.fails else 'This is well'}:\n\n{_set_in(one)}" for one in page.examples
    ]
    head = f"{rule.code} {rule.name} ({rule.severity.value})"
    return "\n\n".join(part for part in (head, page.title, page.body, *examples) if part).rstrip() + "\n"


def handbook(rules: Sequence[Rule]) -> str:
    """Write all pages as Markdown."""
    parts = [_HEAD.rstrip()]
    for letter, family in groupby(rules, key=lambda rule: rule.code[0]):
        members = list(family)
        parts.append(f"## {letter}: {FAMILIES[letter]}")
        parts += [_section(rule) for rule in members]
    return "\n\n".join(parts) + "\n"


def _section(rule: Rule) -> str:
    page = page_of(rule)
    examples = [
        f"{'Told' if one.fails else 'Well'}:\n\n```yaml\n{one.text.rstrip()}\n```" for one in page.examples
    ]
    head = f"### {rule.code} `{rule.name}` ({rule.severity.value})"
    return "\n\n".join(part for part in (head, page.title, page.body, *examples) if part)


def _set_in(example: Example) -> str:
    return "\n".join(f"    {line}" if line else "" for line in example.text.rstrip().split("\n"))
