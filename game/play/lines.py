"""The lines of a passage as they reach the one in the chair."""

from collections.abc import Iterator
from typing import assert_never

from game.play import page
from game.play.evaluate import holds
from game.play.page import Drafting, Hearing, Pausing, Quoting, Saying, Shown, Telling, Words
from game.play.state import State, key
from game.play.words import fill, label_of
from game.story.line import Draft, Layer, Line, Narration, Quotation, Silence, Speech, Thought
from game.story.model import Passage, Story


def show_lines(story: Story, state: State, *, margins: bool = False) -> tuple[Shown, ...]:
    """Give the lines that are read now, up to a silence that still lasts.

    Args:
        story: the story at hand.
        state: whose passage is read, from its chair.
        margins: a replay, in which the margins are open.
    """
    shown: list[Shown] = []
    for index, line in _written(story.passages[state.passage], state, margins=margins):
        said = _say(line, story, state)
        if said is not None:
            shown.append(Shown(said, index, line.margin))
        if isinstance(said, Pausing) and not said.over:
            break
    return tuple(shown)


def pause_left(shown: tuple[Shown, ...]) -> int:
    """Give the seconds of the silence that these lines stop at; 0 where none is left."""
    last = shown[-1].line if shown else None
    return last.seconds if isinstance(last, Pausing) and not last.over else 0


def remembered(passage: Passage, shown: tuple[Shown, ...]) -> dict[str, Words]:
    """Give what a later line may quote: the own words of each named line that was seen."""
    named = ((passage.lines[each.index].id, _own(each.line)) for each in shown)
    return {name: words for name, words in named if name and words}


def _written(passage: Passage, state: State, *, margins: bool) -> Iterator[tuple[int, Line]]:
    for index, line in enumerate(passage.lines):
        here = line.seat is None or line.seat == state.seat
        if here and (margins or not line.margin) and holds(line.when, state):
            yield index, line


def _say(line: Line, story: Story, state: State) -> page.Line | None:
    match line.said:
        case Narration() | Speech() | Thought() as said:
            return _voice(said, line, story, state)
        case Draft(who, versions):
            filled = tuple(fill(version, story, state) for version in versions)
            return Drafting(who, label_of(who, story), filled)
        case Silence(seconds):
            return Pausing(seconds, over=state.silence_over or seconds < 1)
        case Quotation() as said:
            return _quote(said, story, state)
        case _:
            assert_never(line.said)


def _voice(said: Narration | Speech | Thought, line: Line, story: Story, state: State) -> Telling | Saying:
    clear = fill(said.prose, story, state)
    muffled = _open(line.muffled, story, state)
    hearing = Hearing(
        meant=_open(line.meant, story, state),
        heard=_open(line.heard, story, state),
        clear=clear if muffled else (),
    )
    words = muffled or clear
    if isinstance(said, Narration):
        return Telling(words, hearing)
    return Saying(said.who, label_of(said.who, story), words, isinstance(said, Thought), hearing)


def _open(layer: Layer | None, story: Story, state: State) -> Words:
    return fill(layer.prose, story, state) if layer and holds(layer.when, state) else ()


def _quote(said: Quotation, story: Story, state: State) -> Quoting | None:
    if said.original is not None:
        original = state.seen.get(said.original)
    elif said.choice is not None:
        original = state.chosen.get(key(*said.choice))
    else:
        original = None
    if original is None:
        return None
    return Quoting(said.who, label_of(said.who, story), fill(said.prose, story, state) or original, original)


def _own(line: page.Line) -> Words:
    match line:
        case Telling() | Saying():
            return line.hearing.clear or line.words
        case Drafting():
            return line.versions[-1] if line.versions else ()
        case Quoting():
            return line.words
        case Pausing():
            return ()
        case _:
            assert_never(line)
