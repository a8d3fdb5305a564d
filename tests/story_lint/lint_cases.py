"""Stories for the linter's tests: files as text to what the linter finds."""

from collections.abc import Mapping

from game.story.assets import Assets
from game.story.loader import load
from story_lint.linted import Linted
from story_lint.linter import Case, lint
from story_lint.page import HEAD, TAIL
from story_lint.rule import Rule
from story_lint.rules.every import RULES
from story_lint.settings import Settings, read_settings
from story_lint.subject import Beside

ASSETS = ("places/", "sounds/")


def case(files: Mapping[str, bytes]) -> Case:
    """Make a case of files that lie nowhere."""
    own = {path: f"/{path}" for path in files if path.startswith(ASSETS)}
    beside = {
        path: data
        for path, data in files.items()
        if path.split("/")[0] in {"class.yaml", "lang", "playthroughs"}
    }
    loaded = load(files, "salt", own=Assets(own))
    return Case("", loaded, Beside(beside, {path: len(files[path]) for path in own}))


def settings_in(files: Mapping[str, bytes]) -> Settings:
    """Read the settings that an example brings."""
    rows = (line.split(" = ") for line in files.get("settings", b"").decode().splitlines() if line)
    return read_settings(
        {key: float(value) if "." in value else int(value) for key, value in rows}, "settings"
    )


def linted(files: Mapping[str, bytes], rules: tuple[Rule, ...] = RULES) -> Linted:
    """Look through a story."""
    return lint(case(files), RULES, rules, settings_in(files))


def found(story: str, **more: str) -> list[str]:
    """Name the findings in a piece of a story, most first in the order of its lines."""
    passages = "" if "passages:" in story else "passages:\n"
    tail = "" if "\n  bread:" in story or story.startswith("  bread:") else TAIL
    text = story if "title:" in story else f"{HEAD}{story.rstrip()}\n{passages}{tail}"
    files = {"story.yaml": text.encode()} | {
        name.replace("__", "/") + ".yaml": words.encode() for name, words in more.items()
    }
    return [finding.name for finding in linted(files).findings]
