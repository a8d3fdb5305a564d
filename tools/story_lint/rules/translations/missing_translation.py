"""Texts of the story that a translation does not have.

Why: who reads in that language would come upon a page in another.

Mend: add `{was: ..., now: ...}` under the passage.

FAIL
    passages:
      kitchen: {page: The soup is cold., to: bread}
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: Bread, now: Brot}, {was: He eats., now: Er isst.}]

PASS
    passages:
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: Bread, now: Brot}, {was: He eats., now: Er isst.}]
"""

from collections.abc import Iterator

from game.story.translation import normal
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject
from story_lint.tongues import Tongue, all_texts, tongues


def check(subject: Subject) -> Iterator[Told]:
    """Tell of each translation how many texts it leaves out, and the first of them."""
    for tongue in tongues(subject):
        wants = [(name, words) for name, found in all_texts(subject).items() for words in found]
        left = [(name, words) for name, words in wants if not _is_whole(tongue, name, words, subject)]
        if left:
            name, words = left[0]
            count = "1 text" if len(left) == 1 else f"{len(left)} texts"
            message = (
                f"{count} of {len(wants)} have no translation here; the first is {words[:60]!r} in `{name}`"
            )
            yield Told(tongue.span, message, "add `{was: ..., now: ...}`")


def _is_whole(tongue: Tongue, passage: str, words: str, subject: Subject) -> bool:
    """Tell whether every place where these words stand has a translation."""
    named = {
        entry.repeat
        for entry in tongue.entries
        if entry.now and (entry.passage, normal(entry.was)) == (passage, words)
    }
    said = all_texts(subject)[passage][words]
    return None in named or named >= set(range(1, said + 1))


RULE = Rule("T001", "missing-translation", WARNING, __doc__, check)
