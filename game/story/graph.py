"""Who leads to whom in a story, whatever its variables may hold."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from game.story.model import Passage, Story
from game.story.way import Back, Call, Draw, Exit, Fork, To


def exits(passage: Passage) -> list[Exit]:
    """Give every way out that is written in a passage."""
    ways = [choice.exit for choice in passage.choices if choice.exit is not None]
    if passage.exit is not None:
        ways.insert(0, passage.exit)
    if passage.offers_from is not None and passage.offers_from.exit is not None:
        ways.append(passage.offers_from.exit)
    if passage.guess is not None:
        outcomes = (passage.guess.right, passage.guess.wrong)
        ways += [outcome.exit for outcome in outcomes if outcome.exit is not None]
    return ways


def forks(passage: Passage) -> Iterator[tuple[str, Fork]]:
    """Give every fork that is written in a passage, and whose it is.

    That is a choice's id, `right` or `wrong` of a guess, `kept_` of offers made of a keep; empty for the
    passage's own.
    """
    ways = [("", passage.exit), *((choice.id, choice.exit) for choice in passage.choices)]
    if passage.offers_from is not None:
        ways.append(("kept_", passage.offers_from.exit))
    if passage.guess is not None:
        ways += [("right", passage.guess.right.exit), ("wrong", passage.guess.wrong.exit)]
    for owner, way in ways:
        if isinstance(way, Fork):
            yield owner, way


def targets(way: Exit) -> tuple[str, ...]:
    """Give the passages that a way out can lead to at once; of a call, the aside."""
    match way:
        case To():
            return (way.passage,)
        case Fork():
            return tuple(branch.exit.passage for branch in way.branches)
        case Draw():
            return tuple(lot.exit.passage for lot in way.lots)
        case Call():
            return (way.passage,)
        case Back():
            return ()


def successors(story: Story) -> dict[str, tuple[str, ...]]:
    """Give for each passage those that may come right after it: by choice, fork, draw, call, back or skip."""
    ways = {name: exits(passage) for name, passage in story.passages.items()}
    returns = _returns(story, ways)
    found = {}
    for name, passage in story.passages.items():
        following = [target for way in ways[name] for target in targets(way)]
        if returns and any(isinstance(way, Back) for way in ways[name]):
            following += returns.get(name, ())
        following += _skips(story, passage)
        found[name] = tuple(dict.fromkeys(following))
    return found


def _returns(story: Story, ways: Mapping[str, Iterable[Exit]]) -> dict[str, list[str]]:
    """Give for each passage where a `back` on it can lead: after every call whose aside reaches it."""
    found: dict[str, list[str]] = {}
    for name, written in ways.items():
        for way in written:
            if isinstance(way, Call):
                after = way.after if way.after is not None else name
                for inside in aside(story, way.passage):
                    found.setdefault(inside, []).append(after)
    return found


def aside(story: Story, *starts: str) -> tuple[str, ...]:
    """Give the passages that a call of one of `starts` may go through before it comes back."""
    found = list(starts)
    seen = set(starts)
    for name in found:
        for target in beside(story, name):
            if target not in seen:
                seen.add(target)
                found.append(target)
    return tuple(found)


def beside(story: Story, name: str) -> Iterator[str]:
    """Give the passages that may follow one within the same aside; who skips a scene stays in it."""
    passage = story.passages[name]
    for way in exits(passage):
        yield from (way.after or name,) if isinstance(way, Call) else targets(way)
    yield from _skips(story, passage)


def _skips(story: Story, passage: Passage) -> Iterator[str]:
    """Give where a reading comes that skips a passage's scene."""
    if passage.scene is not None:
        yield from (note.to for note in story.notes if note.scene == passage.scene and note.to is not None)


def called(story: Story, names: Iterable[str]) -> tuple[str, ...]:
    """Give the passages that are called from some passages, each once."""
    ways = (way for name in names for way in exits(story.passages[name]))
    return tuple(dict.fromkeys(way.passage for way in ways if isinstance(way, Call)))


def calls(story: Story) -> dict[str, tuple[str, ...]]:
    """Give for each called passage the passages that are called from inside its aside."""
    return {name: called(story, aside(story, name)) for name in sorted(called(story, story.passages))}


def distances(story: Story, start: str | None = None) -> dict[str, int]:
    """Give how many passages each reachable one is away; the start, `story.start` unless said, is 0."""
    following = successors(story)
    first = story.start if start is None else start
    found = {first: 0}
    waiting = deque([first])
    while waiting:
        name = waiting.popleft()
        for target in following[name]:
            if target not in found:
                found[target] = found[name] + 1
                waiting.append(target)
    return found


def reachable(story: Story, start: str | None = None) -> frozenset[str]:
    """Give every passage that some road leads to, conditions left aside."""
    return frozenset(distances(story, start))
