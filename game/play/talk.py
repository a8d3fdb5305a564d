"""Three questions for the talk, picked by the author's rules from this class's own splits."""

from collections.abc import Iterator, Sequence

from game.frozen import frozen
from game.play.ballot import FEWEST, SIT, Bar, Count, Outcome
from game.play.findings import quoted_line, quoted_words
from game.play.page import plain
from game.play.room import Decided, Room
from game.play.said import say
from game.story.guide import Guide, Question
from game.story.manner import Manner
from game.story.model import Mode, Story

MOST = 3
"""How many questions a talk gets."""


@frozen
class Finding:
    """Something that a class's votes tell, with what may be asked about it."""

    weight: float
    """How telling it is; the highest comes first."""
    chosen: str
    """The choice that was made; empty where it does not matter."""
    passage: str
    ask: str = ""
    """What is asked where the author has no question for it; empty: nothing then."""
    most: str = ""
    """What more than half of the class did: `struck`, `silence`, `unsure`, or a choice's name."""


USUAL = (
    say("Which line was kind, and who could hear it?"),
    say("What held each of them back? Name what was there: money, fear, love, tiredness, nobody to tell."),
    say("What did somebody need to be told that nobody told them?"),
)
"""What is asked where a class's votes tell too little."""


def questions(room: Room, guide: Guide | None) -> tuple[str, ...]:
    """Give three questions, the most telling first; no two of one moment, none that names a small number."""
    asked: list[str] = []
    passages: set[str] = set()
    authored = guide.questions if guide else ()
    for finding in sorted(_findings(room), key=lambda each: -each.weight):
        words = "" if finding.passage in passages else _authored(finding, authored, asked)
        if words and words not in asked:
            asked.append(words)
            passages.add(finding.passage)
    seen = [each.ask for each in authored if each.passage and _met(each, room)]
    for spare in (*seen, *USUAL):
        asked += [spare] if spare not in asked else []
    return tuple(asked[:MOST])


def _authored(finding: Finding, authored: Sequence[Question], taken: Sequence[str]) -> str:
    """Give the author's question: by what most did, then by its moment; else the built-in one."""
    here = [each for each in authored if each.passage == finding.passage]
    found = (
        *(each.ask for each in authored if each.most and each.most == finding.most),
        *(each.ask for each in here if each.choice and each.choice == finding.chosen),
        *(each.ask for each in here if not each.choice and finding.ask),
        finding.ask,
    )
    return next((words for words in found if words not in taken), finding.ask)


def _met(question: Question, room: Room) -> bool:
    """Tell whether a question's moment was read: its passage, and its choice where it has one."""
    decided = {(each.passage, each.chosen) for each in room.decided}
    if question.choice:
        return (question.passage, question.choice) in decided
    return any(turn.state.passage == question.passage for turn in room.reading.turns[: room.reading.at + 1])


# --- what votes tell --------------------------------------------------------------------------------------


def _findings(room: Room) -> Iterator[Finding]:
    for decided in room.decided:
        for count in decided.counts:
            most = _most(count, decided.passage, room.reading.story)
            yield from _of(count, decided, most)
        yield from _missed(decided)


def _most(count: Count, where: str, story: Story) -> str:
    """Name what more than half did; where fewer than five voted nobody says what most did."""
    if count.mode is Mode.QUORUM and count.outcome is Outcome.SILENCE:
        return "silence"
    first = max(count.bars, key=lambda bar: bar.votes, default=None)
    if first is None or first.votes * 2 <= count.votes:
        return ""
    silences = [each.id for each in story.passages[where].choices if each.manner is Manner.SILENCE]
    return "struck" if first.locked else "silence" if first.option in {*silences, SIT} else first.option


def _of(count: Count, decided: Decided, most: str) -> Iterator[Finding]:
    where = decided.passage
    if count.outcome is Outcome.STRUCK:
        asked = say("You wanted what could not be. What would have had to be different, there and then?")
        yield Finding(4.0, "", where, asked, most)
    if count.outcome is Outcome.SILENCE:
        asked = say("Nothing was said, and that was an answer. What did it say, and to whom?")
        yield Finding(3.0, "", where, asked, most)
    if most:
        yield Finding(1.4, count.chosen or "", where, most=most)
    yield from _guess(count, where)
    yield from _foresight(count, where)
    yield from _shift(count, where)
    yield from _split(count, where)


def _guess(count: Count, where: str) -> Iterator[Finding]:
    voters, right = (sum(cell[place] for cell in count.guessed) for place in (1, 2))
    if voters >= FEWEST:
        asked = say("Where did our guess come from, and what would somebody have had to ask to know?")
        yield Finding(1.0 + 2.5 * (1 - right / voters), count.chosen or "", where, asked)


def _foresight(count: Count, where: str) -> Iterator[Finding]:
    """What the class thought of itself, without a number: the page that prints this prints no small ones."""
    thought = dict(count.foreseen)
    if not thought or not count.bars:
        return
    widest = max(count.bars, key=lambda bar: abs(bar.votes - thought[bar.option]))
    gap = widest.votes - thought[widest.option]
    if gap:
        words = _words(widest)
        yield Finding(1.5 + 2 * abs(gap) / count.votes, count.chosen or "", where, _gap(gap, words))


def _gap(gap: int, what: str) -> str:
    if gap > 0:
        return say("More of you chose {what} than you thought. Who gains when nobody knows?", what=what)
    return say("Fewer of you chose {what} than you thought. Where did that thought come from?", what=what)


def _shift(count: Count, where: str) -> Iterator[Finding]:
    moved = sum(abs(bar.votes - bar.before) for bar in count.bars if bar.before is not None)
    if count.votes >= FEWEST and moved > count.votes / 2:
        yield Finding(2.2, count.chosen or "", where, say("The talk moved you. What was said that did it?"))


def _split(count: Count, where: str) -> Iterator[Finding]:
    """A close vote: the nearer the two first are, the more there is to talk about."""
    first = sorted(count.bars, key=lambda bar: -bar.votes)[:2]
    if len(first) < 2 or not first[1].votes or count.mode is Mode.GUESS:  # noqa: PLR2004 - the two compared
        return
    near = 1 - (first[0].votes - first[1].votes) / max(1, count.votes)
    one, other = (_words(bar) for bar in first)
    asked = say("Some of you chose {one}, some {other}. What did each make room for?", one=one, other=other)
    yield Finding(2 * near, count.chosen or "", where, asked)


def _missed(decided: Decided) -> Iterator[Finding]:
    if (
        decided.missed is not None
        and decided.missed[2] >= FEWEST
        and decided.missed[1] * 2 > decided.missed[2]
    ):
        line = quoted_line(decided.missed[0])
        words = say("Most of you did not get this: {line} What was it for?", line=line)
        yield Finding(2.8, "", decided.passage, words)


def _words(bar: Bar) -> str:
    return quoted_words(plain(bar.words))
