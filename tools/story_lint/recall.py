"""What was found on a story's passages before, for whoever looks at it again at every key."""

from collections.abc import Iterable, Iterator, Sequence

from game.frozen import frozen
from game.story.model import Passage
from story_lint.finding import Told
from story_lint.rule import Rule
from story_lint.settings import Settings


@frozen
class _Page:
    passage: Passage
    told: tuple[tuple[Rule, Told], ...]


class Recall:
    """One story's passages with what the rules told that look at one alone."""

    def __init__(self) -> None:
        self._asked: tuple[tuple[Rule, ...], Settings] | None = None
        self._pages: dict[str, _Page] = {}

    def told(
        self, passages: Iterable[Passage], rules: Sequence[Rule], settings: Settings
    ) -> Iterator[tuple[Rule, Told]]:
        """Give what is told of passages; one that is the last time's is not looked at again."""
        asked = (tuple(rules), settings)
        if self._asked != asked:
            self._asked, self._pages = asked, {}
        before, self._pages = self._pages, {}
        for passage in passages:
            page = before.get(passage.id)
            if page is None or page.passage is not passage:
                page = _Page(passage, tuple(looked((passage,), rules, settings)))
            self._pages[passage.id] = page
            yield from page.told


def looked(
    passages: Iterable[Passage], rules: Sequence[Rule], settings: Settings
) -> Iterator[tuple[Rule, Told]]:
    """Look at passages one after another with the rules that look at one alone."""
    looks = [(rule, rule.look) for rule in rules if rule.look is not None]
    for passage in passages:
        for rule, look in looks:
            for told in look(passage, settings):
                yield rule, told
