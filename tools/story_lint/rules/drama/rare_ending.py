"""An ending that hardly any road leads to.

Why: under even picks fewer than one reading in a hundred would come there: a class may never see it.

Mend: open another road to it, or lower a threshold on the way. The share is exact; the limit is the setting
`rare-ending`.

FAIL
    passages:
      kitchen:
        page: Soup.
        random: [{weight: 999, to: bread}, {weight: 1, to: gold}]
      gold:
        ending: {title: Gold, text: Gold., reflect: [Who?]}

PASS
    passages:
      kitchen:
        page: Soup.
        random: [{weight: 9, to: bread}, {weight: 1, to: gold}]
      gold:
        ending: {title: Gold, text: Gold., reflect: [Who?]}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of endings with too small a share of even roads, but not none."""
    if sum(passage.ending is not None for passage in subject.story.passages.values()) <= 1:
        return
    shares = subject.shares
    for name, share in shares.endings.items() if shares else ():
        if 0 < share < subject.settings.rare_ending:
            message = f"{share:.3%} of all roads end at `{name}`, if every pick were made evenly"
            yield Told(subject.story.passages[name].span, message, "open another road to it")


RULE = Rule("D006", "rare-ending", NOTE, __doc__, check)
