"""Pictures and sounds: found, described, and looked at before they are opened."""

import struct

import pytest
from story.telling import TOP

from game.story.assets import Assets, is_safe
from game.story.loader import Loaded, load
from game.story.picture import Picture, amiss, read_header
from game.story.scenery import Place, PlaceLayer, Sound


def loaded(own: Assets = Assets(), shared: Assets = Assets(), more: str = "") -> Loaded:  # noqa: B008 - frozen
    """Load a story with a place and a sound."""
    text = (
        f"{TOP}{more}passages:\n  a:\n    place: table\n    sound: rain\n    ending: {{title: a, text: b}}\n"
    )
    return load({"story.yaml": text.encode()}, "salt", own=own, shared=shared)


def place(found: Loaded) -> Place:
    """Give the one place."""
    assert found.story is not None, found.problems
    return found.story.places["table"]


def sound(found: Loaded) -> Sound:
    """Give the one sound."""
    assert found.story is not None, found.problems
    return found.story.sounds["rain"]


def layers(found: Loaded) -> tuple[PlaceLayer, ...]:
    """Give the layers of the one place."""
    return place(found).layers


def test_a_picture_is_a_place_of_one_layer() -> None:
    """The simplest place is a photograph."""
    assert layers(loaded(Assets({"places/table.png": "/s/table.png"}))) == (PlaceLayer("/s/table.png"),)


def test_a_folder_of_pictures_is_layers_in_the_order_of_their_names() -> None:
    """Who draws layers numbers them."""
    own = Assets({"places/table/2-b.webp": "/2", "places/table/1-a.webp": "/1"})

    assert [layer.file for layer in layers(loaded(own))] == ["/1", "/2"]


def test_a_described_place_has_light_and_weather() -> None:
    """Light follows a meter only where a description says so."""
    layer = b'{"file": "1.svg", "depth": 0.5, "blend": "add", "follows": "concern", "low": 0.2, "high": 1}'
    json = b'{"alt": "A table.", "weather": "rain", "layers": [%b]}' % layer
    own = Assets({"places/table/1.svg": "/1"}, {"places/table/place.json": json})
    found = place(loaded(own))

    assert (found.alt, found.weather, found.layers) == (
        "A table.",
        "rain",
        (PlaceLayer("/1", 0.5, "add", "concern", 0.2, 1.0),),
    )


def test_a_layer_may_be_a_picture_of_another_place() -> None:
    """The same room at another hour needs only what is new in it."""
    json = b'{"layers": [{"file": "hall/1-far.webp"}, {"file": "1-lamp.webp"}]}'
    paths = {"places/hall/1-far.webp": "/far", "places/table/1-lamp.webp": "/lamp"}

    assert layers(loaded(Assets(paths, {"places/table/place.json": json}))) == (
        PlaceLayer("/far"),
        PlaceLayer("/lamp"),
    )


def test_a_layer_that_follows_an_unknown_meter_stands_still() -> None:
    """A shared place knows nothing of a story's own meters."""
    json = b'{"layers": [{"file": "1.svg", "follows": "egg", "low": 0.2, "blend": "odd", "depth": "far"}]}'
    shared = Assets({"places/table/1.svg": "/1"}, {"places/table/place.json": json})

    assert layers(loaded(shared=shared)) == (PlaceLayer("/1", 0.0, "normal", None, 0.2, 0.2),)


def test_the_storys_own_place_goes_before_the_shared_one() -> None:
    """Who draws a kitchen wants that kitchen."""
    own, shared = Assets({"places/table.svg": "/own"}), Assets({"places/table.svg": "/shared"})

    assert layers(loaded(own, shared)) == (PlaceLayer("/own"),)


def test_words_in_the_story_go_before_those_of_the_place() -> None:
    """The author knows best what is to be seen."""
    own = Assets({"places/table.svg": "/own"})
    found = place(loaded(own, more="places: {table: {alt: Ours., weather: fog}}\n"))

    assert (found.alt, found.weather) == ("Ours.", "fog")


@pytest.mark.parametrize(
    "json", [b"[", b'{"layers": []}', b'{"layers": [{"file": "../../etc/passwd"}]}', b'{"a": &a 1}']
)
def test_a_broken_description_is_told_and_the_place_is_plain(json: bytes) -> None:
    """A picture is never worth a crash."""
    found = loaded(Assets({}, {"places/table/place.json": json}))

    assert any(problem.code != "missing-sound" for problem in found.problems)


def test_a_sound_has_a_muffled_twin() -> None:
    """What is heard through headphones is a file of its own."""
    own = Assets({"sounds/rain.ogg": "/r", "sounds/rain-muffled.ogg": "/m", "places/table.svg": "/t"})
    found = loaded(own, more="sounds: {rain: {caption: Rain., once: true}}\n")
    rain = sound(found)

    assert (rain.file, rain.muffled, rain.caption, rain.once, found.problems) == (
        "/r",
        "/m",
        "Rain.",
        True,
        (),
    )


def test_missing_pictures_and_sounds_are_warnings() -> None:
    """A story can be read before it is drawn."""
    found = loaded()

    assert (found.story is not None, [told.code for told in found.problems]) == (
        True,
        ["missing-place", "missing-sound"],
    )


def test_a_near_name_is_asked_about() -> None:
    """Most missing pictures are slips of the finger."""
    found = loaded(Assets({"places/tabel.svg": "/t", "sounds/rain.wav": "/r"}))

    assert [told.hint for told in found.problems] == ["did you mean `tabel`?"]


def test_a_cover_is_a_file_of_the_story() -> None:
    """It is shown on the shelf, before anything else of the story is."""
    own = Assets({"cover.svg": "/c", "places/table.svg": "/t", "sounds/rain.wav": "/r"})
    found = loaded(own, more="cover: cover.svg\n")

    assert (found.problems, found.story.cover if found.story else None) == ((), "/c")


@pytest.mark.parametrize(
    "path", ["../a", "/a", "a/../b", "con", "a/NUL.png", "a b", "a\\b", "", "a//b", ".a", "a/b/c/d/e"]
)
def test_paths_that_lead_out_are_not_safe(path: str) -> None:
    """A story may not name a file outside its folder."""
    assert not is_safe(path)


def png(width: int, height: int) -> bytes:
    """Give the first bytes of a PNG."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height)


JPEG = b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08" + struct.pack(">HH", 30, 40) + b"\0" * 8
WEBP = b"RIFF\0\0\0\0WEBP"

HEADERS = [
    (png(40, 30), Picture("png", 40, 30)),
    (JPEG, Picture("jpeg", 40, 30)),
    (b"\xff\xd8\xff\xd9", None),
    (WEBP + b"VP8X\0\0\0\0\0\0\0\0" + b"\x27\0\0\x1d\0\0", Picture("webp", 40, 30)),
    (WEBP + b"VP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 40, 30), Picture("webp", 40, 30)),
    (WEBP + b"VP8L\0\0\0\0\x2f" + (39 | 29 << 14).to_bytes(4, "little"), Picture("webp", 40, 30)),
    (WEBP + b"VP8?", None),
    (b"<?xml version='1.0'?>\n<!-- a -->\n<svg>", Picture("svg", 0, 0)),
    (b"GIF89a", None),
    (b"", None),
]


@pytest.mark.parametrize(("data", "expected"), HEADERS)
def test_a_header_tells_kind_and_size(data: bytes, expected: Picture | None) -> None:
    """The name of a file proves nothing."""
    assert read_header(data) == expected


REFUSED = [
    (b"GIF89a", "it is no PNG, JPEG, WebP or SVG, whatever its name says"),
    (png(40_000, 40_000), "it is 40000 by 40000 pixels, but 16,000,000 in all is the most"),
    (b"<svg><script>", "it is an SVG with a DOCTYPE, ENTITY or script, and those are not opened"),
    (b"\0" * 20_000_001, "it has 20,000,001 bytes, but 20,000,000 is the most"),
    (png(40, 30), ""),
    (b"<svg>", ""),
]


@pytest.mark.parametrize(("data", "expected"), REFUSED)
def test_a_picture_that_could_do_harm_is_refused(data: bytes, expected: str) -> None:
    """A small file can unpack to a gigabyte."""
    assert amiss(data) == expected
