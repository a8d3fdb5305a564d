"""What the rules of voting look at, and what they come to."""

from collections.abc import Mapping

from game.frozen import frozen
from game.play.ballot import FEWEST, Ballot, Count, Option, Outcome
from game.play.counting import votable


@frozen
class Around:
    """What a rule looks at beside the ballot."""

    present: int
    """Voters who are here and have not stepped out, or have voted."""
    seed: int
    """Of the room."""
    final: bool = False
    """The class has talked and voted before: a tie now has to be settled."""
    truth: str | None = None
    """`guess` alone: the option that is so."""
    before: Count | None = None
    """The decision's first round, where its bars may stand beside these."""


@frozen
class Poll:
    """Everything that a rule looks at."""

    ballot: Ballot
    present: int
    seed: int
    """Of this round's draw, should there be one."""
    final: bool
    votes: Mapping[str, int]

    @property
    def cast(self) -> int:
        """How many voted."""
        return sum(self.votes.values())

    @property
    def few(self) -> bool:
        """Too few voted for anything to be told but what was decided."""
        return self.cast < FEWEST

    def leaders(self, votes: Mapping[str, int] | None = None) -> tuple[Option, ...]:
        """Give the options with the most votes, in their order; none where there was no vote."""
        counted = self.votes if votes is None else votes
        most = max(counted.values(), default=0)
        return tuple(each for each in votable(self.ballot) if most and counted.get(each.id, 0) == most)


@frozen
class Verdict:
    """What a rule has come to."""

    outcome: Outcome
    chosen: str | None
    said: tuple[str, ...]
    seed: int | None = None
    seats: tuple[tuple[str, str | None], ...] = ()
