"""`story-lint lsp`: stand beside an author's editor."""

import argparse
import sys
from importlib.util import find_spec
from typing import Any

from story_lint.answer import Answer, CannotRunError

MISSING = """\
The editor's part is not installed. Install it, and start again:
  python3 -m pip --python {python} install "pygls>=2\""""
"""Told where pygls is not there. The program's environment has no pip of its own."""


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser("lsp", help="serve an editor over standard input and output")
    parser.add_argument("--stdio", action="store_true", help="what many editors add; it is always so")
    parser.set_defaults(run=run)


def run(_asked: argparse.Namespace) -> Answer:
    """Serve until the editor goes.

    Raises:
        CannotRunError: pygls is not installed.
    """
    if find_spec("pygls") is None or find_spec("lsprotocol") is None:
        raise CannotRunError(MISSING.format(python=sys.executable))
    from story_lint.lsp.server import serve  # noqa: PLC0415 - brings pygls, which is an extra

    serve()
    return Answer("")
