"""Reports of small classes, for the tests of what stands in them."""

import re
from datetime import date

from play.classes import closed, feeling, happen, many, table, teach, voting

from game.classroom.report import Report, make_report
from game.classroom.report_facts import Facts
from game.classroom.report_gather import gather
from game.play.ballot import Slip
from game.play.happening import Act, Voted
from game.play.room import Room
from game.story.guide import Guide
from game.story.model import Mode

DAY = date(2026, 11, 26)
GUIDE = Guide(exit_ticket=("One thing a listener did", "Pass"))


def report(room: Room) -> Report:
    """The report of a class."""
    return make_report(room, GUIDE, DAY)


def facts(room: Room) -> Facts:
    """What stands in it."""
    return gather(room, GUIDE, DAY)


def seen(page: str) -> str:
    """The words of a page without its markup, style and drawings."""
    bare = re.sub(r"<style>.*?</style>|<svg.*?</svg>", " ", page, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", bare).split())


def decided(mode: Mode = Mode.MAJORITY, **votes: int) -> Room:
    """A class that decided by these votes."""
    return teach(closed(table(mode), *many(**votes)), Act.NEXT)


def guessed(right: int, wrong: int, *, sure: int) -> Room:
    """A class that guessed, the first of them very sure."""
    room = voting(feeling(), right + wrong)
    assert room.ballot is not None
    number = room.ballot.round
    slips = [
        Voted(voter, number, Slip("grief" if voter <= right else "anger", sure=3 if voter <= sure else 1))
        for voter in range(1, right + wrong + 1)
    ]
    return teach(happen(room, *slips), Act.CLOSE, Act.NEXT)
