"""A story in which every word is hostile: what would run, if a page took text for anything but text."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from game.story.line import Text
from game.story.model import Story

CANARY = "window.hits = []; window.hit = () => hits.push('hit');"
"""What a page has before anything of it is read; hostile words call it."""

STRANGERS = "script:not([src]), img, iframe, object, embed, video, base, form[action*=elsewhere], [onerror]"
"""What only words that were taken for markup could bring into the page."""

LOOK = "what => [...hits, ...[...document.querySelectorAll(what)].map(each => each.outerHTML)]"
"""Gives what hostile words have done to a page."""

SEEDS = (
    "<script>hit()</script>",
    "</script><script>hit()</script>",
    "<img src=x onerror=hit()>",
    "<svg onload=hit()>",
    "<svg><script>hit()</script></svg>",
    "<body onload=hit()>",
    "<iframe src='javascript:hit()'></iframe>",
    "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "<a href='javascript:hit()' autofocus onfocus=hit()>x</a>",
    "<input autofocus onfocus=hit()>",
    "<details open ontoggle=hit()>",
    "<video><source onerror=hit()></video>",
    "<style>@import 'http://elsewhere.test/'</style>",
    "<link rel=stylesheet href=http://elsewhere.test/>",
    "<meta http-equiv=refresh content='0;url=http://elsewhere.test/'>",
    "<base href=http://elsewhere.test/>",
    "<form action=http://elsewhere.test/><button>x",
    "<object data=http://elsewhere.test/></object>",
    "<embed src=http://elsewhere.test/>",
    "<template><img src=x onerror=hit()></template>",
    "<noscript><p title='</noscript><img src=x onerror=hit()>'>",
    "<math><mtext></form><form><mglyph><style></math><img src=x onerror=hit()>",
    '" onmouseover=hit() x="',
    "' onmouseover=hit() x='",
    "'></body><script>hit()</script>",
    '"></title><script>hit()</script>',
    "--><script>hit()</script>",
    "]]><script>hit()</script>",
    "javascript:hit()",
    "&lt;script&gt;hit()&lt;/script&gt;",
    "&#60;script&#62;hit()&#60;/script&#62;",
    "\\u003cscript\\u003ehit()\\u003c/script\\u003e",
    "{{ 7 * 7 }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "${hit()}",
    "'+hit()+'",
    '"-hit()-"',
    "`-hit()-`",
    ");hit();//",
    "hit.constructor('hit()')()",
    "__proto__",
    "constructor",
    "%3Cscript%3Ehit()%3C/script%3E",
    "url(javascript:hit())",
    "expression(hit())",
    "\u2028hit()\u2029",
    "\ufeff<script>hit()</script>",
    "\u202e>tpircs/<)(tih>tpircs<",
)


def payloads(chance: Random) -> Iterator[str]:
    """Give hostile words without end: each of `SEEDS`, then as others would write them."""
    yield from SEEDS
    twists: tuple[Callable[[str], str], ...] = (
        str.upper,
        lambda words: "".join(chance.choice((one.upper(), one.lower())) for one in words),
        lambda words: words.replace(" ", chance.choice(("/", "\t", "\n", "  "))),
        lambda words: words.replace("<", "<" + chance.choice(("\t", "/", "!", "?", "<"))),
        lambda words: f"{chance.choice(SEEDS)}{words}",
        lambda words: f"{words}{chance.choice(SEEDS)}",
        lambda words: f"<p>{words}",
        lambda words: f"\"'><!--{words}",
        lambda words: words.replace("hit()", chance.choice(("hit`1`", "window['hit']()", "top.hit()"))),
    )
    while True:
        yield chance.choice(twists)(chance.choice(SEEDS))


def poisoned(story: Story, word: Callable[[], str]) -> Story:
    """Give a story whose every word, name and picture's words are others."""
    changed: Story = _changed(story, word)
    return replace(
        changed,
        title=word(),
        seats={seat: word() for seat in changed.seats},
        cast={who: replace(person, name=word()) for who, person in changed.cast.items()},
        places={name: replace(place, alt=word()) for name, place in changed.places.items()},
        meters={name: replace(meter, name=word()) for name, meter in changed.meters.items()},
    )


def _changed(value: Any, word: Callable[[], str]) -> Any:
    """Change every run of words in whatever it stands."""
    match value:
        case Text():
            return Text(word(), value.emphasis)
        case tuple():
            return tuple(_changed(each, word) for each in value)
        case Mapping():
            return {name: _changed(each, word) for name, each in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            return replace(
                value, **{each.name: _changed(getattr(value, each.name), word) for each in fields(value)}
            )
        case _:
            return value


HOSTILE = "<script>hit()</script><img src=x onerror=hit()><a href='javascript:hit()'>x</a>"
"""Words that can stand in any line of a story's file."""

_SAID = re.compile(r"""^( +(?:- )?(?:say|do): "?|      (?=\S))(.*?[.?!])("?)$""", re.MULTILINE)
"""A line of a page, or of an offer, that ends as a sentence does."""


def written_hostile(folder: Path, to: Path) -> Path:
    """Write a chapter again, with hostile words in its title, its pages and its offers."""
    shutil.copytree(folder, to)
    for path in (to / "passages").glob("*.yaml"):
        path.write_text(_SAID.sub(rf"\1\2 {HOSTILE}\3", path.read_text("utf-8")), "utf-8")
    story = to / "story.yaml"
    story.write_text(
        re.sub("^(title: .*)$", rf"\1 {HOSTILE}", story.read_text("utf-8"), flags=re.MULTILINE), "utf-8"
    )
    return to
