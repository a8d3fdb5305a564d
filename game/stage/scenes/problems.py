"""Why a story does not open: each problem as the loader tells it, and the next step."""

from dataclasses import dataclass, field, replace

from game.stage.geometry import Box, Point
from game.stage.intent import Activate, Intent
from game.stage.mark import Fill, Words
from game.stage.route import Return, Route, ToStory
from game.stage.scene import Frame, Part, Role, Step, View
from game.stage.widgets.block import Block, Drawn, kind, space, stacked
from game.stage.widgets.controls import button
from game.stage.widgets.leaf import BACK, Leaf, moved, seen
from game.stage.widgets.prose import paragraph, rule, wrap
from game.stage.widgets.scroll import Scroll
from game.stage.words import counted


@dataclass(frozen=True, slots=True)
class Problems:
    """What is wrong with a story, until it is mended."""

    story: str
    title: str
    problems: tuple[str, ...]
    scroll: Scroll = field(default_factory=Scroll)

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
            "One thing keeps this story from opening.",
            "{n} things keep this story from opening.",
            number,
        )
        step = tell("Mend the file and save it: this page looks again by itself.")
        blocks: list[Block] = [paragraph(f"{count} {step}"), rule(gap=14)]
        for place, each in enumerate(self.problems):
            blocks += [_problem(each, place), rule(strength=0.2, gap=12)]
        return Leaf(self.title, stacked(blocks), characters=86)


def _problem(rendered: str, number: int) -> Block:
    """Set one problem line by line: its first line large, what the author wrote beside a rule."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale, ruler = frame.theme, frame.scale, frame.ruler
        marks: list[Fill | Words] = []
        down = 0.0
        for place, line in enumerate(rendered.splitlines()):
            quoted = place > 0
            type_ = kind(frame, 15 if quoted else 17)
            inset = 18 * scale if quoted else 0.0
            step = max(ruler.height(type_), type_.size * 1.45)
            for each in wrap(line.strip(), width - inset, type_, ruler):
                colour = theme.faint if quoted else theme.ink
                marks.append(Words(Point(at.x + inset, round(at.y + down)), each, type_, colour))
                if quoted:
                    beside = Box(at.x + 4 * scale, at.y + down, max(1.0, 2 * scale), step)
                    marks.append(Fill(beside, theme.faint, alpha=0.4))
                down += step
        part = Part(f"problem-{number}", Role.TEXT, rendered, Box(at.x, at.y, width, down), focusable=True)
        return Drawn(tuple(marks), (part,), width, down)

    return draw
