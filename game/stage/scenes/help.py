"""Keys as they are set now, the marks of the page, what the meters mean, and how to leave."""

from dataclasses import field, replace

from game.frozen import frozen
from game.stage.intent import Activate, Intent
from game.stage.keymap import NAMES, keys_of
from game.stage.route import Return, ToSettings
from game.stage.scene import Frame, Step, View
from game.stage.widgets.block import Block, flowing, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.entry import entries, table
from game.stage.widgets.leaf import Leaf, seen, tabs
from game.stage.widgets.open_leaf import Open, turned
from game.stage.widgets.prose import paragraph

LEAVES = (("page", "The page"), ("meters", "Meters"), ("keys", "Keys"), ("leaving", "Leaving"))

MARKS: tuple[tuple[str, str], ...] = (
    ("Choices", "What can be said or done stands under the page. Each has a number, which is also its key."),
    (
        "Struck through",
        (
            "Somebody wants to say this and cannot. Choose it all the same, and the page tells "
            "what is in the way."
        ),
    ),
    (
        "Silence",
        (
            "A line that fills by itself. Sit through it, or break it with what is offered. "
            "How long it takes, "
            "and whether it takes time at all, is set under Settings."
        ),
    ),
    ("Drafts", "Words that were typed and deleted, the bravest first. What stays is what is sent."),
    ("Thoughts", "Words in italics, without quotation marks: thought, and not said."),
    (
        "Meant and heard",
        (
            "Where a line was meant otherwise than it was heard, a small note beside it says "
            "which of the two it gives."
        ),
    ),
    (
        "Muffled lines",
        (
            "Words that come through a wall: pale and soft. With Calm set they stand in plain "
            "type, and it is said in "
            "words that they are muffled. What was said in clear is kept in the history."
        ),
    ),
    ("A guess", "Somebody else knows the answer. You guess, they tell. *I don’t know* is an answer too."),
    ("The dial", "A meter that your own hand moves, up and down. It may resist, and it may creep back."),
    ("The replay", "After an ending: the same road, seen from another chair, with notes in the margin."),
    (
        "With a class",
        (
            "One key on the shelf, or the word on a story’s page, opens a lesson for a projector: "
            "a class votes by phones, by keys or by raised hands. F1 lists the teacher’s keys there."
        ),
    ),
)
"""What is seen on a page, and what it says."""

METERS: tuple[tuple[str, str, str, str], ...] = (
    ("Map", "Another’s country in contour lines", "I don’t see what they mean", "I see how they came to it"),
    ("Water", "The temperature of their river", "nothing reaches me", "I feel it with them"),
    ("Bridge", "Planks laid across", "I watch", "I do something, and it is for them"),
    ("Shore", "The line I can come back to", "I am carried off", "I can stay and can leave"),
)
"""Name, picture, what low means and what high means."""


@frozen
class Help:
    """Help, one leaf of it open."""

    open: Open = field(default_factory=lambda: Open("page"))

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Turn to another leaf, go back, or move the page."""
        if isinstance(intent, Activate) and intent.part == "settings":
            return Step(self, go=ToSettings())
        to = turned(self.open, intent, frame, self._leaf(frame))
        if to is None:
            return Step(self, go=Return())
        return Step(self if to is self.open else replace(self, open=to))

    def view(self, frame: Frame) -> View:
        """Set the page."""
        return seen(frame, self._leaf(frame), self.open.scroll, f"leaf:{self.open.leaf}")

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        body = {"page": _marks, "meters": _meters, "keys": _keys, "leaving": _leaving}[self.open.leaf]
        fixed = tabs(frame, LEAVES, self.open.leaf)
        return Leaf(frame.tell("Help"), body(frame), fixed=fixed, names=tuple(dict(LEAVES)))


def _marks(frame: Frame) -> Block:
    """Tell what the marks of a page are."""
    tell = frame.tell
    return entries((tell(name), tell(about)) for name, about in MARKS)


def _meters(frame: Frame) -> Block:
    """Tell what each meter means when it is low and when it is high."""
    tell = frame.tell
    intro = tell(
        "Meters run from 0 to 100. They tell what the choices of this reading made room for, and each "
        "movement says what moved it. None of them is good by itself: much water and no "
        "shore, and one goes under."
    )
    ends = tell("{picture}. Low: {low}. High: {high}.")
    told = (
        (tell(name), ends.format(picture=tell(picture), low=tell(low), high=tell(high)))
        for name, picture, low, high in METERS
    )
    more = paragraph(tell("A story may add meters of its own; the page names them."), faint=True, size=16)
    return stacked((paragraph(intro), entries(told), more), 12)


def _keys(frame: Frame) -> Block:
    """Tell the keys as they are set."""
    tell = frame.tell
    rows = table((tell(words), keys_of(frame.settings, action, tell)) for action, words in NAMES.items())
    pointer = tell("With a pointer alone, or a gamepad alone, everything can be reached as well.")
    switch = tell(
        "With one switch: under Settings, Hands, set how long a ring rests on each part. Then any key, any "
        "button of a mouse or a gamepad takes what it stands on: a row first, then a part of it. It rests "
        "longest on the first. After three rounds the ring rests, and a press wakes it. "
        "With two switches: one for “Next thing”, one for “Choose, go on”, and no ring that moves."
    )
    change = flowing((word_button("settings", tell("Change the keys under Settings"), size=16),))
    intro = (paragraph(each, size=16, faint=True) for each in (pointer, switch))
    return stacked((*intro, space(8), rows, space(8), change), 4)


def _leaving(frame: Frame) -> Block:
    """Tell how to stop."""
    tell = frame.tell
    key = keys_of(frame.settings, next(each for each in NAMES if each.value == "leave"), tell)
    words = (
        tell("You can stop at any time, in the middle of anything. {key} opens a quiet page.").format(
            key=key
        ),
        tell("Your place is kept after every choice. Closing the window loses nothing."),
        tell(
            "A scene that a note warns of can be skipped where it begins; a few sentences "
            "tell what happens in it."
        ),
        tell(
            "Going back a choice, or to any page, costs nothing. The way on that you had "
            "stays until you choose anew."
        ),
    )
    return stacked((paragraph(each) for each in words), 12)
