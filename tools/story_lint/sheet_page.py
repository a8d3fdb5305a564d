"""A story's report as one HTML page that needs nothing beside it and runs nothing."""

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from game.story.model import Story
from game.story.report import safe
from story_lint import sheet
from story_lint.parts import plain
from story_lint.sheet import facts, share_in_words, shown_meters, unwalked

if TYPE_CHECKING:
    from story_lint.figures import Figures, Reach

_STYLE = """\
:root{--ink:#2b211a;--quiet:#6b5f52;--rule:#d9cdb8;--warm:#8a4b1f;--sheet:#fffdf8}
*{box-sizing:border-box}
body{font:17px/1.5 Georgia,"Liberation Serif",serif;color:var(--ink);background:#f4ecdc;margin:0}
main{max-width:66rem;margin:2rem auto;padding:2.5rem 3rem;background:var(--sheet);box-shadow:0 1px 8px #0002}
h1{font-size:2.1rem;font-weight:normal;margin:0 0 .2rem}
h2{font-size:1.25rem;font-weight:normal;margin:2.6rem 0 .6rem;padding-bottom:.3rem;
border-bottom:1px solid var(--rule)}
p{margin:.2rem 0}.quiet,small{color:var(--quiet)}small{font-size:.82rem}
table{border-collapse:collapse;width:100%}
td,th{padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{font-weight:normal;color:var(--quiet);font-size:.85rem}
tr>:last-child{padding-right:0}td small{display:block;overflow-wrap:anywhere}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
svg.strip{display:block;margin-top:.45rem}
.wide{overflow-x:auto}
.map{overflow:auto;max-height:70vh;border:1px solid var(--rule);background:#f4ecdc}
.map{scroll-snap-type:both mandatory;position:relative}.map>div{position:relative;width:max-content}
/* a map opens at its start: the one place to snap to, which is gone a moment later */
#start{position:absolute;width:300px;height:1px;scroll-snap-align:start;scroll-margin:140px 36px;
animation:opened .3s forwards}@keyframes opened{to{scroll-snap-align:none}}
label+a{margin-left:1.2rem;font-size:.85rem;color:var(--warm)}#fit:checked~a{display:none}
#fit:checked~.map>div{width:100%}
.map svg{display:block}#fit:checked~.map svg{width:100%;height:auto}
label{color:var(--quiet);font-size:.85rem}
ul{list-style:none;margin:.3rem 0 1rem;padding:0;display:flex;flex-wrap:wrap;gap:.3rem}
li{font-size:.85rem;padding:.05rem .55rem;border:1px solid var(--rule);border-radius:1rem}
@media print{body{background:#fff}main{box-shadow:none;margin:0;padding:0;max-width:none}
.map{overflow:visible;max-height:none}.map svg{width:100%;height:auto}#fit,#fit+label,label+a{display:none}
.map>div{width:100%}
tr,li{break-inside:avoid}h2{break-after:avoid}}
@media(max-width:40rem){main{margin:0;padding:1.2rem}}"""

LEGIBLE = 1800
"""Pixels of a map that can still be read when it is as wide as the page; a wider one is scrolled."""

_WIDTH = re.compile(r'<svg [^>]*?\bwidth="(\d+)"')

TRACK, TALL = 120, 10
"""Pixels of a strip from 0 to 100, and its height."""


def as_html(story: Story, found: "Figures", svg: str, begins: tuple[float, float]) -> str:
    """Write the report as a page.

    Args:
        story: that it is about.
        found: its figures.
        svg: its map, already escaped.
        begins: where on the map it begins, from the left and from above, 0 to 1.
    """
    title = _words(story.title)
    head = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head>'
    )
    told = "".join(f"<p>{_words(fact)}</p>" for fact in facts(found))
    found_width = _WIDTH.search(svg)
    checked = " checked" if found_width and int(found_width[1]) <= LEGIBLE else ""
    drawn = (
        f'<h2>Map</h2><input type="checkbox" id="fit"{checked}> '
        '<label for="fit">the whole map at once</label>'
        '<a href="#start">to the start</a>'
        '<div class="map" tabindex="0" role="region" aria-label="Map"><div>'
        f'<i id="start" style="left:{begins[0]:.2%};top:{begins[1]:.2%}"></i>{svg}</div></div>'
    )
    parts = (_endings(story, found), _meters(story, found), _never(found), _unwalked(found))
    body = "\n".join([f"<h1>{title}</h1>{told}", drawn, *parts])
    return f"{head}<body><main>{body}</main></body></html>\n"


def _endings(story: Story, found: "Figures") -> str:
    rows = "".join(
        f"<tr><td>{_ending(story, name)}</td><td class='num'>{share_in_words(share)}{_bar(share)}</td>"
        f"<td><small>{_words(how)}</small></td></tr>"
        for name, share, how in found.endings
    )
    top = "<tr><th>ending</th><th>share</th><th>how it is known, by which picks</th></tr>"
    return f"<h2>{_words(sheet.ENDINGS)}</h2><table>{top}{rows}</table>"


def _ending(story: Story, name: str) -> str:
    """Show an ending by its title, and its name below."""
    ending = story.passages[name].ending
    return f"{_words(plain(ending.title) if ending else name)}<small>{_words(name)}</small>"


def _bar(share: float | None) -> str:
    if share is None:
        return ""
    return _strip(f'<rect width="{max(1.0, share * TRACK):.1f}" height="{TALL}" fill="#8a4b1f"/>')


def _meters(story: Story, found: "Figures") -> str:
    meters = shown_meters(story)
    top = "".join(f"<th>{_words(meter.name)}</th>" for meter in meters)
    rows = "".join(
        f"<tr><td>{_ending(story, ending)}</td>"
        + "".join(f"<td class='num'>{_level(found, ending, meter.id)}</td>" for meter in meters)
        + "</tr>"
        for ending, *_ in found.endings
    )
    told = sheet.median_of(found.spreads)
    note = f"The strip is 0 to 100; {'the mark on it is ' if found.spreads.ended else ''}{told}."
    table = f"<div class='wide'><table><tr><th>ending</th>{top}</tr>{rows}</table></div>"
    return f"<h2>{_words(sheet.METERS)}</h2><p class='quiet'><small>{note}</small></p>{table}"


def _level(found: "Figures", ending: str, meter: str) -> str:
    reach, spread = found.reaches.get((ending, meter)), found.spreads.at.get((ending, meter))
    if reach is None:
        return "<small>not decided</small>"
    ends = str(reach.low) if reach.low == reach.high else f"{reach.low}&ndash;{reach.high}"
    return f"{ends}{_strip(''.join(_range(reach, spread.median if spread else None)))}"


def _range(reach: "Reach", median: int | None) -> Iterator[str]:
    wide = max(2.0, (reach.high - reach.low) * TRACK / 100)
    left = min(reach.low * TRACK / 100, TRACK - wide)
    yield f'<rect x="{left:.1f}" width="{wide:.1f}" height="{TALL}" fill="#c99a63"/>'
    if median is not None:
        at = min(max(median * TRACK / 100 - 1, 0), TRACK - 2)
        yield f'<rect x="{at:.1f}" width="2" height="{TALL}" fill="#2b211a"/>'


def _strip(marks: str) -> str:
    ground = f'<rect width="{TRACK}" height="{TALL}" fill="#ece2cf"/>'
    return f'<svg class="strip" width="{TRACK}" height="{TALL}" aria-hidden="true">{ground}{marks}</svg>'


def _never(found: "Figures") -> str:
    return f"<h2>{_words(sheet.NEVER)}</h2>{_list(found.never) or '<p>none</p>'}"


def _unwalked(found: "Figures") -> str:
    parts = []
    for part, names in unwalked(found):
        told = tuple(names)
        is_list = part in {"passage", "choice", "way"}
        parts.append(
            f"<p class='quiet'>{_words(part)}</p>{_list(told)}"
            if is_list
            else f"<p>{_words(' '.join(told))}</p>"
        )
    return f"<h2>{_words(sheet.UNWALKED)}</h2>{''.join(parts) or '<p>none</p>'}"


def _list(names: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{_words(name)}</li>' for name in names)}</ul>" if names else ""


def _words(words: str) -> str:
    return escape(safe(words))
