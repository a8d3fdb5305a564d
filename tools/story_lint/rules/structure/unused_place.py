"""A place that is described and never shown.

Why: it is often a name that was changed in one place only.

Mend: take it out of `places`, or write `place:` in a passage.

FAIL
    places: {kitchen: {alt: A lamp over a table.}}

PASS
    places: {kitchen: {alt: A lamp over a table.}}
    passages:
      kitchen:
        place: kitchen
        page: Soup.
        to: bread
"""

from collections.abc import Iterator

from story_lint.declared import keys
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of places that no passage is in."""
    used = {passage.place for passage in subject.story.passages.values()}
    for name, span in keys(subject, "places"):
        if name not in used:
            yield Told(span, f"you wrote the place `{name}`, but no passage is there", "take it out")


RULE = Rule("S066", "unused-place", NOTE, __doc__, check)
