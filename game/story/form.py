"""The form of a part of a file: which keys it has and what kind of value each, whatever the words are.

Thousands of passages have a few hundred forms; whether one fits the shape of a story is asked of a form once.
"""

from game.story.node import Mapping, Node, Scalar

TOLD_BY_WORDS = frozenset({"as"})
"""Keys whose words decide about their shape: a test holds that there is no other below `passages`."""


def form(node: Node) -> object:
    """Give the form of a node; two of one form have the same shape, and equal hashes."""
    if isinstance(node, Scalar):
        return type(node.value)
    if isinstance(node, Mapping):
        told = [] if TOLD_BY_WORDS.isdisjoint(node.found) else [node.word(key) for key in TOLD_BY_WORDS]
        return (Mapping, *node.found, *[form(value) for _, value in node.found.values()], *told)
    return tuple([form(item) for item in node.items])


def thinned(root: Mapping) -> Mapping:
    """Give a file's tree with one passage of each form; the tree itself where that would be most of them."""
    passages = root.get("passages")
    if not isinstance(passages, Mapping):
        return root
    firsts = {form(node): name for name, (_, node) in passages.found.items()}
    if len(firsts) * 2 > len(passages.found):
        return root
    few = Mapping(
        {name: passages.found[name] for name in firsts.values()}, passages.paper, passages.begin, passages.end
    )
    key = root.found["passages"][0]
    return Mapping({**root.found, "passages": (key, few)}, root.paper, root.begin, root.end)
