"""A translation that holds more than words.

Why: the roads are the story's; a translation that could change them would be another story, and saves
would not fit.

Mend: leave only `was`, `now` and `n` in each entry.

FAIL
    passages:
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: He eats., now: Er isst., to: hall}]

PASS
    passages:
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: He eats., now: Er isst.}]
"""

from collections.abc import Iterator

from game.story.node import Mapping
from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject

ALLOWED = frozenset({"was", "now", "n"})
"""Keys of an entry."""


def check(subject: Subject) -> Iterator[Told]:
    """Tell of entries with other keys."""
    for _, tree in subject.inside("lang/"):
        passages = tree.mapping("passages")
        for name, _ in passages or ():
            for node in passages.items(name.text) if passages is not None else ():
                for key, _ in node if isinstance(node, Mapping) else ():
                    if key.text not in ALLOWED:
                        message = (
                            f"you wrote `{key.text}:`, but a translation holds `was`, `now` and `n` alone"
                        )
                        yield Told(key.span, message, "take it out")


RULE = Rule("T005", "other-roads", ERROR, __doc__, check)
