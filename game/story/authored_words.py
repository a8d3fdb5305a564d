"""What a key of a story may hold: words, conditions, numbers, movements."""

from typing import Annotated, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Strict, Tag


def _as_words(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, int) else value


def _form(value: object) -> str:
    if isinstance(value, dict):
        return "keys"
    return "list" if isinstance(value, list) else "words"


FORM = Discriminator(_form)
"""Which form of a key was written: one word, a list, or keys of its own."""


Words: TypeAlias = Annotated[str, BeforeValidator(_as_words)]

Condition: TypeAlias = Annotated[
    str,
    BeforeValidator(_as_words),
    Field(examples=["asked and spoons < 3", "cognitive >= 50", "chose(salt)", "visited(bread)", "again"]),
]

Whole: TypeAlias = Annotated[int, Strict()]

Flag: TypeAlias = Annotated[bool, Strict()]

Name: TypeAlias = Annotated[str, BeforeValidator(_as_words)]

AsWords: TypeAlias = Annotated[Words, Tag("words")]


class Shape(BaseModel):
    """Any part of a story: keys that are not named here are slips."""

    model_config = ConfigDict(extra="forbid", populate_by_name=False)


Cause: TypeAlias = Annotated[AsWords | Annotated[dict[str, Words], Tag("keys")], FORM]


class Movement(Shape):
    """A movement with everything said."""

    by: Whole = Field(description="How far the meter moves; below zero it falls.")
    cause: Cause | None = Field(None, description="Why, as a thing seen or done.")
    when: Condition | None = Field(None, description="It moves only while this holds.")


Moved: TypeAlias = Annotated[
    Annotated[Whole, Tag("words")]
    | Annotated[tuple[Whole, Cause], Tag("list")]
    | Annotated[Movement, Tag("keys")],
    FORM,
]

Shifts: TypeAlias = Annotated[dict[str, Moved], Field(examples=[{"cognitive": [6, "Eleven minutes."]}])]

Shift: TypeAlias = Annotated[Annotated[Shifts, Tag("keys")] | Annotated[list[Shifts], Tag("list")], FORM]

Setting: TypeAlias = Annotated[dict[str, Words], Field(examples=[{"asked": True, "spoons": "spoons - 1"}])]

Kept: TypeAlias = dict[str, Annotated[AsWords | Annotated[list[Words], Tag("list")], FORM]]
