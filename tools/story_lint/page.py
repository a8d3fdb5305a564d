"""A rule's page: its docstring, taken apart into words and examples."""

import inspect
import re
import textwrap

from game.frozen import frozen
from story_lint.rule import Rule

HEAD = "format: 1\ntitle: Salt\ncast: {dad: {name: Dad}, nora: {name: Nora}}\n"
"""Stands before an example that is a piece of a story."""

TAIL = """\
  bread:
    page: He breaks it in two.
    ending: {title: Bread, text: The bigger half lies on your side., reflect: [Who was heard?]}
"""
"""The passage `bread` that every piece may lead to, where it has none of its own."""

_REPEAT = re.compile(r"⟨(.+?) x (\d+)⟩")
_BYTE = re.compile(r"⟨([0-9A-F]{2})⟩")


@frozen
class Example:
    """A small story that a rule speaks about, or keeps silent."""

    fails: bool
    text: str
    """As the page shows it."""

    def files(self) -> dict[str, bytes]:
        """Give the files of the whole story, and `settings` where the example brings some."""
        parts = re.split(r"^--- (\S+)\n", self.text, flags=re.MULTILINE)
        named = dict(zip(parts[1::2], parts[2::2], strict=True))
        if parts[0].strip() or not {"story.yaml", "story.yml"} & set(named):
            named["story.yaml"] = _whole(parts[0])
        return {name: _bytes(text) for name, text in named.items() if name != "nothing"}


@frozen
class Page:
    """What a rule's docstring says."""

    title: str
    body: str
    examples: tuple[Example, ...]


def page_of(rule: Rule) -> Page:
    """Take a rule's docstring apart."""
    text = inspect.cleandoc(rule.page or "")
    title, _, rest = text.partition("\n")
    parts = re.split(r"^(FAIL|PASS)\n", rest.strip() + "\n", flags=re.MULTILINE)
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    examples = tuple(
        Example(kind == "FAIL", textwrap.dedent(text).strip("\n") + "\n") for kind, text in pairs
    )
    return Page(title, parts[0].strip(), examples)


def _whole(text: str) -> str:
    if re.search(r"^title:|^%|^---", text, re.MULTILINE):
        return text
    passages = "" if re.search(r"^passages:", text, re.MULTILINE) else "passages:\n"
    tail = "" if re.search(r"^  bread:", text, re.MULTILINE) else TAIL
    return f"{HEAD}{text}{passages}{tail}"


def _bytes(text: str) -> bytes:
    text = _REPEAT.sub(lambda found: found[1] * int(found[2]), text)
    parts = _BYTE.split(text)
    return b"".join(
        bytes([int(part, 16)]) if place % 2 else part.encode() for place, part in enumerate(parts)
    )
