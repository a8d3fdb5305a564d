"""Before a class: which lesson, by which means, on which address, and whom a pupil can speak to."""

from dataclasses import field, replace

from game.frozen import frozen
from game.play.ballot import Means
from game.play.lesson import lessons, modes_for_all, why_not_open
from game.play.room import Help, Lesson
from game.stage.intent import Activate, ClassMoved, Intent, Typed
from game.stage.plan import Desk, Plan, Wish
from game.stage.request import OpenClass, WriteSettings
from game.stage.route import Return, ToClassroom
from game.stage.scene import Frame, Step, View
from game.stage.scenes.class_setup_rows import Asked, leaf_of
from game.stage.settings_plain import LONGEST
from game.stage.widgets.leaf import BACK, Leaf, moved, seen
from game.stage.widgets.scroll import Scroll
from game.story.model import Mode, Story

NAME, NUMBER = "help name", "help number"
"""Ids of the lines on which the help page is written."""


@frozen
class Setup:
    """What is settled before the room is opened."""

    story: Story
    desk: Desk
    wish: Wish = field(default_factory=Wish)
    lesson: int = 0
    """Which of the lessons, from 0."""
    means: Means = Means.PHONES
    mode: Mode | None = None
    """One way to decide for the whole lesson; None: each vote's own."""
    address: int = 0
    """Which of this machine's addresses, from 0."""
    name: str = ""
    number: str = ""
    adult: bool = False
    """A second adult is in the room: asked for where a story is about harm."""
    opening: bool = False
    told: str = ""
    scroll: Scroll = field(default_factory=Scroll)

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """Give the lessons there are."""
        return tuple(lessons(self.story, self.desk.guide))

    @property
    def why_not(self) -> str:
        """Say what keeps the room from opening; empty where nothing does."""
        if self.wish.rehearse:
            return ""
        return why_not_open(self.story, Help(self.name, self.number))

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Settle something, open the room, or go back."""
        match intent:
            case ClassMoved(room=room) if self.opening:
                return Step(replace(self, opening=False), go=ToClassroom(room, self.desk.guide))
            case Activate(part=part):
                return self._activated(part, frame)
            case Typed(words=words) if frame.focus in {NAME, NUMBER}:
                return Step(self._written(words, frame.focus))
            case _:
                to = moved(frame, self._leaf(frame), self.scroll, intent)
                return Step(self if to is self.scroll else replace(self, scroll=to))

    def _activated(self, part: str, frame: Frame) -> Step:
        if part == BACK:
            return Step(self, go=Return())
        if part == "open":
            return self._opened(frame)
        if part == "again":
            return Step(replace(self, opening=True), (OpenClass(replace(self.plan, again=True)),))
        return Step(self._settled(part))

    def _settled(self, part: str) -> "Setup":
        """Give the same with one thing settled otherwise."""
        match part.partition(":"):
            case ("lesson", _, rest):
                return replace(self, lesson=int(rest))
            case ("means", _, rest):
                return replace(self, means=Means(rest))
            case ("all", _, rest):
                return replace(self, mode=self._next_mode() if rest else None)
            case ("address", _, rest):
                return replace(self, address=int(rest))
            case ("adult", _, _):
                return replace(self, adult=not self.adult)
            case _:
                return self

    def _next_mode(self) -> Mode:
        """Give the next way to decide; where a story is about harm, first to watch it without votes."""
        ways = modes_for_all(self.story, self.means)
        if self.mode not in ways:
            return Mode.OBSERVER if self.story.harm else ways[0]
        return ways[(ways.index(self.mode) + 1) % len(ways)]

    def _opened(self, frame: Frame) -> Step:
        if self.why_not:
            return Step(replace(self, told=self.why_not))
        kept = replace(frame.settings, help_name=self.name.strip(), help_number=self.number.strip())
        written = () if kept == frame.settings or self.wish.rehearse else (WriteSettings(kept),)
        return Step(replace(self, opening=True, told=""), (*written, OpenClass(self.plan)))

    @property
    def plan(self) -> Plan:
        """Give the class as it is settled now."""
        addresses = self.desk.addresses
        phones = addresses and (self.means is Means.PHONES or self.desk.broken_off)
        return Plan(
            story=self.story.id,
            cut=self.lessons[self.lesson].name,
            means=self.means,
            mode=self.mode.value if self.mode else "",
            address=addresses[self.address].address if phones else "",
            port=self.wish.port,
            help_name=self.name.strip(),
            help_number=self.number.strip(),
            rehearse=self.wish.rehearse,
        )

    def _written(self, words: str, part: str) -> "Setup":
        line = self.name if part == NAME else self.number
        if words == "\b":
            line = line[:-1]
        else:
            line = (line + "".join(each for each in words if each.isprintable()))[:LONGEST]
        return replace(self, name=line) if part == NAME else replace(self, number=line)

    def view(self, frame: Frame) -> View:
        """Set the page."""
        needs = self.story.harm and not self.wish.rehearse and not (self.name and self.number)
        first = "again" if self.desk.broken_off else NAME if needs else "open"
        return seen(frame, self._leaf(frame), self.scroll, first)

    def _leaf(self, frame: Frame) -> Leaf:
        asked = Asked(
            story=self.story,
            desk=self.desk,
            lessons=self.lessons,
            lesson=self.lesson,
            means=self.means,
            mode=self.mode,
            address=self.address,
            name=self.name,
            number=self.number,
            rehearse=self.wish.rehearse,
            adult=self.adult,
            opening=self.opening,
            told=self.told,
        )
        return leaf_of(asked, frame)


def open_setup(story: Story, desk: Desk, wish: Wish, help_: Help) -> Setup:
    """Lay out what a class needs, with what was wished for, and the help page of last time."""
    given = tuple(lessons(story, desk.guide))
    named = next((n for n, each in enumerate(given) if wish.cut and wish.cut.lower() in each.name.lower()), 0)
    likely = next((n for n, each in enumerate(desk.addresses) if each.likely), 0)
    phones = any(each.likely for each in desk.addresses) or wish.rehearse
    means = wish.means or (Means.PHONES if phones else Means.KEYS)
    if story.harm and means is Means.HANDS:
        means = Means.KEYS
    ready = Setup(story, desk, wish, named, means)
    return replace(ready, address=likely, name=help_.name, number=help_.number)
