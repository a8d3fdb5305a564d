"""Stories as their author has changed them, and saves that come back to them."""

from dataclasses import replace

from game.play.reading import Reading
from game.play.save import Loaded, dump, load
from game.story.model import Story
from game.story.way import To


def edited(told: Story, **changes: object) -> Story:
    """The story after an edit: whatever changed, its hash did."""
    return replace(told, content_hash=f"{told.content_hash}+", **changes)


def without(told: Story, *gone: str) -> Story:
    """A story that lost passages, its ways mended."""
    kept = {name: each for name, each in told.passages.items() if name not in gone}
    target = next(iter(kept))
    mended = {
        name: replace(
            each,
            exit=None if each.exit is None else To(target),
            guess=None,
            offers_from=None,
            choices=tuple(replace(one, exit=To(target)) for one in each.choices),
        )
        for name, each in kept.items()
    }
    start_at = told.start if told.start in kept else target
    return edited(told, passages=mended, start=start_at, notes=())


def come_back(reading: Reading, told: Story) -> Loaded:
    """A save, loaded into an edited story."""
    loaded = load(dump(reading), told)
    assert isinstance(loaded, Loaded)
    return loaded
