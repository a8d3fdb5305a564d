"""What is different between two states of a story, as far as readers, saves and translations notice."""

from collections.abc import Iterable, Iterator

from game.frozen import frozen
from game.story.model import Story
from game.story.translation import normal
from story_lint.count import WORDS_A_MINUTE, passage_count
from story_lint.subject import Subject
from story_lint.tongues import all_texts, tongues


@frozen
class Change:
    """One difference; a loss is what somebody may miss."""

    words: str
    is_loss: bool = False


def changes(old: Subject, new: Subject) -> tuple[Change, ...]:
    """Compare two states of a story."""
    return (
        *_endings(old, new),
        *_named("passage", old.story.passages, new.story.passages, "saves on it move back"),
        *_named("choice", _choices(old.story), _choices(new.story), "votes and playthroughs with it break"),
        *_named("variable", old.story.variables, new.story.variables, "saves keep it aside"),
        *_named("meter", old.story.meters, new.story.meters, "saves keep it aside"),
        *_minutes(old, new),
        *_translations(old, new),
    )


def _endings(old: Subject, new: Subject) -> Iterator[Change]:
    before, after = (frozenset(_reached(each)) for each in (old, new))
    yield from (
        Change(f"the ending `{name}` can no longer be reached", True) for name in sorted(before - after)
    )
    yield from (Change(f"the ending `{name}` can be reached now") for name in sorted(after - before))
    if old.shares and new.shares:
        for name in sorted(before & after):
            was, now = old.shares.endings.get(name, 0.0), new.shares.endings.get(name, 0.0)
            if abs(was - now) >= 0.01:  # noqa: PLR2004 - a hundredth of the roads
                yield Change(f"`{name}` is the end of {now:.1%} of even roads; it was {was:.1%}")


def _reached(subject: Subject) -> Iterator[str]:
    for name, passage in subject.story.passages.items():
        if passage.ending is not None and subject.happenings.ending(name).happens:
            yield name


def _choices(story: Story) -> tuple[str, ...]:
    return tuple(
        f"{passage.id}.{choice.id}" for passage in story.passages.values() for choice in passage.choices
    )


def _named(kind: str, old: Iterable[str], new: Iterable[str], lost: str) -> Iterator[Change]:
    before, after = frozenset(old), frozenset(new)
    yield from (Change(f"the {kind} `{name}` is gone: {lost}", True) for name in sorted(before - after))
    yield from (Change(f"the {kind} `{name}` is new") for name in sorted(after - before))


def _minutes(old: Subject, new: Subject) -> Iterator[Change]:
    before, after = (sum(map(passage_count, each.story.passages.values())) for each in (old, new))
    if before != after:
        minutes = (after - before) / WORDS_A_MINUTE
        told = f"{after:,} words now, {before:,} before"
        yield Change(f"{told} ({minutes:+.1f} minutes, were all of them read)")


def _translations(old: Subject, new: Subject) -> Iterator[Change]:
    before, after = all_texts(old), all_texts(new)
    for tongue in tongues(new):
        stale = [
            entry
            for entry in tongue.entries
            if normal(entry.was) in before.get(entry.passage, {})
            and normal(entry.was) not in after.get(entry.passage, {})
        ]
        if stale:
            have = "1 text has" if len(stale) == 1 else f"{len(stale)} texts have"
            yield Change(f"{have} gone stale in `{tongue.path}`", True)
