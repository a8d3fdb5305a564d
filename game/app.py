"""Reads the command line and hands it to the one command that it names; nothing heavy is imported before."""

import argparse
import importlib
import re
import sys
from collections.abc import Sequence
from typing import Protocol, cast

from game.shelf.grammar import Grammar
from game.version import VERSION

SIZE_WORDS = "WIDTHxHEIGHT"


class Command(Protocol):
    """A module of `game.commands`."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do what the command says; give the exit code."""
        ...


def run(words: Sequence[str]) -> int:
    """Do what the command line says; give the exit code: 0 well, 1 not, 2 could not be understood."""
    arguments = parser().parse_args(list(words))
    command = cast("Command", importlib.import_module(f"game.commands.{arguments.command or 'play'}"))
    try:
        return command.run(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): nothing more can be said, and nothing is wrong.
        sys.stderr.close()
        return 0


def parser() -> argparse.ArgumentParser:
    """Make the command line's grammar."""
    top = Grammar(
        prog="still-hear",
        description="Branching stories about listening. Without a command the window opens with the shelf.",
        epilog="In the window F1 shows the keys. To write a story of your own: still-hear new my-story, "
        "story-lint check my-story; the guide for it is stories/README.md.",
    )
    top.add_argument("--version", action="version", version=f"Still Hear {VERSION}")
    add_ways(top)
    top.set_defaults(story=None, follow=None, passage=None, live=False)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    add_play(commands)
    add_class(commands)
    add_picture(commands)
    schema = commands.add_parser(
        "schema",
        help="write the JSON Schema by which editors complete stories",
        description="Write the schema.",
    )
    schema.add_argument("--translation", action="store_true", help="the one of `lang/*.yaml`")
    schema.add_argument("-o", "--output", metavar="FILE", help="else it is printed")

    add_author(commands)
    commands.add_parser("shelf", help="list the stories there are", description="List the stories.")
    commands.add_parser("about", help="what this is, who made it, and its licences")
    return top


def add_play(commands: "argparse._SubParsersAction[Grammar]") -> None:
    """Add what plays."""
    play = commands.add_parser("play", help="play a story", description="Play a story, or show the shelf.")
    play.add_argument("story", nargs="?", metavar="STORY", help="its name on the shelf, or its folder")
    play.add_argument("--follow", metavar="FILE", help="walk a playthrough file and show its last page")
    play.add_argument(
        "--from", dest="passage", metavar="PASSAGE", help="begin there, on a real road; no save is written"
    )
    play.add_argument(
        "--live", action="store_true", help="in the window: show what you write as soon as it is saved"
    )
    add_ways(play)


def add_class(commands: "argparse._SubParsersAction[Grammar]") -> None:
    """Add what plays with a class."""
    lesson = commands.add_parser(
        "class",
        help="play with a class",
        description="Play a story with a class: phones, keys or raised hands.",
    )
    lesson.add_argument("story", metavar="STORY", help="its name on the shelf, or its folder")
    lesson.add_argument("--cut", metavar="NAME", help="the lesson to begin with, by a part of its name")
    lesson.add_argument("--means", choices=("phones", "keys", "hands"), help="how the class takes part")
    lesson.add_argument(
        "--port", type=int, default=0, metavar="N", help="where phones come in; else 8080, or near"
    )
    lesson.add_argument(
        "--rehearse", type=int, default=0, metavar="N", help="a rehearsal with so many pretend pupils"
    )
    lesson.add_argument("--seed", type=int, default=None, metavar="N", help="the seed of what chance decides")
    # No module can be called `class`.
    lesson.set_defaults(command="classroom")


def add_picture(commands: "argparse._SubParsersAction[Grammar]") -> None:
    """Add what draws a page."""
    picture = commands.add_parser(
        "picture",
        help="draw a page of a story into a PNG or JPEG",
        description="Draw a page as the window would, without a window.",
    )
    picture.add_argument(
        "story", metavar="STORY", help="its name on the shelf, its folder, or `shelf` itself"
    )
    picture.add_argument(
        "passage", metavar="PASSAGE", nargs="?", help="the passage to draw, or `landscape` with --follow"
    )
    picture.add_argument("--size", type=size, default=(1280, 720), metavar=SIZE_WORDS)
    picture.add_argument(
        "-o", "--output", required=True, metavar="FILE", help="the PNG or JPEG (.jpg) to write"
    )
    picture.add_argument("--follow", metavar="FILE", help="come there by this playthrough file")
    picture.add_argument(
        "--theme", choices=("light", "sepia", "dark", "high contrast"), default="sepia", help="colours"
    )
    add_language(picture)
    picture.add_argument("--text-size", type=int, default=100, metavar="PERCENT", help="75 to 250")
    picture.add_argument(
        "--dial", type=int, default=None, metavar="LEVEL", help="turn the page's dial to this, 0 to 100"
    )


def add_author(commands: "argparse._SubParsersAction[Grammar]") -> None:
    """Add the author's tools."""
    new = commands.add_parser(
        "new",
        help="make a story to begin with",
        description="Make a folder with a story that plays and explains itself in remarks.",
    )
    new.add_argument("folder", metavar="FOLDER", help="a folder that does not exist yet, like `my-story`")
    new.add_argument(
        "--title", metavar="WORDS", help="the story's title; else it is made of the folder's name"
    )

    guide = commands.add_parser(
        "guide",
        help="write a story's guide for a class",
        description="Write class.yaml as printable HTML. The guide for authors is stories/README.md.",
    )
    guide.add_argument("story", nargs="?", metavar="STORY", help="its name on the shelf, or its folder")
    add_language(guide)
    guide.add_argument("-o", "--output", metavar="FILE", help="else it is printed")
    _add_export(commands)
    _add_import(commands)


def _add_export(commands: "argparse._SubParsersAction[Grammar]") -> None:
    """Add what gives a story another form."""
    export = commands.add_parser(
        "export",
        help="write a story in another form",
        description="Write a story as a proof to read aloud, for Twine, as a chart, or to translate.",
    )
    export.add_argument("story", metavar="STORY", help="its name on the shelf, or its folder")
    export.add_argument(
        "--to",
        choices=("proof", "twee", "mermaid", "translation"),
        required=True,
        help="HTML to read aloud from; Twee 3 for Twine; a chart of its roads; a sheet to translate on",
    )
    export.add_argument(
        "--language",
        metavar="TAG",
        type=tag,
        default="",
        help="for `translation`: leave out what `lang/TAG.yaml` has already",
    )
    export.add_argument("-o", "--output", metavar="FILE", help="else it is printed")


def _add_import(commands: "argparse._SubParsersAction[Grammar]") -> None:
    bring = commands.add_parser(
        "import", help="make a story of a Twee or ink file", description="Make a story of another program's."
    )
    bring.add_argument("file", metavar="FILE", help="`.twee` or `.tw` (SugarCube), or `.ink`")
    bring.add_argument("-o", "--output", required=True, metavar="FOLDER", help="that does not exist yet")
    # No module can be called `import`.
    bring.set_defaults(command="bring_in")


def add_ways(to: argparse.ArgumentParser) -> None:
    """Add what says how to play."""
    add_language(to)
    to.add_argument("--terminal", action="store_true", help="play as text, here")
    to.add_argument("--seed", type=int, default=None, metavar="N", help="the seed of what chance decides")


def add_language(to: argparse.ArgumentParser) -> None:
    """Add what says in which of its languages a story is wanted."""
    to.add_argument(
        "--language",
        type=tag,
        default="",
        metavar="TAG",
        help="the story in this language, like `de`, where it has it",
    )


def tag(words: str) -> str:
    """Read a language's tag.

    Raises:
        argparse.ArgumentTypeError: it looks like none.
    """
    if not words or re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}", words):
        return words.replace("_", "-")
    raise argparse.ArgumentTypeError(
        f"you wrote {words!r}, but a language's tag looks like `de` or `zh-Hans`"
    )


def size(words: str) -> tuple[int, int]:
    """Read `1280x720`.

    Raises:
        argparse.ArgumentTypeError: it is not two whole numbers from 100 to 8192.
    """
    parts = words.lower().split("x")
    least, most, two = 100, 8192, 2
    if len(parts) == two and all(part.isascii() and part.isdigit() for part in parts):
        width, height = (int(part) for part in parts)
        if least <= width <= most and least <= height <= most:
            return width, height
    raise argparse.ArgumentTypeError(f"you wrote {words!r}, but a size is {SIZE_WORDS}, each 100 to 8192")
