"""Stories of other programs as ours: what is kept, what is told, and that nothing breaks it."""

from pathlib import Path

import pytest
from author.brought import loads, story, told, ways
from author.desk import Desk
from author.stories import STORIES, own

from game.author.bringing import bring_in
from game.author.twee import twee
from game.story.loader import load
from game.story.model import Story


def shape(told_: Story) -> dict[str, dict[str, tuple[str, ...]]]:
    """Give every passage that asks nothing else, with its choices and where they lead."""
    return {
        name: {choice.id: ways(passage, choice.exit) for choice in passage.choices}
        | ({} if passage.choices or passage.offers_from else {"": ways(passage, None)})
        for name, passage in told_.passages.items()
        if passage.guess is None and passage.offers_from is None
    }


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_story_through_twine_and_back_keeps_passages_choices_and_targets(folder: Path) -> None:
    """Who goes to Twine must be able to come home."""
    before = own(folder)
    after = shape(story("story.twee", twee(before)))

    assert {name: after.get(name) for name in shape(before)} == shape(before)


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_a_story_through_twine_and_back_keeps_when_its_choices_are_open(folder: Path) -> None:
    """A lock that is lost would open what the story keeps shut."""
    before, after = own(folder), story("story.twee", twee(own(folder)))
    locked = [
        [
            (name, choice.id)
            for name, passage in each.passages.items()
            for choice in passage.choices
            if choice.lock
        ]
        for each in (before, after)
    ]

    assert locked[0] == locked[1]


TWEE = """\
:: StoryTitle
The Well

:: StoryInit
<<set $rope to 2>><<set $mood to "calm">><<set $asked to false>>

:: Yard [outside]
Ada: The rope is short. //Very// short.
Ada: You have <<print $rope>> metres.
He <<if $asked>>nods<<else>>waits<</if>> at you.

<<if $rope gte 2 and not $asked>>[["Is it deep?"|Deep End][$asked to true, $rope -= 1]]<</if>>
[[Leave it.->Street]]
[[Mood->Street][$mood to "cold"]]

:: Deep End
<<if $mood is "cold">>Nobody answers.<<elseif visited("Yard") gt 0>>It hums.<</if>>
<<audio "hum" play>>
[[Go on->Street]]

:: Street
The street.
"""


def test_twee_becomes_passages_choices_conditions_and_settings() -> None:
    """What SugarCube's authors use most must come over."""
    found = story("well.twee", TWEE)
    yard = found.passages["yard"]

    assert (
        found.title,
        list(found.passages),
        [(each.id, each.manner.value, ways(yard, each.exit)) for each in yard.choices],
        [item.name for item in yard.choices[0].set],
        found.variables["mood"].names,
    ) == (
        "The Well",
        ["yard", "deep_end", "street"],
        [("is_it_deep", "say", ("deep_end",)), ("leave_it", "do", ("street",)), ("mood", "do", ("street",))],
        ["asked", "rope"],
        ("calm", "cold"),
    )


def test_a_sentence_with_an_if_in_it_becomes_one_line_a_form() -> None:
    """Our lines are whole: a condition stands before them, not within."""
    text = bring_in("well.twee", TWEE.encode()).files["story.yaml"]

    assert "(asked) He nods at you.\n\n      (not asked) He waits at you." in text


def test_what_twee_does_and_we_do_not_is_told_with_its_place() -> None:
    """An author goes through the list, and looks at each line."""
    assert told("well.twee", TWEE) == [
        '18:1 `<<audio "hum" play>>` is left out: stories have nothing like it'
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<<if $a > Math.random()>>x<</if>>", "our conditions cannot say it"),
        ("[[x->nowhere]]", "`nowhere` is not as it was"),
        ("<<if true>>x", "it is never closed"),
        ("<</if>>", "no `<<if>>` is open there"),
        ("<<goto $where>>", "where it leads is not written out"),
        ("<<print $a + 1>>", "only a variable can be shown"),
        ("<<set State.x to 1>>", "only variables can be set here"),
    ],
)
def test_what_cannot_be_carried_is_listed(line: str, message: str) -> None:
    """Nothing is lost without a word."""
    found = told("a.twee", f":: StoryInit\n<<set $a to 1>>\n\n:: A\n{line}\n\n:: B\nEnd.\n")

    assert [each for each in found if each.startswith("5:1 ") and message in each] != []


def test_a_name_of_our_language_does_not_stop_an_import() -> None:
    """`first`, `class` and `水` can be names there."""
    text = ":: first\n[[a->class]]\n\n:: class\n[[b->水]]\n\n:: 水\n<<set $count to 1>>End.\n"

    assert list(story("a.twee", text).passages) == ["first", "class_", "passage"]


def test_signs_of_our_language_come_over_as_words() -> None:
    """Braces and stars mean something to us, and nothing to them."""
    text = ":: A\nA {brace}, a * star and a \\ stroke.\n(meant) Not a cue.\n\n"
    found = story("a.twee", text)
    words = [
        "".join(getattr(run, "words", "") for run in getattr(line.said, "prose", ()))
        for line in found.passages["a"].lines
    ]

    assert words == ["A {brace}, a * star and a \\ stroke."]


def test_an_import_reads_what_the_loader_reads(desk: Desk) -> None:
    """The command writes a folder that can be opened."""
    desk.write("well.twee", TWEE)
    answer = desk.run("import", "well.twee", "-o", "the-well")
    files = {path.name: path.read_bytes() for path in (desk.folder / "the-well").iterdir()}

    assert (answer.code, load(files, "the-well").story is not None, "1 thing" in answer.said) == (
        0,
        True,
        True,
    )


def test_a_folder_that_is_there_is_not_imported_into(desk: Desk) -> None:
    """Somebody's story may lie in it."""
    desk.write("well.twee", TWEE)
    desk.write("taken/story.yaml", "mine")
    answer = desk.run("import", "well.twee", "-o", "taken")

    assert (answer.code, desk.read("taken/story.yaml")) == (1, "mine")


def test_a_long_story_is_split_into_files_that_open_together() -> None:
    """A story's file has a size at which it is no longer read."""
    text = "".join(f":: p{number}\n{'word ' * 180}\n[[on->p{number + 1}]]\n\n" for number in range(999))
    brought = bring_in("long.twee", (text + ":: p999\nEnd.\n").encode())
    found = loads(brought).story

    assert (len(brought.files) > 1, len(found.passages) if found else 0) == (True, 1000)


def test_a_line_gets_no_second_layer() -> None:
    """`(meant)` twice below one line would be a mistake in what we wrote ourselves."""
    found = story("a.ink", "VAR v = 1\nHm.\n{v: (meant) one}\n{v: (meant) two}\n")
    lines = found.passages["beginning"].lines

    assert [line.meant is not None for line in lines] == [True, False]


def test_a_naked_variable_before_a_full_stop_is_shown() -> None:
    """`$name.` is a value and a stop; `$name.length` is not."""
    text = ':: Start\n<<set $name to "Ah Wei">>Your name is $name.\n'

    assert "Your name is Ah Wei." in bring_in("a.twee", text.encode()).files["story.yaml"]


def test_a_story_begins_where_it_says_something() -> None:
    """The way to ink's first knot is no page: a reader would turn an empty one."""
    found = story("tale.ink", "-> gate\n=== gate ===\nIt rains.\n-> END\n")

    assert (found.start, list(found.passages)) == ("gate", ["gate"])


def test_an_empty_first_page_that_something_leads_back_to_is_kept() -> None:
    """Without it that way would lead nowhere."""
    found = story("tale.twee", ":: Start\n<<goto [[Gate]]>>\n\n:: Gate\nIt rains.\n\n[[Again->Start]]\n")

    assert found.start == "start"


def test_a_page_of_one_line_is_written_as_a_script() -> None:
    """An author goes on writing below it, and has no quotes to close."""
    files = bring_in("tale.ink", b'-> gate\n=== gate ===\n"Good," he says.\n* [Go on.] -> END\n').files

    assert '    page: |\n      "Good," he says.\n' in files["story.yaml"]
