"""The rules of voting, mode by mode: what a closed round comes to, and what is said of it."""

from typing import Any

import pytest
from play.build import prose

from game.play.ballot import Ballot, Count, Option, Outcome, Slip, Stage
from game.play.counting import cast, raise_hands
from game.play.decide import close
from game.play.poll import Around
from game.play.trail import Chose
from game.story.line import Text
from game.story.manner import Manner
from game.story.model import UNSURE, Mode


def option(name: str, **more: Any) -> Option:
    """An option whose words are its name."""
    return Option(name, (Text(name),), Chose(name), **more)


WAYS = (option("push"), option("leave"), option("wait", manner=Manner.SILENCE))
LOCKED = (*WAYS, option("ask", locked=True, reason=(Text("Not to him."),)))


def ballot(mode: Mode, slips: str = "", ways: tuple[Option, ...] = WAYS, **more: Any) -> Ballot:
    """An open ballot; `slips` are options, one for each voter."""
    given = {voter: Slip(name) for voter, name in enumerate(slips.split(), start=1)}
    return cast(Ballot(1, mode, ways, open=True, **more), given)


def count(mode: Mode, slips: str = "", present: int = 0, *, final: bool = False, **more: Any) -> Count:
    """A closed round."""
    return close(ballot(mode, slips, **more), Around(present, seed=7, final=final))


def result(mode: Mode, slips: str = "", present: int = 0, **more: Any) -> tuple[str, str | None]:
    """What a round came to."""
    closed = count(mode, slips, present, **more)
    return closed.outcome.value, closed.chosen


@pytest.mark.parametrize("mode", [Mode.MAJORITY, Mode.PREDICT, Mode.DIAL, Mode.STRUCK])
def test_most_votes_win(mode: Mode) -> None:
    """The ordinary rule is under several modes."""
    assert result(mode, "push push leave") == ("chosen", "push")


def test_a_second_tie_is_what_the_story_says() -> None:
    """The author has said what happens where a class stays divided."""
    assert result(Mode.MAJORITY, "push leave", final=True, tie="wait") == ("silence", "wait")
    assert result(Mode.MAJORITY, "push leave", final=True, tie="push") == ("chosen", "push")


def test_a_second_tie_without_the_storys_word_is_drawn_in_sight() -> None:
    """Never a silent coin: the draw is told, and its number."""
    drawn = count(Mode.MAJORITY, "push leave", final=True)

    assert (drawn.outcome, drawn.seed) == (Outcome.DRAWN, 7 * 1_000_003 + 1)
    assert any(str(drawn.seed) in words for words in drawn.said)


def test_a_tie_that_can_only_be_drawn_leaves_out_what_is_locked() -> None:
    """What can't be done can't be drawn."""
    assert result(Mode.STRUCK, "push ask", ways=LOCKED, final=True) == ("drawn", "push")


def test_where_nobody_votes_the_storys_word_or_the_teacher_decides() -> None:
    """No vote is no majority."""
    assert result(Mode.MAJORITY, present=9, tie="wait") == ("silence", "wait")
    assert result(Mode.MAJORITY, present=9) == ("open", None)


def test_a_lottery_draws_one_ballot() -> None:
    """A minority's voice can be the one that acts, and the seed is told."""
    drawn = [close(ballot(Mode.LOTTERY, "push " * 9 + "leave"), Around(10, seed)) for seed in range(60)]

    assert {each.outcome for each in drawn} == {Outcome.DRAWN}
    assert {each.chosen for each in drawn} == {"push", "leave"}
    assert [each.chosen for each in drawn].count("push") > 40


def test_a_lottery_of_one_mind_says_so() -> None:
    """Nothing is drawn from where all agree but what all wanted."""
    assert count(Mode.LOTTERY, "push " * 6).said[-1] == "All of you had chosen it."


def test_three_quarters_are_consent() -> None:
    """Below it silence happens."""
    assert result(Mode.CONSENSUS, "push push push leave", tie="wait") == ("chosen", "push")
    assert result(Mode.CONSENSUS, "push push leave", tie="wait") == ("silence", "wait")


def test_consent_that_has_no_silence_to_fall_back_on_leaves_it_to_the_teacher() -> None:
    """The teacher may set the mode where the author did not think of it."""
    assert result(Mode.CONSENSUS, "push leave", ways=WAYS[:2]) == ("open", None)


def test_fewer_than_half_is_a_silence() -> None:
    """Not answering is what the family did."""
    assert result(Mode.QUORUM, "push push", present=5) == ("silence", "wait")
    assert result(Mode.QUORUM, "push push", present=4) == ("chosen", "push")


def test_each_chair_has_one_voice() -> None:
    """Seven on one chair weigh no more than one on another."""
    seats = {1: "wei", 2: "wei", 3: "wei", 4: "wei", 5: "fang", 6: "mother"}

    assert result(Mode.SEATS, "push push push push leave leave", seats=seats) == ("chosen", "leave")


def test_a_divided_chair_has_no_voice() -> None:
    """And where no chair has one it is even."""
    seats = {1: "wei", 2: "wei", 3: "fang"}

    assert result(Mode.SEATS, "push leave leave", seats=seats) == ("chosen", "leave")
    assert result(Mode.SEATS, "push leave", seats=seats) == ("tied", None)


def test_the_voices_of_chairs_are_told_where_no_chair_is_one_person() -> None:
    """A chair with one or two voters would be a name."""
    eight = {voter: "wei" if voter <= 4 else "fang" for voter in range(1, 9)}
    told = count(Mode.SEATS, "push push push leave leave leave leave push", seats=eight)
    seven = {voter: "wei" if voter <= 6 else "fang" for voter in range(1, 8)}

    assert told.seats == (("fang", "leave"), ("wei", "push"))
    assert count(Mode.SEATS, "push " * 7, seats=seven).seats == ()


def test_a_struck_line_that_wins_does_not_happen() -> None:
    """The class wants it, and she cannot; how many wanted it is told, and her reason."""
    struck = count(Mode.STRUCK, "ask ask ask ask push", ways=LOCKED)

    assert (struck.outcome, struck.chosen) == (Outcome.STRUCK, None)
    assert struck.said == (
        "4 of you wanted “ask”.",
        "Not to him.",
        "It does not happen. Vote once more, among the rest.",
    )


def test_elsewhere_a_locked_option_takes_no_vote() -> None:
    """Only the mode `struck` asks for what can't be."""
    assert ballot(Mode.MAJORITY, "ask", ways=LOCKED).slips == {}


def guesses(*slips: tuple[str, int], truth: str | None = "grief") -> Count:
    """A closed guess."""
    ways = (option("grief"), option("anger"), option(UNSURE))
    given = {voter: Slip(name, sure) for voter, (name, sure) in enumerate(slips, start=1)}
    return close(cast(Ballot(1, Mode.GUESS, ways, open=True), given), Around(len(slips), 7, truth=truth))


def test_the_most_frequent_guess_stands_for_the_class() -> None:
    """One guess is made for all; how sure each was is counted apart."""
    told = guesses(*[("anger", 3)] * 4, *[("grief", 1)] * 3)

    assert (told.chosen, told.guessed) == ("anger", ((1, 3, 3), (3, 4, 0)))


def test_a_divided_class_does_not_know() -> None:
    """Nobody draws a lot over what somebody feels; and it is said."""
    told = guesses(("anger", 3), ("grief", 1))

    assert told.chosen == UNSURE
    assert told.said[0].startswith("You are divided")


def test_nobody_guessing_is_not_to_know() -> None:
    """The story can still answer."""
    assert (guesses().chosen, guesses().said) == (UNSURE, ("Nobody guessed: the class does not know.",))


def test_a_guess_without_a_truth_counts_no_hits() -> None:
    """Where the answer is the reader's own there is nothing to be right about."""
    assert guesses(*[("anger", 3)] * 6, truth=None).guessed == ()


def predicted(**slips: int) -> Count:
    """A closed round of `predict`: `push_leave=3` are three who push, and think that most leave."""
    given = {}
    for pair, times in slips.items():
        own, _, others = pair.partition("_")
        for _ in range(times):
            given[len(given) + 1] = Slip(own, others=others)
    return close(cast(Ballot(1, Mode.PREDICT, WAYS, open=True), given), Around(len(given), 7))


def test_my_choice_stands_beside_what_i_think_of_the_others() -> None:
    """Twelve wanted to speak, four thought that anyone else did: that is how a table stays silent."""
    told = predicted(push_wait=8, push_push=4, wait_wait=3)

    assert told.said == ("Most of you chose “push”.", "12 of you chose “push”; 4 thought that most would.")


def test_a_class_that_knows_itself_is_told_so() -> None:
    """No gap is a finding too."""
    assert predicted(push_push=6).said[-1].startswith("You knew each other well")


def test_too_few_foresights_are_not_told() -> None:
    """Four who said what they think are four people."""
    assert len(predicted(push_leave=4, push_=3).said) == 1


def test_a_foresight_that_nobody_had_is_told_as_nobody() -> None:
    """The bluntest gap of all."""
    assert predicted(push_wait=6).said[-1] == "6 of you chose “push”; nobody thought that most would."


def test_a_small_bar_reads_a_few() -> None:
    """A bar of one or two points at somebody; its length tells no more than its words."""
    one, two = count(Mode.MAJORITY, "push " * 5 + "leave"), count(Mode.MAJORITY, "push " * 4 + "leave leave")

    assert [bar.shown for bar in one.bars] == ["5", "a few", "none"]
    assert [bar.share for bar in one.bars][1:] == [bar.share for bar in two.bars][1:]


def test_fewer_than_five_see_no_bars() -> None:
    """Only what was decided is told."""
    told = count(Mode.MAJORITY, "push push leave push")

    assert (told.bars, told.said) == ((), ("Decided: “push”.",))


def test_a_second_round_shows_the_first_beside_it() -> None:
    """What the talk has moved."""
    first = count(Mode.MAJORITY, "push " * 5 + "leave " * 3)
    second = close(
        ballot(Mode.MAJORITY, "push " * 2 + "leave " * 6, stage=Stage.SECOND), Around(8, 7, before=first)
    )

    assert [(bar.before, bar.votes) for bar in second.bars] == [(5, 2), (3, 6), (0, 0)]


def test_hands_need_a_count_for_each_option() -> None:
    """What does not fit leaves the ballot as it was."""
    opened = ballot(Mode.MAJORITY)

    assert [raise_hands(opened, counts) for counts in ((1, 2), (1, 2, 3, 4, 5), (1, -2, 3))] == [opened] * 3
    assert raise_hands(opened, (3, 2, 1, 9)).unraised == 9


def test_a_quorum_of_hands_counts_those_who_raised_none() -> None:
    """The teacher can type how many sat still."""
    raised = raise_hands(ballot(Mode.QUORUM), (3, 2, 1, 9))

    assert close(raised, Around(0, 7)).outcome is Outcome.SILENCE


def test_words_keep_one_stop_at_the_end_of_a_sentence() -> None:
    """What is quoted may end in a question, or be quoted itself."""
    ways = (
        Option("a", tuple(Text(run.words) for run in prose("Why?") if isinstance(run, Text)), Chose("a")),
        WAYS[0],
    )
    asked = close(cast(Ballot(1, Mode.MAJORITY, ways, open=True), {1: Slip("a")}), Around(1, 7))

    assert asked.said == ("Decided: “Why?”",)
