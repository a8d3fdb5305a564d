"""Ctrl-C while modules are being read: the reading ends first, and then the program does, in a word."""

import _thread
import signal
import time
from types import FrameType

_SOON = 0.02
"""Seconds until it is looked again whether the reading has ended."""

_READING = "<frozen importlib"


def wait_for_imports() -> None:
    """From now on let an import that is under way end before Ctrl-C is heard.

    One that is cut off leaves Python to end with the signal's code, however well that is answered; and in the
    first moments there is nobody yet to answer. Where Ctrl-C is not to be heard at all it stays so.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)


def _interrupt(_number: int, frame: FrameType | None) -> None:
    while frame is not None:
        if frame.f_code.co_filename.startswith(_READING):
            _thread.start_new_thread(_again, ())
            return
        frame = frame.f_back
    raise KeyboardInterrupt


def _again() -> None:
    time.sleep(_SOON)
    _thread.interrupt_main()
