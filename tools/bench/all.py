"""Runs every measurement, one after the other: `python tools/bench/all.py`."""

import subprocess
import sys
from pathlib import Path

NAMES = ("frames", "saving", "window", "idle", "blank", "classroom", "lint", "silence", "editor")


def main() -> int:
    """Run all; give 1 where one could not be run."""
    here = Path(__file__).parent
    codes = [subprocess.run([sys.executable, here / f"{name}.py"], check=False).returncode for name in NAMES]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
