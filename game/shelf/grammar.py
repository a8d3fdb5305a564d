"""The grammar of a command line; a slip in it is told with what was meant."""

import argparse
import sys
from typing import Any, NoReturn

_MISSING = "the following arguments are required: "


class Grammar(argparse.ArgumentParser):
    """Reads a command line, and asks after a command or a choice that nearly is one."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:  # noqa: ANN401 - of any type, as given
        """Tell of a word that is none of those that can stand there.

        Raises:
            ArgumentError: it is none of them.
        """
        if action.choices is None or value in action.choices:
            return
        from game.story.near import did_you_mean, quote  # noqa: PLC0415 - only a slip needs it

        known = [str(each) for each in action.choices]
        near = did_you_mean(str(value), known)
        asked = f"{near[:1].upper()}{near[1:]} " if near else ""
        raise argparse.ArgumentError(
            action, f"there is no {quote(str(value))}. {asked}These there are: {', '.join(known)}"
        )

    def error(self, message: str) -> NoReturn:
        """Say how the command goes and what is missing or too much, and where more is told; exit with 2."""
        names = message.removeprefix(_MISSING)
        if names != message:
            *some, last = names.split(", ")
            message = f"{', '.join(some)} and {last} are missing" if some else f"{last} is missing"
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}.\n`{self.prog} --help` tells more.\n")
