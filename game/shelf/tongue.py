"""The languages of whoever uses this machine, as its system tells them."""

import os
import sys
from collections.abc import Mapping

_NONE = frozenset({"", "c", "posix"})
"""Locales that are no language."""


def spoken(environment: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Give the tags of the reader's languages, the dearest first; none where the system does not say.

    Args:
        environment: None for the process's own.
    """
    told = os.environ if environment is None else environment
    locale = next((told[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if told.get(name)), "")
    if _tag(locale).lower() in _NONE:
        return _of_windows() if not locale and sys.platform == "win32" else ()
    # Several can stand in LANGUAGE, and they count where a locale is set at all (gettext does so).
    wanted = (*told.get("LANGUAGE", "").split(":"), locale)
    return tuple(dict.fromkeys(filter(None, map(_tag, wanted))))


def _tag(locale: str) -> str:
    """Write a locale as a tag: `de-AT` of `de_AT.UTF-8@euro`."""
    return locale.partition(".")[0].partition("@")[0].replace("_", "-").strip()


def _of_windows() -> tuple[str, ...]:
    """Ask the system itself, which sets no variables."""
    import ctypes  # noqa: PLC0415 - Windows alone has what it asks
    import locale  # noqa: PLC0415 - Windows alone asks it

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined,unused-ignore]
    return tuple(filter(None, (_tag(locale.windows_locale.get(number, "")),)))
