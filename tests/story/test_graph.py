"""Who leads to whom."""

from story.telling import TOP, told

from game.story.graph import distances, reachable, successors
from game.story.model import Story

ROADS = f"""{TOP}keeps: {{wall: {{}}}}
notes: [{{topic: a, scene: hall, summary: b, to: shelf}}]
passages:
  start:
    choices:
      - {{say: one, to: [{{if: first, to: hall}}, {{else: shelf}}]}}
      - {{say: two, call: aside}}
      - {{say: three, call: aside, to: shelf}}
  hall:
    scene: hall
    random: [{{to: start}}, {{to: guess}}]
  aside:
    call: inner
    to: out
  inner:
    back: true
  out:
    back: true
  guess:
    guess:
      {{who: dad, question: a, options: [b], truth: b, told: c, right: {{to: offers}}, wrong: {{to: shelf}}}}
  offers:
    offers_from: {{keep: wall, to: shelf}}
  shelf:
    ending: {{title: a, text: b}}
  island:
    to: shelf
"""


def story() -> Story:
    """Give a story with a road of every kind."""
    loaded = told(ROADS)
    assert loaded.story is not None, loaded.problems
    return loaded.story


def test_every_kind_of_road_is_followed() -> None:
    """A road that is not seen here would make a passage look like an island."""
    assert successors(story()) == {
        "start": ("hall", "shelf", "aside"),
        "hall": ("start", "guess", "shelf"),
        "aside": ("inner",),
        "inner": ("out",),
        "out": ("start", "shelf"),
        "guess": ("offers", "shelf"),
        "offers": ("shelf",),
        "shelf": (),
        "island": ("shelf",),
    }


def test_an_island_is_not_reached() -> None:
    """Nobody will ever read it, and only we can tell."""
    assert set(story().passages) - reachable(story()) == {"island"}


def test_distances_count_passages_from_the_start() -> None:
    """The shortest road decides."""
    found = distances(story())

    assert (found["start"], found["aside"], found["out"]) == (0, 1, 3)


CALLS = "passages:\n" + "".join(f"  a{n}:\n    call: a{n + 1}\n    to: out\n" for n in range(12))


def test_calls_that_go_in_a_circle_are_told() -> None:
    """The stack would grow until the machine stops."""
    text = f"""{TOP}passages:
  a: {{call: b, to: end}}
  b: {{call: c, to: out}}
  c: {{call: b, to: out}}
  out: {{back: true}}
  end: {{ending: {{title: a, text: b}}}}
"""
    found = [problem.code for problem in told(text).problems]

    assert found == ["circle-of-calls"]


def test_calls_that_nest_too_deep_are_told() -> None:
    """Eight is the most that anybody can follow."""
    text = f"{TOP}{CALLS}  a12:\n    back: true\n  out:\n    back: true\n"

    assert [problem.code for problem in told(text).problems] == ["calls-too-deep"]
