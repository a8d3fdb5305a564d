"""Lines of a page as SugarCube's text: what could be markup there is written so that it is none."""

import re
from collections.abc import Iterator

from game.author.twee_code import chose, code
from game.story.guard import forbidden
from game.story.line import Draft, Layer, Line, Narration, Prose, Quotation, Silence, Speech, Text, Thought
from game.story.model import Passage, Story

_MARKUP = re.compile(r"[<>&$\[\]{}~^@|\\`\"]|_(?=\w)|__|//|''|==|--|%%|^\s*(?:[!*#>:]|----)", re.MULTILINE)


def plain(words: str) -> str:
    """Write words that are no markup."""
    kept = words
    while found := forbidden(kept):
        kept = kept.replace(found.group(), "\ufffd")
    return _MARKUP.sub(lambda sign: "".join(_entity(letter) for letter in sign.group()), kept)


def _entity(letter: str) -> str:
    return letter if letter.isspace() else f"&#{ord(letter)};"


def rich(prose: Prose, story: Story) -> str:
    """Write a paragraph, with its emphasis and values."""
    parts = []
    for run in prose:
        words = plain(run.words) if isinstance(run, Text) else _shown(run.name, story)
        parts.append(f"//{words}//" if run.emphasis and words.strip() else words)
    return "".join(parts)


def _shown(name: str, story: Story) -> str:
    return f'<<print ${name}.join(", ")>>' if name in story.keeps else f"<<print ${name}>>"


def paragraphs(passage: Passage, story: Story) -> Iterator[str]:
    """Write the lines that are seen from the passage's own chair."""
    for line in passage.lines:
        if line.margin or line.seat not in {None, passage.seat}:
            continue
        condition = code(line.when, passage.id) if line.when else ""
        words = _words(line, story)
        if isinstance(line.said, Quotation):
            condition = " and ".join(filter(None, (condition, _seen(line.said, story))))
        yield _under(condition, words)
        for kind, layer in (("meant", line.meant), ("heard", line.heard), ("muffled", line.muffled)):
            if layer is not None:
                yield _layer(kind, layer, passage, story)


def _layer(kind: str, layer: Layer, passage: Passage, story: Story) -> str:
    return _under(code(layer.when, passage.id), f"({kind}) {rich(layer.prose, story)}")


def _under(condition: str, words: str) -> str:
    return f"<<if {condition}>>{words}<</if>>" if condition else words


def _words(line: Line, story: Story) -> str:
    match line.said:
        case Narration(prose):
            return rich(prose, story)
        case Speech(who, prose):
            return f"{_name(who, story)}: {rich(prose, story)}"
        case Thought(who, prose):
            return f"{_name(who, story)} (thinks): {rich(prose, story)}"
        case Draft(who, versions):
            return f"{_name(who, story)} (draft): {' / '.join(rich(each, story) for each in versions)}"
        case Silence():
            return "…"
        case Quotation(who, prose):
            name = f"{_name(who, story)}: " if who else ""
            return name + rich(prose or _original(line.said, story), story)


def _name(who: str, story: Story) -> str:
    return plain(story.cast[who].name if who in story.cast else who.capitalize())


def _original(said: Quotation, story: Story) -> Prose:
    if said.choice is not None:
        passage, name = said.choice
        return next((each.prose for each in story.passages[passage].choices if each.id == name), ())
    lines = (
        line.said for passage in story.passages.values() for line in passage.lines if line.id == said.original
    )
    found = next(lines, None)
    return found.prose if isinstance(found, Narration | Speech | Thought) else ()


def _seen(said: Quotation, story: Story) -> str:
    if said.choice is not None:
        return chose(*said.choice)
    where = [
        name for name, each in story.passages.items() if any(line.id == said.original for line in each.lines)
    ]
    return f'visited("{where[0]}") gt 0' if where else ""
