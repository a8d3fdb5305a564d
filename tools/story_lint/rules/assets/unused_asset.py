"""A picture or sound in the story's folder that nothing shows.

Why: it makes the story heavier to send, and is often a name that was changed in one place only.

Mend: name it in a passage, or delete it.

FAIL
    --- places/attic.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>

PASS
    places: {attic: {alt: Dust.}}
    passages:
      kitchen: {place: attic, page: Dust., to: bread}
    --- places/attic.svg
    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from game.story.assets import PICTURES, SOUNDS
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject

SOURCES = "-source"
"""Ends the name of a folder from which pictures are drawn; it is not shown itself."""


def check(subject: Subject) -> Iterator[Told]:
    """Tell of files that no place, sound or cover uses."""
    story = subject.story
    used = {("places", name) for name in story.places} | {("sounds", name) for name in story.sounds}
    cover = PurePosixPath(story.cover).name if story.cover else ""
    told: set[tuple[str, str]] = set()
    for path in subject.beside.sizes:
        parts = path.split("/")
        name = parts[1].rsplit(".", 1)[0].removesuffix("-muffled")
        wanted = (parts[0], name)
        if (
            not path.endswith((*PICTURES, *SOUNDS))
            or wanted in used | told
            or parts[-1] == cover
            or name.endswith(SOURCES)
        ):
            continue
        told.add(wanted)
        yield Told(
            subject.top, f"`{path}` lies in the story's folder, but nothing shows it", "delete it, or name it"
        )


RULE = Rule("A022", "unused-asset", NOTE, __doc__, check)
