"""A playthrough that no longer plays, or that does not see what it must.

Why: playthroughs are the story's own tests; each is walked straight, saved and loaded before every pick,
and rolled back and redone; in every language that the story has.

Mend: as the message says: give the pick that is open now, or mend the story.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Salt?, to: bread}]
    --- playthroughs/salt.yaml
    seed: 7
    picks: [sugar]
    see: [{ending: bread}]

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Salt?, to: bread}]
    --- playthroughs/salt.yaml
    seed: 7
    picks: [salt]
    see: [{ending: bread}]
"""

from collections.abc import Iterator

from game.story.node import plain
from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject

_WAYS = {"saved": "saved and loaded before each pick", "redone": "rolled back and redone"}
"""Of a run that is not the straight one."""


def check(subject: Subject) -> Iterator[Told]:
    """Tell of playthroughs that fail; of each the first failure."""
    # Here, for it brings the whole of play, and who asks another rule need not wait for that.
    from game.play.playthrough import run  # noqa: PLC0415
    from game.play.playthrough_data import MisreadError, read  # noqa: PLC0415

    for _, tree in subject.inside("playthroughs/"):
        key = tree.key("picks")
        span = key.span if key is not None else tree.span
        try:
            playthrough = read(plain(tree))
            failed = [
                (told, failures[0])
                for told in subject.tellings
                if (failures := run(told, playthrough, subject.story))
            ]
        except MisreadError as error:
            yield Told(span, str(error), "see `A test of your own` in the guide")
            continue
        if failed:
            story, failure = failed[0]
            ways = [_WAYS[failure.way]] if failure.way in _WAYS else []
            way = ", ".join(ways + ([] if story is subject.story else [f"in `{story.language}`"]))
            hint = "give a pick that is open, or delete the file if the story has become another"
            yield Told(span, f"this playthrough fails{way and f' ({way})'}: {failure.message}", hint)


RULE = Rule("R014", "failing-playthrough", ERROR, __doc__, check)
