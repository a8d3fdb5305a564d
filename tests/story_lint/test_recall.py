"""What was told of a passage is told again while it stands as it stood."""

from dataclasses import replace

from game.story.loader import load
from game.story.memory import Memory
from game.story.model import Passage
from story_lint.finding import Told
from story_lint.linter import Case, lint
from story_lint.page import HEAD, TAIL
from story_lint.recall import Recall
from story_lint.rules.every import RULES
from story_lint.settings import Settings
from story_lint.subject import Beside

LOUD = [rule for rule in RULES if rule.code[0] in "ASD" and rule.name not in {"rare-ending", "thin-road"}]
"""Rules that look at one passage are among them, and none that explores."""

LONG = "An offer of so many words that a class would read it until the soup is cold again"


def story(*, choice: str, soup: str) -> dict[str, bytes]:
    """Write a story of two files."""
    kitchen = f"  kitchen:\n    page: {soup}\n    choices:\n      - {{id: one, do: {choice}, to: bread}}\n"
    more = "passages:\n  attic:\n    page: Dust.\n    choices: [{id: two, do: Down., to: bread}]\n"
    files = {"story.yaml": f"{HEAD}passages:\n{kitchen}{TAIL}", "passages/more.yaml": more}
    return {name: text.encode() for name, text in files.items()}


def told(files: dict[str, bytes], memory: Memory, recall: Recall | None, settings: Settings) -> list[str]:
    """Name what is found."""
    case = Case("", load(files, "salt", memory=memory), Beside(), memory.file)
    return [finding.name for finding in lint(case, RULES, LOUD, settings, recall).findings]


def test_what_is_recalled_is_what_would_be_found() -> None:
    """An editor must not show at one key what it would not show at the next."""
    memory, recall, settings = Memory(), Recall(), Settings()
    keys = [
        story(choice="Eat.", soup="Soup."),
        story(choice=LONG, soup="Soup."),
        story(choice=LONG, soup="''"),
    ]
    recalled = [told(files, memory, recall, settings) for files in keys]

    assert recalled == [told(files, Memory(), None, settings) for files in keys]


def test_other_settings_are_asked_anew() -> None:
    """What is too long by one measure is not by another."""
    memory, recall, files = Memory(), Recall(), story(choice=LONG, soup="Soup.")
    first = told(files, memory, recall, Settings())
    second = told(files, memory, recall, replace(Settings(), choice_words=99))

    assert ("long-choice" in first, "long-choice" in second) == (True, False)


def test_a_passage_that_stood_is_not_looked_at_again() -> None:
    """At every key of an editor all other passages stand as they stood."""
    memory, recall, settings = Memory(), Recall(), Settings()
    looked: list[str] = []

    def look(passage: Passage, _: Settings) -> list[Told]:
        looked.append(passage.id)
        return []

    rule = replace(RULES[0], name="looks", look=look)
    for soup in ("Soup.", "Broth."):
        loaded = load(story(choice="Eat.", soup=soup), "salt", memory=memory)
        lint(Case("", loaded, Beside(), memory.file), RULES, [rule], settings, recall)

    assert looked.count("attic") == 1
