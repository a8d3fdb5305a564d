"""Which slots a term or a fact mentions."""

from game.play.explore.term import (
    Below,
    Either,
    Every,
    Fact,
    Highest,
    Lowest,
    Number,
    Opposite,
    Plus,
    Read,
    Reckoned,
    Same,
    Some,
    Term,
    Truth,
)


def mentions(told: Term | Fact, slot: int) -> bool:
    """Tell whether a term or fact reads a slot."""
    match told:
        case Read(read):
            return read == slot
        case Number() | Truth():
            return False
        case _:
            return any(mentions(part, slot) for part in _parts(told))


def _parts(told: Term | Fact) -> tuple[Term | Fact, ...]:
    match told:
        case Plus(one, two):
            return one, two
        case Either(when, then, otherwise):
            return when, then, otherwise
        case Opposite(fact):
            return (fact,)
        case Every(facts) | Some(facts):
            return facts
        case Highest() | Lowest() | Reckoned() | Same() | Below():
            return told.left, told.right
        case _:
            return ()


def mentioned(told: Term | Fact) -> set[int]:
    """Give all slots that a term or fact reads."""
    if isinstance(told, Read):
        return {told.slot}
    return {slot for part in _parts(told) for slot in mentioned(part)}
