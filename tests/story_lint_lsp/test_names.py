"""Going to where a name is declared, and giving it another one everywhere."""

from typing import Any

import pytest

pytest.importorskip("pygls", reason="the editor's part is not installed: still-hear[lsp]")

from lsp_client import Editor

ONE = "passages/one.yaml"


def asked(editor: Editor, word: str, shift: int, method: str, **more: object) -> Any:
    """Open the pages, and ask about the place where a piece of them begins."""
    text = editor.open(ONE)
    before = text[: text.index(word) + shift]
    line, character = before.count("\n"), len(before) - before.rfind("\n") - 1
    return editor.at(ONE, line, character, method, **more)


def written(editor: Editor, edits: dict[str, Any]) -> dict[str, str]:
    """Make the edits as an editor does; give the changed files by name."""
    changed = {}
    for file in ("story.yaml", ONE, "playthroughs/hall.yaml"):
        lines = (editor.story / file).read_text(encoding="utf-8").split("\n")
        edited = edits["changes"].get(editor.uri(file), [])
        for edit in sorted(edited, key=lambda each: -each["range"]["start"]["character"]):
            start, end = edit["range"]["start"], edit["range"]["end"]
            line = lines[start["line"]]
            lines[start["line"]] = line[: start["character"]] + edit["newText"] + line[end["character"] :]
        if edited:
            changed[file] = "\n".join(lines)
    return changed


@pytest.mark.parametrize(
    ("word", "shift", "file", "line"),
    [
        ("to: hall", 4, ONE, 9),
        ("visited(hall)", 9, ONE, 9),
        ("(asked)", 2, "story.yaml", 4),
        ("tide:", 1, "story.yaml", 7),
    ],
)
def test_a_name_leads_to_where_it_is_declared(
    editor: Editor, word: str, shift: int, file: str, line: int
) -> None:
    """Stories are many pages in many files."""
    found = asked(editor, word, shift, "definition")

    assert [(each["uri"], each["range"]["start"]["line"]) for each in found] == [(editor.uri(file), line)]


def test_a_passage_gets_another_name_everywhere(editor: Editor) -> None:
    """A way out, a condition and a playthrough all mean the same passage."""
    changed = written(editor, asked(editor, "  hall:", 3, "rename", newName="corridor"))
    whole = "".join(changed.values())

    assert (sorted(changed), whole.count("corridor"), whole.count("hall")) == (
        [ONE, "playthroughs/hall.yaml"],
        4,
        1,
    )


def test_a_variable_gets_another_name_everywhere(editor: Editor) -> None:
    """Words that only look like it stay as they are."""
    changed = written(editor, asked(editor, "if: asked", 5, "rename", newName="spoke"))

    assert (
        changed[ONE].count("spoke"),
        "You asked about the hall already. It is {spoke}." in changed[ONE],
        "tide: [6, You asked.]" in changed[ONE],
        "  spoke: false" in changed["story.yaml"],
    ) == (5, True, True, True)


@pytest.mark.parametrize(
    ("word", "shift", "new", "why"),
    [
        ("  hall:", 3, "bread", "duplicate-key"),
        ("  hall:", 3, "Two Words", "one.yaml"),
        ("if: asked", 5, "mood", "duplicate-key"),
        ("tide:", 1, "ebb", "only those are renamed"),
    ],
)
def test_a_name_that_would_break_the_story_is_refused(
    editor: Editor, word: str, shift: int, new: str, why: str
) -> None:
    """Half a story under another name is worse than none."""
    answer = asked(editor, word, shift, "rename", newName=new)

    assert (answer["code"], why in answer["message"]) == (-32803, True)


def test_every_place_of_a_name_is_found(editor: Editor) -> None:
    """Before a passage is changed, an author looks who comes here."""
    found = asked(editor, "  hall:", 3, "references", context={"includeDeclaration": True})

    assert len(found) == 4
