"""Reads each bomb in a process of its own: `python setting_off.py` prints what each cost, as JSON."""

import json
import resource
import sys
import time
from collections.abc import Iterable, Iterator, Mapping

from story import crowded_files, crowds
from story.bombs import BOMBS, CROWDS

from game.story.guide_reading import read_guide
from game.story.loader import load
from game.story.problem import Problem
from game.story.report import render_all
from game.story.source import Source
from game.story.translating import read_translation

MOST_SECONDS = 300
"""Of the processor for all of them; then the system ends it, also where a bomb never would."""


def peak() -> int:
    """Give the most memory that this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def stories(texts: Mapping[str, str]) -> Iterator[tuple[str, bool, float, int]]:
    """Load each text as a story, and tell all that is wrong with it."""
    for name, text in texts.items():
        begun, before = time.process_time(), peak()
        loaded = load({"story.yaml": text.encode()}, "bomb")
        yield cost(name, loaded.problems, loaded.sources, begun, before)


def beside() -> Iterator[tuple[str, bool, float, int]]:
    """Read each translation and each teacher's guide beside a small story."""
    story = load({"story.yaml": crowds.SMALL.encode()}, "bomb").story
    assert story is not None
    for name, text in crowds.TRANSLATIONS.items():
        begun, before = time.process_time(), peak()
        german = read_translation("lang/de.yaml", text.encode(), "de", story)
        yield cost(f"{name} in a translation", german.problems, {"": german.source}, begun, before)
    for name, text in crowds.GUIDES.items():
        begun, before = time.process_time(), peak()
        guide = read_guide("class.yaml", text.encode(), story)
        yield cost(f"{name} in a guide", guide.problems, {"": guide.source}, begun, before)


def noted() -> Iterator[tuple[str, bool, float, int]]:
    """Read each playthrough, settings, baseline and table of the linter's settings."""
    for name, (read, text) in crowded_files.FILES.items():
        begun, before = time.process_time(), peak()
        said = read(text)
        yield name, bool(said), time.process_time() - begun, peak() - before


def cost(
    name: str, problems: Iterable[Problem], sources: Mapping[str, Source], begun: float, before: int
) -> tuple[str, bool, float, int]:
    """Tell what is wrong, and what that and the reading cost."""
    told = render_all(problems, {source.name: source for source in sources.values()})
    return name, bool(told), time.process_time() - begun, peak() - before


def main() -> None:
    """Read all, the bombs first: what crowds take would hide what they take."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    warm = load({"story.yaml": b"titel: Salt"}, "warm")  # with a slip: what tells of them is read late
    render_all(warm.problems, warm.sources)
    before = peak()
    costs = [(*each[:3], peak() - before) for each in stories(BOMBS)]
    json.dump([*costs, *stories(CROWDS), *stories(crowds.CROWDS), *beside(), *noted()], sys.stdout)


if __name__ == "__main__":
    main()
