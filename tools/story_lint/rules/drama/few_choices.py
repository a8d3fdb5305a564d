"""A chapter whose pages mostly leave nothing to choose.

Why: a reader who only turns pages stops leaning forward; a class has nothing to vote on.

Mend: give some of the pages a choice, a guess or a silence to break. It is asked of chapters, from
`minutes: 10` on; the limit is the setting `quiet-share`.

FAIL
    minutes: 12
    passages:
      kitchen: {page: Soup., to: hall}
      hall: {page: Coats., to: stairs}
      stairs: {page: Steps., to: bread}

PASS
    minutes: 12
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Salt?, to: bread}, {id: go, do: Go., to: hall}]
      hall: {page: Coats., to: bread}
"""

from collections.abc import Iterator

from game.story.model import Passage
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where too large a share of the pages only leads on."""
    pages = [subject.story.passages[name] for name in subject.reachable]
    pages = [page for page in pages if page.ending is None]
    quiet = [page for page in pages if not _asks(page)]
    if subject.is_chapter and pages and len(quiet) / len(pages) > subject.settings.quiet_share:
        share = len(quiet) / len(pages)
        message = f"{len(quiet)} of {len(pages)} pages ({share:.0%}) leave nothing to choose"
        yield Told(subject.top, message, "give some of them a choice")


def _asks(page: Passage) -> bool:
    return bool(page.choices or page.guess or page.input or page.offers_from)


RULE = Rule("D008", "few-choices", NOTE, __doc__, check)
