"""What scenes ask is done off the frame's path, in order, and answered by mail."""

import threading
from queue import SimpleQueue

import pygame

from game.desktop.perform import Performer
from game.play.reading import Reading
from game.stage.intent import Heard, Intent
from game.stage.request import DeleteSave, Quit, Request, WritePicture, WriteSettings, WriteText
from game.stage.settings import Settings


class Notes:
    """Deeds that only note what they were asked, and on which thread."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.threads: set[str] = set()

    def _note(self, what: str) -> tuple[Intent, ...]:
        self.done.append(what)
        self.threads.add(threading.current_thread().name)
        return (Heard(what),)

    def write_save(self, slot: str, reading: Reading) -> tuple[Intent, ...]:
        """Note a save."""
        return self._note(f"{slot} {reading.seed}")

    def delete_save(self, story: str, slot: str) -> tuple[Intent, ...]:
        """Fail as no shelf should."""
        raise RuntimeError(story + slot)

    def write_settings(self, settings: Settings) -> tuple[Intent, ...]:
        """Note settings."""
        return self._note(f"text {settings.text_size}")

    def write_text(self, name: str, text: str) -> tuple[Intent, ...]:
        """Note an export."""
        return self._note(name + text)

    def write_picture(self, name: str, png: bytes) -> tuple[Intent, ...]:
        """Note a picture's first bytes."""
        return self._note(name + str(png[1:4]))

    def remember_ending(self, story: str, ending: str) -> tuple[Intent, ...]:
        """Note an ending."""
        return self._note(story + ending)


def performed(*requests: Request) -> tuple[Notes, list[Intent], list[str], list[bool]]:
    """Perform requests; give the notes, the mail, the log, and whether the window stays open."""
    notes, mail, log = Notes(), SimpleQueue[Intent](), list[str]()
    performer = Performer(notes, mail, log.append, lambda: "Something went wrong.")
    stay = [
        performer.do(
            request,
            sound=lambda _: None,
            warm=lambda _: None,
            paint=lambda asked: pygame.Surface((asked.width, asked.height)),
            speak=lambda _: None,
        )
        for request in requests
    ]
    performer.close()
    answers = []
    while not mail.empty():
        answers.append(mail.get())
    return notes, answers, log, stay


def test_files_are_written_in_order_and_not_by_the_window() -> None:
    """A slow disk must not hold a frame."""
    notes, _, _, _ = performed(WriteText("a", "1"), WriteSettings(Settings()), WriteText("b", "2"))

    assert (notes.done, notes.threads) == (["a1", "text 100", "b2"], {"writer"})


def test_answers_come_by_mail() -> None:
    """The reader must learn where a file went."""
    _, answers, _, _ = performed(WriteText("a", "1"))

    assert answers == [Heard("a1")]


def test_after_a_deed_that_failed_the_next_is_still_done() -> None:
    """An autosave that comes after a wrong request must be kept."""
    notes, answers, log, _ = performed(DeleteSave("salt", "auto"), WriteText("a", "1"))

    assert (notes.done, answers[0], len(log)) == (["a1"], Heard("Something went wrong.", bad=True), 1)


def test_a_picture_is_handed_on_as_a_png() -> None:
    """The album's picture is a file that everything can open."""
    notes, _, _, _ = performed(WritePicture("shore.png", 40, 30))

    assert notes.done == ["shore.pngb'PNG'"]


def test_only_quit_closes_the_window() -> None:
    """Everything else goes on."""
    _, _, _, stay = performed(WriteText("a", "1"), Quit())

    assert stay == [True, False]
