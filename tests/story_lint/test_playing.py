"""Readings at random: what the whole program does on the way, and what the quick ones over states tell."""

from dataclasses import replace
from pathlib import Path

import pytest
from play.build import choice, compare, ending, passage, story, to

from game.play.reading import start
from game.play.trail import Chose
from game.story.manner import Lock
from game.story.model import Story
from game.story.way import Back
from story_lint.cli import main
from story_lint.page import HEAD, TAIL
from story_lint.played import Tally
from story_lint.progress import Progress
from story_lint.readings import WORDS, read_over_machine, read_wholly, tried

ROUND = """\
passages:
  kitchen:
    page: The soup is cold.
    choices:
      - {id: stir, do: Stir., to: kitchen}
      - {id: salt, say: Salt?, to: bread}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story that goes round."""
    (tmp_path / "story.yaml").write_text(f"{HEAD}{ROUND}{TAIL}", encoding="utf-8")
    return tmp_path


def quick(story_: Story, runs: int) -> Tally:
    """Read over states alone."""
    tally = Tally()
    read_over_machine(story_, tally, range(runs), Progress())
    return tally


def slow(story_: Story, runs: int) -> Tally:
    """Read with the whole program alone."""
    tally = Tally()
    for seed in range(runs):
        read_wholly(story_, tally, seed)
    return tally


def test_as_many_are_saved_and_rolled_back_as_are_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An author who wants all of them tried gets all, one in a hurry none; nobody has to guess which."""
    told = []
    for whole in ("0", "2", "9"):
        main(["play", str(folder), "--runs", "5", "--whole", whole])
        told.append(capsys.readouterr().out.splitlines()[1])

    assert told == [
        f"{count} of them by the whole program, saved and rolled back on the way." for count in (0, 2, 5)
    ]


def test_the_first_readings_are_whole_and_thousands_are_quick(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten thousand readings take seconds, and some of them are still tried in all that a reader can do."""
    code = main(["play", str(folder), "--runs", "10000"])
    lines = capsys.readouterr().out.splitlines()
    whole = int(lines[1].split()[0].replace(",", ""))

    assert (code, 100 < whole < 1_500, lines[2].split()) == (0, True, ["10,000", "ended", "at", "bread"])


def test_less_than_none_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in a number is told as one."""
    code = main(["play", str(folder), "--whole", "-1"])

    assert (code, "you wrote `--whole -1`" in capsys.readouterr().err) == (2, True)


def test_both_ways_tell_where_a_reading_is_stuck() -> None:
    """Whichever reading comes there, the author hears of it."""
    made = story(
        passage("start", choice("go", "shut"), choice("home", "end")),
        passage("shut", choice("no", "end", lock=Lock(compare("concern", ">", 90), ()))),
        ending("end"),
    )

    assert (set(quick(made, 40).stuck), set(slow(made, 40).stuck)) == ({"shut"}, {"shut"})


def test_both_ways_tell_the_same_of_a_way_that_leads_nowhere() -> None:
    """The quick readings have the words of the program itself."""
    made = story(passage("start", choice("go", exit=Back()), choice("home", "end")), ending("end"))

    assert set(quick(made, 20).amiss) == set(slow(made, 20).amiss) != set()


def test_both_ways_tell_which_choices_nobody_takes() -> None:
    """What is counted is what was picked, whoever read."""
    made = story(
        passage("start", choice("never", "end", when=compare("concern", ">", 90)), choice("go", "way")),
        passage("way", choice("on", "end"), exit=to("end")),
        ending("end"),
    )

    assert (
        set(quick(made, 9).picks)
        == set(slow(made, 9).picks)
        == {
            ("start", Chose("go")),
            ("way", Chose("on")),
        }
    )


def test_a_reading_that_never_ends_is_told_as_unfinished() -> None:
    """It stops; the author learns that it would not have by itself."""
    made = story(passage("start", exit=to("other")), passage("other", exit=to("start")), ending("end"))

    assert quick(made, 3).unfinished == 3


@pytest.mark.parametrize("spoiled", WORDS)
def test_what_does_not_come_back_from_a_save_or_a_rollback_is_told(spoiled: str) -> None:
    """The promise of the command: a reading saved, rolled back and redone is the same reading."""
    before = start(story(passage("start", choice("go", "end")), ending("end")), 7)
    after = before.pick(Chose("go"))
    first, last = after.turns
    other = replace(first, state=replace(first.state, entry=9))
    match WORDS.index(spoiled):
        case 0:
            before = replace(before, turns=(replace(first, page=last.page),))
        case 1:
            after = replace(after, turns=(other, last))
        case _:
            after = replace(after, turns=(first, replace(last, state=replace(last.state, entry=9))))

    assert tried(before, after, Chose("go")) == f"start: {spoiled}"
