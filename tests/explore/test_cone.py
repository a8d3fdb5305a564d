"""The cone of influence merges states only where nothing can tell them apart."""

from play.build import add, choice, compare, ending, flag, moving, number, passage, setting, story, to, whole

from game.play.explore.build import build
from game.play.explore.exploration import explore
from game.play.explore.pack import Layout
from game.play.explore.run import layouts
from game.play.explore.verdict import Proved, Witnessed
from game.story.model import Story
from game.story.way import Branch, Fork


def packing(made: Story) -> dict[str, Layout]:
    """Each passage's layout."""
    machine = build(made)
    return {place.passage: layout for place, layout in zip(machine.places, layouts(machine), strict=True)}


GATE = Fork((Branch(compare("cognitive", ">=", 50), to("high")), Branch(None, to("low"))))

CLIMB = story(
    passage("start", choice("more", "start", shift=moving(cognitive=1)), choice("on", "gate")),
    passage("gate", exit="ten"),
    passage("ten", exit=GATE, shift=moving(cognitive=10)),
    ending("high"),
    ending("low"),
)


def test_a_cut_moves_back_through_a_clamped_shift() -> None:
    """Who will get ten more needs only forty now: one cut, two classes, and still exact."""
    digit = packing(CLIMB)["gate"].digits[0]

    assert digit.stand == (0, 40)


def test_what_nothing_reads_any_more_is_dropped() -> None:
    """After the fork no road hangs on the meter, so that its states are one."""
    sizes = {name: layout.size for name, layout in packing(CLIMB).items()}

    assert (sizes["high"], sizes["low"]) == (1, 1)


def test_a_loop_that_climbs_keeps_every_step() -> None:
    """A meter that moves by ones needs each level that lies on the way to the cut."""
    # Eleven on the first page (30 to 39, and all above), two at the gate, two after it, two endings.
    assert explore(CLIMB).states == 17


def test_what_was_never_changed_takes_no_room() -> None:
    """Seventy flags that later pages set and read do not make the first page's states wide."""
    names = [f"f{index}" for index in range(70)]
    pages = [
        passage(
            f"p{index}",
            choice("set", f"p{index + 1}", set=setting(**{name: number(value=True)})),
            choice("leave", f"p{index + 1}"),
        )
        for index, name in enumerate(names)
    ]
    last = passage(
        "p70", choice("all", "done", when=compare(names[0], "==", number(value=True))), exit="done"
    )
    made = story(*pages, last, ending("done"), variables=[flag(name) for name in names])

    assert packing(made)["p1"].size == 2


def test_keys_wider_than_64_bits_are_explored_too() -> None:
    """A story may carry more flags than a word has bits; its verdicts must not change."""
    names = [f"f{index}" for index in range(70)]
    set_all = setting(**{name: number(value=True) for name in names})
    asks = [
        passage(f"q{index}", choice("yes", f"q{index + 1}", when=compare(name, "==", number(value=True))))
        for index, name in enumerate(names)
    ]
    made = story(
        passage("start", choice("set", "q0", set=set_all), choice("leave", "q0")),
        *asks,
        ending("q70"),
        variables=[flag(name) for name in names],
    )
    exploration = explore(made)

    assert isinstance(exploration.ending("q70"), Witnessed)
    assert isinstance(exploration.lock("q0"), Witnessed)
    assert isinstance(exploration.lock("q1"), Proved)


def test_a_broad_number_keeps_its_plain_value() -> None:
    """A purse up to a million is no meter: its cuts are not told one by one, but it stays exact."""
    made = story(
        passage(
            "start", choice("earn", "start", set=setting(purse=add("purse", 400_000))), choice("on", "end")
        ),
        passage("end", choice("pay", "done", when=compare("purse", "==", 800_000)), exit="poor"),
        ending("done"),
        ending("poor"),
        variables=[whole("purse", 0, 0, 1_000_000)],
    )
    verdict = explore(made).ending("done")

    assert isinstance(verdict, Witnessed)
    assert len(verdict.road) == 4
