"""A story of which the longest road meets only a small part.

Why: most of what was written goes unread by everybody; it may be several stories.

Mend: let roads meet again, or make two stories of it. It is asked of chapters, from `minutes: 10` on; the
limit is the setting `road-share`.

FAIL
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: a, say: A., to: bread}
          - {id: b, say: B., to: long}
      long:
        page: One⟨ one x 300⟩.
        to: bread
    --- settings
    road-share = 1.5

PASS
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        to: long
      long:
        page: One⟨ one x 300⟩.
        to: bread
"""

from collections.abc import Iterator

from story_lint.count import passage_count
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where the longest reading meets too small a share of all words."""
    if not subject.is_chapter:
        return
    every = sum(passage_count(passage) for passage in subject.story.passages.values())
    longest = subject.happenings.longest_words
    if every and longest / every < subject.settings.road_share:
        message = f"the longest road meets {longest:,} of {every:,} words, {longest / every:.0%}"
        yield Told(subject.top, message, "let roads meet again")


RULE = Rule("D007", "thin-road", NOTE, __doc__, check)
