"""The rules of voting: what a ballot has come to. A tie is never settled in secret."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.play import findings
from game.play.ballot import CONSENT, FEWEST, SIT, Ballot, Count, Option, Outcome, Stage
from game.play.chance import draw, sow
from game.play.counting import SUREST, tally, votable
from game.play.page import plain
from game.play.poll import Around, Poll, Verdict
from game.play.said import say
from game.story.manner import Manner
from game.story.model import UNSURE, Mode

_LARGE = 1_000_003
"""A prime: a draw of one round has nothing to do with that of the next."""


def close(ballot: Ballot, around: Around) -> Count:
    """Close a round: totals alone come out."""
    votes = tally(ballot)
    present = max(around.present, sum(votes.values())) + ballot.unraised
    poll = Poll(ballot, present, sow(around.seed * _LARGE + ballot.round), around.final, votes)
    verdict = _observed() if ballot.mode is Mode.OBSERVER else _rule(poll)
    return Count(
        round=ballot.round,
        mode=ballot.mode,
        stage=ballot.stage,
        outcome=verdict.outcome,
        chosen=verdict.chosen,
        votes=poll.cast,
        present=poll.present,
        bars=findings.bars(votable(ballot), poll.votes, _first(around.before)),
        said=verdict.said,
        seed=verdict.seed,
        seats=verdict.seats,
        guessed=_guessed(poll, around.truth),
        foreseen=_others(poll),
    )


def _first(before: Count | None) -> Mapping[str, int] | None:
    return {bar.option: bar.votes for bar in before.bars} if before and before.bars else None


def _observed() -> Verdict:
    return Verdict(Outcome.OPEN, None, ())


def _rule(poll: Poll) -> Verdict:
    mode = poll.ballot.mode
    if mode is Mode.GUESS:
        return _guess(poll)
    if mode is Mode.QUORUM and poll.cast * 2 < poll.present:
        return _silence(poll, say("Fewer than half of those who are here have answered."))
    if poll.cast == 0:
        return _nobody(poll)
    if mode is Mode.LOTTERY:
        return _lottery(poll)
    if mode is Mode.CONSENSUS:
        return _consensus(poll)
    return _seats(poll) if mode is Mode.SEATS else _most(poll, poll.leaders())


# --- rules ------------------------------------------------------------------------------------------------


def _most(poll: Poll, leaders: tuple[Option, ...]) -> Verdict:
    """One option leads, or several do."""
    if all(option.locked for option in leaders):
        return _struck(poll, leaders)
    if len(leaders) > 1:
        return _even(poll, leaders)
    return Verdict(Outcome.CHOSEN, leaders[0].id, (_chosen(poll, leaders[0]), *_foreseen(poll)))


def _chosen(poll: Poll, option: Option) -> str:
    votes = poll.votes.get(option.id, 0)
    if poll.few:
        return say("Decided: {what}", what=findings.closing(option))
    if votes == poll.cast:
        return say("All of you chose {what}", what=findings.closing(option))
    words = findings.closing(option)
    if votes * 2 > poll.cast:
        return say("Most of you chose {what}", what=words)
    return say("The largest part of you chose {what}", what=words)


def _foreseen(poll: Poll) -> tuple[str, ...]:
    if poll.ballot.mode is not Mode.PREDICT:
        return ()
    told = findings.foreseen(votable(poll.ballot), poll.votes, dict(_others(poll)))
    return (told,) if told else ()


def _others(poll: Poll) -> tuple[tuple[str, int], ...]:
    """Count what voters think that most will choose; too few of them are not counted."""
    thought = Counter(slip.others for slip in poll.ballot.slips.values() if slip.others)
    if poll.ballot.mode is not Mode.PREDICT or poll.few or thought.total() < FEWEST:
        return ()
    return tuple((option.id, thought[option.id]) for option in votable(poll.ballot))


def _struck(poll: Poll, leaders: tuple[Option, ...]) -> Verdict:
    wanted = sum(poll.votes[option.id] for option in leaders)
    what = findings.listed(leaders)
    said: list[str] = [] if poll.few else [say("{who} wanted {what}", who=findings.of_you(wanted), what=what)]
    said += [plain(option.reason) for option in leaders if option.reason]
    said.append(say("It does not happen. Vote once more, among the rest."))
    return Verdict(Outcome.STRUCK, None, tuple(said))


def _even(poll: Poll, leaders: tuple[Option, ...]) -> Verdict:
    """A tie: a talk and a second vote; then what the story says, or a draw in sight."""
    if not poll.final:
        what = findings.listed(leaders)
        even = say("It is even.") if poll.few else say("It is even between {what}", what=what)
        return Verdict(Outcome.TIED, None, (even, findings.TALK_AGAIN))
    spare = _named(poll, poll.ballot.tie)
    if spare is not None:
        return _fall_back(spare, say("It is still even."))
    open_leaders = [option for option in leaders if not option.locked]
    return _draw(poll, open_leaders, [1] * len(open_leaders), say("It is still even."))


def _draw(poll: Poll, ways: Sequence[Option], weights: Sequence[int], why: str) -> Verdict:
    index, _ = draw(poll.seed, weights)
    said = say(
        "{what} was drawn by lot. The draw\u2019s number is {n}.",
        what=findings.quoted(ways[index]),
        n=str(poll.seed),
    )
    return Verdict(Outcome.DRAWN, ways[index].id, (why, said), poll.seed)


def _lottery(poll: Poll) -> Verdict:
    ways = [option for option in votable(poll.ballot) if poll.votes[option.id]]
    verdict = _draw(
        poll, ways, [poll.votes[option.id] for option in ways], say("One ballot is drawn from all.")
    )
    if poll.few or verdict.chosen is None:
        return verdict
    votes = poll.votes[verdict.chosen]
    lone = len(ways) == 1
    told = (
        say("All of you had chosen it.") if lone else say("{who} had chosen it.", who=findings.of_you(votes))
    )
    return replace(verdict, said=(*verdict.said, told))


def _consensus(poll: Poll) -> Verdict:
    leaders = poll.leaders()
    if poll.votes[leaders[0].id] >= CONSENT * poll.cast:
        said = say("Three quarters of you agree on {what}", what=findings.closing(leaders[0]))
        return Verdict(Outcome.CHOSEN, leaders[0].id, (said,))
    return _silence(poll, say("Three quarters of you would have had to agree, and did not."))


def _seats(poll: Poll) -> Verdict:
    """One chair, one voice: most within each, then most of the chairs."""
    voices = _voices(poll)
    heard = Counter(voice for voice in voices.values() if voice is not None)
    leaders = poll.leaders({**dict.fromkeys(poll.votes, 0), **heard})
    told = tuple(voices.items()) if not poll.few and min(_sizes(poll).values()) > 2 else ()  # noqa: PLR2004 - as *a few*
    if not leaders:
        leaders = tuple(option for option in votable(poll.ballot) if poll.votes[option.id])
    verdict = _most(poll, leaders) if len(leaders) != 1 else _one_voice(leaders[0])
    return replace(verdict, seats=told)


def _one_voice(option: Option) -> Verdict:
    return Verdict(
        Outcome.CHOSEN,
        option.id,
        (say("One chair, one voice. Decided: {what}", what=findings.closing(option)),),
    )


def _sizes(poll: Poll) -> Counter[str]:
    return Counter(poll.ballot.seats.get(voter, "") for voter in poll.ballot.slips)


def _voices(poll: Poll) -> dict[str, str | None]:
    """Give each chair's voice; None where it is divided. Raised hands have no chair, and are one."""
    chairs: dict[str, Counter[str]] = {}
    for voter, slip in poll.ballot.slips.items():
        chairs.setdefault(poll.ballot.seats.get(voter, ""), Counter())[slip.option] += 1
    voices: dict[str, str | None] = {}
    for chair in sorted(chairs):
        most = max(chairs[chair].values())
        first = [option for option, votes in chairs[chair].items() if votes == most]
        voices[chair] = first[0] if len(first) == 1 else None
    return voices


def _guess(poll: Poll) -> Verdict:
    """What most guessed stands for the class; where they are divided it is *I don't know*, and says so."""
    leaders = poll.leaders()
    if len(leaders) == 1:
        most = poll.votes[leaders[0].id] * 2 > poll.cast
        said = (
            say("The guess that most of you made stands. Now the answer.")
            if most
            else say("The guess that the largest part of you made stands. Now the answer.")
        )
        return Verdict(
            Outcome.CHOSEN,
            leaders[0].id,
            (say("Your guesses are in. Now the answer.") if poll.few else said,),
        )
    said = say("You are divided, and nobody draws a lot over what somebody feels: the class does not know.")
    return Verdict(
        Outcome.CHOSEN, UNSURE, (said if leaders else say("Nobody guessed: the class does not know."),)
    )


def _guessed(poll: Poll, truth: str | None) -> tuple[tuple[int, int, int], ...]:
    """Give voters and right guesses by sureness, 0 (unsaid) to 3."""
    if poll.ballot.mode is not Mode.GUESS or truth is None or poll.few:
        return ()
    cells = []
    for sure in range(SUREST + 1):
        slips = [slip for slip in poll.ballot.slips.values() if slip.sure == sure]
        raised = poll.ballot.hands if sure == 0 else {}
        right = sum(slip.option == truth for slip in slips) + raised.get(truth, 0)
        cells.append((sure, len(slips) + sum(raised.values()), right))
    return tuple(cell for cell in cells if cell[1])


# --- where no option has won ------------------------------------------------------------------------------


def _silence(poll: Poll, why: str) -> Verdict:
    """Silence happens: what the story says for it, or what it has of a silence; else the teacher decides."""
    quiet = (each for each in poll.ballot.options if each.manner is Manner.SILENCE and not each.locked)
    spare = _named(poll, poll.ballot.tie) or next(quiet, None)
    return (
        _fall_back(spare, why) if spare else Verdict(Outcome.OPEN, None, (why, say("Your teacher decides.")))
    )


def _nobody(poll: Poll) -> Verdict:
    why = say("Nobody has voted.")
    spare = _named(poll, poll.ballot.tie)
    return (
        _fall_back(spare, why) if spare else Verdict(Outcome.OPEN, None, (why, say("Your teacher decides.")))
    )


def _fall_back(spare: Option, why: str) -> Verdict:
    if spare.manner is Manner.SILENCE or spare.id == SIT:
        return Verdict(Outcome.SILENCE, spare.id, (why, say("So nothing is said.")))
    return Verdict(
        Outcome.CHOSEN, spare.id, (why, say("So the story goes on with {what}", what=findings.closing(spare)))
    )


def _named(poll: Poll, name: str | None) -> Option | None:
    return next((each for each in poll.ballot.options if each.id == name and not each.locked), None)


def talked(count: Count) -> Count:
    """Make of a round one that decided nothing, because the teacher had the class talk and vote again."""
    return replace(count, outcome=Outcome.TALKED, chosen=None, said=(), seed=None, seats=())


def settles(earlier: Sequence[Count], stage: Stage) -> bool:
    """Tell whether a tie is to be settled now: the class has talked. A struck line alone is no talk."""
    return stage is Stage.SECOND and any(count.outcome is not Outcome.STRUCK for count in earlier)
