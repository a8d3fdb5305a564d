"""A road of the exploration made a playthrough: walked with the runtime, dials given their levels."""

from collections.abc import Iterator

from game.play.dials import can_turn
from game.play.exits import NoWayOutError
from game.play.explore.place import Hand, Nudge
from game.play.explore.verdict import Road
from game.play.open import is_open
from game.play.page import Page
from game.play.playthrough_data import Playthrough
from game.play.trail import Chose, Drew, Faded, Guessed, Pick, Sat, Skipped, Turned, Went, Wrote
from game.play.turn import Turn, begin, choose
from game.story.model import Story


def turns(story: Story, road: Road, seed: int) -> Iterator[tuple[Turn, Pick | None]]:
    """Walk a road with the runtime: each turn, and the pick that follows it; None after the last.

    A road may end with a pick after which the story has no way; then its last page is not given.

    Raises:
        NotOpenError: the runtime does not agree that the road is open.
    """
    turn = begin(story, seed)
    for place, hand in enumerate(road):
        if not isinstance(hand, Drew):
            pick = resolve(turn.page, hand)
            yield turn, pick
            after = road[place + 1] if place + 1 < len(road) else None
            forced = after.passage if isinstance(after, Drew) else None
            try:
                turn = choose(story, turn.state, pick, forced)
            except NoWayOutError:
                return
    yield turn, None


def spell_out(story: Story, road: Road, seed: int = 7) -> Playthrough:
    """Give the playthrough that walks a road: dials with their levels, no pick where a page has only one way.

    Raises:
        NotOpenError: the runtime does not agree that the road is open.
    """
    taken = [(turn.page, pick) for turn, pick in turns(story, road, seed) if pick is not None]
    drawn = [isinstance(hand, Drew) for hand in road]
    draws = [hand for hand in road if isinstance(hand, Drew)]
    picks: list[Pick] = []
    places = [place for place, is_draw in enumerate(drawn) if not is_draw]
    for step, place in enumerate(places):
        draw = draws.pop(0) if place + 1 < len(drawn) and drawn[place + 1] else None
        if not _goes_without_saying(taken, step):
            picks.append(taken[step][1])
        if draw is not None:
            picks.append(draw)
    return Playthrough(seed, tuple(picks))


def _goes_without_saying(taken: list[tuple[Page, Pick]], step: int) -> bool:
    """Tell whether a walk goes on by itself here: the next pick is not open before."""
    page, pick = taken[step]
    if not isinstance(pick, Went):
        return False
    following = next((later for _, later in taken[step + 1 :] if not isinstance(later, Went)), None)
    return following is not None and not is_open(page, following)


def resolve(page: Page, hand: Hand) -> Pick:
    """Give the pick that a hand means on this page: of a dial, the level that it turns to."""
    if not isinstance(hand, Nudge):
        return hand
    dial = next(each for each in page.dials if each.meter == hand.meter)
    levels = (min(100, dial.value + dial.step), max(dial.least, dial.value - dial.step))
    to = levels[0] if hand.up else levels[1]
    return Turned(hand.meter, to if can_turn(dial, to) else dial.value)


def written(playthrough: Playthrough) -> dict[str, object]:
    """Give a playthrough in the shape of its file, to be written as YAML."""
    return {"seed": playthrough.seed, "picks": [_written(pick) for pick in playthrough.picks]}


def _written(pick: Pick) -> object:  # noqa: PLR0911 - one spelling for each sort of pick
    match pick:
        case Chose(choice):
            return choice
        case Went():
            return "went"
        case Sat():
            return "sit"
        case Turned(meter, to):
            return {"turn": {meter: to}}
        case Wrote(name, words):
            return {"write": {name: words}}
        case Guessed(name):
            return {"guess": name}
        case Drew(name):
            return {"drew": name}
        case Faded(name):
            return {"faded": name}
        case Skipped(name):
            return {"skip": name}
