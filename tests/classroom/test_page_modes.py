"""The phone's page in each way of deciding, and what it shows when the class has decided."""

from collections.abc import Iterable
from dataclasses import replace

from classroom.browsing import Handset, until
from classroom.rooms import CODE, held, opened, story, teach
from playwright.sync_api import Browser, expect

from game.classroom.host import Host
from game.play.ballot import Slip
from game.play.beats import open_room
from game.play.happening import Act, Tapped, Taught, Voted
from game.play.room import Lesson, Present


def voting(host: Host, mode: str) -> None:
    """Open a vote in a mode."""
    host.happen(Taught(Act.START), Taught(Act.MODE, mode), Taught(Act.NEXT), Taught(Act.OPEN))


def others_vote(host: Host, picks: Iterable[str], others: str = "") -> None:
    """Let other pupils come and vote."""
    for pick in picks:
        voter = host.newcomer()
        ballot = host.room.ballot
        assert voter is not None
        assert ballot is not None
        host.happen(Voted(voter, ballot.round, Slip(pick, others=others)))


def me(host: Host) -> Present:
    """Give the first voter."""
    return host.room.voters[1]


def slip(host: Host) -> Slip | None:
    """Give what the first voter has said."""
    ballot = host.room.ballot
    return ballot.slips.get(1) if ballot else None


def test_what_cannot_be_said_is_struck_through_with_its_reason(phone: Handset) -> None:
    """A reader who may not take a choice must learn what holds the person back, by eye and by ear."""
    voting(phone.host, "majority")
    phone.scan()
    locked = phone.page.get_by_role("radio", name="I broke the blue bowl")

    expect(locked).to_be_disabled()
    expect(locked).to_have_accessible_name(
        "“I broke the blue bowl.” can\u2019t be said: It was her mother\u2019s."
    )
    expect(phone.option("blue bowl").locator("s")).to_have_text("“I broke the blue bowl.”")


def test_what_cannot_be_said_can_be_wanted(phone: Handset) -> None:
    """*19 of you wanted her to speak* has to be asked for first."""
    voting(phone.host, "struck")
    phone.scan()
    phone.option("blue bowl").tap()
    phone.says("Counted.")

    assert slip(phone.host) == Slip("broke")


def test_a_prediction_is_two_answers(phone: Handset) -> None:
    """What I choose stands beside what I think most will choose."""
    voting(phone.host, "predict")
    phone.scan()
    phone.option("Go up.").tap()
    phone.says("There is one more question.")
    phone.page.get_by_role("radiogroup", name="What will most of us choose?").get_by_text(
        "Say nothing."
    ).tap()
    phone.says("You can change it")

    assert slip(phone.host) == Slip("up", others="quiet")


def test_a_guess_says_how_sure_it_is(phone: Handset) -> None:
    """What a class knows of its own guesses is the point of guessing."""
    voting(phone.host, "majority")
    others_vote(phone.host, ["up"])
    teach(phone.host, Act.CLOSE, Act.NEXT, Act.NEXT, Act.OPEN)
    phone.scan()
    phone.option("She is afraid.").tap()
    phone.page.get_by_role("radiogroup", name="How sure are you?").get_by_text("Very sure").tap()
    until(lambda: phone.host.room.ballot.slips.get(2) == Slip("afraid", 3), phone)

    expect(phone.page.locator("#yours")).to_contain_text("Counted.")


def test_a_dial_is_turned_by_hand_or_by_buttons_and_keeps_words_out(phone: Handset) -> None:
    """Each phone has its own headphones; what they keep out is really gone from the page."""
    voting(phone.host, "dial")
    phone.scan()
    clear = phone.words()
    for _ in range(2):
        phone.page.get_by_role("button", name="Turn up").tap()
    until(lambda: me(phone.host).level == 60, phone)
    phone.says("… you … a plate.")
    muffled = phone.words()
    phone.page.get_by_label("Show me every word in clear").check()
    phone.says("Come up, there is a plate.")

    assert "Come up, there is a plate." in clear
    assert "Come up, there is a plate." not in muffled
    expect(phone.page.get_by_role("slider", name="Hood")).to_have_value("60")


def test_what_most_guessed_is_called_a_guess_and_no_happening(phone: Handset) -> None:
    """A guess makes nothing so: the character answers it."""
    phone.host.happen(Taught(Act.START), Taught(Act.NEXT), Taught(Act.OPEN))
    phone.scan()
    others_vote(phone.host, ["up"] * 6)
    teach(phone.host, Act.CLOSE, Act.NEXT, Act.NEXT, Act.OPEN)
    ballot = phone.host.room.ballot
    assert ballot is not None
    first = ballot.options[0].id
    phone.host.happen(*(Voted(voter, ballot.round, Slip(first, sure=2)) for voter in range(2, 8)))
    teach(phone.host, Act.CLOSE)
    phone.says("our guess")

    assert "this happens" not in phone.words()


def test_observers_tap_lines_and_can_take_it_back(phone: Handset) -> None:
    """*Tap where something changed for her*: a toggle, which says whether it is pressed."""
    phone.host.happen(Taught(Act.START), Taught(Act.MODE, "observer"))
    phone.scan()
    line = phone.page.get_by_role("button", name="Come up")
    line.tap()
    until(lambda: phone.host.room.taps.get(1) == frozenset({1}), phone)
    expect(line).to_have_attribute("aria-pressed", "true")
    phone.page.get_by_role("button", name="The bulb ticks.").tap()
    line.tap()
    until(lambda: phone.host.room.taps.get(1) == frozenset({0}), phone)

    expect(line).to_have_attribute("aria-pressed", "false")


def test_a_thought_is_on_the_phones_of_that_chair_alone(chrome: Browser, stairs: Host) -> None:
    """What somebody thinks is dealt to their chair, and to no other phone, nor to the projector."""
    voting(stairs, "seats")
    with Handset(chrome, stairs) as one, Handset(chrome, stairs) as two:
        seen = {}
        for phone in (one.scan(), two.scan()):
            phone.says("For you alone")
            chair = stairs.room.voters[len(seen) + 1].seat
            seen[chair] = phone.page.locator("#thoughts").inner_text(), phone.words()

    assert seen["lou"][0] == "If I go up she will see my hands."
    assert seen["gran"][0] == "If I go down he will run."
    assert "If I go down" not in seen["lou"][1]
    assert "If I go up" not in seen["gran"][1]


def test_a_reveal_tells_in_words_what_its_bars_show(phone: Handset) -> None:
    """Colour and length alone tell nothing to somebody who sees neither."""
    voting(phone.host, "majority")
    phone.scan()
    others_vote(phone.host, ["up"] * 4 + ["quiet"])
    teach(phone.host, Act.CLOSE)
    phone.says("What you chose together")
    bars = [" ".join(bar.split()) for bar in phone.page.locator("#bars li").all_inner_texts()]

    assert bars[0] == "Go up. 4 ✓ this happens"
    assert "— Say nothing. a few" in bars


def test_a_second_vote_shows_which_way_it_moved(phone: Handset) -> None:
    """The shift after a talk is what the talk was for."""
    voting(phone.host, "majority")
    phone.scan()
    others_vote(phone.host, ["up"] * 5 + ["quiet"])
    ballot = teach(phone.host, Act.AGAIN, Act.OPEN).ballot
    assert ballot is not None
    phone.host.happen(*(Voted(voter, ballot.round, Slip("quiet")) for voter in range(2, 8)))
    teach(phone.host, Act.CLOSE)
    phone.says("What you chose together")
    bars = " ".join(" ".join(phone.page.locator("#bars li").all_inner_texts()).split())

    assert "Go up. none · ↓ fewer than before" in bars
    assert "— Say nothing. 6 · ↑ more than before ✓ this happens" in bars


def test_stepping_out_is_one_tap_and_so_is_coming_back(phone: Handset) -> None:
    """Whoever has to go goes, at once, and is back when they like; no count shows it."""
    voting(phone.host, "majority")
    phone.scan()
    where = phone.page.locator("#out").bounding_box()
    phone.page.get_by_role("button", name="Step out").tap()
    phone.says("You have stepped out.")
    until(lambda: me(phone.host).out, phone)
    out = phone.words()
    expect(phone.page.get_by_role("img", name="A lake at evening")).to_be_visible()
    assert phone.page.locator("#out").bounding_box() == where
    phone.page.get_by_role("button", name="Come back in").tap()
    phone.says("What happens now?")

    assert "The bulb ticks." not in out
    assert "Ms Okafor" in out
    until(lambda: not me(phone.host).out, phone)


def test_a_pause_is_asked_for_after_its_honest_line(phone: Handset) -> None:
    """It says before it is sent what it tells and what not, and whom to speak to."""
    voting(phone.host, "majority")
    phone.scan()
    phone.page.get_by_role("button", name="Ask for a pause").tap()
    phone.says("not who.")
    told = phone.words()
    before = phone.host.room.pauses
    phone.page.get_by_role("button", name="Ask now").tap()
    phone.says("says now that somebody wants a pause")
    until(lambda: phone.host.room.pauses == 1, phone)

    assert before == 0
    assert "To be helped, speak to Ms Okafor, 0800 11 11." in told


def test_the_slow_way_out_and_the_talk_stand_on_the_phone(phone: Handset) -> None:
    """What the projector says last is in every hand too, with somebody to speak to."""
    teach(phone.host, Act.START, Act.END)
    phone.scan()
    phone.says("Let it be quiet for a moment.")
    after = phone.words()
    teach(phone.host, Act.NEXT)
    phone.says("To talk about")

    assert "The people in this story are made up." in after
    assert "Ms Okafor\n0800 11 11" in after
    assert "You may pass, at every question." in phone.words()


def test_what_is_said_stands_in_the_quotes_of_its_language(chrome: Browser) -> None:
    """A German sentence in English quotes looks like somebody else's."""
    host = opened(held(open_room(replace(story("handset"), language="de"), Lesson(), 7, CODE)))
    voting(host, "majority")
    with Handset(chrome, host) as phone:
        phone.scan()
        told = phone.page.locator("#options .opt").all_inner_texts()
    host.close()

    assert told[1] == "\u201eSoon, Gran.\u201c"


def test_where_a_class_tapped_stands_beside_the_lines(phone: Handset) -> None:
    """What the wall shows, the phone shows too: by line, in words and not by thickness alone."""
    voters = [voter for voter in (phone.host.newcomer() for _ in range(6)) if voter is not None]
    room = phone.host.happen(Taught(Act.START), Taught(Act.MODE, "observer"))
    phone.host.happen(*(Tapped(voter, room.page, 1) for voter in voters), Tapped(2, room.page, 0))
    phone.host.happen(Taught(Act.NEXT))
    phone.scan()
    phone.wait("#reveal")
    shown = phone.page.locator(".warm i").all_inner_texts()

    expect(phone.page.get_by_role("heading", name="Where something changed")).to_be_visible()

    assert shown == ["Tapped here: a few", "Tapped here: 6"]
