"""The pages that a browser is given: their files beside this, filled with words in the story's language."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from game.classroom.teacher_words import teacher_words
from game.classroom.words import WRITTEN, Tell, Words, phone_words
from game.story.punctuation import in_quotes_of

FOLDER = Path(__file__).with_name("page")
"""Where the pages' files stand."""

STATIC: Mapping[str, str] = {
    "/page.css": "text/css; charset=utf-8",
    "/page.js": "text/javascript; charset=utf-8",
    "/plain.css": "text/css; charset=utf-8",
    "/teacher.css": "text/css; charset=utf-8",
    "/teacher.js": "text/javascript; charset=utf-8",
}
"""What is given out to every class alike, by its path, with its type."""


def file_at(path: str) -> bytes:
    """Give one of `STATIC`, without what only its author reads: margins, and lines that are a comment."""
    lines = (FOLDER / path.removeprefix("/")).read_text("utf-8").splitlines()
    bare = (line.strip() for line in lines)
    return "\n".join(line for line in bare if line and not line.startswith("//")).encode()


def phone_page(tell: Tell, language: str, direction: str) -> str:
    """Give the phone's page.

    Args:
        tell: gives an English sentence in that language.
        language: a BCP 47 tag, the story's.
        direction: `ltr` or `rtl`.
    """
    return _filled("index.html", phone_words(tell), language, direction)


def teacher_page(tell: Tell, language: str, direction: str) -> str:
    """Give the teacher's second view; it holds nothing of the room until its socket has shown the token."""
    return _filled("teacher.html", teacher_words(tell), language, direction)


def plain_page(tell: Tell, shown: Mapping[str, object]) -> str:
    """Give the page for a browser without scripts.

    Args:
        tell: gives an English sentence in the story's language.
        shown: `lang`, `dir`; `all`, `seat` and `me` as they go over the wire (None before joining); `token`
            or None; `said`, a sentence about what was just done, or empty.
    """
    quotes = in_quotes_of(str(shown["lang"]))
    return _template("plain.html").render(w=phone_words(tell), quotes=quotes, **shown)


def _filled(name: str, words: Words, language: str, direction: str) -> str:
    asked: dict[str, object] = {key: said for key, said in words.items() if key not in WRITTEN}
    asked["quotes"] = in_quotes_of(language)
    return _template(name).render(w=words, words=asked, lang=language, dir=direction)


@cache
def _template(name: str) -> Template:
    rooms = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Chinese stays three bytes a character: escaped it would be six, and the page has a budget.
    rooms.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    return rooms.get_template(name)
