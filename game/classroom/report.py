"""A class's report: a page that prints and a table, made when the teacher wants one; nothing is kept else."""

import csv
import io
from base64 import b64encode
from datetime import date
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from game.classroom import report_words as words
from game.classroom.report_facts import Facts
from game.classroom.report_gather import gather
from game.classroom.report_pictures import bar, hatches, road
from game.classroom.report_table import table
from game.classroom.snapshot import direction
from game.classroom.words import Tell
from game.frozen import frozen
from game.play.room import Room
from game.play.said import in_words
from game.shelf.atomic import write
from game.shelf.folders import bundled
from game.story.guide import Guide

FOLDER = Path(__file__).with_name("paper")

_FACES = (
    ("Literata", "normal", "literata-regular.ttf"),
    ("Literata", "italic", "literata-italic.ttf"),
    ("Literata Display", "normal", "literata-display.ttf"),
    ("Atkinson", "normal", "atkinson-regular.ttf"),
)
"""Faces that the page carries with it: it looks the same on any machine, without a network."""


@frozen
class Report:
    """A report, ready to be saved."""

    name: str
    """Of its files, without an ending: story and day."""
    html: str
    csv: str


def make_report(room: Room, guide: Guide | None, day: date, tell: Tell = str) -> Report:
    """Make the report of a class.

    Args:
        room: the class, at any beat.
        guide: of its story; None where it has none.
        day: on which it was.
        tell: gives an English sentence in the report's language.
    """
    facts = gather(room, guide, day)
    return Report(f"{room.reading.story.id}-{day.isoformat()}", _page(facts, room, tell), _csv(facts, tell))


def save_report(report: Report, folder: Path) -> tuple[Path, Path]:
    """Save a report; one that is there already is not written over.

    Returns:
        The page and the table.

    Raises:
        OSError: they could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = (report.name, *(f"{report.name}-{number}" for number in range(2, 1000)))
    free = next(
        (name for name in names if not any((folder / f"{name}{end}").exists() for end in (".html", ".csv"))),
        report.name,
    )
    page, rows = folder / f"{free}.html", folder / f"{free}.csv"
    write(page, report.html.encode())
    write(rows, report.csv.encode("utf-8-sig"))
    return page, rows


def _page(facts: Facts, room: Room, tell: Tell) -> str:
    surroundings = Environment(
        loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, auto_reload=False
    )
    return surroundings.get_template("report.html").render(
        facts=facts,
        questions=[in_words(each, tell) for each in facts.questions],
        dir=direction(facts.language),
        style=Markup(_faces() + (FOLDER / "report.css").read_text("utf-8")),  # noqa: S704 - our own style sheet
        hatches=hatches(),
        road=road(room, facts.moments, words.road_told(facts, tell)),
        bar=bar,
        w=words.titles(tell),
        modes=words.modes(tell),
        sub=words.sub_title(facts, tell),
        colophon=words.colophon(facts, tell),
        outcome=partial(words.outcome, tell=tell),
        total=partial(words.total, tell=tell),
        guessed=partial(words.guessed, tell=tell),
        missed=partial(words.missed, tell=tell),
        decided=partial(words.decided, tell=tell),
    )


def _faces() -> str:
    return "".join(_face(family, style, name) for family, style, name in _FACES)


def _face(family: str, style: str, name: str) -> str:
    letters = b64encode((bundled("assets") / "fonts" / name).read_bytes()).decode()
    source = f"url(data:font/ttf;base64,{letters})"
    return f'@font-face {{ font-family: "{family}"; font-style: {style}; src: {source}; }}\n'


def _csv(facts: Facts, tell: Tell) -> str:
    page = io.StringIO(newline="")
    csv.writer(page).writerows(table(facts, tell))
    return page.getvalue()
