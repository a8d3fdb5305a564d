"""A story's own page before its first: what it is about, what it holds, and the ways in."""

from dataclasses import field, replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Action, Activate, Intent, Key
from game.stage.library import Card, Library, card_of
from game.stage.mark import Image, Mark, Scenery
from game.stage.request import WriteSettings
from game.stage.route import Return, Route, ToClass, ToReading, ToResume, ToSaves
from game.stage.scene import Frame, Part, Role, Step, View
from game.stage.tongues import name_of, slips_words
from game.stage.widgets.block import Block, Drawn, flowing, space, stacked
from game.stage.widgets.card import facts_of
from game.stage.widgets.controls import button, option, word_button
from game.stage.widgets.leaf import BACK, Leaf, moved, room_for, seen
from game.stage.widgets.prose import hung, label, paragraph, rule
from game.stage.widgets.scroll import Scroll
from game.story.declaration import Note
from game.story.model import Story
from game.story.scenery import Place

TONGUE = "tongue"
"""How the ids of the languages begin that a story can be read in."""

PICTURE = 0.36
"""Height of the picture to its width, at most."""

LEAST_PICTURE = 0.16
"""The same, at least: below it the page scrolls."""


@frozen
class StoryPage:
    """What is known of a story before it is read."""

    story: Story
    card: Card
    scroll: Scroll = field(default_factory=Scroll)

    def renewed(self, library: Library) -> "StoryPage":
        """Give the story as it is written now."""
        told = library.story(self.story.id)
        return self if told is None else replace(self, story=told, card=card_of(library, self.story.id))

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Go where a word leads, or move the page."""
        if isinstance(intent, Activate):
            verb, _, tag = intent.part.partition(":")
            if verb == TONGUE:
                tongues = {**frame.settings.tongues, self.story.id: tag}
                return Step(self, (WriteSettings(replace(frame.settings, tongues=tongues)),))
            return Step(self, go=self._way(intent.part))
        if isinstance(intent, Key) and intent.action is Action.CLASS:
            return Step(self, go=ToClass(self.story.id))
        to = moved(frame, self._leaf(frame), self.scroll, intent)
        return Step(self if to is self.scroll else replace(self, scroll=to))

    def _way(self, part: str) -> Route | None:
        """Tell where a part leads."""
        ways: dict[str, Route] = {
            BACK: Return(),
            "go on": ToResume(self.story.id),
            "begin": ToReading(self.story.id),
            "saves": ToSaves(self.story.id),
            "class": ToClass(self.story.id),
        }
        return ways.get(part)

    def view(self, frame: Frame) -> View:
        """Set the page."""
        return seen(frame, self._leaf(frame), self.scroll, "go on" if self.card.started else "begin")

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        tell = frame.tell
        blocks: list[Block] = [space(14)]
        if self.story.about:
            blocks.append(paragraph(self.story.about))
        facts = facts_of(frame, self.card)
        if facts:
            blocks += [space(4), paragraph(facts, size=15, faint=True)]
        if self.story.notes:
            blocks += [space(16), label(tell("Before you begin")), space(4)]
            blocks.append(stacked((_note(frame, each) for each in self.story.notes), 4))
        blocks += [space(16), self._ways(frame)]
        blocks = [self._under_picture(stacked(blocks)), *self._tongues(frame)]
        if len(self.story.seats) > 1:
            chairs = "  ·  ".join(dict.fromkeys(self.story.seats.values()))
            blocks += [rule(gap=16), label(tell("Chairs to sit on")), space(4), paragraph(chairs)]
        return Leaf(self.story.title, stacked(blocks))

    def _tongues(self, frame: Frame) -> list[Block]:
        """Offer the languages that the story has, where there are several, and tell what this one lacks."""
        if len(self.story.languages) < 2:  # noqa: PLR2004 - one is no choice
            return []
        blocks: list[Block] = [space(10), label(frame.tell("Read it in"))]
        now = self.story.language
        names = [option(f"{TONGUE}:{tag}", name_of(tag), chosen=tag == now) for tag in self.story.languages]
        blocks.append(flowing(names, 26))
        if self.card.slips:
            told = slips_words(len(self.card.slips), frame.tell)
            blocks.append(paragraph(told, size=15, faint=True))
        return blocks

    def _ways(self, frame: Frame) -> Block:
        """Set the ways in."""
        tell = frame.tell
        rest = (
            word_button("saves", tell("Saves"), size=16),
            word_button("class", tell("With a class"), size=16),
        )
        if not self.card.started:
            return flowing((button("begin", tell("Begin")), *rest), 24)
        anew = word_button("begin", tell("Begin anew"), size=16)
        return flowing((button("go on", tell("Go on")), anew, *rest), 24)

    def _place(self) -> Place | None:
        """Give the place where the story begins."""
        start = self.story.passages.get(self.story.start)
        return None if start is None or start.place is None else self.story.places.get(start.place)

    def _under_picture(self, words: Block) -> Block:
        """Set words under the picture, which leaves them the room they need to be seen whole, if it can."""

        def draw(frame: Frame, at: Point, width: float) -> Drawn:
            left = room_for(frame, Leaf(self.story.title, words)) - words(frame, at, width).height
            most = min(width * PICTURE, frame.size.height * 0.3)
            height = round(max(width * LEAST_PICTURE, min(most, left)))
            return stacked((self._picture(height), words))(frame, at, width)

        return draw

    def _picture(self, height: float) -> Block:
        """Show the story's cover, else the place where it begins."""

        def draw(_: Frame, at: Point, width: float) -> Drawn:
            box = Box(at.x, at.y, width, height)
            place = self._place()
            shown: Mark
            shown = Image(box, self.story.cover) if self.story.cover is not None else Scenery(box, place)
            alt = place.alt if place is not None and place.alt else self.story.title
            return Drawn((shown,), (Part("picture", Role.PICTURE, alt, box),), width, height)

        return draw


def _note(frame: Frame, note: Note) -> Block:
    """Set one content note, and what can be done about it."""
    topic = note.topic[:1].upper() + note.topic[1:]
    if note.scene is None:
        return hung(f"{topic}.")
    told = frame.tell("{topic}. You can skip this scene; its summary will be told.").format(topic=topic)
    return hung(told)
