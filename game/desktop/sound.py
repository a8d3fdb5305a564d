"""What is heard: beds that loop and cross-fade, and single sounds. Without a device all of it is silence."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.desktop.levels import Levels, Pair
from game.frozen import frozen
from game.stage.request import PlayOnce
from game.stage.scene import Soundscape
from game.stage.settings import Volumes

if TYPE_CHECKING:
    from game.story.model import Story

RATE, BUFFER = 44_100, 1024
BED_CHANNELS, ONCE_CHANNELS = 16, 8
MUFFLED_FROM = 0.5
"""From here on single sounds are heard by their muffled twin."""

KEPT_ONCE = 24
"""Single sounds kept ready; they are short."""


@frozen
class Files:
    """Where a sound and its muffled twin are."""

    clear: str
    muffled: str | None = None


@dataclass(slots=True)
class Playing:
    """A bed on its two channels."""

    clear: pygame.mixer.Channel
    muffled: pygame.mixer.Channel | None
    numbers: tuple[int, ...]


class Sounds:
    """The mixer, the reading thread, and what sounds now."""

    def __init__(
        self, house: Path, story: "Callable[[str], Story | None]", log: Callable[[str], None]
    ) -> None:
        """Find house sounds in a folder, and a story's by its id."""
        self._house, self._story, self._log = house, story, log
        self._open = False
        self._mono = False
        self._levels = Levels()
        self._files: dict[str, Files] = {}
        self._playing: dict[str, Playing] = {}
        self._free = list(range(BED_CHANNELS))
        self._read: dict[str, pygame.mixer.Sound | None] = {}
        self._asked: set[str] = set()
        self._orders: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[str, pygame.mixer.Sound | None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._settled: tuple[Soundscape, Volumes] | None = None
        """What was wanted when nothing was left to be moved."""

    def open(self, volumes: Volumes) -> None:
        """Open the device; where there is none, say so once in the log and stay silent."""
        self._mono, self._settled = volumes.mono, None
        try:
            pygame.mixer.init(RATE, -16, 1 if volumes.mono else 2, BUFFER)
        except (pygame.error, NotImplementedError) as trouble:
            self._log(f"no sound: {trouble}")
            return
        pygame.mixer.set_num_channels(BED_CHANNELS + ONCE_CHANNELS)
        pygame.mixer.set_reserved(BED_CHANNELS)
        self._open = True
        self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Fall silent and let the device go."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join(timeout=2)
            self._thread = None
        if self._open:
            self._open = False
            pygame.mixer.quit()
        self._playing.clear()
        self._read.clear()
        self._asked.clear()
        self._free = list(range(BED_CHANNELS))

    def tick(self, seconds: float, wanted: Soundscape, volumes: Volumes) -> None:
        """Move every bed a little towards what is wanted."""
        if not self._open or self._settled == (wanted, volumes):
            return
        if volumes.mono != self._mono:
            self.close()
            self.open(volumes)
            return
        self._take_answers()
        names = [self._name(bed, wanted.story) for bed in wanted.beds]
        ready = [name for name in names if name and self._is_ready(name)]
        before = self._levels
        self._levels = before.after(seconds, ready, wanted.muffled)
        for name in self._levels.beds:
            if name not in self._playing and not self._start(name):
                continue
            twin = self._playing[name].muffled is not None
            self._set(self._playing[name], self._levels.pair(name, volumes, twin=twin))
        for name in [each for each in self._playing if each not in self._levels.beds]:
            self._stop(name)
        done = before == self._levels and not self._asked and None not in names
        self._settled = (wanted, volumes) if done else None

    def play(self, request: PlayOnce, volumes: Volumes) -> None:
        """Sound once; a sound that was never read is read first, and comes a blink later."""
        name = self._name(request.sound, request.story) if self._open else None
        if name is None or volumes.muted or not volumes.effects:
            return
        files = self._files[name]
        twin = files.muffled if self._levels.muffled > MUFFLED_FROM else None
        file = twin or files.clear
        if file not in self._read:
            self._read[file] = self._load(file)
            self._forget_old()
        sound = self._read[file]
        if sound is not None:
            sound.set_volume(volumes.effects / 100)
            sound.play()

    def _name(self, sound: str, story: str | None) -> str | None:
        """Give the name under which a sound's files are known; None where there are none."""
        name = f"{story or ''}/{sound}"
        if name not in self._files:
            found = self._find(sound, story)
            if found is None:
                return None
            self._files[name] = found
        return name

    def _find(self, sound: str, story: str | None) -> Files | None:
        told = self._story(story) if story else None
        written = told.sounds.get(sound) if told else None
        if written is not None and written.file is not None:
            return Files(written.file, written.muffled)
        clear, muffled = self._house / f"{sound}.ogg", self._house / f"{sound}-muffled.ogg"
        if not clear.is_file():
            return None
        return Files(str(clear), str(muffled) if muffled.is_file() else None)

    def _is_ready(self, name: str) -> bool:
        """Tell whether a bed's files were read; if not, have them read."""
        files = self._files[name]
        needed = [file for file in (files.clear, files.muffled) if file is not None]
        for file in needed:
            if file not in self._read and file not in self._asked:
                self._asked.add(file)
                self._orders.put(file)
        return all(file in self._read for file in needed) and self._read[files.clear] is not None

    def _start(self, name: str) -> bool:
        """Set both twins going at once, silent."""
        files = self._files[name]
        clear = self._read.get(files.clear)
        twin = self._read.get(files.muffled) if files.muffled else None
        if clear is None or len(self._free) < 2:  # noqa: PLR2004 - a channel for each twin
            return False
        numbers = (self._free.pop(), self._free.pop()) if twin else (self._free.pop(),)
        channels = [pygame.mixer.Channel(number) for number in numbers]
        for channel, sound in zip(channels, (clear, twin), strict=False):
            if sound is not None:
                channel.play(sound, loops=-1)
                channel.set_volume(0.0)
        self._playing[name] = Playing(channels[0], channels[1] if twin else None, numbers)
        return True

    def _stop(self, name: str) -> None:
        """End a bed that has faded out, and let its files go: they are large."""
        gone = self._playing.pop(name)
        for number in gone.numbers:
            pygame.mixer.Channel(number).stop()
            self._free.append(number)
        files = self._files[name]
        for file in (files.clear, files.muffled):
            if file is not None:
                self._read.pop(file, None)

    def _set(self, playing: Playing, pair: Pair) -> None:
        playing.clear.set_volume(pair.clear)
        if playing.muffled is not None:
            playing.muffled.set_volume(pair.muffled)

    def _forget_old(self) -> None:
        beds = {
            file for name in self._playing for file in (self._files[name].clear, self._files[name].muffled)
        }
        once = [file for file in self._read if file not in beds and file not in self._asked]
        for file in once[:-KEPT_ONCE]:
            del self._read[file]

    def _take_answers(self) -> None:
        while not self._answers.empty():
            file, sound = self._answers.get()
            self._asked.discard(file)
            self._read[file] = sound

    def _work(self) -> None:
        while (file := self._orders.get()) is not None:
            self._answers.put((file, self._load(file)))

    def _load(self, file: str) -> pygame.mixer.Sound | None:
        try:
            return pygame.mixer.Sound(file)
        except (OSError, pygame.error) as trouble:
            self._log(f"sound not read: {Path(file).name}: {trouble}")
            return None
