"""Twee 3 to sheets: passages, and in each its text, links and macros."""

import json
import re
from collections.abc import Iterator

from game.author.instead import INSTEAD, not_carried
from game.author.sheet import Found, Other, Places, Sheet, Step
from game.author.twee_body import Body
from game.author.twee_whole import resolved
from game.story.near import quote
from game.story.problem import Problem
from game.story.source import Source, Span

_HEAD = re.compile(r"^::[ \t]*(?P<name>(?:\\.|[^\\\[{\n])*)(?:\[(?P<tags>[^\]\n]*)\])?[^\n]*$", re.MULTILINE)
_HIDDEN = frozenset({"script", "stylesheet", "widget"})
_SPECIAL = frozenset(
    {
        "StoryAuthor",
        "StoryBanner",
        "StoryCaption",
        "StoryInterface",
        "StoryMenu",
        "StorySettings",
        "StorySubtitle",
        "PassageFooter",
        "PassageReady",
        "PassageDone",
    }
)
"""Passages of SugarCube that are no page; PassageHeader too, if it holds more than ours."""


def read_twee(source: Source, problems: list[Problem]) -> Other:
    """Read a Twee file; what cannot be carried is added to the problems."""
    return _Reading(source, problems).whole()


class _Reading:
    """Reads one file, passage by passage."""

    def __init__(self, source: Source, problems: list[Problem]) -> None:
        self._source = source
        self._places = Places(source)
        self._problems = problems
        self._title = self._start = ""
        self._begin: list[Step] = []

    def whole(self) -> Other:
        """Read it all."""
        sheets = tuple(self._sheets())
        names = [sheet.name for sheet in sheets]
        start = self._start or ("Start" if "Start" in names else "")
        told = resolved(sheets, start, self._problems)
        return Other("twee", told, self._title, start, tuple(self._begin))

    def _sheets(self) -> Iterator[Sheet]:
        text = self._source.text
        heads = list(_HEAD.finditer(text))
        ends = [*(head.start() for head in heads[1:]), len(text)]
        for head, end in zip(heads, ends, strict=False):
            name = re.sub(r"\\(.)", r"\1", head["name"]).strip()
            tags = tuple((head["tags"] or "").split())
            span = self._places.span(head.start(), head.end())
            start = min(head.end() + 1, end)
            if not self._is_special(name, tags, span, (start, end)):
                yield Sheet(name, self._body(start, end), span, tags)

    def _is_special(self, name: str, tags: tuple[str, ...], span: Span, at: tuple[int, int]) -> bool:
        """Take what a passage that is no page says about the whole story."""
        text = self._source.text[at[0] : at[1]].strip()
        if name == "StoryTitle":
            self._title = " ".join(text.split())
        elif name == "StoryData":
            self._data(text, span)
        elif name == "StoryInit":
            nodes = self._body(*at)
            self._begin += [node for node in nodes if isinstance(node, Step)]
        elif name in _SPECIAL or (name == "PassageHeader" and "$Causes" not in text) or _HIDDEN & set(tags):
            message = f"the passage {quote(name)} is no page, and what it does is left out"
            self._problems.append(not_carried(message, span, INSTEAD["it is no page"]))
        else:
            return name == "PassageHeader"
        return True

    def _data(self, text: str, span: Span) -> None:
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            message = "the story's data cannot be read, so the first passage begins"
            self._problems.append(not_carried(message, span, "`start: kitchen` names another one"))
            return
        if isinstance(data, dict) and isinstance(data.get("start"), str):
            self._start = data["start"]

    def _body(self, start: int, end: int) -> tuple[Found, ...]:
        return Body(self._source.text, self._places, self._problems).nodes(start, end)
