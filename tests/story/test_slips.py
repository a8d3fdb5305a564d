"""YAML's own traps: each is told in the author's words, at the place, with a way out."""

import pytest
from story.telling import words_at

from game.story.marked import read

TRAPS = [
    ("colon-in-words", "say: What: now?", "What: now?", 'put quotes round it: "What: now?"'),
    ("colon-in-words", "- dad: Listen: no.", "Listen: no.", 'put quotes round it: "Listen: no."'),
    ("words-after-quote", '- "Salt?" he asks.', '"Salt?" he asks.', "write '\"Salt?\" he asks.'"),
    ("words-after-quote", 'say: "Salt?" he asks.', '"Salt?" he asks.', "write '\"Salt?\" he asks.'"),
    ("star-at-start", "- *Salt*, she says.", "*Salt*, she says.", 'write "*Salt*, she says."'),
    ("bracket-at-start", "- {spoons} left.", "{spoons} left.", 'write "{spoons} left."'),
    ("quote-at-start", "- 'Tis cold.", "'Tis cold.", 'write "\'Tis cold."'),
    ("words-beside-bar", "page: | The soup.\n", "The soup.", "put the words on the next line"),
    ("sign-at-start", "say: @dad, hello", "@", "put quotes round them"),
    ("tab", "cast:\n\t- dad", "\t", "write two spaces instead"),
    ("bracket-left-open", "sound: [rain, fridge", "[", "close it"),
    ("bracket-left-open", "a: [b]\nsound: [\n", "[", "close it"),
    ("bracket-left-open", "a: {b: [c, {d: e}]\n", "{", "close it"),
    ("quote-left-open", 'say: "Salt', '"', "close it"),
    (
        "list-beside-key",
        "choices: - say: Salt",
        "-",
        "put the list on the next line; or quotes round the words",
    ),
    ("no-colon", "title: Salt\nformat\n", "format", "write `format:`"),
    ("no-colon", "title: Salt\nA soup\n", "A", "add the colon; or set the line in, below its key"),
    ("backslash", 'say: "a \\q"', "\\", "use single quotes, or write it twice"),
    ("crooked-line", "title: Salt\n minutes: 8", "m", "let it begin below the key it belongs with"),
    ("crooked-line", "page: |\n    one\n  two\nto: a\n", "two", "let it begin below them"),
    ("yaml", 'say: "\\ud800"', "d", ""),
    ("words-after-quote", 'say: "Salt", he asks.', '"Salt", he asks.', "write '\"Salt\", he asks.'"),
    ("quote-at-start", "a: 'Tis cold.\nb: It's warm.", "'Tis cold.", 'write "\'Tis cold."'),
    ("quote-left-open", 'a: "Salt\nb: She says "Oh" and goes.', '"Salt', "close it"),
    ("tab", "a: x\n\tb: y", "\t", "write two spaces instead"),
    ("bar-forgotten", "page:\n  Soup.\n\n  Dad: Salt?", "Dad: Salt?", "write `page: |` in line 1"),
    ("bar-forgotten", "page:\n  Dad: Salt?\n  He eats.\nto: a", "He eats.", "write `page: |` in line 1"),
    (
        "crooked-line",
        "a:\n  page: |\n  Soup.\n  to: b",
        "Soup.",
        "let them begin two spaces further right than the key",
    ),
    ("crooked-line", "- id: a\n  do: b\n-id: c", "-id: c", "write `- id: c`"),
    ("no-colon", "a:\n  say:Salt\n  to: b", "say:Salt", "write `say: Salt`"),
    ("no-colon", "a:\n  say\uff1aSalt\n  to: b", "say\uff1aSalt", "write `say: Salt`"),
    (
        "odd-space",
        "a: x\n\u00a0b: y",
        "\u00a0",
        "write plain spaces; it was copied from a page or a word processor",
    ),
    (
        "quote-at-start",
        "say: 'Tis cold.\nto: a",
        "'Tis cold.",
        'write "\'Tis cold."; or close it, if it is a quote',
    ),
]


@pytest.mark.parametrize(("code", "text", "words", "hint"), TRAPS)
def test_a_trap_of_yaml_is_told_with_a_way_out(code: str, text: str, words: str, hint: str) -> None:
    """A teacher who never heard of YAML must learn what to write instead."""
    found = read("story.yaml", text.encode())
    first = found.problems[0]

    assert (first.code, words_at(first.span, found.source), first.hint) == (code, words, hint)


FOREIGN = [
    ("an editor that saves UTF-16", "title: Salt".encode("utf-16")),
    ("one that does so without a mark", "title: S\u00e4lz".encode("utf-16-le")),
    ("a word processor's text", b"{\\rtf1 title: Salt}"),
    ("a word processor's page", b"PK\x03\x04\x14\x00"),
    ("an old word processor's page", b"\xd0\xcf\x11\xe0\xa1"),
    ("an old encoding", "title: S\u00e4lz".encode("cp1252")),
]


@pytest.mark.parametrize("data", [data for _, data in FOREIGN], ids=[name for name, _ in FOREIGN])
def test_a_file_saved_in_another_way_is_one_problem_with_a_way_out(data: bytes) -> None:
    """A page of bytes in braces tells a teacher nothing: what was it saved as, and what to press instead."""
    problems = read("story.yaml", data).problems

    assert [(each.code, "save it" in each.hint) for each in problems] == [("not-utf-8", True)]
