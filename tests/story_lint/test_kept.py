"""What was found is kept, and told again only of the very same story."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from story_lint.cli import main
from story_lint.kept import SUFFIX
from story_lint.page import HEAD, TAIL

ROOT = Path(__file__).parents[2]
SALT = f"""\
{HEAD}passages:
  kitchen:
    page: The soup is cold.
    choices:
      - {{say: Is it the salt?, to: bread}}
      - {{id: stir, do: Stir., when: cognitive >= 90, to: bread}}
{TAIL}"""
HEAVY = ("yaml", "numpy", "story_lint.rules", "game.story.loader")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Put a story in which something is amiss into a folder."""
    folder = tmp_path / "salt"
    (folder / "places").mkdir(parents=True)
    (folder / "story.yaml").write_text(SALT, encoding="utf-8")
    return folder


def said(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """What a check says."""
    main(["check", *map(str, arguments)])
    return capsys.readouterr().out


def kept(home: Path) -> list[Path]:
    """Give the files of kept findings."""
    return sorted(home.rglob(f"*{SUFFIX}"))


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_what_is_kept_is_told_in_the_same_words(
    story: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second answer shows the same lines and carets as the first."""
    first = said(capsys, story, "--output-format", form)

    assert said(capsys, story, "--output-format", form) == first


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the program: what is kept hangs on its files, and somebody may be writing on them."""
    copy = tmp_path_factory.mktemp("program")
    for part in ("game", "tools/story_lint", "assets/fonts"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def test_what_is_kept_needs_neither_the_loader_nor_the_exploration(
    story: Path, home: Path, program: Path
) -> None:
    """Those imports would cost more than all the rest of the answer."""
    code = (
        "import sys; from story_lint.cli import main; main(['check', sys.argv[1]]);"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    environment = {**os.environ, "STILL_HEAR_HOME": str(home), "PYTHONPATH": f"{program}:{program / 'tools'}"}
    runs = [
        subprocess.run(
            [sys.executable, "-c", code, story],
            cwd=program,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        for _ in range(2)
    ]

    assert [run.stdout.splitlines()[-1] for run in runs] == [str(list(HEAVY)), "[]"]


def test_a_sound_story_needs_no_pydantic(story: Path, home: Path) -> None:
    """Its import and its models take longer than a chapter takes to read."""
    code = (
        "import sys; from story_lint.cli import main; main(['check', '--no-cache', sys.argv[1]]);"
        "print('pydantic' in sys.modules)"
    )
    environment = {**os.environ, "STILL_HEAR_HOME": str(home), "PYTHONPATH": f"{ROOT}:{ROOT / 'tools'}"}
    ran = subprocess.run(
        [sys.executable, "-c", code, story], env=environment, capture_output=True, text=True, check=True
    )

    assert ran.stdout.splitlines()[-1] == "False"


def test_a_story_that_was_edited_is_looked_through_anew(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A finding that was mended is gone at once."""
    said(capsys, story)
    (story / "story.yaml").write_text(SALT.replace("cognitive >= 90", "cognitive >= 20"), encoding="utf-8")

    assert "impossible-choice" not in said(capsys, story)


def test_other_questions_get_other_answers(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What one selection of rules found is no answer to another."""
    said(capsys, story)

    assert "nothing to tell" in said(capsys, story, "--select", "T")


@pytest.mark.parametrize("damage", [b"", b"{}", b"salt\n[1, 0, []]"])
def test_what_is_kept_and_damaged_is_found_anew(
    story: Path, home: Path, damage: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    """A damaged file is silently written again."""
    first = said(capsys, story)
    [file] = kept(home)
    whole = file.read_bytes()
    file.write_bytes(damage)

    assert (said(capsys, story), file.read_bytes()) == (first, whole)


def test_only_the_newest_findings_of_a_story_are_kept(
    story: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An author saves a thousand times; the cache does not grow with it."""
    for number in range(3):
        (story / "story.yaml").write_text(f"{SALT}# {number}\n", encoding="utf-8")
        said(capsys, story)

    assert len(kept(home)) == 1


def test_nothing_is_kept_where_nothing_may_be(
    story: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--no-cache` measures what a first look takes."""
    said(capsys, story, "--no-cache")

    assert kept(home) == []
