"""A sound story with all that lies beside one: a translation, a class, a playthrough, pictures and sounds."""

STORY = """\
format: 1
title: Salt
language: en
cast: {dad: {name: Dad}}
variables: {spoons: {start: 3, max: 3}}
places: {kitchen: {alt: A lamp over a table.}}
sounds: {rain: {caption: It rains.}}
passages:
  kitchen:
    place: kitchen
    sound: [rain]
    page: |
      {spoons} spoons.

      Dad: Eat.
    choices:
      - {id: salt, say: Salt?, set: {spoons: spoons - 1}, to: bread}
      - {id: eat, do: Eat., to: bread}
  bread:
    page: He breaks it.
    ending: {title: Bread, text: He eats the half of it., reflect: [Who was heard?]}
"""

GERMAN = """\
title: Salz
cast: {dad: Papa}
places: {kitchen: {alt: Eine Lampe über einem Tisch.}}
sounds: {rain: {caption: Es regnet.}}
passages:
  kitchen:
    - {was: "{spoons} spoons.", now: "{spoons} Löffel."}
    - {was: Eat., now: Iss.}
    - {was: "Salt?", now: "Salz?"}
    - {was: Eat., n: 2, now: Essen.}
  bread:
    - {was: He breaks it., now: Er bricht es.}
    - {was: Bread, now: Brot}
    - {was: He eats the half of it., now: Er isst die Hälfte.}
    - {was: Who was heard?, now: Wer wurde gehört?}
"""

SOUND = {
    "story.yaml": STORY,
    "lang/de.yaml": GERMAN,
    "class.yaml": 'questions:\n  - {at: kitchen, ask: "What might he be afraid of?"}\n',
    "playthroughs/salt.yaml": "seed: 7\npicks: [salt]\nsee: [{ending: bread}]\n",
    "places/kitchen.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n',
    "sounds/rain.ogg": "OggS",
}
"""Nothing is to be told of it."""

SVG = SOUND["places/kitchen.svg"]
COUNTERS = """\
variables: {a: {start: 0, max: 100}, b: {start: 0, max: 100}, c: {start: 0, max: 100}}
passages:
  kitchen:
    page: "{a} {b} {c}"
    choices:
      - {id: one, do: One., set: {a: a + 1}, to: kitchen}
      - {id: two, do: Two., set: {b: b + 1}, to: kitchen}
      - {id: three, do: Three., set: {c: c + 1}, to: kitchen}
      - {id: eat, do: Eat., when: a + b * 2 + c * 3 == 591, to: rare}
      - {id: go, do: Go., to: bread}
  rare:
    ending: {title: Rare, text: Rare., reflect: [Who?]}
  bread:
    ending: {title: Bread, text: He eats., reflect: [Who?]}
"""
"""More states than a small budget holds."""


def edited(file: str, sound: str, slip: str) -> dict[str, str | None]:
    """Give a file with one of its words written otherwise."""
    assert sound in SOUND[file]
    return {file: SOUND[file].replace(sound, slip, 1)}


SLIPS: list[tuple[str, dict[str, str | None]]] = [
    ("empty-file", {"story.yaml": "# nothing yet\n"}),
    ("no-keys", {"story.yaml": "- kitchen\n- bread\n"}),
    ("no-passages", {"story.yaml": "format: 1\ntitle: Salt\n"}),
    ("no-story", {"story.yaml": None, "story.yml": STORY}),
    ("duplicate-passage", {"passages/more.yaml": "passages:\n  bread: {page: Bread., to: kitchen}\n"}),
    (
        "vote-without-dial",
        edited("story.yaml", "do: Eat., to: bread}", "do: Eat., to: bread}\n    vote: dial"),
    ),
    (
        "vote-without-seats",
        edited("story.yaml", "do: Eat., to: bread}", "do: Eat., to: bread}\n    vote: seats"),
    ),
    ("failing-playthrough", edited("playthroughs/salt.yaml", "[salt]", "[sugar]")),
    ("failing-playthrough", edited("playthroughs/salt.yaml", "ending: bread", "ending: street")),
    ("undecided", {"story.yaml": f"format: 1\ntitle: Salt\n{COUNTERS}", "settings": "states = 500\n"}),
    ("unknown-in-class", edited("class.yaml", "at: kitchen", "at: kitchn")),
    ("question-place", edited("class.yaml", "at: kitchen, ", "")),
    (
        "vote-without-choices",
        {"class.yaml": "cuts:\n  - {name: All, start: kitchen, votes: [bread], stop: bread}\n"},
    ),
    (
        "how-would-you-feel",
        edited("class.yaml", "What might he be afraid of?", "How would you feel in his place?"),
    ),
    (
        "has-this-happened",
        edited("class.yaml", "What might he be afraid of?", "Has this ever happened to you?"),
    ),
    ("no-alt", edited("story.yaml", "places: {kitchen: {alt: A lamp over a table.}}\n", "")),
    ("no-caption", edited("story.yaml", "sounds: {rain: {caption: It rains.}}\n", "")),
    ("unused-asset", {"places/attic.svg": SVG}),
    ("wrong-case", {"places/kitchen.svg": None, "places/Kitchen.svg": SVG}),
    ("wrong-format", {"sounds/wind.mp3": "ID3"}),
    ("large-asset", {"sounds/rain.ogg": "OggS" + " rain" * 3_000_000}),
    ("missing-translation", edited("lang/de.yaml", "    - {was: He breaks it., now: Er bricht es.}\n", "")),
    ("stale-translation", edited("story.yaml", "He eats the half of it.", "He eats the whole of it.")),
    ("orphaned-translation", edited("lang/de.yaml", "He breaks it.", "The lamp goes out over the table.")),
    ("orphaned-translation", {"lang/german.yaml": GERMAN}),
    ("other-values", edited("lang/de.yaml", "{spoons} Löffel", "{loeffel} Löffel")),
    ("other-roads", edited("lang/de.yaml", "now: Er bricht es.", "now: Er bricht es., to: kitchen")),
]
"""Each a rule, and the files that an author wrote or lost."""
