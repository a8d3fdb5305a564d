"""What is told of the word under the cursor: a rule's page, or what a name stands for."""

from collections.abc import Iterable, Iterator

from game.story.declaration import Variable
from game.story.expression import Type
from game.story.model import Passage, Story
from story_lint.count import passage_count
from story_lint.finding import Finding
from story_lint.handbook import plain_page
from story_lint.lsp.files import Opened
from story_lint.lsp.names import Kind, Use, names, use_at
from story_lint.lsp.places import covers
from story_lint.rules.every import RULES


def told_at(found: Iterable[Finding], file: str, line: int, column: int) -> list[str]:
    """Give the pages of the rules that told something of a place.

    Line and column count from 1, as in a `Span`.
    """
    pages = {rule.name: rule for rule in RULES}
    hit = [each.name for each in found if each.span.file == file and covers(each.span, line, column)]
    return [plain_page(pages[name]) for name in dict.fromkeys(hit) if name in pages]


def facts_at(opened: Opened, file: str, line: int, column: int) -> list[str]:
    """Give what is known of the name at a place; nothing where there is none.

    Line and column count from 1, as in a `Span`.
    """
    uses = names(opened.texts)
    use = use_at(uses, file, line, column)
    return ["\n".join(_facts(use, uses, opened.case.loaded.story))] if use is not None else []


def _facts(use: Use, uses: tuple[Use, ...], story: Story | None) -> Iterator[str]:
    alike = [each for each in uses if (each.kind, each.name) == (use.kind, use.name)]
    count = sum(not each.is_declared for each in alike)
    yield f"{use.kind.value} {use.name}"
    if story is not None:
        yield from _known(use, story)
    yield from (f"declared in {each.span.file}:{each.span.line}" for each in alike if each.is_declared)
    yield f"named in {count} other place{'' if count == 1 else 's'}"


def _known(use: Use, story: Story) -> Iterator[str]:
    name = use.name
    match use.kind:
        case Kind.PASSAGE if name in story.passages:
            yield from _passage(story.passages[name])
        case Kind.VARIABLE if name in story.variables:
            yield _variable(story.variables[name])
        case Kind.METER if name in story.meters:
            meter = story.meters[name]
            yield f"{meter.name}: 0 {meter.low or 'low'}, 100 {meter.high or 'high'}; starts at {meter.start}"
        case Kind.CAST if name in story.cast:
            yield f"shown as {story.cast[name].name}"
        case Kind.PLACE if name in story.places:
            yield story.places[name].alt or "no words for it yet"
        case Kind.SOUND if name in story.sounds:
            yield story.sounds[name].caption or "no words for it yet"
        case _:
            yield "not declared"


def _passage(passage: Passage) -> Iterator[str]:
    words, choices = passage_count(passage), len(passage.choices)
    yield f"words: {words}, choices: {choices}, seat: {passage.seat}"
    if passage.ending is not None:
        yield "an ending"


def _variable(variable: Variable) -> str:
    start = str(variable.start).lower()
    if variable.type is Type.FLAG:
        return f"true or false; starts as {start}"
    if variable.type is Type.NAMED:
        return f"one of {', '.join(variable.names)}; starts as {start}"
    return f"a whole number from {variable.low} to {variable.high}; starts at {start}"
