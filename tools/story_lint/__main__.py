"""The front door: `python -m story_lint` and `story-lint`."""

import sys

from game.interrupted import wait_for_imports


def main() -> int:
    """Start, and give the exit code."""
    wait_for_imports()
    try:
        # brought here and not above: a Ctrl-C in the first moments must find somebody who answers
        from story_lint import cli  # noqa: PLC0415

        return cli.main()
    except KeyboardInterrupt:
        sys.stderr.write("Stopped before anything was looked at.\n")
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
