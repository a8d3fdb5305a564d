"""What a page asks of its reader beside an offer: a guess, a letter, a scene to be skipped."""

from readings import (
    find,
    frame,
    picked,
    shown,
    then,
    written,
)

from game.play.trail import Guessed, Skipped, Went, Wrote
from game.stage.intent import (
    Typed,
)

NOW = frame()


def test_a_guess_is_answered() -> None:
    """What was guessed, and what was so, stand side by side."""
    page = picked(shown(NOW, "guess"), "option:rage")
    told = written(page)

    assert (page.here.reading.state.trail, "your guess" in told, "so it was" in told, "Hers." in told) == (
        (Guessed("rage"),),
        True,
        True,
        True,
    )


def test_a_right_guess_is_told_as_one() -> None:
    """Both at once."""
    assert "and so it was" in written(picked(shown(NOW, "guess"), "option:grief"))


def test_one_goes_on_where_there_is_one_way() -> None:
    """No choice is asked for where there is none."""
    page = picked(picked(shown(NOW, "guess"), "option:grief"), "onward")

    assert page.here.reading.state.trail[-1] == Went()


def test_the_only_way_on_has_the_focus() -> None:
    """Enter turns the page."""
    page = picked(shown(NOW, "guess"), "option:grief")

    assert page.view(NOW).first_focus == "onward"


def test_an_answer_is_headed_by_its_question() -> None:
    """One sees what was asked."""
    assert "You ask Dad about the salt." in written(shown(NOW, "written"))


def test_words_can_be_written_and_left() -> None:
    """What is written is a pick; a slip is taken back; there is an end to the page."""
    given = frame(focus="field")
    page = then(shown(given, "written"), *map(Typed, "Dear Daq"), Typed("\b"), Typed("d, hello"), given=given)
    seen = written(page, given)
    left = then(page, Typed("\r"), given=given)

    wrote = (Wrote("letter", "Dear Dad, he"),)

    assert ("Dear Dad, he" in seen, left.here.reading.state.trail) == (True, wrote)


def test_a_button_leaves_the_letter_too() -> None:
    """Mouse and one switch write nothing, and may go on."""
    page = picked(shown(NOW, "written"), "written")

    assert (page.here.reading.state.trail, then(page, Typed("x")).here.written) == (
        (Wrote("letter", ""),),
        "",
    )


def test_the_field_has_the_focus() -> None:
    """One writes at once."""
    assert shown(NOW, "written").view(NOW).first_focus == "field"


def test_long_writing_shows_its_end() -> None:
    """The letter being written is always in sight."""
    given = frame(360, 640, text_size=250, focus="field")
    page = then(shown(given, "written"), Typed("abcdefghijkl"), given=given)

    assert not find(page, "", given).words.startswith("abcdefghijkl")


def test_a_noted_scene_can_be_skipped() -> None:
    """Its summary is told instead."""
    page = picked(shown(NOW), "skip")

    assert (page.here.reading.state.trail, "Dad came late." in written(page)) == ((Skipped("supper"),), True)
