"""What can happen in a story, asked of the exploration and told in words; brings numpy."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from types import MappingProxyType

from game.play.explore.asking import Answer, ask
from game.play.explore.exploration import Exploration, explore
from game.play.explore.lengths import longest
from game.play.explore.question import About, Question, come_to, questions
from game.play.explore.replay import written
from game.play.explore.standing import Stand, atoms, stands
from game.play.explore.verdict import Budget, Proved, Undecided, Verdict, Witnessed
from game.play.playthrough_data import Playthrough
from game.play.trail import Chose, Pick, Went
from game.story.model import Story
from game.story.node import Plain
from game.story.way import Fork
from story_lint.known import Caught, Kind, Known, Told
from story_lint.settings import Settings
from story_lint.standing_words import in_words

MOST_PICKS = 12
"""Picks that a message shows; `story-lint witness` writes all of them."""


MOST_STANDING = 60
"""Of so many findings it is told where the names stand that they hang on."""

STANDING_STATES = 300_000
"""States that may be visited to know it."""

_KINDS: Mapping[type[Verdict], Kind] = MappingProxyType(
    {Proved: Kind.NEVER, Witnessed: Kind.HAPPENS, Undecided: Kind.OPEN}
)


class Happenings:
    """One story's exploration, made when it is first asked."""

    def __init__(self, story: Story, settings: Settings) -> None:
        self._story = story
        self._budget = Budget(states=settings.states)
        self._closer = replace(self._budget, states=min(settings.states, settings.line_states))
        self._near = replace(self._budget, states=min(self._closer.states, STANDING_STATES))

    @cached_property
    def exploration(self) -> Exploration:
        """The reachable states of the story's roads."""
        roots = dict.fromkeys(key for question in self._questions for key in question.roots)
        return explore(self._story, self._budget, roots)

    @property
    def whole(self) -> bool:
        """Every state that decides the road was visited."""
        return self.exploration.whole

    @property
    def states(self) -> int:
        """How many states were visited."""
        return self.exploration.states

    def ending(self, passage: str) -> Known:
        """Tell whether an ending can be reached."""
        return self._known(self.exploration.ending(passage))

    def passage(self, passage: str) -> Known:
        """Tell whether a passage can be reached."""
        return self._known(self.exploration.passage(passage))

    def choice(self, passage: str, choice: str) -> Known:
        """Tell whether a choice is ever open."""
        return self._known(self.exploration.choice(passage, choice))

    def branch(self, passage: str, owner: str, number: int) -> Known:
        """Tell whether an arm of a fork is ever taken; `owner` is as the exploration names it."""
        return self._known(self.exploration.branch(passage, owner, number))

    def guess(self, passage: str) -> Known:
        """Tell whether a guess is ever to be made."""
        return self._known(self.exploration.guess(passage))

    def falls(self) -> Known:
        """Tell whether a reading can come where the story has no way."""
        return self._known(self.exploration.falls())

    def locks(self) -> tuple[Caught, ...]:
        """Give the pages on which every offer can be closed."""
        traps = self.exploration.soft_locks
        found = ((trap.passages, self.exploration.lock(trap.passages[0])) for trap in traps)
        return tuple(Caught(passages, self._known(verdict).words) for passages, verdict in found)

    @property
    def gets_stuck(self) -> bool:
        """Somewhere a reader can be caught, as far as is known."""
        locked_up = self.exploration.soft_locks or self.exploration.caught
        return bool(locked_up) or self._known(self.exploration.falls()).happens

    def loops(self) -> tuple[Caught, ...]:
        """Give the loops from which no ending can be reached."""
        caught = self.exploration.caught
        words = self._known(self.exploration.loop()).words if caught else ""
        return tuple(Caught(trap.passages, words) for trap in caught)

    @cached_property
    def lines(self) -> tuple[Told, ...]:
        """Tell of every line with a condition, every hearing, every other name and every comparison."""
        return tuple(
            Told(
                each.question.about.value,
                each.question.passage,
                each.question.name,
                each.question.span,
                self._known(each.so),
                self._known(each.not_so),
                partial(self._standing, each.question),
            )
            for each in self._answers
        )

    def choice_stands(self, passage: str, choice: str) -> str:
        """Tell where the names stand on which a choice, and its lock, hang; as `Told.standing` has it."""
        return in_words(self._stands(self._whole(passage, choice)))

    def branch_stands(self, passage: str, owner: str, fork: Fork, number: int) -> str:
        """Tell where the names stand on which an arm of a fork hangs; as `Told.standing` has it.

        Of an `else`, or a condition that is never asked, those are told on which the arms before it hang.
        """
        when = fork.branches[number].when
        found = self._stands(each for each in self._whole(passage, owner) if each.condition == when)
        if number and not found and (when is None or atoms(when)):
            found = self._stands([come_to(passage, owner, fork, number)])
        return in_words(found)

    def _whole(self, passage: str, name: str) -> list[Question]:
        """Give the questions about whole conditions of what has a name on a passage."""
        every = questions(self._story)
        return [each for each in every if each.is_whole and (each.passage, each.name) == (passage, name)]

    def _stands(self, asked: Iterable[Question]) -> Collection[Stand]:
        found = stands(self.exploration, tuple(asked), self._near)
        return {each.atom: each for several in found for each in several}.values()

    def _standing(self, question: Question) -> str:
        return in_words(self._stood.get(question, ()))

    @cached_property
    def _stood(self) -> Mapping[Question, tuple[Stand, ...]]:
        """By question that no road answers both ways, where its names stand; found for all at once."""
        decided = [each.question for each in self._answers if _is_decided(each)][:MOST_STANDING]
        return dict(zip(decided, stands(self.exploration, decided, self._near), strict=True))

    @cached_property
    def _answers(self) -> tuple[Answer, ...]:
        return ask(self.exploration, self._questions, self._closer)

    @cached_property
    def _questions(self) -> tuple[Question, ...]:
        """What is asked beyond the road; of lines only those that a condition can hide."""
        always = {
            (passage.id, str(number))
            for passage in self._story.passages.values()
            for number, line in enumerate(passage.lines)
            if line.when is None
        }
        return tuple(
            question
            for question in questions(self._story)
            if question.about is not About.CONDITION
            and (question.about is not About.LINE or (question.passage, question.name) not in always)
        )

    def road_to(self, passage: str, *, ending: bool) -> Mapping[str, Plain] | None:
        """Give the playthrough that comes to a passage, as its file holds it; None where none is known."""
        verdict = self.exploration.ending(passage) if ending else self.exploration.passage(passage)
        if not isinstance(verdict, Witnessed):
            return None
        played = self.playthrough(verdict)
        picks = needed(played.picks) if ending else played.picks
        return as_plain(written(replace(played, picks=picks)))

    @cached_property
    def longest_words(self) -> int:
        """Count the words of the longest reading that walks each loop once."""
        return longest(self.exploration).words

    def playthrough(self, verdict: Witnessed) -> Playthrough:
        """Give the picks that show what was witnessed."""
        return self.exploration.playthrough(verdict)

    def _known(self, verdict: Verdict) -> Known:
        return Known(_KINDS[type(verdict)], partial(self._words, verdict))

    def _words(self, verdict: Verdict) -> str:
        match verdict:
            case Proved("bounds"):
                return "proved: no value that can come about allows it"
            case Proved():
                return f"proved: all {self.states:,} states were visited"
            case Undecided(states):
                return f"not decided within {states:,} states"
            case Witnessed():
                return f"witnessed: {self._picks(verdict)}"

    def _picks(self, verdict: Witnessed) -> str:
        played = self.playthrough(verdict)
        picks = [
            shown(pick) for pick in _listed(written(replace(played, picks=needed(played.picks)))["picks"])
        ]
        cut = len(picks) - MOST_PICKS
        return ", ".join([f"({cut} picks before)", *picks[cut:]] if cut > 0 else picks) or "the first page"


def needed(picks: Sequence[Pick]) -> tuple[Pick, ...]:
    """Leave out each page with one way on that is walked by itself: before a choice, and at the end."""
    kept: list[Pick] = []
    following: Pick | None = None
    for pick in reversed(picks):
        if not isinstance(pick, Went):
            following = pick
        elif following is None or isinstance(following, Chose):
            continue
        kept.append(pick)
    return tuple(reversed(kept))


def _is_decided(answer: Answer) -> bool:
    never, always = isinstance(answer.so, Proved), isinstance(answer.not_so, Proved)
    return never != always if answer.question.about is About.COMPARISON else never


def as_plain(data: Mapping[str, object]) -> dict[str, Plain]:
    """Give a playthrough's data as what a YAML file may hold."""
    return {key: _plain(value) for key, value in data.items()}


def _plain(value: object) -> Plain:
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value if isinstance(value, int | str) else str(value)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def shown(pick: object) -> str:
    """Write a pick as its playthrough file has it."""
    if isinstance(pick, dict):
        return "{" + ", ".join(f"{key}: {shown(value)}" for key, value in pick.items()) + "}"
    return str(pick)
