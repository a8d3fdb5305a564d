"""A translation of words that are nowhere in their passage, or a file of them that no language has.

Why: it is never shown; perhaps the passage was renamed, or the line moved.

Mend: move it to its passage, or take it out; name a file by its language's tag, as `lang/de.yaml`.

FAIL
    passages:
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: The lamp goes out over the table., now: Die Lampe geht aus.}]

PASS
    passages:
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: Bread, now: Brot}, {was: He eats., now: Er isst.}]
"""

from collections.abc import Iterator

from game.story.near import quote
from game.story.translation import normal
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject
from story_lint.tongues import all_texts, patience, tongues


def check(subject: Subject) -> Iterator[Told]:
    """Tell of entries whose words nothing in their passage is like."""
    spoken = tongues(subject)
    known = all_texts(subject) if spoken else {}
    asking = patience()
    for tongue in spoken:
        if not tongue.is_read:
            file = tongue.path.rpartition("/")[2]
            message = f"you named this file {quote(file)}, but a translation is named by its language's tag"
            yield Told(tongue.span, message, "like `de.yaml` or `zh-Hans.yaml`; else nobody can choose it")
            continue
        for entry in tongue.entries:
            if entry.passage not in known:
                message = f"you translated a text of `{entry.passage}`, but no passage has that name"
                yield Told(entry.span, message, asking.did_you_mean(entry.passage, known))
                continue
            here = known[entry.passage]
            if normal(entry.was) not in here and asking.near(normal(entry.was), here) is None:
                other = subject.once(_places).get(normal(entry.was))
                alone = "see whether it was changed" if asking.is_over else "take it out"
                message = f"you translated {quote(entry.was)}, but `{entry.passage}` does not say that"
                yield Told(entry.span, message, f"it stands in `{other}`" if other else alone)
            elif (said := here[normal(entry.was)]) and (entry.repeat or 1) > said:
                message = f"you wrote `n: {entry.repeat}`, but `{entry.passage}` says that {_times(said)}"
                yield Told(entry.span, message, "leave `n` out, and it stands for each of them")


def _places(subject: Subject) -> dict[str, str]:
    """Give for each text the first passage in which it stands."""
    every = reversed([(words, name) for name, found in all_texts(subject).items() for words in found])
    return dict(every)


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


RULE = Rule("T003", "orphaned-translation", WARNING, __doc__, check)
