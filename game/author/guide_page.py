"""A class's guide as a document that prints."""

import re

from game.author.markup import NOTHING, Html, inline, join, page, tag
from game.story.declaration import Note
from game.story.guide import Cut, Guide, Question
from game.story.guide_reading import all_words
from game.story.model import Story
from game.story.prose import flat

CLAIM = "This is for one conversation about a story. It does not measure anyone's empathy."
UNREVIEWED = "Not yet reviewed by a safeguarding practitioner."
FIRST_QUESTION = "Name what was done. Whose responsibility was it?"
"""Asked before any question about what the person who was hurt could have done."""

LEAVE_TO_REST = "You may pass, at every vote and every question."

CARE = (
    "Tell the pastoral lead the day before.",
    "Never the last lesson of a day or a Friday: some go back to that table tonight.",
    "If a pupil discloses: listen, promise no secrecy, note their words.",
    "Pass them on today, by school policy.",
    "Look in on whoever stepped out.",
)

HELP = ("Who can be spoken to here", "Where and when", "A number to call", "A number to call at night")
"""What the teacher fills in by hand."""

FIRST_WORDS = 70
"""Characters of a passage by which a question's place is found."""

_COULD = re.compile(
    r"\b(?:what|how|why)\s+(?:else\s+)?(?:could|should|would|might|did)(?:n.t| not)?\s+"
    r"(?:she|he|they|you)(?:\s+not)?\s+(?:have\s+)?(?:do|done|leave|left|say|said|go|gone)\b",
    re.IGNORECASE,
)


def guide_page(guide: Guide, story: Story) -> str:
    """Write the guide as HTML."""
    return page(
        f"{story.title}: a guide for a class",
        story.language,
        tag("h1", story.title),
        tag("p", "A guide for a class", class_="quiet"),
        NOTHING if guide.reviewed else tag("p", UNREVIEWED, class_="warning"),
        _before(guide, story),
        tag("section", tag("h2", "Ground rules"), _rules(guide)),
        _cuts(guide, story),
        _questions(guide, story),
        _ticket(guide, story),
        _help(story),
    )


def _before(guide: Guide, story: Story) -> Html:
    minutes = []
    if guide.story_minutes:
        minutes.append(f"{guide.story_minutes} minutes of story")
    if guide.talk_minutes:
        minutes.append(f"{guide.talk_minutes} minutes of talk")
    worst = join(
        tag("h3", "The hardest line"),
        tag("blockquote", guide.worst),
        tag("p", f"It stands at: {first_words(story, guide.worst_passage)}", class_="quiet")
        if guide.worst_passage
        else NOTHING,
    )
    return tag(
        "section",
        tag("h2", "Before the lesson"),
        tag("p", story.about) if story.about else NOTHING,
        _titled("Themes", "; ".join(guide.themes)),
        _titled("Time", " and ".join(minutes)),
        worst if guide.worst else NOTHING,
        _notes(story.notes),
        _titled("Who should not run it alone, or should be told before", guide.not_alone),
        tag("h3", "Care"),
        _list(CARE),
        tag("p", CLAIM, class_="quiet"),
    )


def _titled(title: str, words: str) -> Html:
    return tag("div", tag("h3", title), tag("p", words), class_="whole") if words else NOTHING


def _notes(notes: tuple[Note, ...]) -> Html:
    told = [f"{note.topic} (can be skipped with a summary)" if note.scene else note.topic for note in notes]
    return join(tag("h3", "What happens in it"), _list(told)) if told else NOTHING


def _list(words: tuple[str, ...] | list[str]) -> Html:
    return tag("ul", *(tag("li", each) for each in words))


def _rules(guide: Guide) -> Html:
    given = guide.ground_rules
    has_pass = any(re.search(r"\bpass\b", rule, re.IGNORECASE) for rule in given)
    return _list(given if has_pass else (LEAVE_TO_REST, *given))


def _cuts(guide: Guide, story: Story) -> Html:
    if not guide.cuts:
        return NOTHING
    return tag("section", tag("h2", "Lessons"), *(_cut(cut, story) for cut in guide.cuts))


def _cut(cut: Cut, story: Story) -> Html:
    votes = tag("ol", *(tag("li", first_words(story, name)) for name in cut.votes))
    bridges = [
        tag("p", "Before ", inline("i", first_words(story, name)), ", say: ", words)
        for name, words in cut.bridges
        if name
    ]
    return tag(
        "article",
        tag("h3", cut.name),
        tag("p", "It starts at: ", first_words(story, cut.start)),
        join(tag("p", "The class decides at:"), votes) if cut.votes else NOTHING,
        *bridges,
        tag("p", "It stops at: ", first_words(story, cut.stop)),
        tag("p", "Then say: ", cut.after) if cut.after else NOTHING,
    )


def _questions(guide: Guide, story: Story) -> Html:
    late = [question for question in guide.questions if _COULD.search(question.ask)]
    usual = [question for question in guide.questions if question not in late]
    order = {name: number for number, name in enumerate(story.passages)}
    usual.sort(key=lambda question: order.get(question.passage, len(order)))
    endings = [
        _asked(story, Question(flat(ask), name))
        for name, passage in story.passages.items()
        for ask in (passage.ending.reflect if passage.ending else ())
    ]
    only_then = join(tag("h3", "Only then"), *(_asked(story, question) for question in late))
    return tag(
        "section",
        tag("h2", "Questions for the talk"),
        tag("p", inline("b", FIRST_QUESTION)),
        *(_asked(story, question) for question in usual),
        only_then if late else NOTHING,
        join(tag("h3", "At the endings"), *endings) if endings else NOTHING,
    )


def _asked(story: Story, question: Question) -> Html:
    if question.most:
        place = f"If most of the class chose {_most(story, question.most)}"
    elif question.choice:
        chosen = next(each for each in story.passages[question.passage].choices if each.id == question.choice)
        words = flat(chosen.prose) or "silence"
        place = f"{first_words(story, question.passage)} — after “{words}”"
    else:
        place = first_words(story, question.passage)
    return tag(
        "div", tag("p", place, class_="quiet") if place else NOTHING, tag("p", question.ask), class_="whole"
    )


def _most(story: Story, most: str) -> str:
    kinds = {"struck": "what is struck through", "silence": "silence", "unsure": "“I don't know”"}
    offered = {choice.id: choice for passage in story.passages.values() for choice in passage.choices}
    words = flat(offered[most].prose) if most in offered else ""
    return kinds.get(most) or f"“{words or most}”"


def first_words(story: Story, passage: str) -> str:
    """Give a passage's first words, by which it is found in the story; nothing for no passage."""
    if not passage:
        return ""
    words = all_words(story, passage)
    short = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rpartition(" ")[0] + " …"
    ending = story.passages[passage].ending
    return f"the ending “{flat(ending.title)}”" if ending else f"“{short}”"


def _ticket(guide: Guide, story: Story) -> Html:
    asked = guide.exit_ticket or ("One thing a listener in the story did", "Pass")
    blanks = [
        tag("div", tag("p", each), tag("div", class_="blank"), tag("div", class_="blank"), class_="whole")
        for each in asked
    ]
    return tag(
        "section",
        tag("h2", "Exit ticket"),
        tag("p", f"{story.title}. No name. You may hand it in empty.", class_="quiet"),
        *blanks,
        class_="leaf",
    )


def _help(story: Story) -> Html:
    blanks = [tag("div", tag("p", each), tag("div", class_="blank"), class_="whole") for each in HELP]
    return tag(
        "section",
        tag("h2", "To be helped"),
        tag("p", f"{story.title} may have touched something. Nobody has to carry it alone."),
        *blanks,
        class_="leaf",
    )
