"""The shape of a story, as YAML: what editors complete from, and what is checked first."""

from typing import Annotated, Literal

from pydantic import Field, Tag

from game.story.authored_passage import Passage
from game.story.authored_words import (
    FORM,
    AsWords,
    Condition,
    Flag,
    Name,
    Setting,
    Shape,
    Shifts,
    Whole,
    Words,
)


class Person(Shape):
    """Somebody of the cast."""

    name: Words = Field(description="The name as shown before what they say.")
    voice: Words = Field("", description="How they sound when read aloud: `low`, `high`, `slow`.")


class Creep(Shape):
    """How a dial moves back."""

    by: Whole = Field(description="So much a page.")
    when: Condition | None = Field(None, description="Only while this holds.")


class Resistance(Shape):
    """From where on a dial resists."""

    over: Whole = Field(description="Above this level it comes down one step a page.")
    when: Condition | None = Field(None, description="Only while this holds.")


class Dial(Shape):
    """A meter that the reader's own hand turns."""

    seat: Name = Field(description="In whose chair it can be turned.")
    step: Whole = Field(description="How far one turn goes.")
    cost: Shifts | None = Field(None, description="What each turn up costs.")
    heavier: Flag = Field(False, description="The second turn up costs twice, the third three times.")
    resists: Annotated[Annotated[Whole, Tag("words")] | Annotated[Resistance, Tag("keys")], FORM] | None = (
        Field(None, description="Above this level it comes down one step a page.")
    )
    stills: list[Name] = Field([], description="Meters that do not move while the dial is high.")
    from_: Whole | None = Field(None, alias="from", description="From this level on it stills.")
    creep: Annotated[Annotated[Whole, Tag("words")] | Annotated[Creep, Tag("keys")], FORM] | None = Field(
        None, description="So much a page it goes back towards where it was."
    )


class Meter(Shape):
    """A meter from 0 to 100."""

    name: Words | None = Field(None, description="As shown beside it.")
    low: Words | None = Field(None, description="What a low level means, in a few words.")
    high: Words | None = Field(None, description="What a high level means, in a few words.")
    start: Whole | None = Field(None, description="Where it starts, 0 to 100; 30 unless said.")
    hidden: Flag = Field(False, description="Not shown; the story keeps it to itself.")
    dial: Dial | None = Field(None, description="A dial is a meter that the reader turns.")


class Number(Shape):
    """A variable with bounds, or one of a set of names."""

    start: Words = Field(description="What it holds at first.")
    min: Whole | None = Field(None, description="Never below this; 0 unless said.")
    max: Whole | None = Field(None, description="Never above this; 100 unless said.")
    one_of: list[Name] | None = Field(None, description="The names it may have, like [calm, cold].")


class KeepList(Shape):
    """A list that fills."""

    max: Whole = Field(12, description="How many things it holds; the oldest goes when it is full.")


class Note(Shape):
    """A content note, shown before the first page."""

    topic: Words = Field(description="What a reader may want to know beforehand.")
    scene: Name | None = Field(None, description="Passages with this scene can be skipped.")
    summary: Words | None = Field(None, description="What is told instead of the scene.")
    to: Name | None = Field(None, description="Where the story goes on after the scene.")
    set: Setting | None = Field(None, description="What the skipped scene would have set.")


class Place(Shape):
    """Words for a picture."""

    alt: Words = Field("", description="What is to be seen, for a reader who cannot see it.")
    weather: Words = Field("none", description="`rain`, `snow`, `fog` or `none`.")


class Sound(Shape):
    """Words for a sound."""

    caption: Words = Field("", description="What is to be heard, for a reader who cannot hear it.")
    once: Flag = Field(False, description="It sounds once instead of going on.")


class Pages(Shape):
    """A further file of a story."""

    passages: dict[str, Passage] = Field(description="Further passages.")


class Authored(Shape):
    """A story."""

    format: Literal[1] = Field(description="The version of this way of writing: 1.")
    title: Words = Field(description="The story's name on the shelf.")
    language: Words = Field("en", description="The language it is written in: `en`, `zh-Hans`.")
    minutes: Whole = Field(0, description="How long one reading takes.")
    chapter: Whole = Field(0, description="Its place on the shelf, from 1.")
    about: Words = Field("", description="One or two sentences for the shelf.")
    cover: Words | None = Field(
        None, description="The picture on the shelf: `cover.webp` in the story's folder."
    )
    harm: Flag = Field(False, description="A story about harm: no ending names a shape of the reading.")
    notes: list[Note] = Field([], description="What is told before the first page.")
    cast: dict[str, Annotated[AsWords | Annotated[Person, Tag("keys")], FORM]] = Field(
        {}, description="Who speaks: `nora: {name: Nora}`. `you` is always there."
    )
    meters: dict[str, Meter] = Field(
        {}, description="Meters beyond cognitive, affective, concern and boundary."
    )
    variables: dict[str, Annotated[AsWords | Annotated[Number, Tag("keys")], FORM]] = Field(
        {}, description="What the story remembers: `asked: false`, `spoons: {start: 3, max: 3}`."
    )
    keeps: dict[str, KeepList] = Field({}, description="Lists that fill: `wall: {max: 12}`.")
    seats: dict[str, Words] = Field(
        {}, description="Chairs: `nora: Nora's chair`; keys are names of the cast."
    )
    places: dict[str, Place] = Field({}, description="Words for pictures: `table: {alt: A table.}`.")
    sounds: dict[str, Sound] = Field({}, description="Words for sounds: `rain: {caption: Rain.}`.")
    start: Name | None = Field(None, description="The first passage, unless it is the first one written.")
    passages: dict[str, Passage] = Field({}, description="The pages, each with a name.")
