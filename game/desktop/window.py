"""The loop: poll, react, perform, paint. The only clock."""

import sys
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from functools import partial
from time import perf_counter

import pygame
from pygame.event import Event

from game.desktop import pad
from game.desktop.aloud import Aloud
from game.desktop.fonts import Fonts
from game.desktop.house import House
from game.desktop.input import Hands
from game.desktop.opening import keep
from game.desktop.pacing import stride
from game.desktop.paint import Painter, work
from game.desktop.perform import Performer
from game.desktop.picture import as_png, draw
from game.desktop.reader import Reader
from game.desktop.screen import Screen
from game.desktop.sound import Sounds
from game.desktop.trace import silent
from game.stage.geometry import Size
from game.stage.intent import (
    Digit,
    Heard,
    Hover,
    Intent,
    Key,
    Pick,
    Press,
    Raw,
    Refresh,
    Resize,
    Switch,
    Tick,
)
from game.stage.mark import Scenery, Words, flat
from game.stage.request import Request, Warm, WritePicture
from game.stage.scene import Role, View

REST = 48
"""Milliseconds between two looks at the events while nothing moves and no hand does."""

AWAKE = 16
"""The same while hands are at work: a wheel that turns, a pointer that wanders."""

WAKE = 0.6
"""Seconds after which hands that did nothing are taken to rest."""

BRISK = 8
"""The same where a key must act at once."""

AWAY = 100
"""The same while the window is minimised."""

LONGEST_TICK = 0.1
"""A frame that took longer (the window was dragged, the machine slept) counts as so many seconds."""

SETTLED = 2.5
"""Seconds after which the title is taken to have all its pictures."""

SWITCH = 0.001
"""Seconds after which a thread at work lets the window go on: with Python's own 0.005, frames come late."""

MOST_TROUBLE = 60
"""After so many wrong frames in a row the window closes: it would only go on being wrong."""

OUR_FAULT = "Something went wrong in the program. Your reading is kept."


class Window:
    """Leads a reader through the house, frame by frame."""

    def __init__(self, screen: Screen, house: House) -> None:
        """Show the first picture: nothing slow happens before it."""
        self._screen, self._house = screen, house
        self._fonts = Fonts(house.fonts)
        self._painter = Painter(self._fonts, house.log)
        self._director = house.begin(self._fonts, Size(*screen.surface.get_size()))
        self._shown: View | None = None
        self._arrived = 0
        self._trouble = 0
        self._open = True
        self._ticked = self._due = self._begun = perf_counter()
        self._heard = 0.0
        self._unanswered = False
        """Hands did something in this frame, and what came of it is still to be painted."""
        self._touched = False
        self._writing = False
        self._paint(float("inf"))
        house.trace("title")
        house.trace("first frame", **({"at": screen.first_at} if screen.first_at else {}))
        self._hands = Hands(house.tell)
        self._aloud = Aloud(house)
        self._reader = Reader(screen.listener, house.log)
        self._sounds = Sounds(house.sounds, house.story, house.log)
        self._performer = Performer(house.deeds, house.mail, house.log, lambda: house.tell(OUR_FAULT))

    def run(self) -> int:
        """Go on until the window is closed; give the exit code."""
        sys.setswitchinterval(SWITCH)
        for request in self._director.asked:
            self._perform(request)
        self._house.after_first()
        self._reader.open()
        self._sounds.open(self._director.settings.volumes)
        pad.listen()
        pygame.key.set_repeat(380, 45)
        pygame.key.stop_text_input()
        last = perf_counter()
        while self._open:
            now = perf_counter()
            try:
                self._frame(now, now - last)
                self._trouble = 0
            except Exception as trouble:  # noqa: BLE001 - one wrong frame must not end a reading
                self._troubled(trouble)
            last = now
            self._rest()
        self._aloud.close()
        self._performer.close()
        self._sounds.close()
        self._painter.close()
        self._reader.close()
        return 1 if self._trouble >= MOST_TROUBLE else 0

    def _frame(self, now: float, seconds: float) -> None:
        """Do everything that one look at the world asks for."""
        events = pygame.event.get()
        if events:
            self._heard = now
        if any(event.type == pygame.QUIT for event in events):
            self._open = False
        if self._screen.heed(events):
            self._resized()
        for intent in self._intents(events, now):
            if isinstance(intent, Switch):
                self._tick(now, pressed=True)
            self._react(intent)
        self._tick(now)
        if self._screen.fill_screen(full=self._director.settings.full_screen):
            self._resized()
        view = self._director.view()
        self._sounds.tick(min(LONGEST_TICK, seconds), view.sound, self._director.settings.volumes)
        self._write_or_not()
        self._aloud.follow(self._director.showing, touched=self._touched)
        if view is not self._shown:
            self._house.seen(view)
        tongue = partial(self._house.tongue, self._director.settings)
        self._reader.tell(view, self._director.showing.focus, tongue)
        if not self._screen.is_away:
            self._paint(work(self._screen.surface.get_size()))
            self._keep_first(now)
        if self._unanswered:
            self._house.trace("answered")
            self._unanswered = False

    def _tick(self, now: float, *, pressed: bool = False) -> None:
        """Let time go by on a screen that moves, as often as it asks for, and up to a press of the switch.

        A press means what was seen as it was made: the time before it moves nothing on.
        """
        view = self._director.view()
        step = stride(view)
        if not view.moving or self._screen.is_away:
            self._ticked = self._due = now
        elif pressed and step > LONGEST_TICK:
            self._pass(now, min(now - self._ticked, step * 0.99))
        elif not pressed and now >= min(self._due, self._ticked + step):
            least = min(step, LONGEST_TICK) / 2
            self._pass(now, min(max(LONGEST_TICK, step), max(least, now - self._ticked)))

    def _pass(self, now: float, seconds: float) -> None:
        if seconds > 0:
            self._react(Tick(seconds, self._aloud.quiet))
        self._ticked = now
        step = stride(self._director.view())
        self._due = now + step if step > LONGEST_TICK else max(self._due + step, now)

    def _intents(self, events: Sequence[Event], now: float) -> Iterable[Intent]:
        settings = self._director.settings
        yield from self._hands.read(events, settings.keys, now, one_switch=settings.switch > 0)
        while not self._house.mail.empty():
            yield self._house.mail.get()
        yield from self._house.news()
        yield from self._reader.intents()

    def _react(self, intent: Intent) -> None:
        self._touched = self._touched or not isinstance(intent, Tick | Refresh | Hover)
        if isinstance(intent, Key | Digit | Press | Pick | Raw | Switch):
            self._house.trace("hand", intent=repr(intent))
            self._unanswered = True
        if isinstance(intent, Heard):
            self._house.trace("heard", words=intent.message)
        self._director, requests = self._director.react(intent)
        for request in requests:
            self._perform(request)

    def _perform(self, request: Request) -> None:
        go_on = self._performer.do(
            request,
            sound=lambda once: self._sounds.play(once, self._director.settings.volumes),
            warm=self._warm,
            paint=self._picture,
            speak=self._aloud.asked,
        )
        self._open = self._open and go_on

    def _resized(self) -> None:
        self._painter.forget()
        self._react(Resize(Size(*self._screen.surface.get_size())))

    def _paint(self, seconds: float) -> None:
        """Paint if anything may look different from what is seen."""
        view, arrived = self._director.view(), self._painter.arrived
        rects: list[pygame.Rect] = []
        if view is not self._shown or arrived != self._arrived or self._painter.is_late:
            begun = perf_counter()
            rects = self._painter.paint(self._screen.surface, view.marks, seconds)
            self._shown, self._arrived = view, arrived
            self._told(view, perf_counter() - begun, rects)
        self._screen.show(rects)

    def _keep_first(self, now: float) -> None:
        """Keep the title's picture, once it has come to rest and before anybody has touched it."""
        folder = self._house.first_picture
        pointed = self._director.showing.hover is not None
        if folder is None or self._touched or pointed or now - self._begun < SETTLED:
            return
        self._touched = True
        picture, full = self._screen.surface.copy(), self._screen.is_full
        self._performer.later(lambda: keep(as_png(picture), folder, full=full))

    def _told(self, view: View, seconds: float, rects: Sequence[pygame.Rect]) -> None:
        if self._house.trace is not silent:
            ready = [part.id for part in view.parts if part.focusable and part.enabled]
            words = sum(1 for mark in flat(view.marks) if isinstance(mark, Words) and mark.shown > 0)
            area = sum(rect.width * rect.height for rect in rects)
            boxes = [(part.id, *astuple(part.box)) for part in view.parts if part.focusable and part.enabled]
            showing = self._director.showing
            ring = showing.scan.at if showing.scan else None
            told = {"parts": ready, "boxes": boxes, "words": words, "area": area}
            self._house.trace("painted", seconds=seconds, **told, focus=showing.focus, ring=ring)

    def _rest(self) -> None:
        """Sleep until the next frame is due; never so long that a key would wait."""
        rest = AWAKE if perf_counter() - self._heard < WAKE else REST
        rest = BRISK if self._director.view().brisk else rest
        if self._screen.is_away:
            pygame.time.wait(AWAY)
        elif self._director.view().moving:
            pygame.time.wait(max(1, min(rest, round((self._due - perf_counter()) * 1000))))
        elif not self._painter.is_late:
            pygame.time.wait(rest)

    def _write_or_not(self) -> None:
        """Take words from the keyboard only while a field has the focus: an input method would eat keys."""
        if self._director.view() is self._shown:
            return
        part = self._director.showing.focused_part
        writing = part is not None and part.role is Role.FIELD
        if writing != self._writing:
            self._writing = writing
            (pygame.key.start_text_input if writing else pygame.key.stop_text_input)()

    def _warm(self, request: Warm) -> None:
        story, (wide, high) = self._house.story(request.story), self._screen.surface.get_size()
        seen = [mark.box for mark in flat(self._director.view().marks) if isinstance(mark, Scenery)]
        sizes = [(round(box.width), round(box.height)) for box in seen]
        # where no page is seen yet: about the room that one gives its picture
        sizes.append((round(wide * 0.46), high) if wide > high else (wide, round(high * 0.4)))
        for place in filter(None, map(story.places.get, request.places) if story else ()):
            self._painter.warm(place, sizes[0])

    def _picture(self, request: WritePicture) -> pygame.Surface:
        """Paint the screen at another size."""
        plate = self._director.plate(Size(request.width, request.height))
        return draw(plate.marks, (request.width, request.height), self._fonts, self._house.log)

    def _troubled(self, trouble: Exception) -> None:
        """Say in the log what went wrong, tell the reader, and go on from the last good state."""
        self._painter.forget()
        self._ticked = self._due = perf_counter()
        self._trouble += 1
        self._open = self._open and self._trouble < MOST_TROUBLE
        if self._trouble == 1:
            self._house.log("".join(traceback.format_exception(trouble)))
            self._house.mail.put(Heard(self._house.tell(OUR_FAULT), bad=True))
