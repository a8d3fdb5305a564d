"""A translation that shows other values than the text it translates.

Why: `{spoons}` left out, or written otherwise, shows the reader nothing, or braces.

Mend: write the same `{name}` in `now` as in `was`.

FAIL
    variables: {spoons: 3}
    passages:
      bread:
        page: "{spoons} spoons."
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: "{spoons} spoons.", now: "{loeffel} Löffel."}]

PASS
    variables: {spoons: 3}
    passages:
      bread:
        page: "{spoons} spoons."
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: "{spoons} spoons.", now: "{spoons} Löffel."}]
"""

import re
from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject
from story_lint.tongues import tongues

_VALUE = re.compile(r"\{(\w+)\}")


def check(subject: Subject) -> Iterator[Told]:
    """Tell of entries whose two sides name different values."""
    for tongue in tongues(subject):
        for entry in tongue.entries:
            was, now = sorted(_VALUE.findall(entry.was)), sorted(_VALUE.findall(entry.now))
            if entry.now and was != now:
                message = f"`was` shows {_listed(was)}, but `now` shows {_listed(now)}"
                yield Told(entry.span, message, "write the same names")


def _listed(names: list[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names) or "no value"


RULE = Rule("T004", "other-values", ERROR, __doc__, check)
