"""What the projector says of a closed round: sentences in which no small number stands."""

from collections.abc import Callable, Mapping, Sequence

from game.play.ballot import A_FEW, FEWEST, Bar, Option
from game.play.counting import SUREST
from game.play.page import plain
from game.play.said import Said, say
from game.story.model import Story

TALK_AGAIN = say("Talk about it for a moment, and vote once more.")


def shown(votes: int) -> str:
    """Say how many: `12`, `a few`, `none`."""
    if votes == 0:
        return say("none")
    return say("a few") if votes <= A_FEW else str(votes)


_INNER = str.maketrans("\u201c\u201d\u201e", "\u2018\u2019\u201a")
"""Quotes within quotes are single ones."""


def quoted(option: Option) -> Said:
    """Quote an option's words within a sentence."""
    return quoted_words(plain(option.words))


def quoted_words(words: str) -> Said:
    """Quote words within a sentence: without their own stop, in the quotes of the language it is told in."""
    return quoted_line(words.rstrip(".").translate(_INNER))


def quoted_line(words: str) -> Said:
    """Quote a whole line as it stands."""
    return say("\u201c{words}\u201d", words=words)


def before_quote(told: str, tell: Callable[[str], str]) -> str:
    """Give what stands in a told sentence before the words that it quotes."""
    return told.partition(tell(quoted_line("").template).partition("{")[0])[0].strip()


def closing(option: Option) -> Said:
    """Quote an option's words at the end of a sentence: it has one stop, theirs or its own."""
    words = quoted(option)
    return words if words.rstrip("\u201d").endswith(("?", "!", "\u2026")) else say("{words}.", words=words)


def of_you(votes: int) -> Said:
    """Begin a sentence with how many."""
    if votes == 0:
        return say("None of you")
    return say("A few of you") if votes <= A_FEW else say("{n} of you", n=str(votes))


def listed(options: Sequence[Option]) -> Said:
    """List options to the end of a sentence: “this”, “that” and “the other”."""
    *head, last = options
    if not head:
        return closing(last)
    some = quoted(head[0])
    for option in head[1:]:
        some = say("{some}, {more}", some=some, more=quoted(option))
    return say("{some} and {last}", some=some, last=closing(last))


def percent(part: int, whole: int) -> str:
    """Give a share in words, `31 %`."""
    return f"{round(100 * part / whole)} %"


def bars(
    options: Sequence[Option], votes: Mapping[str, int], before: Mapping[str, int] | None
) -> tuple[Bar, ...]:
    """Give a bar for each option that could be voted for; none where fewer than `FEWEST` voted.

    Args:
        options: in their order.
        votes: of this round.
        before: of the first round, where this is a later one and that one may be shown too.
    """
    total = sum(votes.values())
    if total < FEWEST:
        return ()
    return tuple(
        Bar(
            option=option.id,
            words=option.words,
            votes=votes[option.id],
            shown=shown(votes[option.id]),
            before=None if before is None else before.get(option.id, 0),
            moved=0 if before is None else _moved(votes[option.id], before.get(option.id, 0)),
            locked=option.locked,
            share=length(votes[option.id]) / total,
        )
        for option in options
    )


def length(votes: int) -> float:
    """Draw *a few* as long as any other *a few*: a bar must not tell what its words do not."""
    return (1 + A_FEW) / 2 if 0 < votes <= A_FEW else votes


def _moved(now: int, before: int) -> int:
    """Tell which way a bar has shifted: nor must an arrow tell it."""
    return (length(now) > length(before)) - (length(now) < length(before))


def foreseen(options: Sequence[Option], votes: Mapping[str, int], others: Mapping[str, int]) -> str:
    """Say where the class differs most from what it thought of itself: my choice beside *most will*.

    Empty where too few said what they think the others will choose.
    """
    if sum(votes.values()) < FEWEST or sum(others.values()) < FEWEST:
        return ""
    widest = max(options, key=lambda each: abs(votes[each.id] - others.get(each.id, 0)))
    own, thought = votes[widest.id], others.get(widest.id, 0)
    if own == thought:
        return say("You knew each other well: as many chose each answer as you thought.")
    rest = shown(thought) if thought else say("nobody")
    words = quoted(widest)
    return say("{who} chose {what}; {n} thought that most would.", who=of_you(own), what=words, n=rest)


def guessed_it(cells: Sequence[tuple[int, int, int]]) -> tuple[str, ...]:
    """Say how many guessed what was so: of all, and of those who were very sure.

    Args:
        cells: sureness 0 to 3, how many voters, how many of them right.
    """
    voters, right = (sum(cell[place] for cell in cells) for place in (1, 2))
    if voters < FEWEST:
        return ()
    if 0 < right <= A_FEW:
        return (say("A few of us guessed it."),)
    if 0 < voters - right <= A_FEW:
        return (say("Nearly all of us guessed it."),)
    all_told = percent(right, voters)
    sure = next((cell for cell in cells if cell[0] == SUREST), (SUREST, 0, 0))
    rest = voters - sure[1]
    if sure[1] >= FEWEST and (rest == 0 or rest >= FEWEST) and not _exposes(sure[1], sure[2]):
        told = percent(sure[2], sure[1])
        return (say("{share} of us guessed it; of the “very sure”, {sure}.", share=all_told, sure=told),)
    return (say("{share} of us guessed it.", share=all_told),)


def _exposes(voters: int, right: int) -> bool:
    """Tell whether a share would be that of one or two, or of all but those."""
    return any(0 < number <= A_FEW for number in (right, voters - right))


def of_line(story: Story, seat: str) -> tuple[str, ...]:
    """Say, beside the lines that were tapped, what the class knew that nobody in the story could."""
    person = story.cast.get(seat)
    if person is None:
        return (say("You knew the title. Nobody there did."),)
    return (say("You knew the title. {who} did not.", who=person.name),)
