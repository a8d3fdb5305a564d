"""What play says can be told in another language, a story's own words within it as they are."""

from copy import copy

from game.play.findings import before_quote, quoted_words
from game.play.said import in_words, say

GERMAN = {"{who} chose {what}": "{who} haben gewählt: {what}", "A few of you": "Ein paar von euch"}


def german(words: str) -> str:
    """A catalogue of two sentences."""
    return GERMAN.get(words, words)


def test_a_sentence_stands_in_english() -> None:
    """Whoever does not translate it can print it as it is."""
    assert say("{who} chose {what}", who=say("A few of you"), what="“Eat.”") == "A few of you chose “Eat.”"


def test_a_sentence_is_told_with_its_parts() -> None:
    """Numbers in words are told in their turn; what the story says is not touched."""
    said = say("{who} chose {what}", who=say("A few of you"), what="“A few of you”")

    assert in_words(said, german) == "Ein paar von euch haben gewählt: “A few of you”"


def test_words_of_a_story_stay_as_they_are() -> None:
    """An authored question is in the story's language already."""
    assert in_words("A few of you", german) == "A few of you"


def test_braces_of_a_story_are_only_braces() -> None:
    """An author may write what he likes."""
    assert in_words(say("Decided: {what}", what="{n} {0}"), german) == "Decided: {n} {0}"


def test_a_copy_can_be_told_too() -> None:
    """A frozen room may be copied on its way to another thread."""
    assert in_words(copy(say("A few of you")), german) == "Ein paar von euch"


GERMAN_QUOTES = {"\u201c{words}\u201d": "\u201e{words}\u201c", "All of you chose {what}": "Alle: {what}"}


def test_what_is_quoted_stands_in_the_quotes_of_the_language_it_is_told_in() -> None:
    """\u201cNichts sagen\u201d on a German wall looks like a slip of the teacher's."""
    said = say("All of you chose {what}", what=quoted_words("Das \u201eNein\u201c."))
    told = in_words(said, lambda words: GERMAN_QUOTES.get(words, words))

    assert told == "Alle: \u201eDas \u201aNein\u2018\u201c"
    assert before_quote(told, lambda words: GERMAN_QUOTES.get(words, words)) == "Alle:"
