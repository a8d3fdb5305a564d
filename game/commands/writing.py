"""What is written for the stage: saves, settings, exports, and what a class does; on a thread of its own."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.commands.bookcase import Bookcase
from game.shelf.atomic import write
from game.shelf.slots import AUTO
from game.shelf.trouble import explain
from game.shelf.window import Window as Owner
from game.stage.intent import Heard, Intent, Refresh
from game.stage.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.commands.school import School
    from game.play.happening import Happening
    from game.play.reading import Reading
    from game.stage.plan import Plan
    from game.stage.scene import View

TAKEN_OVER = "Another window of Still Hear has taken over: what you read here is not saved."


@dataclass(slots=True)
class Writing:
    """What is written for the stage, on a thread that no frame waits for."""

    case: Bookcase
    exports: Path
    shelf: Owner | None = None
    """Which window writes to the shelf; None where the shelf cannot be locked."""
    trial: bool = False
    """An author tries a passage out: what is kept by itself elsewhere is not kept."""
    school: "School | None" = field(default=None, init=False)
    """The class, once one was opened: what it needs is imported then."""

    def write_save(self, slot: str, reading: "Reading") -> tuple[Intent, ...]:
        """Keep a reading; not where another window has taken over the shelf."""
        if self.trial and slot == AUTO:
            return ()
        if self.shelf and not self.shelf.may_write():
            return (Heard(self.case.say(TAKEN_OVER), bad=True),)
        told = self.case.keep(slot, reading)
        if told:
            return (Heard(told, bad=True),)
        return () if slot == "auto" else (Heard(self.case.say("Saved.")), Refresh())

    def delete_save(self, story: str, slot: str) -> tuple[Intent, ...]:
        """Set a save aside."""
        told = self.case.forget(story, slot)
        return (*_bad(told), Refresh())

    def write_settings(self, settings: Settings) -> tuple[Intent, ...]:
        """Keep the settings."""
        return _bad(self.case.use(settings))

    def write_text(self, name: str, text: str) -> tuple[Intent, ...]:
        """Write an export."""
        return self._export(name, ".txt", text.encode())

    def write_picture(self, name: str, png: bytes) -> tuple[Intent, ...]:
        """Write a picture."""
        return self._export(name, ".png", png)

    def remember_ending(self, story: str, ending: str) -> tuple[Intent, ...]:
        """Remember that an ending was reached."""
        return () if self.trial else _bad(self.case.ended(story, ending))

    def open_class(self, plan: "Plan") -> tuple[Intent, ...]:
        """Open a room for a class."""
        from game.commands.school import School  # noqa: PLC0415 - a reader's start pays for no class

        if self.school is None:
            self.school = School(self.case.story, self.case.folder_of, self.case.seed, self.case.folders)
        return self.school.open(plan)

    def seek_network(self) -> tuple[Intent, ...]:
        """Look which addresses this machine has now."""
        return self.school.seek() if self.school else ()

    def open_door(self, address: str) -> tuple[Intent, ...]:
        """Let phones into the open room."""
        return self.school.let_in(address) if self.school else ()

    def class_do(self, happening: "Happening") -> tuple[Intent, ...]:
        """Let something happen in the class."""
        return self.school.do(happening) if self.school else ()

    def sit_down(self) -> tuple[Intent, ...]:
        """Let one more chair of the keyboard in."""
        return self.school.sit_down() if self.school else ()

    def write_report(self) -> tuple[Intent, ...]:
        """Write what the class did."""
        return self.school.report() if self.school else ()

    def close_class(self) -> tuple[Intent, ...]:
        """Close the room."""
        if self.school:
            self.school.close()
        return ()

    def news(self) -> "Iterable[Intent]":
        """Give the newest of the class."""
        return self.school.news() if self.school else ()

    def seen(self, view: "View") -> None:
        """Let the class know what its wall shows."""
        if self.school:
            self.school.seen(view.step)

    def _export(self, name: str, suffix: str, data: bytes) -> tuple[Intent, ...]:
        stem = re.sub(r"[^A-Za-z0-9-]+", "-", name.removesuffix(suffix)).strip("-") or "still-hear"
        say = self.case.say
        path = free(self.exports, stem, suffix)
        try:
            write(path, data)
        except OSError as error:
            told = say("It could not be written: {why}.").format(why=explain(error, say))
            return (Heard(told, bad=True),)
        return (Heard(say("Written to {path}").format(path=path)),)


def _bad(told: str) -> tuple[Intent, ...]:
    return (Heard(told, bad=True),) if told else ()


def free(folder: Path, stem: str, suffix: str) -> Path:
    """Give a path that no file has yet: `name.txt`, `name-2.txt`, ..."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path
