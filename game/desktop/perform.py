"""What a scene asks, done: sounds and pictures here, files by a thread that no frame waits for."""

import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, assert_never

import pygame

from game.desktop.picture import as_png
from game.stage.intent import Heard, Intent
from game.stage.request import (
    ClassDo,
    CloseClass,
    DeleteSave,
    EndingSeen,
    Hush,
    OpenClass,
    OpenDoor,
    PlayOnce,
    Quit,
    Request,
    SayAgain,
    SeekNetwork,
    SitDown,
    Warm,
    WritePicture,
    WriteReport,
    WriteSave,
    WriteSettings,
    WriteText,
)
from game.stage.settings import Settings

if TYPE_CHECKING:
    from game.play.happening import Happening
    from game.play.reading import Reading
    from game.stage.plan import Plan

LAST_WORK = 8.0
"""Seconds that closing waits for what is still to be written."""


class Deeds(Protocol):
    """The program's part: each is called on the writing thread, and answers with what the stage must hear."""

    def write_save(self, slot: str, reading: "Reading") -> tuple[Intent, ...]:
        """Keep a reading."""
        ...

    def delete_save(self, story: str, slot: str) -> tuple[Intent, ...]:
        """Set a save aside."""
        ...

    def write_settings(self, settings: Settings) -> tuple[Intent, ...]:
        """Keep the settings."""
        ...

    def write_text(self, name: str, text: str) -> tuple[Intent, ...]:
        """Write an export."""
        ...

    def write_picture(self, name: str, png: bytes) -> tuple[Intent, ...]:
        """Write a picture."""
        ...

    def class_do(self, happening: "Happening") -> tuple[Intent, ...]:
        """Let something happen in the class; called by the window's own thread, so it must not wait."""
        ...

    def sit_down(self) -> tuple[Intent, ...]:
        """Let one more chair of the keyboard in; likewise."""
        ...

    def open_class(self, plan: "Plan") -> tuple[Intent, ...]:
        """Open a room for a class."""
        ...

    def seek_network(self) -> tuple[Intent, ...]:
        """Look which addresses this machine has now."""
        ...

    def open_door(self, address: str) -> tuple[Intent, ...]:
        """Let phones into the open room."""
        ...

    def write_report(self) -> tuple[Intent, ...]:
        """Write what the class did."""
        ...

    def close_class(self) -> tuple[Intent, ...]:
        """Close the room."""
        ...

    def remember_ending(self, story: str, ending: str) -> tuple[Intent, ...]:
        """Remember that an ending was reached."""
        ...


class Performer:
    """Does what is asked, in order; answers come back by the mail."""

    def __init__(
        self,
        deeds: Deeds,
        mail: "queue.SimpleQueue[Intent]",
        log: Callable[[str], None],
        trouble: Callable[[], str],
    ) -> None:
        """Answer into `mail`; `trouble` is what a reader hears when a deed fails in a way nobody foresaw."""
        self._deeds, self._mail, self._log, self._trouble = deeds, mail, log, trouble
        self._orders: queue.SimpleQueue[Callable[[], tuple[Intent, ...]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer")
        self._thread.start()

    def do(
        self,
        request: Request,
        *,
        sound: Callable[[PlayOnce], None],
        warm: Callable[[Warm], None],
        paint: Callable[[WritePicture], pygame.Surface],
        speak: Callable[[SayAgain | Hush], None],
    ) -> bool:
        """Do one thing; False where the window is to close."""
        deeds = self._deeds
        match request:
            case Quit():
                return False
            case PlayOnce():
                sound(request)
            case Warm():
                warm(request)
            case SayAgain() | Hush():
                speak(request)
            case ClassDo(happening=happening):
                self._answered(deeds.class_do(happening))
            case SitDown():
                self._answered(deeds.sit_down())
            case WritePicture(name=name):
                surface = paint(request)
                self._later(lambda: deeds.write_picture(name, as_png(surface)))
            case OpenClass() | SeekNetwork() | OpenDoor() | WriteReport() | CloseClass():
                self._class(request)
            case _:
                self._write(request)
        return True

    def _write(self, request: WriteSave | DeleteSave | WriteSettings | WriteText | EndingSeen) -> None:
        """Write a file, or set one aside."""
        deeds = self._deeds
        match request:
            case WriteSave(slot=slot, reading=reading):
                self._later(lambda: deeds.write_save(slot, reading))
            case DeleteSave(story=story, slot=slot):
                self._later(lambda: deeds.delete_save(story, slot))
            case WriteSettings(settings=settings):
                self._later(lambda: deeds.write_settings(settings))
            case WriteText(name=name, text=text):
                self._later(lambda: deeds.write_text(name, text))
            case EndingSeen(story=story, ending=ending):
                self._later(lambda: deeds.remember_ending(story, ending))
            case _:
                assert_never(request)

    def _class(self, request: OpenClass | SeekNetwork | OpenDoor | WriteReport | CloseClass) -> None:
        """Open a class's room, write of it, or close it: what waits for a disk or a network."""
        deeds = self._deeds
        match request:
            case OpenClass(plan=plan):
                self._later(lambda: deeds.open_class(plan))
            case SeekNetwork():
                self._later(deeds.seek_network)
            case OpenDoor(address=address):
                self._later(lambda: deeds.open_door(address))
            case WriteReport():
                self._later(deeds.write_report)
            case CloseClass():
                self._later(deeds.close_class)
            case _:
                assert_never(request)

    def _answered(self, answers: tuple[Intent, ...]) -> None:
        for answer in answers:
            self._mail.put(answer)

    def close(self) -> None:
        """Write what is still to be written, and end."""
        self._orders.put(None)
        self._thread.join(timeout=LAST_WORK)

    def later(self, deed: Callable[[], None]) -> None:
        """Do something of the machine's own on the writing thread."""

        def done() -> tuple[Intent, ...]:
            deed()
            return ()

        self._later(done)

    def _later(self, deed: Callable[[], tuple[Intent, ...]]) -> None:
        self._orders.put(deed)

    def _work(self) -> None:
        while (deed := self._orders.get()) is not None:
            try:
                answers = deed()
            except Exception as trouble:  # noqa: BLE001 - whatever it was, the next save must still be written
                self._log(f"not done: {type(trouble).__name__}: {trouble}")
                answers = (Heard(self._trouble(), bad=True),)
            for answer in answers:
                self._mail.put(answer)
