"""A picture or sound whose name differs from the story's only in its capitals.

Why: it is found on one machine and missing on another.

Mend: give the file small letters throughout.

FAIL
    passages:
      kitchen: {place: kitchen, page: Soup., to: bread}
    --- places/Kitchen.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>

PASS
    places: {kitchen: {alt: Lamp.}}
    passages:
      kitchen: {place: kitchen, page: Soup., to: bread}
    --- places/kitchen.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject

if TYPE_CHECKING:
    from game.story.source import Span


def check(subject: Subject) -> Iterator[Told]:
    """Tell of files that a machine with strict names does not find."""
    spans: dict[tuple[str, str], Span] = {
        ("places", name): each.span for name, each in subject.story.places.items()
    }
    spans |= {("sounds", name): each.span for name, each in subject.story.sounds.items()}
    for path in subject.beside.sizes:
        folder, name = path.split("/")[:2]
        stem = name.rsplit(".", 1)[0]
        if stem != stem.lower() and (folder, stem.lower()) in spans:
            message = f"you wrote `{stem.lower()}`, but the file is called `{path}`"
            yield Told(spans[folder, stem.lower()], message, "give the file small letters")


RULE = Rule("A023", "wrong-case", WARNING, __doc__, check)
