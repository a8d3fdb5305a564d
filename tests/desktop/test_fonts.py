"""The bundled faces measure as they draw, and have the letters that stories need."""

import pytest
from desktop.machine import ASSETS
from hypothesis import given
from hypothesis import strategies as some

from game.desktop.faces import SIGNS, Coverage
from game.desktop.fonts import Fonts
from game.stage.mark import Face, Type

SIGNS_OF_PAGES = "—–‘’“”…•·×←→↑↓❦▲▼△▽◆●○✓✗éüñčžșĐł"  # noqa: RUF001 - these very signs
WORDS = some.text("abcdefghij klmnopqrstuvwxyz,.", min_size=1, max_size=30)
FACES = some.sampled_from(list(Face))


@pytest.mark.parametrize("face", list(Face))
def test_a_line_is_as_wide_as_its_words_and_spaces(fonts: Fonts, face: Face) -> None:
    """The layout adds up words; if lines came out otherwise, text would leave its column."""
    kind = Type(face, 20)
    words = ["She", "sets", "the", "bowls", "down,", "one", "by", "one."]
    space = fonts.width(" ", kind)
    summed = sum(fonts.width(word, kind) for word in words) + space * (len(words) - 1)

    assert fonts.width(" ".join(words), kind) == pytest.approx(summed, abs=3.0)


def test_letter_spacing_adds_the_same_to_every_letter(fonts: Fonts) -> None:
    """A reader who asks for wider letters gets them evenly."""
    plain = fonts.width("Salt", Type(Face.LEGIBLE, 20))
    wide = fonts.width("Salt", Type(Face.LEGIBLE, 20, tracking=0.1))

    assert wide == pytest.approx(plain + 4 * 0.1 * 20, abs=1.0)


def test_small_capitals_are_capitals_and_lower_than_capitals(fonts: Fonts) -> None:
    """They name chairs: a line of full capitals would shout."""
    small = fonts.draw("salt", Type(Face.BOOK, 30, small_caps=True), (0, 0, 0)).get_bounding_rect()
    large = fonts.draw("SALT", Type(Face.BOOK, 30, small_caps=True), (0, 0, 0)).get_bounding_rect()

    assert 0.6 < small.height / large.height < 0.9


def test_small_capitals_keep_the_box_of_their_face(fonts: Fonts) -> None:
    """A name in small capitals stands on the base line of the words beside it."""
    plain, small = Type(Face.LEGIBLE, 20), Type(Face.LEGIBLE, 20, small_caps=True)

    assert fonts.ascent(small) == fonts.ascent(plain)


@pytest.mark.parametrize("letter", SIGNS_OF_PAGES)
@pytest.mark.parametrize(
    "file", ["literata-regular.ttf", "atkinson-regular.ttf", "opendyslexic-regular.woff2"]
)
def test_every_face_can_show_the_signs_that_pages_use(file: str, letter: str) -> None:
    """A missing sign shows as an empty box."""
    runs = Coverage(ASSETS / "fonts").split(letter, file)

    assert runs[0][0] != ""


def test_a_sign_inside_words_is_drawn_from_the_signs() -> None:
    """SDL has no fallback of its own."""
    runs = Coverage(ASSETS / "fonts").split("up ▲ now", "literata-regular.ttf")

    assert [file for file, _ in runs] == ["literata-regular.ttf", SIGNS, "literata-regular.ttf"]


@given(words=WORDS, face=FACES, size=some.integers(14, 60))
def test_words_stay_inside_the_width_they_were_given(fonts: Fonts, words: str, face: Face, size: int) -> None:
    """The dirty rectangle of a line is made of its width: pixels beyond would stay behind."""
    kind = Type(face, size, italic=True)
    drawn = fonts.draw(words, kind, (0, 0, 0))

    assert drawn.get_width() <= fonts.width(words, kind) + size * 0.35 + 2


def test_the_fonts_are_small_enough() -> None:
    """All of them together are below two and a half megabytes, each with its licence."""
    size = sum(file.stat().st_size for file in (ASSETS / "fonts").iterdir())

    assert size < 2_500_000
