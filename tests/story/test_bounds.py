"""Where a story has more of something than any author writes: it is told, and no more of it is read."""

from collections import Counter

import pytest

from game.story.guard import MOST_ASKED, MOST_FOUND, MOST_NODES, MOST_PASSAGES_IN_FILE, MOST_TOLD
from game.story.loader import Loaded, load
from game.story.marked import read
from game.story.near import MANY, Patience, quote
from game.story.problem import LONGEST
from game.story.scope import Names

HEAD = "format: 1\ntitle: Salt\n"
ONE = f"{HEAD}passages:\n  a:\n    to: a\n"


def loaded(text: str) -> Loaded:
    """Load a story of one file."""
    return load({"story.yaml": text.encode()}, "salt")


def codes(text: str) -> Counter[str]:
    """Count what is told of a story of one file."""
    return Counter(problem.code for problem in loaded(text).problems)


def passages(number: int, form: str = "  p{0}: {{to: p{0}}}\n") -> str:
    """Write so many passages."""
    return f"{HEAD}passages:\n" + "".join(form.format(each) for each in range(number))


def test_a_file_has_ten_thousand_passages_and_no_more() -> None:
    """What is missed in the others is not told as missing: it may stand there."""
    assert (codes(passages(MOST_PASSAGES_IN_FILE)), codes(passages(MOST_PASSAGES_IN_FILE + 1))) == (
        {},
        {"too-large": 1},
    )


def test_lines_of_words_count_as_keys_do() -> None:
    """A file of two letters a line would take ten times as long as one that is full of keys."""
    rows = "      a\n" * (MOST_NODES - 10)

    assert (
        codes(f"{ONE}    page: |\n      a\n      b\n" + f"  b:\n    to: a\n    page: |\n{rows[:40_000]}")
        == {}
    )
    assert codes(ONE + "".join(f"  p{n}:\n    to: a\n    page: |\n{rows[:64_000]}" for n in range(14))) == {
        "too-large": 1
    }


def test_of_very_many_slips_ten_thousand_are_told() -> None:
    """Nobody mends them one by one, and who waits for all of them takes it for a program that hangs."""
    slips = "".join(f"  - {{topic: t, scene: s{n}, to: q{n}}}\n" for n in range(6_000))
    told = codes(f"{HEAD}passages: {{a: {{to: a}}}}\nnotes:\n{slips}")

    assert (sum(told.values()) <= MOST_TOLD + 1, loaded(f"{HEAD}notes:\n{slips}").story) == (True, None)


def test_of_slips_of_yaml_two_hundred_are_told() -> None:
    """What else a file holds is not known before they are mended."""
    found = read("story.yaml", b"a: 1\n" * 1_000)

    assert (len(found.problems), found.root) == (MOST_FOUND, None)


def test_a_file_full_of_conditions_is_told() -> None:
    """Each takes fifty times as long to read as words do."""
    arms = "".join(f"      - {{if: 'v > {n}{' or v > 1' * 40}', to: a}}\n" for n in range(MOST_ASKED // 300))
    text = f"{HEAD}variables: {{v: 1}}\npassages:\n  a:\n    to:\n{arms}      - else: a\n"

    assert codes(text)["too-large"] == 1


def test_a_set_of_very_many_names_is_told_once() -> None:
    """Those that are compared with it are not told as unknown beside that."""
    names = ", ".join(f"n{n}" for n in range(1_001))
    text = f"{HEAD}variables: {{v: {{one_of: [{names}], start: n0}}}}\npassages:\n"
    text += "  a: {to: [{if: v == n1, to: a}, {else: a}]}\n"

    assert codes(text) == {"too-large": 1}


def test_a_name_that_a_set_does_not_have_lists_the_first_of_them() -> None:
    """A message that lists hundreds of names is read by nobody."""
    names = ", ".join(f"n{n}" for n in range(500))
    text = f"{HEAD}variables: {{v: {{one_of: [{names}], start: n0}}}}\npassages:\n"
    [problem] = loaded(f"{text}  a: {{to: [{{if: v == other, to: a}}, {{else: a}}]}}\n").problems

    assert (problem.hint.startswith("one of: n0, n1,"), len(problem.hint) < LONGEST) == (True, True)


def test_a_passage_named_by_a_page_of_words_is_told_in_short_messages() -> None:
    """Each of its choices would else name it whole."""
    choices = "".join(f"      - {{id: c{n}, say: x}}\n" for n in range(20))
    text = f"{HEAD}passages:\n  ? {'a' * 30_000}\n  :\n    choices:\n{choices}"

    assert max(len(problem.message) for problem in loaded(text).problems) <= LONGEST


def test_questions_after_near_names_come_to_an_end() -> None:
    """Sixty letters against sixty, two thousand times, take a second for five questions."""
    names = [f"{'ab' * 26}{n:06}" for n in range(2_000)]
    patience = Patience()
    asked = [patience.near(f"{'ab' * 26}{n:06}x", names) for n in range(MANY)]

    assert (asked[0] is not None, asked[-1], patience.is_over) == (True, None, True)


def test_a_page_of_words_is_quoted_by_its_beginning() -> None:
    """Sixty letters are shown, so no more need to be looked at."""
    assert quote("soup " * 20_000) == f"`{('soup ' * 12)[:59]}…`"


class Counted(str):
    """A word that counts how often any is compared."""

    __slots__ = ()
    compared = 0

    def __eq__(self, other: object) -> bool:
        """Compare, and count it."""
        Counted.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


@pytest.mark.parametrize("name", ["n999", "other"])
def test_a_name_is_found_among_a_thousand_at_once(name: str) -> None:
    """Every line may ask for the last of very many chairs."""
    names = Names(Counted(f"n{n}") for n in range(1_000))
    Counted.compared = 0
    found = name in names

    assert (found, Counted.compared <= 3) == (name == "n999", True)


def test_names_keep_their_order_and_each_stands_once() -> None:
    """The first chair is the one that a passage is in."""
    assert tuple(Names(["b", "a", "b"])) == ("b", "a")
