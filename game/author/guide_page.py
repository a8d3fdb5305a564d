"""A class's guide as a document that prints."""

import re
from dataclasses import replace

from game.author.lesson_plan import lesson_plan
from game.author.markup import NOTHING, Html, inline, join, page, tag
from game.stage.words import Tell, counted, tell
from game.story.declaration import Note
from game.story.guide import Cut, Guide, Question
from game.story.guide_reading import all_words
from game.story.model import Story
from game.story.prose import flat
from game.story.punctuation import in_quotes_of

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


def guide_page(guide: Guide, story: Story, say: Tell = tell) -> str:
    """Write the guide as HTML.

    Args:
        guide: what `class.yaml` says.
        story: that it is about.
        say: gives the house's words in the story's language.
    """
    early = replace(guide, questions=tuple(each for each in guide.questions if not _COULD.search(each.ask)))
    return page(
        say("{title}: a guide for a class").format(title=story.title),
        story.language,
        tag("h1", story.title),
        tag("p", say("A guide for a class"), class_="quiet"),
        NOTHING if guide.reviewed else tag("p", say(UNREVIEWED), class_="warning"),
        _before(guide, story, say),
        tag("section", tag("h2", say("Ground rules")), _rules(guide, say)),
        _cuts(guide, story, say),
        _questions(guide, story, say),
        *(
            lesson_plan(cut, early, story, lambda name: first_words(story, name, say), say)
            for cut in guide.cuts
        ),
        _ticket(guide, story, say),
        _help(story, say),
    )


def _before(guide: Guide, story: Story, say: Tell) -> Html:
    minutes = []
    if guide.story_minutes:
        minutes.append(counted(say, "{n} minute of story", "{n} minutes of story", guide.story_minutes))
    if guide.talk_minutes:
        minutes.append(counted(say, "{n} minute of talk", "{n} minutes of talk", guide.talk_minutes))
    worst = join(
        tag("h3", say("The hardest line")),
        tag("blockquote", guide.worst),
        tag(
            "p",
            say("It stands at: {place}").format(place=first_words(story, guide.worst_passage, say)),
            class_="quiet",
        )
        if guide.worst_passage
        else NOTHING,
    )
    return tag(
        "section",
        tag("h2", say("Before the lesson")),
        tag("p", story.about) if story.about else NOTHING,
        _titled(say("Themes"), "; ".join(guide.themes)),
        _titled(say("Time"), ", ".join(minutes)),
        worst if guide.worst else NOTHING,
        _notes(story.notes, say),
        _titled(say("Who should not run it alone, or should be told before"), guide.not_alone),
        tag("h3", say("Care")),
        _list([say(each) for each in CARE]),
        tag("p", say(CLAIM), class_="quiet"),
    )


def _titled(title: str, words: str) -> Html:
    return tag("div", tag("h3", title), tag("p", words), class_="whole") if words else NOTHING


def _notes(notes: tuple[Note, ...], say: Tell) -> Html:
    skipped = say("{topic} (can be skipped with a summary)")
    told = [skipped.format(topic=note.topic) if note.scene else note.topic for note in notes]
    return join(tag("h3", say("What happens in it")), _list(told)) if told else NOTHING


def _list(words: tuple[str, ...] | list[str]) -> Html:
    return tag("ul", *(tag("li", each) for each in words))


def _rules(guide: Guide, say: Tell) -> Html:
    given = guide.ground_rules
    has_pass = any(re.search(r"\b(pass|passen)\b", rule, re.IGNORECASE) for rule in given)
    return _list(given if has_pass else (say(LEAVE_TO_REST), *given))


def _cuts(guide: Guide, story: Story, say: Tell) -> Html:
    if not guide.cuts:
        return NOTHING
    return tag("section", tag("h2", say("Lessons")), *(_cut(cut, story, say) for cut in guide.cuts))


def _cut(cut: Cut, story: Story, say: Tell) -> Html:
    votes = tag("ol", *(tag("li", first_words(story, name, say)) for name in cut.votes))
    bridges = [
        tag("p", say("Before this, say:"), " ", inline("i", first_words(story, name, say)), " \u2192 ", words)
        for name, words in cut.bridges
        if name
    ]
    return tag(
        "article",
        tag("h3", cut.name),
        tag("p", say("It starts at:"), " ", first_words(story, cut.start, say)),
        join(tag("p", say("The class decides at:")), votes) if cut.votes else NOTHING,
        *bridges,
        tag("p", say("It stops at:"), " ", first_words(story, cut.stop, say)),
        tag("p", say("Then say:"), " ", cut.after) if cut.after else NOTHING,
    )


def _questions(guide: Guide, story: Story, say: Tell) -> Html:
    late = [question for question in guide.questions if _COULD.search(question.ask)]
    usual = [question for question in guide.questions if question not in late]
    order = {name: number for number, name in enumerate(story.passages)}
    usual.sort(key=lambda question: order.get(question.passage, len(order)))
    endings = [
        _asked(story, Question(flat(ask), name), say)
        for name, passage in story.passages.items()
        for ask in (passage.ending.reflect if passage.ending else ())
    ]
    only_then = join(tag("h3", say("Only then")), *(_asked(story, question, say) for question in late))
    return tag(
        "section",
        tag("h2", say("Questions for the talk")),
        tag("p", inline("b", say(FIRST_QUESTION))),
        *(_asked(story, question, say) for question in usual),
        only_then if late else NOTHING,
        join(tag("h3", say("At the endings")), *endings) if endings else NOTHING,
    )


def _asked(story: Story, question: Question, say: Tell) -> Html:
    if question.most:
        place = say("If most of the class chose {choice}").format(choice=_most(story, question.most, say))
    elif question.choice:
        chosen = next(each for each in story.passages[question.passage].choices if each.id == question.choice)
        words = flat(chosen.prose) or say("silence")
        opening, closing = in_quotes_of(story.language)
        after = say("after {words}").format(words=f"{opening}{words}{closing}")
        place = f"{first_words(story, question.passage, say)} — {after}"
    else:
        place = first_words(story, question.passage, say)
    return tag(
        "div", tag("p", place, class_="quiet") if place else NOTHING, tag("p", question.ask), class_="whole"
    )


def _most(story: Story, most: str, say: Tell) -> str:
    opening, closing = in_quotes_of(story.language)
    unsure = say("I don't know")
    kinds = {
        "struck": say("what is struck through"),
        "silence": say("silence"),
        "unsure": f"{opening}{unsure}{closing}",
    }
    offered = {choice.id: choice for passage in story.passages.values() for choice in passage.choices}
    words = flat(offered[most].prose) if most in offered else ""
    return kinds.get(most) or f"{opening}{words or most}{closing}"


def first_words(story: Story, passage: str, say: Tell = tell) -> str:
    """Give a passage's first words, by which it is found in the story; nothing for no passage."""
    if not passage:
        return ""
    words = all_words(story, passage)
    short = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rpartition(" ")[0] + " …"
    ending = story.passages[passage].ending
    opening, closing = in_quotes_of(story.language)
    if ending is None:
        return f"{opening}{short}{closing}"
    return say("the ending {title}").format(title=f"{opening}{flat(ending.title)}{closing}")


def _ticket(guide: Guide, story: Story, say: Tell) -> Html:
    asked = guide.exit_ticket or (say("One thing a listener in the story did"), say("Pass"))
    blanks = [
        tag("div", tag("p", each), tag("div", class_="blank"), tag("div", class_="blank"), class_="whole")
        for each in asked
    ]
    return tag(
        "section",
        tag("h2", say("Exit ticket")),
        tag(
            "p", say("{title}. No name. You may hand it in empty.").format(title=story.title), class_="quiet"
        ),
        *blanks,
        class_="leaf",
    )


def _help(story: Story, say: Tell) -> Html:
    blanks = [tag("div", tag("p", say(each)), tag("div", class_="blank"), class_="whole") for each in HELP]
    return tag(
        "section",
        tag("h2", say("To be helped")),
        tag(
            "p",
            say("{title} may have touched something. Nobody has to carry it alone.").format(
                title=story.title
            ),
        ),
        *blanks,
        class_="leaf",
    )
