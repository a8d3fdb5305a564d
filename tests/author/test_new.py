"""A new story: it plays, it is clean, and it teaches."""

import re

import pytest
from author.desk import Desk

from game.commands.typed import TYPED
from game.play.playthrough import run
from game.play.playthrough_data import read
from game.story import marked
from game.story.loader import load
from game.story.node import plain
from story_lint.cli import main as lint


def files(desk: Desk, name: str) -> dict[str, bytes]:
    """Read a folder's files."""
    root = desk.folder / name
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_a_new_story_has_nothing_for_the_linter_to_tell(desk: Desk) -> None:
    """Who begins must not begin with somebody else's mistakes."""
    desk.run("new", "my-story")
    code = lint(["check", "my-story"])

    assert (code, desk.capture.readouterr().out.splitlines()[-1]) == (0, "1 story read, nothing to tell.")


def test_every_ending_of_a_new_story_has_a_playthrough_that_reaches_it(desk: Desk) -> None:
    """The first test that an author sees must be one that passes, an ending a file."""
    desk.run("new", "my-story")
    made = files(desk, "my-story")
    story = load(made, "my-story").story
    assert story is not None
    roads = {name: data for name, data in made.items() if name.startswith("playthroughs/")}
    walked = {}
    for name, data in roads.items():
        root = marked.read(name, data).root
        assert root is not None
        walked[name] = run(story, read(plain(root)))
    endings = [name for name, passage in story.passages.items() if passage.ending]

    assert walked == {f"playthroughs/{name}.yaml": () for name in endings}


def test_the_dial_of_a_new_story_works_when_its_remarks_are_taken_away(desk: Desk) -> None:
    """What is shown as a remark is tried by everybody, and must be right."""
    desk.run("new", "my-story")
    text = re.sub(r"^(    )# (dial|  from)", r"\1\2", desk.read("my-story/story.yaml"), flags=re.MULTILINE)
    story = load({"story.yaml": text.encode()}, "my-story").story
    dial = story.meters["hood"].dial if story else None

    assert (dial.step, dial.start_stilling) == (20, 60) if dial else False


@pytest.mark.parametrize("title", ["Salt", "1:30", "no", 'a "b" #1: c', "- x", "水", "@schema@", "{a: b}"])
def test_a_title_stands_in_the_story_as_it_was_given(desk: Desk, title: str) -> None:
    """A title is words, whatever YAML would make of them."""
    desk.run("new", "my-story", f"--title={title}")
    story = load(files(desk, "my-story"), "my-story").story

    assert (story.title if story else None) == title


def test_a_folder_that_is_there_is_not_written_over(desk: Desk) -> None:
    """Somebody's evening may lie in it."""
    desk.write("my-story/story.yaml", "mine")
    answer = desk.run("new", "my-story")

    assert (answer.code, desk.read("my-story/story.yaml")) == (1, "mine")


@pytest.mark.parametrize("name", ["", ".", "..", "a b", "con", "ü", "-x", "a/\x1b[31m", "x" * 65])
def test_a_name_that_is_no_name_makes_nothing(desk: Desk, name: str) -> None:
    """The shelf would pass such a folder over, or another machine could not hold it."""
    answer = desk.run("new", "--", name)

    assert (answer.code, "\x1b" in answer.complained, list(desk.folder.iterdir())) == (2, False, [])


def test_an_editor_finds_the_schema_that_a_new_story_names(desk: Desk) -> None:
    """Completion is what makes one page of guide enough."""
    desk.write("stories/story.schema.json", "{}")
    desk.run("new", "stories/beside")
    desk.run("new", "alone")
    named = [
        desk.read(f"{name}/story.yaml").split("$schema=")[1].split()[0]
        for name in ("stories/beside", "alone")
    ]

    assert (named, (desk.folder / "alone" / named[1]).is_file()) == (
        ["../story.schema.json", "story.schema.json"],
        True,
    )


@pytest.mark.parametrize(
    ("wanted", "like"),
    [("The Bus Stop", "the-bus-stop"), ("Über Mut", "uber-mut"), ("con", "my-story"), ("水", "my-story")],
)
def test_a_folder_that_cannot_be_is_answered_with_one_that_can(desk: Desk, wanted: str, like: str) -> None:
    """Whoever types a title where a folder's name belongs must see what to type instead."""
    answer = desk.run("new", wanted)

    assert (answer.code, f"like `{like}`" in answer.complained) == (2, True)


def test_the_next_steps_can_be_typed_as_they_stand(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Started by `tools/run.py` no command is on the path: a step that cannot be typed ends the evening."""
    monkeypatch.setenv(TYPED, "python3 tools/run.py ")
    told = desk.run("new", "my-story").said
    commands = re.findall(r"(\S+ \S+ )(?:still-hear|story-lint) \w+ my-story", told)

    assert commands == ["python3 tools/run.py "] * 3
