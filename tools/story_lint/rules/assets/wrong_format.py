"""A file among the pictures and sounds that the program cannot open.

Why: it is never shown or heard.

Mend: save pictures as WebP, PNG, JPEG or SVG, and sounds as Ogg or WAV.

FAIL
    --- sounds/rain.mp3
    ID3

PASS
    sounds: {rain: {caption: Rain.}}
    passages:
      kitchen: {sound: [rain], page: Soup., to: bread}
    --- sounds/rain.ogg
    OggS
"""

from collections.abc import Iterator

from game.story.assets import PICTURES, SOUNDS
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject

ENDINGS = {"places": PICTURES, "sounds": SOUNDS}
"""What each folder may hold; texts without an ending, such as licences, and `place.json` are passed over."""

TEXTS = ("json", "md", "txt", "yaml")


def check(subject: Subject) -> Iterator[Told]:
    """Tell of files of another kind."""
    for path in subject.beside.sizes:
        ending = path.rsplit(".", 1)[-1].lower() if "." in path else ""
        known = ENDINGS[path.split("/")[0]]
        if ending and ending not in (*known, *TEXTS):
            yield Told(subject.top, f"`{path}` cannot be opened", f"save it as one of: {', '.join(known)}")


RULE = Rule("A024", "wrong-format", WARNING, __doc__, check)
