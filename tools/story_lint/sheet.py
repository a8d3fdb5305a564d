"""A story's report as text, and as one HTML page that needs nothing beside it."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING

from game.story.model import Story
from game.story.report import safe
from story_lint.count import WORDS_A_MINUTE

if TYPE_CHECKING:
    from story_lint.figures import Figures

Table = tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]
"""A heading, the names of the columns, and rows."""

_STYLE = """\
body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
body{color:#222;background:#fffdf8}table{border-collapse:collapse;margin:0 0 2rem}
td,th{padding:.2rem .8rem;border-bottom:1px solid #ccc;text-align:left}
.map{overflow:auto;border:1px solid #ccc;background:#fff}"""


def as_text(story: Story, found: "Figures") -> str:
    """Write the report for the terminal."""
    parts = [safe(story.title), *_facts(found)]
    for heading, names, rows in _tables(story, found):
        lines = [" | ".join(map(safe, row)) for row in ((names, *rows) if rows else (("none",),))]
        parts += ["", heading, *(f"  {line}" for line in lines)]
    return "\n".join(parts) + "\n"


def as_html(story: Story, found: "Figures", svg: str) -> str:
    """Write the report as a page.

    Args:
        story: that it is about.
        found: its figures.
        svg: its map, already escaped.
    """
    title = escape(safe(story.title))
    head = f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
    facts = "".join(f"<p>{escape(fact)}</p>" for fact in _facts(found))
    tables = "\n".join(_html(*table) for table in _tables(story, found))
    drawn = f'<h2>Map</h2><div class="map">{svg}</div>'
    body = f"<body><h1>{title}</h1>{facts}\n{drawn}\n{tables}</body></html>\n"
    return f"{head}<style>{_STYLE}</style></head>{body}"


def _html(heading: str, names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    top = "".join(f"<th>{escape(name)}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(safe(cell))}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<h2>{escape(heading)}</h2><table><tr>{top}</tr>{body or '<tr><td>none</td></tr>'}</table>"


def _facts(found: "Figures") -> Iterator[str]:
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
    shares = tuple((name, _share(share), how) for name, share, how in found.endings)
    yield (
        "Endings: how often each comes if every open offer is picked equally often (exact)",
        ("ending", "share", "how it is known, by which picks"),
        shares,
    )
    reaches = tuple(
        (ending, story.meters[meter].name, str(each.low), str(each.high))
        for (ending, meter), each in found.reaches.items()
    )
    yield "Meters at endings: how low and how high (exact)", ("ending", "meter", "low", "high"), reaches
    spreads = tuple(
        (
            ending,
            story.meters[meter].name,
            str(each.least),
            str(each.median),
            str(each.greatest),
            str(each.readings),
        )
        for (ending, meter), each in found.spreads.items()
        if not story.meters[meter].hidden
    )
    names = ("ending", "meter", "least", "median", "greatest", "readings")
    yield "Meters at endings, in readings at random (an estimate)", names, spreads
    yield "Offers nobody can take", ("offer",), tuple((name,) for name in found.never)
    yield _uncovered(found)


def _share(share: float | None) -> str:
    return "not decided" if share is None else f"{share:.2%}"


def _uncovered(found: "Figures") -> Table:
    heading = "Roads that no playthrough walks"
    if found.left is None:
        return heading, ("part", "name"), (("not told", "a playthrough fails; see `story-lint check`"),)
    if not found.playthroughs:
        return heading, ("part", "name"), (("all", "there is none yet; `story-lint witness` writes one"),)
    rows = [("passage", name) for name in found.left.passages]
    rows += [("choice", ".".join(names)) for names in found.left.choices]
    rows += [("way", " to ".join(names)) for names in found.left.edges]
    return heading, ("part", "name"), tuple(rows)
