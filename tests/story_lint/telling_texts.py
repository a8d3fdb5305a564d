"""Tells of texts by chance: `python telling_texts.py SEED COUNT SECONDS` prints what is amiss, as JSON."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from elsewhere import answer, asked
from lint_cases import case
from soak import Tries
from story.any_text import any_text
from story.generated import BESIDE

from game.story.report import render_all
from story_lint.linter import lint
from story_lint.reporters.formats import FORMATS, written
from story_lint.rules.every import RULES
from story_lint.settings import Settings

LINTED = 10
"""Every so manyth is looked through by all rules and written down in all formats, where it loads."""

WATCHDOG = 10
"""Seconds of the processor; ten times the one second that no text may take."""

SMALL = Settings(states=2_000, line_states=2_000)
"""A budget for stories by chance: some count to a hundred in three variables."""


@contextmanager
def watchdog() -> Iterator[None]:
    """Raise where something takes ten times too long."""

    def bark(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, bark)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def told(data: bytes, *, lints: bool) -> str:
    """Load a text, and give all that is said of it."""
    made = case({"story.yaml": data} | BESIDE)
    loaded = made.loaded
    said = render_all(loaded.problems, loaded.sources)
    if loaded.story is None and not loaded.problems:
        return "\0 neither a story nor a problem"
    if lints and loaded.story is not None:
        found = lint(made, RULES, RULES, SMALL)
        said += "".join(written(name, [found]) for name in FORMATS)
    return said


def faults(tries: Tries) -> Iterator[str]:
    """Try so many texts, and give those that something is amiss with."""
    for number, chance in enumerate(tries):
        data = any_text(chance)
        signal.setitimer(signal.ITIMER_PROF, WATCHDOG)
        try:
            said = told(data, lints=number % LINTED == 0)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the fault that is looked for
            yield f"{type(error).__name__} {error} with seed {tries.seed} of {data!r}"
        else:
            if not said.replace("\n", "").isprintable():
                yield f"unprintable with seed {tries.seed} of {data!r}"


if __name__ == "__main__":
    tries = asked()
    with watchdog():
        answer(list(faults(tries))[:5], tries)
