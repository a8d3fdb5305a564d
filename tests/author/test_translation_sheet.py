"""A sheet to translate on: all that is missing, once each, in a form that may be left half done."""

from author.desk import Desk

from game.story.loader import load
from game.story.translating import read_translation
from story_lint.cli import main

STORY = """\
format: 1
title: "Salt: a story"
cast: {dad: {name: Dad}}
meters: {pads: {name: Pads, low: open}}
notes: [{topic: a quarrel}]
variables: {spoons: 3}
passages:
  kitchen:
    page: |
      Dad: Fine. It's *fine*.

      {spoons} spoons. 42.

      Dad: Fine. It's *fine*.
    choices:
      - {id: salt, say: "Salt: is it that?", shift: {cognitive: [6, You asked.]}, to: bread}
  bread:
    ending: {title: Bread, text: He eats.}
"""

SHEET = """\
# yaml-language-server: $schema=../../translation.schema.json
title:  # Salt: a story
cast:
  dad:  # Dad
meters:
  pads:
    name:  # Pads
    low:  # open
notes:
  - topic:  # a quarrel
passages:
  kitchen:
    - was: Fine. It\u2019s *fine*.
      now:
    - was: "{spoons} spoons. 42."
      now:
    - was: "Salt: is it that?"
      now:
    - was: You asked.
      now:
  bread:
    - was: Bread
      now:
    - was: He eats.
      now:
"""


def test_a_sheet_has_each_text_once_with_room_for_its_translation(desk: Desk) -> None:
    """Typing four hundred texts off a story is no evening's work."""
    desk.write("salt/story.yaml", STORY)
    answer = desk.run("export", "salt", "--to", "translation")

    assert (answer.code, answer.said) == (0, SHEET)


def test_an_empty_sheet_has_no_slips_and_translates_nothing(desk: Desk) -> None:
    """It is checked and played from the first minute on."""
    desk.write("salt/story.yaml", STORY)
    desk.run("export", "salt", "--to", "translation", "-o", "salt/lang/de.yaml")
    story = load({"story.yaml": STORY.encode()}, "salt").story
    assert story is not None
    read = read_translation("de.yaml", desk.read("salt/lang/de.yaml").encode(), "de", story)
    assert read.translation is not None

    assert (read.problems, [list(each) for each in read.translation.passages.values()]) == ((), [[], []])


def test_what_is_translated_already_is_left_out(desk: Desk) -> None:
    """`n: 2` is one of the two places where those words stand: the other is still missing."""
    desk.write("salt/story.yaml", STORY)
    begun = SHEET.replace("now:", "now: Ja.").replace(
        "was: Fine. It\u2019s *fine*.", "was: Fine. It's fine.\n      n: 2"
    )
    desk.write("salt/lang/de.yaml", begun)
    answer = desk.run("export", "salt", "--to", "translation", "--language", "de")

    assert answer.said.splitlines()[1:] == [
        "passages:",
        "  kitchen:",
        "    - was: Fine. It\u2019s *fine*.",
        "      now:",
    ]


def test_a_whole_translation_needs_no_sheet(desk: Desk) -> None:
    """An empty file would look like a fault."""
    desk.write("salt/story.yaml", STORY)
    desk.write("salt/lang/de.yaml", SHEET.replace("now:", "now: Ja."))
    answer = desk.run("export", "salt", "--to", "translation", "--language", "de")

    assert (answer.code, answer.said, "has words in lang/de.yaml" in answer.complained) == (0, "", True)


def test_a_translation_is_never_written_over(desk: Desk) -> None:
    """A week of somebody's evenings stands in it."""
    desk.write("salt/story.yaml", STORY)
    desk.write("salt/lang/de.yaml", "title: Salz\n")
    answer = desk.run("export", "salt", "--to", "translation", "-o", "salt/lang/de.yaml")

    assert (answer.code, desk.read("salt/lang/de.yaml")) == (2, "title: Salz\n")


def test_the_linter_says_how_to_get_at_what_is_missing(desk: Desk) -> None:
    """*15 texts of 18* names one of them; the command that it names gives all."""
    folder = desk.write("salt/story.yaml", STORY).parent
    desk.write("salt/lang/de.yaml", "title: Salz\n")
    desk.capture.readouterr()
    main(["check", str(folder), "--output-format", "concise"])

    assert "still-hear export salt --to translation --language de" in desk.capture.readouterr().out


def test_texts_that_stand_as_keys_are_shown_how_they_are_written(desk: Desk) -> None:
    """`Salt?: Salz?` is how everybody begins."""
    folder = desk.write("salt/story.yaml", STORY).parent
    desk.write("salt/lang/de.yaml", "passages:\n  bread:\n    Bread: Brot\n")
    desk.capture.readouterr()
    main(["check", str(folder), "--output-format", "concise"])

    assert "write each text as `- {was: Salt?, now: Salz?}`" in desk.capture.readouterr().out
