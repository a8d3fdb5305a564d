"""YAML to a tree: what words stand for, and where each of them stands."""

import gc

import pytest
import yaml
from story.telling import dedent

from game.story.marked import read
from game.story.node import Mapping, Scalar, plain, whole
from game.story.source import Source
from game.story.unswept import unswept


def root(text: str) -> Mapping:
    """Read a text that is well."""
    found = read("a.yaml", dedent(text).encode())
    assert found.root is not None, found.problems
    return found.root


VALUES = [
    ("no", "no"),
    ("on", "on"),
    ("1:30", "1:30"),
    ("2007-06-10", "2007-06-10"),
    ("0x1F", "0x1F"),
    ("1.5", "1.5"),
    ("1_000", "1_000"),
    ("~", None),
    ("", None),
    ("null", None),
    ("true", True),
    ("False", False),
    ("'true'", "true"),
    ('"12"', "12"),
    ("12", 12),
    ("-3", -3),
    ("007", 7),
    ("000000000000000000000000001", 1),
    ("9007199254740991", 9007199254740991),
]


@pytest.mark.parametrize(("written", "value"), VALUES)
def test_a_word_stands_for_what_a_writer_means(written: str, value: object) -> None:
    """YAML 1.1 reads a bare no as False, and half past one as 90."""
    assert plain(root(f"a: {written}")) == {"a": value}


WORDS = [
    ("a: salt", "salt", (1, 4)),
    ("a: 'don''t salt'", "salt", (1, 12)),
    ('a: "\\u2014\\" salt"', "salt", (1, 14)),
    ("a: |\n  one\n\n   salt\n", "salt", (4, 4)),
    ("a: |2\n   one\n  salt\n", "salt", (3, 3)),
    ("a: >\n  one\n  two salt\n", "salt", (3, 7)),
    ("a: one\n  two\n  salt", "salt", (3, 3)),
    ('a: "one\n  salt"', "salt", (2, 3)),
    ("a: 没事 salt", "salt", (1, 7)),
]


@pytest.mark.parametrize(("text", "word", "place"), WORDS)
def test_words_know_their_place_however_they_are_quoted(text: str, word: str, place: tuple[int, int]) -> None:
    """A caret beside the slip is worse than none."""
    node = root(text).scalar("a")
    assert node is not None
    words = node.stretch()

    assert words.position(words.text.index(word)) == place


def test_an_empty_block_has_a_place() -> None:
    """Even nothing stands somewhere."""
    node = root("a: >\nb: |\nc: ''\n")
    places = [scalar.stretch().span().line for key in "abc" if (scalar := node.scalar(key))]

    assert places == [1, 3, 3]


def test_a_mapping_answers_for_what_is_not_there() -> None:
    """Reading goes on whatever is missing."""
    node = root("a: [1]\nb: {c: 2}\nd:\n")

    assert (node.word("a"), node.number("a", 7), node.scalar("b"), node.mapping("a"), node.items("d")) == (
        "",
        7,
        None,
        None,
        (),
    )


def test_a_number_is_no_flag() -> None:
    """True is one to Python, but not to a writer."""
    node = root("a: true\nb: {}\n")

    assert (whole(node.get("a"), 5), whole(node.get("b"), 5)) == (5, 5)


def test_without_the_c_parser_nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other parser has another grammar; a story must mean the same everywhere."""
    monkeypatch.setattr(yaml, "__with_libyaml__", False)

    assert [problem.code for problem in read("a.yaml", b"a: b").problems] == ["no-c-parser"]


def test_a_fall_of_the_parser_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six kinds of error come out of YAML parsers besides their own."""

    def fall(*_: object, **__: object) -> None:
        raise ValueError("no")

    monkeypatch.setattr(yaml, "CSafeLoader", fall)

    assert [problem.code for problem in read("a.yaml", b"a: b").problems] == ["yaml"]


def test_a_source_gives_its_lines() -> None:
    """Messages show the line itself."""
    source = Source("a", "one\r\ntwo")

    assert (source.line(1), source.line(2), source.line(3), source.line(0)) == ("one", "two", "", "")


def test_words_that_go_on_without_being_set_in_keep_their_line() -> None:
    """In brackets a line may begin at the margin: a caret would else stand behind the line before it."""
    node = root("a: {b: t\nrue}\n").mapping("a")
    places = [value.stretch().position(2) for _, value in node if isinstance(value, Scalar)] if node else []

    assert places == [(2, 1)]


def left_behind() -> int:
    """Read a file, and count what is found unreachable then."""
    gc.collect()
    read("story.yaml", b"title: Salt\npassages: {bread: {page: Bread., to: bread}}")
    return gc.collect()


def test_a_tree_that_nobody_holds_is_gone_at_once() -> None:
    """A long story's trees are a gigabyte: they must not wait for a search for circles, which is paused."""
    with unswept():
        read("first.yaml", b"title: Salt")
        # a runner's own threads may drop something meanwhile; a tree is left every time
        left = min(left_behind() for _ in range(3))

    assert left == 0
