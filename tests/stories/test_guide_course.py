"""The guide's page for a repository of stories: all that it says to type and to write is so."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from story_lint.cli import main
from story_lint.page import HEAD, TAIL
from story_lint.reporters.formats import FORMATS
from story_lint.settings import Settings, read_settings

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "stories" / "guide" / "course.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r"^```(\w+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))


def test_the_page_names_every_setting() -> None:
    """Who looks for a threshold looks there, and a setting that no page names is not found."""
    named = set(re.findall(r"`([\w-]+)`", PAGE))

    assert {field.name.replace("_", "-") for field in fields(Settings)} - named == set()


def test_the_page_names_every_format() -> None:
    """The same for what a server reads."""
    assert [form for form in FORMATS if f"`{form}`" not in PAGE] == []


def test_the_settings_of_the_page_can_be_read() -> None:
    """Copied, they must hold."""
    table = tomllib.loads(BLOCKS["toml"])["tool"]["story-lint"]
    settings = read_settings(table, "pyproject.toml")

    assert (settings.ignore, settings.choice_words) == (("rare-ending",), 14)


def test_the_hook_of_the_page_is_there() -> None:
    """A wrong id ends in pre-commit's own words, which name no page."""
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")

    assert re.findall(r"- id: (.+)", BLOCKS["yaml"]) == re.findall(r"- id: (.+)", hooks)


@pytest.mark.parametrize("told", ["island", "page"])
def test_the_remark_of_the_page_lets_a_finding_stand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], told: str
) -> None:
    """Beside what it lets stand; for words in a block, beside the sign that begins it."""
    line, remark = (part.strip() for part in BLOCKS["text"].split("  #"))
    note = "# story-lint: allow bracket-of-words"
    page = f"    page: |  {note}\n      (He looks up.) Soup.\n" if told == "page" else "    page: Soup.\n"
    island = f"  {line}  # {remark}\n    page: Rain.\n    to: bread\n" if told == "island" else ""
    (tmp_path / "story.yaml").write_text(f"{HEAD}passages:\n  kitchen:\n{page}    to: bread\n{island}{TAIL}")
    main(["check", str(tmp_path), "--no-cache", "--select", "S060,Y044,Y090"])

    assert capsys.readouterr().out.splitlines()[-1] == "1 story read, nothing to tell."
