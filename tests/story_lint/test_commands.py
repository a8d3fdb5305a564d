"""What can be asked of `story-lint`, and how each ends."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from commanding import command

from game.play.playthrough import run
from game.play.playthrough_data import read
from game.story import marked
from game.story.node import plain
from story_lint.cli import main
from story_lint.opening import open_subject
from story_lint.page import HEAD, TAIL
from story_lint.progress import Progress

SALT = """\
passages:
  kitchen:
    page: The soup is cold.
    choices:
      - {id: salt, say: Is it the salt?, shift: {cognitive: [6, You asked.]}, to: bread}
      - {id: stir, do: Stir., when: cognitive >= 90, shift: {concern: [6, Round.]}, to: kitchen}
      - {say: "Is it <b>?", set: {asked: true}, to: hall}
  hall:
    page: Coats.
    to: [{if: asked, to: bread}, {else: kitchen}]
"""
TREE = f"{HEAD}variables: {{asked: false}}\n{SALT}{TAIL}"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Put a small story into a folder."""
    folder = tmp_path / "salt"
    folder.mkdir()
    (folder / "story.yaml").write_text(TREE, encoding="utf-8")
    return folder


def spoken(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run a command: its code and what it says."""
    code = main(arguments)
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_witness_is_a_playthrough_that_plays(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The shortest road becomes the story's own test."""
    _, out, _ = spoken(["witness", str(story), "--ending", "bread"], capsys)
    root = marked.read("w.yaml", out.encode()).root
    assert root is not None

    assert run(open_subject(str(story)).story, read(plain(root))) == ()


def test_a_witness_names_only_what_a_reader_picks(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page with one way on needs no pick, says the guide; who found `went` there looked for its meaning."""
    passages = "passages:\n  kitchen:\n    choices: [{id: stir, do: Stir., to: stairs}]\n"
    ways = "".join(
        f"  {name}:\n    page: On.\n    to: {to}\n" for name, to in (("stairs", "hall"), ("hall", "bread"))
    )
    (story / "story.yaml").write_text(f"{HEAD}{passages}{ways}{TAIL}", encoding="utf-8")
    _, out, _ = spoken(["witness", str(story), "--ending", "bread"], capsys)
    root = marked.read("w.yaml", out.encode()).root
    assert root is not None

    assert "picks: [stir]\n" in out
    assert run(open_subject(str(story)).story, read(plain(root))) == ()


def test_an_ending_that_is_not_there_is_asked_about(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in the name is no proof."""
    code, _, err = spoken(["witness", str(story), "--ending", "bred"], capsys)

    assert (code, "did you mean `bread`" in err) == (2, True)


@pytest.mark.parametrize("form", ["svg", "mermaid", "dot"])
def test_a_map_holds_conditions_and_movements_escaped(
    form: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who reads it sees why a way is open; nothing of a story is taken for markup."""
    code, out, _ = spoken(["graph", str(story), "--format", form], capsys)
    asked = any(words in out for words in ("cognitive &gt;= 90", "cognitive #gt;= 90", "cognitive >= 90"))

    assert (code, asked, "cognitive +6" in out, "<b>" in out and form != "dot") == (0, True, True, False)


def test_a_report_tells_endings_words_and_roads(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One page answers what can happen."""
    (story / "playthroughs").mkdir()
    (story / "playthroughs" / "salt.yaml").write_text("seed: 7\npicks: [salt]\nsee: [{ending: bread}]\n")
    code, out, _ = spoken(["report", str(story)], capsys)
    out = " ".join(out.split())
    told = ["bread | 100.00%", "words", "choice | kitchen.is_it_b", "kitchen.stir", "choice | kitchen.salt"]

    assert (code, [words in out for words in told]) == (0, [True, True, True, True, False])


def test_a_report_without_playthroughs_says_so_once(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of everything would hide that nothing is tested yet."""
    _, out, _ = spoken(["report", str(story)], capsys)

    assert (
        " ".join(out.splitlines()[-1].split()) == "all | there is none yet; `story-lint witness` writes one"
    )


def test_a_report_is_one_page_with_its_map(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is sent to somebody, and needs nothing beside it."""
    page = story / "report.html"
    code, _, _ = spoken(["report", str(story), "--html", str(page)], capsys)
    text = page.read_text(encoding="utf-8")

    assert (code, "<svg" in text, "<script" in text, "http://" in text.replace("http://www.w3.org", "")) == (
        0,
        True,
        False,
        False,
    )


def test_a_reports_columns_stand_below_each_other(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Eight meters at eight endings are 64 numbers: in one grid they can be compared, in 64 lines not."""
    _, out, _ = spoken(["report", str(story)], capsys)
    lines = out.splitlines()
    begun = next(at for at, line in enumerate(lines) if line.startswith("Meters at endings"))
    top, row = lines[begun + 1], lines[begun + 2]
    bars = [[at for at, sign in enumerate(line) if sign == "|"] for line in (top, row)]

    assert (bars[0] == bars[1], [name.strip() for name in top.split("|")]) == (
        True,
        ["ending", "Map", "Water", "Bridge", "Shore"],
    )


def test_a_reports_page_shows_shares_and_meters_as_strips(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One ending, four meters: a bar for its share, and a strip for where each may stand."""
    page = story / "report.html"
    spoken(["report", str(story), "--html", str(page)], capsys)
    text = page.read_text(encoding="utf-8")

    assert (text.count('class="strip"'), "<th>Water</th>" in text, 'id="fit" checked' in text) == (
        5,
        True,
        True,
    )


def test_random_readings_are_the_same_for_a_seed(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was found once is found again."""
    first = spoken(["play", str(story), "--runs", "20", "--seed", "3"], capsys)
    second = spoken(["play", str(story), "--runs", "20", "--seed", "3"], capsys)

    assert (first, first[0]) == (second, 0)


def test_a_diff_tells_what_is_lost(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An author learns what an edit did to saves before readers do."""
    new = tmp_path / "new"
    new.mkdir()
    (new / "story.yaml").write_text(TREE.replace("id: salt", "id: pepper"), encoding="utf-8")
    code, out, _ = spoken(["diff", str(story), str(new)], capsys)

    assert (code, "`kitchen.salt` is gone" in out, "`kitchen.pepper` is new" in out) == (1, True, True)


def test_fix_writes_the_ids_that_the_words_gave(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The story stays the same story, and the names stay from now on."""
    code, _, _ = spoken(["fix", str(story)], capsys)
    text = (story / "story.yaml").read_text(encoding="utf-8")

    assert (code, '{id: is_it_b, say: "Is it <b>?"' in text) == (0, True)


def test_fix_says_which_story_cannot_be_read(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It said that nothing was to be mended; the sound story beside it is mended all the same."""
    torn = tmp_path / "torn"
    torn.mkdir()
    (torn / "story.yaml").write_text("title: [", encoding="utf-8")
    code, out, err = spoken(["fix", str(torn), str(story)], capsys)
    told = f"{torn}: this story cannot be read; `story-lint check {torn}` says why\n"

    assert (code, out, err) == (2, f"{story}: 1 mended\n", told)


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """By code or by name."""
    pages = [spoken(["explain", name], capsys)[:2] for name in ("S001", "dangling-target")]

    assert (pages[0] == pages[1], "Mend: " in pages[0][1]) == (True, True)


def test_a_pipe_that_closes_is_no_crash(story: Path) -> None:
    """`story-lint explain --markdown | head` is how people look."""
    command = f"{sys.executable} -m story_lint explain --markdown | head -1"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(  # noqa: S602 - a pipe is the test
        command, shell=True, capture_output=True, text=True, env=environment, cwd=story, check=False
    )

    assert (done.stdout, done.stderr) == ("# What story-lint looks for\n", "")


def test_a_folder_without_rights_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing read is not the same as nothing found."""
    target = tmp_path / "loop"
    target.symlink_to(target)
    code, _, err = spoken(["check", str(target)], capsys)

    assert (code, str(target) in err) == (2, True)


def test_progress_fits_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty columns are enough, and nothing of a story's name obeys itself."""
    monkeypatch.setenv("COLUMNS", "20")
    stream = io.StringIO()
    stream.isatty = lambda: True
    with Progress(stream, first=0.0) as progress:
        progress.tell("looking through \x1b[31m a story with a long name")
        while "looking" not in stream.getvalue():
            pass
    widest = max(len(part) for part in stream.getvalue().split("\r\x1b[K"))

    assert (widest <= 19, "\x1b[31m" in stream.getvalue()) == (True, False)


def test_the_bundled_stories_have_no_error_of_the_story_itself() -> None:
    """What we ship is what the linter asks of others."""
    house = Path(__file__).parents[2]
    done = command("check", house / "stories" / "three-points-short", "--ignore", "R004,R008,R012")

    assert done.returncode == 0, done.stdout


def test_a_command_that_is_nearly_one_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    """A list of nine words is read by nobody who meant one of them."""
    with pytest.raises(SystemExit) as ended:
        main(["chek"])

    assert (ended.value.code, "Did you mean `check`?" in capsys.readouterr().err) == (2, True)


def test_what_is_missing_is_said_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever typed half of a command sees how the whole one goes."""
    with pytest.raises(SystemExit):
        main(["diff"])

    assert "OLD and NEW are missing." in capsys.readouterr().err


def test_a_story_is_found_by_its_name_alone(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`still-hear play salt` finds it so, and the guide writes both commands below each other."""
    (story.parent / "stories").mkdir()
    story.rename(story.parent / "stories" / "salt")
    monkeypatch.chdir(story.parent)
    code, _, err = spoken(["check", "slat", "--no-cache"], capsys)

    assert spoken(["graph", "salt", "--format", "dot"], capsys)[0] == 0
    assert (code, "did you mean `salt`?" in err) == (2, True)


def test_the_beginning_of_codes_selects_them(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever knows ruff writes `--select R00`, and means all of these."""
    look = ["check", str(story), "--no-cache", "--output-format", "concise", "--select"]
    every, few = (spoken([*look, select], capsys)[1].splitlines() for select in ("ALL", "R00"))

    found = [row for row in few if " R00" in row]

    assert found != []
    assert [row for row in every if " R00" in row] == found
    assert [row for row in few if " S0" in row] == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A course's repository pins it."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert (ended.value.code, capsys.readouterr().out.split()[0]) == (0, "story-lint")
