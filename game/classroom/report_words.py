"""The words of a class's report, in the language of the story where its catalogue has them."""

from collections.abc import Mapping

from game.classroom.report_facts import Facts, Moment, Round
from game.classroom.words import Tell
from game.play.ballot import Outcome
from game.story.model import Mode

CLAIM = "This describes one conversation. It does not measure anyone\u2019s empathy."
SMALL = "No number under five is printed, and none that would give one away by subtraction."


def titles(tell: Tell) -> Mapping[str, str]:
    """Give the headings and the fixed sentences."""
    return {
        "kind": tell("Report of a class"),
        "claim": tell(CLAIM),
        "small": tell(SMALL),
        "road": tell("The road you took"),
        "road_key": tell("Firm: read together. Dashed: told in a line. Faint: roads that nobody took today."),
        "talk": tell("Three questions for the talk"),
        "talk_why": tell("Picked from this class\u2019s own votes."),
        "decisions": tell("What was decided"),
        "heat": tell("Where something changed"),
        "heat_why": tell("Taps of a class that watched. You knew the title; nobody in the story did."),
        "ticket": tell("Exit ticket"),
        "ticket_why": tell("No name. You may hand it in empty."),
        "hidden": tell("not printed"),
        "none": tell("nobody"),
        "before": tell("before the talk"),
        "chose": tell("chose it"),
        "thought": tell("thought most would"),
        "happened": tell("what happened"),
        "guess": tell("our guess"),
        "so": tell("it is so"),
        "struck": tell("can\u2019t be done"),
        "divided": tell("divided"),
        "not_got": tell("A line that could be kept out."),
        "pass": tell("You may pass."),
    }


def modes(tell: Tell) -> Mapping[Mode, str]:
    """Say how a round was decided."""
    return {
        Mode.MAJORITY: tell("by most votes"),
        Mode.LOTTERY: tell("by lot: one ballot drawn from all"),
        Mode.CONSENSUS: tell("three quarters, or silence"),
        Mode.QUORUM: tell("half must answer, or silence"),
        Mode.SEATS: tell("one chair, one voice"),
        Mode.GUESS: tell("a guess, then answered"),
        Mode.PREDICT: tell("my choice, and what I think of the others"),
        Mode.STRUCK: tell("what can\u2019t be done could be wanted"),
        Mode.DIAL: tell("each with a dial of their own"),
        Mode.OBSERVER: tell("watching, without votes"),
    }


def sub_title(facts: Facts, tell: Tell) -> str:
    """Say which lesson it was, when, how many were there, and for how long."""
    some = tell("about {n} took part").format(n=facts.people)
    few = tell("fewer than five took part")
    people = "" if facts.people is None else some if facts.people else few
    minutes = tell("{n} minute" if facts.minutes == 1 else "{n} minutes").format(n=facts.minutes)
    day = tell("{day}\u00a0{month}\u00a0{year}").format(
        day=facts.day.day, month=_months(tell)[facts.day.month - 1], year=facts.day.year
    )
    return " \u00b7 ".join(part for part in (facts.lesson, day, people, minutes) if part)


def _months(tell: Tell) -> tuple[str, ...]:
    return (
        tell("January"), tell("February"), tell("March"), tell("April"), tell("May"), tell("June"),
        tell("July"), tell("August"), tell("September"), tell("October"), tell("November"), tell("December"),
    )  # fmt: skip


def outcome(told: Round, tell: Tell) -> str:
    """Say what a round came to; empty where its chosen row says it."""
    if told.outcome is Outcome.STRUCK:
        most = tell(
            "Most of the class wanted what can\u2019t be done. It did not happen; the rest was voted on."
        )
        some = tell(
            "The largest part wanted what can\u2019t be done. It did not happen; the rest was voted on."
        )
        return most if told.most else some
    if told.outcome is Outcome.SILENCE:
        return {
            Mode.QUORUM: tell("Fewer than half answered. Silence was what happened."),
            Mode.CONSENSUS: tell("Fewer than three quarters agreed. Silence was what happened."),
        }.get(told.mode, tell("It stayed even. Silence was what happened."))
    if told.outcome is Outcome.DRAWN:
        return tell("Drawn by lot, in sight of all. The draw\u2019s number: {n}.").format(n=told.seed)
    return {
        Outcome.TIED: tell("It was even."),
        Outcome.TALKED: tell("The class talked, and the lesson went on without a second vote."),
        Outcome.OPEN: tell("No answer had what the rule asks for. The teacher decided."),
    }.get(told.outcome, "")


def total(told: Round, tell: Tell) -> str:
    """Say how many voted."""
    if told.votes is None:
        return tell("Fewer than five voted: no numbers are printed.")
    voted = tell("{n} voted").format(n=told.votes)
    return f"{voted}, {tell('after a talk')}" if told.talked else voted


def guessed(told: Round, tell: Tell) -> tuple[str, ...]:
    """Say how many guessed what was so."""
    lines = {
        3: tell("{n} of {of} who were very sure had guessed it."),
        0: tell("{n} of {of} who were less sure had guessed it."),
        -1: tell("{n} of {of} had guessed it."),
    }
    return tuple(lines[sure].format(n=right, of=voters) for sure, voters, right in told.guessed)


def missed(moment: Moment, tell: Tell) -> str:
    """Say how many did not get a line."""
    if moment.missed is None:
        return ""
    _, lost, of = moment.missed
    if lost is None:
        return tell("Some of the class had it kept out.")
    if lost in {0, of}:
        return tell("Everybody got it.") if lost == 0 else tell("Nobody got it.")
    return tell("{n} of {of} had it kept out.").format(n=lost, of=of)


def decided(moment: Moment, tell: Tell) -> str:
    """Say what happened, where no row of a round says it."""
    told = any(row.chosen for each in moment.rounds for row in each.rows)
    if moment.recalled:
        kept = tell("Decided before this computer stopped: how many wanted what was written down nowhere.")
        return f"{kept} {tell('What happened: {words}').format(words=moment.chosen)}"
    if moment.by_teacher:
        return tell("The teacher decided: {words}").format(words=moment.chosen)
    return "" if told else tell("What happened: {words}").format(words=moment.chosen)


def road_told(facts: Facts, tell: Tell) -> str:
    """Say what the picture of the road shows."""
    words = tell("The road through {n} decisions, drawn over all roads of the story.")
    return words.format(n=len(facts.moments))


def colophon(facts: Facts, tell: Tell) -> str:
    """Say what a later reader needs to check a draw: the seed, and which story it was."""
    words = tell("Draws among votes and the story\u2019s chance began from {seed}. Story {version}.")
    return words.format(seed=facts.seed, version=facts.version or "-")
