"""What an editor is told while an author types, and what only after saving."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pygls", reason="the editor's part is not installed: still-hear[lsp]")

from lsp_client import Editor

ONE = "passages/one.yaml"


def test_a_slip_is_told_while_it_is_typed(editor: Editor) -> None:
    """An author sees it before anything is saved."""
    text = editor.open(ONE)
    editor.until(ONE, lambda rules: "dangling-target" not in rules)
    editor.type(ONE, text.replace("else: bread", "else: bred"))
    told = editor.until(ONE, lambda rules: "dangling-target" in rules)
    [slip] = [each for each in told if each["code"] == "dangling-target"]
    line = text.split("\n").index("    to: [{if: asked, to: kitchen}, {else: bread}]")

    assert (slip["range"]["start"], slip["severity"], "did you mean `bread`" in slip["message"]) == (
        {"line": line, "character": 42},
        1,
        True,
    )


def test_a_slip_that_is_mended_is_no_longer_told(editor: Editor) -> None:
    """What is told is always about the words on the screen."""
    text = editor.open(ONE)
    editor.type(ONE, text.replace("else: bread", "else: bred"))
    editor.until(ONE, lambda rules: "dangling-target" in rules)
    editor.type(ONE, text)
    told = editor.until(ONE, lambda rules: "dangling-target" not in rules)

    assert all(each["severity"] != 1 for each in told)


def test_other_files_of_the_story_are_told_about_too(editor: Editor) -> None:
    """A passage that is renamed by hand breaks a file that is not open."""
    text = editor.open(ONE)
    editor.type(ONE, text.replace("  kitchen:", "  larder:"))
    told = editor.until("story.yaml", lambda rules: "dangling-target" in rules)

    assert told[0]["range"]["start"]["line"] == 12


def test_the_exploration_speaks_only_after_saving(editor: Editor) -> None:
    """It takes seconds, which nobody has between two keys."""
    text = (editor.story / ONE).read_text(encoding="utf-8")
    text = text.replace("to: [{if: asked, to: kitchen}", "to: [{if: not asked, to: kitchen}")
    editor.open(ONE, text)
    before = editor.until(ONE, lambda _: True)
    editor.save(ONE)
    after = editor.until(ONE, lambda rules: any(rule.startswith("impossible-") for rule in rules))

    assert [each for each in before if each["code"].startswith("impossible-")] == []
    assert [each["code"] for each in after if each["code"].startswith("impossible-")] != []


@pytest.mark.parametrize(("encoding", "end"), [("utf-8", 33), ("utf-16", 31), ("utf-32", 30)])
def test_columns_are_counted_as_the_editor_counts(story: Path, encoding: str, end: int) -> None:
    """A mark behind an emoji must not slide."""
    with Editor(story, (encoding,)) as editor:
        text = (story / ONE).read_text(encoding="utf-8")
        editor.open(ONE, text.replace("🍲 soup is cold.", "🍲 soup is {wet}."))
        told = editor.until(ONE, bool)
        ends = [each["range"]["end"]["character"] for each in told if each["range"]["start"]["line"] == 3]

    assert ends == [end]


def test_a_file_of_no_story_is_left_alone(editor: Editor, story: Path) -> None:
    """Other YAML in the same window is none of ours."""
    other = story.parent / "other.yaml"
    document = {"uri": other.as_uri(), "languageId": "yaml", "version": 1, "text": "a: ["}
    editor.tell("textDocument/didOpen", {"textDocument": document})
    editor.open(ONE)
    editor.until(ONE, lambda _: True)

    assert other.as_uri() not in editor.told


def test_an_editor_that_goes_leaves_nothing_behind(story: Path) -> None:
    """The server ends when it is told to, and without a complaint."""
    with Editor(story) as editor:
        editor.open(ONE)

    assert editor.code == 0


def test_without_pygls_the_way_to_it_is_told(story: Path) -> None:
    """A traceback would teach nobody what to install."""
    code = (
        "import sys; sys.modules['pygls'] = None; import importlib.util as u; "
        "u.find_spec = lambda name: None; from story_lint.cli import main; sys.exit(main(['lsp']))"
    )
    paths = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=story,
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
    )

    wanted = f'python3 -m pip --python {sys.executable} install "pygls>=2"'

    assert (done.returncode, wanted in done.stderr) == (2, True)
