"""Another name for a passage or a variable, in all files of a story at once, or why not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass

from game.frozen import frozen
from game.story.loader import Loaded
from game.story.near import quote
from game.story.problem import Severity
from game.story.source import Source, Span
from story_lint.lsp.files import Opened, open_story
from story_lint.lsp.names import Kind, Use, names, use_at

RENAMED = (Kind.PASSAGE, Kind.VARIABLE)
"""What can be given another name."""


class RefusedError(Exception):
    """Why a name is not changed, in one sentence."""


@frozen
class Named:
    """A name with every place where it stands."""

    use: Use
    """The one that was asked about."""
    places: tuple[Use, ...]

    @property
    def declared(self) -> tuple[Use, ...]:
        """Where it is declared."""
        return tuple(each for each in self.places if each.is_declared)


def named_at(opened: Opened, file: str, line: int, column: int) -> Named | None:
    """Give the name at a place with every place where it stands; None where there is no name.

    Line and column count from 1, as in a `Span`.
    """
    uses = names(opened.texts)
    use = use_at(uses, file, line, column)
    if use is None:
        return None
    return Named(use, tuple(each for each in uses if (each.kind, each.name) == (use.kind, use.name)))


def can_be_renamed(named: Named) -> bool:
    """Whether a name is one of those that can be changed, and declared in the story."""
    return named.use.kind in RENAMED and bool(named.declared)


def rename(opened: Opened, named: Named, new: str) -> tuple[Span, ...]:
    """Give the places to change, once it is sure that the story stays what it is.

    Raises:
        RefusedError: it would not, or that cannot be known.
    """
    old = named.use.name
    if not can_be_renamed(named):
        raise RefusedError(
            f"{quote(old)} is no passage or variable of this story, and only those are renamed"
        )
    if opened.case.loaded.story is None:
        raise RefusedError("this story has errors; mend them first, so that no place is missed")
    spans = tuple(each.span for each in named.places)
    _check(opened, _changed(opened.sources, spans, old, new), (old, new))
    return spans


def _changed(sources: Mapping[str, Source], spans: Iterable[Span], old: str, new: str) -> Mapping[str, str]:
    """Give the texts of the files that change."""
    changed: dict[str, list[str]] = {}
    for span in sorted(spans, reverse=True):
        lines = changed.setdefault(span.file, sources[span.file].text.split("\n"))
        line, start = lines[span.line - 1], span.column - 1
        if line[start : start + len(old)] != old:
            raise RefusedError(f"{span.file}:{span.line} writes {quote(old)} in a way that is not understood")
        lines[span.line - 1] = f"{line[:start]}{new}{line[start + len(old) :]}"
    return {file: "\n".join(lines) for file, lines in changed.items()}


def _check(opened: Opened, changed: Mapping[str, str], pair: tuple[str, str]) -> None:
    """Read the story as it would be, and lay it beside the story as it is."""
    typed = {file: data.decode(errors="replace") for file, data in opened.texts.items()}
    after = open_story(opened.folder, {**typed, **changed}).case.loaded
    if after.story is None:
        raise RefusedError(_first_error(after))
    if not _alike(opened.case.loaded.story, after.story, pair):
        old, new = map(quote, pair)
        raise RefusedError(f"with {new} for {old} this would be another story; choose another name")


def _first_error(loaded: Loaded) -> str:
    for problem in loaded.problems:
        if problem.severity is Severity.ERROR:
            return f"{problem.span.file}:{problem.span.line}: {problem.code}: {problem.message}"
    return "the story could not be read with that name"


def _alike(before: object, after: object, pair: tuple[str, str]) -> bool:
    """Whether two parts of a story differ in one name alone, places aside."""
    match before, after:
        case Span(), Span():
            same = True
        case str(), str():
            same = before == after or (before, after) == pair
        case Mapping(), Mapping():
            same = _all_alike([*before, *before.values()], [*after, *after.values()], pair)
        case tuple(), tuple():
            same = _all_alike(before, after, pair)
        case _ if is_dataclass(before) and type(before) is type(after):
            kept = [field.name for field in fields(before) if field.name != "content_hash"]
            same = all(_alike(getattr(before, name), getattr(after, name), pair) for name in kept)
        case _:
            same = type(before) is type(after) and before == after
    return same


def _all_alike(before: Sequence[object], after: Sequence[object], pair: tuple[str, str]) -> bool:
    both = zip(before, after, strict=False)
    return len(before) == len(after) and all(_alike(one, other, pair) for one, other in both)
