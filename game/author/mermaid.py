"""A story's passages as a Mermaid flowchart: who leads to whom."""

from collections.abc import Iterator

from game.author.wording import in_words
from game.story.guard import forbidden
from game.story.model import Passage, Story
from game.story.prose import flat
from game.story.way import Back, Call, Draw, Exit, Fork, To

LONGEST = 40
"""Characters of a label, at most."""


def flowchart(story: Story) -> str:
    """Write the chart."""
    lines = ["flowchart TD", f"  %% {_words(story.title)}"]
    for name, passage in story.passages.items():
        opens, closes = ("([", "])") if passage.ending else ("{{", "}}") if passage.guess else ("[", "]")
        shown = f"{name}: {flat(passage.ending.title)}" if passage.ending else name
        lines.append(f'  {_id(name)}{opens}"{_words(shown)}"{closes}')
    lines.append(f"  begin_(( )) --> {_id(story.start)}")
    for name, passage in story.passages.items():
        for label, target, drawn in _edges(passage, story):
            words = f'|"{_words(label)}"|' if label else ""
            lines.append(f"  {_id(name)} {drawn}{words} {_id(target)}")
    for note in story.notes:
        first = next((name for name, each in story.passages.items() if each.scene == note.scene), None)
        if note.scene and note.to and first:
            lines.append(f'  {_id(first)} -.->|"skip: {_words(note.topic)}"| {_id(note.to)}')
    return "\n".join(lines) + "\n"


def _edges(passage: Passage, story: Story) -> Iterator[tuple[str, str, str]]:
    """Give label, target and arrow of every way out."""
    for choice in passage.choices:
        label = flat(choice.prose) or "silence"
        if choice.exit is not None:
            yield from _ways(choice.exit, label, passage, story)
        elif passage.exit is not None:
            yield from _ways(passage.exit, label, passage, story)
    offers = passage.offers_from
    if offers is not None and (way := offers.exit or passage.exit) is not None:
        yield from _ways(way, f"any of {offers.keep}", passage, story)
    if passage.guess is not None:
        for label, outcome in (("right", passage.guess.right), ("wrong", passage.guess.wrong)):
            if outcome.exit is not None:
                yield from _ways(outcome.exit, label, passage, story)
    if passage.exit is not None and not passage.choices and offers is None:
        yield from _ways(passage.exit, "", passage, story)


def _ways(way: Exit, label: str, passage: Passage, story: Story) -> Iterator[tuple[str, str, str]]:
    match way:
        case To():
            yield label, way.passage, "-->"
        case Fork():
            for branch in way.branches:
                when = f"if {in_words(branch.when, story)}" if branch.when else "else"
                yield f"{label} {when}".strip(), branch.exit.passage, "-->"
        case Draw():
            total = sum(lot.weight for lot in way.lots)
            for lot in way.lots:
                yield f"{label} {lot.weight} in {total}".strip(), lot.exit.passage, "-->"
        case Call(aside, after):
            yield label, aside, "-->"
            yield f"{label} (after)".strip(), after or passage.id, "-.->"
        case Back():
            return


def _id(name: str) -> str:
    # A bare `end` or `graph` would be a word of the chart's own.
    return f"p_{name}"


def _words(text: str) -> str:
    kept = " ".join(text.split())
    while found := forbidden(kept):
        kept = kept.replace(found.group(), "\ufffd")
    short = kept if len(kept) <= LONGEST else kept[: LONGEST - 1].rstrip() + "…"
    return "".join(f"#{ord(letter)};" if letter in '"#;<>&`|[](){}\\%' else letter for letter in short)
