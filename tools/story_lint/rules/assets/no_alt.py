"""A picture without words.

Why: who cannot see it learns nothing of where they are.

Mend: write `places: {kitchen: {alt: ...}}`, what is seen, in a sentence.

FAIL
    passages:
      kitchen: {place: kitchen, page: Soup., to: bread}
    --- places/kitchen.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>

PASS
    places: {kitchen: {alt: A lamp over a table laid for three.}}
    passages:
      kitchen: {place: kitchen, page: Soup., to: bread}
    --- places/kitchen.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of places that are shown and not described."""
    for name, place in subject.story.places.items():
        if not place.alt.strip():
            yield Told(place.span, f"the place `{name}` has no words", f"`places: {{{name}: {{alt: ...}}}}`")


RULE = Rule("A020", "no-alt", WARNING, __doc__, check)
