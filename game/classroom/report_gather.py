"""Gathers what may be told of a class from the room, after it is over."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from game.classroom.report_facts import Facts, Moment, Round, Row, Warm
from game.classroom.suppress import UNDER, about, both_large, suppress
from game.play.ballot import Bar, Count, Outcome
from game.play.counting import SUREST, options
from game.play.page import Page, Words, plain
from game.play.room import Decided, Room
from game.play.talk import questions
from game.play.transcript import page_words
from game.story.guide import Guide
from game.story.model import Mode

FIRST_WORDS = 84
"""Characters of a page by which a moment of the story is known again."""


def gather(room: Room, guide: Guide | None, day: date) -> Facts:
    """Gather what may be told of a class."""
    story = room.reading.story
    counts = [count for each in room.decided for count in each.counts]
    most = max((count.present for count in counts), default=0)
    unknown = not counts and any(_is_recalled(each) for each in room.decided)
    return Facts(
        title=story.title,
        lesson=room.lesson.name,
        language=story.language,
        day=day,
        people=None if unknown else about(most) if most >= UNDER else 0,
        minutes=max(1, round(room.elapsed / 60)),
        seed=room.seed,
        version=story.content_hash[:8],
        moments=tuple(_moments(room)),
        warm=tuple(_warm(room)),
        questions=questions(room, guide),
        ticket=guide.exit_ticket if guide else (),
    )


def _moments(room: Room) -> Iterator[Moment]:
    place = 0
    for number, decided in enumerate(room.decided, start=1):
        place = _find(room, decided, place)
        page = room.reading.turns[place].page
        words = {option.id: plain(option.words) for option in options(page, room.reading.story)}
        place = min(place + 1, room.reading.at)
        answer = room.reading.turns[place].page.guessing if page.guessing else None
        yield Moment(
            number=number,
            passage=decided.passage,
            chair=page.seat_name if len(room.reading.story.seats) > 1 else "",
            words=plain(page.guessing.question) if page.guessing else first_words(page),
            rounds=tuple(_rounds(decided, room.reading.story.seats)),
            chosen=words.get(decided.chosen or "", decided.chosen or ""),
            by_teacher=decided.by_teacher,
            recalled=_is_recalled(decided),
            missed=_missed(decided),
            truth=(answer.truth or "") if answer else "",
            told=plain(answer.told) if answer else "",
        )


def _is_recalled(decided: Decided) -> bool:
    """Tell whether a decision is known after a crash by what happened alone: no file holds numbers."""
    return not decided.counts and not decided.by_teacher


def _find(room: Room, decided: Decided, start: int) -> int:
    """Find the turn on which a decision fell, from where the last one did."""
    turns = room.reading.turns[: room.reading.at + 1]
    for place in range(start, len(turns)):
        page = turns[place].page
        if page.passage == decided.passage and decided.chosen in {
            option.id for option in options(page, room.reading.story)
        }:
            return place
    return min(start, len(turns) - 1)


def first_words(page: Page) -> str:
    """Give the first words of a page."""
    words = " ".join(page_words(page))
    return words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rpartition(" ")[0] + " …"


def _rounds(decided: Decided, chairs: Mapping[str, str]) -> Iterator[Round]:
    """Give a decision's rounds; one that led to a talk stands in the rows of the next."""
    before: Count | None = None
    for count in decided.counts:
        if count.outcome in {Outcome.TALKED, Outcome.TIED} and count is not decided.counts[-1]:
            before = count
            continue
        if count.mode is not Mode.OBSERVER:
            yield _round(count, before, chairs)
        before = None


def _round(count: Count, before: Count | None, chairs: Mapping[str, str]) -> Round:
    bars = count.bars
    now = _shown(count)
    then = _shown(before) if before else {}
    thought = suppress(dict(count.foreseen)) if count.foreseen else {}
    whole, whole_then = _total(count), _total(before) if before else 0
    return Round(
        mode=count.mode,
        outcome=count.outcome,
        votes=whole if bars else None,
        rows=tuple(
            Row(
                option=bar.option,
                words=plain(bar.words),
                votes=now[bar.option],
                share=(now[bar.option] or 0) / whole,
                before=then.get(bar.option),
                before_share=(then.get(bar.option) or 0) / max(1, whole_then),
                locked=bar.locked,
                chosen=bar.option == count.chosen,
                foreseen=thought.get(bar.option),
            )
            for bar in bars
        ),
        talked=before is not None,
        seed=count.seed,
        most=bool(bars) and max(bar.votes for bar in bars) * 2 > whole,
        seats=tuple(_voices(count, chairs)),
        guessed=_guessed(count),
        foresees=bool(thought),
    )


def _shown(count: Count) -> Mapping[str, int | None]:
    even = count.outcome is Outcome.TIED or (
        count.outcome is Outcome.DRAWN and count.mode is not Mode.LOTTERY
    )
    return suppress({bar.option: bar.votes for bar in count.bars}, even=even)


def _total(count: Count) -> int:
    return sum(bar.votes for bar in count.bars)


def _voices(count: Count, chairs: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    words = {bar.option: plain(bar.words) for bar in count.bars}
    for chair, voice in count.seats:
        yield chairs.get(chair, chair), words.get(voice or "", "")


def _guessed(count: Count) -> tuple[tuple[int, int, int], ...]:
    """Give hits by sureness: the very sure beside all others, or all together, or nothing."""
    very = [cell for cell in count.guessed if cell[0] == SUREST]
    rest = [cell for cell in count.guessed if cell[0] != SUREST]
    voters, right = _sum(count.guessed, 1), _sum(count.guessed, 2)
    if not _is_open(count.bars, right):
        return ()
    split = tuple(
        (sure, _sum(cells, 1), _sum(cells, 2)) for sure, cells in ((SUREST, very), (0, rest)) if cells
    )
    if len(split) > 1 and all(both_large(hits, of) for _, of, hits in split):
        return split
    return ((-1, voters, right),) if both_large(right, voters) else ()


def _is_open(bars: Sequence[Bar], right: int) -> bool:
    """Tell whether the hits may stand beside the bars: a hidden bar must not be named by them."""
    hidden = suppress({bar.option: bar.votes for bar in bars})
    return all(hidden[bar.option] is not None for bar in bars if bar.votes == right)


def _sum(cells: Sequence[tuple[int, int, int]], place: int) -> int:
    return sum(cell[place] for cell in cells)


def _missed(decided: Decided) -> tuple[str, int | None, int] | None:
    if decided.missed is None or decided.missed[2] < UNDER:
        return None
    words, lost, of = decided.missed
    return words, lost if both_large(lost, of) else None, of


def _warm(room: Room) -> Iterator[Warm]:
    for passage, taps in room.heat.items():
        pages = [turn.page for turn in room.reading.turns if turn.state.passage == passage]
        if pages and max(taps.values(), default=0) >= UNDER:
            yield Warm(first_words(pages[0]), tuple(_lines(pages[0], taps)))


def _lines(page: Page, taps: Mapping[int, int]) -> Iterator[tuple[str, int | None, float]]:
    most = max(taps.values())
    for shown in page.lines:
        number = taps.get(shown.index, 0)
        words: Words = getattr(shown.line, "words", ())
        if words:
            printed = number if number == 0 or number >= UNDER else None
            yield plain(words), printed, (printed or 0) / most
