"""A reading to and from bytes, whatever happens to them."""

import json
from dataclasses import replace
from itertools import pairwise, starmap
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from play.build import choice, passage, story
from play.damaging import evening, resealed
from soak import Many

from game.play import save
from game.play.change import BLANK, MOST_NAMES, held
from game.play.codec import UnfitError, decode, encode
from game.play.edited import Outcome
from game.play.lasting import MOST_PICKS, MOST_TURNS
from game.play.reading import start
from game.play.save import Damaged, Header, Loaded, _read_turns, dump, load, read_header
from game.play.trail import Chose


def richer(body: dict[str, Any]) -> None:
    """A state to which its picks do not lead."""
    body["turns"][body["at"]]["change"]["values"] = {"new": {"spoons": 9, "cognitive": 99}, "gone": []}


def changed_by_hand(change: Any, engine: str = "1") -> bytes:
    """A save whose body was changed by hand, and sealed again."""
    whole = dump(evening())
    content = json.loads(whole.partition(b"\n")[2])
    changed = change(content) or content
    body = changed if isinstance(changed, bytes) else json.dumps(changed).encode()
    return resealed(whole, body, engine=engine)


def fate(data: bytes) -> str:
    """What becomes of bytes."""
    loaded = load(data, evening().story)
    return "damaged" if isinstance(loaded, Damaged) else loaded.outcome.value


def test_a_save_tells_whose_it_is_before_its_body_is_read() -> None:
    """A list of saves needs no stories."""
    header = read_header(dump(evening()))

    assert isinstance(header, Header)
    assert (header.format, header.story, header.hash) == (1, "salt", evening().story.content_hash)


def test_a_save_of_another_story_is_refused() -> None:
    """And nothing of it is loaded."""
    loaded = load(dump(evening()), replace(evening().story, id="bread"))

    assert loaded == Loaded(Outcome.ANOTHER_STORY, None, "This save belongs to another story.")


def test_a_save_that_was_cut_is_found_wherever_it_was_cut(many: Many) -> None:
    """A machine that lost its power wrote only so far; a long run cuts at every byte."""
    data = dump(evening())
    step = max(1, len(data) // many(1_250, len(data)))
    fates = {fate(data[:length]) for length in [*range(min(600, len(data))), *range(600, len(data), step)]}

    assert fates == {"damaged"}


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_give_an_answer(data: bytes) -> None:
    """Whatever is called a save, nothing is raised."""
    assert fate(data) == "damaged"


def test_a_newer_save_is_not_damaged_only_newer() -> None:
    """It stays where it is for the program that wrote it."""
    head, _, body = dump(evening()).partition(b"\n")
    header = replace(decode(Header, json.loads(head)), format=2)
    header = replace(header, sha256=save._seal(header, body))
    loaded = load(json.dumps(encode(header)).encode() + b"\n" + body, evening().story)

    assert loaded == Damaged("a newer Still Hear wrote this save", newer=True)


def test_a_resealed_save_is_read() -> None:
    """The tests below change what they mean to change."""
    assert fate(changed_by_hand(lambda _: None)) == "exact"


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update(at=99),
        lambda body: body.update(at=True),
        lambda body: body.update(seed=1.5),
        lambda body: body.update(before=-1),
        lambda body: body.update(before=len(body["turns"]) + 1),
        lambda body: body.update(turns=[]),
        lambda body: body.update(turns={}),
        lambda body: body.update(more=1),
        lambda body: body["turns"].reverse(),
        lambda body: body["turns"].pop(0),
        lambda body: body["turns"].pop(3),
        lambda body: body["turns"][2].pop("page"),
        lambda body: body["turns"].__setitem__(2, 7),
        lambda body: body["turns"][0].update(picks=[{"is": "Went"}]),
        lambda body: body["turns"][2].update(picks=[]),
        lambda body: body["turns"][2].update(picks=[{"is": "Went"}, {"is": "Went"}]),
        lambda body: body["turns"][2].update(picks=[{"is": "Chose", "choice": "sugar"}]),
        lambda body: body["turns"][2].update(change=[]),
        lambda body: body["turns"][2].update(change={"trail": []}),
        lambda body: body["turns"][2].update(change={"values": {}}),
        lambda body: body["turns"][2].update(change={"values": {"new": {"spoons": None}, "gone": []}}),
        lambda body: body["turns"][2].update(change={"visits": {"new": {"page0": "x"}, "gone": []}}),
        lambda body: body["turns"][2].update(change={"values": {"new": {}, "gone": ["cognitive"]}}),
        lambda body: body["turns"][2]["page"].update(passage=3),
        lambda body: body["turns"][2]["page"].update(lines={}),
        lambda body: body["turns"][2]["page"].update(colour="red"),
        lambda body: body["turns"][2]["page"].pop("seat"),
        lambda body: body["turns"][2]["page"].update(levels=[{"is": "Level"}]),
        lambda body: body["turns"][0]["change"].update(passage="nowhere"),
        lambda _: [1],
        lambda _: b"{",
        lambda _: b"[" * 100_000,
        lambda _: b"9" * 5_000,
        lambda _: b"\xff",
    ],
)
def test_a_save_changed_by_hand_is_found(change: Any) -> None:
    """The seal only finds accidents; what it seals must hold together by itself."""
    assert fate(changed_by_hand(change)) == "damaged"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda body: body.update(turns=[7] * (MOST_TURNS + 1)),
            "it has 5,001 turns, but 5,000 is the most",
        ),
        (
            lambda body: body["turns"][1].update(picks=[{"is": "Sat"}] * (MOST_PICKS + 2 * MOST_TURNS)),
            "it has more picks than turns, each with its draw, could have",
        ),
        (
            lambda body: body["turns"][1]["change"].update(
                values={"new": {f"v{n}": 1 for n in range(MOST_NAMES + 1)}, "gone": []}
            ),
            "100,001 names change at once, but 100,000 is the most",
        ),
    ],
)
def test_a_save_that_holds_more_than_a_reading_can_is_refused_before_it_is_made(
    change: Any, told: str
) -> None:
    """So many would fill a machine; none of these is even held against the story."""
    loaded = load(changed_by_hand(change), evening().story)

    assert loaded == Damaged("the save does not hold together", told)


def test_what_the_turns_of_a_save_hold_together_is_counted() -> None:
    """One new name in each turn makes a new mapping of a hundred thousand each time."""
    states = [turn.state for turn in evening().turns]
    all_held = sum(starmap(held, pairwise((BLANK, *states))))
    turns = json.loads(dump(evening()).partition(b"\n")[2])["turns"]

    with pytest.raises(UnfitError, match="names, which is the most"):
        _read_turns(turns, all_held // 2)
    assert _read_turns(turns, all_held) == evening().turns


def test_picks_that_lead_elsewhere_are_found() -> None:
    """The same story must come to the same state."""
    assert fate(changed_by_hand(richer)) == "damaged"


def test_a_save_under_older_rules_keeps_its_states() -> None:
    """Where the program counts otherwise now, what was read still stands."""
    loaded = load(changed_by_hand(richer, engine="0"), evening().story)

    assert isinstance(loaded, Loaded)
    assert (loaded.outcome, loaded.told, loaded.reading.state.values["cognitive"]) == (Outcome.EXACT, "", 99)


def test_an_older_save_is_migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed format brings what reads the one before it."""
    data = dump(evening())
    monkeypatch.setattr(save, "FORMAT", 2)
    monkeypatch.setattr(save, "_MIGRATIONS", {1: lambda body: body})

    assert fate(data) == "exact"


def test_a_save_stays_small() -> None:
    """It is written at every pick."""
    salt = story(passage("kitchen", choice("salt", "kitchen")))
    reading = start(salt, 1)
    for _ in range(50):
        reading = reading.pick(Chose("salt"))

    assert len(dump(reading)) < 50 * 1_000


def test_what_no_save_can_hold_is_refused() -> None:
    """A new field of a type that was not thought of is found by its first test."""
    with pytest.raises(UnfitError):
        decode(frozenset[str], [])


def test_tuples_of_two_have_two() -> None:
    """A pair is not a list."""
    with pytest.raises(UnfitError):
        decode(tuple[str, int], ["a"])


def test_tuples_of_two_come_back() -> None:
    """A pair is a pair."""
    assert decode(tuple[str, int], encode(("a", 1))) == ("a", 1)
