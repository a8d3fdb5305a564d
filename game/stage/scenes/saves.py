"""The saves of a story as cards: go on from one, make another, set one aside."""

from dataclasses import field, replace

from game.frozen import frozen
from game.play.reading import Reading
from game.stage.intent import Activate, Intent
from game.stage.library import Library, SaveCard
from game.stage.request import DeleteSave, WriteSave
from game.stage.route import Return, ToResume
from game.stage.scene import Frame, Step, View
from game.stage.widgets.block import Block, space, stacked
from game.stage.widgets.controls import button
from game.stage.widgets.leaf import BACK, Leaf, moved, seen
from game.stage.widgets.prose import paragraph, rule
from game.stage.widgets.save_card import ASIDE, LOAD, save_card
from game.stage.widgets.scroll import Scroll
from game.story.model import Story

HERE = "save here"


@frozen
class Saves:
    """A story's saves, the newest first."""

    story: str
    """Its id: a story that no longer opens still has its saves."""
    told: Story | None
    """The story itself, for its places and names."""
    cards: tuple[SaveCard, ...] = ()
    reading: Reading | None = None
    scroll: Scroll = field(default_factory=Scroll)

    def renewed(self, library: Library) -> "Saves":
        """Give the saves there are now."""
        return replace(self, cards=library.saves(self.story))

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Open, keep or set aside; or move the page."""
        if isinstance(intent, Activate):
            return self._activated(intent.part)
        to = moved(frame, self._leaf(frame), self.scroll, intent)
        return Step(self if to is self.scroll else replace(self, scroll=to))

    def _activated(self, part: str) -> Step:
        """Do what a part stands for."""
        verb, _, slot = part.partition(":")
        if part == BACK:
            return Step(self, go=Return())
        if part == HERE and self.reading is not None:
            return Step(self, (WriteSave(self._free_slot(), self.reading),))
        if verb == LOAD:
            return Step(self, go=ToResume(self.story, slot))
        if verb == ASIDE:
            return Step(self, (DeleteSave(self.story, slot),))
        return Step(self)

    def _free_slot(self) -> str:
        """Give the least number that no save has."""
        taken = {each.slot for each in self.cards}
        return next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)

    def view(self, frame: Frame) -> View:
        """Set the page."""
        first = HERE if self.reading is not None else None
        if first is None and self.cards:
            first = f"{LOAD}:{self.cards[0].slot}"
        return seen(frame, self._leaf(frame), self.scroll, first)

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        tell = frame.tell
        blocks: list[Block] = []
        if self.reading is not None:
            blocks += [button(HERE, tell("Save here")), rule(gap=16)]
        if not self.cards:
            empty = tell("No saves yet. The place where you stop is kept by itself.")
            blocks.append(paragraph(empty, faint=True))
        for number, each in enumerate(self.cards):
            blocks += [*([rule(strength=0.2, gap=14)] if number else []), save_card(each, self.told)]
        title = tell("Saves") if self.told is None else tell("Saves: {story}").format(story=self.told.title)
        return Leaf(title, stacked([*blocks, space(8)]))
