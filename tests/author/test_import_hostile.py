"""Files made to break an import, by malice or by chance."""

import sys
from collections.abc import Callable

import pytest
from author.desk import Desk
from hypothesis import given, settings
from hypothesis import strategies as st

from game.author.bringing import Brought, bring_in
from game.author.given import Given
from game.author.ink_in import read_ink
from game.author.sheet import MOST_PASSAGES
from game.story.guard import open_text
from game.story.loader import Loaded, load


def loads(brought: Brought) -> Loaded:
    """Load what came out."""
    return load({name: text.encode() for name, text in brought.files.items()}, "story")


def test_a_file_that_is_too_large_is_refused(desk: Desk) -> None:
    """Nobody's story has a megabyte."""
    desk.write("big.twee", b":: A\n" + b"x" * 1_000_000)
    answer = desk.run("import", "big.twee", "-o", "big")

    assert (answer.code, "too-large" in answer.complained) == (1, True)


def test_a_files_words_reach_the_terminal_harmlessly(desk: Desk) -> None:
    """A file from anywhere could else give the terminal orders."""
    desk.write("bad.twee", ":: A\n<<x \u009b31m>>\u202e[[y->\u0007]]")
    answer = desk.run("import", "bad.twee", "-o", "bad")

    assert [sign for sign in "\x1b\x07\u009b\u202e" if sign in answer.complained + answer.said] == []


@pytest.mark.parametrize("name", ["a.twee", "a.ink"])
@pytest.mark.parametrize(
    "text",
    [
        ":: A\n" + "<<if $a>>" * 5_000,
        ":: A\n" + "[[" * 50_000,
        ":: A\n" + "/*" * 50_000,
        ":: A\n<<if " + "(" * 1_500 + ">>x<</if>>",
        ":: A\n<<if " + "not " * 400 + "$a>>x<</if>>",
        ":: A\n<<if $a is " + "9" * 1_000 + ">>x<</if>><<set $a to " + "9" * 1_000 + ">>",
        "\n".join(f":: p{number}\n[[x->p{number + 1}]]" for number in range(5_001)),
        "=== a\n" + "{" * 20_000,
        "=== a\n" + "*" * 3_000 + " x",
        "=== a\n" + "\n".join("*" * level + " x" for level in range(1, 60)),
        "=== a\n" + "{a:" * 500 + "}" * 500,
        "=== a\n" + "- " * 20_000,
    ],
    ids=range(12),
)
def test_a_file_made_to_break_an_import_is_told_of_or_loads(name: str, text: str) -> None:
    """Nobody knows where a file comes from."""
    brought = bring_in(name, text.encode())

    assert (not brought.files) or loads(brought).story is not None


PARTS = """
:: A¶|:: B [way]¶|:: C [ending]¶|<<if $a>>|<<else>>|<<elseif $b gt 1>>|<</if>>|[[x->A]]
[["y"->B][$a to true; $b += 2]]|[[Go on->C]]|<<set $b to $b * -2>>|<<goto "A">>|<<set $a to false>>
<<set $c to "cold">>|<<if $c is "warm">>|<<goto either("A", "C")>>|<<set $w.push("q")>>|<<print $b>>|$w|¶|¶¶
Ada: Hm.|(meant) x|{x}|*|# a|=== a¶|= b¶|* x¶|+ {c} [y] z -> a¶|- (l) w¶|-> a¶|-> END¶|~ v += 1¶|VAR v = 1¶
{v: yes;no}|{v}|{one;two}|** deep¶|-> b¶|<s>z</s> r|!T¶
<<textbox "$t" "">>|<<if $t isnot "">>|<<set $cognitive to Math.clamp($cognitive + 5, 0, 100)>>
"""
PIECES = st.lists(
    st.sampled_from(
        [
            part.replace("¶", "\n").replace(";", "|")
            for row in PARTS.split("\n")
            for part in row.split("|")
            if part
        ]
    ),
    max_size=40,
).map("".join)


@settings(max_examples=400, deadline=None)
@given(PIECES, st.sampled_from(["a.twee", "a.ink"]))
def test_what_is_imported_loads(text: str, name: str) -> None:
    """Whatever was left out, what is written must be a story."""
    brought = bring_in(name, text.encode())
    grave = [problem for problem in brought.problems if problem.code == "does-not-load"]

    assert [problem.message for problem in grave] == []


@given(
    st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)),
    st.sampled_from(["a.twee", "a.ink"]),
)
def test_any_bytes_are_read_or_told_of(data: bytes, name: str) -> None:
    """Nobody knows what a file holds before it is read."""
    brought = bring_in(name, b":: A\n" + data)

    assert bool(brought.files) or bool(brought.problems)


def counted(do: Callable[[], object]) -> int:
    """Count the calls that something takes."""
    counts = [0]

    def count(_frame: object, event: str, _given: object) -> None:
        counts[0] += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        do()
    finally:
        sys.setprofile(None)
    return counts[0]


def test_a_name_that_very_many_have_is_not_tried_with_each_number() -> None:
    """Seventy thousand links of one word took a minute."""
    given = Given("choice")

    assert counted(lambda: [given.name("x") for _ in range(2_000)]) < 20 * 2_000


def test_arms_of_one_if_are_read_up_to_where_they_can_be_said() -> None:
    """Each says that none above it holds: a thousand of them were half a million conditions."""
    arms = "".join(f"<<elseif $v gt {n}>>x\n" for n in range(1_000))
    text = f":: A\n<<set $v to 1>><<if $v gt 1>>y\n{arms}<</if>>".encode()
    told: list[str] = []
    calls = counted(lambda: told.extend(each.message for each in bring_in("a.twee", text).problems))

    assert (calls < 1_000_000, any("what follows arm 50" in each for each in told)) == (True, True)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.twee", ":: A\n" + "".join(f"[[x->p{n}]]" for n in range(5_001))),
        ("a.ink", "=== a\n" + "".join(f"* x{n} -> p{n}\n" for n in range(5_001))),
    ],
)
def test_a_file_that_leads_to_more_passages_than_a_story_has_is_refused_before_they_are_written(
    name: str, text: str
) -> None:
    """Twenty thousand passages that nobody wrote were written out, and read, for four seconds."""
    brought = bring_in(name, text.encode())

    assert (brought.problems[0].message, brought.files) == (
        "this file leads to more than 5,000 passages, with those that were never written",
        {},
    )


def test_an_ink_file_is_woven_no_further_than_there_may_be_passages() -> None:
    """Each gather begins a passage, and carries all lines below it on: twenty thousand took three seconds."""
    source, _ = open_text("a.ink", b"=== a\n" + b"- y\n" * 6_000)

    assert len(read_ink(source, []).sheets) == MOST_PASSAGES + 1


def test_a_passage_of_one_way_is_not_lost_in_a_long_story() -> None:
    """Whose passages are written in files of their own; it was left out, and the import refused."""
    words = "The soup has been on the table for eleven minutes, and nobody says a word.\n\n" * 8_000
    brought = bring_in("a.twee", f":: A\n{words}[[Go on->B]]\n:: B\n[[Go on->C]]\n:: C\nBread.".encode())

    assert brought.files["passages/2.yaml"].startswith("passages:\n  b: {to: c}\n")


def test_a_file_with_more_conditions_than_anybody_writes_is_refused_at_once() -> None:
    """Each is read by us, and once more in the story that comes of it."""
    brought = bring_in("a.twee", b":: A\n" + b"<<if $v>>x<</if>>\n" * 3_001)

    assert [problem.message for problem in brought.problems] == [
        "this file has 3,001 signs that begin a condition, but 3,000 is the most"
    ]


@pytest.mark.parametrize("unit", ["a\n", "[[x->A]]", "<<m>>", "{v}", "* c\n"])
def test_a_file_that_is_fuller_than_anybody_writes_is_refused_at_once(unit: str) -> None:
    """Whoever waits for a minute takes it for a program that hangs."""
    brought = bring_in("a.ink", b"=== a\n" + (unit * 45_000).encode())

    assert ({problem.code for problem in brought.problems}, brought.files) == ({"too-large"}, {})
