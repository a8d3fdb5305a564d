"""The front door: `python -m game` and `still-hear`."""

import sys

from game.interrupted import wait_for_imports


def main() -> None:
    """Start, and leave with the exit code."""
    wait_for_imports()
    try:
        from game.app import run  # noqa: PLC0415 - above it, a Ctrl-C in the first moments would find no answer

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
