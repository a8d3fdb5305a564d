"""Words become lines: nothing is lost, nothing juts out, and no short word stands alone at the end."""

from hypothesis import given
from hypothesis import strategies as st
from rulers import FixedRuler

from game.stage.layout.arrival import share_at, share_between, spoken
from game.stage.layout.breaks import opportunities
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Block, Run, Shape
from game.stage.mark import Face, Type

BOOK = Type(Face.BOOK, 20)
LEANING = Type(Face.BOOK, 20, italic=True)
INK = (0, 0, 0)
RULER = FixedRuler()

WORDS = st.text(st.sampled_from("abcdefg hij klm \u4e2d\u6587\u3002\u201c\u201d-\u2014'"), max_size=160)


def set_words(words: str, width: float = 300, **more: float) -> Block:
    """Set plain words."""
    return set_paragraph((Run(words, BOOK, INK),), Shape(width, 30, **more), RULER)


def lines(block: Block) -> list[str]:
    """Give the words line by line."""
    rows: dict[float, str] = {}
    for piece in block.pieces:
        rows[piece.y] = rows.get(piece.y, "") + piece.words
    return [rows[y].strip() for y in sorted(rows)]


@given(WORDS, st.floats(20, 500), st.booleans())
def test_no_line_is_wider_than_its_box(words: str, width: float, justified: bool) -> None:  # noqa: FBT001 - drawn
    """A line that juts out would be cut off by the sheet's edge."""
    runs = (Run(words, BOOK, INK), Run(words[::-1], LEANING, INK))
    block = set_paragraph(runs, Shape(width, 30, justified=justified), RULER)

    assert all(piece.x + piece.width <= width + 10.01 for piece in block.pieces)


@given(WORDS, st.floats(20, 500))
def test_every_word_appears_once_and_in_order(words: str, width: float) -> None:
    """Setting may change where words stand, never what they say."""
    block = set_words(words, width)
    set_again = "".join(piece.words for piece in block.pieces)

    assert set_again.replace(" ", "") == words.replace(" ", "")


def test_the_last_line_does_not_hold_one_short_word() -> None:
    """A single short word under a paragraph looks like a slip."""
    block = set_words("one two three four five six seven eight to", 260, hang=False)

    assert len(lines(block)[-1].split()) > 1


def test_lines_are_as_even_as_they_can_be() -> None:
    """Greedy breaking would leave one line full and the next one half empty."""
    block = set_words("aaa bbbbb cc dddddd eeee fffffffff gg hhhh iii jjjjj", 200)

    assert max(map(len, lines(block)[:-1])) - min(map(len, lines(block)[:-1])) <= 7


def test_a_word_that_is_too_wide_is_broken() -> None:
    """Large type in a small window must not lose the end of a word."""
    block = set_words("extraordinarily", 60)

    assert lines(block) == ["extrao", "rdinar", "ily"]


def test_an_opening_quote_hangs_in_the_margin() -> None:
    """The eye reads the edge of the letters, not of the marks."""
    block = set_words("\u201cSalt?\u201d")

    assert block.pieces[0].x == -10


def test_indents_move_the_first_line_or_the_rest() -> None:
    """Narration begins with an indent, speech hangs from its name."""
    block = set_words("aaa bbb ccc ddd eee fff ggg hhh iii jjj", 200, first=20, rest=40)

    assert [block.pieces[0].x, block.pieces[1].x] == [20, 40]


def test_justified_lines_reach_the_edge() -> None:
    """Who asks for even edges gets them, but for the last line."""
    shape = Shape(210, 30, justified=True)
    block = set_paragraph((Run("aaa bbb cc ddddd eeee ff ggg hhh iiii", BOOK, INK),), shape, RULER)
    first = [piece for piece in block.pieces if piece.y == block.pieces[0].y]

    assert first[-1].x + first[-1].width == 210


def test_a_line_that_would_gape_stays_ragged() -> None:
    """Holes in a line are worse than an uneven edge."""
    shape = Shape(200, 30, justified=True)
    block = set_paragraph((Run("a bb extraordinarilyx cc", BOOK, INK),), shape, RULER)

    assert lines(block)[0] == "a bb"


def test_wide_scripts_break_between_characters_but_not_before_a_stop() -> None:
    """No line of Chinese begins with a full stop."""
    found = opportunities("\u4e2d\u6587\u3002\u5b57")

    assert found == (1, 3)


def test_a_line_does_not_begin_with_a_lone_dash() -> None:
    """A dash belongs to what stands before it."""
    assert opportunities("no \u2014 yes") == (5,)


def test_no_line_ends_with_an_opening_bracket() -> None:
    """An opening mark stays with what it opens."""
    assert opportunities("\u300c\u4e2d") == ()


def test_a_word_with_emphasis_inside_is_not_parted() -> None:
    """A comma after leaning words stays with them."""
    runs = (Run("of salt", LEANING, INK), Run(", he said", BOOK, INK))
    block = set_paragraph(runs, Shape(70, 30), RULER)

    assert lines(block) == ["of", "salt,", "he said"]


def test_words_arrive_with_rests_at_stops() -> None:
    """Text arrives as somebody speaks it."""
    block = set_words("No. Yes, and no")
    pieces, end = spoken(block.pieces, 0.0)

    assert (end, share_at(pieces[0].beats, 4), share_at(pieces[0].beats, 14)) == (32.0, 4 / 15, 4 / 15)


def test_nothing_is_there_before_its_beat_and_all_after() -> None:
    """The last word waits for the first."""
    pieces, _ = spoken(set_words("words").pieces, 10.0)

    assert [share_at(pieces[0].beats, now) for now in (0, 99)] == [0.0, 1.0]


def test_a_stroke_travels_between_its_beats() -> None:
    """The pencil that strikes a draft is seen to move."""
    assert [share_between((10, 20), now) for now in (0, 15, 30)] == [0.0, 0.5, 1.0]


def test_no_stroke_strikes_nothing() -> None:
    """Most words are not struck out."""
    assert share_between(None, 99) == 0.0
