"""A lesson on one sheet: by the clock, what happens and what the teacher says, for a cut of the story."""

import math
from collections.abc import Callable

from game.author.markup import NOTHING, Html, inline, tag
from game.play.lesson import IN_SECRET, lesson_of
from game.play.mode_words import mode_name
from game.play.reckoning import reckon
from game.stage.words import Tell
from game.story.guide import Cut, Guide
from game.story.model import Mode, Passage, Story

LESSON = 45
"""Minutes of a lesson."""

COMING_IN, QUIET, TICKET = 3, 2, 3
"""Minutes until everybody is in, of the slow way out, and for the exit ticket."""

LEAST_TALK = 10
"""Minutes that are kept for the talk, however long the story is."""

USUAL = 20
"""Minutes of story where the guide says none."""

ROADS = 8
"""Roads through a cut by which its minutes are reckoned."""

QUESTIONS = 4
"""Questions that stand on the sheet, at most: nobody comes to more."""

First = Callable[[str], str]
"""Gives a passage's first words."""


def lesson_plan(cut: Cut, guide: Guide, story: Story, first: First, say: Tell) -> Html:
    """Write the sheet of one lesson."""
    told = guide.story_minutes or USUAL
    talk = talk_minutes(guide)
    aloud = _reckoned(cut, guide, story, say)
    clock = _Clock()
    rows = (
        _row(clock.after(COMING_IN), say("Come in"), *_coming_in(story, say)),
        _row(clock.after(told), say("The story"), aloud, *_told(cut, story, first, say)),
        _row(clock.after(QUIET), say("Quiet"), *_quiet(say)),
        _row(clock.after(talk), say("Talk"), *_talk(cut, guide, story, say)),
        _row(
            clock.after(TICKET),
            say("Before they go"),
            _line(say("The exit ticket, on paper, without a name. Passing is an answer.")),
        ),
    )
    return tag(
        "section",
        tag("h2", say("Lesson plan: {name}").format(name=cut.name)),
        tag("p", _before(story, say), class_="quiet"),
        tag("table", *rows, class_="plan"),
        tag("p", _after(say), class_="quiet"),
        class_="leaf",
    )


def talk_minutes(guide: Guide) -> int:
    """Give the minutes that a lesson leaves for talk."""
    told = guide.story_minutes or USUAL
    return max(LEAST_TALK, LESSON - COMING_IN - told - QUIET - TICKET)


def reckoned(cut: Cut, guide: Guide, story: Story) -> tuple[int, int]:
    """Give the minutes that a cut takes, told aloud and voted: on a short road, and on a long one."""
    lesson = lesson_of(cut, guide.story_minutes)
    roads = [reckon(story, lesson, seed) / 60 for seed in range(ROADS)]
    return math.floor(min(roads)), math.ceil(max(roads))


class _Clock:
    """Counts the minutes of a lesson."""

    def __init__(self) -> None:
        self._now = 0

    def after(self, minutes: int) -> str:
        """Let minutes go by; give them as `3-23`."""
        start, self._now = self._now, self._now + minutes
        return f"{start}\N{EN DASH}{self._now}"


def _row(when: str, what: str, *lines: Html) -> Html:
    return tag("tr", tag("th", when, tag("br"), what), tag("td", *lines))


def _line(*words: Html | str) -> Html:
    return tag("p", *words)


def _before(story: Story, say: Tell) -> str:
    told = [
        say(
            "The day before: tell the pastoral lead; rehearse alone: still-hear class {id} --rehearse 24."
        ).format(id=story.id)
    ]
    if story.harm:
        told.append(
            say(
                "A second adult comes, who may go out with anyone who goes. A name and a number that pupils "
                "can turn to are filled in before the room opens. The first time: observe, without votes."
            )
        )
    told.append(say("Not the last lesson of a day, and not a Friday."))
    return " ".join(told)


def _coming_in(story: Story, say: Tell) -> tuple[Html, ...]:
    without = (
        say("No network? A key each at one keyboard; hands are not raised here.")
        if story.harm
        else say("No network? A key each at one keyboard, or raised hands (H).")
    )
    return (
        _line(
            say("C on the shelf, then this lesson. Read the ground rules aloud: all may pass, and step out.")
        ),
        _line(without),
    )


def _reckoned(cut: Cut, guide: Guide, story: Story, say: Tell) -> Html:
    least, most = reckoned(cut, guide, story)
    told = say("Read aloud, with its votes, it takes {least} to {most} minutes, by the road the class takes.")
    return _line(told.format(least=least, most=most))


def _told(cut: Cut, story: Story, first: First, say: Tell) -> tuple[Html, ...]:
    votes = [tag("li", first(name), " ", inline("i", _mode(story.passages[name], say))) for name in cut.votes]
    secret = any(_is_secret(story.passages[name]) for name in cut.votes)
    return (
        _line(say("Enter goes on. T: talk, then vote again. B: a quiet picture at once. U: a step back.")),
        tag("ol", *votes) if votes else NOTHING,
        _line(say("By raised hands you decide where a vote is secret: guesses, struck lines, single chairs."))
        if secret and not story.harm
        else NOTHING,
        _line(say("It stops at:"), " ", first(cut.stop)),
    )


def _mode(passage: Passage, say: Tell) -> str:
    mode = Mode.GUESS if passage.guess else passage.vote.mode if passage.vote else Mode.MAJORITY
    return f"({mode_name(mode, say)})"


def _is_secret(passage: Passage) -> bool:
    return passage.guess is not None or (passage.vote is not None and passage.vote.mode in IN_SECRET)


def _quiet(say: Tell) -> tuple[Html, ...]:
    return (
        _line(say("The lake stays on the wall. Say the name of somebody to speak to, and nothing else.")),
    )


def _talk(cut: Cut, guide: Guide, story: Story, say: Tell) -> tuple[Html, ...]:
    first = say("Name what was done. Whose responsibility was it?") if story.harm else ""
    near = [
        each.ask for each in guide.questions if each.passage in {*cut.votes, cut.stop} and not each.choice
    ]
    asked = [first, *near] if first else near
    told = say("The wall has three questions from their own votes; these can follow:")
    return (
        _line(told),
        tag("ul", *(tag("li", each) for each in asked[:QUESTIONS])),
        _line(say("Ask what the person in the story might have felt, not what a pupil would have done.")),
    )


def _after(say: Tell) -> str:
    return " ".join(
        (
            say("Afterwards: look in on whoever stepped out."),
            say("If a pupil discloses: listen, promise no secrecy, note their words, pass them on today."),
            say("The report is written only if you ask for it (totals alone)."),
        )
    )
