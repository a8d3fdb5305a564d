"""The author's guide: every example in it loads, as it stands or put into a story that has the rest."""

import re
import textwrap
from pathlib import Path

import pytest

from game.app import parser
from game.story import marked
from game.story.loader import Loaded, load
from game.story.node import Plain, plain
from game.story.report import render_all
from game.story.written import write
from story_lint.cli import grammar
from story_lint.cli import main as lint

STORIES = Path(__file__).parents[2] / "stories"
ELSEWHERE = {"class.md", "course.md", "translating.md"}
"""Pages with files of another kind; tests of their own read those."""

PAGES = {
    page.name: page.read_text(encoding="utf-8")
    for page in (STORIES / "README.md", *sorted((STORIES / "guide").glob("*.md")))
}
GUIDE = "\n".join(text for name, text in PAGES.items() if name not in ELSEWHERE)
COMMANDS = sorted(
    set(
        re.findall(
            r"(?:`|^    )((?:still-hear|story-lint) [^`\n>]+)", "\n".join(PAGES.values()), re.MULTILINE
        )
    )
)
EXAMPLES = re.findall(r"^```(yaml|text)\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)

FRAME = """\
format: 1
title: Soup
cast: {dad: {name: Dad}, nora: {name: Nora}}
seats: {nora: Nora's chair, dad: Dad's chair}
variables: {asked: false, drift: 0, spoons: {start: 3, max: 3}}
meters: {headphones: {hidden: true}}
passages:
  kitchen:
    choices: [{id: salt, say: Is it the salt?, to: bread}]
  bread:
    ending: {title: Bread, text: He eats.}
"""
"""What a piece of a story is put into: its own keys go before these."""

ALLOWED = {"missing-place", "missing-sound"}
"""The guide has no pictures."""


def keys(text: str) -> dict[str, Plain]:
    """Read an example as plain data."""
    found = marked.read("example.yaml", text.encode())
    assert found.root is not None, render_all(found.problems, {"example.yaml": found.source})
    data = plain(found.root)
    assert isinstance(data, dict)
    return data


def whole(kind: str, text: str) -> str:
    """Make a whole story of an example."""
    if "format: 1" in text:
        return text
    if kind == "text":
        text = f"passages:\n  kitchen:\n    to: bread\n    page: |\n{textwrap.indent(text, '      ')}"
        text += "  other:\n    choices: [{id: salt, say: Is it the salt?, to: bread}]\n"
    elif text.startswith("-"):
        text = f"passages:\n  kitchen:\n    choices:\n{textwrap.indent(text, '      ')}"
    frame, piece = keys(FRAME), keys(text)
    passages = {**as_keys(frame["passages"]), **as_keys(piece.get("passages", {}))}
    variables = {**as_keys(frame["variables"]), **as_keys(piece.get("variables", {}))}
    return write({**frame, **piece, "variables": variables, "passages": passages})


def as_keys(value: Plain) -> dict[str, Plain]:
    """Give what is known to be a mapping."""
    assert isinstance(value, dict)
    return value


def read(kind: str, text: str) -> Loaded:
    """Load an example."""
    return load({"story.yaml": whole(kind, text).encode()}, "soup")


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_an_example_of_the_guide_loads(kind: str, text: str) -> None:
    """Who copies an example must not be told that it is wrong."""
    loaded = read(kind, text)
    grave = [problem for problem in loaded.problems if problem.code not in ALLOWED]

    assert render_all(grave, loaded.sources) == ""


def test_the_first_example_is_a_whole_story() -> None:
    """One page must be enough to start."""
    story = read(*EXAMPLES[0]).story
    names = list(story.passages) if story is not None else []

    assert names == ["table", "salt", "bread"]


def test_the_second_example_has_nothing_for_the_linter_to_tell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is what everybody copies: all that a good short story needs must be well in it."""
    (tmp_path / "story.yaml").write_text(EXAMPLES[1][1], encoding="utf-8")
    code = lint(["check", str(tmp_path)])

    proof, last = capsys.readouterr().out.splitlines()

    assert (code, "each of its 2 endings can be reached" in proof, last) == (
        0,
        True,
        "1 story read, nothing to tell.",
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_guide_can_be_typed(command: str) -> None:
    """Whoever types what stands in the guide must not read that there is no such word."""
    program, *words = command.split()
    asked = (parser() if program == "still-hear" else grammar(words)).parse_args(words)

    assert asked is not None


@pytest.mark.parametrize("name", [name for name in PAGES if name != "README.md"])
def test_every_page_is_found_from_the_first(name: str) -> None:
    """A page that nothing leads to is read by nobody."""
    assert f"(guide/{name})" in PAGES["README.md"]


@pytest.mark.parametrize("name", PAGES)
def test_every_link_of_the_guide_leads_somewhere(name: str) -> None:
    """A dead link ends an evening."""
    here = STORIES if name == "README.md" else STORIES / "guide"
    targets = re.findall(r"\]\(([^)#:]+)[^)]*\)", PAGES[name])

    assert [target for target in targets if not (here / target).exists()] == []
