"""Draw and print every place, or those named: `python tools/art/build.py table car`."""

import importlib
import sys
from pathlib import Path

from studio.press import print_picture, print_place

ROOT = Path(__file__).resolve().parents[2]
STORY = ROOT / "stories/three-points-short/places"
HOUSE = ROOT / "assets/places"
STORY_PLACES = (
    "lake_road",
    "lane",
    "lane_empty",
    "stairs",
    "stairs_out",
    "kitchen",
    "table",
    "table_dinner",
    "table_fang",
    "table_fang_apple",
    "table_cleared",
    "table_morning",
    "table_marked",
    "table_packed",
    "table_apple",
    "classroom",
    "balcony",
    "balcony_winter",
    "boys_room",
    "boys_room_seventeen",
    "boys_room_dark",
    "boys_room_violin",
    "boys_room_mouse",
    "burial",
    "yard_dug",
    "yard_hole",
    "flat",
    "flat_boxes",
    "flat_bench",
    "flat_alone",
    "car",
    "car_inside",
    "gate",
    "gate_two",
    "gate_button",
)


def main() -> None:
    """Print what was asked for, and tell its size."""
    wanted = sys.argv[1:] or [*STORY_PLACES, "room", "title", "house"]
    for name in wanted:
        scene = importlib.import_module(f"scenes.{name}")
        match name:
            case "title" | "house":
                size = print_picture("title", scene.draw(), STORY if name == "title" else HOUSE)
            case _:
                size = print_place(scene.draw(), HOUSE if name == "room" else STORY)
        sys.stdout.write(f"{name}: {size // 1000} kB\n")


if __name__ == "__main__":
    main()
