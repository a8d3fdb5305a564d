"""A story that is read again with a memory is read as if anew."""

from pathlib import Path
from random import Random

import pytest

from game.story.loader import load
from game.story.memory import Memory

STORIES = Path(__file__).parents[2] / "stories"
CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")
EDITS = 12
"""How often a chapter is changed and read again."""


def files_of(chapter: str) -> dict[str, bytes]:
    """Give the texts of a chapter."""
    folder = STORIES / chapter
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}


def edited(files: dict[str, bytes], chance: Random) -> dict[str, bytes]:
    """Take out a line, double one, or change a letter: what a hand does between two looks."""
    name = chance.choice(sorted(files))
    lines = files[name].decode().split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(3):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[at])
        case _:
            lines[at] = lines[at].replace("e", "a", 1)
    return {**files, name: "\n".join(lines).encode()}


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_what_is_remembered_is_what_would_be_read(chapter: str) -> None:
    """An editor must not show what was mended, nor hide what was broken just now."""
    chance, memory, files = Random(7), Memory(), files_of(chapter)  # noqa: S311 - the same each time
    differing = []
    for number in range(EDITS):
        # every third look finds the story mended again
        seen = edited(files, chance) if number % 3 else files
        again, anew = load(seen, chapter, memory=memory), load(seen, chapter)
        if (again.story, set(again.problems)) != (anew.story, set(anew.problems)):
            differing.append(number)

    assert differing == []


def test_a_passage_is_read_anew_where_a_name_is_gone() -> None:
    """Who takes a variable out is told at once in the passages that read it, though these did not change."""
    first = "format: 1\ntitle: Salt\nvariables: {asked: false}\n"
    passages = (
        b"passages:\n  hall:\n    page: Coats.\n    to: [{if: asked, to: bread}, {else: bread}]\n"
        b"  bread:\n    page: Bread.\n    ending: {title: Bread, text: It ends., reflect: [Who?]}\n"
    )
    memory = Memory()
    load({"story.yaml": first.encode(), "passages/one.yaml": passages}, "salt", memory=memory)
    without = first.replace("variables: {asked: false}\n", "").encode()
    told = load({"story.yaml": without, "passages/one.yaml": passages}, "salt", memory=memory)

    assert [problem.code for problem in told.problems] == ["unknown-name"]
