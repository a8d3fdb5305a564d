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
from game.stage.words import Tell, tell
from game.story.manner import Manner
from game.story.punctuation import in_quotes_of

WIDTH = 72
"""Characters a line where the terminal is wider."""


def lines_of(page: Page, say: Tell = tell, *, calm: bool = False) -> tuple[str, ...]:
    """Tell a page's text: paragraphs, one string each, with what was meant and heard after its line.

    Args:
        page: the page.
        say: gives the house's words in the reader's language.
        calm: give the clear words where muffled ones stand.
    """
    told: list[str] = []
    if page.summary:
        told.append(say("(Skipped. {summary})").format(summary=plain(page.summary)))
    if page.asking:
        asked = say("[You ask {name} about {about}]")
        told.append(asked.format(name=page.asking.name, about=plain(page.asking.about)))
    for shown in page.lines:
        margin = say("(margin)") + " " if shown.margin else ""
        told.extend(margin + words for words in line(shown.line, say, calm=calm))
    return tuple(told)


def line(said: Line, say: Tell, *, calm: bool) -> Iterator[str]:
    """Tell one line in one or more paragraphs."""
    match said:
        case Telling(words, hearing) | Saying(words=words, hearing=hearing):
            spoken = plain(hearing.clear if calm and hearing.clear else words)
            yield spoken if isinstance(said, Telling) else speaker(said, spoken, say)
            if hearing.meant:
                yield f"   ({say('meant')}) {plain(hearing.meant)}"
            if hearing.heard:
                yield f"   ({say('heard')}) {plain(hearing.heard)}"
        case Drafting(name=name, versions=versions):
            *gone, left = (plain(version) for version in versions)
            deleted = say("{name} writes: {words} -- and deletes it.")
            yield "\n".join([*(deleted.format(name=name, words=words) for words in gone), f"{name}: {left}"])
        case Pausing(seconds, over):
            lasts = say("(Silence. {seconds} seconds.)").format(seconds=seconds)
            yield say("(The silence is over.)") if over else lasts
        case Quoting(name=name, words=words, original=original):
            changed = plain(words) != plain(original)
            yield f"{name}: {plain(words)}" if name else plain(words)
            if changed:
                yield f"   ({say('it was')}) {plain(original)}"


def speaker(said: Saying, spoken: str, say: Tell) -> str:
    """Tell a line with who says or thinks it."""
    return f"{said.name} ({say('thinks')}): {spoken}" if said.thinks else f"{said.name}: {spoken}"


def movement(moved: Movement, say: Tell = tell) -> str:
    """Tell what moved and why, as in `Map +6, now 36: how many sat the exam`."""
    cause = plain(moved.cause)
    if moved.stilled:
        kept_out = say("{meter} stays at {level}; kept out: {cause}")
        return kept_out.format(meter=moved.name, level=moved.after, cause=cause)
    if not moved.by:
        told = say("{meter} stays at {level}").format(meter=moved.name, level=moved.after)
        return f"{told}: {cause}" if cause else told
    told = say("{meter} {by}, now {level}").format(meter=moved.name, by=f"{moved.by:+d}", level=moved.after)
    return f"{told}: {cause}" if cause else told


def level(shown: Level, say: Tell = tell) -> str:
    """Tell a meter as it stands, and what its ends mean."""
    if not (shown.low and shown.high):
        return say("{meter} {level} of 100").format(meter=shown.name, level=shown.value)
    told = say("{meter} {level} of 100 (0: {low}; 100: {high})")
    return told.format(meter=shown.name, level=shown.value, low=shown.low, high=shown.high)


def offer(offered: Offer, say: Tell = tell, language: str = "en") -> str:
    """Tell an offer in the words one would use; a locked one with its reason."""
    words = plain(offered.words)
    match offered.manner:
        case Manner.SAY:
            opening, closing = in_quotes_of(language)
            told = f"{opening}{words}{closing}"
        case Manner.DO:
            told = words
        case Manner.SILENCE:
            told = words or say("Say nothing.")
    if offered.own:
        told += " " + say("(it was: {words})").format(words=plain(offered.own))
    if not offered.locked:
        return told
    return say("{offer} -- not now: {reason}").format(offer=told, reason=plain(offered.reason))


def guess_told(guessing: Guessing, say: Tell = tell) -> tuple[str, ...]:
    """Tell what was guessed, what was so, and the answer."""
    if guessing.guessed is None:
        return ()
    words = {option.id: plain(option.words) for option in guessing.options}
    said = words.get(guessing.guessed, say("I don't know"))
    truth = words.get(guessing.truth or "", "")
    first = say("You guessed: {words}.").format(words=said)
    if truth:
        first += " " + say("It was: {words}.").format(words=truth)
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
