"""What this is and is not, how accessible it is, who made it, and under which licences."""

from dataclasses import field, replace

from game.frozen import frozen
from game.stage.access import HOLDS, LATER, NOT_HERE, READERS
from game.stage.intent import Intent
from game.stage.route import Return
from game.stage.scene import Frame, Step, View
from game.stage.widgets.block import Block, space, stacked
from game.stage.widgets.entry import entries
from game.stage.widgets.leaf import Leaf, seen, tabs
from game.stage.widgets.open_leaf import Open, turned
from game.stage.widgets.prose import label, paragraph

LEAVES = (("about", "What it is"), ("access", "Access"), ("licences", "Licences"))

IS = (
    (
        "Still Hear plays stories about listening, silence and being read too well. You choose "
        "what is said and "
        "done; meters show what those choices made room for, and each movement says what moved it."
    ),
    (
        "It is a book to talk about afterwards, alone, with somebody, or in a class. Where it "
        "can, it lets you guess "
        "what somebody felt and then lets them answer."
    ),
)
"""What it claims."""

IS_NOT = (
    (
        "It does not measure, train or prove anybody’s empathy. There is no score, no rank, "
        "and no verdict on you: "
        "the meters belong to one reading of one story. Having read a story, nobody has been "
        "where another was."
    ),
    "It keeps what you read on this machine. It asks for no account and no name, and it needs no network.",
)
"""What it does not."""

LICENCES: tuple[tuple[str, str], ...] = (
    ("The program", "MIT licence. Its text comes with the program, in the file LICENSE."),
    ("Stories, pictures, sounds", "Creative Commons Attribution 4.0 International (CC BY 4.0)."),
    ("Literata", "The book face. The Literata Project Authors, SIL Open Font License 1.1."),
    (
        "Atkinson Hyperlegible Next",
        "The legible face. The Atkinson Hyperlegible Next Project Authors, SIL Open Font License 1.1.",
    ),
    ("OpenDyslexic", "The face for dyslexia. Abbie Gonzalez, SIL Open Font License 1.1."),
    ("Signs", "Arrows and fleurons of EB Garamond. Georg Duffner, SIL Open Font License 1.1."),
    ("pygame-ce", "Window, pictures and sound. GNU Lesser General Public License 2.1."),
    ("AccessKit", "Tells screen readers what is on the screen. MIT licence."),
    ("pydantic", "Checks what authors write. MIT licence."),
    ("PyYAML", "Reads what authors write. MIT licence."),
    ("platformdirs", "Knows where a machine keeps saves and settings. MIT licence."),
)
"""What stands under which licence."""


@frozen
class About:
    """About, one leaf of it open."""

    open: Open = field(default_factory=lambda: Open("about"))
    is_told: bool = True
    """Screen readers can be told of the window on this machine."""

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Turn to another leaf, go back, or move the page."""
        to = turned(self.open, intent, frame, self._leaf(frame))
        if to is None:
            return Step(self, go=Return())
        return Step(self if to is self.open else replace(self, open=to))

    def view(self, frame: Frame) -> View:
        """Set the page."""
        return seen(frame, self._leaf(frame), self.open.scroll, f"leaf:{self.open.leaf}")

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        body = {"about": _about, "access": self._access, "licences": _licences}[self.open.leaf]
        fixed = tabs(frame, LEAVES, self.open.leaf)
        return Leaf(frame.tell("About"), body(frame), fixed=fixed, names=tuple(dict(LEAVES)))

    def _access(self, frame: Frame) -> Block:
        """Tell what holds of the list for comfort, and what does not yet."""
        tell = frame.tell
        holds = HOLDS if self.is_told else tuple(each for each in HOLDS if each[0] != READERS)
        later = LATER if self.is_told else (NOT_HERE, *LATER)
        blocks: list[Block] = [label(tell("What works"))]
        blocks.append(entries(((tell(name), tell(words)) for name, words in holds), 10))
        blocks += [space(8), label(tell("What does not yet"))]
        blocks.append(entries(((tell(name), tell(words)) for name, words in later), 10))
        return stacked(blocks, 10)


def _about(frame: Frame) -> Block:
    """Tell what it is and what it is not."""
    tell = frame.tell
    blocks: list[Block] = [label(tell("What it is")), *(paragraph(tell(each)) for each in IS)]
    blocks += [space(4), label(tell("What it is not")), *(paragraph(tell(each)) for each in IS_NOT)]
    makers = tell(
        "Written, drawn, recorded and programmed by the makers of Still Hear, after an essay on listening."
    )
    return stacked([*blocks, space(4), label(tell("Makers")), paragraph(makers)], 10)


def _licences(frame: Frame) -> Block:
    """Tell the licences."""
    return entries((frame.tell(name), frame.tell(words)) for name, words in LICENCES)
