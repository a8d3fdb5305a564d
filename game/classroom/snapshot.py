"""What a phone shows, whole: of the room for all, of a chair for those who sit there, of its own for one."""

from collections.abc import Callable

from game.classroom import said
from game.classroom.shown import Fields, compact, moved, prose_of, public_lines, thoughts_of
from game.classroom.words import Tell
from game.play.ballot import Ballot, Count, Option, Slip, Voter
from game.play.findings import length, shown
from game.play.heat import heat_here
from game.play.onward import mode_of
from game.play.page import Page, plain
from game.play.room import Beat, Help, Room
from game.play.said import in_words
from game.story.model import Mode

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"})
"""Languages written from the right; the first part of a BCP 47 tag."""

_TURNED = frozenset({Beat.SCENE, Beat.STILL, Beat.VOTE})
"""Beats at which headphones can be turned."""

_TOLD_AT_THE_END = frozenset({Beat.AFTERCARE, Beat.DEBRIEF, Beat.OVER})


def direction(language: str) -> str:
    """Tell which way a language runs."""
    return "rtl" if language.lower().partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def for_all(room: Room, tell: Tell, questions: Callable[[Room], tuple[str, ...]]) -> Fields:
    """Give what everybody may see of the room now.

    Args:
        room: the class.
        tell: the interface's words.
        questions: for the talk after an ending.
    """
    story, page = room.reading.story, room.reading.page
    fields: Fields = {
        "title": story.title,
        "lang": story.language,
        "dir": direction(story.language),
        "beat": room.beat.value,
        "page": room.page,
        "blank": room.blank,
        # Whoever steps out, or asks for a pause, is told at once whom to speak to: not only at the end.
        **compact({"help": _help(room.help)}),
    }
    if room.beat is Beat.LOBBY:
        return fields
    if room.beat in _TOLD_AT_THE_END:
        asked = questions(room) if room.beat is Beat.DEBRIEF else ()
        return fields | compact({"questions": [in_words(each, tell) for each in asked]})
    fields |= _page(room, page, tell)
    if room.ballot is not None:
        fields["ballot"] = ballot_of(room, room.ballot, tell)
    if room.beat is Beat.REVEAL and room.count is not None:
        fields["reveal"] = _reveal(room.count, tell)
    return fields


def _page(room: Room, page: Page, tell: Tell) -> Fields:
    story = room.reading.story
    place = story.places.get(page.place or "")
    close = page.close
    fields = compact(
        {
            "chair": page.seat_name,
            "place": place.alt if place else "",
            "ask": f"{page.asking.name}: {plain(page.asking.about)}" if page.asking else "",
            "moves": [moved(each) for each in page.movements],
            "skipped": prose_of(page.summary),
            "bridge": room.bridge,
            "told": [in_words(each, tell) for each in room.told],
            "ending": {"title": plain(close.title), "text": prose_of(close.text)} if close else None,
        }
    )
    return {"lines": _warm(public_lines(room), room, tell), "tap": _taps(room), **fields, **_dial(room, page)}


def _warm(lines: list[Fields], room: Room, tell: Tell) -> list[Fields]:
    """Give the lines with what the class felt along them, once that is shown."""
    if room.beat is not Beat.REVEAL or room.count is None or room.count.mode is not Mode.OBSERVER:
        return lines
    heat = heat_here(room)
    most = length(max(heat.values(), default=1))
    return [each | _taps_on(heat.get(int(str(each["i"])), 0), most, tell) for each in lines]


def _taps_on(taps: int, most: float, tell: Tell) -> Fields:
    if not taps:
        return {}
    return {
        "heat": {
            "share": round(length(taps) / most, 3),
            "shown": in_words(shown(taps), tell),
        }
    }


def _taps(room: Room) -> bool:
    """Tell whether a tap on a line counts now."""
    return mode_of(room) is Mode.OBSERVER and room.beat is Beat.SCENE and not room.blank


def _dial(room: Room, page: Page) -> Fields:
    """Give the dial that each phone has for itself."""
    dial = next(iter(page.dials), None)
    if dial is None or mode_of(room) is not Mode.DIAL or room.beat not in _TURNED:
        return {}
    name = next((each.name for each in page.levels if each.meter == dial.meter), dial.meter)
    return {"dial": {"name": name, "step": dial.step, "level": dial.value}}


def _help(help_: Help) -> Fields | None:
    return {"name": help_.name, "number": help_.number} if help_.name or help_.number else None


def ballot_of(room: Room, ballot: Ballot, tell: Tell) -> Fields:
    """Give what is voted on, as everybody may see it."""
    guessing = room.reading.page.guessing
    asked = plain(guessing.question) if guessing and ballot.mode is Mode.GUESS else ""
    return {
        "round": ballot.round,
        "mode": ballot.mode.value,
        "open": ballot.open and not room.blank,
        "stage": ballot.stage.value,
        "question": asked or said.question(tell),
        "options": [_option(each, tell) for each in ballot.options],
        "sure": ballot.mode is Mode.GUESS,
        "predict": ballot.mode is Mode.PREDICT,
    }


def _option(option: Option, tell: Tell) -> Fields:
    fields: Fields = {"id": option.id, "text": words_of(option, tell), "manner": option.manner.value}
    if option.locked:
        fields |= {"locked": True, "reason": plain(option.reason)}
    return fields


def words_of(option: Option, tell: Tell) -> str:
    """Give an option's words; a silence may have none of its own."""
    return plain(option.words) or said.silent(tell)


def _reveal(count: Count, tell: Tell) -> Fields:
    before = sum(bar.before or 0 for bar in count.bars) or 1
    bars: list[Fields] = []
    for bar in count.bars:
        told_bar: Fields = {
            "id": bar.option,
            "text": plain(bar.words),
            "share": round(bar.share, 3),
            "shown": in_words(bar.shown, tell),
        }
        if bar.before is not None:
            told_bar["before"] = round(length(bar.before) / before, 3)
            told_bar["moved"] = bar.moved
        if bar.locked:
            told_bar["locked"] = True
        bars.append(told_bar)
    return compact(
        {
            "say": [in_words(each, tell) for each in count.said],
            "bars": bars,
            "chosen": count.chosen,
            "guess": count.mode is Mode.GUESS or None,
        }
    )


def for_seat(seat: str, room: Room) -> Fields:
    """Give what those in one chair may see beside that."""
    story = room.reading.story
    name = story.seats.get(seat, "") if len(story.seats) > 1 else ""
    shown = room.beat not in {Beat.LOBBY, *_TOLD_AT_THE_END}
    thoughts = thoughts_of(seat, room) if seat and shown else []
    return compact({"chair": name, "thoughts": thoughts})


def for_one(voter: Voter, room: Room) -> Fields:
    """Give what one phone alone may see: its own."""
    present = room.voters.get(voter)
    fields: Fields = {"yours": slip_of(voter, room)}
    if present is not None:
        fields["out"] = present.out
        if present.level is not None:
            fields["level"] = present.level
    taps = room.taps.get(voter)
    return fields | ({"taps": sorted(taps)} if taps else {})


def slip_of(voter: Voter, room: Room) -> Fields | None:
    """Give what is stored of a voter in the open round; None where nothing is."""
    slip = room.ballot.slips.get(voter) if room.ballot else None
    return None if slip is None else told(slip)


def told(slip: Slip) -> Fields:
    """Give a slip as it goes over the wire."""
    return {"pick": slip.option, "sure": slip.sure, "others": slip.others}
