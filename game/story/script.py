"""A page written as a script: paragraphs, `Name: words`, and cues in brackets."""

import re
from collections.abc import Iterator

from game.story.cues import KINDS, NO_CUES, Cues, ask_about_joined, ask_about_open, like_a_cue, read
from game.story.desk import Desk
from game.story.line import Line
from game.story.lines import Wording, add, versions
from game.story.naming import slug
from game.story.near import quote
from game.story.node import Scalar
from game.story.stretch import Stretch, join

_BRACKET = r"\((?P<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)"
# `*+` gives nothing back: 60,000 spaces would else be cut in two at every one of them
_LEADING = re.compile(_BRACKET + r"\s*")
_SPEAKER = re.compile(r"(?P<name>[^\n:\uff1a()]{1,60}?)\s*+(?:" + _BRACKET + r")?+\s*+[:\uff1a]\s*")
_SILENCE = re.compile(r"\(silence \d+\)")
_ID = re.compile(r"\(\s*+(?:[^()]*,\s*)?id\s+([a-z][a-z0-9_]*)\s*[,)]")

_BARE_CUES = frozenset({*KINDS, "silence"})
"""Keys of a page that is a list; before a colon in a script they are words."""

_MOST_WORDS_IN_A_NAME = 3

_NAME = re.compile(r"[^\W\d_]++(?:[ .'\u2019-]{1,2}[^\W\d_]++)?")
"""One or two words of letters alone, as names are."""


def line_ids(text: str) -> list[str]:
    """Find the ids that lines of a script are given, before anything else is read."""
    return _ID.findall(text) if "(" in text else []


def read_script(scalar: Scalar, desk: Desk, lines: list[Line]) -> None:
    """Read a script and put its lines below those already there."""
    desk.kept_whole(scalar)
    for words in _entries(scalar.stretch(), desk):
        add(lines, _wording(words, desk), desk)


def _entries(script: Stretch, desk: Desk) -> Iterator[Stretch]:
    """Join what belongs to one line; a blank line, a speaker or a cue begins the next."""
    if "\n" not in script.text:
        whole = script.strip()
        yield from (whole,) if whole.text else ()
        return
    gathered: list[Stretch] = []
    start = 0
    for row in script.text.split("\n"):
        body = row.strip()
        if not body:
            if gathered:
                yield join(gathered)
            gathered = []
        else:
            begin = start + row.index(body)
            words = script.cut(begin, begin + len(body))
            if gathered and (_begins(words, desk) or _SILENCE.fullmatch(gathered[0].text)):
                yield join(gathered)
                gathered = []
            gathered.append(words)
        start += len(row) + 1
    if gathered:
        yield join(gathered)


def _begins(words: Stretch, desk: Desk) -> bool:
    if words.text.startswith("("):
        found = _LEADING.match(words.text)
        if found is None:
            return False
        inner = _inside(words, found)
        if like_a_cue(inner.text) or read(inner, _silent(desk)) is not None:
            return True
        ask_about_joined(inner, desk)
        return False
    speaker = _speaker(words.text)
    return speaker is not None and (
        speaker["name"].strip() in _BARE_CUES or desk.scope.speaker(speaker["name"].strip()) is not None
    )


def _speaker(text: str) -> re.Match[str] | None:
    """Find what stands before a colon; without one the search would look at every letter for nothing."""
    return _SPEAKER.match(text) if ":" in text or "\uff1a" in text else None


def _silent(desk: Desk) -> Desk:
    return Desk(desk.scope, desk.language, [])


def _inside(words: Stretch, found: re.Match[str]) -> Stretch:
    return words.cut(found.start("inside"), found.end("inside"))


def _wording(words: Stretch, desk: Desk) -> Wording:
    cues, rest = _leading(words, desk)
    who = None
    speaker = _speaker(rest.text)
    if speaker:
        who = desk.scope.speaker(speaker["name"].strip())
        if who is None:
            _perhaps_speaker(rest, speaker, desk)
        elif speaker["inside"] is not None:
            more = read(_inside(rest, speaker), desk)
            if more is None:
                who = None
            else:
                cues = cues.also(more)
        if who is not None:
            rest = rest.cut(speaker.end())
    parts = versions(rest) if cues.kind == "draft" else (rest,)
    return Wording(who, parts, cues, words.span())


def _leading(words: Stretch, desk: Desk) -> tuple[Cues, Stretch]:
    if not words.text.startswith("("):
        return NO_CUES, words
    found = _LEADING.match(words.text)
    if not found:
        ask_about_open(words, desk)
        return NO_CUES, words
    cues = read(_inside(words, found), desk)
    return (NO_CUES, words) if cues is None else (cues, words.cut(found.end()))


def _perhaps_speaker(words: Stretch, found: re.Match[str], desk: Desk) -> None:
    """Ask where somebody seems to speak who is almost one of the cast, or where a cue has no bracket."""
    name = found["name"].strip()
    if name in _BARE_CUES:
        message = (
            f"you wrote {quote(name + ':')}, but in a script a cue stands in brackets; so it is read aloud"
        )
        said = words.text[found.end() :].strip()
        hint = f"write `(silence {said})`" if name == "silence" else f"write `({name}) ...`"
        desk.warn("bracket-of-words", words.span(0, len(name)), message, hint)
        return
    if len(name.split()) > _MOST_WORDS_IN_A_NAME:
        return
    meant = desk.scope.patience.near(name, desk.scope.speakers)
    if meant:
        message = (
            f"you wrote {quote(name + ':')}, but nobody of the cast has that name, so it is told, not spoken"
        )
        desk.warn("unknown-speaker", words.span(0, len(name)), message, f"did you mean `{meant}`?")
    elif _NAME.fullmatch(name) and not any(word[0].islower() for word in name.split()):
        message = (
            f"you wrote {quote(name + ':')}, but nobody of the cast is named so, and it is told, not spoken"
        )
        hint = f"add to the cast: `{slug(name) or 'who'}: {{name: {name}}}`; good, if it is meant as words"
        desk.note("uncast-speaker", words.span(0, len(name)), message, hint)
