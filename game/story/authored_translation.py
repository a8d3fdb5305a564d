"""The shape of a translation, `lang/de.yaml`: the words of a story, and nothing else."""

from typing import Annotated

from pydantic import Field, Tag

from game.story.authored_words import FORM, AsWords, Name, Shape, Whole, Words


class Person(Shape):
    """Somebody of the cast."""

    name: Words = Field(description="The name as shown before what they say.")


class Dial(Shape):
    """A meter that the reader's own hand turns."""

    cost: dict[str, Words] = Field({}, description="Why a turn up costs, by the meter that it moves.")


class Meter(Shape):
    """A meter's words."""

    name: Words | None = Field(None, description="As shown beside it.")
    low: Words | None = Field(None, description="What a low level means, in a few words.")
    high: Words | None = Field(None, description="What a high level means, in a few words.")
    dial: Dial | None = Field(None, description="The words of its dial.")


class Note(Shape):
    """A content note; the notes stand in the order of the story's own."""

    topic: Words | None = Field(None, description="What a reader may want to know beforehand.")
    summary: Words | None = Field(None, description="What is told instead of the scene.")


class Place(Shape):
    """Words for a picture."""

    alt: Words = Field(description="What is to be seen, for a reader who cannot see it.")


class Sound(Shape):
    """Words for a sound."""

    caption: Words = Field(description="What is to be heard, for a reader who cannot hear it.")


class Entry(Shape):
    """A text of a passage."""

    was: Words = Field(description="The text as the story has it.")
    now: Words | None = Field(None, description="The same text in this language.")
    n: Whole | None = Field(None, description="Which of several equal texts of the passage, from 1.")


class WorstLine(Shape):
    """The hardest line of the story."""

    words: Words = Field(description="As this translation has it.")


class Cut(Shape):
    """A part of the story that fits a lesson."""

    name: Words | None = Field(None, description="What it is called.")
    bridges: dict[Name, Words] = Field({}, description="What is told before a passage, by the passage.")
    after: Words | None = Field(None, description="What is told after it, in place of what follows.")


class Question(Shape):
    """A question for the talk."""

    ask: Words = Field(description="The question.")


class Class(Shape):
    """The words of `class.yaml`; each list in the order of the story's own."""

    themes: list[Words] = Field([], description="What it is about, in a word or two each.")
    worst_line: WorstLine | None = Field(None, description="The hardest line of the story.")
    cuts: list[Cut] = Field([], description="Parts that fit a lesson.")
    not_alone: Words | None = Field(None, description="For whom the story may come too near.")
    ground_rules: list[Words] = Field([], description="What holds for everybody while it is read.")
    questions: list[Annotated[AsWords | Annotated[Question, Tag("keys")], FORM]] = Field(
        [], description="Questions for the talk."
    )
    exit_ticket: list[Words] = Field([], description="What everybody writes down at the end.")


class Translated(Shape):
    """A translation of a story."""

    title: Words | None = Field(None, description="The story's name on the shelf.")
    about: Words | None = Field(None, description="One or two sentences for the shelf.")
    cast: dict[str, Annotated[AsWords | Annotated[Person, Tag("keys")], FORM]] = Field(
        {}, description="Names: `nora: {name: Nora}`."
    )
    seats: dict[str, Words] = Field({}, description="Chairs: `nora: Noras Stuhl`.")
    meters: dict[str, Meter] = Field({}, description="Words of the meters.")
    notes: list[Note] = Field([], description="What is told before the first page.")
    places: dict[str, Place] = Field({}, description="Words for pictures: `table: {alt: Ein Tisch.}`.")
    sounds: dict[str, Sound] = Field({}, description="Words for sounds: `rain: {caption: Regen.}`.")
    class_: Class | None = Field(None, alias="class", description="The words of `class.yaml`.")
    passages: dict[str, list[Entry]] = Field(
        {}, description="The texts, by passage: `kitchen: [{was: Salt?, now: Salz?}]`."
    )
