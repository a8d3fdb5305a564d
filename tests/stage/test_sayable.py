"""Words as a voice can say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stage.voice.names import named
from game.stage.voice.sayable import parted, sayable
from game.stage.voice.utterance import Piece, joined

WRITTEN = {
    "He said — nothing.": "He said, nothing.",
    "one\u2013two \u2013 three": "one\u2013two, three",
    "— Say nothing.": "Say nothing.",
    "You: Hao, yesterday I — (deleted) Are you busy?": "You: Hao, yesterday I, (deleted) Are you busy?",
    "4 minutes  ·  3 endings": "4 minutes, 3 endings",
    "*I don’t know* is an answer": "I don’t know is an answer",
    "so\u00adft hy\u00adphens": "soft hyphens",
    "40\u00a0%": "40 %",
    "I don't … know...": "I don't. know.",
    "[[rate 400]] <speak>loud</speak>": "rate 400 speak loud /speak",
    "one\x00\x1b[31m two\r\nthree": "one 31m two three",
    "well-made": "well-made",
    "\u202eabc\u202c": "abc",
    "…": "",
    "—": "",
}
"""What is written, and what a voice is given of it."""


@pytest.mark.parametrize("written", WRITTEN)
def test_what_is_written_becomes_what_is_said(written: str) -> None:
    """An engine spells signs out, or obeys them; a listener wants neither."""
    assert sayable(written) == WRITTEN[written]


@given(st.text(max_size=400))
def test_nothing_that_an_engine_obeys_is_left(written: str) -> None:
    """A story's words are strangers' words."""
    said = sayable(written)

    assert not [each for each in said if not each.isprintable() or each in "[]<>\\`|{}*"]


@given(st.text(alphabet="ab .?!…”", max_size=200), st.integers(1, 40))
def test_a_long_stretch_is_parted_without_loss(written: str, most: int) -> None:
    """A paragraph of a thousand words still comes whole."""
    pieces = parted(written, most)

    assert "".join("".join(pieces).split()) == "".join(written.split())
    assert all(len(each) <= most for each in pieces)


def test_a_long_stretch_is_parted_between_sentences() -> None:
    """A voice draws breath there."""
    assert parted("It is late. He said “No.” Then he left for good.", 28) == (
        "It is late. He said “No.”",
        "Then he left for good.",
    )


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Wei: Quite so, Weiwei.", "Way: Quite so, Wayway."),
        ("Xia, Ke and Zhou", "Shia, Kuh and Jou"),
        ("An X on a Xerox, by Zoe", "An X on a Xerox, by Zoe"),
    ],
)
def test_an_english_voice_says_chinese_names_nearly_rightly(written: str, said: str) -> None:
    """It would call Wei *why*, and Ke *key*; other voices and other words are left alone."""
    assert (named(written, "en"), named(written, "de")) == (said, written)


def test_words_in_one_language_are_said_in_one_breath() -> None:
    """And a stop parts what has none of its own."""
    told = joined(
        Piece("Karte", "de"), Piece("up 6"), Piece("now 34"), Piece("“Warum?”", "de"), Piece("x", "de")
    )

    assert told == (Piece("Karte.", "de"), Piece("up 6. now 34."), Piece("“Warum?” x", "de"))
