"""Pretend pupils in a room without phones: they sit down and vote by keys, or raise their hands."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from random import Random

from game.classroom.habits import AS_HUMANS, COMING, THINKING, Habits, decide
from game.classroom.host import Host
from game.classroom.snapshot import ballot_of
from game.frozen import frozen
from game.play.ballot import Ballot, Means, Slip, Voter
from game.play.counting import votable
from game.play.happening import Act, Dialled, Happening, Taught, Voted
from game.play.onward import mode_of
from game.play.room import Beat, Room
from game.story.model import Mode

LOOK = 0.1
"""Seconds between two looks at the class."""


@frozen
class Due:
    """What one pupil will do, and when."""

    at: float
    number: int
    what: Slip | int
    """A vote, or where headphones are turned to."""


class Indoors:
    """A class of pretend pupils who have no phones."""

    def __init__(self, host: Host, count: int, habits: Habits = AS_HUMANS, seed: int = 1) -> None:
        """Think them up; nobody comes yet.

        Args:
            host: of the room that they are in.
            count: how many.
            habits: how they are.
            seed: of everything they do.
        """
        self._host = host
        self._habits = habits
        self._seed = seed
        self._chance = Random(f"{seed}/indoors")  # noqa: S311 - pretend pupils repeat themselves
        self._coming = {number: self._after(0.0, COMING) for number in range(1, count + 1)}
        self._chairs: dict[int, Voter] = {}
        self._due: list[Due] = []
        self._round = 0
        self._page = 0
        self._raised: dict[int, str] = {}
        self._counted: Counter[str] = Counter()
        """Hands as this class raised them last; where the room has others, somebody counts by themselves."""

    async def live(self) -> None:
        """Be there until the room is closed."""
        clock = asyncio.get_running_loop().time
        begun = clock()
        while self._host.room.beat is not Beat.OVER:
            self._look(self._host.room, clock() - begun)
            await asyncio.sleep(LOOK)

    def _look(self, room: Room, now: float) -> None:
        """Do what is due; what nobody could see is put off until the picture is back."""
        if room.blank:
            return
        if room.means is Means.KEYS:
            self._sit_down(room, now)
        self._make_up(room, now)
        due = [each for each in self._due if each.at <= now]
        self._due = [each for each in self._due if each.at > now]
        if due and room.means is Means.HANDS:
            self._raise(room, due)
        elif due and room.means is Means.KEYS:
            self._host.happen(*self._pressed(room, due))

    # --- coming, and making up one's mind -----------------------------------------------------------------

    def _after(self, least: float, most: float) -> float:
        return self._habits.pace * self._chance.uniform(least, most)

    def _sit_down(self, room: Room, now: float) -> None:
        """Sit down, one after the other; who is here with a phone needs no chair."""
        phones = sum(each.here and each.means is Means.PHONES for each in room.voters.values())
        come = [number for number, at in self._coming.items() if at <= now and number not in self._chairs]
        for number in come[: max(0, len(self._coming) - len(self._chairs) - phones)]:
            voter = self._host.newcomer(Means.KEYS)
            if voter is not None:
                self._chairs[number] = voter

    def _make_up(self, room: Room, now: float) -> None:
        """Decide, once a round and once a page, what everybody will do, and when."""
        ballot = room.ballot
        if ballot is not None and ballot.open and ballot.round != self._round:
            self._round, self._raised, self._counted = ballot.round, {}, Counter()
            self._due = list(self._votes(room, ballot, now))
        if room.page != self._page:
            self._page = room.page
            if mode_of(room) is Mode.DIAL and room.reading.page.dials:
                self._due += [
                    Due(now + self._after(*THINKING), number, 10 * self._chance.randint(0, 10))
                    for number in self._coming
                ]

    def _votes(self, room: Room, ballot: Ballot, now: float) -> Iterator[Due]:
        message = ballot_of(room, ballot, self._host.tell)
        for number in self._coming:
            wish, at = decide(message, number, self._seed, self._habits), now
            for pick in wish.picks:
                at += self._after(*THINKING)
                yield Due(at, number, Slip(pick, wish.sure, wish.others))

    # --- doing --------------------------------------------------------------------------------------------

    def _pressed(self, room: Room, due: list[Due]) -> Iterator[Happening]:
        """Press a key and a number."""
        for each in due:
            voter = self._chairs.get(each.number)
            if voter is None:
                continue
            if isinstance(each.what, Slip):
                yield Voted(voter, self._round, each.what)
            else:
                yield Dialled(voter, room.page, each.what)

    def _raise(self, room: Room, due: list[Due]) -> None:
        """Raise hands, counted as a teacher would type them; a teacher who counts is left to it."""
        ballot = room.ballot
        if ballot is None or ballot.round != self._round or ballot.hands != self._counted:
            return
        self._raised |= {each.number: each.what.option for each in due if isinstance(each.what, Slip)}
        self._counted = Counter(self._raised.values())
        counts = " ".join(str(self._counted[option.id]) for option in votable(ballot))
        self._host.happen(Taught(Act.HANDS, counts))
