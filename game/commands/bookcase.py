"""The library that the stage asks: stories read in a thread of their own, saves, settings, progress.

What reads saves is imported when the first of them is met: the shelf is to be there before.
"""
# ruff: noqa: PLC0415

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.commands import cards
from game.frozen import frozen
from game.shelf.folders import Folders, bundled
from game.shelf.progress import Progress, Shelf, add_progress, read_progress
from game.shelf.saves import Failed, list_slots, remove_slot, write_slot
from game.shelf.settings import read_settings, write_settings
from game.shelf.slots import AUTO
from game.shelf.stories import list_stories
from game.stage import settings_plain
from game.stage.library import Card, Opened, SaveCard
from game.stage.settings import Settings
from game.stage.tongues import tongues_for
from game.stage.words import Speak, Tell, in_english

if TYPE_CHECKING:
    from game.play.reading import Reading
    from game.stage.plan import Desk
    from game.story.model import Story


@frozen
class Volume:
    """A story of the shelf: read, or with what keeps it from being read."""

    story: "Story | None"
    problems: tuple[str, ...] = ()
    """Rendered, with place, excerpt and caret."""
    slips: tuple[str, ...] = ()
    """What is wrong with the translation that it is read in, rendered likewise; the story opens."""


Read = Callable[[Path, tuple[str, ...]], Volume]
"""Reads the story in a folder, in the first of these languages that it has; it always gives an answer."""

Glance = Callable[[Path, tuple[str, ...]], Card | None]
"""Looks at the head of the story in a folder, likewise; None where that tells nothing."""


@dataclass(slots=True)
class Bookcase:
    """Everything of this machine that the stage may ask for, also while stories are still being read."""

    folders: Folders
    read: Read
    changed: Callable[[], None]
    """Called, from the reading thread too, when something new can be asked for."""
    extra: tuple[Path, ...] = ()
    """Folders of stories that were named on the command line."""
    wanted_seed: int | None = None
    """Of every new reading; None: each has another."""
    tongue: str = ""
    """Tag of the language in which stories were asked for on the command line; empty: none was."""
    spoken: tuple[str, ...] = ()
    """Tags of the reader's languages, as the system tells them."""
    speak: Speak = in_english
    """Finds the house's words in the language that is set."""
    sign: Callable[[Path], str] = lambda _: ""
    """Tells what a story's files are now, as a hash; empty: nothing is kept of its card."""
    glance: Glance = lambda *_: None
    _kept: cards.Cards = field(default_factory=dict)
    _early: dict[str, Card] = field(default_factory=dict)
    """Kept from the last time, of stories that stayed as they were."""
    _seen: dict[str, Card] = field(default_factory=dict)
    """From a look at the heads of the others."""
    _order: tuple[str, ...] = ()
    """As the stories stand on the shelf from its first moment on, whatever is read of them later."""
    _volumes: dict[str, Volume] = field(default_factory=dict)
    _paths: dict[str, Path] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _told: list[str] = field(default_factory=list)
    _settings: Settings | None = None
    _progress: Shelf | None = None

    def look(self) -> None:
        """Look what stories there are, without reading them."""
        for folder in (bundled("stories"), self.folders.stories):
            self._paths.update({path.name: path for path in list_stories(folder)})
        self._paths.update({path.name: path for path in self.extra})
        self._kept = cards.recall(self.folders.cache)
        for name, path in self._paths.items():
            sign, card = self._kept.get(name, ("", None))
            if card and sign == self._sign(name, path):
                self._early[name] = card

    def begin(self, first: str | None = None, then: Callable[[], None] = lambda: None) -> threading.Thread:
        """Look what there is, and start to read it: `first` before the others, and `then` what else waits."""
        if not self._paths:
            self.look()
        order = sorted(self._order or self.names(), key=lambda name: name != first)
        thread = threading.Thread(target=self._read_all, args=(order, then), name="bookcase", daemon=True)
        thread.start()
        return thread

    def _read_all(self, order: list[str], then: Callable[[], None]) -> None:
        for name in order:
            if self._found(name) is None:
                self.reread(name)
        cards.keep(self.folders.cache, self._kept)
        then()

    def reread(self, name: str) -> Volume:
        """Read a story anew, and tell that it has changed."""
        sign = self._sign(name, self._paths[name])
        volume = self.read(self._paths[name], self.wanted(name))
        if self._found(name):
            self._seen.pop(name, None)
        with self._lock:
            self._volumes[name] = volume
        if volume.story and sign and not volume.slips:
            self._kept[name] = (sign, cards.of_story(volume.story))
        self.changed()
        return volume

    @property
    def say(self) -> Tell:
        """Gives the house's words in the language that is set."""
        return self.speak(self.settings())

    def tell(self, words: str) -> str:
        """Give words of the house in the language that is set at that moment."""
        return self.say(words)

    def wanted(self, name: str) -> tuple[str, ...]:
        """Give the languages that a story is wanted in, the dearest first; none: its own."""
        if self.tongue:
            return (self.tongue,)
        return tongues_for(name, self.settings(), self.spoken)

    def _sign(self, name: str, path: Path) -> str:
        sign = self.sign(path)
        return sign and " ".join((sign, *self.wanted(name)))

    def folder_of(self, name: str) -> Path:
        """Give the folder of a story that there is."""
        return self._paths[name]

    def _found(self, name: str) -> Volume | None:
        with self._lock:
            return self._volumes.get(name)

    def wait_for(self, name: str) -> Volume | None:
        """Give a story as soon as it is read; None where there is none of that name."""
        if name not in self._paths:
            return None
        return self._found(name) or self.reread(name)

    def names(self) -> tuple[str, ...]:
        """Give the ids of all stories there are."""
        return tuple(sorted(self._paths))

    def told(self) -> tuple[str, ...]:
        """Give, once, what the reader must be told about files that could not be used."""
        told, self._told = tuple(self._told), []
        return told

    # --- what the stage asks ----------------------------------------------------------------------

    def cards(self) -> tuple[Card, ...]:
        """Give every story there is, ready or not, each in its place from the first time on."""
        if not self._order:
            self._order = tuple(card.story for card in cards.in_order(map(self._card, self.names())))
        return tuple(map(self._card, self._order))

    def story(self, story: str) -> "Story | None":
        """Give a story that is ready; one whose card was shown at once is read now, if it was not yet."""
        volume = self.wait_for(story) if story in self._early else self._found(story)
        return volume.story if volume else None

    def saves(self, story: str) -> tuple[SaveCard, ...]:
        """Give a story's saves, the newest first."""
        slots = sorted(list_slots(self._saves_of(story)), key=lambda slot: -slot.changed)
        if not slots:
            return ()
        from game.commands.saved import save_card

        told, folder = self.story(story), self._saves_of(story)
        return tuple(save_card(folder, told, slot, self.say) for slot in slots)

    def open(self, story: str, slot: str) -> Opened:
        """Open a save, with what the reader must be told."""
        from game.commands.saved import open_save

        told = self.story(story)
        if told is None:
            return Opened(None, self.say("The story of this save does not open."))
        return open_save(self._saves_of(story), told, slot, self.say)

    def settings(self) -> Settings:
        """Give the settings in force."""
        if self._settings is None:
            kept = read_settings(
                self.folders.settings, settings_plain.told(Settings()), self.speak(Settings())
            )
            self._settings = settings_plain.read(kept.values)
            self._told.extend(filter(None, (kept.told,)))
        return self._settings

    def seed(self) -> int:
        """Give the seed of a new reading."""
        return int.from_bytes(os.urandom(4)) if self.wanted_seed is None else self.wanted_seed

    def desk(self, story: str) -> "Desk | None":
        """Give what a teacher finds ready for a class; None where the story does not open."""
        from game.commands.school import desk_of

        told = self.story(story)
        return None if told is None else desk_of(told, self._paths[story], self.folders)

    # --- what the machine asks --------------------------------------------------------------------

    def keep(self, slot: str, reading: "Reading") -> str:
        """Save a reading; give what must be told, nothing where all went well."""
        from game.play.save import dump

        kept = write_slot(self._saves_of(reading.story.id), slot, dump(reading), self.say)
        return kept.why if isinstance(kept, Failed) else ""

    def forget(self, story: str, slot: str) -> str:
        """Set a save aside; give what must be told, nothing where all went well."""
        if remove_slot(self._saves_of(story), slot):
            return ""
        return self.say("That save could not be set aside.")

    def use(self, settings: Settings) -> str:
        """Keep settings; give what must be told, nothing where all went well.

        Stories for which another language was chosen are read anew.
        """
        before = {name: self.wanted(name) for name in self._paths}
        if settings.tongues != self.settings().tongues:
            self.tongue = ""
        self._settings = settings
        others = [name for name in self._paths if self.wanted(name) != before[name]]
        for name in others:
            self.reread(name)
        if others:
            cards.keep(self.folders.cache, self._kept)
        kept = write_settings(self.folders.settings, settings_plain.told(settings), self.say)
        return kept.why if isinstance(kept, Failed) else ""

    def ended(self, story: str, ending: str) -> str:
        """Remember an ending that was reached; give what must be told."""
        kept = add_progress(self.folders.saves, story, Progress(endings=frozenset({ending})), self.say)
        self._progress = None
        self.changed()
        return kept.why if isinstance(kept, Failed) else ""

    # ----------------------------------------------------------------------------------------------

    def _saves_of(self, story: str) -> Path:
        return self.folders.saves / story

    def _card(self, name: str) -> Card:
        volume = self._found(name)
        if volume is None and name in self._early:
            return self._full(self._early[name])
        if volume is None:
            return self._full(self._glanced(name))
        if volume.story is None:
            return replace(self._glanced(name), problems=volume.problems, ready=True)
        return replace(self._full(cards.of_story(volume.story)), slips=volume.slips)

    def _glanced(self, name: str) -> Card:
        """Give what is known of a story that was not read, or cannot be."""
        if name not in self._seen:
            self._seen[name] = self.glance(self._paths[name], self.wanted(name)) or cards.nameless(name)
        return self._seen[name]

    def _full(self, card: Card) -> Card:
        """Give a card with how far its story was read."""
        if self._progress is None:
            self._progress = read_progress(self.folders.saves, self.say)
            self._told.extend(filter(None, (self._progress.told,)))
        seen = len(self._progress.of(card.story).endings)
        slots = list_slots(self._saves_of(card.story))
        return replace(
            card,
            endings_seen=min(card.endings, seen),
            started=any(slot.name == AUTO for slot in slots),
        )
