"""An author's play: a story from one of its passages on, and while it is being written.

What reads stories is imported when it is asked for: the window's first picture stands before.
"""
# ruff: noqa: PLC0415

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.frozen import frozen
from game.stage.intent import Activate, Heard
from game.stage.programme import Programme
from game.stage.scene import Scene
from game.stage.stack import Opening, Standing
from game.stage.toast import DISMISS
from game.stage.words import Tell, tell

if TYPE_CHECKING:
    from queue import SimpleQueue

    from game.commands.bookcase import Volume
    from game.stage.intent import Intent
    from game.stage.scenes.panel import Stretch

EVERY = 0.5
"""Seconds between two looks at a story's files."""

SETTLES = 0.1
"""Seconds that files must stay as they are: an editor may write one in two goes."""

MENDED = "The story opens again."

Stamps = Mapping[str, tuple[int, int]]
"""When each file was written, in nanoseconds, and its size in bytes, by its path."""


@frozen
class Live(Programme):
    """Makes every screen, and tells when the page that is read became another with its story."""

    hear: "Callable[[Heard], None]" = lambda _: None
    say: Tell = tell
    """Gives the house's words in the language that is set."""

    def refreshed(self, scene: Scene) -> Scene:
        """Give a scene with what the library holds now."""
        # Not `super()`: a dataclass with slots is made anew, so that it would not find itself.
        renewed = Programme.refreshed(self, scene)
        told = became(_page(scene), _page(renewed))
        if told:
            self.hear(Heard(self.say(told)))
        return renewed

    def beside(self, scene: Scene) -> Opening | None:
        """Open the panel beside a page that is read; None beside anything else."""
        from game.commands.beside import told_of
        from game.stage.scenes.panel import open_panel

        def about(page: Scene) -> "tuple[Stretch, ...]":
            return told_of(page, self.say)

        return Opening(open_panel(scene, about), Standing.PAGE) if about(scene) else None


def _page(scene: Scene) -> Scene:
    """Give the page itself where a panel stands beside it."""
    from game.stage.scenes.panel import Panel

    return scene.under if isinstance(scene, Panel) else scene


def became(before: Scene, after: Scene) -> str:
    """Tell what became of a page whose story was read anew; nothing where it stands as it stood."""
    if after is before:
        return ""
    from game.play import edited
    from game.stage.scenes.reading import ReadingPage

    if not (isinstance(before, ReadingPage) and isinstance(after, ReadingPage)):
        return ""
    story = after.here.reading.story
    if story.content_hash == before.here.reading.story.content_hash:
        return ""
    outcome, _ = edited.adapt(replace(before.here.reading, story=story))
    return edited.tell(outcome)


@dataclass(slots=True)
class Watch:
    """Looks at a story's files, and has it read anew when they change."""

    folder: Path
    reread: "Callable[[], Volume]"
    mail: "SimpleQueue[Intent]"
    say: Tell = tell
    broken: bool = False
    _over: threading.Event = field(default_factory=threading.Event)

    def begin(self) -> threading.Thread:
        """Look from now on, on a thread of its own."""
        seen = stamps(self.folder)
        thread = threading.Thread(target=self._look_on, args=(seen,), name="live", daemon=True)
        thread.start()
        return thread

    def end(self) -> None:
        """Look no more."""
        self._over.set()

    def changed(self) -> None:
        """Read the story anew, and tell what keeps it from opening, or that it opens again."""
        volume = self.reread()
        if self.broken:
            self.mail.put(Activate(DISMISS))
        if volume.story is None:
            self.mail.put(Heard(first_problem(volume.problems, self.say), bad=True))
        elif volume.slips:
            # The story plays on; whoever translates learns of it at once.
            self.mail.put(Heard(first_problem(volume.slips, self.say), bad=True))
        elif self.broken:
            self.mail.put(Heard(self.say(MENDED)))
        self.broken = volume.story is None or bool(volume.slips)

    def _look_on(self, seen: Stamps) -> None:
        while not self._over.wait(EVERY):
            now = stamps(self.folder)
            if now == seen:
                continue
            while not self._over.wait(SETTLES) and now != (later := stamps(self.folder)):
                now = later
            seen = now
            self.changed()


def stamps(folder: Path) -> Stamps:
    """Tell what a folder's files are now; what is not there, or goes as it is looked at, is left out."""
    found: dict[str, tuple[int, int]] = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            try:
                told = path.stat()
            except OSError:
                continue
            found[str(path)] = (told.st_mtime_ns, told.st_size)
    return found


def first_problem(problems: tuple[str, ...], say: Tell = tell) -> str:
    """Tell the first problem without its excerpt: where it is, what, and the next step."""
    if not problems:
        return say("The story's files are not there.")
    told, *below = problems[0].splitlines()
    step = below[-1].lstrip(" |^") if below else ""
    rest = len(problems) - 1
    more = say("(and {n} more)").format(n=rest) if rest > 0 else ""
    return " ".join(filter(None, (f"{told}; {step}" if step else told, more)))
