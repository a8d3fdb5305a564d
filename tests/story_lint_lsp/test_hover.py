"""What the word under the cursor is told to be."""

import pytest

pytest.importorskip("pygls", reason="the editor's part is not installed: still-hear[lsp]")

from lsp_client import Editor

ONE = "passages/one.yaml"


def hovered(editor: Editor, text: str, word: str, shift: int = 0) -> str:
    """Ask what stands where a piece of the text begins; editors count in halves of UTF-16."""
    before = text[: text.index(word) + shift]
    line, character = before.count("\n"), len(before[before.rfind("\n") + 1 :].encode("utf-16-le")) // 2
    answer = editor.at(ONE, line, character, "hover")
    return str(answer["contents"]["value"]) if answer else ""


@pytest.mark.parametrize(
    ("word", "shift", "facts"),
    [
        ("else: bread", 6, ["passage bread", "an ending", "declared in passages/one.yaml:13"]),
        ("if: asked", 4, ["variable asked", "true or false; starts as false"]),
        ("(asked)", 1, ["variable asked"]),
        ("{asked}", 1, ["variable asked"]),
        ("visited(hall)", 8, ["passage hall", "words: 1"]),
        ("tide:", 0, ["meter tide", "Tide: 0 out, 100 in; starts at 20"]),
    ],
)
def test_a_name_tells_what_it_stands_for(editor: Editor, word: str, shift: int, facts: list[str]) -> None:
    """An author need not leave the page to look it up."""
    text = editor.open(ONE)
    said = hovered(editor, text, word, shift)

    assert [fact for fact in facts if fact not in said] == []


def test_a_slip_tells_its_rules_page(editor: Editor) -> None:
    """Why it is told, and how it is mended, stand where the slip is."""
    text = editor.open(ONE)
    text = text.replace("else: bread", "else: bred")
    editor.type(ONE, text)
    editor.until(ONE, lambda rules: "dangling-target" in rules)
    said = hovered(editor, text, "else: bred", 7)

    assert ("S001 dangling-target" in said, "Mend: " in said) == (True, True)


def test_plain_words_are_told_nothing(editor: Editor) -> None:
    """A story's words are not ours to explain."""
    text = editor.open(ONE)

    assert hovered(editor, text, "soup is cold") == ""
