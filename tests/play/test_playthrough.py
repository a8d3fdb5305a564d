"""A story's own tests: picks, and what must be seen."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from play.build import choice, compare, ending, hush, moving, passage, story, tell, wrote

from game.play import playthrough
from game.play.playthrough import Failure, run, walk
from game.play.playthrough_data import MisreadError, Playthrough, Sight, read
from game.play.reading import Reading
from game.play.save import dump
from game.play.trail import Chose, Drew, Faded, Guessed, Sat, Skipped, Turned, Went, Wrote
from game.shelf.stories import read_folder
from game.story.dial import Dial
from game.story.loader import load
from game.story.model import Input, Meter, Story
from game.story.way import Branch, Draw, Fork, Lot, To

ROOT = Path(__file__).parents[2]
PLAYTHROUGHS = sorted(
    path
    for stories in (ROOT / "tests" / "stories", ROOT / "stories")
    for path in stories.glob("*/playthroughs/*.yaml")
)
RAIN = Draw((Lot(1, To("rain")), Lot(1, To("dry"))))


def evening() -> Story:
    """A kitchen, a hall with one way, a draw, and two endings."""
    return story(
        passage("kitchen", choice("salt", "hall", shift=moving(concern=6)), choice("stay", exit=RAIN)),
        passage("hall", tell("Too salty."), exit="yard"),
        passage("yard", hush(2), exit=RAIN),
        ending("rain"),
        ending("dry"),
        dials=[Meter("headphones", "Headphones", "all", "nothing", 20, Dial("nora", 20))],
    )


@cache
def open_story(path: Path) -> Story:
    """A story as its author wrote it."""
    folder = read_folder(path)
    told = load(folder.texts, folder.id).story
    assert told is not None
    return told


def messages(**data: Any) -> list[str]:
    """What the straight run of a playthrough says."""
    return [failure.message for failure in run(evening(), read(data)) if failure.way == "straight"]


@pytest.mark.parametrize("path", PLAYTHROUGHS, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_every_storys_own_test_passes_straight_saved_and_redone(path: Path) -> None:
    """What an author promises to be seen is seen, also through saves and rollback."""
    told = open_story(path.parents[1])

    assert run(told, read(yaml.safe_load(path.read_text(encoding="utf-8")))) == ()


def test_data_is_read_as_picks_and_sights() -> None:
    """Every pick that the format names."""
    data = {
        "seed": 7,
        "picks": [
            "salt",
            {"turn": {"headphones": 40}},
            "sit",
            "went",
            {"guess": "grief"},
            {"drew": "rain"},
            {"faded": "push"},
            {"skip": "table"},
            {"write": {"letter": "Dear"}},
        ],
        "see": [{"passage": "bread"}, {"meter": {"cognitive": 36}}, {"words": "salty"}, {"ending": "bread"}],
    }

    assert read(data) == Playthrough(
        7,
        (
            Chose("salt"),
            Turned("headphones", 40),
            Sat(),
            Went(),
            Guessed("grief"),
            Drew("rain"),
            Faded("push"),
            Skipped("table"),
            Wrote("letter", "Dear"),
        ),
        (
            Sight("passage", "bread"),
            Sight("meter", "cognitive", 36),
            Sight("words", "salty"),
            Sight("ending", "bread"),
        ),
    )


@pytest.mark.parametrize(
    "data",
    [
        [],
        {"pick": []},
        {"seed": "x"},
        {"picks": "salt"},
        {"picks": [3]},
        {"picks": [{"a": 1, "b": 2}]},
        {"picks": [{"jump": "bread"}]},
        {"picks": [{"turn": {"headphones": "far"}}]},
        {"picks": [{"guess": 3}]},
        {"see": [{"meter": 3}]},
        {"see": [{"smell": "salt"}]},
    ],
)
def test_what_is_no_playthrough_is_refused_with_a_sentence(data: object) -> None:
    """An author learns which line it is."""
    with pytest.raises(MisreadError) as refused:
        read(data)

    assert str(refused.value)


def test_pages_with_one_way_may_be_left_out() -> None:
    """The walk goes through the hall by itself, and on to the end."""
    assert messages(picks=["salt", "sit"], see=[{"passage": "hall"}, {"words": "salty"}]) == []


def test_a_turn_stays_on_the_page_at_hand() -> None:
    """Though it has only one way, the hand comes first."""
    reading = walk(evening(), Playthrough(1, (Chose("salt"), Turned("headphones", 40), Sat())))

    assert [type(pick) for pick in reading.state.trail[:3]] == [Chose, Turned, Went]


@pytest.mark.parametrize("way", ["rain", "dry"])
@pytest.mark.parametrize("picks", [["salt", "sit"], ["stay"]])
def test_a_draw_that_is_told_is_forced(picks: list[str], way: str) -> None:
    """After a pick, or after a page that was left out."""
    assert messages(picks=[*picks, {"drew": way}], see=[{"ending": way}]) == []


def test_a_draw_where_none_is_made_fails() -> None:
    """It is not passed over."""
    [message] = messages(picks=[{"drew": "rain"}])

    assert message.startswith("you picked `drew: rain`, but open on `kitchen` are `salt`, `stay`, ")


def test_a_pick_that_is_not_open_fails_once() -> None:
    """What does not go straight need not be tried through saves."""
    failures = run(evening(), Playthrough(1, (Chose("sugar"),)))

    assert [failure.way for failure in failures] == ["straight"]


def test_what_is_not_seen_is_told() -> None:
    """Where the picks end, and what is missing."""
    assert messages(
        picks=["salt"],
        see=[
            {"passage": "attic"},
            {"words": "sweet"},
            {"ending": "rain"},
            {"meter": {"concern": 1}},
            {"meter": {"x": 1}},
        ],
    ) == [
        "the picks end on `yard`, but the passage `attic` must be seen",
        "the picks end on `yard`, but the words `sweet` must be seen",
        "the picks end on `yard`, but the ending `rain` must be seen",
        "the picks end on `yard` with `concern` at 36, but 1 must be seen",
        "the picks end on `yard` with `x` at nowhere, but 1 must be seen",
    ]


def test_a_circle_of_pages_with_one_way_is_left() -> None:
    """A walk through it would never end."""
    circle = story(passage("kitchen", exit="hall"), passage("hall", exit="kitchen"))

    assert run(circle, Playthrough(1, ()))[0] == Failure(
        "straight", "pages with only one way go in a circle around `kitchen`"
    )


def test_a_draw_waited_for_in_a_circle_is_not_open() -> None:
    """The walk gives up, and says where."""
    circle = story(passage("kitchen", exit="hall"), passage("hall", exit="kitchen"))

    assert "drew: rain" in run(circle, Playthrough(1, (Drew("rain"),)))[0].message


def test_a_condition_on_written_words_is_walked_through_saves() -> None:
    """What was written is in the save."""
    fork = Fork((Branch(wrote("letter"), To("sent")), Branch(None, To("kept"))))
    desk = story(passage("desk", input=Input("letter", ()), exit=fork), ending("sent"), ending("kept"))
    data = {"picks": [{"write": {"letter": "Dear"}}], "see": [{"ending": "sent"}]}

    assert run(desk, read(data)) == ()


def test_a_run_that_loses_something_in_its_save_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that never failed is proven by planting the fault once."""
    monkeypatch.setattr(playthrough, "dump", lambda _: b"")
    messages = [failure.message for failure in run(evening(), Playthrough(1, (Chose("salt"),)))]

    assert messages == ["before `salt` the reading does not come back from its save"]


def test_a_run_whose_end_is_lost_in_its_save_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the last pick changed must be in the save as well."""

    def forgetful(reading: Reading) -> bytes:
        return b"" if len(reading.turns) > 1 else dump(reading)

    monkeypatch.setattr(playthrough, "dump", forgetful)
    made = story(passage("kitchen", choice("salt", "rain")), ending("rain"))
    messages = [failure.message for failure in run(made, Playthrough(1, (Chose("salt"),)))]

    assert messages == ["at its end the reading does not come back from its save"]


def test_a_run_that_is_not_the_same_again_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """Likewise for rollback: here going back goes nowhere."""
    monkeypatch.setattr(playthrough.Reading, "back", lambda reading, _=1: reading)
    loop = story(passage("kitchen", choice("salt", "kitchen", when=compare("concern", ">=", 0))))
    messages = [failure.message for failure in run(loop, Playthrough(1, (Chose("salt"),)))]

    assert messages == ["`salt` gives another page when it is rolled back and redone"]


@pytest.mark.parametrize("part", ["picks", "see"])
def test_more_than_anybody_would_write_is_told(part: str) -> None:
    """A reading that a machine filled up would be walked three times in every language."""
    with pytest.raises(MisreadError, match="2,001 things, but 2,000 is the most"):
        read({"picks": ["a"], part: ["a"] * 2_001})


def test_a_slip_as_long_as_a_page_is_quoted_by_its_beginning() -> None:
    """It stands in a message, and a terminal shows it."""
    with pytest.raises(MisreadError) as told:
        read({"picks": [["soup " * 10_000]]})

    assert len(str(told.value)) < 200
