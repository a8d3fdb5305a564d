"""A whole reading: every turn of it, and where one stands; going back is standing on an earlier turn."""

from dataclasses import replace

from game.frozen import frozen
from game.play.page import Page
from game.play.show import show
from game.play.state import State
from game.play.trail import Pick, Picks, Trail
from game.play.turn import Turn, begin, choose
from game.story.model import Story


@frozen
class Reading:
    """One reading of a story, with the turns that were gone back from until another pick is made."""

    story: Story
    seed: int
    turns: tuple[Turn, ...]
    at: int = 0
    """Which turn one stands on, from 0."""
    before: int = 0
    """How many of the first turns were read in another version of the story: their pages stay as they were
    read, and whoever comes back to one gets it anew from its stored state."""
    astray: frozenset[int] = frozenset()
    """Which of those nobody can stand on: the story leads there with other calls open than they have."""

    @property
    def here(self) -> Turn:
        """The turn one stands on."""
        turn = self.turns[self.at]
        return Turn(turn.state, show(self.story, turn.state)) if self.at < self.before else turn

    @property
    def page(self) -> Page:
        """The page that is read now."""
        return self.here.page

    @property
    def state(self) -> State:
        """Where the story stands."""
        return self.turns[self.at].state

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier page to stand on."""
        return self.back() is not self

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a page that was gone back from."""
        return self.forward() is not self

    def pick(self, pick: Pick, forced: str | None = None) -> "Reading":
        """Go on by a pick; what was gone back from is kept if it is the same pick again.

        Args:
            pick: what was decided.
            forced: what a draw must give.

        Raises:
            NotOpenError: the page is not open for it.
        """
        turn = choose(self.story, self.state, pick, forced, self.page)
        ahead = self.at + 1
        if self.before <= ahead < len(self.turns) and self.turns[ahead] == turn:
            return replace(self, at=ahead)
        return replace(
            self,
            turns=(*self.turns[:ahead], turn),
            at=ahead,
            before=min(self.before, ahead),
            astray=frozenset(place for place in self.astray if place < ahead),
        )

    def back(self, picks: int = 1) -> "Reading":
        """Stand as many picks earlier; on the nearest turn before that the story still has."""
        return self._stand(range(max(0, self.at - picks), -1, -1))

    def forward(self) -> "Reading":
        """Stand on the next turn that was gone back from."""
        return self._stand(range(self.at + 1, len(self.turns)))

    def jump(self, index: int) -> "Reading":
        """Stand on any turn, or the nearest before it that the story still has.

        Args:
            index: of a turn, from 0; beyond either end it is the last or the first.
        """
        return self._stand(range(max(0, min(index, len(self.turns) - 1)), -1, -1))

    def _stand(self, places: range) -> "Reading":
        place = next((place for place in places if self.stands(place)), self.at)
        return self if place == self.at else replace(self, at=place)

    def stands(self, place: int) -> bool:
        """Tell whether the story as it is written now can go on from a turn."""
        return place not in self.astray and survives(self.story, self.turns[place].state)


def start(story: Story, seed: int) -> Reading:
    """Open a story for reading."""
    return Reading(story, seed, (begin(story, seed),))


def survives(story: Story, state: State) -> bool:
    """Tell whether the story still has the passage of a state, and those its open calls come back to."""
    needed = (state.passage, *(frame.after or frame.caller for frame in state.stack))
    return all(passage in story.passages for passage in needed)


def picks_to(reading: Reading, index: int) -> Picks:
    """Give the picks that led to a turn: one, and what was drawn after it; none where the story begins."""
    earlier = reading.turns[index - 1].state.trail if index else Trail()
    return reading.turns[index].state.trail.since(earlier)
