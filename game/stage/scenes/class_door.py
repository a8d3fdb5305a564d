"""The way in for phones, over the wall in the middle of a lesson: where it is, or how it is opened."""

from game.play.ballot import Means
from game.stage.plan import Address
from game.stage.scene import Frame
from game.stage.scenes.class_lobby import dots, way_in
from game.stage.scenes.class_state import At
from game.stage.widgets.block import Block, flowing, indented, space, stacked
from game.stage.widgets.controls import button, option, word_button
from game.stage.widgets.prose import heading, paragraph


def doorway(at: At, frame: Frame) -> Block:
    """Compose the slip: the way in where the door is open, else what opening it would do."""
    return _open(at, frame) if at.door.url else _shut(at, frame)


def _open(at: At, frame: Frame) -> Block:
    tell = frame.tell
    ways = [button("back", tell("Back to the class"))]
    if at.room.means is not Means.PHONES:
        ways = [
            button("means:phones", tell("Vote by phone from now on")),
            word_button("back", tell("Back to the class")),
        ]
    ways.append(word_button("code", tell("Four new letters"), size=16))
    return stacked((way_in(at), space(10), dots(at), space(10), flowing(ways, 28)))


def _shut(at: At, frame: Frame) -> Block:
    """Say where it would listen, before anything does."""
    tell = frame.tell
    found = at.addresses
    back = word_button("back", tell("Back to the class"), size=16)
    again = word_button("seek", tell("Look again"), size=16)
    head = [heading(tell("Let phones in"), size=24), space(8)]
    if at.door.trouble:
        head += [paragraph(at.door.trouble, part="trouble"), space(8)]
    if at.opening:
        return stacked((*head, paragraph(tell("Opening …"), italic=True, part="opening"), space(8), back))
    if found is None:
        return stacked((*head, paragraph(tell("Looking for a network …"), italic=True), space(8), back))
    if not found:
        told = tell(
            "This machine is on no network now. Join one, or open a hotspot of its own, and look again. "
            "Keys and raised hands need none."
        )
        return stacked((*head, paragraph(told, part="no network"), space(10), flowing((again, back), 28)))
    return stacked(
        (
            *head,
            *_offered(at, found, frame),
            space(10),
            flowing((button("open", tell("Let phones in")), again, back), 28),
        )
    )


def _offered(at: At, found: tuple[Address, ...], frame: Frame) -> list[Block]:
    tell = frame.tell
    here = found[min(at.address, len(found) - 1)].address
    told = tell(
        "Nothing listens yet. Once the door is open it listens on {address}, until the room is closed."
    )
    blocks: list[Block] = [paragraph(told.format(address=here), part="listens")]
    if len(found) > 1:
        blocks += [space(4), paragraph(tell("On which of this machine’s addresses:"), size=15, faint=True)]
        blocks += [
            indented(option(f"address:{n}", address_words(each, frame), chosen=each.address == here), 18)
            for n, each in enumerate(found)
        ]
    return blocks


def address_words(address: Address, frame: Frame) -> str:
    """Name an address, and what leads to it."""
    told = f"{address.address}  ({address.name})" if address.name else address.address
    return told + (f"  \N{MIDDLE DOT}  {frame.tell('the likely one')}" if address.likely else "")
