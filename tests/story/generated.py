"""Stories by chance from the schema: every key that the format has, mostly with what belongs there."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

SCHEMA = json.loads((Path(__file__).parents[2] / "stories" / "story.schema.json").read_text(encoding="utf-8"))
MOST_DEEP = 9
"""Levels; deeper down only what is required stands."""

PASSAGES = ("kitchen", "bread", "soup", "hall")
CONDITIONS = (
    "asked",
    "spoons < 3",
    "not visited(hall)",
    "chose(kitchen.salt)",
    "cognitive >= 50",
    "mood == cold",
)
SCRIPT = (
    "The soup is cold.",
    "Dad: Fine.",
    "(meant) I drove two hours.",
    "Nora (thinks): Hm.",
    "(silence 3)",
    "You (draft): Sorry. / Fine.",
    "(asked) *Again*, {spoons}.",
    "(seat dad) It is late.",
)
KNOWN = {
    **dict.fromkeys(("to", "call", "start", "from", "passage", "at", "else"), PASSAGES),
    **dict.fromkeys(("when", "if", "unless"), CONDITIONS),
    **dict.fromkeys(("who", "seat", "cause_voice"), ("dad", "nora")),
    **dict.fromkeys(("scene", "place"), ("table", "hall")),
    **dict.fromkeys(("options", "truth"), ("anger", "grief")),
    "sound": ("rain",),
    "stills": ("concern", "affective"),
    "spoons": ("spoons - 1", "3", "spoons * 2 + 1", 2),
    "asked": (True, False),
    "mood": ("cold", "calm"),
    "mode": ("majority", "quorum", "consensus", "predict", "struck", "seats", "observer"),
    "tie": ("salt", "push"),
    "format": (1,),
    "language": ("en", "zh-Hans"),
    "id": ("salt", "push", "wait", "go"),
    "offers_from": ("wall",),
    "name": ("letter",),
    **dict.fromkeys(("keep", "list"), ("wall",)),
}
"""What a key mostly holds."""

OWN_NAMES = {
    "passages": PASSAGES,
    "cast": ("dad", "nora"),
    "seats": ("dad", "nora"),
    "meters": ("headphones", "drift"),
    "variables": ("asked", "spoons", "mood"),
    "set": ("asked", "spoons", "mood"),
    "shift": ("cognitive", "concern", "headphones"),
    "keeps": ("wall",),
    "keep": ("wall",),
    "cause": ("own", "dad"),
    "places": ("table", "hall"),
    "sounds": ("rain",),
}
"""Where a story gives names of its own."""

BESIDE = {"places/table.webp": b"", "places/hall.webp": b"", "sounds/rain.ogg": b""}
"""Files that stand beside such a story."""

WORDS = (
    "Salt.",
    "a",
    "No.",
    "",
    " ",
    "42",
    "no",
    "It's late: she #4 said",
    "没事。",
    "{wall} *yes*",
    "x" * 300,
)
PASSAGE = SCHEMA["properties"]["passages"]["additionalProperties"]
WAYS = {"to", "random", "call", "back", "choices", "ending", "vote"}
DECLARED: dict[str, object] = {
    "format": 1,
    "title": "Salt",
    "start": "kitchen",
    "variables": {
        "asked": False,
        "spoons": {"start": 3, "min": 0, "max": 3},
        "mood": {"one_of": ["calm", "cold"], "start": "calm"},
    },
    "cast": {"dad": {"name": "Dad"}, "nora": {"name": "Nora"}},
    "meters": {"headphones": {"name": "Headphones", "low": "all", "high": "nothing"}},
    "seats": {"dad": "Dad's chair", "nora": "Nora's chair"},
    "keeps": {"wall": {"max": 3}},
    "places": {"table": {"alt": "A table."}},
    "sounds": {"rain": {"caption": "rain"}},
}
"""What the passages of a story by chance name."""


Write: TypeAlias = Callable[[dict[str, Any], str, int], Any]
"""Writes what a schema allows under a key, so many levels deep."""


class Writer:
    """Writes one story, with chance of its own."""

    def __init__(self, chance: Random, slips: float) -> None:
        self._chance = chance
        self._slips = slips

    def story(self) -> dict[str, Any]:
        """Give a story as the schema has it; mostly with all declared that its passages name."""
        told = self._object(SCHEMA, "", 0)
        if self._chance.random() < 0.8:
            told = {key: each for key, each in told.items() if self._chance.random() < 0.2} | DECLARED
            passages = [self._value(PASSAGE, name, MOST_DEEP - 6) for name in PASSAGES]
            told["passages"] = {
                name: self._mended(each) for name, each in zip(PASSAGES, passages, strict=True)
            }
        return told

    def _mended(self, passage: Any) -> Any:
        """Mostly mend what chance hardly ever gets right: one way out, choices that say something."""
        chance = self._chance
        if not isinstance(passage, dict) or chance.random() < 0.03:
            return passage
        passage = self._with_one_way(passage, {"ending", "choices", "to", "random"})
        if isinstance(passage.get("choices"), list):
            choices = [each for each in passage["choices"] if isinstance(each, dict)] or [{}]
            passage["choices"] = [
                self._with_one_way({"do": f"Go {n}.", **each, "id": f"c{n}"}, {"to", "random"})
                for n, each in enumerate(choices)
            ]
        if isinstance(passage.get("guess"), dict):
            passage["guess"] |= {"options": ["anger", "grief"], "truth": chance.choice(["anger", "grief"])}
        return passage

    def _with_one_way(self, held: dict[str, Any], ways: set[str]) -> dict[str, Any]:
        """Give a passage or choice one of its ways, or a plain one."""
        [way] = self._chance.sample(sorted(name for name in held.keys() & ways if held[name]) or ["to"], 1)
        one = {name: each for name, each in held.items() if name not in WAYS - {way}}
        return (
            one if way != "to" or self._chance.random() < 0.3 else one | {"to": self._chance.choice(PASSAGES)}
        )

    def _value(self, schema: dict[str, Any], key: str, depth: int) -> Any:
        chance = self._chance
        if chance.random() < self._slips:
            return chance.choice((None, True, -1, "a", [], {}, [["b"]], {"to": {"c": 1}}, 10**9))
        if "$ref" in schema:
            return self._value(SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], key, depth)
        if "anyOf" in schema:
            return self._value(chance.choice(schema["anyOf"]), key, depth)
        written: dict[str, Write] = {
            "object": self._object,
            "array": self._array,
            "boolean": lambda *_: chance.random() < 0.5,
            "integer": lambda *_: chance.choice((1, 2, 3, 5, 40, 100) if chance.random() < 0.95 else (0, -3)),
        }
        kind = schema.get("type")
        return written.get(kind if isinstance(kind, str) else "", self._scalar)(schema, key, depth)

    def _scalar(self, schema: dict[str, Any], key: str, _: int) -> Any:
        chance = self._chance
        if "enum" in schema or "const" in schema:
            return chance.choice(schema.get("enum", [schema.get("const")]))
        if key == "page":
            return "\n\n".join(chance.choices(SCRIPT, k=chance.randint(1, 5)))
        return chance.choice(KNOWN.get(key, WORDS) if chance.random() < 0.99 else WORDS)

    def _array(self, schema: dict[str, Any], key: str, depth: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self._value(each, key, depth + 1) for each in schema["prefixItems"]]
        most = 3 if depth < MOST_DEEP else 0
        return [self._value(schema["items"], key, depth + 1) for _ in range(self._chance.randint(0, most))]

    def _object(self, schema: dict[str, Any], key: str, depth: int) -> dict[str, Any]:
        chance, held = self._chance, schema.get("properties", {})
        share = 2 / (len(held) + 1) if depth < MOST_DEEP else 0
        told = {
            name: self._value(each, name, depth + 1)
            for name, each in held.items()
            if name in schema.get("required", ()) or chance.random() < share
        }
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and depth < MOST_DEEP:
            names = OWN_NAMES.get(key, ("own", "dad", "salt"))
            told |= {name: self._value(more, name, depth + 1) for name in names if chance.random() < 0.5}
        return told


def generated(chance: Random) -> str:
    """Write a story by chance, without a slip or with some, as a program or as a hand would write it."""
    told = Writer(chance, chance.choice((0, 0, 0.02))).story()
    if chance.random() < 0.3:
        return json.dumps(told, ensure_ascii=False)
    return "\n".join(_block(told, 0))


def _block(value: Any, deep: int) -> list[str]:
    """Write what holds something in lines of its own; the rest beside its key."""
    rows = value.items() if isinstance(value, dict) else (("-", each) for each in value)
    lines = []
    for key, each in rows:
        head = " " * deep + ("-" if isinstance(value, list) else f"{key}:")
        if isinstance(each, str) and "\n" in each:
            lines += [f"{head} |", *(" " * (deep + 2) + line if line else "" for line in each.split("\n"))]
        elif isinstance(each, dict | list) and each and deep < 2 * MOST_DEEP:
            lines += [head, *_block(each, deep + 2)]
        else:
            lines.append(f"{head} {json.dumps(each, ensure_ascii=False)}")
    return lines
