"""Several files to one story, with all that is wrong in one run."""

from story.telling import TOP, told

from game.story.loader import content_hash, load

GOOD = f"{TOP}passages:\n  bread:\n    ending: {{title: Bread, text: He eats.}}\n"


def test_passages_of_several_files_are_one_story() -> None:
    """A long story is written in scenes."""
    story = told(GOOD, one="passages:\n  hall: {to: shelf}\n", two="passages:\n  shelf: {to: bread}\n").story

    assert list(story.passages) == ["bread", "hall", "shelf"] if story else False


def test_a_passage_in_two_files_is_told() -> None:
    """One of the two would be lost."""
    found = told(GOOD, one="passages:\n  bread: {to: bread}\n").problems

    assert [(problem.code, problem.span.file) for problem in found] == [
        ("duplicate-passage", "passages/one.yaml")
    ]


def test_all_problems_of_all_files_come_in_one_run() -> None:
    """Who mends one slip must not meet the next afterwards."""
    found = told(
        GOOD.replace("title: Salt", "titel: Salt"), one="passages:\n  hall: {too: shelf}\n", two="a: ["
    ).problems

    assert {problem.span.file for problem in found} == {
        "story.yaml",
        "passages/one.yaml",
        "passages/two.yaml",
    }


def test_a_file_that_cannot_be_read_hides_no_target() -> None:
    """What is missed may stand in the very file that YAML gave up on."""
    found = told(GOOD + "  hall: {to: attic}\n", one="passages:\n  attic: {page: [}\n").problems

    assert {problem.span.file for problem in found} == {"passages/one.yaml"}


def test_a_story_without_its_file_is_told() -> None:
    """The commonest first slip is the file's name."""
    found = load({"story.yml": b"format: 1"}, "salt").problems[0]

    assert (found.code, found.hint) == ("no-story", "did you mean `story.yml`? Name it `story.yaml`")


def test_the_hash_changes_with_the_story_alone() -> None:
    """A save asks whether the story is still the same; a playthrough beside it is no part of it."""
    files = {"story.yaml": b"a", "passages/b.yaml": b"c"}
    others = [files | {"playthroughs/x.yaml": b"y"}, files | {"story.yaml": b"z"}]

    assert [content_hash(other) == content_hash(files) for other in others] == [True, False]


def test_what_the_top_says_is_in_the_story() -> None:
    """Bounds, names, dials and notes are read once, here."""
    loaded = told(
        f"""\
{TOP}language: en-GB
minutes: 8
harm: true
about: Soup.
seats: {{nora: Hers, dad: His}}
meters:
  concern: {{name: Planks, start: 40}}
  egg: {{hidden: true}}
  pads: {{dial: {{seat: nora, step: 20, resists: 40, creep: 5}}}}
variables: {{spoons: {{start: 3, max: 5}}}}
keeps: {{wall: {{max: 3}}}}
passages:
  bread:
    set: {{pads: 60, egg: 3}}
    keep: {{wall: blue}}
    ending: {{title: Bread, text: He eats.}}
"""
    )
    story = loaded.story
    assert story is not None, loaded.problems
    dial = story.meters["pads"].dial
    assert dial is not None
    assert dial.resists is not None
    assert dial.creep is not None

    assert (
        (story.language, story.minutes, story.harm, story.about, story.start),
        (story.meters["concern"].name, story.meters["concern"].start, story.meters["egg"].hidden),
        (dial.resists.over, dial.creep.by, dial.start_stilling),
        (story.variables["spoons"].high, story.keeps["wall"].max, story.passages["bread"].seat),
    ) == (("en-GB", 8, True, "Soup.", "bread"), ("Planks", 40, True), (40, 5, 101), (5, 3, "nora"))
