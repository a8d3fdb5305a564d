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
    ("quote-left-open", 'say: "Salt', '"', "close it"),
    (
        "list-beside-key",
        "choices: - say: Salt",
        "-",
        "put the list on the next line; or quotes round the words",
    ),
    ("no-colon", "title: Salt\nformat\n", "f", "add the colon; or set the line in, below its key"),
    ("backslash", 'say: "a \\q"', "\\", "use single quotes, or write it twice"),
    ("crooked-line", "title: Salt\n minutes: 8", "m", "let it begin below the key it belongs with"),
    ("crooked-line", "page: |\n    one\n  two\nto: a\n", "t", "let it begin below the key it belongs with"),
    ("yaml", 'say: "\\ud800"', "d", ""),
]


@pytest.mark.parametrize(("code", "text", "words", "hint"), TRAPS)
def test_a_trap_of_yaml_is_told_with_a_way_out(code: str, text: str, words: str, hint: str) -> None:
    """A teacher who never heard of YAML must learn what to write instead."""
    found = read("story.yaml", text.encode())
    first = found.problems[0]

    assert (first.code, words_at(first.span, found.source), first.hint) == (code, words, hint)
