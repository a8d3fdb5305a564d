"""What stands on the page before a class: question by question, and the button that opens the room."""

from game.frozen import frozen
from game.play.ballot import Means
from game.play.mode_words import mode_name
from game.play.room import Lesson
from game.stage.plan import Desk
from game.stage.scene import Frame
from game.stage.scenes.class_door import address_words
from game.stage.widgets.block import Block, flowing, indented, space, stacked
from game.stage.widgets.class_words import mode_rule
from game.stage.widgets.controls import button, option, word_button
from game.stage.widgets.leaf import Leaf
from game.stage.widgets.line_field import line_field
from game.stage.widgets.prose import hung, label, paragraph, rule
from game.stage.widgets.setters import toggle
from game.stage.words import counted
from game.story.model import Mode, Story


@frozen
class Asked:
    """Everything that is settled, as it stands."""

    story: Story
    desk: Desk
    lessons: tuple[Lesson, ...]
    lesson: int
    means: Means
    mode: Mode | None
    address: int
    name: str
    number: str
    rehearse: int
    adult: bool
    opening: bool
    told: str


def leaf_of(asked: Asked, frame: Frame) -> Leaf:
    """Compose the page."""
    tell = frame.tell
    blocks: list[Block] = []
    if asked.rehearse:
        told = counted(
            tell,
            "A rehearsal: {n} pretend pupil comes, votes, leaves and comes back. Nothing of it is kept.",
            "A rehearsal: {n} pretend pupils come, vote, leave and come back. Nothing of it is kept.",
            asked.rehearse,
        )
        blocks += [paragraph(told, italic=True, part="rehearsal"), space(12)]
    if asked.story.harm:
        blocks += [*_help(asked, frame), space(14)]
    blocks += [label(tell("Which lesson")), *_lessons(asked, frame), space(14)]
    if not asked.rehearse:
        blocks += [label(tell("How they take part")), *_means(asked, frame), space(14)]
    blocks += [label(tell("How it is decided")), *_modes(asked, frame), space(14)]
    if not asked.story.harm:
        blocks += [*_help(asked, frame), space(14)]
    blocks += _rules(asked, frame)
    return Leaf(
        tell("With a class: {title}").format(title=asked.story.title),
        stacked(blocks),
        fixed=_open(asked, frame),
    )


def _open(asked: Asked, frame: Frame) -> Block:
    """Set the button that opens the room, and what keeps it shut."""
    tell = frame.tell
    words = tell("Opening …") if asked.opening else tell("Open the room")
    ways = [button("open", words)]
    if asked.desk.broken_off:
        again = tell("Go on with the class that was broken off ({code})").format(code=asked.desk.broken_off)
        ways = [button("again", again), word_button("open", words)]
    told = tell(asked.told) if asked.told else _listens(asked, frame)
    listens = paragraph(told, size=14, faint=True, part="listens")
    return stacked((space(6), flowing(ways, 24), space(6), listens, space(6)))


def _listens(asked: Asked, frame: Frame) -> str:
    """Say where it will listen, and that nothing does before."""
    tell = frame.tell
    if asked.means is not Means.PHONES:
        return tell("Nothing listens on the network: this is played on this machine alone.")
    if asked.rehearse:
        return tell("Nothing listens on the network: pretend pupils come from this machine itself.")
    if not asked.desk.addresses:
        return tell("This machine is on no network now. Keys and raised hands need none.")
    address = asked.desk.addresses[asked.address].address
    return tell(
        "Nothing listens yet. Once the room is open it listens on {address}, until it is closed."
    ).format(address=address)


def _lessons(asked: Asked, frame: Frame) -> list[Block]:
    tell = frame.tell
    blocks: list[Block] = []
    for number, each in enumerate(asked.lessons):
        name = each.name or tell("The whole chapter")
        minutes = counted(tell, "{n} minute of story", "{n} minutes of story", each.minutes)
        votes = (
            counted(tell, "{n} vote", "{n} votes", len(each.votes))
            if each.votes
            else tell("a vote at each choice")
        )
        blocks.append(
            option(
                f"lesson:{number}",
                f"{name}  \N{MIDDLE DOT}  {minutes}, {votes}",
                chosen=number == asked.lesson,
            )
        )
    talk = asked.desk.guide.talk_minutes
    if talk:
        told = tell("Leave as much time to talk: {n} minutes.").format(n=talk)
        blocks.append(paragraph(told, size=15, faint=True))
    return blocks


def _means(asked: Asked, frame: Frame) -> list[Block]:
    tell = frame.tell
    harm = asked.story.harm
    known = (
        (Means.PHONES, tell("Phones: a page over this network, no names")),
        (Means.KEYS, tell("Keys: one keyboard, a key each, in secret")),
        (Means.HANDS, tell("Raised hands: you type how many")),
    )
    blocks: list[Block] = [
        option(f"means:{each.value}", words, chosen=each is asked.means)
        for each, words in known
        if not (harm and each is Means.HANDS)
    ]
    if harm:
        told = tell("No raised hands here: in a story about harm nobody is asked to show what they would do.")
        blocks.append(paragraph(told, size=15, faint=True, part="no hands"))
    if asked.means is Means.PHONES and len(asked.desk.addresses) > 1:
        blocks += [space(4), paragraph(tell("On which of this machine’s addresses:"), size=15, faint=True)]
        blocks += [
            indented(
                option(
                    f"address:{number}",
                    address_words(asked.desk.addresses[number], frame),
                    chosen=number == asked.address,
                ),
                18,
            )
            for number in range(len(asked.desk.addresses))
        ]
    return blocks


def _modes(asked: Asked, frame: Frame) -> list[Block]:
    """Set how the lesson is decided: as the story asks, or one way for all of it."""
    tell, mode = frame.tell, asked.mode
    one = tell("One way for the whole lesson")
    named = one if mode is None else f"{one}:  {mode_name(mode, tell)}"
    blocks: list[Block] = [
        option("all:", tell("Each vote as the story has it"), chosen=mode is None),
        option("all:next", named, chosen=mode is not None),
    ]
    if mode is not None:
        told = f"{mode_rule(mode, tell)} {tell('Press it again for the next way.')}"
        blocks.append(indented(paragraph(told, size=15, faint=True, part="mode rule"), 18))
    return blocks


def _help(asked: Asked, frame: Frame) -> list[Block]:
    """Set the help page: required for a story about harm."""
    tell = frame.tell
    need = (
        tell("This chapter is about harm. It opens with a named person and a number that pupils can turn to.")
        if asked.story.harm
        else tell("A person in this school, and a number, that pupils can turn to. It may be left empty.")
    )
    blocks: list[Block] = [
        label(tell("Somebody to speak to")),
        space(2),
        paragraph(need, size=15, faint=True),
        space(4),
    ]
    blocks += [
        line_field("help name", tell("Name"), asked.name),
        space(4),
        line_field("help number", tell("Number"), asked.number),
    ]
    if asked.story.harm:
        about = tell("Have a second adult in the room, and run it first as observer, without votes.")
        blocks += [space(8), toggle("adult", tell("A second adult is here"), on=asked.adult, about=about)]
    return blocks


def _rules(asked: Asked, frame: Frame) -> list[Block]:
    """Set the ground rules, to be read aloud."""
    guide, tell = asked.desk.guide, frame.tell
    blocks: list[Block] = []
    if guide.ground_rules:
        blocks += [rule(gap=4), space(6), label(tell("Ground rules, to read aloud")), space(4)]
        blocks += [hung(each, part=f"rule:{n}") for n, each in enumerate(guide.ground_rules)]
    if guide.not_alone:
        blocks += [
            space(10),
            label(tell("Who should not go through it alone")),
            space(4),
            paragraph(guide.not_alone),
        ]
    if not guide.reviewed:
        told = tell("Not yet reviewed by a safeguarding practitioner.")
        blocks += [space(8), paragraph(told, size=15, faint=True, italic=True)]
    return blocks
