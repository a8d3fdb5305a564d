"""Stories by chance, with all that the language can say: what the laws are tried on."""

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
    meters,
    moving,
    named,
    no,
    number,
    passage,
    prose,
    setting,
    speak,
    story,
    tell,
    visited,
    whole,
    wrote,
)

from game.play.open import open_picks
from game.play.page import Page
from game.play.trail import Pick, Wrote
from game.story.declaration import KeepList, Note
from game.story.dial import Creep, Dial, Resistance
from game.story.effect import Effect, Keep
from game.story.expression import Expression
from game.story.line import Draft, Line, Quotation, Thought
from game.story.manner import Lock, Manner, Relabel
from game.story.model import Ask, Choice, Guess, Input, Meter, OffersFrom, Outcome, Passage, Replay, Story
from game.story.scenery import Place, Sound
from game.story.way import Back, Branch, Call, Draw, Exit, Fork, Lot, To

SCENES = (None, "table", "corner")


def seeded(seed: int) -> Random:
    """Chance that comes out the same in each run."""
    return Random(seed)  # noqa: S311 - tests repeat themselves


def any_story(chance: Random, size: int = 8) -> Story:
    """A story of that many passages, two asides and an ending."""
    names = [f"page{index}" for index in range(size)]
    pages = [_page(chance, name, names) for name in names]
    asides = [passage(f"aside{index}", tell("Aside."), exit=Back()) for index in range(2)]
    last = ending("last", replay=Replay("dad", "page0"), reflect=(prose("Who?"),))
    dial = Dial("nora", 20, moving(affective=-1), heavier=True, resists=Resistance(40), creep=Creep(5))
    deaf = Dial("nora", 15, stills=("concern", "cognitive"), start_stilling=60)
    return story(
        *pages,
        *asides,
        last,
        content_hash=f"{chance.getrandbits(64):x}",
        dials=[
            Meter("headphones", "Headphones", "all", "nothing", 20, dial),
            Meter("door", "Door", "open", "shut", 45, deaf, hidden=True),
        ],
        variables=[whole("spoons", 3, 0, 9), flag("asked"), named("mood", "calm", "cold")],
        keeps=[KeepList("wall", 3)],
        notes=(Note("a quarrel", "table", prose("Skipped."), "last", setting(asked=number(value=True))),),
        inputs=("letter",),
        places={"kitchen": Place("kitchen")},
        sounds={"rain": Sound("rain", None)},
    )


def any_pick(chance: Random, page: Page) -> Pick | None:
    """A pick that is open on a page; None where the reading has ended."""
    picks = list(open_picks(page))
    if not picks:
        return None
    pick = chance.choice(picks)
    return Wrote(pick.name, chance.choice(("", "Dear", "亲爱的 \x00"))) if isinstance(pick, Wrote) else pick


def any_condition(chance: Random) -> Expression:
    """A condition on whatever there is."""
    return chance.choice(
        (
            compare("spoons", "<", chance.randint(0, 9)),
            compare("cognitive", ">=", chance.randint(10, 60)),
            compare("headphones", ">=", 40),
            compare("mood", "==", number("cold")),
            visited(f"page{chance.randint(0, 5)}"),
            chose("page1", "go0"),
            compare(count("wall"), ">", 1),
            wrote("letter"),
            no(first()),
        )
    )


def _page(chance: Random, name: str, names: list[str]) -> Passage:
    more: dict[str, Any] = {
        "seat": chance.choice(("nora", "nora", "dad")),
        "scene": chance.choice(SCENES),
        "place": chance.choice((None, "kitchen")),
        "sound": chance.choice((None, (), ("rain",))),
        "cause_voice": chance.choice((None, None, "lin", "own")),
        "exit": _exit(chance, names),
    }
    if chance.random() < 0.2:
        more["guess"] = _guess(chance, names)
    if chance.random() < 0.2:
        more["ask"] = Ask("dad", prose("the salt"), honest=chance.random() < 0.5)
    if chance.random() < 0.15:
        more["input"] = Input("letter", prose("What?"), 10)
    if chance.random() < 0.2:
        more["offers_from"] = OffersFrom("wall", Manner.SAY, To(chance.choice(names)), shift=_shift(chance))
    if chance.random() < 0.4:
        more |= {"shift": _shift(chance), "keep": (Keep("wall", prose("page {spoons}")),)}
    choices = [_choice(chance, f"go{index}", names) for index in range(chance.randint(0, 3))]
    return passage(name, *_lines(chance, name), *choices, **more)


def _lines(chance: Random, name: str) -> list[Line]:
    dad = speak("dad", f"Fine, {name}.", id=name, meant=layer("Not.", any_condition(chance)))
    muffled = tell(f"It is {name}.", muffled=layer("...", any_condition(chance)))
    pool = [
        dad,
        muffled,
        tell("{spoons} {mood} {wall} {letter}", when=any_condition(chance)),
        tell("Margin.", margin=True),
        tell("His.", seat="dad"),
        hush(2),
        Line(Quotation("lin", prose("Changed."), original=f"page{chance.randint(0, 3)}")),
        Line(Quotation(None, (), choice=("page1", "go0"))),
        Line(Draft("you", (prose("Sorry."), prose("Fine.")))),
        Line(Thought("dad", prose("Hm."))),
    ]
    return chance.sample(pool, chance.randint(1, 5))


def _choice(chance: Random, name: str, names: list[str]) -> Choice:
    return Choice(
        id=name,
        manner=chance.choice(list(Manner)),
        prose=prose(name),
        exit=_exit(chance, names) if chance.random() < 0.7 else None,
        when=any_condition(chance) if chance.random() < 0.2 else None,
        lock=Lock(any_condition(chance), prose("No.")) if chance.random() < 0.2 else None,
        once=chance.random() < 0.2,
        breaks=chance.random() < 0.3,
        fades=4 if chance.random() < 0.2 else None,
        relabels=(Relabel(Manner.SAY, prose("Other."), any_condition(chance)),)
        if chance.random() < 0.3
        else (),
        set=setting(spoons=add("spoons", chance.randint(-2, 2))) if chance.random() < 0.5 else (),
        shift=_shift(chance),
        keep=(Keep("wall", prose(f"{name} at {{spoons}}")),) if chance.random() < 0.3 else (),
    )


def _shift(chance: Random) -> tuple[Effect, ...]:
    meter = chance.choice(list(meters()))
    return (Effect(meter, chance.randint(-9, 9), prose("A cause."), {"lin": prose("Lin's cause.")}),)


def _exit(chance: Random, names: list[str]) -> Exit:
    one, two = To(chance.choice([*names, "last"])), To(chance.choice(names))
    return chance.choice(
        (
            one,
            two,
            Fork((Branch(any_condition(chance), one), Branch(None, two))),
            Draw((Lot(2, one), Lot(1, two))),
            Call("aside0", two.passage),
            Call("aside1", None),
        )
    )


def _guess(chance: Random, names: list[str]) -> Guess:
    options = (("anger", prose("anger")), ("grief", prose("grief")))
    right = Outcome(shift=_shift(chance), exit=To(chance.choice(names)) if chance.random() < 0.5 else None)
    return Guess("dad", prose("What?"), options, "grief", prose("Hers."), right=right)
