"""The whole program in a window: the shelf's bookcase, the stage's director and the desktop, put together."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from time import time

from game.commands.bookcase import Bookcase
from game.commands.live import Live, Watch
from game.commands.reading_in import glance, read_in, sign
from game.commands.speaking import speaking
from game.commands.wanted import ClassWanted, Wanted
from game.commands.writing import Writing
from game.desktop.house import House
from game.desktop.listener import Listener
from game.desktop.screen import Screen
from game.desktop.trace import into, silent
from game.desktop.window import Window
from game.shelf.folders import Folders, bundled
from game.shelf.saves import clear_temporaries
from game.shelf.tongue import spoken as spoken_here
from game.shelf.window import Window as Owner
from game.shelf.window import open_window
from game.stage.director import Director, begin
from game.stage.geometry import Size
from game.stage.intent import Heard, Intent, Refresh
from game.stage.plan import Wish
from game.stage.programme import Pictures, Programme, warm
from game.stage.route import Route, ToClass, ToHere, ToStory
from game.stage.ruler import Ruler
from game.stage.tongues import house_tongue

LOG = logging.getLogger("still-hear")

TAKES_OVER = "Still Hear was open in another window: what you read here is saved, what is read there is not."

TRACE = "STILL_HEAR_TRACE"
"""Names a file into which moments are written, for who measures."""


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
        return Window(screen, _house(deeds, folders, mail, wanted, screen.listener)).run()
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


def _house(
    deeds: Writing, folders: Folders, mail: "SimpleQueue[Intent]", wanted: Wanted, listener: Listener
) -> House:
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
        begin=_beginning(case, assets / "places", wanted, mail, lambda: not listener.trouble),
        deeds=deeds,
        news=deeds.news,
        seen=deeds.seen,
        story=case.story,
        log=LOG.warning,
        mail=mail,
        after_first=after_first,
        first_picture=None if wanted.story else folders.cache,
        tell=case.tell,
        tongue=lambda settings: house_tongue(settings, case.spoken),
        trace=into(Path(traced)) if traced else silent,
    )


def _beginning(
    case: Bookcase,
    places: Path,
    wanted: Wanted,
    mail: "SimpleQueue[Intent]",
    is_told: Callable[[], bool],
) -> Callable[[Ruler, Size], Director]:
    def begun(ruler: Ruler, size: Size) -> Director:
        pictures = Pictures(_if_there(places / "title.webp"), _if_there(places / "calm.webp"))
        if wanted.story:
            case.wait_for(wanted.story)
        opener = (
            Live(case, pictures, mail.put, case.tell, is_told=is_told)
            if wanted.live
            else Programme(case, pictures, is_told=is_told)
        )
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
