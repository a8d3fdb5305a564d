"""Which names are offered while an author types."""

import pytest

pytest.importorskip("pygls", reason="the editor's part is not installed: still-hear[lsp]")

from lsp_client import Editor

ONE = "passages/one.yaml"


def offered(editor: Editor, begun: str) -> set[str]:
    """Type the beginning of a line in a passage, and ask what fits."""
    text = (editor.story / ONE).read_text(encoding="utf-8")
    written = text.replace("    page: Coats.\n", f"    page: Coats.\n{begun}\n")
    editor.open(ONE, written)
    before = written[: written.index(begun) + len(begun)]
    line, character = before.count("\n"), len(before) - before.rfind("\n") - 1
    answer = editor.at(ONE, line, character, "completion")
    return {item["label"] for item in answer["items"]}


@pytest.mark.parametrize(
    ("begun", "fits", "never"),
    [
        ("    to: ", {"kitchen", "hall", "bread"}, "asked"),
        ("    choices: [{say: Go., call: br", {"kitchen", "hall", "bread"}, "dad"),
        ("    to: [{if: as", {"asked", "mood", "tide", "cognitive"}, "kitchen"),
        ("    to: [{if: visited(", {"kitchen", "hall", "bread"}, "asked"),
        ("    cause_voice: ", {"dad", "nora", "you"}, "asked"),
        ("    shift: {", {"tide", "cognitive", "boundary"}, "asked"),
        ("    shift:\n      ", {"tide", "cognitive", "boundary"}, "asked"),
        ("    set: {asked: true, ", {"asked", "mood"}, "kitchen"),
        ("    place: ", {"hearth"}, "rain"),
        ("    sound: [", {"rain"}, "hearth"),
    ],
)
def test_the_names_that_fit_are_offered(editor: Editor, begun: str, fits: set[str], never: str) -> None:
    """A name that is picked from a list has no slip in it."""
    found = offered(editor, begun)

    assert (fits <= found, never in found) == (True, False)


def test_nothing_is_offered_among_words(editor: Editor) -> None:
    """A list that pops up in a sentence would only be in the way."""
    assert offered(editor, "    seat: dad # and ") == set()
