"""A story as Twee 3 for SugarCube: for Twine, and for whoever wants to go on there."""

import json
import re
from collections.abc import Iterator
from math import gcd
from typing import assert_never
from uuid import NAMESPACE_URL, uuid5

from game.author.twee_code import chose, code, effects, string
from game.author.twee_words import paragraphs, plain, rich
from game.story.expression import Type
from game.story.line import Prose
from game.story.manner import Manner
from game.story.model import UNSURE, Choice, Outcome, Passage, Story
from game.story.prose import flat
from game.story.way import Back, Call, Draw, Exit, Fork, To

WAY = "way"
"""Tag of a passage that shows nothing and only decides where it goes on."""

ENDING = "ending"
"""Tag of a passage at which a reading stops."""

ONWARD = "Go on"
"""Words of the link on a page that has only one way."""

SILENCE = "…"
"""Words of a choice that is not to answer."""

_HEADER = """\
<<for _cause range $Causes>>//<<print _cause>>//
<</for>><<set $Causes to []>>"""

_UNSURE = "I don\u2019t know"

_CODE = re.compile(r"[\w$.]*\w|[\d\s.+*/%()-]+")
"""Words that SugarCube would take for a name or a sum and put its value there."""

_MOST_LOTS = 100
"""So many lots of a draw are written out."""


def twee(story: Story) -> str:
    """Write the whole story."""
    data = {
        "ifid": str(uuid5(NAMESPACE_URL, f"still-hear:{story.id}")).upper(),
        "format": "SugarCube",
        "format-version": "2.36.1",
        "start": story.start,
    }
    parts = [
        (":: StoryTitle", plain(story.title)),
        (":: StoryData", json.dumps(data, indent=1)),
        (":: StoryInit", "\n".join(_begin(story))),
        (":: PassageHeader", _HEADER),
    ]
    for passage in story.passages.values():
        parts += _Writing(story, passage).parts()
    return "\n\n\n".join(f"{head}\n{body}" for head, body in parts) + "\n"


def left_behind(story: Story) -> tuple[str, ...]:
    """Name what a story has and Twine has not."""
    passages = story.passages.values()
    lines = [line for passage in passages for line in passage.lines]
    told = {
        "dials": any(meter.dial for meter in story.meters.values()),
        "votes": any(passage.vote for passage in passages),
        "replays and lines for another chair": any(each.margin for each in lines)
        or any(passage.ending and passage.ending.replay for passage in passages),
        "skipping a scene": any(note.scene for note in story.notes),
        "causes in another's words": any(passage.cause_voice for passage in passages),
        "silences that hold": any(
            choice.wait or choice.breaks for each in passages for choice in each.choices
        ),
        "choices that fade": any(choice.fades for each in passages for choice in each.choices),
        "pictures and sounds": any(passage.place or passage.sound for passage in passages),
    }
    return tuple(name for name, is_there in told.items() if is_there)


def _begin(story: Story) -> Iterator[str]:
    for meter in story.meters.values():
        yield f"<<set ${meter.id} to {meter.start}>>"
    for variable in story.variables.values():
        start = variable.start
        known = (
            string(start) if isinstance(start, str) and variable.type is Type.NAMED else str(start).lower()
        )
        yield f"<<set ${variable.id} to {known}>>"
    for keep in (*story.keeps, "Causes", "Calls"):
        yield f"<<set ${keep} to []>>"
    for name in story.inputs:
        yield f'<<set ${name} to "">>'
    for passage in story.passages.values():
        for choice in passage.choices:
            yield f"<<set {chose(passage.id, choice.id)} to false>>"


class _Writing:
    """Writes one passage, and those that only decide where it goes on."""

    def __init__(self, story: Story, passage: Passage) -> None:
        self._story = story
        self._passage = passage
        self._ways: list[tuple[str, str]] = []

    def parts(self) -> list[tuple[str, str]]:
        """Give the passages that it makes: head and body."""
        passage = self._passage
        head = f":: {passage.id}" + (f" [{ENDING}]" if passage.ending else "")
        body = "\n\n".join(filter(None, self._body()))
        return [(head, body), *self._ways]

    def _body(self) -> Iterator[str]:
        passage, story = self._passage, self._story
        does = effects((passage.set, passage.shift, passage.keep), story, passage.id)
        yield "".join(f"<<set {step}>>" for step in does)
        if passage.ask is not None:
            yield f"({plain(flat(passage.ask.about))}?)"
        yield from paragraphs(passage, story)
        if passage.input is not None:
            yield f'{rich(passage.input.question, story)}\n<<textbox "${passage.input.name}" "">>'
        if passage.guess is not None:
            yield self._guess()
        yield "\n".join(self._choice(choice) for choice in passage.choices)
        yield self._offers()
        if passage.exit is not None and not (passage.choices or passage.offers_from or passage.guess):
            yield self._link(ONWARD, passage.exit, "on", ())
        yield self._ending()

    def _choice(self, choice: Choice) -> str:
        here, story = self._passage.id, self._story
        steps = (
            f"{chose(here, choice.id)} to true",
            *effects((choice.set, choice.shift, choice.keep), story, here),
        )
        way = choice.exit or self._passage.exit
        if way is None:
            return ""
        name = choice.id if choice.exit else "on"
        written = self._link(_label(choice.manner, choice.prose), way, name, steps)
        for other in reversed(choice.relabels):
            renamed = self._link(_label(other.manner, other.prose), way, name, steps)
            # The first that holds wins, so the last is written innermost.
            written = f"<<if {code(other.when, here)}>>{renamed}<<else>>{written}<</if>>"
        if choice.lock is not None:
            until = code(choice.lock.unless, here) if choice.lock.unless else "false"
            words = plain(_label(choice.manner, choice.prose))
            struck = f"<s>{words}</s> {rich(choice.lock.reason, story)}"
            written = f"<<if {until}>>{written}<<else>>{struck}<</if>>"
        conditions = [f"({code(choice.when, here)})"] if choice.when else []
        conditions += [f"not {chose(here, choice.id)}"] if choice.once else []
        return f"<<if {' and '.join(conditions)}>>{written}<</if>>" if conditions else written

    def _link(self, words: str, way: Exit, name: str, steps: tuple[str, ...]) -> str:
        setter = f"[{'; '.join(steps)}]" if steps else ""
        return f"[[{_link_words(words)}->{self._target(way, name)}]{setter}]"

    def _target(self, way: Exit, name: str) -> str:
        if isinstance(way, To):
            return way.passage
        target = f"{self._passage.id}__{name}"
        head = f":: {target} [{WAY}]"
        if all(known != head for known, _ in self._ways):
            self._ways.append((head, self._decides(way)))
        return target

    def _decides(self, way: Exit) -> str:
        match way:
            case To(passage):
                return f'<<goto "{passage}">>'
            case Fork():
                return _fork(way, self._passage.id)
            case Draw():
                return f"<<goto either({', '.join(_lots(way))})>>"
            case Call(passage, after):
                return f'<<set $Calls.push("{after or self._passage.id}")>><<goto "{passage}">>'
            case Back():
                return "<<set _to to $Calls.pop()>><<goto _to>>"
            case _:
                assert_never(way)

    def _offers(self) -> str:
        offers = self._passage.offers_from
        way = offers.exit or self._passage.exit if offers else None
        if offers is None or way is None:
            return ""
        steps = effects((offers.set, offers.shift, ()), self._story, self._passage.id)
        sets = "".join(f"<<set {step}>>" for step in steps)
        link = f'<<link _kept "{self._target(way, "offered")}">>{sets}<</link>>'
        return f"<<for _kept range ${offers.keep}>><<capture _kept>>{link}\n<</capture>><</for>>"

    def _guess(self) -> str:
        guess, here = self._passage.guess, self._passage.id
        if guess is None:
            return ""
        target = f"{here}__told"
        options = [(name, flat(prose)) for name, prose in guess.options] + [(UNSURE, _UNSURE)]
        links = [f"[[{_link_words(words)}->{target}][$Guessed to {string(name)}]]" for name, words in options]
        truth = [
            f"<<if {code(when, here)}>><<set _truth to {string(name)}>>" for when, name in guess.when_truth
        ]
        last = f"<<set _truth to {string(guess.truth or '')}>>"
        chain = "<<else>>".join([*truth, last]) + "<</if>>" * len(truth)
        outcomes = (self._outcome(guess.right, "right"), self._outcome(guess.wrong, "wrong"))
        body = f"{chain}{rich(guess.told, self._story)}\n\n"
        body += f"<<if $Guessed is _truth>>{outcomes[0]}<<else>>{outcomes[1]}<</if>>"
        self._ways.append((f":: {target}", body))
        return "\n".join([rich(guess.question, self._story), *links])

    def _outcome(self, outcome: Outcome, name: str) -> str:
        steps = tuple(effects((outcome.set, outcome.shift, ()), self._story, self._passage.id))
        way = outcome.exit or self._passage.exit
        return self._link(ONWARD, way, name if outcome.exit else "on", steps) if way else ""

    def _ending(self) -> str:
        ending = self._passage.ending
        if ending is None:
            return ""
        asks = [f"* {rich(ask, self._story)}" for ask in ending.reflect]
        parts = [f"!{rich(ending.title, self._story)}", rich(ending.text, self._story), "\n".join(asks)]
        return "\n\n".join(filter(None, parts))


def _label(manner: Manner, prose: Prose) -> str:
    words = flat(prose)
    return f"“{words}”" if manner is Manner.SAY else words or SILENCE


def _link_words(words: str) -> str:
    """Write a link's words; where signs of a link stand in them, as a string."""
    risky = (
        any(sign in words for sign in '[]|<>"`$\\')
        or "->" in words
        or words.strip() != words
        or _CODE.fullmatch(words)
    )
    return string(words) if risky else words


def _fork(fork: Fork, here: str) -> str:
    arms = ""
    for number, branch in enumerate(fork.branches):
        go = f'<<goto "{branch.exit.passage}">>'
        if branch.when is None:
            arms += f"<<else>>{go}" if number else go
        else:
            arms += f"<<{'elseif' if number else 'if'} {code(branch.when, here)}>>{go}"
    return f"{arms}<</if>>" if len(fork.branches) > 1 else arms


def _lots(draw: Draw) -> list[str]:
    """Write each way as often as it weighs."""
    weights = [lot.weight for lot in draw.lots]
    total = sum(weights) // gcd(*weights)
    part = gcd(*weights) if total <= _MOST_LOTS else max(1, sum(weights) / _MOST_LOTS)
    return [f'"{lot.exit.passage}"' for lot in draw.lots for _ in range(max(1, round(lot.weight / part)))]
