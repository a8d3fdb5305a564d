"""Gathers the interface's words into a catalogue, and makes the translations of it ready for the program.

`python3 tools/words.py` (in the tests' environment) writes `assets/words/still-hear.pot`, brings every
`.po` beside it up to date, and compiles each to the `.mo` that the program reads.
"""

import ast
import io
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "assets" / "words"
TEMPLATE = WORDS / "still-hear.pot"

ROOMS = ("stage", "terminal", "desktop", "classroom", "commands", "shelf", "play", "author")
"""Where the reader is spoken to."""

TELLS = frozenset({"tell", "say", "words", "words_of", "counted", "told"})
"""What gives words in the reader's language: the words that stand in a call of it are the catalogue's."""

LATER: Mapping[str, tuple[str, ...]] = {
    "game/author/guide_page.py": ("CLAIM", "UNREVIEWED", "FIRST_QUESTION", "LEAVE_TO_REST", "CARE", "HELP"),
    "game/classroom/report_words.py": ("CLAIM", "SMALL"),
    "game/commands/in_terminal.py": ("CLAIM",),
    "game/commands/in_window.py": ("TAKES_OVER",),
    "game/commands/live.py": ("MENDED",),
    "game/commands/writing.py": ("TAKEN_OVER",),
    "game/desktop/pad.py": ("CAME", "WENT"),
    "game/desktop/voice.py": ("NO_VOICE",),
    "game/desktop/window.py": ("OUR_FAULT",),
    "game/play/edited.py": ("tell",),
    "game/play/lesson.py": ("why_not_open",),
    "game/play/onward.py": ("HANDS_NEVER", "HANDS_NOT_HERE"),
    "game/play/save.py": ("LET_GO", "load", "read_header"),
    "game/shelf/trouble.py": ("_CAUSES",),
    "game/stage/access.py": ("HOLDS", "LATER", "NOT_HERE", "READERS"),
    "game/stage/keymap.py": ("NAMES",),
    "game/stage/keys.py": ("changed",),
    "game/stage/programme.py": ("NOT_READY", "_house"),
    "game/stage/scenes/about.py": ("LEAVES", "IS", "IS_NOT", "LICENCES"),
    "game/stage/scenes/calm.py": ("alt",),
    "game/stage/scenes/class_list.py": ("NAME",),
    "game/stage/scenes/class_room.py": ("QUIET",),
    "game/stage/scenes/help.py": ("LEAVES", "MARKS", "METERS"),
    "game/stage/scenes/settings.py": ("LEAVES",),
    "game/stage/settable.py": ("SETTABLE",),
    "game/stage/widgets/rows.py": ("SAMPLE",),
    "game/terminal/more.py": ("COMMANDS",),
}
"""Constants, fields and functions whose words are told later than they are written, by the file."""

_SENTENCE = re.compile(r"[A-Z].*|\S.* .*[a-z]{2}.*|.*[a-z]{2}.* .*\S", re.DOTALL)
"""What is words and no name: it begins with a capital, or has a space."""

_NO_WORDS = frozenset(
    {
        "PyYAML",
        "pydantic",
        "platformdirs",
        "pygame-ce",
        "OpenDyslexic",
        "Literata",
        "Atkinson Hyperlegible Next",
    }
)
"""Names that are the same in every language."""

_NAMED = frozenset(
    {"text size", "line height", "letter spacing", "full screen", "dead time", "as written", "high contrast"}
)
"""Ids of settings, which have a space and are no words."""

DATE = datetime(2027, 1, 1, tzinfo=UTC)
"""Stands in every catalogue, so that the same words always make the same file."""


def main() -> None:
    """Write the template, and bring every translation up to date."""
    template = gathered()
    TEMPLATE.write_bytes(as_po(template))
    for path in sorted(WORDS.glob("*.po")):
        catalogue = updated(path.read_bytes(), template, path.stem)
        path.write_bytes(as_po(catalogue))
        path.with_suffix(".mo").write_bytes(as_mo(catalogue))
        left = sum(1 for message in catalogue if message.id and not message.string)
        print(f"{path.relative_to(ROOT)}: {len(catalogue)} texts, {left} not translated")


def gathered() -> Catalog:
    """Gather the words of the whole program, each with the files that it stands in."""
    catalogue = _blank()
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        for words in sorted(set(words_in(ast.parse(path.read_text(encoding="utf-8")), LATER.get(name, ())))):
            catalogue.add(words, locations=[(name, 0)])
    return catalogue


def files() -> Iterator[Path]:
    """Give the files in which words stand, in an order that stays."""
    for room in ROOMS:
        yield from sorted((ROOT / "game" / room).rglob("*.py"))


def words_in(tree: ast.Module, later: Iterable[str]) -> Iterator[str]:
    """Give the words of one file: those in calls that tell, and those of what is told later."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in TELLS:
            for given in node.args:
                yield from _literals(given)
        elif _bound(node) in later:
            inner = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else node
            yield from (words for words in _all_literals(inner) if _is_words(words))


def _literals(node: ast.expr) -> Iterator[str]:
    """Give the words that stand in a call, in either branch of a question too."""
    match node:
        case ast.Constant(value=str() as words) if words.strip():
            yield words
        case ast.IfExp(body=one, orelse=other):
            yield from (*_literals(one), *_literals(other))
        case ast.BoolOp(values=several):
            for each in several:
                yield from _literals(each)


def _all_literals(node: ast.AST | None) -> Iterator[str]:
    docstrings = {
        id(inner.value)
        for inner in ast.walk(node or ast.Pass())
        if isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant)
    }
    for inner in ast.walk(node or ast.Pass()):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and id(inner) not in docstrings:
            yield inner.value


def _is_words(words: str) -> bool:
    return (
        _SENTENCE.fullmatch(words.strip()) is not None
        and words.strip() == words
        and words not in _NO_WORDS | _NAMED
    )


def _name(called: ast.expr) -> str:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _bound(node: ast.AST) -> str:
    """Give the name that a constant, a field or a function is bound to."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.FunctionDef(name=name):
            return name
        case _:
            return ""


def updated(written: bytes, template: Catalog, language: str) -> Catalog:
    """Bring a translation up to date: new words come in without one, words that are gone go."""
    catalogue = _blank(language)
    known = read_po(io.BytesIO(written), locale=language)
    for message in template:
        if message.id:
            there = known.get(message.id)
            told = there.string if there is not None else ""
            catalogue.add(message.id, told, locations=message.locations)
    return catalogue


def as_po(catalogue: Catalog) -> bytes:
    """Write a catalogue as translators read it."""
    file = io.BytesIO()
    write_po(file, catalogue, width=110, include_lineno=False, sort_by_file=False)
    return file.getvalue()


def as_mo(catalogue: Catalog) -> bytes:
    """Compile a catalogue."""
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def _blank(language: str | None = None) -> Catalog:
    return Catalog(
        locale=language,
        project="Still Hear",
        version="1",
        copyright_holder="the makers of Still Hear",
        msgid_bugs_address="the repository",
        last_translator="the makers of Still Hear",
        language_team="the makers of Still Hear",
        creation_date=DATE,
        revision_date=DATE,
        header_comment="# The words of Still Hear's interface. MIT licence.",
        fuzzy=False,
    )


if __name__ == "__main__":
    sys.exit(main())
