"""Ctrl-C in the first moments, while the program is still being read."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PRESSED = """\
import _thread, builtins, sys
sys.argv = ["{name}", {words}]
real, pressed = builtins.__import__, []
def importing(name, *given):
    if name == "{module}" and not pressed:
        pressed.append(name)
        _thread.interrupt_main()
    return real(name, *given)
builtins.__import__ = importing
from {package}.__main__ import main
sys.exit(main())
"""
"""Starts a program, and presses Ctrl-C when it comes to a module."""


@pytest.mark.parametrize(
    ("package", "words", "module", "code"),
    [
        ("game", '"shelf"', "argparse", 130),
        ("game", '"shelf"', "dataclasses", 130),
        ("story_lint", '"play", "stories/the-dry-well", "--runs", "1000000"', "argparse", 2),
        ("story_lint", '"play", "stories/the-dry-well", "--runs", "1000000"', "game.story.report", 2),
    ],
)
def test_ctrl_c_while_modules_are_read_ends_in_a_word(
    package: str, words: str, module: str, code: int
) -> None:
    """Cut off in an import, Python ended with a traceback or with the signal's code, one time in ten."""
    done = subprocess.run(
        [sys.executable, "-c", PRESSED.format(name=package, words=words, module=module, package=package)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tools")))},
        capture_output=True,
        text=True,
        check=False,
        # a runner in the background may have been told not to hear Ctrl-C, and so would its children
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )

    assert (done.returncode, done.stderr.startswith("Stopped"), "Traceback" in done.stderr) == (
        code,
        True,
        False,
    )
