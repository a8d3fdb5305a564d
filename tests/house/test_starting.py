"""What a start costs: nothing is imported that the first pages do not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

READ = """
import sys
from pathlib import Path
from game.commands import in_window
from game.commands.reading_in import read_in
from game.shelf.folders import bundled
from game.play.reading import start
volume = read_in(bundled("stories") / "three-points-short")
page = start(volume.story, 1).page
assert read_in(Path("tests/stories/tongues"), ("de",)).story.language == "de"
print(sorted({"yaml", "pydantic", "numpy", "starlette", "uvicorn", "websockets"} & set(sys.modules)))
"""


def run(code: str, home: Path) -> str:
    """Run code in a fresh interpreter, with that home."""
    environment = {
        **os.environ,
        "STILL_HEAR_HOME": str(home),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tools'}",
    }
    said = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return said.stdout.strip()


def test_a_warm_start_imports_no_parser_no_models_no_numbers_and_no_web(home: Path) -> None:
    """Each of them costs more than the first page may take."""
    run(READ, home)

    assert run(READ, home) == "[]"


def test_the_title_knows_no_story(home: Path) -> None:
    """The shelf stands before a story is read: what plays is imported when it is opened."""
    code = (
        "import sys; from game.commands import in_window;"
        "print([name for name in sys.modules if name.startswith(('game.play.', 'game.story.'))])"
    )

    assert run(code, home) == "[]"


def test_the_first_picture_waits_for_no_stage(home: Path) -> None:
    """The window shows what it showed last time before anything else of the program is read."""
    code = (
        "import sys; from game.commands import play; from game.desktop import opening;"
        "print([name for name in sys.modules if name.startswith(('game.stage', 'game.play', 'game.story'))])"
    )

    assert run(code, home) == "[]"


@pytest.mark.parametrize("words", [["--terminal"], ["play", "three-points-short"]])
def test_without_a_display_it_plays_in_the_terminal(home: Path, words: list[str]) -> None:
    """A window that nobody can see must not be where the story happens."""
    environment = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    environment.update(STILL_HEAR_HOME=str(home), PYTHONPATH=f"{ROOT}{os.pathsep}{ROOT / 'tools'}")
    environment.pop("SDL_VIDEODRIVER", None)
    said = subprocess.run(
        [sys.executable, "-m", "game", *words],
        env=environment,
        input="q\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (said.returncode, "Three Points Short" in said.stdout) == (0, True)


def test_what_tells_screen_readers_is_read_when_one_listens(home: Path) -> None:
    """Most windows open without one, and should not wait for it."""
    code = (
        "import sys; from game.commands import in_window;"
        "print([name for name in sys.modules if name in "
        "('accesskit', 'game.desktop.reader_nodes', 'game.stage.tree', 'game.stage.wish')])"
    )

    assert run(code, home) == "[]"
