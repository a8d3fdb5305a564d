"""The teacher's second view in a real browser: what it shows, what it can do, and what it keeps to itself."""

from collections.abc import Iterator

import pytest
from classroom.browsing import PORTRAIT, Handset, until
from classroom.looking import violations
from classroom.rooms import CODE, held, opened
from classroom.scenes import STATES, Scene, room_for
from playwright.sync_api import Browser, expect

from game.classroom.host import Host
from game.play.happening import Act, PauseAsked, Taught
from game.play.onward import mode_of
from game.play.room import Beat
from game.story.model import Mode

DESK = {"width": 1280, "height": 800}

SHOWN = ("lobby", "observer", "vote majority", "reveal", "blank")


@pytest.fixture
def desk(chrome: Browser, stairs: Host) -> Iterator[Handset]:
    """Give the teacher's view of a room, opened by its link."""
    with Handset(chrome, stairs, DESK) as view:
        view.page.goto(stairs.door.teacher)
        view.wait("#desk")
        yield view


def test_the_key_is_taken_out_of_sight(desk: Handset) -> None:
    """Whoever looks over a shoulder must not be able to read the way in."""
    assert desk.page.url.endswith("/teacher")


def test_without_the_key_there_is_nothing_to_see(chrome: Browser, stairs: Host) -> None:
    """A pupil who finds the address finds a closed door."""
    with Handset(chrome, stairs, DESK) as view:
        view.page.goto(f"{stairs.door.url}/teacher#AAAAAAAAAAAAAAAAAAAAAA")
        view.says("not this room")
        seen = view.words()

        assert CODE not in seen
        assert "have voted" not in seen


def test_next_leads_the_class_from_beat_to_beat(desk: Handset) -> None:
    """One large button is enough for a whole lesson, and says what it will do."""
    following = desk.page.locator("#next")
    expect(following).to_contain_text("Begin the story")
    following.click()
    expect(following).to_contain_text("Three seconds of quiet, then the vote")
    following.click()
    expect(following).to_contain_text("Open the vote")
    following.click()
    until(lambda: desk.host.room.beat is Beat.VOTE, desk)

    expect(desk.page.get_by_role("heading", name="The vote is open")).to_be_visible()


def test_the_key_b_blanks_the_projector_and_again_shows_it(desk: Handset) -> None:
    """When something happens in the room, nobody looks for a button."""
    desk.page.keyboard.press("b")
    until(lambda: desk.host.room.blank, desk)
    desk.says("The projector is blank.")
    desk.page.keyboard.press("B")
    until(lambda: not desk.host.room.blank, desk)

    expect(desk.page.locator("#blanked")).to_be_hidden()


def test_a_pause_that_was_asked_for_is_seen_and_put_away(desk: Handset) -> None:
    """It is told to the teacher alone, and as a number."""
    voter = desk.host.newcomer()
    assert voter is not None
    desk.host.happen(PauseAsked(voter))
    desk.says("A pause was asked for.")
    desk.page.get_by_role("button", name="Seen").click()
    until(lambda: desk.host.room.pauses == 0, desk)

    expect(desk.page.locator("#pause")).to_be_hidden()


def test_the_teacher_decides_where_the_class_does_not(desk: Handset) -> None:
    """Where the class only looks on, somebody has to go on."""
    desk.host.happen(Taught(Act.START), Taught(Act.MODE, "observer"))
    desk.page.get_by_role("button", name="Say nothing.").click()

    until(lambda: desk.host.room.reading.page.passage == "door", desk)


def test_one_choice_holds_for_every_vote_of_the_lesson(desk: Handset) -> None:
    """Whoever wants a class to watch today says so once, in the lobby, and can take it back."""
    choice = desk.page.get_by_label("For every vote of this lesson")
    choice.select_option(label="One vote drawn")
    until(lambda: desk.host.room.lesson.mode is Mode.LOTTERY, desk)
    mode = mode_of(desk.host.happen(Taught(Act.START)))
    choice.select_option(label="As the story has it")
    until(lambda: desk.host.room.lesson.mode is None, desk)

    assert mode is Mode.LOTTERY


def test_raised_hands_are_typed_and_counted(desk: Handset) -> None:
    """Phones may be forbidden; hands can still be counted."""
    desk.host.happen(Taught(Act.MEANS, "hands"), *(Taught(act) for act in (Act.START, Act.NEXT, Act.OPEN)))
    desk.page.get_by_label("Raised hands, in this order").fill("12 7 3")
    desk.page.keyboard.press("Enter")

    until(lambda: desk.host.room.votes_in == 22, desk)


def test_ending_asks_first(desk: Handset) -> None:
    """A lesson must not end by a slip of the mouse."""
    desk.host.happen(Taught(Act.START))
    end = desk.page.get_by_role("button", name="End with aftercare")
    end.click()
    desk.page.get_by_role("button", name="No", exact=True).click()
    # What is done next comes behind whatever a *no* would have done.
    desk.page.get_by_role("button", name="Lock the room").click()
    until(lambda: desk.host.room.locked, desk)
    beat = desk.host.room.beat
    end.click()
    desk.page.get_by_role("button", name="Yes").click()
    until(lambda: desk.host.room.beat is Beat.AFTERCARE, desk)

    assert beat is Beat.SCENE


@pytest.mark.parametrize(
    "scene", [scene for scene in STATES if scene.name in SHOWN], ids=lambda scene: scene.name
)
def test_no_state_of_the_view_breaks_a_rule(chrome: Browser, scene: Scene) -> None:
    """A teacher may read by ear or by keys too: axe-core has nothing to say, on a laptop and on a phone."""
    host = opened(held(room_for(scene)))
    with Handset(chrome, host, DESK) as view:
        view.page.goto(host.door.teacher)
        view.wait("#desk")
        broken = violations(view.page)
        view.page.set_viewport_size(PORTRAIT)
        wide = view.is_wider_than_its_window()
    host.close()

    assert (broken, wide) == ([], False)
