"""Translations: what they say is told, what they cannot be used for is left out, and no road moves."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.story.lang import tongues
from game.story.line import Narration, Text
from game.story.loader import load
from game.story.model import Passage, Story
from game.story.reword import reword, texts
from game.story.translating import ReadTranslation, read_translation
from game.story.translation import bare, overlay

SALT = """
format: 1
title: Salt
about: Soup.
cast: {dad: {name: Dad}}
variables: {spoons: 3}
notes: [{topic: a quarrel}]
passages:
  kitchen:
    page: |
      Dad: Fine. It's fine.

      {spoons} spoons. *Salt*, of all things.

      Dad: Fine. It's fine.
    choices:
      - {id: salt, say: Is it the salt?, shift: {cognitive: [6, You asked.]}, to: bread}
  bread:
    ending: {title: Bread, text: He eats.}
"""


@cache
def salt() -> Story:
    """Load the story that is translated."""
    story = load({"story.yaml": SALT.encode(), "lang/de.yaml": b"", "lang/de": b""}, "salt").story
    assert story is not None
    return story


def german(text: str, tag: str = "de") -> ReadTranslation:
    """Read a translation of it."""
    return read_translation(f"lang/{tag}.yaml", text.encode(), tag, salt())


def told(text: str, tag: str = "de") -> Story:
    """Lay a translation over the story."""
    translation = german(text, tag).translation
    assert translation is not None
    return overlay(salt(), translation)


def lines(story: Story, passage: str = "kitchen") -> list[str]:
    """Give the texts of a passage in their normal form."""
    return [bare(prose) for prose in texts(story.passages[passage])]


def test_a_story_knows_its_languages_by_the_names_of_its_files() -> None:
    """The shelf offers what is there, without opening it."""
    assert (salt().languages, tongues(["lang/zh-Hans.yaml", "lang/a b.yaml", "lang/de.json"])) == (
        ("en", "de"),
        ("zh-Hans",),
    )


def test_a_text_is_found_whatever_typesetting_made_of_it() -> None:
    """A translator copies from the file or from the page, with straight quotes or true ones."""
    story = told("passages: {kitchen: [{was: Fine. It\u2019s fine., now: Gut. Alles gut.}]}")

    assert lines(story)[0] == "Gut. Alles gut."


def test_what_has_no_translation_stays_as_it_was() -> None:
    """A half-finished translation must be readable to its end."""
    story = told("passages: {kitchen: [{was: Is it the salt?, now: Ist es das Salz?}]}")

    assert (lines(story)[1], lines(story, "bread")) == (
        "{spoons} spoons. Salt, of all things.",
        ["Bread", "He eats."],
    )


def test_a_number_names_one_of_several_equal_texts() -> None:
    """The same two words can be said in two ways."""
    story = told(
        """
passages:
  kitchen:
    - {was: Fine. It's fine., now: Gut. Alles gut.}
    - {was: Fine. It's fine., n: 2, now: Alles gut.}
"""
    )

    assert [lines(story)[0], lines(story)[2]] == ["Gut. Alles gut.", "Alles gut."]


def test_a_value_stands_where_the_translation_puts_it() -> None:
    """Another language has another order."""
    story = told(
        'passages: {kitchen: [{was: "{spoons} spoons. Salt, of all things.", now: "Löffel: {spoons}."}]}'
    )

    assert lines(story)[1] == "Löffel: {spoons}."


def test_no_road_moves() -> None:
    """A save and a trail of one language are one of all."""
    german_salt = told("passages: {kitchen: [{was: Is it the salt?, now: Ist es das Salz?}]}")

    def mute(story: Story) -> dict[str, Passage]:
        return {name: reword(passage, lambda _: ()) for name, passage in story.passages.items()}

    assert (mute(german_salt), german_salt.content_hash) == (mute(salt()), salt().content_hash)


def test_words_that_every_story_has_come_in_the_language() -> None:
    """Who reads in German must not find four English meters."""
    story = told("title: Salz")

    assert (story.meters["boundary"].name, story.cast["you"].name, story.language) == ("Ufer", "Du", "de")


def test_names_and_notes_are_told() -> None:
    """The page before the first is a page too."""
    story = told("{cast: {dad: Papa}, notes: [{topic: ein Streit}], about: Suppe.}")

    assert (story.cast["dad"].name, story.notes[0].topic, story.about) == ("Papa", "ein Streit", "Suppe.")


SLIPS = [
    ("cast: {mum: Mama}", "orphaned-translation"),
    ("notes: [{topic: a}, {topic: b}]", "stale-translation"),
    ("passages: {kitchen: [{was: Is it the salt?, now: '{loeffel}?'}]}", "unknown-value"),
    ("passages: {kitchen: [{was: Is it the salt?, now: Is it the salt?, to: bread}]}", "unknown-key"),
    ("titel: Salz", "unknown-key"),
    ("title: [a, b]", "wrong-kind"),
    ("title: &a Salz", "anchor"),
    ("- title", "no-keys"),
    ("title: 'Salz", "quote-at-start"),
]


@pytest.mark.parametrize(("text", "code"), SLIPS)
def test_a_slip_is_told_and_the_storys_own_words_stand(text: str, code: str) -> None:
    """Whoever translates must learn of it, and whoever reads must not suffer from it."""
    read = german(text)
    story = overlay(salt(), read.translation) if read.translation else salt()

    assert (code in {problem.code for problem in read.problems}, lines(story)) == (True, lines(salt()))


@settings(deadline=None)
@given(some.text(alphabet="{}[]:-?&*!|>'\"#%@` \n\tabwasnowpe1.", max_size=60))
def test_no_text_breaks_a_story(text: str) -> None:
    """A translation comes from anybody."""
    read = german(f"passages:\n  kitchen:\n    - was: {text}\n      now: {text}")
    story = overlay(salt(), read.translation) if read.translation else salt()

    assert story.passages.keys() == salt().passages.keys()


def test_an_endings_text_keeps_its_paragraphs_and_a_line_stays_one() -> None:
    """A line of a page has one paragraph; where a translation writes two, they are one."""
    story = told('passages: {kitchen: [{was: Is it the salt?, now: "Ist es\\n\\ndas Salz?"}]}')

    assert lines(story)[3] == "Ist es das Salz?"


def test_a_quotation_without_words_of_its_own_is_no_text() -> None:
    """It brings back what was read, in whatever language that was."""
    kitchen = salt().passages["kitchen"]
    silent = replace(kitchen, lines=(replace(kitchen.lines[0], said=Narration(())),), choices=())

    assert texts(silent) == ()


def test_a_text_is_changed_once() -> None:
    """Two walks over a passage must meet the same texts in the same order."""
    kitchen = salt().passages["kitchen"]
    count = iter(range(100))
    numbered = reword(kitchen, lambda _: (Text(str(next(count))),))

    assert [bare(prose) for prose in texts(numbered)] == [str(n) for n in range(len(texts(kitchen)))]
