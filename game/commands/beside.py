"""What the author's panel tells of a page: its place in the file, its visits, its offers and every value."""

from game.author.wording import in_words
from game.play.evaluate import evaluate
from game.play.reading import Reading
from game.play.state import key
from game.stage.scene import Scene
from game.stage.scenes.panel import Stretch
from game.stage.scenes.reading import ReadingPage
from game.stage.words import Tell, tell
from game.story.expression import Expression
from game.story.model import Choice


def told_of(scene: Scene, say: Tell = tell) -> tuple[Stretch, ...]:
    """Tell what a page stands on; nothing where a screen is no page of a story."""
    if not isinstance(scene, ReadingPage):
        return ()
    reading = scene.here.reading
    story, state = reading.story, reading.state
    passage = story.passages[state.passage]
    visits = say("visits: {n}").format(n=state.visits.get(passage.id, 0))
    offers = [line for choice in passage.choices for line in _offer(choice, reading, say)]
    values = tuple(f"{name}: {_said(now)}" for name, now in state.values.items() if name in story.variables)
    meters = tuple(f"{each.name} ({each.id}): {state.values[each.id]}" for each in story.meters.values())
    return (
        (passage.id, (f"{passage.span.file}:{passage.span.line}", visits)),
        (say("Offers"), tuple(offers) or (say("none of its own"),)),
        (say("Variables"), values),
        (say("Meters"), meters),
    )


def _offer(choice: Choice, reading: Reading, say: Tell) -> tuple[str, ...]:
    """Tell whether a choice is offered, and each thing that it hangs on."""
    found = next((each for each in reading.page.offers if each.id == choice.id), None)
    stands = say("not offered") if found is None else say("struck out") if found.locked else say("offered")
    hangs = [
        f"\N{MIDDLE DOT} {each}"
        for each in (*_conditions(choice, reading, say), *_bars(choice, reading, say))
    ]
    return (f"{choice.id}: {stands}", *hangs)


def _conditions(choice: Choice, reading: Reading, say: Tell) -> list[str]:
    """Tell the author's own conditions, and what each comes to now."""
    told = []
    if choice.when is not None:
        told.append(_condition(say("when {condition}"), choice.when, reading, say))
    if choice.lock is not None:
        unless = choice.lock.unless
        until = say("struck out unless {condition}")
        told.append(say("always struck out") if unless is None else _condition(until, unless, reading, say))
    if choice.once:
        taken = key(reading.state.passage, choice.id) in reading.state.chosen
        told.append(say("once: taken already") if taken else say("once: not taken yet"))
    return told


def _bars(choice: Choice, reading: Reading, say: Tell) -> list[str]:
    """Tell what of the page itself stands before a choice."""
    guessing = reading.page.guessing
    bars = {
        say("it has faded"): choice.id in reading.state.faded,
        say("not while the silence lasts"): reading.page.sit and not choice.breaks,
        say("not before the guess is made"): guessing is not None and guessing.guessed is None,
    }
    return [words for words, stands in bars.items() if stands]


def _condition(words: str, condition: Expression, reading: Reading, say: Tell) -> str:
    """Tell a condition in words, and what it comes to now."""
    told = words.format(condition=in_words(condition, reading.story, say))
    return f"{told}: {_said(evaluate(condition, reading.state))}"


def _said(value: object) -> str:
    """Give a value as an author writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
