"""Why a story does not open: each problem as the loader tells it, and the next step."""

from dataclasses import field, replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Activate, Intent
from game.stage.library import Library, card_of
from game.stage.mark import Face, Fill
from game.stage.route import Return, Route, ToStory
from game.stage.scene import Frame, Part, Role, Step, View
from game.stage.widgets.block import TARGET, Block, Drawn, kind, space, stacked
from game.stage.widgets.controls import button
from game.stage.widgets.leaf import BACK, Leaf, moved, seen
from game.stage.widgets.prose import lines, paragraph, rule
from game.stage.widgets.scroll import Scroll
from game.stage.words import counted


@frozen
class Problems:
    """What is wrong with a story, until it is mended."""

    story: str
    title: str
    problems: tuple[str, ...]
    scroll: Scroll = field(default_factory=Scroll)

    def renewed(self, library: Library) -> "Problems":
        """Give the problems there are now."""
        return replace(self, problems=card_of(library, self.story).problems)

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Go back, into the story once it opens, or move the page."""
        if isinstance(intent, Activate):
            ways: dict[str, Route] = {BACK: Return(), "open": ToStory(self.story)}
            return Step(self, go=ways.get(intent.part))
        to = moved(frame, self._leaf(frame), self.scroll, intent)
        return Step(self if to is self.scroll else replace(self, scroll=to))

    def view(self, frame: Frame) -> View:
        """Set the page."""
        return seen(frame, self._leaf(frame), self.scroll, None if self.problems else "open")

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        tell = frame.tell
        if not self.problems:
            mended = (
                paragraph(tell("This story opens now.")),
                space(12),
                button("open", tell("To the story")),
            )
            return Leaf(self.title, stacked(mended))
        number = len(self.problems)
        count = counted(
            tell,
            "One thing is wrong in this story, and it does not open.",
            "{n} things are wrong in this story, and it does not open.",
            number,
        )
        step = tell("Mend the file and save it: this page looks again by itself.")
        blocks: list[Block] = [paragraph(f"{count} {step}"), rule(gap=14)]
        for place, each in enumerate(self.problems):
            blocks += [_problem(each, place), rule(strength=0.2, gap=12)]
        return Leaf(self.title, stacked(blocks), characters=86)


def _problem(rendered: str, number: int) -> Block:
    """Set one problem: what was written and found, the lines of the file beside a rule, the next step."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        first, *rest = rendered.splitlines() or [""]
        blocks: list[Block] = []
        where, parted, message = first.partition(": ")
        if parted and ":" in where:
            blocks.append(paragraph(where, size=14, faint=True))
        blocks.append(paragraph(message if parted and ":" in where else first, size=17))
        for line in rest:
            margin, _, quoted = line.partition("|")
            hint = quoted.strip().lstrip("^").strip()
            if margin.strip():
                blocks.append(_quoted(f"{margin.strip()}   {quoted.strip()}"))
            elif hint:
                blocks.append(paragraph(hint[:1].upper() + hint[1:], size=17, italic=True))
        drawn = stacked(blocks, 4)(frame, at, width)
        box = Box(at.x, at.y, width, max(drawn.height, TARGET * frame.scale))
        part = Part(f"problem-{number}", Role.TEXT, rendered, box, focusable=True)
        return Drawn(drawn.marks, (part,), width, box.height)

    return draw


def _quoted(line: str) -> Block:
    """Set a line of the author's file beside a rule."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        inset = 16 * frame.scale
        legible = replace(kind(frame, 15), face=Face.LEGIBLE)
        place = Point(at.x + inset, at.y)
        drawn = lines(frame, place, width - inset, line, legible, frame.theme.faint, leading=1.5)
        beside = Box(at.x + 2 * frame.scale, at.y, max(1.0, 2 * frame.scale), drawn.height)
        return Drawn((Fill(beside, frame.theme.faint, alpha=0.5), *drawn.marks), (), width, drawn.height)

    return draw
