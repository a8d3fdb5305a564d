"""Lines and ways out as they stand on a proof."""

from typing import assert_never

from game.author.markup import Html, Part, inline, join, tag
from game.author.wording import in_words
from game.story.line import Draft, Line, Narration, Prose, Quotation, Said, Silence, Speech, Text, Thought
from game.story.model import Story
from game.story.prose import flat
from game.story.way import Back, Call, Draw, Exit, Fork, To


def line_part(line: Line, story: Story) -> Html:
    """Set a line of a page, with its layers below it."""
    cues = [in_words(line.when, story)] if line.when else []
    cues += [f"from {story.seats.get(line.seat, line.seat)}"] if line.seat else []
    cues += ["in the replay"] if line.margin else []
    cue: Part = inline("span", f"({'; '.join(cues)}) ", class_="cue") if cues else ""
    layers = (("meant", line.meant), ("heard", line.heard), ("muffled", line.muffled))
    below = [
        tag(
            "p",
            inline("span", f"({kind}, if {in_words(layer.when, story)}) ", class_="cue"),
            *_runs(layer.prose),
        )
        for kind, layer in layers
        if layer
    ]
    return join(tag("p", cue, *_said(line.said, story)), *below)


def _said(said: Said, story: Story) -> tuple[Part, ...]:
    match said:
        case Narration(prose):
            return _runs(prose)
        case Speech(who, prose):
            return (inline("b", f"{_name(who, story)}: "), *_runs(prose))
        case Thought(who, prose):
            return (
                inline("b", f"{_name(who, story)} "),
                inline("span", "(thinks) ", class_="cue"),
                *_runs(prose),
            )
        case Draft(who, versions):
            typed = " / ".join(flat(version) for version in versions)
            return (inline("b", f"{_name(who, story)} "), inline("span", f"(types) {typed}", class_="cue"))
        case Silence(seconds):
            return (inline("span", f"(silence, {seconds} seconds)", class_="cue"),)
        case Quotation(who, prose):
            name = f"{_name(who, story)}: " if who else ""
            whose = said.original or ".".join(said.choice or ())
            return (inline("b", name), inline("span", f"(once more, {whose}) ", class_="cue"), *_runs(prose))
        case _:
            assert_never(said)


def _name(who: str, story: Story) -> str:
    name = story.cast[who].name if who in story.cast else who
    return name[:1].upper() + name[1:]


def _runs(prose: Prose) -> tuple[Part, ...]:
    parts: list[Part] = []
    for run in prose:
        words = run.words if isinstance(run, Text) else f"{{{run.name}}}"
        parts.append(inline("em", words) if run.emphasis else words)
    return tuple(parts)


def lead(passage: str) -> Html:
    """Name a passage, and lead there."""
    return inline("a", passage, href=f"#p-{passage}")


def way_words(way: Exit, story: Story) -> Html:
    """Say where a way out leads."""
    match way:
        case To():
            return join("→ ", lead(way.passage))
        case Fork():
            return join("→ ", *_arms(way, story))
        case Draw():
            total = sum(lot.weight for lot in way.lots)
            lots = [join(f"{lot.weight} in {total}: ", lead(lot.exit.passage), "; ") for lot in way.lots]
            return join("→ by chance, ", *lots)
        case Call(passage, after):
            then: Part = join(", then ", lead(after)) if after else ", then here again"
            return join("→ aside: ", lead(passage), then)
        case Back():
            return join("← back to where it was called")
        case _:
            assert_never(way)


def _arms(fork: Fork, story: Story) -> list[Html]:
    arms = []
    for branch in fork.branches:
        when = f"if {in_words(branch.when, story)}: " if branch.when else "else: "
        arms.append(join(when, lead(branch.exit.passage), "; " if branch.when else ""))
    return arms
