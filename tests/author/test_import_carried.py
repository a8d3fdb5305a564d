"""What writers of Twine and ink use most comes over as they meant it, and reads as if written here."""

import re

import pytest

from game.author.bringing import bring_in
from game.story.loader import load
from game.story.report import render_all

TWEE = ":: Start\n<<set $trust to 2>><<set $hasKey to false>>\n{}\n[[On->End]]\n\n:: End\nIt ends.\n"
INK = "VAR trust = 3\nVAR coins = 2\n-> start\n=== start ===\nThe quay.\n{}\n=== last ===\nIt ends.\n-> END\n"


def page(name: str, text: str) -> str:
    """Give the story as it came out, which must load."""
    brought = bring_in(name, text.encode())
    loaded = load({path: data.encode() for path, data in brought.files.items()}, "a")
    assert loaded.story is not None, render_all((*brought.problems, *loaded.problems), loaded.sources)
    return brought.files["story.yaml"]


def lines(name: str, text: str) -> list[str]:
    """Give its lines without what sets them in."""
    return [row.strip() for row in page(name, text).splitlines() if row.strip()]


def hints(name: str, text: str) -> list[str]:
    """Give what is told to do instead, a line a problem."""
    return [problem.hint for problem in bring_in(name, text.encode()).problems]


def test_every_line_of_an_if_stands_under_its_condition() -> None:
    """Authors write an `if` over several lines; from the second on its words were shown to everybody."""
    found = lines("a.twee", TWEE.format("<<if $trust gte 3>>\nWarm.\nVery.\n<<else>>\nCold.\n<</if>>\nRain."))

    assert found[found.index("page: |") + 1 :][:4] == [
        "(trust >= 3) Warm.",
        "(trust >= 3) Very.",
        "(trust < 3) Cold.",
        "Rain.",
    ]


def test_a_backslash_at_the_end_of_a_line_joins_it() -> None:
    """SugarCube's authors end lines with it so that no gap shows; it must not be read aloud."""
    found = page("a.twee", TWEE.format("<<if $hasKey>>\\\nThe key.\n<</if>>\\\nThe \\\ndoor."))

    assert ("(has_key) The key." in found, "The door." in found, "\\" in found) == (True, True, False)


def test_a_list_of_links_is_a_list_of_choices() -> None:
    """Its stars would else stand on the page, each before a choice's words."""
    found = page("a.twee", TWEE.format('* [[In->End]]\n* <<link "Out" "End">><</link>>'))

    assert (re.findall(r"do: (\w+)", found), "*" in found) == (["In", "Out", "On"], False)


def test_a_picture_is_told_and_leaves_nothing_on_the_page() -> None:
    """A file's name read aloud is worse than no picture."""
    text = TWEE.format("[img[rain.jpg]]\n<img src='a.png'>Rain.")

    assert "img" not in page("a.twee", text)
    assert ["place: kitchen" in hint or "`place" in hint for hint in hints("a.twee", text)] == [True, True]


def test_an_included_passage_stands_where_it_is_included() -> None:
    """A head that many pages share is no page of its own, and no ending that nobody reaches."""
    found = page("a.twee", TWEE.format('<<include "Sky">>') + "\n:: Sky\nGrey, as ever.\n")

    assert ("Grey, as ever." in found, "sky:" in found) == (True, False)


@pytest.mark.parametrize("ring", ['<<include "Start">>', '<<include "Sky">>', '<<include "Nowhere">>'])
def test_what_includes_itself_is_told(ring: str) -> None:
    """A circle has no end, and a file from elsewhere may hold one."""
    brought = bring_in("a.twee", (TWEE.format(ring) + f"\n:: Sky\n{ring}\n").encode())

    assert [problem.code for problem in brought.problems if problem.hint] != []


def test_includes_that_double_end() -> None:
    """Twenty passages, each of which includes the next twice, would be a million."""
    rings = "".join(f':: P{n}\n<<include "P{n + 1}">><<include "P{n + 1}">>\n\n' for n in range(20))

    assert len(page("a.twee", ':: Start\n<<include "P0">>\n[[End]]\n\n:: End\nIt.\n\n' + rings)) < 20_000


def test_a_switch_comes_as_conditions() -> None:
    """All its cases would else stand on the page, one below the other."""
    switch = "<<switch $trust>>\n<<case 0>>Cold.\n<<case 1 2>>Cool.\n<<default>>Mild.\n<</switch>>"
    found = page("a.twee", TWEE.format("<<set $trust += 1>>\n" + switch))

    assert "(trust == 0) Cold." in found
    assert "trust != 0 and (trust == 1 or trust == 2)" in found


def test_the_way_back_leads_to_where_one_comes_from() -> None:
    """A page whose only way is `<<return>>` must not become an ending."""
    text = ":: Start\nA door.\n[[Look->Drawer]]\n[[End]]\n\n:: Drawer\nA key.\n<<return>>\n\n:: End\nIt.\n"

    assert "do: Go back, to: start" in page("a.twee", text)


def test_a_tunnel_of_ink_is_an_aside_that_comes_back() -> None:
    """`-> look ->` is what `call` and `back` are for."""
    text = INK.format("-> look ->\nThen.\n-> last") + "=== look ===\nA lamp.\n->->\n"
    found = page("a.ink", text)

    assert ("call: look" in found, "back: true" in found, hints("a.ink", text)) == (True, True, [])


def test_a_tunnel_that_calls_itself_still_gives_a_story() -> None:
    """Ours may not go in circles: then it is told, and the rest comes over."""
    text = INK.format("-> look ->\n-> last") + "=== look ===\nA lamp.\n* Again\n-> look ->\n* Up\n- ->->\n"

    assert "A lamp." in page("a.ink", text)


def test_choices_under_a_condition_come_with_it() -> None:
    """`{coins > 1: * [Pay] ...}` is how ink's authors offer what not everybody has."""
    block = (
        "{ coins >= 2:\n* [Pay.]\n~ coins = coins - 2\n-> last\n- else:\n* [Beg.] -> last\n}\n* [Go.] -> last"
    )
    found = page("a.ink", INK.format(block))

    assert re.findall(r"when: (.+?)(?:,|$)", found, re.MULTILINE) == ["coins >= 2", "coins < 2"]
    assert "set: {coins: coins - 2}" in found


def test_glue_holds_two_lines_together() -> None:
    """`<>` is there so that a sentence goes on."""
    found = page("a.ink", INK.format('"Jon," she says<>\n, and then, "Jon."\nOne\n<> two.\n-> last'))

    assert ('"Jon," she says, and then, "Jon."' in found, "One two." in found) == (True, True)


def test_words_by_chance_keep_their_first() -> None:
    """A hole in a sentence is worse than one of its forms."""
    found = page("a.ink", INK.format("It comes {~slowly|fast}. {shuffle:\n- A dog.\n- A door.\n}\n-> last"))

    assert "It comes slowly. A dog." in found


def test_a_choice_that_ink_takes_by_itself_opens_when_no_other_is() -> None:
    """Else a reader is offered to go on before anything was asked."""
    asks = "-> opts\n=== opts ===\nWell?\n* Who -> opts\n* Why -> opts\n* -> last"

    assert "when: chose(opts.who) and chose(opts.why)" in page("a.ink", INK.format(asks))


def test_passages_that_ink_leaves_unnamed_are_named_by_their_choice() -> None:
    """`quay_say_nothing` can be found again in a file of a thousand lines; `quay_7` cannot."""
    found = page("a.ink", INK.format("* [Say nothing.]\nRain.\n-> last\n* (lamp) [Look.]\nA lamp.\n-> last"))

    assert re.findall(r"^  (start_\w+):", found, re.MULTILINE) == ["start_say_nothing", "start_lamp"]


LEFT_OUT = (
    "LIST mood = a, (b)\nVAR x = 0.5\n-> start\n=== start ===\nS. # tag\n<- last\n~ temp y = 1\n~ f(x)\n"
    "{TURNS() > 2: Late.} {x + 1}\n-> start ->\n{&a|b|c}{~a|b}\n* -> last(3)\n=== last ===\nIt.\n->->\n"
)
MACROS = TWEE.format(
    "[img[a.png]]<<audio 'a'>><<timed 2s>>x<</timed>><<foo>><<if random(1,2)>>a<</if>><<print 1+1>>"
    "<<set $trust to either(1,2)>><<goto $x>><<link $y>><</link>><<for 3>>x<</for>><<if>>"
)


@pytest.mark.parametrize(("name", "text"), [("a.ink", LEFT_OUT), ("a.twee", MACROS)])
def test_all_that_is_left_out_says_what_to_do_instead(name: str, text: str) -> None:
    """An author who reads that something is gone asks at once what to write in its place."""
    problems = bring_in(name, text.encode()).problems

    assert len(problems) > 8
    assert [problem.message for problem in problems if not problem.hint] == []
