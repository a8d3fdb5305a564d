"""What the page's own signs say of themselves, the first time ever that they are met."""

from collections.abc import Callable, Iterator

from game.play.page import Drafting, Page, Pausing, Quoting, Saying, Telling

HINTS = ("struck", "silence", "draft", "meant", "heard", "muffled", "changed", "dial")
"""Every sign that explains itself, the first of a page wins."""

NOWHERE = "nowhere"
"""Said where a pick leads nowhere: a `back` that nothing called, or that its story was edited into."""


def hint_for(page: Page, seen: frozenset[str]) -> str:
    """Name the sign of this page that has not explained itself yet; empty if there is none."""
    here = set(_signs(page))
    return next((hint for hint in HINTS if hint in here and hint not in seen), "")


def _signs(page: Page) -> Iterator[str]:
    if any(offer.locked for offer in page.offers):
        yield "struck"
    if page.dials:
        yield "dial"
    for shown in page.lines:
        match shown.line:
            case Drafting():
                yield "draft"
            case Pausing(over=False):
                yield "silence"
            case Quoting() as quoting if quoting.words != quoting.original:
                yield "changed"
            case (Saying() | Telling()) as line:
                hearing = line.hearing
                named = (("meant", hearing.meant), ("heard", hearing.heard), ("muffled", hearing.clear))
                yield from (name for name, words in named if words)
            case _:
                pass


def hint_words(hint: str, tell: Callable[[str], str]) -> str:
    """Give a hint's sentence."""
    return {
        "struck": tell("Struck through: wanted, and out of reach here. The reason stands beneath."),
        "silence": tell("A silence. Let it pass, or break it if you can."),
        "draft": tell("Typed, and deleted. What is not struck through was sent."),
        "meant": tell("Under a line: what was meant by it, once you can read it."),
        "heard": tell("Under a line: what it became in the ear that heard it."),
        "muffled": tell("Muffled: not all of it gets through. The history keeps the clear words."),
        "changed": tell("Something said before, and it comes back changed. The history has the first words."),
        "dial": tell("The dial is yours: turn it on the picture, or with the keys [ and ]."),
        NOWHERE: tell("This leads nowhere: the story has a mistake here. Go back, and take another way."),
    }[hint]
