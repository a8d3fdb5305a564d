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

from game.stage.intent import Activate, Heard
from game.stage.programme import Programme
from game.stage.scene import Scene
from game.stage.stack import Opening, Standing
from game.stage.toast import DISMISS

if TYPE_CHECKING:
    from queue import SimpleQueue

    from game.commands.bookcase import Volume
    from game.play.reading import Reading
    from game.stage.intent import Intent
    from game.stage.scenes.panel import Stretch
    from game.story.expression import Expression
    from game.story.model import Choice

EVERY = 0.5
"""Seconds between two looks at a story's files."""

SETTLES = 0.1
"""Seconds that files must stay as they are: an editor may write one in two goes."""

MENDED = "The story opens again."

Stamps = Mapping[str, tuple[int, int]]
"""When each file was written, in nanoseconds, and its size in bytes, by its path."""


@dataclass(frozen=True, slots=True)
class Live(Programme):
    """Makes every screen, and tells when the page that is read became another with its story."""

    hear: "Callable[[Heard], None]" = lambda _: None

    def refreshed(self, scene: Scene) -> Scene:
        """Give a scene with what the library holds now."""
        # Not `super()`: a dataclass with slots is made anew, so that it would not find itself.
        renewed = Programme.refreshed(self, scene)
        told = became(_page(scene), _page(renewed))
        if told:
            self.hear(Heard(told))
        return renewed

    def beside(self, scene: Scene) -> Opening | None:
        """Open the panel beside a page that is read; None beside anything else."""
        from game.stage.scenes.panel import open_panel

        return Opening(open_panel(scene, told_of), Standing.PAGE) if told_of(scene) else None


def _page(scene: Scene) -> Scene:
    """Give the page itself where a panel stands beside it."""
    from game.stage.scenes.panel import Panel

    return scene.under if isinstance(scene, Panel) else scene


def became(before: Scene, after: Scene) -> str:
    """Tell what became of a page whose story was read anew; nothing where it stands as it stood."""
    if after is before:
        return ""
    from game.play.edited import adapt, tell
    from game.stage.scenes.reading import ReadingPage

    if not (isinstance(before, ReadingPage) and isinstance(after, ReadingPage)):
        return ""
    story = after.here.reading.story
    if story.content_hash == before.here.reading.story.content_hash:
        return ""
    outcome, _ = adapt(replace(before.here.reading, story=story))
    return tell(outcome)


@dataclass(slots=True)
class Watch:
    """Looks at a story's files, and has it read anew when they change."""

    folder: Path
    reread: "Callable[[], Volume]"
    mail: "SimpleQueue[Intent]"
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
            self.mail.put(Heard(first_problem(volume.problems), bad=True))
        elif volume.slips:
            # The story plays on; whoever translates learns of it at once.
            self.mail.put(Heard(first_problem(volume.slips), bad=True))
        elif self.broken:
            self.mail.put(Heard(MENDED))
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


def first_problem(problems: tuple[str, ...]) -> str:
    """Tell the first problem without its excerpt: where it is, what, and the next step."""
    if not problems:
        return "The story's files are not there."
    told, *below = problems[0].splitlines()
    step = below[-1].lstrip(" |^") if below else ""
    rest = len(problems) - 1
    more = f" (and {rest} more)" if rest > 0 else ""
    return (f"{told}; {step}" if step else told) + more


# --- what the author's panel tells ----------------------------------------------------------------------


def told_of(scene: Scene) -> "tuple[Stretch, ...]":
    """Tell what a page stands on: its place in the file, its visits, its offers and every value."""
    from game.stage.scenes.reading import ReadingPage

    if not isinstance(scene, ReadingPage):
        return ()
    reading = scene.here.reading
    story, state = reading.story, reading.state
    passage = story.passages[state.passage]
    where = f"{passage.span.file}:{passage.span.line}"
    offers = [line for choice in passage.choices for line in _offer(choice, reading)]
    values = state.values.items()
    return (
        (passage.id, (where, f"visits: {state.visits.get(passage.id, 0)}")),
        ("Offers", tuple(offers) or ("none of its own",)),
        ("Variables", tuple(f"{name}: {_said(value)}" for name, value in values if name in story.variables)),
        (
            "Meters",
            tuple(f"{each.name} ({each.id}): {state.values[each.id]}" for each in story.meters.values()),
        ),
    )


def _offer(choice: "Choice", reading: "Reading") -> tuple[str, ...]:
    """Tell whether a choice is offered, and each thing that it hangs on."""
    from game.play.state import key

    state = reading.state
    found = next((each for each in reading.page.offers if each.id == choice.id), None)
    stands = "shut" if found is None else "locked" if found.locked else "open"
    told = [f"{choice.id}: {stands}"]
    if choice.when is not None:
        told.append(_condition("when", choice.when, reading))
    if choice.lock is not None:
        unless = choice.lock.unless
        told.append("· always locked" if unless is None else _condition("locked unless", unless, reading))
    if choice.once:
        taken = key(state.passage, choice.id) in state.chosen
        told.append(f"· once: {'taken already' if taken else 'not taken yet'}")
    if choice.id in state.faded:
        told.append("· it has faded")
    if reading.page.sit and not choice.breaks:
        told.append("· not while the silence lasts")
    guessing = reading.page.guessing
    if guessing is not None and guessing.guessed is None:
        told.append("· not before the guess is made")
    return tuple(told)


def _condition(kind: str, condition: "Expression", reading: "Reading") -> str:
    """Tell a condition in words, and what it comes to now."""
    from game.author.wording import in_words
    from game.play.evaluate import evaluate

    return f"· {kind} {in_words(condition, reading.story)}: {_said(evaluate(condition, reading.state))}"


def _said(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
