"""A page as plain text: every line, meter movement and offer in words, nothing by colour or place alone."""

from collections.abc import Iterator
from textwrap import wrap

from game.play.page import (
    Close,
    Drafting,
    Guessing,
    Level,
    Line,
    Movement,
    Offer,
    Page,
    Pausing,
    Quoting,
    Saying,
    Telling,
    plain,
)
from game.story.manner import Manner

WIDTH = 72
"""Characters a line where the terminal is wider."""


def lines_of(page: Page, *, calm: bool = False) -> tuple[str, ...]:
    """Tell a page's text: paragraphs, one string each, with what was meant and heard after its line.

    Args:
        page: the page.
        calm: give the clear words where muffled ones stand.
    """
    told: list[str] = []
    if page.summary:
        told.append(f"(Skipped. {plain(page.summary)})")
    if page.asking:
        told.append(f"[You ask {page.asking.name}: {plain(page.asking.about)}]")
    for shown in page.lines:
        told.extend(("(margin) " if shown.margin else "") + words for words in line(shown.line, calm=calm))
    return tuple(told)


def line(said: Line, *, calm: bool) -> Iterator[str]:
    """Tell one line in one or more paragraphs."""
    match said:
        case Telling(words, hearing) | Saying(words=words, hearing=hearing):
            spoken = plain(hearing.clear if calm and hearing.clear else words)
            yield spoken if isinstance(said, Telling) else speaker(said, spoken)
            if hearing.meant:
                yield f"   (meant) {plain(hearing.meant)}"
            if hearing.heard:
                yield f"   (heard) {plain(hearing.heard)}"
        case Drafting(name=name, versions=versions):
            *gone, left = (plain(version) for version in versions)
            yield "\n".join(
                [*(f"{name} writes: {words} -- and deletes it." for words in gone), f"{name}: {left}"]
            )
        case Pausing(seconds, over):
            yield "(The silence is over.)" if over else f"(Silence. {seconds} seconds.)"
        case Quoting(name=name, words=words, original=original):
            changed = plain(words) != plain(original)
            yield f"{name}: {plain(words)}" if name else plain(words)
            if changed:
                yield f"   (it was) {plain(original)}"


def speaker(said: Saying, spoken: str) -> str:
    """Tell a line with who says or thinks it."""
    return f"{said.name} (thinks): {spoken}" if said.thinks else f"{said.name}: {spoken}"


def movement(moved: Movement) -> str:
    """Tell what moved and why, as in `Map +6, now 36: how many sat the exam`."""
    cause = plain(moved.cause)
    if moved.stilled:
        return f"{moved.name} stays at {moved.after}; kept out: {cause}"
    if not moved.by:
        return (
            f"{moved.name} stays at {moved.after}: {cause}"
            if cause
            else f"{moved.name} stays at {moved.after}"
        )
    told = f"{moved.name} {moved.by:+d}, now {moved.after}"
    return f"{told}: {cause}" if cause else told


def level(shown: Level) -> str:
    """Tell a meter as it stands, and what its ends mean."""
    return f"{shown.name} {shown.value} of 100 (0: {shown.low}; 100: {shown.high})"


def offer(offered: Offer) -> str:
    """Tell an offer in the words one would use; a locked one with its reason."""
    words = plain(offered.words)
    match offered.manner:
        case Manner.SAY:
            told = f"\N{LEFT DOUBLE QUOTATION MARK}{words}\N{RIGHT DOUBLE QUOTATION MARK}"
        case Manner.DO:
            told = words
        case Manner.SILENCE:
            told = words or "Say nothing."
    if offered.own:
        told += f" (it was: {plain(offered.own)})"
    return f"{told} -- not now: {plain(offered.reason)}" if offered.locked else told


def guess_told(guessing: Guessing) -> tuple[str, ...]:
    """Tell what was guessed, what was so, and the answer."""
    if guessing.guessed is None:
        return ()
    words = {option.id: plain(option.words) for option in guessing.options}
    said = words.get(guessing.guessed, "I don't know")
    truth = words.get(guessing.truth or "", "")
    first = f"You guessed: {said}." + (f" It was: {truth}." if truth else "")
    return (first, plain(guessing.told))


def close(ending: Close) -> tuple[str, ...]:
    """Tell an ending."""
    return (f"--- {plain(ending.title)} ---", plain(ending.text))


def filled(words: str, width: int, indent: str = "") -> str:
    """Break words into lines of at most `width` characters, at least 12."""
    room = max(12, min(WIDTH, width))
    pieces = [
        wrap(piece, room, initial_indent=indent, subsequent_indent=indent, break_long_words=True) or [""]
        for piece in words.split("\n")
    ]
    return "\n".join(row for piece in pieces for row in piece)
