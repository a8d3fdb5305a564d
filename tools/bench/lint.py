"""How fast stories are looked through, beside the rivals that are installed, and read at random.

Run as `python tools/bench/lint.py [SIZES]`, sizes with commas (default 1000,10000). Exploration is left out:
no rival does it. Each row is one process, in turn with the others, so that a busy machine slows all of them;
beside the seconds on the wall stand those of the processor, which it changes less.
"""

import sys
import tempfile
from pathlib import Path

import made
import rivals
from rivals import BARDIC, INK, RENPY, RIVALS, Ran, Rival, ours

SIZES = (1_000, 10_000)
READINGS = 10_000
WITHOUT_EXPLORING = ("--ignore", "R,rare-ending,thin-road", "--no-cache")
WRITERS = {INK.name: made.in_ink, RENPY.name: made.in_renpy, BARDIC.name: made.in_bardic}


def main() -> None:
    """Measure all."""
    sizes = [int(size) for size in sys.argv[1].split(",")] if len(sys.argv) > 1 else SIZES
    with tempfile.TemporaryDirectory() as name:
        running = [rival for rival in RIVALS if runs(rival, Path(name) / rival.name)]
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            measure(size, Path(name), running)
    with tempfile.TemporaryDirectory() as name:
        read_at_random(Path(name))


def runs(rival: Rival, folder: Path) -> bool:
    """Tell whether a rival is installed, and does its work on a story of three passages."""
    if not rival.is_here:
        print(f"{rival.name}: not installed")
        return False
    rival.put(folder, WRITERS[rival.name](3))
    ran = rival.run(folder)
    if ran.code:
        print(f"{rival.name}: installed, but does not run: {ran.said.strip()[-80:]}")
    elif rival.mend:
        print(f"{rival.name}: runs mended, {rival.why}")
    return ran.code == 0


def measure(size: int, folder: Path, running: list[Rival]) -> None:
    """Let each tool look through a story of so many passages."""
    linter = ours(*WITHOUT_EXPLORING)
    print(f"\n{size:,} passages")
    put_ours(folder / linter.name, size)
    mine = tell(linter, folder / linter.name, None)
    for rival in running:
        rival.put(folder / rival.name, WRITERS[rival.name](size))
        tell(rival, folder / rival.name, mine)


def tell(rival: Rival, folder: Path, mine: Ran | None) -> Ran:
    """Run a tool and print what it took; beside it, which share of a rival's time our own took."""
    ran = rival.run(folder)
    said = ran.said.strip().split("\n")[-1][:50]
    took = f"{ran.seconds:8.2f} s, processor {ran.processor:7.2f} s, {ran.megabytes:6.0f} MB"
    share = f"; ours takes {mine.processor / ran.processor:.0%} of that" if mine else ""
    print(f"  {rival.name:16} {took}{share}, code {ran.code}  {said}", flush=True)
    return ran


def put_ours(folder: Path, size: int) -> None:
    """Write our files."""
    for name, text in made.in_yaml(size).items():
        path = folder / "story" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def read_at_random(folder: Path) -> None:
    """Read a story of a thousand passages ten thousand times; randomtest took 63 s where it was measured."""
    put_ours(folder, SIZES[0])
    command = [sys.executable, "-m", "story_lint", "play", str(folder / "story"), "--runs", str(READINGS)]
    ran = rivals.run(command, folder)
    print(
        f"\n{READINGS:,} readings of {SIZES[0]:,} passages: {ran.seconds:.1f} s, "
        f"processor {ran.processor:.1f} s"
    )


if __name__ == "__main__":
    main()
