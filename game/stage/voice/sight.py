"""What a screen is to a listener, and what is to be said when it becomes another."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.frozen import frozen
from game.stage import focus as focusing
from game.stage.scene import Part, Role
from game.stage.showing import Showing
from game.stage.toast import TOAST
from game.stage.voice.naming import (
    focus_pieces,
    is_read,
    is_standing,
    labels,
    news_pieces,
    read_pieces,
    state_pieces,
)
from game.stage.voice.utterance import Piece, Speech, Urgency, Utterance
from game.stage.widgets.switchboard import TOLD
from game.stage.words import Tell, counted


@frozen
class Sight:
    """A screen as it is to a listener."""

    screen: str
    """Which screen it is, and over how many."""
    leaf: str
    """Which page of it; empty where it has but one."""
    parts: tuple[Part, ...]
    focus: str | None = None
    led: bool = False
    """A hand brought the focus where it is."""
    hover: str | None = None

    @property
    def at(self) -> Part | None:
        """What has the focus."""
        return focusing.found(self.parts, self.focus)


def sight(showing: Showing) -> Sight:
    """Give what is shown as it is to a listener."""
    view = showing.shown
    screen = f"{len(showing.rooms)}:{type(showing.scene).__name__}"
    return Sight(screen, view.leaf, view.parts, showing.focus, showing.rooms[-1].led, showing.hover)


def opened(before: Sight | None, now: Sight, say: Tell) -> Speech:
    """Tell a screen from its head: what happened, what it says, and in its place where the focus is.

    A picture that was on the screen before as well is not told again.
    """
    known = {each.name for each in before.parts if each.role is Role.PICTURE} if before else set()
    parts = [each for each in now.parts if each.role is not Role.PICTURE or each.name not in known]
    told = (*_news(now.parts, ()), *_page(now, parts, say), *_toasts(now, before))
    return Speech(told, hush=True)


def whole(now: Sight, say: Tell) -> Speech:
    """Tell all of a screen, how the meters stand with it."""
    return Speech(tuple(_page(now, now.parts, say, standing=True)), hush=True)


def come_back(before: Sight | None, now: Sight, say: Tell) -> Speech:
    """Tell a page that was told before, and was only covered: its name, and where the focus is."""
    heads = [each for each in now.parts if each.role is Role.HEADING][:1]
    return Speech((*_page(now, heads, say), *_toasts(now, before)), hush=True)


def became(before: Sight, now: Sight, say: Tell) -> Speech:
    """Tell what is new on the same screen."""
    if now.leaf != before.leaf:
        return _turned(before, now, say)
    known = {(each.id, each.name, each.value) for each in before.parts}
    ticks = {(each.id, _without_digits(each.value), _without_digits(each.name)) for each in before.parts}
    new = [
        each
        for each in now.parts
        if each.live and is_read(each) and not is_standing(each) and not _is_toast(each)
        if (each.id, each.name, each.value) not in known
        if each.role is not Role.STATUS
        or (each.id, _without_digits(each.value), _without_digits(each.name)) not in ticks
    ]
    return Speech(
        (
            *_focus(before, now, say),
            *_news(now.parts, before.parts),
            *_ringed(_read(new, now, say), before),
            *_count(now, before.parts, say),
            *_toasts(now, before),
        )
    )


def at_hand(now: Sight, say: Tell) -> tuple[Utterance, ...]:
    """Tell what has the focus, and what is said of it on the screen."""
    part = now.at
    if part is None:
        return ()
    said = Utterance(f"focus:{part.id}", focus_pieces(part, now.parts, say), Urgency.FOCUS)
    return (said, *_read(_context(now, part), now, say))


def _turned(before: Sight, now: Sight, say: Tell) -> Speech:
    """Tell another page of the same screen; what stands on both is not said again unless it is the page's."""
    known = {(each.id, each.name, each.value) for each in before.parts if not each.live}
    new = [each for each in now.parts if (each.id, each.name, each.value) not in known or each.live]
    return Speech((*_news(now.parts, ()), *_page(now, new, say), *_toasts(now, before)), hush=True)


def _page(now: Sight, parts: Iterable[Part], say: Tell, *, standing: bool = False) -> Iterator[Utterance]:
    """Tell parts in their order, with the focus in its place; after the choices, how many there are.

    Args:
        now: the screen.
        parts: those of it that are told.
        say: gives the interface's words in the reader's language.
        standing: tell everything, how each meter stands and what can be used with it.
    """
    wanted = {each.id for each in parts}
    skipped = labels(now.parts)
    listed = [each.id for each in now.parts if each.digit is not None]
    for each in now.parts:
        if (standing and each.focusable) or each.id == now.focus:
            yield Utterance(f"focus:{each.id}", focus_pieces(each, now.parts, say))
        elif each.id in wanted - skipped and _is_told(each, standing=standing):
            yield _as_read(each, now, say)
        if listed and each.id == listed[-1] and not standing:
            yield from _count(now, (), say)


def _read(parts: Iterable[Part], now: Sight, say: Tell) -> Iterator[Utterance]:
    for each in parts:
        yield _as_read(each, now, say)


def _ringed(read: Iterable[Utterance], before: Sight) -> Iterator[Utterance]:
    """Let what the ring of the one switch went on to be said at once; on a screen that is new it waits."""
    stood = any(each.id == TOLD for each in before.parts)
    for each in read:
        yield replace(each, urgency=Urgency.FOCUS) if stood and each.key == f"focus:{TOLD}" else each


def _as_read(part: Part, now: Sight, say: Tell) -> Utterance:
    if part.id == TOLD:
        return Utterance(f"focus:{part.id}", read_pieces(part, say))
    return Utterance(f"read:{now.leaf}:{part.id}:{_nth(part, now)}", read_pieces(part, say))


def _nth(part: Part, now: Sight) -> int:
    """Tell two parts apart that have one id, as two paragraphs of the same words have."""
    same = [each for each in now.parts if each.id == part.id]
    return next((at for at, each in enumerate(same) if each is part), 0)


def _context(now: Sight, part: Part) -> list[Part]:
    """Give the words that stand over a part and belong to it: what is read there since the last stop."""
    place = next((at for at, each in enumerate(now.parts) if each.id == part.id), 0)
    told: list[Part] = []
    for each in reversed(now.parts[:place]):
        if each.focusable or each.live:
            break
        told.insert(0, each)
    own = f"{part.name} {part.value}"
    return [
        each for each in told if is_read(each) and each.role is not Role.PICTURE
        and each.name not in own
    ]  # fmt: skip


def _focus(before: Sight, now: Sight, say: Tell) -> Iterator[Utterance]:
    """Tell where the focus went, or how what has it changed; the pointer likewise."""
    part, was = now.at, before.at
    pointed = focusing.found(now.parts, now.hover) if now.hover != before.hover else None
    if part is not None and (was is None or was.id != part.id or was.name != part.name):
        if now.led:
            yield from at_hand(now, say)
        else:
            yield Utterance(f"focus:{part.id}", focus_pieces(part, now.parts, say))
    elif part is not None and was is not None:
        yield from _changed(was, part, say)
    if pointed is not None and (part is None or pointed.id != part.id):
        yield Utterance(f"focus:{pointed.id}", focus_pieces(pointed, now.parts, say), Urgency.FOCUS)


def _changed(was: Part, part: Part, say: Tell) -> Iterator[Utterance]:
    """Tell how what has the focus stands now; why it cannot be taken, where it was pressed."""
    refused = part.role is Role.LOCKED and part.live and not was.live
    if part.role is Role.FIELD and part.value != was.value:
        yield Utterance(f"state:{part.id}", (_written(was.value, part, say),), Urgency.FOCUS)
    elif refused or state_pieces(part, say) != state_pieces(was, say):
        yield Utterance(f"state:{part.id}", state_pieces(part, say), Urgency.FOCUS)


def _written(before: str, part: Part, say: Tell) -> Piece:
    """Tell what was written or taken back: a letter, and at its end the word."""
    if not part.value.startswith(before):
        gone = before[len(part.value) :] if before.startswith(part.value) else ""
        return Piece(f"{gone} {say('deleted')}", part.tongue) if gone else Piece(part.value, part.tongue)
    added = part.value[len(before) :]
    words = part.value.split()
    return Piece(words[-1] if added.isspace() and words else added, part.tongue)


def _news(parts: Iterable[Part], before: Iterable[Part]) -> Iterator[Utterance]:
    """Tell what has happened to parts since."""
    known = {each.id: each.news for each in before}
    for each in parts:
        if each.news != known.get(each.id, ()):
            for number, news in enumerate(each.news):
                yield Utterance(f"news:{each.id}:{number}", news_pieces(each, news), Urgency.NEWS)


def _count(now: Sight, before: Iterable[Part], say: Tell) -> Iterator[Utterance]:
    """Tell how many choices there are, where they are new and the focus is on none of them."""
    listed = [each.id for each in now.parts if each.digit is not None]
    known = [each.id for each in before if each.digit is not None]
    if len(listed) > 1 and listed != known and now.focus not in listed:
        told = counted(say, "{n} choice", "{n} choices", len(listed))
        yield Utterance("choices", (Piece(told),))


def _toasts(now: Sight, before: Sight | None) -> Iterator[Utterance]:
    """Tell what the program has to say, and has not said before."""
    known = {each.name for each in before.parts if _is_toast(each)} if before is not None else set()
    for each in now.parts:
        if _is_toast(each) and each.name not in known:
            yield Utterance(f"toast:{each.name}", (Piece(each.name),), Urgency.ALERT)


def _is_told(part: Part, *, standing: bool) -> bool:
    """Tell whether a part is read where a screen is told; meters at a page's edge only where asked for."""
    return is_read(part) and not _is_toast(part) and (standing or not is_standing(part))


def _is_toast(part: Part) -> bool:
    return part.id.startswith(TOAST)


def _without_digits(words: str) -> str:
    """Take the numbers out of words: a clock that ticks has nothing new to say."""
    return "".join(each for each in words if not each.isdigit())
