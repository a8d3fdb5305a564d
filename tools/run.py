#!/usr/bin/env python3
"""Set up and start Still Hear on a machine with nothing but Python and pip.

python3 tools/run.py            plays
python3 tools/run.py ARGS       hands ARGS to still-hear: `play three-points-short --terminal`
python3 tools/run.py story-lint check stories/soup       hands them to story-lint
python3 tools/run.py test       runs every check and test; ARGS after it go to pytest
python3 tools/run.py check      only the quick checks: format, lint, types, the house's arrows

The first start makes `.venv` beside the program and installs into it from a lock with hashes; later
starts find its stamp and go straight on. This file is written so that even Python 2 can read it, and
say in words that it is too old.
"""

import sys


def main():
    """Start, or say that this Python is too old; give the exit code."""
    if sys.version_info < (3, 11):
        sys.stderr.write(
            "Still Hear needs Python 3.11 or newer; this is Python %d.%d.\n"
            "Install a newer one and start this file with it, for example: python3.13 tools/run.py\n"
            % sys.version_info[:2]
        )
        return 2
    from setting_up import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
