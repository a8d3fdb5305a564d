"""`still-hear schema`: the JSON Schemas by which editors complete stories and translations."""

import argparse
import sys
from pathlib import Path

from game.story.schema import schema_text, translation_schema_text


def run(arguments: argparse.Namespace) -> int:
    """Print the schema, or write it to a file; give the exit code."""
    text = translation_schema_text() if arguments.translation else schema_text()
    if not arguments.output:
        sys.stdout.write(text)
        return 0
    try:
        Path(arguments.output).write_text(text, encoding="utf-8")
    except OSError as error:
        sys.stderr.write(f"{arguments.output} cannot be written: {error.strerror}.\n")
        return 2
    return 0
