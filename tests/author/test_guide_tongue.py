"""The guide for a class in another language of its story."""

from pathlib import Path

from author.desk import Desk

from game.story.guide import Cut, Guide, Question
from game.story.guide_tongue import guide_in
from game.story.translation import Lesson

SAMPLE = Path(__file__).parents[1] / "stories" / "tongues"

OWN = Guide(
    themes=("waiting",),
    worst="You are late.",
    cuts=(Cut("One lesson", "a", ("a",), "b", (("b", "They wait."),), "She goes."),),
    questions=(Question("Why?", "a"), Question("And then?", "b")),
)


def test_a_guide_has_the_words_of_its_translation() -> None:
    """A German class is read to in German."""
    lesson = Lesson(
        ("Warten",),
        "Du bist spät.",
        (("Eine Stunde", {"b": "Sie warten."}, "Sie geht."),),
        questions=("Wieso?", "Und dann?"),
    )
    told = guide_in(OWN, lesson)

    assert (told.guide.cuts, [each.ask for each in told.guide.questions], told.guide.worst, told.unlike) == (
        (Cut("Eine Stunde", "a", ("a",), "b", (("b", "Sie warten."),), "Sie geht."),),
        ["Wieso?", "Und dann?"],
        "Du bist spät.",
        (),
    )


def test_a_list_that_is_not_as_long_stays_as_it_was() -> None:
    """A question under the wrong passage is worse than one in English."""
    told = guide_in(OWN, Lesson(questions=("Wieso?",)))

    assert (told.guide.questions, told.unlike) == (OWN.questions, ("questions",))


def test_the_guide_is_printed_in_a_language_of_the_story(desk: Desk) -> None:
    """Its own words and the house's, both."""
    answer = desk.run("guide", str(SAMPLE), "--language", "de", "-o", "guide.html")
    page = desk.read("guide.html")
    wanted = (
        "Der andere Schlüssel",
        "Immer kommst du zu spät.",
        "Wofür steht der Schlüssel?",
        "Vor der Stunde",
    )

    assert (answer.code, answer.complained, [words for words in wanted if words not in page]) == (0, "", [])


def test_a_language_that_the_story_has_not_is_told(desk: Desk) -> None:
    """The guide is printed all the same."""
    answer = desk.run("guide", str(SAMPLE), "--language", "it", "-o", "guide.html")

    assert (answer.code, "it: en, de, fr" in answer.complained) == (0, True)
