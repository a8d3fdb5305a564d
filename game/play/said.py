"""Sentences that play itself says: English as they stand, and told in a language that has them."""

from collections.abc import Callable, Mapping
from typing import Self


class Said(str):
    """A sentence in English that still knows what it was made of."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, str]

    def __new__(cls, template: str, values: Mapping[str, str]) -> Self:
        """Make a sentence.

        Args:
            template: the English words, with `{names}` where something is put in.
            values: what is put in; sentences and parts of sentences among them are told in their turn.
        """
        made = super().__new__(cls, template.format(**values))
        made.template = template
        made.values = values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, str]]:  # type: ignore[override] # a `str` gives one part
        """Let a copy be made."""
        return self.template, self.values


def say(template: str, **values: str) -> Said:
    """Say something; what stands in braces is filled in."""
    return Said(template, values)


def in_words(said: str, tell: Callable[[str], str]) -> str:
    """Tell what was said in the language of a catalogue; words that are a story's own stay as they are.

    Args:
        said: a sentence of play's, or any words.
        tell: gives an English sentence in the other language.
    """
    if not isinstance(said, Said):
        return said
    return tell(said.template).format(**{name: in_words(value, tell) for name, value in said.values.items()})
