"""The whole program in a window: the shelf's bookcase, the stage's director and the desktop, put together."""

import logging
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from time import time
from typing import TYPE_CHECKING

from game.commands.bookcase import Bookcase
from game.commands.live import Live, Watch
from game.commands.reading_in import glance, read_in, sign
from game.commands.speaking import speaking
from game.commands.wanted import ClassWanted, Wanted
from game.desktop.screen import Screen
from game.desktop.trace import into, silent
from game.desktop.window import House, Window
from game.shelf.atomic import write
from game.shelf.folders import Folders, bundled
from game.shelf.saves import clear_temporaries
from game.shelf.slots import AUTO
from game.shelf.tongue import spoken as spoken_here
from game.shelf.trouble import explain
from game.shelf.window import Window as Owner
from game.shelf.window import open_window
from game.stage.director import Director, begin
from game.stage.geometry import Size
from game.stage.intent import Heard, Intent, Refresh
from game.stage.plan import Wish
from game.stage.programme import Pictures, Programme, warm
from game.stage.route import Route, ToClass, ToHere, ToStory
from game.stage.ruler import Ruler
from game.stage.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.commands.school import School
    from game.play.reading import Reading
    from game.play.room import Happening
    from game.stage.plan import Plan
    from game.stage.scene import View

LOG = logging.getLogger("still-hear")

TAKES_OVER = "Still Hear was open in another window: what you read here is saved, what is read there is not."

TAKEN_OVER = "Another window of Still Hear has taken over: what you read here is not saved."

TRACE = "STILL_HEAR_TRACE"
"""Names a file into which moments are written, for who measures."""


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


def run(screen: Screen, folders: Folders, wanted: Wanted) -> int:
    """Play in a window that is open; give the exit code."""
    mail: SimpleQueue[Intent] = SimpleQueue()
    extra, story = (wanted.folder,) if wanted.folder else (), wanted.story
    spoken = tuple(filter(None, (wanted.language, *(spoken_here() or screen.spoken()))))
    case = Bookcase(
        folders,
        read_in,
        lambda: mail.put(Refresh()),
        extra,
        wanted.seed,
        wanted.language,
        spoken,
        speaking(spoken),
        sign,
        glance,
    )
    case.look()
    if story and story not in case.names():
        from game.shelf.unfound import unfound  # noqa: PLC0415 - who names a story that is there pays for no guess

        sys.stderr.write(f"{unfound(story, case.names())}\n")
        return 2
    shelf = _come_to(folders.saves)
    if shelf and shelf.other is not None and shelf.take_over():
        mail.put(Heard(case.say(TAKES_OVER)))
    watch = _watch(case, wanted, mail)
    deeds = Writing(case, folders.exports, shelf, trial=wanted.begun is not None)
    try:
        return Window(screen, _house(deeds, folders, mail, wanted)).run()
    finally:
        deeds.close_class()
        if watch:
            watch.end()
        if shelf:
            shelf.close()


def _watch(case: Bookcase, wanted: Wanted, mail: "SimpleQueue[Intent]") -> Watch | None:
    name = wanted.story
    if name is None or not wanted.live:
        return None
    watch = Watch(case.folder_of(name), lambda: case.reread(name), mail, case.tell)
    watch.begin()
    return watch


def _come_to(saves: Path) -> Owner | None:
    try:
        return open_window(saves)
    except OSError:
        return None


def _house(deeds: Writing, folders: Folders, mail: "SimpleQueue[Intent]", wanted: Wanted) -> House:
    case, shelf = deeds.case, deeds.shelf

    def after_first() -> None:
        case.begin(wanted.story, then=warm)
        if shelf and shelf.may_write():
            for saves in folders.saves.glob("*/"):
                clear_temporaries(saves)
        for told in case.told():
            mail.put(Heard(told, bad=True))
        waiting = broken_off(case, folders)
        if waiting and not wanted.lesson:
            mail.put(Heard(waiting, bad=True))

    assets = bundled("assets")
    traced = os.environ.get(TRACE)
    return House(
        fonts=assets / "fonts",
        sounds=assets / "sounds",
        begin=_beginning(case, assets / "places", wanted, mail),
        deeds=deeds,
        news=deeds.news,
        seen=deeds.seen,
        story=case.story,
        log=LOG.warning,
        mail=mail,
        after_first=after_first,
        first_picture=None if wanted.story else folders.cache,
        tell=case.tell,
        trace=into(Path(traced)) if traced else silent,
    )


def _beginning(
    case: Bookcase, places: Path, wanted: Wanted, mail: "SimpleQueue[Intent]"
) -> Callable[[Ruler, Size], Director]:
    def begun(ruler: Ruler, size: Size) -> Director:
        pictures = Pictures(_if_there(places / "title.webp"), _if_there(places / "calm.webp"))
        if wanted.story:
            case.wait_for(wanted.story)
        opener = Live(case, pictures, mail.put, case.tell) if wanted.live else Programme(case, pictures)
        return begin(opener, case.settings(), ruler, size, case.speak, first=_first(wanted))

    return begun


def _first(wanted: Wanted) -> Route | None:
    if wanted.begun is not None:
        return ToHere(wanted.begun)
    if wanted.story and wanted.lesson:
        return _before_class(wanted.story, wanted.lesson)
    return ToStory(wanted.story) if wanted.story else None


def _before_class(story: str, asked: ClassWanted) -> Route:
    from game.play.ballot import Means  # noqa: PLC0415 - only a class takes part by any means

    means = Means(asked.means) if asked.means else None
    return ToClass(story, Wish(asked.cut, means, asked.port, asked.rehearse))


def broken_off(case: Bookcase, folders: Folders) -> str:
    """Tell of a class that was going on when the program stopped, and the way back to it; empty: none was."""
    if not (folders.saves.parent / "class" / "room.json").is_file():
        return ""
    from game.classroom.keeping import find, path_in  # noqa: PLC0415 - hardly ever needed

    kept = find(path_in(folders), time())
    card = next((each for each in case.cards() if kept is not None and each.story == kept.story), None)
    if card is None:
        return ""
    told = case.say("A class was broken off: {title}. The words “With a class” on its page lead back to it.")
    return told.format(title=card.title)


def _if_there(path: Path) -> str | None:
    return str(path) if path.is_file() else None


def _bad(told: str) -> tuple[Intent, ...]:
    return (Heard(told, bad=True),) if told else ()


def free(folder: Path, stem: str, suffix: str) -> Path:
    """Give a path that no file has yet: `name.txt`, `name-2.txt`, ..."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path
