"""The report as a table: a row for each option of each round, with the same numbers as the page."""

from collections.abc import Iterator

from game.classroom import report_words
from game.classroom.report_facts import Facts, Moment, Round
from game.classroom.words import Tell

HEAD = (
    "date", "story", "lesson", "number", "passage", "place", "chair", "round", "rule", "option", "words",
    "struck", "votes", "votes before the talk", "thought most would", "happened", "outcome", "draw",
)  # fmt: skip

HIDDEN = "not printed"

_TRIGGERS = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a table's program would take for a formula."""


def table(facts: Facts, tell: Tell) -> Iterator[tuple[str, ...]]:
    """Give the rows, the head first."""
    yield HEAD
    yield (tell(report_words.CLAIM), *[""] * (len(HEAD) - 1))
    for moment in facts.moments:
        before = (facts.day.isoformat(), facts.title, facts.lesson, str(moment.number), moment.passage)
        for rest in _moment(moment, tell):
            yield tuple(_tame(cell) for cell in (*before, moment.words, moment.chair, *rest))
    yield from _heat(facts)


def _moment(moment: Moment, tell: Tell) -> Iterator[tuple[str, ...]]:
    if not moment.rounds:
        rule = tell("the teacher decided") if moment.by_teacher else ""
        if moment.recalled:
            rule = tell("decided before this computer stopped")
        yield ("", rule, "", moment.chosen, "", "", "", "", "yes", "", "")
    for number, told in enumerate(moment.rounds, start=1):
        ends = (report_words.outcome(told, tell), "" if told.seed is None else str(told.seed))
        if not told.rows:
            happened = number == len(moment.rounds)
            words = moment.chosen if happened else ""
            yield (
                str(number),
                told.mode.value,
                "",
                words,
                "",
                HIDDEN,
                "",
                "",
                "yes" if happened else "",
                *ends,
            )
        yield from (cells for cells in _rows(number, told, ends))


def _rows(number: int, told: Round, ends: tuple[str, str]) -> Iterator[tuple[str, ...]]:
    for row in told.rows:
        yield (
            str(number),
            told.mode.value,
            row.option,
            row.words,
            "yes" if row.locked else "",
            _number(row.votes),
            _number(row.before) if told.talked else "",
            _number(row.foreseen) if told.foresees else "",
            "yes" if row.chosen else "",
            *ends,
        )


def _heat(facts: Facts) -> Iterator[tuple[str, ...]]:
    for page in facts.warm:
        for words, number, _ in page.lines:
            cells = (
                facts.day.isoformat(),
                facts.title,
                facts.lesson,
                "",
                "",
                page.words,
                "",
                "",
                "observer",
                "",
            )
            yield tuple(_tame(cell) for cell in (*cells, words, "", _number(number), "", "", "", "", ""))


def _number(number: int | None) -> str:
    return HIDDEN if number is None else str(number)


def _tame(cell: str) -> str:
    """Keep words from being taken for a formula where the table is opened."""
    return f"'{cell}" if cell.startswith(_TRIGGERS) else cell
