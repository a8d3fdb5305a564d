"""Texts of the story that a translation does not have.

Why: who reads in that language would come upon a page in another.

Mend: add `{was: ..., now: ...}` under the passage. `still-hear export STORY --to translation --language de`
writes all that are missing, with room behind each `now:`.

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

from collections import defaultdict
from collections.abc import Iterator

from game.story.translation import normal
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject
from story_lint.tongues import Tongue, all_texts, tongues


def check(subject: Subject) -> Iterator[Told]:
    """Tell of each translation how many texts it leaves out, and the first of them."""
    for tongue in tongues(subject):
        wants = [
            (name, words, times)
            for name, found in all_texts(subject).items()
            for words, times in found.items()
        ]
        named = _named(tongue)
        left = (
            [] if not tongue.is_read else [each for each in wants if not _is_whole(named[each[:2]], each[2])]
        )
        if left:
            name, words, _ = left[0]
            count = "1 text" if len(left) == 1 else f"{len(left)} texts"
            message = (
                f"{count} of {len(wants)} have no translation here; the first is {words[:60]!r} in `{name}`"
            )
            folder, _, file = tongue.span.file.rpartition("lang/")
            story, tag = folder.rstrip("/") or subject.story.id, file.removesuffix(".yaml")
            step = f"`still-hear export {story} --to translation --language {tag}` writes them all"
            yield Told(tongue.span, message, f"add `{{was: ..., now: ...}}`; {step}")


def _named(tongue: Tongue) -> defaultdict[tuple[str, str], set[int | None]]:
    """Give for each text of a passage which of its places are translated; None: all."""
    named: defaultdict[tuple[str, str], set[int | None]] = defaultdict(set)
    for entry in tongue.entries:
        if entry.now:
            named[entry.passage, normal(entry.was)].add(entry.repeat)
    return named


def _is_whole(named: set[int | None], times: int) -> bool:
    """Tell whether every place where some words stand has a translation."""
    return None in named or named >= set(range(1, times + 1))


RULE = Rule("T001", "missing-translation", WARNING, __doc__, check)
