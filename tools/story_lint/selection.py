"""Which rules speak: `--select`, `--ignore`, and the same two in the settings."""

from collections.abc import Iterable, Sequence

from game.story.near import did_you_mean
from story_lint.rule import Rule


class SelectionError(ValueError):
    """A name that selects nothing."""


def chosen(rules: Sequence[Rule], select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """Choose rules by family (`R`), code (`R001`) or its beginning, name (`soft-lock`) or `ALL`.

    Raises:
        SelectionError: a word names no rule.
    """
    wanted = [name for word in select for name in _meant(word, rules)]
    unwanted = [name for word in ignore for name in _meant(word, rules)]
    return tuple(rule for rule in rules if rule.name in wanted and rule.name not in unwanted)


def find_rule(word: str, rules: Sequence[Rule]) -> Rule:
    """Find one rule by code or name.

    Raises:
        SelectionError: there is none.
    """
    for rule in rules:
        if word.casefold() in {rule.code.casefold(), rule.name}:
            return rule
    hint = did_you_mean(word, [rule.name for rule in rules] + [rule.code for rule in rules])
    raise SelectionError(
        f"you wrote `{word}`, but no rule has that code or name" + (f"; {hint}" if hint else "")
    )


def _meant(word: str, rules: Sequence[Rule]) -> list[str]:
    if word == "ALL":
        return [rule.name for rule in rules]
    if word.isalnum() and any(rule.code.startswith(word) for rule in rules):
        return [rule.name for rule in rules if rule.code.startswith(word)]
    return [find_rule(word, rules).name]
