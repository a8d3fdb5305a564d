"""A pick on the reading page: the next page, what it asks of the machine, and where it leads."""

from dataclasses import replace

from game.play.exits import NoWayOutError
from game.play.page import Page
from game.play.reading import Reading
from game.play.trail import Faded, Guessed, Pick, Sat, Skipped, Turned, Went, Wrote
from game.stage.request import EndingSeen, PlayOnce, Request, Warm, WriteSave
from game.stage.route import ToEnding
from game.stage.scenes.reading_ahead import places_ahead
from game.stage.scenes.reading_state import Became, Here, standing_levels
from game.stage.widgets.hints import NOWHERE

AUTO = "auto"
"""The slot that every pick is kept in."""


def picked(here: Here, pick: Pick) -> Became:
    """Go on by a pick; where it leads nowhere the page stays, and says so."""
    try:
        reading = here.reading.pick(pick)
    except NoWayOutError:
        return Became(replace(here, hint=NOWHERE, hinted=True), (PlayOnce("strike"),))
    same = reading.state.entry == here.reading.state.entry
    after = _same_page(here, reading, pick) if same else _next_page(here, reading)
    requests: list[Request] = [WriteSave(AUTO, reading)]
    if not same:
        requests.append(PlayOnce("page"))
        ahead = places_ahead(reading)
        if ahead:
            requests.append(Warm(reading.story.id, ahead))
    close = reading.page.close
    if close:
        requests.append(EndingSeen(reading.story.id, close.passage))
        if not reading.page.lines:
            return Became(after, tuple(requests), ToEnding(reading))
    return Became(after, tuple(requests))


def _same_page(here: Here, reading: Reading, pick: Pick) -> Here:
    """Stay: what stood stands; a turn of the dial changes in place, else what is new is typed."""
    turned = isinstance(pick, Turned | Faded)
    return replace(
        here,
        reading=reading,
        age=0.0,
        done=here.done if turned else False,
        rested=here.rested if turned else 0.0,
        old=here.page,
        grown=not turned,
        changed=turned,
        seen=False,
        hinted=turned,
        written="",
        refused=None,
        sounded=False,
    )


def _next_page(here: Here, reading: Reading) -> Here:
    moved = reading.page.place != here.page.place
    return Here(
        reading,
        old=here.page,
        levels=here.levels,
        place=here.page.place if moved else here.place,
        placed=0.0 if moved else here.placed,
    )


def stood(reading: Reading, here: Here | None = None) -> Here:
    """Stand on a page that was read before: it is complete at once."""
    moved = here is not None and here.page.place != reading.page.place
    return Here(
        reading,
        done=True,
        seen=True,
        sounded=True,
        rested=9.0,
        levels=standing_levels(reading.page.levels),
        place=here.page.place if here and moved else None,
        placed=0.0 if moved else 9.0,
    )


def pick_of(page: Page, part: str, written: str) -> Pick | None:
    """Tell what a part picks; None where it picks nothing."""
    kind, _, name = part.partition(":")
    offers = {each.id: each.pick for each in page.offers if each.is_open} if kind == "offer" else {}
    picks: dict[str, Pick | None] = {
        "offer": offers.get(name),
        "option": Guessed(name),
        "onward": Went(),
        "sit": Sat(),
        "skip": Skipped(page.skippable.scene) if page.skippable else None,
        "written": Wrote(page.writing.name, written) if page.writing else None,
    }
    return picks.get(kind)
