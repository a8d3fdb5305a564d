"""A part in words: its name, what it is, how it stands, and which of how many it is."""

from collections.abc import Sequence
from itertools import pairwise

from game.stage.scene import News, Part, Role
from game.stage.voice.utterance import Piece, joined
from game.stage.words import Tell

READ = frozenset({Role.HEADING, Role.TEXT, Role.STATUS, Role.PICTURE})
"""What is there to be read; the rest is there to be used."""

LISTED = frozenset({Role.OFFER, Role.LOCKED, Role.OPTION, Role.TAB})
"""What stands among others of its kind, so that it helps to know which of how many it is."""

CHOICES = frozenset({Role.OFFER, Role.LOCKED})
"""Roles of one list: what can be chosen, and what cannot be yet."""


def is_read(part: Part) -> bool:
    """Tell whether a part is there to be read, and not to be used."""
    if part.role in READ:
        return True
    return part.role in {Role.METER, Role.LOCKED} and not part.focusable


def is_standing(part: Part) -> bool:
    """Tell whether a part is a meter that stands at the edge of a page: it is told when it moves."""
    return part.role is Role.METER and part.live


def role_words(part: Part, say: Tell) -> str:
    """Tell what a part is, in the words one would use; empty where its name says it."""
    told = {
        Role.BUTTON: say("button"),
        Role.OFFER: say("choice") if part.digit is not None else say("button"),
        Role.LOCKED: say("choice"),
        Role.SLIDER: say("slider"),
        Role.TOGGLE: say("switch"),
        Role.OPTION: say("option"),
        Role.TAB: say("tab"),
        Role.FIELD: say("text field"),
        Role.DIAL: say("dial"),
    }
    return told.get(part.role, "")


def focus_pieces(part: Part, parts: Sequence[Part], say: Tell) -> tuple[Piece, ...]:
    """Tell a part that has the focus: name, what it is and which of how many, how it stands."""
    what = ", ".join(filter(None, (role_words(part, say), position(part, parts, say))))
    dead = "" if part.enabled else say("not now")
    return joined(Piece(part.name, part.tongue), Piece(what), *_state(part, say), Piece(dead), rest=",")


def state_pieces(part: Part, say: Tell) -> tuple[Piece, ...]:
    """Tell how a part stands, where that alone has changed."""
    return joined(*_state(part, say))


def _state(part: Part, say: Tell) -> tuple[Piece, ...]:
    if part.news:
        return (Piece(part.news[-1].now),)
    if part.role is Role.FIELD and not part.value:
        return (Piece(say("empty")),)
    return (Piece(part.value, part.tongue if part.role in {Role.LOCKED, Role.FIELD} else ""),)


def read_pieces(part: Part, say: Tell) -> tuple[Piece, ...]:
    """Tell a part that is there to be read."""
    first = (Piece(say("Picture")),) if part.role is Role.PICTURE else ()
    how = part.tongue if part.role in {Role.HEADING, Role.LOCKED} else ""
    return joined(*first, Piece(part.name, part.tongue), Piece(part.value, how))


def news_pieces(part: Part, news: News) -> tuple[Piece, ...]:
    """Tell what has happened to a part, where it stands now, and why in the story's words."""
    what = f"{news.what}, {news.now}" + ("." if news.cause else "")
    return joined(Piece(part.name, part.tongue), Piece(what), Piece(news.cause, part.tongue), rest=",")


def position(part: Part, parts: Sequence[Part], say: Tell) -> str:
    """Tell which of how many a part is among those of its kind; empty where it stands for itself."""
    if part.role not in LISTED:
        return ""
    kin = [each.id for each in parts if _kind(each) == _kind(part)]
    if len(kin) < 2 or part.id not in kin:  # noqa: PLR2004 - one alone is no list
        return ""
    return say("{at} of {all}").format(at=kin.index(part.id) + 1, all=len(kin))


def _kind(part: Part) -> tuple[str, str, bool]:
    """Name the list that a part stands in: all choices are one, options are of what they set."""
    if part.role in CHOICES or part.digit is not None:
        return "choice", "", part.focusable
    return part.role.value, part.id.partition(":")[0], part.focusable


def labels(parts: Sequence[Part]) -> frozenset[str]:
    """Give the ids of words that only head what follows, which says them itself."""
    return frozenset(
        each.id for each, after in pairwise(parts) if is_read(each) and each.name and _says(after, each)
    )


def _says(after: Part, head: Part) -> bool:
    """Tell whether what follows a head says it too: as its own name, or as what it belongs to."""
    if after.focusable:
        return head.name in {after.name, _whose(after)}
    return head.role is after.role is Role.HEADING and head.name == after.name


def _whose(part: Part) -> str:
    """Give the first sentence of a part's value: what it belongs to."""
    return part.value.partition(". ")[0]
