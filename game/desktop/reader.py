"""Tells a screen reader what is on the screen while one listens, and takes what it asks as intents.

What tells is imported when one listens: everybody else's window is not to wait for it.
"""
# ruff: noqa: PLC0415 - what tells is imported when one listens

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.desktop.listener import Listener
from game.stage.intent import Intent
from game.stage.scene import View

if TYPE_CHECKING:
    from game.stage.tree import Tree


class Reader:
    """Tells of the window, only what is new."""

    def __init__(self, listener: Listener, log: Callable[[str], None]) -> None:
        """Tell a listener; say in a log what goes wrong."""
        self._listener, self._log = listener, log
        self._numbers: dict[str, int] = {}
        self._told: tuple[View, str | None, str] | None = None
        """What the tree was made of; None: nobody listens."""
        self._tree: Tree | None = None
        self._place = (0, 0, 0, 0)
        self._focused = False

    def open(self) -> None:
        """Be heard from now on."""
        self._listener.open()
        if self._listener.trouble:
            self._log(f"Screen readers are not told of the window: {self._listener.trouble}")

    def close(self) -> None:
        """Be heard no more."""
        self._listener.close()

    def tell(self, view: View, focus: str | None, language: Callable[[], str]) -> None:
        """Tell what is on the screen, where somebody listens and it is not what was told last.

        Args:
            view: what is shown.
            focus: id of the part that has the focus.
            language: gives the tag of the interface's language.
        """
        if not self._listener.listens:
            self._told, self._tree = None, None
            return
        try:
            self._tell(view, focus, language())
        except BaseException as trouble:
            if isinstance(trouble, KeyboardInterrupt | SystemExit):
                raise
            # AccessKit's panics are no `Exception`; the window plays on
            self._listener.close(f"{type(trouble).__name__}: {trouble}")
            self._log(f"Screen readers are told no more of the window: {self._listener.trouble}")

    def intents(self) -> Iterator[Intent]:
        """Give what was asked since it was last looked."""
        if self._listener.asked.empty():
            return
        from game.desktop.reader_nodes import WISHES
        from game.stage.wish import intents_of

        while not self._listener.asked.empty():
            request = self._listener.asked.get()
            nodes = self._tree.nodes if self._tree else ()
            node = next((each for each in nodes if self._numbers.get(each.key) == request.target), None)
            wish = WISHES.get(str(request.action).rpartition(".")[2])
            to = request.data[1] if request.data else None
            if node is not None and wish is not None:
                yield from intents_of(wish, node, to if isinstance(to, float) else None)

    def _tell(self, view: View, focus: str | None, language: str) -> None:
        self._stand()
        if self._told is not None and self._told[0] is view and self._told[1:] == (focus, language):
            return
        from game.desktop.reader_nodes import update_of
        from game.stage.tree import grown

        tree = grown(view, focus, language, self._tree)
        kit = self._listener.kit
        if self._tree is None:
            # what stands in the very first tree is not said by itself
            self._listener.tell(update_of(kit, replace(tree, news=""), self._numbers))
        if tree != self._tree:
            self._listener.tell(update_of(kit, tree, self._numbers))
        self._told, self._tree = (view, focus, language), tree

    def _stand(self) -> None:
        """Tell where the window is, and whether the keyboard is ours."""
        place = (*pygame.display.get_window_position(), *pygame.display.get_window_size())
        if place != self._place:
            self._place = place
            self._listener.stands(*place)
        focused = pygame.key.get_focused()
        if focused != self._focused:
            self._focused = focused
            self._listener.has_keyboard(focused=focused)
