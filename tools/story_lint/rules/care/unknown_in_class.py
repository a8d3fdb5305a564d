"""A passage that the teacher's guide names and the story does not have.

Why: the class would wait there for nothing.

Mend: take the name that is asked about; or delete `class.yaml`, if it was written for another story.

FAIL
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchn, ask: "What might he be afraid of?"}

PASS
    passages:
      kitchen: {page: Soup., to: bread}
    --- class.yaml
    questions:
      - {at: kitchen, ask: "What might he be afraid of?"}
"""

from collections.abc import Iterator

from game.story.near import did_you_mean
from game.story.node import Mapping, Node, Scalar
from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject

_ELSE = "write what it is called now, or delete class.yaml, if it was made for another story"


def check(subject: Subject) -> Iterator[Told]:
    """Tell of names in `class.yaml` that are no passage's."""
    tree = subject.trees.get("class.yaml")
    for node in _named(tree) if tree is not None else ():
        if isinstance(node, Scalar) and node.text not in subject.story.passages:
            message = f"you wrote `{node.text}`, but no passage has that name"
            hint = did_you_mean(node.text, subject.story.passages) or _ELSE
            yield Told(node.span, message, hint)


def _named(tree: Mapping) -> Iterator[Node | None]:
    for node in tree.items("questions"):
        if isinstance(node, Mapping):
            yield node.get("at")
    for node in tree.items("cuts"):
        if isinstance(node, Mapping):
            yield from (node.get("start"), node.get("stop"), *node.items("votes"))
            bridges = node.mapping("bridges")
            yield from (key for key, _ in bridges or ())
    worst = tree.mapping("worst_line")
    if worst is not None:
        yield worst.get("passage")


RULE = Rule("C011", "unknown-in-class", ERROR, __doc__, check)
