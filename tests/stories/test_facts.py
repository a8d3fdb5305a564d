"""The facts of the chapters: an hour, a sum or a date is the same on every road and in every chair."""

import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

STORIES = Path(__file__).parents[2] / "stories"

TABLE, WELL, HUNT = "three-points-short", "the-dry-well", "the-hunting-ground"


class Fact(NamedTuple):
    """Something that a chapter tells in more than one place, or that another chapter tells too."""

    chapter: str
    what: str
    told: str
    """Where it is told: a pattern, with what is told there in one of its groups."""
    value: str
    times: int = 1
    """In how many places, at least."""


FACTS = (
    Fact(
        TABLE, "Fang's marks", r"A hundred and ([\w-]+); a|had the hundred and ([\w-]+)\?", "forty-seven", 2
    ),
    Fact(TABLE, "Wei's marks", r"; a hundred and ([\w-]+); then", "forty-four"),
    Fact(TABLE, "what was short", r"\b([\w-]+) points\b", "three", 8),
    Fact(TABLE, "the year of the report", r"(?:In|report of|one in|them that in) (\d{4})\b", "1994", 4),
    Fact(TABLE, "the report", r"\b([\w-]+) pages\b", "thirty-one", 2),
    Fact(TABLE, "the jars", r"\b(\w+) (?:jam )?jars (?:along|of)|\b(\w+) jars, eleven", "eleven", 2),
    Fact(TABLE, "the floor", r"on the (thirty-\w+) floor", "thirty-second", 2),
    Fact(
        TABLE,
        "the dog's years",
        r"Potato, who is (\w+)|(\w+) years, every lift|(\w+) good years",
        "fourteen",
        3,
    ),
    Fact(TABLE, "the evening that he died", r"The next Friday, the (\w+)", "twelfth"),
    Fact(TABLE, "the wishes", r"They come at (\d\d:\d\d)|title: \"(\d\d:\d\d)", "00:00", 2),
    Fact(TABLE, "the alarms", r"each for (\d\d:\d\d)", "23:58"),
    Fact(WELL, "the day", r"Thursday the (\w+) of January|though, for the (\w+):", "eighteenth", 2),
    Fact(WELL, "Xia's years", r"You are Xia, ([\w-]+)\.", "twenty-five"),
    Fact(WELL, "the bar", r"(?<![\d:])(\d:\d\d)\b", "0:41", 4),
    Fact(WELL, "the voice", r"([\w-]+) seconds of (?:a voice|it)\b|come to ([\w-]+) seconds", "forty-one", 3),
    Fact(WELL, "the thumb", r"yellow, and says (\d\d:\d\d)|Given, (\d\d:\d\d): thumb", "18:51", 2),
    Fact(WELL, "the wiping", r"\b(\d\d:\d\d)(?:, confirmed|\. You had|\. One recording)", "19:42", 3),
    Fact(WELL, "the day of the voice", r"You write: ([\d.]+)\. Rec", "22.2.2022"),
    Fact(WELL, "the ferry", r"([\w-]+) years (?:on the Pukou|and nobody ever)", "thirty-six", 2),
    Fact(WELL, "the bus there", r"number: the (\d+)|The (\d+); his towel", "606", 2),
    Fact(
        WELL, "the old phone", r"has (\w+) seconds on|Mother: (\w+) seconds|\"(\w+) seconds of hiss", "six", 3
    ),
    Fact(WELL, "the gas", r"it says (\d+) yuan|down to (\d+)\?|why it said (\d+)", "42", 3),
    Fact(WELL, "the lights", r"are ([a-z -]+) lights, one a lift", "three thousand one hundred and twenty"),
    Fact(WELL, "the one before Xia", r"That sat down\? (\w+)\.", "eleven"),
    Fact(WELL, "Xia at the window", r"You'd be (\w+)\.|Then I'm (\w+)\.|Who was (\w+)\?", "twelve", 3),
    Fact(WELL, "Xia's number", r"emergency; ([\w-]+) speaking|known\. You are ([\w-]+)\.", "fifty-eight", 2),
    Fact(WELL, "the lift stops", r"(\d\d:\d\d)\. One light", "22:40"),
    Fact(WELL, "the lift moves", r"(\d\d:\d\d)\. (?:The cable|He takes)|released (\d\d:\d\d)", "23:02", 3),
    Fact(
        WELL,
        "between the two",
        r"passenger ([\w-]+) minutes|([\w-]+) minutes(?:\. (?:You kept|And you|In a)| with her finger)",
        "twenty-two",
        5,
    ),
    Fact(WELL, "the mother's first call", r"your mother, (\d\d:\d\d)|(\d\d:\d\d)\. You ring", "22:49", 2),
    Fact(WELL, "the mother's second", r"\d and (\d\d:\d\d)\. She never|(\d\d:\d\d)\. Once more", "22:57", 2),
    Fact(WELL, "the last train", r"train is the (\d\d:\d\d)|[Tt]he (\d\d:\d\d) (?:was|went)", "23:28", 4),
    Fact(
        WELL, "Ke's length", r"chose (\w+) minutes|stay for (\w+) minutes|(\w+) minutes\. Was that", "ten", 3
    ),
    Fact(
        WELL,
        "the man's floor",
        r"It's ([\w-]+)\. She isn't|At ([\w-]+) the doors|pressed ([\w-]+) and",
        "thirty-two",
        3,
    ),
    Fact(WELL, "the dog's years", r"Wei: (\w+) years\. I'm told", "fourteen"),
    Fact(WELL, "Hao's last day", r"\"The ([\w-]+) of November", "twenty-fourth"),
    Fact(HUNT, "Su's years", r"You are Su, ([\w-]+),", "twenty-three"),
    Fact(HUNT, "Deng's years", r"He is (sixty-\w+)\.", "sixty-one"),
    Fact(HUNT, "the marks", r"\b(?!exclamation)(\w+) marks\b", "nine", 3),
    Fact(
        HUNT,
        "what home sends",
        r"(?:send|The|of|the) (\w+ \w+)(?: a month for| has come from|\. She gets up| still comes)",
        "fifteen hundred",
        4,
    ),
    Fact(HUNT, "the room and the bench", r"(\w+ \w+)\. It leaves", "eleven hundred"),
    Fact(HUNT, "the kiln", r"(\w+ \w+) (?:for a shelf|yuan, one shelf)", "three hundred", 2),
    Fact(
        HUNT,
        "the glaze, counted",
        r"counts to ([a-z -]+), under|\) ([\w -]+), she has been",
        "two hundred and six",
        2,
    ),
    Fact(HUNT, "the fare", r"purse (?:>=|-) (\d+)", "72", 2),
    Fact(
        HUNT,
        "what Xia lent",
        r"took (\w+ \w+), in|lent (\w+ \w+) yuan|(\w+ \w+), in fifties",
        "three hundred",
        3,
    ),
    Fact(
        HUNT,
        "Ke's length",
        r"Do not\. (\w+) minutes|got (\w+) minutes on|rest of the (\w+) minutes",
        "ten",
        3,
    ),
)

TODAY = date(2024, 1, 18)
VOICE = date(2022, 2, 22)
DEATH = VOICE + timedelta(days=9)
DAYS = [DEATH + timedelta(days=each) for each in range((TODAY - DEATH).days)]
SUNDAYS = [day for day in DAYS if f"{day:%A}" == "Sunday"]

SUMS = (
    (TABLE, "Sunday the tenth of June 2007", f"{date(2007, 6, 10):%A}", "Sunday"),
    (TABLE, "a partner since Monday", f"{date(2024, 1, 1):%A}", "Monday"),
    (TABLE, "The next Friday, the twelfth", f"{date(2024, 1, 12):%A}", "Friday"),
    (
        TABLE,
        "New Year's Eve, the ninth of February 2024",
        TODAY + timedelta(weeks=3, days=1),
        date(2024, 2, 9),
    ),
    (WELL, "It's New Year three weeks tomorrow", TODAY + timedelta(weeks=3, days=1), date(2024, 2, 9)),
    (WELL, "Thursday the eighteenth of January 2024", f"{TODAY:%A}", "Thursday"),
    (WELL, "Until last Friday", TODAY - timedelta(days=6), date(2024, 1, 12)),
    (WELL, '"It was a Friday.', f"{date(2023, 11, 24):%A}", "Friday"),
    (WELL, "ninety-eight times, one for each Sunday", len(SUNDAYS), 98),
    (WELL, "until it says 242", 42 + 200, 242),
    (WELL, "At 19:41", 19 * 60 + 41, 19 * 60 + 42 - 1),
    (HUNT, "Saturday the twenty-third of March", f"{date(2024, 3, 23):%A}", "Saturday"),
    (HUNT, "Tuesday the fifteenth of October", f"{date(2024, 10, 15):%A}", "Tuesday"),
    (HUNT, "It leaves four hundred a month", 1500 - (600 + 500), 400),
    (HUNT, "two thousand two hundred", 2 * 1100, 2200),
)
"""Chapter, words, and what must come out the same: weekdays, spans, additions."""


@cache
def prose(chapter: str) -> str:
    """Give everything that an author wrote in a chapter, one space between any two words."""
    folder = STORIES / chapter
    files = (folder / "story.yaml", *sorted(folder.glob("passages/*.yaml")))
    return re.sub(r"\s+", " ", " ".join(path.read_text(encoding="utf-8") for path in files))


def told(fact: Fact, text: str) -> list[str]:
    """Give what is told of a fact, in each place."""
    found = [next(group for group in match.groups() if group) for match in re.finditer(fact.told, text)]
    return [each.casefold() for each in found]


def contradicted(fact: Fact, text: str) -> str:
    """Give a text in which the first place tells something else."""
    match = re.search(fact.told, text)
    assert match is not None
    start, end = next(match.span(number) for number, group in enumerate(match.groups(), 1) if group)
    other = (
        re.sub(r"\d", "1", fact.value)
        if fact.value[0].isdigit()
        else re.sub(r"[^ -]+$", "umpteen", fact.value)
    )
    return text[:start] + other + text[end:]


def names(facts: tuple[Fact, ...]) -> list[str]:
    """Name facts for a test's report."""
    return [f"{fact.chapter}, {fact.what}" for fact in facts]


@pytest.mark.parametrize("fact", FACTS, ids=names(FACTS))
def test_a_fact_is_the_same_wherever_it_is_told(fact: Fact) -> None:
    """Nobody may read one hour in Xia's chair and another in Ke's."""
    values = told(fact, prose(fact.chapter))

    assert set(values) == {fact.value}
    assert len(values) >= fact.times


@pytest.mark.parametrize("fact", FACTS, ids=names(FACTS))
def test_a_place_that_tells_something_else_is_found(fact: Fact) -> None:
    """A pattern that no longer sees a number would let every contradiction pass."""
    text = prose(fact.chapter)

    assert len(set(told(fact, contradicted(fact, text)))) == min(2, len(told(fact, text)))
    assert told(fact, contradicted(fact, text))[0] != fact.value


@pytest.mark.parametrize(("chapter", "words", "one", "other"), SUMS)
def test_what_can_be_worked_out_comes_out(chapter: str, words: str, one: object, other: object) -> None:
    """A weekday, a span and an addition are told as the calendar and arithmetic have them."""
    assert words in prose(chapter)
    assert one == other
