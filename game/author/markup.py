"""HTML built of escaped words: what is not made here as an element can only be text."""

from html import escape
from typing import TypeAlias

from game.frozen import frozen
from game.story.guard import forbidden


@frozen
class Html:
    """Markup that was made by `tag`, and nowhere else."""

    text: str


Part: TypeAlias = Html | str
"""An element, or words that are still to be escaped."""

NOTHING = Html("")

_VOID = frozenset({"meta", "br", "hr"})

_BLOCKS = frozenset({"body", "head", "section", "article", "header", "ul", "ol", "dl", "div", "nav"})

STYLE = """\
@page { margin: 18mm; }
* { box-sizing: border-box; }
body { font: 12pt/1.5 Georgia, "Times New Roman", serif; max-width: 42em; margin: 2em auto; padding: 0 1em;
  color: #111; background: #fff; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
h2 { margin-top: 2em; border-bottom: 1px solid #999; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #666; }
article, li, .whole { break-inside: avoid; }
.quiet { color: #444; font-size: 90%; }
.warning { border: 2px solid #111; padding: 0.5em 1em; font-weight: bold; }
table.plan { border-collapse: collapse; width: 100%; font-size: 82%; line-height: 1.32; }
.plan th { text-align: left; vertical-align: top; padding: 0.35em 1em 0.35em 0; }
.plan td { border-top: 1px solid #999; padding: 0.35em 0; }
.plan th { border-top: 1px solid #999; white-space: nowrap; width: 7em; }
.plan p, .plan ul, .plan ol { margin: 0 0 0.25em; }
.leaf { break-before: page; }
.leaf > h2 { margin-top: 0; }
.blank { border-bottom: 1px solid #111; height: 2.2em; }
.cue { font-style: italic; color: #333; }
.struck { text-decoration: line-through; }
a { color: inherit; }
@media print { body { margin: 0; max-width: none; padding: 0; } a { text-decoration: none; } }
"""
"""Of every page that is printed: nothing is fetched, and A4 and Letter both serve."""


def text(words: str) -> Html:
    """Escape words; letters that hide, turn or command are shown as a box."""
    kept = words
    while found := forbidden(kept):
        kept = kept.replace(found.group(), "\ufffd")
    return Html(escape(kept, quote=True))


def tag(kind: str, *parts: Part, **attributes: str) -> Html:
    """Make an element.

    Args:
        kind: its name, `p`.
        parts: what stands in it; words are escaped.
        attributes: a trailing `_` is dropped from their names, as in `class_`.
    """
    words = "".join(f' {name.rstrip("_")}="{text(value).text}"' for name, value in attributes.items())
    if kind in _VOID:
        return Html(f"<{kind}{words}>")
    line = "\n" if kind in _BLOCKS else ""
    return Html(f"<{kind}{words}>{line}{join(*parts).text}</{kind}>\n")


def join(*parts: Part) -> Html:
    """Put parts behind each other."""
    return Html("".join(part.text if isinstance(part, Html) else text(part).text for part in parts))


def inline(kind: str, *parts: Part, **attributes: str) -> Html:
    """Make an element that stands within a line of words."""
    return Html(tag(kind, *parts, **attributes).text.rstrip("\n"))


def page(title: str, language: str, *parts: Part) -> str:
    """Make a whole document, which needs no network and runs no script."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'),
        tag("meta", name="viewport", content="width=device-width"),
        tag("title", title),
        Html(f"<style>\n{STYLE}</style>\n"),
    )
    return f"<!doctype html>\n{tag('html', head, tag('body', *parts), lang=language or 'en').text}"
