"""Small stories by chance, with every part of the language that can decide a road."""

from random import Random
from typing import Any

from play.build import (
    add,
    chose,
    compare,
    count,
    ending,
    first,
    flag,
    hush,
    layer,
    moving,
    name,
    named,
    no,
    number,
    passage,
    prose,
    setting,
    some,
    speak,
    story,
    tell,
    visited,
    whole,
    wrote,
)

from game.story.declaration import KeepList, Note
from game.story.dial import Creep, Dial, Resistance
from game.story.effect import Assignment, Effect, Keep
from game.story.expression import Expression
from game.story.line import Line
from game.story.manner import Lock, Manner
from game.story.model import Choice, Guess, Input, Meter, OffersFrom, Outcome, Passage, Story
from game.story.way import Back, Branch, Call, Draw, Exit, Fork, Lot, To

TRUTHS = ("anger", "grief")


def made(seed: int) -> Story:
    """A story of three to five pages, an aside and two endings; the same seed makes the same story."""
    chance = Random(seed)  # noqa: S311 - tests repeat themselves
    return Maker(chance).story()


class Maker:
    """One story in the making: which parts of the language it uses is drawn once."""

    def __init__(self, chance: Random) -> None:
        """Draw what the story is made of."""
        self.chance = chance
        self.names = [f"page{index}" for index in range(chance.randint(2, 4))]
        self.dialled = chance.random() < 0.35
        self.called = chance.random() < 0.4
        self.noted = chance.random() < 0.25
        self.kept = chance.random() < 0.3
        self.guessed = chance.random() < 0.35
        self.silent = chance.random() < 0.4
        self.written = chance.random() < 0.15

    def often(self, share: float) -> bool:
        """Draw whether."""
        return self.chance.random() < share

    def story(self) -> Story:
        """Put it together."""
        pages = [self.page(name_) for name_ in self.names]
        asides = [passage("aside", exit=Back()), passage("deeper", exit=self.inner())] if self.called else []
        notes = (Note("a quarrel", "table", (), self.target(), self.settings()),) if self.noted else ()
        last = passage(
            "last", *([hush()] if self.silent and self.often(0.3) else []), ending=ending("last").ending
        )
        return story(
            *pages,
            *asides,
            last,
            ending("other"),
            dials=[Meter("pads", "Pads", "all", "none", self.chance.choice((0, 50, 60)), self.dial())]
            if self.dialled
            else [],
            variables=[whole("spoons", 1, 0, 2), flag("asked"), named("mood", "calm", "cold", "warm")],
            keeps=[KeepList("wall", 2)] if self.kept else [],
            notes=notes,
            inputs=("letter",) if self.written else (),
        )

    def dial(self) -> Dial:
        """A dial of few levels."""
        chance = self.chance
        return Dial(
            seat="nora",
            step=chance.choice((50, 40)),
            cost=moving(concern=-12) if self.often(0.4) else (),
            heavier=self.often(0.5),
            resists=Resistance(40, self.maybe_condition()) if self.often(0.4) else None,
            stills=("cognitive",) if self.often(0.5) else (),
            start_stilling=60,
            creep=Creep(30, self.maybe_condition()) if self.often(0.4) else None,
        )

    def target(self) -> str:
        """Somewhere."""
        return self.chance.choice([*self.names, "last", "other"])

    def inner(self) -> Exit:
        """A way through a called page."""
        return self.chance.choice((Call("aside", None), Call("aside", "page0"), Back(), To("page1")))

    def condition(self) -> Expression:
        """A condition on whatever the story has."""
        chance = self.chance
        found: list[Expression] = [
            compare("spoons", "<", chance.randint(0, 3)),
            compare("spoons", "==", chance.randint(0, 2)),
            compare("cognitive", chance.choice((">=", ">", "<=", "!=")), chance.randint(15, 50)),
            compare("mood", "==", number(chance.choice(("cold", "calm")))),
            visited(chance.choice(self.names)),
            chose(chance.choice(self.names), "go0"),
            no(first()),
            name("asked"),
            some(name("asked"), visited(chance.choice(self.names))),
            compare(add("spoons", 1), "<", "cognitive"),
        ]
        found += [compare(count("wall"), ">", 1)] if self.kept else []
        found += [wrote("letter")] * 2 if self.written else []
        found += [compare("pads", ">=", chance.choice((40, 60, 61)))] * 3 if self.dialled else []
        found += [compare("concern", "<", chance.randint(10, 30))] if self.dialled else []
        return chance.choice(found)

    def maybe_condition(self, share: float = 0.4) -> Expression | None:
        """A condition, or none."""
        return self.condition() if self.often(share) else None

    def settings(self) -> tuple[Assignment, ...]:
        """Something set, seldom much."""
        chance = self.chance
        values = {
            "spoons": chance.choice((add("spoons", 1), add("spoons", -1), number(value=2))),
            "asked": chance.choice((number(value=True), no(name("asked")))),
            "mood": number(value=chance.choice(("calm", "cold", "warm"))),
            "cognitive": chance.choice((number(value=40), add("cognitive", 7))),
        }
        if self.dialled:
            values["pads"] = number(value=chance.choice((0, 50)))
        chosen = chance.choice(list(values))
        return setting(**{chosen: values[chosen]})

    def shifts(self) -> tuple[Effect, ...]:
        """One or two movements, large enough to end at a bound soon."""
        meters = [
            "cognitive",
            "concern",
            "affective",
            "boundary",
            *(["pads"] if self.dialled and self.often(0.2) else []),
        ]
        return tuple(
            Effect(
                self.chance.choice(meters),
                self.chance.choice((-25, -14, 10, 35)),
                when=self.maybe_condition(0.2),
            )
            for _ in range(self.chance.randint(1, 2))
        )

    def way(self) -> To | Fork:
        """A way out to somewhere, or a fork: after a guess, and from what was kept."""
        one, two = To(self.target()), To(self.target())
        return Fork((Branch(self.condition(), one), Branch(None, two))) if self.often(0.4) else one

    def exit(self) -> Exit:
        """A way out of any sort."""
        chance = self.chance
        one, two = To(self.target()), To(self.target())
        found: list[Exit] = [one, two, Fork((Branch(self.condition(), one), Branch(None, two)))]
        if one != two:
            found.append(Draw((Lot(2, one), Lot(1, two))))
        if self.called:
            found += [Call("aside", two.passage), Call("deeper", None), Call("aside", None)]
            found += [Back()] if self.often(0.1) else []
        return chance.choice(found)

    def page(self, name_: str) -> Passage:
        """One page."""
        choices = [self.choice(f"go{index}") for index in range(self.chance.randint(0, 2))]
        more: dict[str, Any] = {"seat": self.chance.choice(("nora", "nora", "dad"))}
        if self.often(0.3):
            more["set"] = self.settings()
        if self.often(0.25):
            more["shift"] = self.shifts()
        if self.guessed and self.often(0.5):
            more["guess"] = self.guess()
        if self.noted:
            more["scene"] = self.chance.choice((None, "table", "yard"))
        if self.kept and self.often(0.4):
            more["offers_from"] = OffersFrom("wall", Manner.SAY, self.way(), shift=self.shifts())
        if self.written and self.often(0.5):
            more["input"] = Input("letter", prose("What?"), 10)
        if not choices or self.often(0.4) or any(each.exit is None for each in choices):
            more["exit"] = self.exit()
        lines = [hush(2, when=self.maybe_condition())] if self.silent and self.often(0.5) else []
        return passage(name_, *lines, *self.lines(), *choices, **more)

    def lines(self) -> list[Line]:
        """A line or two that hang on something, also on what no road hangs on."""
        heard = [compare("affective", ">=", 50), compare("boundary", "<", 20), self.condition()]
        meant = layer("Not.", self.chance.choice(heard))
        return [
            line
            for line in (tell("Rain.", when=self.chance.choice(heard)), speak("dad", "Fine.", meant=meant))
            if self.often(0.3)
        ]

    def choice(self, label: str) -> Choice:
        """One choice."""
        chance = self.chance
        return Choice(
            id=label,
            manner=Manner.SAY,
            prose=prose(label),
            exit=self.exit() if self.often(0.8) else None,
            when=self.maybe_condition(0.3),
            lock=Lock(self.maybe_condition(0.8), prose("No.")) if self.often(0.25) else None,
            once=self.often(0.2),
            breaks=self.silent and self.often(0.4),
            fades=4 if self.often(0.15) else None,
            set=self.settings() if self.often(0.3) else (),
            shift=self.shifts() if self.often(0.3) else (),
            keep=(Keep("wall", prose(label)),) if self.kept and chance.random() < 0.5 else (),
        )

    def guess(self) -> Guess:
        """A guess whose truth may hang on the reading."""
        return Guess(
            who="dad",
            question=prose("What?"),
            options=tuple((truth, prose(truth)) for truth in TRUTHS),
            truth=self.chance.choice((*TRUTHS, None)),
            told=prose("Hers."),
            right=self.outcome(),
            wrong=self.outcome(),
            when_truth=((self.condition(), "anger"),) if self.often(0.4) else (),
        )

    def outcome(self) -> Outcome:
        """What a guess may bring."""
        return Outcome(
            set=self.settings() if self.often(0.3) else (),
            shift=self.shifts() if self.often(0.3) else (),
            exit=self.way() if self.often(0.4) else None,
        )
