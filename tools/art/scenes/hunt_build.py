"""Draw and print chapter 3's places, or those named: `python tools/art/scenes/hunt_build.py kiln wall`."""

import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools/art"))

press = importlib.import_module("studio.press")
SHELF = ROOT / "stories/the-hunting-ground/places"
BUDGET = 590_000
PLACES = (
    "kiln",
    "kiln_cold",
    "wall",
    "wall_first",
    "wall_few",
    "wall_full",
    "wall_bare",
    "wall_call",
    "studio",
    "studio_tong",
    "market",
    "room",
    "room_bowl",
    "room_first",
    "room_shut",
    "room_sock",
    "room_cases",
    "room_call",
    "sofa",
    "door",
    "door_shut",
    "door_tray",
    "door_bolt",
    "door_cups",
    "door_turned",
    "door_own",
    "noodle_shop",
    "noodle_lin",
    "noodle_cook",
    "stall",
    "platform",
    "platform_alone",
    "berth",
    "landing",
    "lorry_quilt",
    "yard",
    "cab",
    "cab_tap",
)


def main() -> None:
    """Print what was asked for, and tell its size."""
    press.BUDGET = BUDGET
    for name in sys.argv[1:] or [*PLACES, "title"]:
        drawn = importlib.import_module(f"scenes.hunt_{name}").draw()
        size = press.print_picture(name, drawn, SHELF) if name == "title" else press.print_place(drawn, SHELF)
        sys.stdout.write(f"{name}: {size // 1000} kB\n")


if __name__ == "__main__":
    main()
