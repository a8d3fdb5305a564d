"""What is said now and what waits: who cuts off whom."""

from dataclasses import replace

from game.frozen import frozen
from game.stage.voice.utterance import Speech, Urgency, Utterance

MOST = 600
"""Utterances that wait, at most: the longest page of the longest story has fewer."""

PATIENT = frozenset({Urgency.NEWS, Urgency.ALERT})
"""What is not lost when a focus cuts it off: it is said again afterwards, from its beginning."""


@frozen
class Queue:
    """What is said now, and what waits."""

    now: Utterance | None = None
    waiting: tuple[Utterance, ...] = ()
    last: Utterance | None = None
    """What was said to its end last: it is not said again at once."""

    def heard(self, speech: Speech) -> "Queue":
        """Give the queue with something more to say."""
        queue = self.hushed() if speech.hush else self
        for each in speech.utterances:
            queue = _added(queue, each)
        return _begun(queue)

    def hushed(self) -> "Queue":
        """Give the queue with nothing to say of the screen; what the program has to say is still said."""
        kept = tuple(each for each in self.all if each.urgency is Urgency.ALERT)
        return _begun(Queue(waiting=kept))

    def ended(self) -> "Queue":
        """Give the queue when what is said now was said to its end."""
        return _begun(replace(self, now=None, last=self.now))

    @property
    def all(self) -> tuple[Utterance, ...]:
        """Everything that is still to be said, what is said now first."""
        return self.waiting if self.now is None else (self.now, *self.waiting)


def _begun(queue: Queue) -> Queue:
    """Begin with the first that waits, where nothing is being said."""
    if queue.now is not None or not queue.waiting:
        return queue
    return replace(queue, now=queue.waiting[0], waiting=queue.waiting[1:])


def _added(queue: Queue, new: Utterance) -> Queue:
    """Put something in its place, or in place of what is said now; never the same twice running."""
    before = next(reversed(queue.all), queue.last)
    if before is not None and (before.key, before.pieces) == (new.key, new.pieces):
        return queue
    waiting = tuple(each for each in queue.waiting if each.key != new.key)
    match new.urgency:
        case Urgency.FOCUS:
            patient = tuple(each for each in waiting if each.urgency in PATIENT)
            return _at_once(replace(queue, waiting=patient), new, PATIENT)
        case Urgency.ALERT if queue.now is None or queue.now.urgency is not Urgency.ALERT:
            return _at_once(replace(queue, waiting=waiting), new, PATIENT | {Urgency.PAGE})
        case Urgency.ALERT:
            alerts = tuple(each for each in waiting if each.urgency is Urgency.ALERT)
            others = tuple(each for each in waiting if each.urgency is not Urgency.ALERT)
            return replace(queue, waiting=(*alerts, new, *others))
        case _:
            return replace(queue, waiting=(*waiting, new)[:MOST])


def _at_once(queue: Queue, new: Utterance, resumed: frozenset[Urgency]) -> Queue:
    """Cut off what is said now; where it may not be lost it is said after the new."""
    now = queue.now
    again = (now,) if now is not None and now.urgency in resumed and now.key != new.key else ()
    return replace(queue, now=new, waiting=(*again, *queue.waiting)[:MOST])
