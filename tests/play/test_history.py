"""What was read, said again: history, transcript."""

from dataclasses import replace

from play.build import passage, story
from play.evening import evening, read

from game.play.history import leaves, levels_over_time
from game.play.reading import start
from game.play.trail import Drew, Went
from game.play.transcript import Wording, export, previously
from game.story.way import Draw, Lot, To

EXPORTED = """Salt

Dad: Fine.

  (meant) I drove.

...

  (in clear) Clear.

Silence.

> You turned Headphones to 60.

> You sat through it.

> fading

> Being difficult. [at first: push]

[Concern ~+0~] A hand on the table.

Dad: the salt

Lin: Fine, he said. [at first: Fine.]

You: I'm sorry. / Never mind.

What is it?

What would you write?

Hers.

> Dear

> grief

[Boundary -6] So much easier. [You gave in.]

> You skipped this scene: a quarrel.

Dad came late.

bread

The end: bread.

Who was heard?
"""


def test_a_reading_can_be_written_out_whole() -> None:
    """Everything read, picked and moved, with originals and clear words, in order."""
    assert export(read()) == EXPORTED


def test_the_words_of_the_house_come_from_outside() -> None:
    """Another language brings its own."""
    silence = replace(Wording(), silence="沉默。")

    assert "沉默。" in export(start(evening(), 1), silence)


def test_the_history_has_a_leaf_for_each_page_entered() -> None:
    """Sitting, turning and guessing stay on one leaf, and each tells where a jump goes."""
    assert [(leaf.page.passage, leaf.first, leaf.last) for leaf in leaves(read())] == [
        ("kitchen", 0, 3),
        ("salt", 4, 6),
        ("scene", 7, 7),
        ("bread", 8, 8),
    ]


def test_levels_are_told_page_by_page() -> None:
    """The ending page draws a line for each meter."""
    over_time = levels_over_time(read())

    assert (over_time["boundary"], over_time["headphones"]) == ((30, 30, 24, 24), (60, 60, 60, 60))


def test_who_comes_back_is_told_what_came_before() -> None:
    """The end of each of the last pages, short."""
    words = previously(read(), pages=2)

    assert words == (
        "\u2026 [at first: Fine.] You: I'm sorry. / Never mind. What is it? What would you write? Hers.",
    )


def test_nothing_came_before_the_first_page() -> None:
    """A fresh reading has no past."""
    assert previously(start(evening(), 1)) == ()


def test_a_draw_is_no_words_of_the_reader() -> None:
    """Chance is in the trail, not in what was said."""
    salt = story(passage("kitchen", exit=Draw((Lot(1, To("rain")),))), passage("rain"))
    taken = leaves(start(salt, 1).pick(Went()))[0].taken

    assert [(each.pick, each.words) for each in taken] == [(Went(), ()), (Drew("rain"), ())]
