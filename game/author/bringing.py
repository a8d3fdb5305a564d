"""A file of another program to the files of a story; whatever the bytes, it gives an answer."""

from collections.abc import Callable, Mapping
from functools import partial

from game.author.carrying import carry
from game.author.ink_in import read_ink
from game.author.sheet import MOST_PASSAGES, Other
from game.author.twee_in import read_twee
from game.frozen import frozen
from game.story.guard import MOST_BYTES, open_text
from game.story.loader import load
from game.story.node import Plain
from game.story.problem import Problem, Severity
from game.story.source import Source, Span
from game.story.written import write

MOST_LINES = 20_000
"""Of one file; a long novel has ten thousand."""

MOST_SIGNS = 40_000
"""Likewise, of what links, macros, choices and values begin with."""

_SIGNS = "[<{$*~|=#/"

MOST_CONDITIONS = 3_000
"""Likewise; each is read by us, and again in what we wrote. *The Intercept* has 230 in 1,200 lines."""

_CONDITIONS = ("{", "<<if", "<<elseif", "(if:", "(else-if:", "(unless:")
"""What a condition begins with, or what is shown by one."""

DOES_NOT_LOAD = "does-not-load"
"""Of what keeps the story that came out from being read."""

_MODELINE = "# yaml-language-server: $schema=../story.schema.json\n"

_ROOM = 600_000
"""Bytes of passages in one file; what is more goes into the next."""


@frozen
class Brought:
    """A story's files, and all that could not be carried."""

    files: Mapping[str, str]
    """Empty where there is no story in it."""
    problems: tuple[Problem, ...]
    source: Source


def bring_in(name: str, data: bytes) -> Brought:
    """Carry a file over.

    Args:
        name: the file's, which says what it is: `.ink`, or else Twee.
        data: its bytes, not yet trusted.
    """
    source, amiss = open_text(name, data)
    amiss = amiss or _too_full(source)
    if amiss:
        return Brought({}, amiss, source)
    if not name.lower().endswith(".ink"):
        return _brought(name, source, read_twee)
    whole = _brought(name, source, read_ink)
    if "->->" not in source.text or all(problem.code != DOES_NOT_LOAD for problem in whole.problems):
        return whole
    return _brought(name, source, partial(read_ink, with_tunnels=False))


def _brought(name: str, source: Source, read: Callable[[Source, list[Problem]], Other]) -> Brought:
    problems: list[Problem] = []
    other = read(source, problems)
    if not 1 <= len(other.sheets) <= MOST_PASSAGES:
        few = "holds no passage" if not other.sheets else f"has more than {MOST_PASSAGES:,} passages"
        return _nothing(few, problems, source)
    title = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0].replace("-", " ").replace("_", " ")
    story = carry(other, title.capitalize(), problems)
    passages = story.pop("passages", None)
    if not isinstance(passages, Mapping):
        return _nothing("holds no page", problems, source)
    if len(passages) > MOST_PASSAGES:
        led = f"leads to more than {MOST_PASSAGES:,} passages, with those that were never written"
        return _nothing(led, problems, source)
    files = _files(story, passages)
    problems += _amiss(files, name)
    problems.sort(key=lambda told: told.span)
    failed = any(problem.severity is Severity.ERROR for problem in problems)
    return Brought({} if failed else files, tuple(dict.fromkeys(problems)), source)


def _nothing(why: str, problems: list[Problem], source: Source) -> Brought:
    """Give no story, and say of the whole file why, before what stands in it."""
    first = Problem("no-passages", f"this file {why}", Span(source.name, 1, 1, 1, 2))
    return Brought({}, tuple(dict.fromkeys((first, *problems))), source)


def _too_full(source: Source) -> tuple[Problem, ...]:
    """Tell of a file that holds more than anybody wrote, before much time is spent on it."""
    counts = (
        (source.text.count("\n"), MOST_LINES, "lines"),
        (sum(map(source.text.count, _SIGNS)), MOST_SIGNS, "signs that begin a link, a macro or a choice"),
        (sum(map(source.text.count, _CONDITIONS)), MOST_CONDITIONS, "signs that begin a condition"),
    )
    return tuple(
        Problem(
            "too-large",
            f"this file has {count:,} {what}, but {most:,} is the most",
            Span(source.name, 1, 1, 1, 2),
            "bring it in in parts: a file for each chapter",
        )
        for count, most, what in counts
        if count > most
    )


def _files(top: Mapping[str, Plain], passages: Mapping[str, Plain]) -> dict[str, str]:
    """Write the story, and where it is long its passages in files of their own."""
    written = [write({name: passage}, 2) for name, passage in passages.items()]
    head, sizes = _MODELINE + write(top), [len(text.encode()) for text in written]
    if len(head.encode()) + sum(sizes) <= _ROOM:
        return {"story.yaml": f"{head}passages:\n{''.join(written)}"}
    first: dict[str, Plain] = {"start": next(iter(passages), ""), **top}
    files = {"story.yaml": _MODELINE + write(first)}
    part: list[str] = []
    room = _ROOM
    for text, size in zip(written, sizes, strict=True):
        if part and room < size:
            files[f"passages/{len(files)}.yaml"] = "passages:\n" + "".join(part)
            part, room = [], _ROOM
        part.append(text)
        room -= size
    files[f"passages/{len(files)}.yaml"] = "passages:\n" + "".join(part)
    return files


def _amiss(files: Mapping[str, str], name: str) -> list[Problem]:
    """Tell what keeps the story that came out from being read; this should be nothing."""
    loaded = load({path: text.encode() for path, text in files.items()}, "story")
    if any(len(text.encode()) > MOST_BYTES for text in files.values()):
        return [Problem("too-large", "the story would be too large to be read", Span(name, 1, 1, 1, 2))]
    return [
        Problem(
            DOES_NOT_LOAD,
            f"the story that comes of it has a mistake: {problem.message}",
            Span(name, 1, 1, 1, 2),
        )
        for problem in loaded.problems
        if problem.severity is Severity.ERROR
    ][:5]
