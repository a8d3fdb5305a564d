"""What a screen reader is given of each screen, and what its wishes do."""

import pytest
from pilot import Pilot

from game.stage.geometry import Box
from game.stage.intent import Action, Adjust, Focus, Pick
from game.stage.scene import Amount, Part, Role, View
from game.stage.tree import Kind, Node, Tree, grown

WAYS = {
    "title": (),
    "settings": ("Settings",),
    "help": ("Help",),
    "about": ("About",),
    "story": ("look:lake",),
    "saves": ("look:lake", "saves"),
    "class": ("look:lake", "class"),
    "problems": ("See why",),
    "page": ("begin:bowls",),
}
"""What is pressed from the title to come to a screen."""

SCREENS = pytest.mark.parametrize("screen", WAYS)


def tree_of(pilot: Pilot, before: Tree | None = None) -> Tree:
    """Give the tree of what a pilot sees."""
    return grown(pilot.director.view(), pilot.director.showing.focus, "en", before)


def at(screen: str) -> Tree:
    """Give the tree of a screen."""
    pilot = Pilot()
    for each in WAYS[screen]:
        pilot.press(each)
    return tree_of(pilot)


def arrived() -> Pilot:
    """Open a page whose words all stand."""
    return Pilot().press("begin:bowls").key(Action.ACCEPT)


def one(tree: Tree, key: str) -> Node:
    """Find a node by its key."""
    return next(each for each in tree.nodes if each.key == key)


def view(*parts: Part) -> View:
    """Give a view of parts."""
    return View((), parts)


def part(id_: str, role: Role, name: str, value: str = "", **more: object) -> Part:
    """Give a part somewhere."""
    return Part(id_, role, name, Box(0, 0, 10, 10), value, **more)  # type: ignore[arg-type]  # passed on


@SCREENS
def test_every_part_of_a_screen_is_told_in_reading_order(screen: str) -> None:
    """What is only seen is not there for everybody."""
    pilot = Pilot()
    for each in WAYS[screen]:
        pilot.press(each)

    named = [each.id for each in pilot.parts() if each.name]
    assert [each.part for each in tree_of(pilot).nodes] == named


@SCREENS
def test_every_node_has_a_name_and_a_key_of_its_own(screen: str) -> None:
    """A button that is read as 'button' could be anything."""
    nodes = at(screen).nodes

    assert (all(each.name for each in nodes), len({each.key for each in nodes})) == (True, len(nodes))


@SCREENS
def test_the_focus_is_told_wherever_it_stands(screen: str) -> None:
    """A reader must know where they are."""
    pilot = Pilot()
    for each in WAYS[screen]:
        pilot.press(each)
    pilot.key(Action.NEXT)

    assert tree_of(pilot).focus == pilot.director.showing.focus


@SCREENS
def test_a_screen_is_named_by_its_first_heading_alone(screen: str) -> None:
    """Screen readers jump from heading to heading, and begin at the one of level 1."""
    levels = [each.level for each in at(screen).nodes if each.kind is Kind.HEADING]

    assert (levels[0], 1 in levels[1:]) == (1, False)


@SCREENS
def test_a_screen_says_its_name_when_it_comes(screen: str) -> None:
    """The focus alone says 'Back', and that is everywhere."""
    tree = at(screen)
    first = next(each for each in tree.nodes if each.kind is Kind.HEADING)

    assert first.name in tree.news


def test_a_page_is_read_when_it_comes() -> None:
    """Nobody should have to look for what has just been told."""
    pilot = arrived()
    before = tree_of(pilot)
    news = tree_of(pilot.digit(1), before).news

    assert news.splitlines()[:1] == ["Mother: Eat while it is hot."]


def test_what_stands_is_not_said_again() -> None:
    """A screen reader that repeats itself is turned off."""
    pilot = arrived()
    before = tree_of(pilot)
    after = tree_of(pilot.key(Action.NEXT), before)

    assert (after.news, after.number, after.focus == before.focus) == (before.news, before.number, False)


def test_a_meter_says_where_it_stands_and_why_it_moved() -> None:
    """The cause is what this is about."""
    pilot = arrived()
    before = tree_of(pilot)
    tree = tree_of(pilot.digit(1), before)
    told = "36 of 100, up 6: she puts the lid back on"

    meter = one(tree, "meter:affective")
    assert (meter.kind, meter.amount, meter.description) == (Kind.METER, Amount(36), told)


def test_a_meter_that_moved_is_said_with_its_cause() -> None:
    """Who cannot see the bar move must hear of it at the same moment."""
    pilot = arrived()
    before = tree_of(pilot)

    assert "Water: 36 of 100, up 6: she puts the lid back on" in tree_of(pilot.digit(1), before).news


def test_a_meter_that_stands_still_says_nothing() -> None:
    """The page after: it stands where it stood."""
    pilot = arrived().digit(1).key(Action.ACCEPT)
    before = tree_of(pilot)

    assert "Water" not in tree_of(pilot.digit(1), before).news


def test_a_message_of_the_machine_is_said() -> None:
    """And twice, if it comes twice."""
    pilot = Pilot()
    quiet = tree_of(pilot)
    first = tree_of(pilot.hear("Kept."), quiet)
    gone = tree_of(pilot.tick(10), first)
    again = tree_of(pilot.hear("Kept."), gone)

    assert (first.news, again.news, again.number - first.number) == ("Kept.", "Kept.", 1)


def test_offers_are_counted() -> None:
    """'1 of 2' tells that there is another."""
    tree = grown(
        view(
            part("text", Role.TEXT, "You wait."),
            part("a", Role.OFFER, "Speak", focusable=True),
            part("b", Role.LOCKED, "Shout", "struck out: Nobody is there.", focusable=True),
            part("c", Role.BUTTON, "Menu", focusable=True),
        ),
        "a",
        "en",
    )

    assert [each.place for each in tree.nodes] == [None, (1, 2), (2, 2), None]


def test_a_struck_offer_is_there_with_its_reason() -> None:
    """It cannot be taken, and what holds the person back is the story."""
    locked = part(
        "b", Role.LOCKED, "Shout", "struck out: No.", focusable=True, actions=("activate",), digit=2
    )
    node = grown(view(locked), "b", "en").nodes[0]

    assert (node.enabled, node.focusable, node.description, node.digit) == (False, True, "struck out: No.", 2)


def test_the_storys_words_are_in_its_language() -> None:
    """A voice that reads German with an English mouth is not understood."""
    told = view(part("t", Role.TEXT, "Guten Tag.", tongue="de"), part("m", Role.BUTTON, "Menu"))

    assert [each.language for each in grown(told, None, "en").nodes] == ["de", "en"]


def test_news_of_the_story_is_in_its_language() -> None:
    """Likewise."""
    told = view(part("t", Role.TEXT, "Guten Tag.", live=True, tongue="de"))

    assert grown(told, None, "en").spoken == "de"


def test_a_slider_tells_its_steps_and_what_they_are_called() -> None:
    """'3 of 7' says nothing, '100 %' does."""
    pilot = Pilot().press("Settings")
    node = one(tree_of(pilot), "text size")
    held = pilot.part("text size")

    assert (node.kind, node.adjusted, node.description) == (Kind.SLIDER, True, held.value)
    assert node.amount == Amount(round((held.share or 0) * held.steps), 1.0, held.steps)


def test_a_slider_that_moves_under_the_hand_says_where_it_stands() -> None:
    """By its own name for it: the screen reader only knows the step."""
    pilot = Pilot().press("Settings").do(Focus("text size"))
    before = tree_of(pilot)
    after = tree_of(pilot.do(Adjust("text size", 1)), before)

    assert after.news == pilot.part("text size").value


def test_what_is_chosen_is_a_state_and_no_word() -> None:
    """It is heard once."""
    tree = at("settings")
    told = {each.kind: (each.on, each.description) for each in tree.nodes if each.on}

    assert (told[Kind.TAB], told[Kind.CHOICE]) == ((True, ""), (True, ""))


def test_a_switch_tells_whether_it_is_on() -> None:
    """It is a state of its own to a screen reader."""
    switches = [each for each in at("settings").nodes if each.kind is Kind.SWITCH]

    assert (bool(switches), {each.on for each in switches} <= {True, False}) == (True, True)


def test_a_field_tells_what_stands_in_it() -> None:
    """Who writes must be able to hear what was written."""
    node = grown(view(part("f", Role.FIELD, "Your name", "Ann", focusable=True)), "f", "en").nodes[0]

    assert (node.kind, node.written, node.description) == (Kind.FIELD, "Ann", "")


def test_a_count_without_a_number_is_words() -> None:
    """A meter that stands nowhere would be read as nought."""
    node = grown(view(part("m", Role.METER, "Water, up 6")), None, "en").nodes[0]

    assert node.kind is Kind.WORDS


def test_two_parts_of_one_id_are_two_nodes() -> None:
    """A tree in which one thing stands twice is broken."""
    tree = grown(view(part("a", Role.TEXT, "One"), part("a", Role.TEXT, "Two")), None, "en")

    assert [each.key for each in tree.nodes] == ["a", "a 2"]


def test_a_screen_reader_leads_the_focus() -> None:
    """It is seen, too: somebody may look over a shoulder."""
    showing = Pilot().do(Focus("help")).director.showing

    assert (showing.focus, showing.ring) == ("help", True)


def test_a_screen_reader_presses() -> None:
    """As Enter does."""
    pilot = Pilot().do(Pick("begin:bowls"))

    assert "Four bowls stand on the table." in pilot.said()


def test_a_screen_reader_picks_nothing_in_the_dead_time() -> None:
    """The half second holds for every hand."""
    pilot = Pilot().press("Settings").press("leaf:keys")
    pilot.press("Back")

    showing = pilot.do(Pick("nothing")).director.showing
    assert showing == pilot.director.showing


def test_what_has_gone_is_not_pressed() -> None:
    """The wish was on its way while the page turned."""
    pilot = Pilot()
    before = pilot.director.showing.rooms
    pilot.do(Pick("offer:eat"), Focus("offer:eat"))

    assert pilot.director.showing.rooms == before


def test_a_press_on_what_cannot_be_pressed_only_leads_there() -> None:
    """A slider has no press, but it can be stood on."""
    pilot = Pilot().press("Settings").do(Pick("text size"))

    assert pilot.director.showing.focus == "text size"


def test_the_focus_brings_what_it_stands_on_into_sight() -> None:
    """Or those who look with it see nothing of it."""
    pilot = Pilot().press("Settings").resize(700, 560)
    last = [each for each in pilot.parts() if each.focusable][-1]
    pilot.do(Focus(last.id))
    now = pilot.part(last.id)

    assert now.sight is not None
    assert now.sight.y <= now.box.y <= now.sight.bottom
