"""The shape of a passage and its choices, as YAML."""

from typing import Annotated, Literal

from pydantic import Field, Tag

from game.story.authored_page import Page, Road
from game.story.authored_words import (
    FORM,
    AsWords,
    Condition,
    Flag,
    Kept,
    Name,
    Setting,
    Shape,
    Shift,
    Whole,
    Words,
)


class Lock(Shape):
    """A choice that is seen and cannot be taken."""

    unless: Condition | None = Field(None, description="What would open it; without it, it is never open.")
    reason: Words = Field(description="What holds the person, in their own voice.")


class Relabel(Shape):
    """Other words for a choice."""

    say: Words | None = Field(None, description="What it says now.")
    do: Words | None = Field(None, description="What it does now.")
    when: Condition = Field(description="While this holds.")


class Choice(Road):
    """Something that can be said, done, or left unsaid."""

    id: Name | None = Field(None, description="A stable name: saves, votes and translations hang on it.")
    say: Words | None = Field(None, description="Words that are said aloud.")
    do: Words | None = Field(None, description="Something that is done.")
    silence: Words | None = Field(None, description="`true`: not answering; or words for it.")
    when: Condition | None = Field(None, description="Absent unless this holds.")
    locked: Annotated[AsWords | Annotated[Lock, Tag("keys")], FORM] | None = Field(
        None, description="Seen, struck through, with a reason: {unless: asked, reason: Not yet.}."
    )
    once: Flag = Field(False, description="Absent after it was taken.")
    breaks: Flag = Field(False, description="Open while the silence lasts, and breaks it.")
    wait: Flag = Field(False, description="Comes only after the silence.")
    fades: Whole | None = Field(None, description="Goes after so many seconds; never the only way on.")
    relabel: (
        Annotated[Annotated[Relabel, Tag("keys")] | Annotated[list[Relabel], Tag("list")], FORM] | None
    ) = Field(
        None, description="Other words while something holds: {say: Being difficult., when: drift >= 2}."
    )
    set: Setting | None = Field(None, description="Variables that change: {asked: true, spoons: spoons - 1}.")
    shift: Shift | None = Field(None, description="Meters that move, with their cause.")
    keep: Kept | None = Field(None, description="Puts something on a keep: {wall: the blue glaze}.")


class OffersFrom(Road):
    """Offers made of what was kept."""

    keep: Name = Field(description="The keep whose things are offered.")
    as_: Literal["say", "do"] = Field("say", alias="as", description="Whether they are said or done.")
    set: Setting | None = Field(None, description="Variables that change.")
    shift: Shift | None = Field(None, description="Meters that move, with their cause.")


class Ask(Shape):
    """A page on which somebody is asked and tells."""

    who: Name = Field(description="Who is asked.")
    about: Words = Field(description="What about.")
    honest: Flag = Field(True, description="`false` where a deceiver answers; the replay marks it.")


class Outcome(Road):
    """What follows a right or wrong guess."""

    set: Setting | None = Field(None, description="Variables that change.")
    shift: Shift | None = Field(None, description="Meters that move, with their cause.")


class Truth(Shape):
    """The answer where it hangs on this reading."""

    if_: Condition | None = Field(None, alias="if", description="While this holds ...")
    is_: Name | None = Field(None, alias="is", description="... this option is so.")
    else_: Name | None = Field(None, alias="else", description="This option is so when nothing above held.")


class Guess(Shape):
    """A guess about somebody, who then answers."""

    who: Name = Field(description="About whom.")
    question: Words = Field(description="What is to be guessed.")
    options: Annotated[
        Annotated[list[Words], Tag("list")] | Annotated[dict[str, Words], Tag("keys")], FORM
    ] = Field(description="The answers to choose from; `I don't know` is always there.")
    truth: Annotated[AsWords | Annotated[list[Truth], Tag("list")], FORM] = Field(
        description="The option that is so."
    )
    told: Words = Field(description="What the character then tells or does.")
    right: Outcome | None = Field(None, description="What follows a right guess.")
    wrong: Outcome | None = Field(None, description="What follows a wrong guess.")


class Input(Shape):
    """A place where the reader may write."""

    name: Name = Field(description="A name; `{name}` in a text shows what was written.")
    question: Words = Field(description="What stands above the place to write.")
    max: Whole = Field(200, description="Most characters.")


class Replay(Shape):
    """The road seen again from another chair."""

    seat: Name = Field(description="From whose chair.")
    from_: Name = Field(alias="from", description="From the last visit of this passage.")


class Ending(Shape):
    """Where a reading stops."""

    title: Words = Field(description="The ending's name.")
    text: Words = Field(description="Its last words.")
    reflect: Annotated[Annotated[list[Words], Tag("list")] | AsWords, FORM] = Field(
        [], description="Questions to talk about."
    )
    replay: Replay | None = Field(None, description="Offers to see the road again from another chair.")


class Vote(Shape):
    """How a class decides on this page."""

    mode: Name = Field(
        description="majority, lottery, consensus, quorum, seats, guess, predict, struck, dial or observer."
    )
    tie: Name | None = Field(None, description="The choice that is taken when votes are even.")


class Passage(Road):
    """One page's worth."""

    page: Page | None = Field(None, description="The words of the page, as a script or a list.")
    choices: list[Choice] = Field([], description="What can be said, done or left unsaid here.")
    seat: Name | None = Field(None, description="In whose chair this page is; the first seat unless said.")
    scene: Name | None = Field(
        None, description="The scene it belongs to; its first passage is a checkpoint."
    )
    place: Name | None = Field(None, description="The picture; it stays until another is named.")
    sound: Annotated[AsWords | Annotated[list[Name], Tag("list")], FORM] | None = Field(
        None, description="What sounds, like [fridge, rain]; it goes on until other is named; [] is silence."
    )
    set: Setting | None = Field(None, description="Variables that change on entering.")
    shift: Shift | None = Field(None, description="Meters that move on entering, with their cause.")
    keep: Kept | None = Field(None, description="Puts something on a keep on entering.")
    ask: Ask | None = Field(None, description="Somebody is asked, and tells: {who: dad, about: the salt}.")
    guess: Guess | None = Field(None, description="A guess that the character then answers.")
    input: Input | None = Field(None, description="A place where the reader may write.")
    ending: Ending | None = Field(None, description="A reading stops here.")
    cause_voice: Name | None = Field(None, description="From here on causes are told in this person's words.")
    offers_from: Annotated[AsWords | Annotated[OffersFrom, Tag("keys")], FORM] | None = Field(
        None, description="Makes an offer of each thing that a keep holds."
    )
    vote: Annotated[AsWords | Annotated[Vote, Tag("keys")], FORM] | None = Field(
        None, description="How a class decides here: {mode: majority, tie: wait}."
    )
