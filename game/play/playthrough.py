"""A story's own test: picks, and what must be seen; run straight, through saves, and redone."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from game.frozen import frozen
from game.play.exits import NoWayOutError
from game.play.history import leaves
from game.play.open import NotOpenError, is_open, spell
from game.play.page import Page
from game.play.playthrough_data import MisreadError, Playthrough, Sight
from game.play.reading import Reading, start
from game.play.retrace import paired
from game.play.save import Damaged, dump, load
from game.play.state import level
from game.play.trail import Drew, Pick, Went
from game.play.transcript import page_words
from game.story.model import Story

MOST_LINES = 50_000
"""Of all pages of one walk; a chapter's longest has two thousand."""

MOST_AGAIN = 10_000
"""So many of those pages' lines are saved, read again, rolled back and redone."""

MOST_PAGES = 1_000
"""How many pages with only one way may follow one another before a walk gives up: they go in a circle."""


@frozen
class Failure:
    """What went wrong in a run."""

    way: str
    """`straight`, `saved` or `redone`."""
    message: str


def run(story: Story, playthrough: Playthrough, original: Story | None = None) -> tuple[Failure, ...]:
    """Run a playthrough in all three ways, and tell what failed; nothing where all is as it should be.

    The straight run finds the picks that were left out; only where it passes are they run the other ways.

    Args:
        story: in the language to run it in.
        playthrough: its picks, and what must be seen.
        original: the story in the language of the playthrough's words, where that is another.
    """
    try:
        reading = walk(story, playthrough)
    except (NotOpenError, MisreadError) as problem:
        return (Failure("straight", str(problem)),)
    if original is not None and original.language != story.language:
        try:
            playthrough = looked_up(playthrough, walk(original, playthrough), reading)
        except (NotOpenError, MisreadError) as problem:
            return (Failure("straight", str(problem)),)
    missing = tuple(Failure("straight", each) for each in _look_for(reading, playthrough))
    others = (Failure(way, message) for way, rerun in _WAYS.items() for message in rerun(first_part(reading)))
    return missing or tuple(others)


def looked_up(playthrough: Playthrough, original: Reading, reading: Reading) -> Playthrough:
    """Look up what must be read in another language: the text that stands where its words stand.

    Args:
        playthrough: with words in the story's own language.
        original: walked in that language.
        reading: the same picks, walked in another.
    """
    pages = [
        (page_words(old.page), page_words(new.page))
        for old, new in zip(leaves(original), leaves(reading), strict=False)
    ]
    pairs = [pair for old, new in pages if len(old) == len(new) for pair in zip(old, new, strict=True)]

    def told(sight: Sight) -> Sight:
        if sight.what != "words":
            return sight
        return replace(sight, name=next((new for old, new in pairs if sight.name in old), sight.name))

    return replace(playthrough, see=tuple(map(told, playthrough.see)))


def walk(story: Story, playthrough: Playthrough) -> Reading:
    """Walk a playthrough to where it ends.

    Raises:
        NotOpenError: a pick is not open; the message lists what is.
        MisreadError: pages with only one way go in a circle, or a way leads nowhere.
    """
    try:
        return _walk(start(story, playthrough.seed), deque(playthrough.picks))
    except NoWayOutError as problem:
        raise MisreadError(str(problem)) from None


def _walk(reading: Reading, picks: deque[Pick]) -> Reading:
    shown = 0
    while picks:
        shown += len(reading.page.lines)
        if shown > MOST_LINES:
            raise MisreadError(f"its pages have more than {MOST_LINES:,} lines, but that is the most")
        pick = picks.popleft()
        reading, forced = _go_on_to(reading, pick)
        if not forced:
            reading = _take(reading, pick, picks)
    return _go_on(reading, lambda _: False)


def _look_for(reading: Reading, playthrough: Playthrough) -> Iterator[str]:
    pages = [leaf.page for leaf in leaves(reading)]
    passages = {page.passage for page in pages}
    words = dict.fromkeys(words for page in pages for words in page_words(page))
    ended = pages[-1].passage if pages[-1].close is not None else None
    for sight in playthrough.see:
        match sight.what:
            case "passage":
                seen = sight.name in passages
            case "words":
                seen = any(sight.name in each for each in words)
            case "ending":
                seen = sight.name == ended
            case _:
                seen = sight.name in reading.state.values and level(reading.state, sight.name) == sight.level
        if not seen:
            yield _missing(reading, sight)


def _go_on_to(reading: Reading, pick: Pick) -> tuple[Reading, bool]:
    """Go on through pages with only one way to where a pick is open.

    Returns:
        The reading there; and whether the pick was a draw, which going on has made.
    """
    if not isinstance(pick, Drew):
        return _go_on(reading, lambda page: is_open(page, pick)), False
    for _ in range(MOST_PAGES):
        if not reading.page.onward:
            break
        drawn = reading.pick(Went())
        if isinstance(drawn.state.trail[-1], Drew):
            return reading.pick(Went(), pick.passage), True
        reading = drawn
    return reading, False


def _go_on(reading: Reading, wanted: Callable[[Page], bool]) -> Reading:
    for _ in range(MOST_PAGES):
        page = reading.page
        if wanted(page) or not page.onward:
            return reading
        reading = reading.pick(Went())
    raise MisreadError(f"pages with only one way go in a circle around `{reading.state.passage}`")


def _take(reading: Reading, pick: Pick, following: deque[Pick]) -> Reading:
    """Take a pick, and with it what must be drawn after it."""
    taken = reading.pick(pick)
    following_draw = following[0] if following else None
    if isinstance(following_draw, Drew) and isinstance(taken.state.trail[-1], Drew):
        following.popleft()
        return reading.pick(pick, following_draw.passage)
    return taken


def _missing(reading: Reading, sight: Sight) -> str:
    place = f"the picks end on `{reading.state.passage}`"
    if sight.what == "meter":
        stands = reading.state.values.get(sight.name, "nowhere")
        return f"{place} with `{sight.name}` at {stands}, but {sight.level} must be seen"
    return f"{place}, but the {sight.what} `{sight.name}` must be seen"


def _saved(walked: Reading) -> Iterator[str]:
    """Save and load before every pick, and at the end; of what is lost the first is told.

    A save tells each turn by what changed since the one before, and loading takes each pick again from the
    turn before: what one save of the whole reading gives back, a save before each of its picks would too.
    """
    if not _comes_back(walked):
        picks = [f"before `{spell(pick)}`" for pick, _ in paired(walked.state.trail)]
        for number, where in enumerate((*picks, "at its end")):
            if not _comes_back(_up_to(walked, number)):
                yield f"{where} the reading does not come back from its save"
                return


def first_part(walked: Reading) -> Reading:
    """Give a reading as far as its pages are few; that is all of any but the longest."""
    left = MOST_AGAIN
    for number, turn in enumerate(walked.turns):
        left -= len(turn.page.lines)
        if left < 0:
            return _up_to(walked, max(0, number - 1))
    return walked


def _comes_back(reading: Reading) -> bool:
    loaded = load(dump(reading), reading.story)
    return not isinstance(loaded, Damaged) and loaded.reading == reading


def _redone(walked: Reading) -> Iterator[str]:
    """Roll every pick back and make it again; it must give the turn that it gave at first."""
    for number, (pick, forced) in enumerate(paired(walked.state.trail)):
        taken = _up_to(walked, number + 1)
        rolled = taken.back()
        if rolled.state != walked.turns[number].state or rolled.pick(pick, forced) != taken:
            yield f"`{spell(pick)}` gives another page when it is rolled back and redone"
            return


def _up_to(reading: Reading, number: int) -> Reading:
    """Give a reading as it was on one of its turns, before anything that came later."""
    return replace(reading, turns=reading.turns[: number + 1], at=number)


_WAYS: Mapping[str, Callable[[Reading], Iterator[str]]] = MappingProxyType(
    {"saved": _saved, "redone": _redone}
)
"""How the picks of a straight run are taken another way; a sentence where that leads elsewhere."""
