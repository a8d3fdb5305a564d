"""Ink's knots, weave and diverts, as our passages."""

from author.brought import story, told, ways

INK = """\
# title: The Lift
VAR asked = false
VAR floors = 3
-> hall

=== hall ===
Mo: The lift is out. // a remark
Mo: {floors} floors.
{asked: You have asked.|You have not asked.}
* [Ask.] "Since when?" you say.
  ~ asked = true
  Mo: Since Monday.
  -> stairs
+ {asked} "Is there another way?" -> stairs.dark
* Wait.
  The light hums.
- You look at the door.
-> END

=== stairs ===
-> dark
= dark
~ floors -= 1
Dark.
+ [Up] -> hall
+ [Down] -> END
"""


def test_ink_becomes_passages_choices_conditions_and_settings() -> None:
    """Knots, stitches, weave, gathers, variables and diverts must come over."""
    found = story("lift.ink", INK)
    hall = found.passages["hall"]

    assert (
        found.title,
        (found.start, "beginning" in found.passages),
        [(each.id, each.once, each.when is not None, ways(hall, each.exit)) for each in hall.choices],
        [item.name for item in found.passages["stairs_dark"].set],
        found.passages["hall_1"].ending is not None,
        [person for person in found.cast if person != "you"],
    ) == (
        "The Lift",
        ("hall", False),
        [
            ("ask", True, False, ("hall_ask",)),
            ("is_there_another_way", False, True, ("stairs_dark",)),
            ("wait", True, False, ("hall_wait",)),
        ],
        ["floors"],
        True,
        ["mo"],
    )


def test_ink_that_cannot_be_carried_is_listed_with_its_place() -> None:
    """A list, chance and tags have no like here; nor has a tunnel that one also goes into for good."""
    found = told("a.ink", "=== a ===\nLIST x = y\nHm. {~a|b}\n-> b ->\n-> b\n=== b ===\nB. # tag\n->->\n")

    assert [each.split(" ")[0] for each in found] == ["2:1", "3:6", "4:1", "7:4", "8:1"]
