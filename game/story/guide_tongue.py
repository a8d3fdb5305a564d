"""A class's guide in another language of its story: each list keeps its order; what fits nowhere stays."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from game.frozen import frozen
from game.story.guide import Cut, Guide, Question
from game.story.translation import Lesson

T = TypeVar("T")


@frozen
class Told:
    """A guide in another language, and the lists whose translation is longer or shorter than they are."""

    guide: Guide
    unlike: tuple[str, ...] = ()


def guide_in(guide: Guide, lesson: Lesson) -> Told:
    """Give a guide the words of a translation."""
    unlike: list[str] = []

    def fitted(name: str, own: Sequence[T], words: Sequence[object]) -> bool:
        if words and len(words) != len(own):
            unlike.append(name)
        return bool(words) and len(words) == len(own)

    def strings(name: str, own: tuple[str, ...], words: tuple[str, ...]) -> tuple[str, ...]:
        return words if fitted(name, own, words) else own

    questions, cuts = guide.questions, guide.cuts
    if fitted("questions", questions, lesson.questions):
        questions = tuple(map(_asked, questions, lesson.questions))
    if fitted("cuts", cuts, lesson.cuts):
        cuts = tuple(_cut(cut, words) for cut, words in zip(cuts, lesson.cuts, strict=True))
    told = replace(
        guide,
        themes=strings("themes", guide.themes, lesson.themes),
        worst=lesson.worst or guide.worst,
        cuts=cuts,
        not_alone=lesson.not_alone or guide.not_alone,
        ground_rules=strings("ground_rules", guide.ground_rules, lesson.ground_rules),
        questions=questions,
        exit_ticket=strings("exit_ticket", guide.exit_ticket, lesson.exit_ticket),
    )
    return Told(told, tuple(unlike))


def _asked(question: Question, words: str) -> Question:
    return replace(question, ask=words or question.ask)


def _cut(cut: Cut, words: tuple[str, Mapping[str, str], str]) -> Cut:
    name, bridges, after = words
    told = tuple((passage, bridges.get(passage, own)) for passage, own in cut.bridges)
    return replace(cut, name=name or cut.name, bridges=told, after=after or cut.after)
