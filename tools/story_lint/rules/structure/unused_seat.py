"""A chair in which nobody ever sits.

Why: a class that votes by seats would wait for it.

Mend: take it out of `seats`, write `seat:` in a passage, or let a replay show it.

FAIL
    seats: {nora: Nora's chair, dad: Dad's chair}

PASS
    seats: {nora: Nora's chair, dad: Dad's chair}
    passages:
      kitchen:
        page: Soup.
        to: hall
      hall:
        seat: dad
        page: Coats.
        to: bread
"""

from collections.abc import Iterator

from game.story.model import Mode
from story_lint.declared import keys
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of chairs that no passage, replay, line or dial is in."""
    story = subject.story
    passages = story.passages.values()
    if any(passage.vote and passage.vote.mode is Mode.SEATS for passage in passages):
        return
    used = {passage.seat for passage in passages}
    used |= {line.seat for line in subject.use.lines if line.seat}
    used |= {each.ending.replay.seat for each in passages if each.ending and each.ending.replay}
    used |= {meter.dial.seat for meter in story.meters.values() if meter.dial}
    for name, span in keys(subject, "seats"):
        if name not in used:
            yield Told(span, f"you wrote the seat `{name}`, but no page is seen from there", "take it out")


RULE = Rule("S068", "unused-seat", NOTE, __doc__, check)
