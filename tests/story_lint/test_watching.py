"""`story-lint check --watch` over the real command: it looks again, waits, and ends when it is told to."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from commanding import STORY_LINT, WATCHDOG, at_terminal, put, put_long, running, surroundings

from story_lint.page import HEAD, TAIL

WELL = f"{HEAD}passages:\n  kitchen:\n    page: Soup.\n    to: bread\n{TAIL}"
ILL = WELL.replace("to: bread", "to: bred")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Put a sound story into a folder."""
    return put(tmp_path / "salt", WELL)


def test_a_saved_file_is_looked_through_again(story: Path) -> None:
    """And Ctrl-C ends it with the code of the last look."""
    with running("check", story, "--watch") as watch:
        watch.waits_for(lambda said: "nothing to tell" in said)
        put(story, ILL)
        watch.waits_for(lambda said: "did you mean `bread`" in said.partition("looked at again")[2])

        assert watch.stop() == 1


def test_a_new_file_of_passages_is_seen(story: Path) -> None:
    """An author begins a scene in a file of its own."""
    with running("check", story, "--watch") as watch:
        watch.waits_for(lambda said: "nothing to tell" in said)
        (story / "passages").mkdir()
        (story / "passages" / "hall.yaml").write_text("passages:\n  hall: {page: Coats., to: bread}\n")
        watch.waits_for(lambda said: "unreachable-passage" in said)

        assert (watch.stop(), "Traceback" in watch.said) == (0, False)


def test_a_story_that_is_deleted_is_waited_for(story: Path) -> None:
    """Some editors save by deleting; whoever moves a folder finds the watch still there."""
    with running("check", story, "--watch") as watch:
        watch.waits_for(lambda said: "nothing to tell" in said)
        away = story.rename(story.with_name("away"))
        watch.waits_for(
            lambda said: "there is no such file or folder\nWaiting for it to be there again." in said
        )
        away.rename(story)
        watch.waits_for(lambda said: said.count("nothing to tell") == 2)

        assert watch.stop() == 0


def test_a_watch_whose_story_is_gone_ends_as_one_that_could_not_run(story: Path) -> None:
    """Nothing read is not the same as nothing found."""
    with running("check", story, "--watch") as watch:
        watch.waits_for(lambda said: "nothing to tell" in said)
        shutil.rmtree(story)
        watch.waits_for(lambda said: "Waiting" in said)

        assert watch.stop() == 2


def test_there_must_be_a_story_to_begin_with(tmp_path: Path) -> None:
    """A slip in the path is told at once, not waited on."""
    with running("check", tmp_path / "nowhere", "--watch") as watch:
        code = watch.end()

    assert (code, "there is no such file or folder" in watch.said) == (2, True)


def test_a_pipe_that_closes_ends_the_watch(story: Path) -> None:
    """`--watch | head` must not go on for ever for nobody, nor end in a traceback."""
    with subprocess.Popen(
        [*STORY_LINT, "check", story, "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(),
    ) as watch:
        assert watch.stdout is not None
        assert watch.stderr is not None
        os.read(watch.stdout.fileno(), 1)
        watch.stdout.close()
        put(story, ILL)
        said = watch.stderr.read()
        code = watch.wait(WATCHDOG)

    assert (code, said) == (1, b"Watching; Ctrl-C ends it.\n")


def test_ctrl_c_at_the_terminal_ends_in_a_word(tmp_path: Path) -> None:
    """In the middle of a long story: one sentence, and a code that claims nothing.

    A machine that is late says two seconds first, and one second never.
    """
    story = put_long(tmp_path / "long", 150_000)
    code, said = at_terminal("check", story, columns=80, stop_at="long (")

    assert (
        code,
        said.endswith("Stopped; of what was not reached nothing is said.\n"),
        "Traceback" in said,
    ) == (
        2,
        True,
        False,
    )
