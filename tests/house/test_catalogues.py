"""The interface's words: gathered, translated whole, compiled; `python3 tools/words.py` makes them so."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from game.commands.speaking import words_in
from game.stage.tongues import HOUSE

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "assets" / "words"
TRANSLATED = HOUSE[1:]


@pytest.fixture(name="tool", scope="module")
def make_tool() -> ModuleType:
    """Give the tool, which is a script."""
    spec = importlib.util.spec_from_file_location("words", ROOT / "tools" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(name="gathered", scope="module")
def gather(tool: ModuleType) -> Catalog:
    """Give every word that stands in the program, gathered once."""
    words: Catalog = tool.gathered()
    return words


def told(tag: str) -> Iterator[tuple[str, str]]:
    """Give every text of a catalogue with its translation."""
    with (WORDS / f"{tag}.po").open("rb") as file:
        catalogue = read_po(file, locale=tag)
    return ((str(message.id), str(message.string)) for message in catalogue if message.id)


def test_the_template_has_every_word_that_stands_in_the_program(tool: ModuleType, gathered: Catalog) -> None:
    """A word that was written today must be there to be translated tomorrow."""
    assert (WORDS / "still-hear.pot").read_bytes() == tool.as_po(gathered)


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_has_the_words_of_the_template(tool: ModuleType, gathered: Catalog, tag: str) -> None:
    """What is gone from the program is gone from its translations, and what is new stands in them."""
    written = (WORDS / f"{tag}.po").read_bytes()

    assert written == tool.as_po(tool.updated(written, gathered, tag))


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_is_whole(tag: str) -> None:
    """An English sentence on a German page belongs to nobody."""
    assert [words for words, now in told(tag) if not now] == []


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_fills_in_what_its_text_fills_in(tag: str) -> None:
    """A hole that is spelled otherwise would stop the program with an error."""
    holes = [(words, re.findall(r"\{\w*\}", words), re.findall(r"\{\w*\}", now)) for words, now in told(tag)]

    assert [words for words, here, there in holes if sorted(here) != sorted(there)] == []


@pytest.mark.parametrize("tag", TRANSLATED)
def test_a_translation_is_compiled_as_it_stands(tool: ModuleType, gathered: Catalog, tag: str) -> None:
    """The program reads the compiled one."""
    written = (WORDS / f"{tag}.po").read_bytes()

    assert (WORDS / f"{tag}.mo").read_bytes() == tool.as_mo(tool.updated(written, gathered, tag))


@pytest.mark.parametrize("tag", TRANSLATED)
def test_the_program_speaks_it(tag: str) -> None:
    """What is shipped must be found."""
    say = words_in(tag)

    assert say("Leave now") == dict(told(tag))["Leave now"]
