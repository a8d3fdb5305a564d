"""Keys, pointer and gamepads become intents."""

import pygame
import pytest
from pygame.event import Event

from game.desktop.input import NOWHERE, Hands
from game.stage.geometry import Point
from game.stage.intent import Action, Digit, Hover, Intent, Key, Press, Raw, Switch, Typed, Wheel
from game.stage.settings import DEFAULT_KEYS


def key(code: int, sign: str = "", mod: int = 0) -> Event:
    """Give the event of a key that goes down."""
    return Event(pygame.KEYDOWN, key=code, unicode=sign, mod=mod, scancode=0)


def done(*events: Event, hands: Hands | None = None, at: float = 0.0) -> list[Intent]:
    """Give what events mean to hands with the usual keys."""
    return (hands or Hands()).read(events, DEFAULT_KEYS, at)


@pytest.mark.parametrize(
    ("event", "name", "action"),
    [
        (key(pygame.K_RETURN, "\r"), "return", Action.ACCEPT),
        (key(pygame.K_SPACE, " "), "space", Action.ACCEPT),
        (key(pygame.K_ESCAPE, "\x1b"), "escape", Action.BACK),
        (key(pygame.K_TAB, "\t"), "tab", Action.NEXT),
        (key(pygame.K_TAB, "\t", pygame.KMOD_LSHIFT), "shift tab", Action.PREVIOUS),
        (key(pygame.K_PAGEDOWN), "page down", Action.PAGE_DOWN),
        (key(pygame.K_EQUALS, "+", pygame.KMOD_LSHIFT), "+", Action.DIAL_UP),
        (key(pygame.K_RIGHTBRACKET, "]"), "]", Action.DIAL_UP),
        (key(pygame.K_F10), "f10", Action.LEAVE),
    ],
)
def test_a_key_is_told_by_its_name_and_then_by_what_it_stands_for(
    event: Event, name: str, action: Action
) -> None:
    """Settings learn a new key by its name; all else goes by the action."""
    intents = [intent for intent in done(event) if not isinstance(intent, Typed)]

    assert intents == [Raw(name), Key(action)]


def test_a_digit_key_picks(fonts: object) -> None:  # noqa: ARG001 - SDL must be ready to name keys
    """Offers carry numbers: nobody has to walk to the fifth."""
    assert done(key(pygame.K_3, "3")) == [Raw("3"), Digit(3)]


def test_a_held_arrow_goes_on_and_a_held_accept_does_not() -> None:
    """A heavy hand must not pick two offers with one press."""
    hands = Hands()
    down, accept = key(pygame.K_DOWN), key(pygame.K_RETURN, "\r")
    done(down, accept, hands=hands)
    again = [intent for intent in done(down, accept, hands=hands) if isinstance(intent, Key)]

    assert again == [Key(Action.DOWN)]


def test_a_key_that_went_up_during_a_slow_frame_is_not_held() -> None:
    """The machine was busy for half a second: one press of Tab must not skip an offer."""
    hands = Hands()
    done(key(pygame.K_TAB, "\t"), hands=hands)
    up = Event(pygame.KEYUP, key=pygame.K_TAB, unicode="\t", mod=0, scancode=0)

    assert done(key(pygame.K_TAB, "\t"), up, hands=hands) == []
    assert Key(Action.NEXT) in done(key(pygame.K_TAB, "\t"), hands=hands)


def test_a_key_of_the_window_manager_is_not_ours() -> None:
    """Ctrl with a letter belongs to the system."""
    assert done(key(pygame.K_h, "h", pygame.KMOD_LCTRL)) == []


def test_backspace_is_written_too() -> None:
    """A field takes it as a letter, everything else as its action."""
    assert Typed("\b") in done(key(pygame.K_BACKSPACE, "\b"))


def test_a_press_counts_when_the_button_goes_down() -> None:
    """Nothing waits for a release: no hold, no drag."""
    event = Event(pygame.MOUSEBUTTONDOWN, pos=(4, 5), button=1, touch=False)

    assert done(event) == [Hover(Point(4, 5)), Press(Point(4, 5))]


def test_of_many_moves_only_the_last_counts() -> None:
    """A fast mouse sends hundreds of moves a second; each would cost a view."""
    moves = [Event(pygame.MOUSEMOTION, pos=(x, 1), rel=(1, 0), buttons=(0, 0, 0)) for x in range(50)]

    assert done(*moves) == [Hover(Point(49, 1))]


def test_a_pointer_that_left_hovers_nowhere() -> None:
    """Otherwise the last part would stay lit."""
    assert done(Event(pygame.WINDOWLEAVE)) == [Hover(NOWHERE)]


def test_the_wheel_turns_where_the_pointer_is() -> None:
    """The page under the pointer scrolls, not the one with the focus."""
    move = Event(pygame.MOUSEMOTION, pos=(7, 8), rel=(1, 0), buttons=(0, 0, 0))
    wheel = Event(pygame.MOUSEWHEEL, x=0, y=-1, precise_x=0.0, precise_y=-1.5)

    assert done(move, wheel)[-1] == Wheel(Point(7, 8), -1.5)


def test_a_stick_is_an_arrow_once_and_again_when_held() -> None:
    """A stick rests at neither zero nor one: it has a dead zone, and repeats slowly."""
    hands = Hands()
    pushed = Event(pygame.CONTROLLERAXISMOTION, axis=1, value=30_000, instance_id=0)
    trembling = Event(pygame.CONTROLLERAXISMOTION, axis=1, value=3_000, instance_id=0)
    down = [Raw("pad down"), Key(Action.DOWN, pad=True)]

    told = [done(trembling, hands=hands), done(pushed, hands=hands), done(pushed, hands=hands, at=0.1)]
    told += [done(hands=hands, at=0.5), done(trembling, hands=hands, at=0.6), done(hands=hands, at=2.0)]

    assert told == [[], down, [], down, [], []]


def test_shoulders_turn_the_dial() -> None:
    """Everything works with a gamepad alone."""
    event = Event(pygame.CONTROLLERBUTTONDOWN, button=10, instance_id=0)

    assert done(event) == [Raw("pad r1"), Key(Action.DIAL_UP, pad=True)]


def one(*events: Event, hands: Hands | None = None) -> list[Intent]:
    """Give what events mean where every key and button is the one switch."""
    return (hands or Hands()).read(events, DEFAULT_KEYS, 0.0, one_switch=True)


@pytest.mark.parametrize("code", [pygame.K_SPACE, pygame.K_TAB, pygame.K_F10, pygame.K_3, pygame.K_x])
def test_any_key_is_the_one_switch(code: int, fonts: object) -> None:  # noqa: ARG001 - SDL must name keys
    """Whatever a helper has wired to the button: it presses, and does nothing of its own."""
    assert [type(each) for each in one(key(code))] == [Switch]


@pytest.mark.parametrize("button", [1, 2, 3, 7])
def test_any_button_of_a_mouse_is_the_one_switch(button: int) -> None:
    """Wherever the pointer lies."""
    event = Event(pygame.MOUSEBUTTONDOWN, pos=(4, 5), button=button, touch=False)

    assert one(event) == [Hover(Point(4, 5)), Switch("pointer")]


def test_a_button_of_a_gamepad_is_the_one_switch() -> None:
    """Adaptive controllers are gamepads to the system."""
    event = Event(pygame.CONTROLLERBUTTONDOWN, instance_id=1, button=0)

    assert one(event) == [Switch("pad a")]


def test_a_wheel_is_no_switch() -> None:
    """SDL makes buttons of its notches; a helper may scroll."""
    event = Event(pygame.MOUSEBUTTONDOWN, pos=(4, 5), button=4, touch=False)

    assert one(event) == []


def test_a_switch_that_is_held_counts_once() -> None:
    """A heavy hand lies on it for seconds."""
    hands = Hands()
    one(key(pygame.K_DOWN), hands=hands)

    assert one(key(pygame.K_DOWN), hands=hands) == []


def test_a_stick_that_is_held_is_one_press() -> None:
    """An arrow that goes on would be a switch that presses by itself."""
    hands = Hands()
    one(Event(pygame.CONTROLLERAXISMOTION, instance_id=1, axis=0, value=32000), hands=hands)

    assert hands.read([], DEFAULT_KEYS, 9.0, one_switch=True) == []


def test_the_systems_keys_are_no_switch() -> None:
    """A helper who goes to another window presses nothing on the way."""
    assert one(key(pygame.K_TAB, "", pygame.KMOD_LALT)) == []


def test_full_screen_stays_the_systems_key() -> None:
    """Alt with Enter is pressed by a helper."""
    assert Key(Action.FULL_SCREEN) in one(key(pygame.K_RETURN, "", pygame.KMOD_LALT))
