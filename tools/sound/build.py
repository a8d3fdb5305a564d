"""Build the sounds: `python tools/sound/build.py [NAME ...]`, all of them without a name."""

import sys
from concurrent.futures import ProcessPoolExecutor

from catalogue import SOUNDS
from loop import write_loop
from master import finish_bed, finish_once, write
from ogg import renumber

LICENCE = """Sounds by the Still Hear authors, made by the programs in tools/sound.

Licensed under Creative Commons Attribution 4.0 International (CC BY 4.0):
https://creativecommons.org/licenses/by/4.0/

No recording of anybody or anything else is in them.
"""


def build(number: int) -> str:
    """Make one sound of the catalogue and its muffled twin; tell its name."""
    sound = SOUNDS[number]
    made = sound.make()
    if sound.is_bed:
        clear, muffled = finish_bed(made)
        write_loop(sound.path(), clear, sound.path(muffled=True), muffled)
    else:
        clear, muffled = finish_once(made, sound.target)
        write(sound.path(), clear, 0.3)
        write(sound.path(muffled=True), muffled, 0.2)
    for is_dull in (False, True):
        renumber(sound.path(muffled=is_dull))
    return sound.name


def main(names: list[str]) -> int:
    """Build what was asked for; answer 2 for a name that is not in the catalogue."""
    strange = sorted(set(names) - {sound.name for sound in SOUNDS})
    if strange:
        there = ", ".join(sound.name for sound in SOUNDS)
        print(f"no sound has the name {', '.join(strange)}; there are {there}.")
        return 2
    wanted = [number for number, sound in enumerate(SOUNDS) if not names or sound.name in names]
    with ProcessPoolExecutor() as workers:
        for name in workers.map(build, wanted):
            print(name, flush=True)
    for folder in sorted({sound.folder for sound in SOUNDS}):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "LICENSE").write_text(LICENCE, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
