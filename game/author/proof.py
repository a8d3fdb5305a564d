"""A story on paper, to be read aloud: every passage once, with where it leads and how long it is."""

from game.author.markup import NOTHING, Html, Part, inline, join, page, tag
from game.author.proof_lines import lead, line_part, way_words
from game.author.wording import in_words
from game.story.effect import Assignment, Effect, Keep
from game.story.graph import distances
from game.story.guide_reading import all_words
from game.story.manner import Manner
from game.story.model import Choice, Guess, Passage, Story
from game.story.prose import flat

ALOUD = 140
"""Words a minute when somebody reads aloud, with room to breathe."""


def proof(story: Story) -> str:
    """Write the whole story as HTML."""
    words = {name: count(story, name) for name in story.passages}
    total = sum(words.values())
    minutes = max(1, round(total / ALOUD))
    reached = distances(story)
    apart = [name for name in story.passages if name not in reached]
    ends = sum(1 for passage in story.passages.values() if passage.ending)
    aloud = "1 minute" if minutes == 1 else f"{minutes} minutes"
    told = f"{len(words)} passages, {ends} endings, {total:,} words: {aloud} if all were read aloud."
    notes = [
        tag("li", note.topic, f" — {flat(note.summary)}" if note.summary else "") for note in story.notes
    ]
    return page(
        f"{story.title}: a proof",
        story.language,
        tag("h1", story.title),
        tag("p", story.about) if story.about else NOTHING,
        tag("p", told, class_="quiet"),
        join(tag("h2", "Before the first page"), tag("ul", *notes)) if notes else NOTHING,
        tag("h2", "Who speaks"),
        tag("p", ", ".join(person.name for person in story.cast.values()) or "Nobody."),
        tag("h2", "The passages"),
        tag("p", "It begins with ", lead(story.start), ".", class_="quiet"),
        *(_passage(passage, story, words[name]) for name, passage in story.passages.items()),
        tag("p", f"No road leads to: {', '.join(apart)}.", class_="warning") if apart else NOTHING,
    )


def count(story: Story, passage: str) -> int:
    """Count a passage's words; a letter of Chinese or Japanese counts as half a word."""
    words = all_words(story, passage)
    wide = sum("\u3040" <= letter <= "\u9fff" for letter in words)
    plain = "".join(" " if "\u3040" <= letter <= "\u9fff" else letter for letter in words)
    return len(plain.split()) + (wide + 1) // 2


def _passage(passage: Passage, story: Story, words: int) -> Html:
    facts = [story.seats[passage.seat]] if len(story.seats) > 1 and passage.seat in story.seats else []
    facts += [f"scene {passage.scene}"] if passage.scene else []
    facts += [f"picture {passage.place}"] if passage.place else []
    facts += [f"{words} word{'' if words == 1 else 's'}"]
    return tag(
        "section",
        tag("h3", passage.id, id=f"p-{passage.id}"),
        tag("p", "; ".join(facts), class_="quiet"),
        _effects(passage.set, passage.shift, passage.keep, story),
        _ask(passage, story),
        *(line_part(line, story) for line in passage.lines),
        _guess(passage.guess, story) if passage.guess else NOTHING,
        tag("p", inline("b", flat(passage.input.question)), " (the reader writes)")
        if passage.input
        else NOTHING,
        tag("ol", *(_choice(choice, story) for choice in passage.choices)) if passage.choices else NOTHING,
        _offers(passage, story),
        tag("p", way_words(passage.exit, story)) if passage.exit else NOTHING,
        _ending(passage, story),
    )


def _ask(passage: Passage, story: Story) -> Html:
    if passage.ask is None:
        return NOTHING
    who = story.cast[passage.ask.who].name if passage.ask.who in story.cast else passage.ask.who
    honest = "" if passage.ask.honest else " The answer is a deceiver's."
    return tag("p", f"{who} is asked about {flat(passage.ask.about)}.{honest}", class_="cue")


def _choice(choice: Choice, story: Story) -> Html:
    words = flat(choice.prose) or "(silence)"
    said = f"“{words}”" if choice.manner is Manner.SAY else words
    cues = [f"only if {in_words(choice.when, story)}"] if choice.when else []
    cues += ["once"] if choice.once else []
    cues += ["breaks the silence"] if choice.breaks else []
    cues += ["after the silence"] if choice.wait else []
    cues += [f"fades after {choice.fades} seconds"] if choice.fades else []
    cues += [f"“{flat(other.prose)}” if {in_words(other.when, story)}" for other in choice.relabels]
    parts: list[Part] = [inline("b", said), " ", way_words(choice.exit, story) if choice.exit else ""]
    parts += [inline("span", f" ({'; '.join(cues)})", class_="cue")] if cues else []
    if choice.lock is not None:
        until = f" until {in_words(choice.lock.unless, story)}" if choice.lock.unless else ""
        parts.append(tag("p", f"Struck through{until}: {flat(choice.lock.reason)}", class_="cue"))
    parts.append(_effects(choice.set, choice.shift, choice.keep, story))
    return tag("li", *parts)


def _effects(
    sets: tuple[Assignment, ...], shifts: tuple[Effect, ...], keeps: tuple[Keep, ...], story: Story
) -> Html:
    told = [f"{item.name} becomes {in_words(item.value, story)}" for item in sets]
    for shift in shifts:
        name = story.meters[shift.meter].name if shift.meter in story.meters else shift.meter
        when = f" if {in_words(shift.when, story)}" if shift.when else ""
        told.append(f"{name} {shift.by:+d}{when}: {flat(shift.cause)}".rstrip(": "))
    told += [f"{item.keep} keeps: {flat(item.prose)}" for item in keeps]
    return tag("ul", *(tag("li", each) for each in told), class_="quiet") if told else NOTHING


def _guess(guess: Guess, story: Story) -> Html:
    options = [
        tag("li", flat(prose), " (it is so)" if name == guess.truth and not guess.when_truth else "")
        for name, prose in guess.options
    ]
    hangs = [
        tag("p", f"It is “{name}” if {in_words(when, story)}.", class_="cue")
        for when, name in guess.when_truth
    ]
    outcomes = [
        join(
            tag("p", f"Guessed {kind}:", class_="cue"),
            _effects(outcome.set, outcome.shift, (), story),
            tag("p", way_words(outcome.exit, story)) if outcome.exit else NOTHING,
        )
        for kind, outcome in (("right", guess.right), ("wrong", guess.wrong))
        if outcome.set or outcome.shift or outcome.exit
    ]
    return tag(
        "div",
        tag("p", inline("b", flat(guess.question))),
        tag("ul", *options),
        *hangs,
        tag("p", flat(guess.told)),
        *outcomes,
    )


def _offers(passage: Passage, story: Story) -> Html:
    offers = passage.offers_from
    if offers is None:
        return NOTHING
    way: Part = way_words(offers.exit, story) if offers.exit else ""
    return join(
        tag("p", f"Each thing that `{offers.keep}` holds is offered. ", way),
        _effects(offers.set, offers.shift, (), story),
    )


def _ending(passage: Passage, story: Story) -> Html:
    ending = passage.ending
    if ending is None:
        return NOTHING
    chair = story.seats.get(ending.replay.seat, ending.replay.seat) if ending.replay else ""
    return tag(
        "div",
        tag("p", inline("b", f"Ending: {flat(ending.title)}")),
        tag("p", flat(ending.text)),
        tag("ul", *(tag("li", flat(ask)) for ask in ending.reflect)) if ending.reflect else NOTHING,
        tag("p", f"Seen again from {chair}.", class_="quiet") if chair else NOTHING,
    )
