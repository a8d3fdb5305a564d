"""AccessKit's adapter to the screen readers of this system: whether one listens, and what it asks.

AccessKit works on a thread of its own, and two locks are about: its own, and Python's. On that thread it
holds its own lock while it asks for the first tree, and waits for Python's; every call of ours has Python's
and waits for its. Were one made just then, both would wait for ever (accesskit 0.7.0, tried). So:

- what it calls there is written in C and over in one step (`list.clear`, `SimpleQueue.put`): no Python code
  of ours runs on another thread;
- the adapter is not called before it has asked, nor after it has said that nobody listens any more.
"""

import sys
from functools import partial
from importlib import import_module
from queue import SimpleQueue
from typing import Any

import pygame

EARLY = sys.platform in {"win32", "darwin"}
"""Where the adapter must be there before the window is shown: it takes the window's own answers over."""


class Listener:
    """Knows whether a screen reader listens; free while none does."""

    def __init__(self) -> None:
        """Be there, and not yet heard: nothing is imported."""
        self.kit: Any = None
        """The module `accesskit`, which has no types; None before `open`."""
        self.asked: SimpleQueue[Any] = SimpleQueue()
        """What a screen reader asked for, AccessKit's `ActionRequest`s."""
        self.trouble = ""
        """Why screen readers cannot be told anything here; empty where they can, or it was not tried yet."""
        self._adapter: Any = None
        self._nobody: list[None] = [None]
        """Empty while somebody listens."""

    def open(self) -> None:
        """Be heard from now on, where AccessKit is there; a second time does nothing."""
        if self._adapter is not None or self.trouble:
            return
        try:
            self.kit = import_module("accesskit")
            self._adapter = self._attached()
        except Exception as trouble:  # noqa: BLE001 - whatever is wrong there, the window plays on
            self.close(f"{type(trouble).__name__}: {trouble}")

    def close(self, trouble: str = "") -> None:
        """Be heard no more."""
        self._adapter, self.trouble = None, trouble

    @property
    def listens(self) -> bool:
        """Whether somebody listens."""
        return self._adapter is not None and not self._nobody

    def stands(self, x: float, y: float, width: float, height: float) -> None:
        """Tell where on the display the window is, where AccessKit cannot see that by itself."""
        if self.listens and hasattr(self._adapter, "set_root_window_bounds"):
            bounds = self.kit.Rect(x, y, x + width, y + height)
            self._adapter.set_root_window_bounds(bounds, bounds)

    def has_keyboard(self, *, focused: bool) -> None:
        """Tell whether the keyboard is ours, where AccessKit cannot see that by itself."""
        if not self.listens:
            return
        if hasattr(self._adapter, "update_window_focus_state"):
            self._adapter.update_window_focus_state(focused)
        elif hasattr(self._adapter, "update_view_focus_state"):
            _raised(self._adapter.update_view_focus_state(focused))

    def tell(self, update: Any) -> None:  # noqa: ANN401 - AccessKit has no types
        """Give a tree, AccessKit's `TreeUpdate`."""
        if self.listens:
            _raised(self._adapter.update_if_active(lambda: update))

    def _attached(self) -> Any:  # noqa: ANN401 - AccessKit has no types
        """Make the adapter of this system."""
        woken = self._nobody.clear
        if not EARLY:
            return self.kit.unix.Adapter(woken, self.asked.put, partial(self._nobody.append, None))
        window = pygame.display.get_wm_info()["window"]
        if sys.platform == "win32":
            return self.kit.windows.SubclassingAdapter(window, woken, self.asked.put)
        # SDL gives the keyboard to the window, where screen readers look for it in the view
        self.kit.macos.add_focus_forwarder_to_window_class("SDLWindow")
        return self.kit.macos.SubclassingAdapter.for_window(window, woken, self.asked.put)


def _raised(events: Any) -> None:  # noqa: ANN401 - AccessKit has no types
    """Send what is to be heard; on Linux AccessKit has sent it already."""
    if events is not None:
        events.raise_events()
