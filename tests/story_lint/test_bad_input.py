"""What goes wrong round a story: each ends in a clear word and the right code, over the real command."""

import os
import subprocess
from pathlib import Path

import pytest
from commanding import STORY_LINT, WATCHDOG, at_terminal, command, put, put_long, surroundings, without_rights

from story_lint.page import HEAD, TAIL

WELL = f"{HEAD}passages:\n  kitchen:\n    page: Soup.\n    to: bread\n{TAIL}"
CIRCLE = f"""{HEAD}passages:
  kitchen: {{page: Soup., call: hall, to: bread}}
  hall: {{page: Coats., call: stairs, to: bread}}
  stairs: {{page: Steps., call: hall, to: bread}}
{TAIL}"""
HUNDRED = "".join(f"      - {{id: c{n}, say: Word {n}., to: p{n}}}\n" for n in range(100))
BRANCHES = "".join(f"  p{n}: {{page: Page {n}., to: bread}}\n" for n in range(100))
WIDE = f"{HEAD}passages:\n  kitchen:\n    page: Soup.\n    choices:\n{HUNDRED}{BRANCHES}{TAIL}"
EVERY = (["check"], ["report"], ["graph"], ["play", "--runs", "3"], ["witness", "--ending", "bread"])

OUR_PROGRESS = "\r\x1b[K"
"""Takes a sign of life back; a slow machine shows one."""


def closed(path: Path) -> Path:
    """Take all rights from a file or folder."""
    path.chmod(0)
    return path


@pytest.mark.parametrize("name", ["story.yaml", "passages", "passages/one.yaml", "playthroughs", "."])
def test_what_may_not_be_read_is_told(tmp_path: Path, name: str) -> None:
    """Nothing read is not the same as nothing found, neither for the story nor for a part of it."""
    story = put(tmp_path / "salt", WELL)
    for part in ("passages", "playthroughs"):
        (story / part).mkdir()
    (story / "passages" / "one.yaml").write_text("passages: {hall: {page: Coats., to: bread}}\n")
    shut = closed(story / name)
    done = command("check", story, before=without_rights())
    shut.chmod(0o700)

    assert (done.returncode, done.stdout, "cannot be read: Permission denied" in done.stderr) == (2, "", True)


@pytest.mark.parametrize(
    "words",
    [
        ["report", "{story}", "--html", "{shut}/a.html"],
        ["check", "{story}", "--write-baseline", "{shut}/a.json"],
    ],
)
def test_a_place_that_may_not_be_written_is_told(tmp_path: Path, words: list[str]) -> None:
    """Who waits for a report must not find an old one and take it for new."""
    story, shut = put(tmp_path / "salt", WELL), tmp_path / "shut"
    shut.mkdir()
    closed(shut)
    done = command(*(word.format(story=story, shut=shut) for word in words), before=without_rights())

    assert (done.returncode, "cannot be written: Permission denied" in done.stderr) == (2, True)


def test_a_full_disk_behind_the_answer_is_told(tmp_path: Path) -> None:
    """Half an answer in a file must not end as a whole one."""
    story = put(tmp_path / "salt", WELL)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*STORY_LINT, "check", story],
            stdout=full,
            stderr=subprocess.PIPE,
            env=surroundings(),
            timeout=WATCHDOG,
            check=False,
        )

    assert (done.returncode, done.stderr) == (
        2,
        b"the answer cannot be written: No space left on device\n",
    )


@pytest.mark.parametrize("words", EVERY)
def test_a_circle_of_calls_ends_every_command_in_its_sentence(tmp_path: Path, words: list[str]) -> None:
    """A reader would fall through it for ever; the linter must not."""
    story = put(tmp_path / "salt", CIRCLE)
    done = command(words[0], story, *words[1:])
    told = done.stdout if words == ["check"] else done.stderr

    assert (done.returncode, "circle-of-calls" in told, "Traceback" in done.stderr) == (
        1 if words == ["check"] else 2,
        True,
        False,
    )


@pytest.mark.parametrize("words", EVERY)
def test_a_choice_of_a_hundred_ways_is_a_story_like_any_other(tmp_path: Path, words: list[str]) -> None:
    """A generated story may have one; whatever is asked of it is answered."""
    story = put(tmp_path / "salt", WIDE)
    done = command(words[0], story, *words[1:])

    assert (done.returncode in {0, 1}, bool(done.stdout), done.stderr) == (True, True, "")


def test_a_million_nodes_in_one_file_are_refused_at_once(tmp_path: Path) -> None:
    """No person wrote them, and no person waits for them."""
    story = put(tmp_path / "salt", f"{WELL}more:\n{'- a' * 1_000_000}")
    done = command("check", story)

    assert (done.returncode, "too-large" in done.stdout) == (1, True)


@pytest.mark.slow
def test_a_million_nodes_in_many_files_are_looked_through(tmp_path: Path) -> None:
    """A story of 170,000 passages is long, and allowed."""
    story = put_long(tmp_path / "long", 170_000)
    done = command("check", story, "--ignore", "R", watchdog=6 * WATCHDOG)

    assert (done.returncode, done.stdout) == (0, "1 story read, nothing to tell.\n")


def test_ten_thousand_findings_are_told_and_counted(tmp_path: Path) -> None:
    """A generated story may be wrong everywhere."""
    passages = "".join(f"  p{n}:\n    to: nowhere{n}x\n" for n in range(10_000))
    done = command("check", "--select", "S001", put(tmp_path / "salt", f"{HEAD}passages:\n{passages}"))

    assert (done.returncode, done.stdout.count("dangling-target:")) == (1, 10_000)


def test_a_pipe_that_closes_early_ends_without_a_complaint(tmp_path: Path) -> None:
    """`check | head` has read what it wanted; the code still says what was found."""
    passages = "".join(f"  p{n}:\n    to: nowhere{n}x\n" for n in range(5_000))
    story = put(tmp_path / "salt", f"{HEAD}passages:\n{passages}")
    with subprocess.Popen(
        [*STORY_LINT, "check", story], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings()
    ) as check:
        assert check.stdout is not None
        assert check.stderr is not None
        os.read(check.stdout.fileno(), 10)
        check.stdout.close()
        said = check.stderr.read()
        code = check.wait(WATCHDOG)

    assert (code, said) == (1, b"")


def test_without_any_output_the_code_still_speaks(tmp_path: Path) -> None:
    """`>&-` closes it: what is asked then is the code alone."""
    story = put(tmp_path / "salt", WELL.replace("to: bread", "to: bred"))
    done = command("check", story, before=("sh", "-c", 'exec "$@" >&- 2>&-', "sh"))

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_twenty_columns_hold_the_excerpt_and_its_caret(tmp_path: Path) -> None:
    """On a phone's terminal a line is cut round the place, not folded over its own caret."""
    words = "It is late, and the soup is cold, and nobody says so. " * 3
    story = put(tmp_path / "salt", WELL.replace("page: Soup.", f"page: {words}# lost"))
    code, said = at_terminal("check", story, columns=20)
    excerpts = [line for line in said.split("\n") if " | " in line and "^" not in line]

    assert (code, bool(excerpts), max(map(len, excerpts)) <= 20) == (1, True, True), said


def test_progress_at_twenty_columns_stays_on_its_line(tmp_path: Path) -> None:
    """A line that folds cannot be taken back, and the terminal would fill with it."""
    story = put_long(tmp_path / "a-story-with-a-very-long-name", 20_000)
    _, said = at_terminal("check", story, "--ignore", "R", columns=20)
    signs = [part.split("\n")[0] for part in said.split("\r\x1b[K")[1:]]

    assert (len(signs) > 1, max(map(len, signs[:-1])) < 20) == (True, True), said


def test_no_escape_of_a_story_reaches_the_terminal(tmp_path: Path) -> None:
    """Neither from its words, nor its names, nor the names of its files and folder."""
    story = put(
        tmp_path / "salt\x1b[31m", WELL.replace("page: Soup.", 'page: "Soup \\e[2J"\n    \u202eto: a')
    )
    (story / "passages").mkdir()
    (story / "passages" / "\x1b]0;mine\x07.yaml").write_text("passages:\n  hall: {to: 'b\u200bred\x9b31m'}\n")
    said = [at_terminal(word, story, columns=80)[1] for word in ("check", "report", "fix", "graph")]
    said = [each.replace(OUR_PROGRESS, "") for each in said]

    assert [sorted({letter for letter in each if not letter.isprintable()}) for each in said] == [["\n"]] * 4


def test_a_folder_with_more_files_than_the_program_opens_is_told(tmp_path: Path) -> None:
    """The linter said nothing of a chapter that the shelf would not open."""
    story = put(tmp_path / "salt", WELL)
    (story / "places").mkdir()
    for number in range(256):
        (story / "places" / f"p{number}.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    said = command("check", story, "--output-format", "concise")

    assert (said.returncode, "has 257 files in its folder, but 256 is the most" in said.stdout) == (1, True)
