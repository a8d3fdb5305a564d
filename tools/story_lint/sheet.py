"""A story's report as text, and what it says in words wherever it is shown."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from game.story.model import Meter, Story
from game.story.report import safe
from story_lint.count import WORDS_A_MINUTE

if TYPE_CHECKING:
    from game.play.explore.spread import Spreads
    from story_lint.figures import Figures

Table = tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]
"""A heading, the names of the columns, and rows."""

ENDINGS = "Endings: how often each comes if every open offer is picked equally often (exact)"
METERS = "Meters at endings: how low and how high (exact)"
NEVER = "Offers nobody can take"
UNWALKED = "Roads that no playthrough walks"


def as_text(story: Story, found: "Figures") -> str:
    """Write the report for the terminal."""
    parts = [safe(story.title), *facts(found)]
    for heading, names, rows in _tables(story, found):
        parts += ["", heading, *(f"  {line}" for line in (_aligned((names, *rows)) if rows else ("none",)))]
    return "\n".join(parts) + "\n"


def _aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Write rows with their columns below each other."""
    shown = [[safe(cell) for cell in row] for row in rows]
    wide = [max(map(len, column)) for column in zip(*shown, strict=True)]
    for row in shown:
        yield " | ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)).rstrip()


def facts(found: "Figures") -> Iterator[str]:
    """Say what was visited, and how long a reading is."""
    how = "all that can come about" if found.whole else "not all, so shares are left out"
    yield f"{found.states:,} states were visited: {how}."
    yield f"{found.words:,} words in all."
    if found.shortest is not None:
        yield f"The shortest reading has {_length(found.shortest)}."
    loops = ", each loop walked once" if found.has_loops else ""
    yield f"The longest has at most {_length(found.longest)}{loops}."


def _length(words: int) -> str:
    minutes = round(words / WORDS_A_MINUTE)
    taking = {0: "less than a minute", 1: "1 minute"}.get(minutes, f"{minutes} minutes")
    return f"{words:,} words, {taking} at {WORDS_A_MINUTE} words a minute"


def _tables(story: Story, found: "Figures") -> Iterator[Table]:
    shares = tuple((name, share_in_words(share), how) for name, share, how in found.endings)
    yield ENDINGS, ("ending", "share", "how it is known, by which picks"), shares
    meters = shown_meters(story)
    rows = tuple(
        (ending, *(_level(found, ending, meter.id) for meter in meters)) for ending, *_ in found.endings
    )
    yield f"{METERS}; {_brackets(found.spreads)}", ("ending", *(meter.name for meter in meters)), rows
    yield NEVER, ("offer",), tuple((name,) for name in found.never)
    yield UNWALKED, ("part", "name"), tuple((part, name) for part, names in unwalked(found) for name in names)


def _brackets(spreads: "Spreads") -> str:
    return f"in brackets {median_of(spreads)}" if spreads.ended else median_of(spreads)


def median_of(spreads: "Spreads") -> str:
    """Say of how many readings the medians are, or why there are none."""
    if not spreads.ended:
        return f"no median: none of {spreads.begun} readings at random came to an ending soon enough"
    of = spreads.ended if spreads.ended == spreads.begun else f"those {spreads.ended} of {spreads.begun}"
    came = "" if spreads.ended == spreads.begun else " that came to an ending soon enough"
    return f"the median of {of} readings at random{came} (an estimate)"


def shown_meters(story: Story) -> tuple[Meter, ...]:
    """Give the meters that a reader sees."""
    return tuple(meter for meter in story.meters.values() if not meter.hidden)


def share_in_words(share: float | None) -> str:
    """Write a share of roads."""
    return "not decided" if share is None else f"{share:.2%}"


def _level(found: "Figures", ending: str, meter: str) -> str:
    """Write where a meter stands at an ending: `24 to 55 (40)`."""
    reach, spread = found.reaches.get((ending, meter)), found.spreads.at.get((ending, meter))
    median = f"({spread.median})" if spread else ""
    if reach is None:
        return f"? {median}".rstrip()
    ends = str(reach.low) if reach.low == reach.high else f"{reach.low} to {reach.high}"
    return ends if reach.low == reach.high else f"{ends} {median}".rstrip()


def unwalked(found: "Figures") -> Iterator[tuple[str, Iterable[str]]]:
    """Give what no playthrough walks, by what it is; nothing where all is walked."""
    if found.left is None:
        yield "not told", ("a playthrough fails; see `story-lint check`",)
    elif not found.playthroughs:
        yield "all", ("there is none yet; `story-lint witness` writes one",)
    else:
        parts: tuple[tuple[str, Iterable[str]], ...] = (
            ("passage", found.left.passages),
            ("choice", (".".join(names) for names in found.left.choices)),
            ("way", (" to ".join(names) for names in found.left.edges)),
        )
        yield from ((part, names) for part, each in parts if (names := tuple(each)))
