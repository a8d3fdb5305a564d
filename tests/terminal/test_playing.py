"""The terminal plays every chapter to every ending, by what a reader would type."""

from dataclasses import replace
from pathlib import Path

import pytest
from readings import reading, story, stray

from game.commands.following import read_playthrough
from game.commands.reading_in import read_in
from game.play.open import is_open
from game.play.page import Level, Page
from game.play.playthrough_data import Playthrough
from game.play.reading import Reading, start
from game.play.trail import Chose, Drew, Guessed, Pick, Sat, Skipped, Turned, Went, Wrote
from game.story.model import Story
from game.terminal.machine import Machine
from game.terminal.more import commands
from game.terminal.table import places, play, prompt
from game.terminal.telling import level

ROOT = Path(__file__).resolve().parents[2]

FILES = sorted((ROOT / "stories").glob("*/playthroughs/*.yaml"))


class Typist:
    """Types what leads along a playthrough, and reads what is told."""

    def __init__(self, playthrough: Playthrough, story: Story) -> None:
        self.picks = [pick for pick in playthrough.picks if not isinstance(pick, Drew)]
        self.told: list[str] = []
        self.kept: list[Reading] = []
        self.reading = start(story, playthrough.seed)

    def machine(self) -> Machine:
        """Make the world that the typist sits at."""
        return Machine(self.ask, self.told.append, 60, self.keep, lambda _: None)

    def keep(self, reading: Reading) -> str:
        """Keep a reading, and stand where it stands."""
        self.kept.append(reading)
        self.reading = reading
        return ""

    def ask(self, prompt: str) -> str | None:
        """Type the next line."""
        del prompt
        page = self.reading.page
        if self.picks and is_open(page, self.picks[0]):
            return typed(page, self.picks.pop(0))
        return "" if page.onward else None


def typed(page: Page, pick: Pick) -> str:
    """Give what a reader types for a pick."""
    match pick:
        case Chose() | Guessed():
            numbers = [number for number, place in enumerate(places(page), 1) if place.pick == pick]
            return str(numbers[0])
        case Sat() | Went():
            return ""
        case Turned(_, level):
            return f"d {level}"
        case Skipped():
            return "skip"
        case Wrote(_, words):
            return words
        case _:
            raise AssertionError(f"nothing is typed for {pick}")


def follow(path: Path) -> Typist:
    """Type along a playthrough file of a bundled story."""
    story = read_in(path.parents[1]).story
    playthrough = read_playthrough(path)
    assert story is not None
    assert isinstance(playthrough, Playthrough)
    typist = Typist(playthrough, story)
    play(typist.reading, typist.machine())
    return typist


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parents[1].name}-{path.stem}")
def test_every_playthrough_can_be_typed_to_its_ending(path: Path) -> None:
    """Whoever has no display, or uses a screen reader, must reach everything that others reach."""
    typist = follow(path)

    assert (typist.picks, typist.reading.page.close is not None) == ([], True)


@pytest.mark.parametrize("path", FILES[:2], ids=lambda path: path.stem)
def test_every_movement_is_told_with_its_cause(path: Path) -> None:
    """A meter that moves without a word would leave out whoever cannot see it."""
    typist = follow(path)
    told = " ".join(" ".join(typist.told).split())
    causes = {
        "".join(run.words for run in movement.cause)
        for turn in typist.reading.turns
        for movement in turn.page.movements
    }

    assert causes
    assert [cause for cause in causes if " ".join(cause.split()) not in told] == []


def test_what_is_offered_at_a_silence_can_be_done() -> None:
    """Where nothing breaks it, a number must not be asked for."""
    told = story()
    hush = replace(told.passages["hush"], choices=told.passages["hush"].choices[1:])
    only = replace(told, passages={**told.passages, "hush": hush})
    prompts = [prompt(reading("hush").page), prompt(start(replace(only, start="hush"), 1).page)]

    assert ["break it" in each for each in prompts] == [True, False]


@pytest.mark.parametrize(
    ("dial", "row"),
    [("Scarf", "turn Scarf to 40"), ("", "")],
    ids=["a dial of the story's own", "no dial"],
)
def test_help_speaks_of_the_storys_own_dial(dial: str, row: str) -> None:
    """Who holds a scarf looks for headphones in vain."""
    whole = story()
    headphones = whole.meters["headphones"]
    meter = replace(headphones, name=dial) if dial else replace(headphones, dial=None)
    meters = {**whole.meters, "headphones": meter}
    rows = "\n".join(commands(start(replace(whole, meters=meters), 1)))

    assert (row in rows, "eadphones" in rows, "d + and d -" in rows) == (True, False, bool(dial))


def test_a_meter_whose_ends_have_no_words_is_told_without_them() -> None:
    """An author's own meter needs a name and no more: empty brackets would look like a fault."""
    shown = Level("courage", "Courage", 20, "", "")

    assert level(shown) == "Courage 20 of 100"


def test_a_way_that_leads_nowhere_is_told_and_the_page_stays() -> None:
    """It once ended the program in the midst of a reading."""
    told: list[str] = []
    lines = iter(["", "q"])
    machine = Machine(lambda _: next(lines, None), told.append, 60, lambda _: "", lambda _: None)
    last = play(stray(), machine)

    assert (last == stray(), "This leads nowhere" in " ".join(" ".join(told).split())) == (True, True)
