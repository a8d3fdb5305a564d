"""Words to runs: emphasis, values, true quotes and dashes."""
# ruff: noqa: RUF001 - true quotes and dashes are what is tested

import pytest

from game.story.line import Prose, Text, Value
from game.story.prose import parse
from game.story.punctuation import set_marks
from game.story.scope import Scope
from game.story.stretch import Stretch, join

RUNS = [
    ("Salt.", (Text("Salt."),)),
    ("*Salt*, of all.", (Text("Salt", emphasis=True), Text(", of all."))),
    ("5 * 3 * 2", (Text("5 * 3 * 2"),)),
    ("\\*Salt\\* \\{a\\} \\\\", (Text("*Salt* {a} \\"),)),
    ("Up {cognitive}.", (Text("Up "), Value("cognitive"), Text("."))),
    ("{ cognitive }", (Value("cognitive"),)),
]


@pytest.mark.parametrize(("text", "expected"), RUNS)
def test_a_paragraph_gives_these_runs(text: str, expected: Prose) -> None:
    """What an author marks is what a reader sees."""
    runs, problems = parse(Stretch(text, "a", ((0, 1, 1),)), Scope(meters=("cognitive",)), "en")

    assert (runs, problems) == (expected, ())


MARKS = [
    ('"Salt?" he says.', "en", "“Salt?” he says."),
    ("'Fine,' he says.", "en-GB", "‘Fine,’ he says."),
    ("It's Dad's, the dogs' bowl.", "en", "It’s Dad’s, the dogs’ bowl."),
    ("'Tis cold, rock 'n' roll, the '90s.", "en", "’Tis cold, rock ’n’ roll, the ’90s."),
    ('("Salt")', "en", "(“Salt”)"),
    ("No -- yes - no...", "en", "No — yes – no…"),
    (
        "\"Salz?\", sagt er -- 'ja'. Hat's ihm geschmeckt?",
        "de-AT",
        "„Salz?“, sagt er – ‚ja‘. Hat’s ihm geschmeckt?",
    ),
    ('"Du sel ?" dit-il. C\'est tout !', "fr", "«\u00a0Du sel\u00a0?\u00a0» dit-il. C’est tout\u00a0!"),
    ('Hij zei "zout" - ja...', "nl", "Hij zei “zout” – ja…"),
    ('On rekl "sul" -- ano', "xx", 'On rekl "sul" — ano'),
    ('他说"没事"...', "zh-Hans", '他说"没事"...'),
    ("---", "en", "---"),
]


@pytest.mark.parametrize(("text", "language", "expected"), MARKS)
def test_marks_are_set_as_in_a_book(text: str, language: str, expected: str) -> None:
    """Straight quotes come from the keyboard, not from the writer."""
    assert set_marks(text, language) == expected


def test_a_quote_after_emphasis_closes() -> None:
    """Runs are set one by one, but read as one paragraph."""
    runs, _ = parse(Stretch('"*Salt*"', "a", ((0, 1, 1),)), Scope(), "en")

    assert runs == (Text("“"), Text("Salt", emphasis=True), Text("”"))


def test_nothing_cannot_be_joined() -> None:
    """Words without a place would point nowhere."""
    with pytest.raises(ValueError, match="nothing to join"):
        join([])
