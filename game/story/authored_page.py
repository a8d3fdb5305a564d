"""The shape of a page and of the roads out of it, as YAML."""

from typing import Annotated, TypeAlias

from pydantic import Field, Tag

from game.story.authored_words import FORM, AsWords, Condition, Flag, Name, Shape, Whole, Words


class Layer(Shape):
    """`meant`, `heard` or `muffled` with a height of its own."""

    text: Words = Field(description="The words.")
    when: Condition | None = Field(None, description="It opens while this holds.")


Layered: TypeAlias = Annotated[AsWords | Annotated[Layer, Tag("keys")], FORM]


class Line(Shape):
    """One line of a page that is written as a list."""

    who: Name | None = Field(None, description="Who speaks, thinks or drafts: a name of the cast.")
    says: Words | None = Field(None, description="What they say.")
    thinks: Words | None = Field(None, description="What they think.")
    text: Words | None = Field(None, description="Telling, or the words of a quote.")
    draft: Annotated[AsWords | Annotated[list[Words], Tag("list")], FORM] | None = Field(
        None, description="Versions, typed and deleted; the last one stays."
    )
    silence: Whole | None = Field(None, description="A silence of so many seconds; it splits the page.")
    quote: Name | None = Field(None, description="A choice's or line's id whose words come back.")
    meant: Layered | None = Field(None, description="What was meant; opens at cognitive 50.")
    heard: Layered | None = Field(None, description="What was heard; opens at affective 50.")
    muffled: Layered | None = Field(
        None, description="What gets through: {text: F...e., when: headphones >= 60}."
    )
    when: Condition | None = Field(None, description="The line stands only while this holds.")
    seat: Name | None = Field(None, description="Seen from this chair alone.")
    margin: Flag = Field(False, description="Seen only in the replay after an ending.")
    id: Name | None = Field(None, description="A name by which a later line can quote this one.")


Page: TypeAlias = Annotated[
    AsWords | Annotated[list[Annotated[AsWords | Annotated[Line, Tag("keys")], FORM]], Tag("list")], FORM
]


class Branch(Shape):
    """One arm of a fork."""

    if_: Condition | None = Field(None, alias="if", description="This way while this holds.")
    to: Name | None = Field(None, description="Where it leads.")
    else_: Name | None = Field(None, alias="else", description="Where it leads when nothing above held.")


class Lot(Shape):
    """One way of a draw."""

    weight: Whole = Field(1, description="How heavy it lies in the draw.")
    to: Name = Field(description="Where it leads.")


To: TypeAlias = Annotated[
    Annotated[Name, Tag("words")] | Annotated[list[Branch], Tag("list")],
    FORM,
    Field(
        description="Where it leads: a passage, or a fork `[{if: cognitive >= 50, to: near}, {else: far}]`."
    ),
]


class Road(Shape):
    """A way out."""

    to: To | None = None
    random: list[Lot] | None = Field(None, description="A draw: [{weight: 3, to: rain}, {to: dry}].")
    call: Name | None = Field(None, description="An aside that comes back; then to `to`, or here again.")
    back: Flag = Field(False, description="Out of an aside, to where its call says.")
