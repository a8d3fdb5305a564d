"""What the teacher's page shows: counts, words and buttons, and never who voted what."""

from collections.abc import Callable
from typing import TypeAlias

from game.classroom.shown import Fields, compact
from game.classroom.snapshot import words_of
from game.classroom.words import Tell
from game.play import onward
from game.play.lesson import modes_for_all
from game.play.page import Drafting, Page, Quoting, Saying, Telling, plain
from game.play.room import Beat, Room
from game.play.said import in_words

Questions: TypeAlias = Callable[[Room], tuple[str, ...]]


def desk_of(room: Room, next_words: str, questions: Questions, tell: Tell) -> Fields:
    """Give the desk.

    Args:
        room: the class.
        next_words: what the next step will do.
        questions: gives what is talked about afterwards.
        tell: the interface's words.
    """
    page, ballot = room.reading.page, room.ballot
    options = ballot.options if ballot else onward.choices(room) if onward.is_decision(room) else ()
    return compact(
        {
            "title": room.reading.story.title,
            "lesson": room.lesson.name,
            "mode": (ballot.mode if ballot else onward.mode_of(room)).value,
            "passage": page.passage,
            "words": _words(room, questions, tell),
            "next": next_words,
            "skippable": plain_topic(page),
            "left": None if room.left is None else round(room.left, 1),
            "options": [
                {"id": each.id, "text": words_of(each, tell), "locked": each.locked} for each in options
            ],
            "no_hands": tell(onward.why_no_hands(room)) if onward.why_no_hands(room) else "",
            "out": sum(each.out for each in room.voters.values() if each.here),
            "said": [in_words(each, tell) for each in room.count.said] if room.count else [],
        }
    ) | {
        **_standing(room),
        "open": bool(ballot and ballot.open),
        "lesson_mode": room.lesson.mode.value if room.lesson.mode else "",
        "lesson_modes": [each.value for each in modes_for_all(room.reading.story, room.means)],
        "decides": onward.teacher_picks(room),
    }


def _words(room: Room, questions: Questions, tell: Tell) -> list[str]:
    """Give what the class has before it: the page, or what there is to talk about; in the quiet, nothing."""
    if room.beat in {Beat.AFTERCARE, Beat.OVER}:
        return []
    if room.beat is Beat.DEBRIEF:
        return [in_words(each, tell) for each in questions(room)]
    return [room.bridge] if room.beat is Beat.BRIDGE else told_briefly(room.reading.page)


def _standing(room: Room) -> Fields:
    """Give how the room stands: what the desk always shows."""
    here = [each for each in room.voters.values() if each.here]
    return {
        "beat": room.beat.value,
        "present": sum(not each.out for each in here),
        "voted": room.votes_in,
        "away": len(room.voters) - len(here),
        "pauses": room.pauses,
        "minutes_left": round(room.lesson.minutes - room.elapsed / 60, 1),
        "means": room.means.value,
        "blank": room.blank,
        "locked": room.locked,
        "code": room.code,
        "can_undo": room.before is not None,
    }


def plain_topic(page: Page) -> str:
    """Tell what the scene that begins here is about, where it may be skipped."""
    return page.skippable.topic if page.skippable else ""


def told_briefly(page: Page) -> list[str]:
    """Tell a page's lines, one string each, so that the teacher can read them aloud."""
    lines: list[str] = []
    for shown in page.lines:
        match shown.line:
            case Telling(words=words):
                lines.append(plain(words))
            case Saying(name=name, words=words) | Quoting(name=name, words=words):
                lines.append(f"{name}: {plain(words)}" if name else plain(words))
            case Drafting(name=name, versions=versions):
                lines.append(f"{name}: {plain(versions[-1])}")
            case _:
                pass
    return lines
