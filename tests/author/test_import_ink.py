"""What of ink has no like here: each is told at its place, and nothing of it is left lying in the words."""

import pytest

from game.author.bringing import bring_in
from game.story.loader import load

HEAD = "VAR trust = 3\nVAR asked = false\n-> start\n=== start ===\n"
TAIL = "\n-> last\n=== last ===\nIt ends.\n-> END\n"

LEFT_OUT = {
    "a list": ("LIST mood = calm, (cold)", "`LIST mood = calm, (cold)` is left out"),
    "another file": ("INCLUDE other.ink", "`INCLUDE other.ink` is left out"),
    "a function of the game": ("EXTERNAL play(x)", "`EXTERNAL play(x)` is left out"),
    "a tag": ("Soup. #sound", "`#sound` is left out: our lines have no tags"),
    "a tunnel to where nothing comes back": ("-> last ->", "`-> last ->` is left out: a tunnel"),
    "the way out of a tunnel": ("->->", "`->->` is left out: the way back out of a tunnel"),
    "a thread": ("<- last", "`<- last` is left out: a thread"),
    "a passage that is given something": ("-> last(3)", "`-> last(3)` is left out"),
    "words by chance": ("{~one|two|three}", "`~one|two|three` comes as its first words"),
    "words that go round": ("{&one|two}", "`&one|two` is left out"),
    "words told once": ("{!one|two}", "`!one|two` is left out: only a first visit"),
    "a shuffle of rows": (
        "{ shuffle:\n- one\n- two\n}",
        "comes as its first words: they come by chance",
    ),
    "a temporary value": ("~ temp x = trust + 1", "`~ temp x = trust + 1` is left out"),
    "a call": ("~ raise(trust)", "`~ raise(trust)` is left out"),
    "a division": ("~ trust = trust / 2", "what is set here is left out"),
    "a sum that is shown": ("{trust + 1} spoons.", "`trust + 1` is left out: only a variable can be shown"),
    "turns counted": ("* {TURNS_SINCE(-> last) > 2} [Wait] -> last", "the condition"),
    "a choice that ink takes by itself": ("* -> last", "comes as a choice `Go on`"),
}
"""What stands in the story, and what is told of it."""


def told(text: str) -> dict[int, str]:
    """Tell what was not carried, by line."""
    return {each.span.line: each.message for each in bring_in("a.ink", text.encode()).problems}


def page(text: str) -> str:
    """Give the whole story as it came out, which must load."""
    files = {name: data.encode() for name, data in bring_in("a.ink", text.encode()).files.items()}
    assert load(files, "a").story is not None
    return files["story.yaml"].decode()


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_has_no_like_is_told_at_its_line(name: str) -> None:
    """An author who brings a story must know where to look, and not find out by playing."""
    line, words = LEFT_OUT[name]
    found = told(f"{HEAD}{line}{TAIL}")

    assert any(words in message and at in {5, 6} for at, message in found.items()), found


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_left_out_leaves_no_signs_behind(name: str) -> None:
    """Half a command read aloud is worse than none."""
    text = page(f"{HEAD}{LEFT_OUT[name][0]}{TAIL}")

    assert [sign for sign in ("->", "<-", "~", "- one", "LIST", "INCLUDE", "EXTERNAL") if sign in text] == []


def test_functions_and_what_passages_are_given_are_told() -> None:
    """Their lines would else be read as words."""
    ends = "=== with(n) ===\nIt.\n-> END\n=== function raise(ref x)\n~ x = x + 1\n~ return x\n"

    assert told(f"{HEAD}Soup.{TAIL}{ends}") == {
        10: "`=== with(n) ===` is left out: a passage is given nothing",
        13: "`=== function raise(ref x)` is left out: our stories have no functions",
    }


def test_a_number_with_a_fraction_is_told() -> None:
    """Our numbers are whole: a half must not become nothing in silence."""
    found = told("VAR ratio = 0.5\n" + HEAD + "{ratio} of it." + TAIL)

    assert found == {1: "`ratio = 0.5` comes as 0: our numbers are whole"}


def test_a_switch_over_a_value_comes_as_conditions() -> None:
    """`{trust: - 1: one - else: other}` asks what trust is."""
    text = page(HEAD + "{ trust:\n- 1: One spoon.\n- else: More spoons.\n}" + TAIL)

    assert ("(trust == 1) One spoon." in text, "More spoons." in text) == (True, True)


MOOD = 'VAR mood = "quite cold"\nVAR name = "Ah Wei"\n-> start\n=== start ===\n'


def test_a_variable_of_words_says_its_words() -> None:
    """Ours show the names of their values: `quite_cold` read aloud is no weather."""
    made = page(f'{MOOD}{{name}} finds it {{mood}}. Yes, {{mood}}.\n* [Wait]\n  ~ mood = "very warm"{TAIL}')

    assert "(mood == quite_cold) Ah Wei finds it quite cold. Yes, quite cold." in made
    assert "(mood == very_warm) Ah Wei finds it very warm. Yes, very warm." in made


def test_a_choice_that_says_a_variable_is_told() -> None:
    """What a choice says is fixed: a value with one word stands there, and one with several is told."""
    text = f'{MOOD}Soup.\n* [Ask {{name}}, {{mood}}]\n  ~ mood = "very warm"{TAIL}'

    assert "Ask Ah Wei," in page(text)
    assert "a choice's words are the same whatever a variable says" in told(text)[6]
