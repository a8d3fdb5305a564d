"""Words that can be seen from one chair alone, where nobody ever sits.

Why: an effect that hides text has a plain form for everybody; a margin or a chair's line without a replay
has none.

Mend: let an ending replay that chair, or let a passage be in it.

FAIL
    seats: {nora: Hers, dad: His}
    passages:
      kitchen:
        page: |
          (seat dad) Nobody has said where to hang a coat.

          Soup.
        to: bread

PASS
    seats: {nora: Hers, dad: His}
    passages:
      kitchen:
        page: |
          (seat dad) Nobody has said where to hang a coat.

          Soup.
        to: hall
      hall:
        ending: {title: Hall, text: Coats., reflect: [Who?], replay: {seat: dad, from: kitchen}}
"""

from collections.abc import Iterator

from game.story.model import Story
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of lines that neither a reading nor a replay nor a class shows."""
    story = subject.story
    endings = [passage.ending for passage in story.passages.values() if passage.ending]
    seats = {ending.replay.seat for ending in endings if ending.replay}
    if _votes_by_seats(story):
        return
    for passage in story.passages.values():
        for line in passage.lines:
            if line.margin and not seats:
                yield Told(
                    line.span, "this margin is only seen in a replay, but no ending has one", "add `replay:`"
                )
            elif line.seat not in {None, passage.seat, *seats}:
                message = f"this line is seen from `{line.seat}` alone, but no reading or replay sits there"
                yield Told(line.span, message, f"add `replay: {{seat: {line.seat}, from: ...}}` to an ending")


def _votes_by_seats(story: Story) -> bool:
    return any(passage.vote and passage.vote.mode.value == "seats" for passage in story.passages.values())


RULE = Rule("C010", "unseen-words", WARNING, __doc__, check)
