"""`story-lint check`: problems in plain words, and an exit code for machines."""

import json
from pathlib import Path

import pytest
from story.telling import TOP

from story_lint.cli import main

GOOD = f"{TOP}passages:\n  bread:\n    ending: {{title: Bread, text: He eats.}}\n"
BAD = f"{TOP}passages:\n  kitchen:\n    to: bred\n"


def shelf(folder: Path, **stories: str) -> str:
    """Put stories into a folder."""
    for name, text in stories.items():
        (folder / name).mkdir()
        (folder / name / "story.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def test_a_good_story_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Silence would leave an author wondering whether anything ran."""
    code = main(["check", shelf(tmp_path, salt=GOOD)])

    proof, last = capsys.readouterr().out.splitlines()

    assert (code, proof.partition(": ")[2], last) == (
        0,
        "its ending can be reached, and nobody gets stuck (proved: 1 state was visited)",
        "1 story read, nothing to tell.",
    )


def test_a_slip_is_shown_and_the_code_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build stops at 1, an author reads the line."""
    code = main(["check", shelf(tmp_path, salt=GOOD, soup=BAD)])
    out = capsys.readouterr().out

    assert (code, "dangling-target: you wrote `to: bred`" in out, "2 stories read" in out) == (1, True, True)


def test_problems_come_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Editors and builds read data, not prose."""
    main(["check", "--output-format", "json", shelf(tmp_path, soup=BAD)])
    told = json.loads(capsys.readouterr().out)

    assert [(one["code"], one["severity"], one["span"]["line"]) for one in told] == [
        ("dangling-target", "error", 6)
    ]


def test_a_file_of_a_story_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor knows the file, not the folder."""
    shelf(tmp_path, salt=GOOD)
    (tmp_path / "salt" / "passages").mkdir()
    more = tmp_path / "salt" / "passages" / "more.yaml"
    more.write_text("passages:\n  hall:\n    to: bread\n", encoding="utf-8")
    codes = [
        main(["check", str(path)]) for path in (more, tmp_path / "salt" / "story.yaml", tmp_path / "salt")
    ]

    assert (codes, capsys.readouterr().out.count("1 story read")) == ([0, 0, 0], 3)


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_where_there_is_no_story_the_code_is_two(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing read is not the same as nothing found."""
    code = main(["check", str(tmp_path / name)])

    assert (code, capsys.readouterr().err.strip() != "") == (2, True)


def test_a_link_out_of_the_folder_is_not_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A story from somewhere else may not show what lies elsewhere on this machine."""
    shelf(tmp_path, salt=GOOD)
    secret = tmp_path / "secret.yaml"
    secret.write_text("passages: {a: {to: nowhere}}", encoding="utf-8")
    (tmp_path / "salt" / "passages").mkdir()
    (tmp_path / "salt" / "passages" / "more.yaml").symlink_to(secret)
    code = main(["check", str(tmp_path / "salt")])

    assert (code, "nowhere" in capsys.readouterr().out) == (0, False)
