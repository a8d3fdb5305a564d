"""Laws that hold for every text, not only for those that we thought of."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from game.story import grammar, prose
from game.story.compiled import from_json, to_json
from game.story.declaration import Variable
from game.story.expression import Type
from game.story.loader import load
from game.story.marked import read
from game.story.node import plain
from game.story.report import render
from game.story.scope import Scope
from game.story.source import Source, Span
from game.story.stretch import Stretch
from game.story.written import Plain, write

STORIES = Path(__file__).parents[1] / "stories"
SAMPLES = [
    (path / "story.yaml").read_bytes().decode()
    for path in sorted(STORIES.iterdir())
    if (path / "story.yaml").is_file()
]

WORDS = some.text(
    some.characters(exclude_categories=["Cs", "Cc", "Cf"], exclude_characters="\u2028\u2029\ufffe\uffff"),
    max_size=40,
)
PIECES = some.sampled_from(
    [*"{}[]():,-#&*!|>'\"%@ \n", "say", "to: ", "  ", "(meant) ", "Dad: ", "asked", ">= 50", "{spoons}", "没"]
)
HURRIED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def lies_in(span: Span, source: Source) -> bool:
    """Whether a span stands in its source; an empty line has one place, its first."""
    lines = source.text.split("\n")
    starts = 1 <= span.line <= len(lines) and 1 <= span.column <= len(lines[span.line - 1]) + 1
    ends = 1 <= span.end_line <= len(lines) and 1 <= span.end_column <= len(lines[span.end_line - 1]) + 2
    return starts and ends and (span.line, span.column) <= (span.end_line, span.end_column)


@some.composite
def damaged(draw: some.DrawFn) -> str:
    """Give a sample story with a piece taken out and another put in."""
    text = draw(some.sampled_from(SAMPLES))
    at = draw(some.integers(0, len(text)))
    gone = draw(some.integers(0, 12))
    return text[:at] + "".join(draw(some.lists(PIECES, max_size=4))) + text[at + gone :]


@HURRIED
@given(some.binary(max_size=400))
def test_no_bytes_make_the_loader_raise(data: bytes) -> None:
    """A story is untrusted: whatever the bytes, the answer is a value."""
    loaded = load({"story.yaml": data}, "any")

    assert loaded.story is not None or loaded.problems


@HURRIED
@given(damaged())
def test_every_span_lies_in_its_source(text: str) -> None:
    """A caret outside the text helps nobody, and may crash who draws it."""
    loaded = load({"story.yaml": text.encode()}, "any")
    amiss = [told for told in loaded.problems if not lies_in(told.span, loaded.sources[told.span.file])]

    assert amiss == []


@HURRIED
@given(damaged())
def test_every_problem_can_be_shown(text: str) -> None:
    """What was found must reach the author, and no byte of it may command a terminal."""
    loaded = load({"story.yaml": text.encode()}, "any")
    shown = "".join(render(told, loaded.sources) for told in loaded.problems)

    assert all(letter.isprintable() or letter == "\n" for letter in shown)


@HURRIED
@given(damaged())
def test_a_story_comes_back_from_json_as_it_was(text: str) -> None:
    """The cache must not change a word."""
    story = load({"story.yaml": text.encode()}, "any").story

    assert story is None or from_json(to_json(story)) == story


@HURRIED
@given(some.text(max_size=200))
def test_no_text_makes_the_json_reader_raise(text: str) -> None:
    """A damaged cache is built anew, in silence."""
    assert from_json(text) is None


SCOPE = Scope(variables={"asked": Variable("asked", Type.FLAG, start=False)}, meters=("cognitive",))
TOKENS = some.sampled_from(
    [
        "asked",
        "cognitive",
        "not ",
        " and ",
        " or ",
        "<",
        ">=",
        "==",
        "(",
        ")",
        "-",
        "5",
        ".",
        ",",
        "visited",
        "is",
    ]
)


@HURRIED
@given(some.one_of(some.text(max_size=60), some.lists(TOKENS, max_size=30).map("".join)))
def test_no_text_makes_the_conditions_parser_raise(text: str) -> None:
    """Either a tree or a problem, never both, never a fall."""
    parsed = grammar.parse(Stretch(text, "a", ((0, 1, 1),)), SCOPE, Type.FLAG)

    assert (parsed.expression is None) == bool(parsed.problems)


@HURRIED
@given(some.text(max_size=80), some.sampled_from(["en", "de", "zh-Hans"]))
def test_no_words_make_the_prose_reader_raise(text: str, language: str) -> None:
    """Whatever somebody writes is words, or a problem with a place."""
    runs, problems = prose.parse(Stretch(text, "a", ((0, 1, 1),)), SCOPE, language)

    assert (type(runs), type(problems)) == (tuple, tuple)


PLAIN: some.SearchStrategy[Plain] = some.recursive(
    some.one_of(WORDS, some.booleans(), some.integers(-(2**52), 2**52), some.just("Dad: Fine.\n\nRain.\n")),
    lambda inner: some.one_of(
        some.lists(inner, min_size=1, max_size=4),
        some.dictionaries(WORDS.filter(bool), inner, min_size=1, max_size=4),
    ),
    max_leaves=12,
)


@HURRIED
@given(some.dictionaries(WORDS.filter(bool).filter(lambda key: key != "<<"), PLAIN, min_size=1, max_size=4))
def test_what_is_written_is_read_again_the_same(data: dict[str, Plain]) -> None:
    """`fix` rewrites an author's file: not one word may change."""
    found = read("a.yaml", write(data).encode())

    assert (found.problems, plain(found.root) if found.root else None) == ((), data)
