"""Draw and print chapter 2's places, or those named: `python tools/art/scenes/well_build.py barge shaft`."""

import importlib
import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tools/art"))

press = importlib.import_module("studio.press")
SHELF = ROOT / "stories/the-dry-well/places"
BUDGET = 590_000
PLACES = (
    "phone_shop",
    "shop_front",
    "flat_hao",
    "flat_hao_told",
    "flat_hao_asleep",
    "pei_cafe",
    "control_room",
    "control_room_stopped",
    "desk_ke",
    "desk_thumb",
    "desk_form",
    "ramp",
    "shaft",
    "shaft_seam",
    "shaft_near",
    "shaft_hand",
    "shaft_open",
    "barge",
    "barge_night",
    "ferry",
    "ferry_six",
    "ferry_thumb",
    "bedroom",
    "bedroom_alone",
)


def main() -> None:
    """Print what was asked for, and tell its size."""
    press.BUDGET = BUDGET
    for name in sys.argv[1:] or [*PLACES, "title"]:
        drawn = importlib.import_module(f"scenes.well_{name}").draw()
        put = press.print_place if name != "title" else partial(press.print_picture, name)
        size = put(drawn, SHELF)
        sys.stdout.write(f"{name}: {size // 1000} kB\n")


if __name__ == "__main__":
    main()
