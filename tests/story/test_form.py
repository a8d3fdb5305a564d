"""Forms: of many passages alike one is held against the shape of a story, and stands for all."""

from collections.abc import Iterator
from typing import Any

from game.story.authored import Authored
from game.story.authored_translation import Translated
from game.story.form import TOLD_BY_WORDS
from game.story.loader import load

_BY_VALUE = frozenset({"enum", "const", "pattern", "minimum", "maximum", "maxLength", "minLength"})
"""Words of JSON Schema that judge a value and not its kind."""

MANY = "format: 1\ntitle: Salt\npassages:\n" + "".join(
    f"  p{number}: {{page: Soup., to: p{number}}}\n" for number in range(8)
)


def _told_by_value(schema: dict[str, Any], key: str) -> Iterator[str]:
    """Name the keys of a schema whose value matters."""
    if not _BY_VALUE.isdisjoint(schema):
        yield key
    for name, inner in schema.items():
        if name == "properties":
            for own, shape in inner.items():
                yield from _told_by_value(shape, own)
        elif name == "$defs":
            for shape in inner.values():
                yield from _told_by_value(shape, "")
        elif isinstance(inner, dict):
            yield from _told_by_value(inner, key)
        elif isinstance(inner, list):
            for part in inner:
                yield from _told_by_value(part, key) if isinstance(part, dict) else ()


def test_only_the_keys_named_here_are_judged_by_their_words() -> None:
    """A key that could hold but some words would else be held against the shape once, and never again."""
    found = {key for model in (Authored, Translated) for key in _told_by_value(model.model_json_schema(), "")}

    assert found - {"format"} == TOLD_BY_WORDS


def test_a_slip_in_one_of_many_passages_alike_is_told() -> None:
    """The form of a passage with a slip is another one."""
    text = MANY.replace("p5: {page: Soup.", "p5: {page: {a: b}")
    told = [
        (problem.code, problem.span.line) for problem in load({"story.yaml": text.encode()}, "a").problems
    ]

    assert told == [("colon-in-words", 9)]


def test_a_word_that_cannot_stand_there_is_told_in_one_of_many_passages_alike() -> None:
    """Here it is the word that is amiss, and not its kind."""
    offers = "offers_from: {keep: wall, as: say}"
    head, *rest = MANY.replace("to: p", f"{offers}, to: p").split("passages:")
    text = f"{head}keeps: {{wall: {{max: 3}}}}\npassages:{rest[0]}".replace(
        "as: say}, to: p6", "as: sing}, to: p6"
    )
    told = [
        (problem.code, problem.span.line) for problem in load({"story.yaml": text.encode()}, "a").problems
    ]

    assert told == [("wrong-kind", 11)]
