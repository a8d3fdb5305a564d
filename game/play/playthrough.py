"""A story's own test: picks, and what must be seen; run straight, through saves, and redone."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from game.play.history import leaves
from game.play.open import NotOpenError, is_open, spell
from game.play.page import Page
from game.play.playthrough_data import MisreadError, Playthrough, Sight
from game.play.reading import Reading, start
from game.play.save import Damaged, dump, load
from game.play.state import level
from game.play.trail import Drew, Pick, Went
from game.play.transcript import page_words
from game.story.model import Story

MOST_PAGES = 10_000
"""How many pages with only one way may follow one another before a walk gives up: they go in a circle."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong in a run."""

    way: str
    """`straight`, `saved` or `redone`."""
    message: str


Step: TypeAlias = Callable[[Reading, Pick, str | None], Reading]


def run(story: Story, playthrough: Playthrough) -> tuple[Failure, ...]:
    """Run a playthrough in all three ways, and tell what failed; nothing where all is as it should be."""
    return tuple(
        Failure(way, message) for way, step in _STEPS.items() for message in _run(story, playthrough, step)
    )


def walk(story: Story, playthrough: Playthrough) -> Reading:
    """Walk a playthrough to where it ends.

    Raises:
        NotOpenError: a pick is not open; the message lists what is.
    """
    return _walk(story, playthrough, _straight)


def _run(story: Story, playthrough: Playthrough, step: Step) -> Iterator[str]:
    try:
        reading = _walk(story, playthrough, step)
    except (NotOpenError, MisreadError) as problem:
        yield str(problem)
        return
    for sight in playthrough.see:
        yield from _look(reading, sight)


def _walk(story: Story, playthrough: Playthrough, step: Step) -> Reading:
    reading = start(story, playthrough.seed)
    picks = list(playthrough.picks)
    while picks:
        pick = picks.pop(0)
        reading, forced = _go_on_to(reading, pick, step)
        if not forced:
            reading = _take(reading, pick, picks, step)
    return _go_on(reading, lambda _: False, step)


def _go_on_to(reading: Reading, pick: Pick, step: Step) -> tuple[Reading, bool]:
    """Go on through pages with only one way to where a pick is open.

    Returns:
        The reading there; and whether the pick was a draw, which going on has made.
    """
    if not isinstance(pick, Drew):
        return _go_on(reading, lambda page: is_open(page, pick), step), False
    for _ in range(MOST_PAGES):
        if not reading.page.onward:
            break
        drawn = step(reading, Went(), None)
        if isinstance(drawn.state.trail[-1], Drew):
            return step(reading, Went(), pick.passage), True
        reading = drawn
    return reading, False


def _go_on(reading: Reading, wanted: Callable[[Page], bool], step: Step) -> Reading:
    for _ in range(MOST_PAGES):
        page = reading.page
        if wanted(page) or not page.onward:
            return reading
        reading = step(reading, Went(), None)
    raise MisreadError(f"pages with only one way go in a circle around `{reading.state.passage}`")


def _take(reading: Reading, pick: Pick, following: list[Pick], step: Step) -> Reading:
    """Take a pick, and with it what must be drawn after it."""
    taken = step(reading, pick, None)
    following_draw = following[0] if following else None
    if isinstance(following_draw, Drew) and isinstance(taken.state.trail[-1], Drew):
        following.pop(0)
        return step(reading, pick, following_draw.passage)
    return taken


def _look(reading: Reading, sight: Sight) -> Iterator[str]:
    pages = [leaf.page for leaf in leaves(reading)]
    match sight.what:
        case "passage":
            seen = any(page.passage == sight.name for page in pages)
        case "words":
            seen = any(sight.name in words for page in pages for words in page_words(page))
        case "ending":
            seen = pages[-1].close is not None and pages[-1].passage == sight.name
        case _:
            seen = sight.name in reading.state.values and level(reading.state, sight.name) == sight.level
    if not seen:
        yield _missing(reading, sight)


def _missing(reading: Reading, sight: Sight) -> str:
    place = f"the picks end on `{reading.state.passage}`"
    if sight.what == "meter":
        stands = reading.state.values.get(sight.name, "nowhere")
        return f"{place} with `{sight.name}` at {stands}, but {sight.level} must be seen"
    return f"{place}, but the {sight.what} `{sight.name}` must be seen"


def _straight(reading: Reading, pick: Pick, forced: str | None) -> Reading:
    return reading.pick(pick, forced)


def _saved(reading: Reading, pick: Pick, forced: str | None) -> Reading:
    loaded = load(dump(reading), reading.story)
    if isinstance(loaded, Damaged) or loaded.reading != reading:
        raise MisreadError(f"before `{spell(pick)}` the reading does not come back from its save")
    return loaded.reading.pick(pick, forced)


def _redone(reading: Reading, pick: Pick, forced: str | None) -> Reading:
    taken = reading.pick(pick, forced)
    redone = taken.back().pick(pick, forced)
    if redone != taken:
        raise MisreadError(f"`{spell(pick)}` gives another page when it is rolled back and redone")
    return redone


_STEPS: Mapping[str, Step] = MappingProxyType({"straight": _straight, "saved": _saved, "redone": _redone})
