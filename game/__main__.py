"""The front door: `python -m game` and `still-hear`."""

import sys

from game.app import run


def main() -> None:
    """Start, and leave with the exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
