"""The outline of a story's shape says of every tree what the models say."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from game.story import marked
from game.story.desk import Desk
from game.story.fitting import fits
from game.story.misshapen import tell
from game.story.node import Mapping, plain
from game.story.schema import outline_text
from game.story.scope import Scope

HOUSE = Path(__file__).parents[2]

FILES = [
    *sorted((HOUSE / "tests" / "stories").glob("*/story.yaml")),
    *sorted((HOUSE / "tests" / "stories").glob("*/passages/*.yaml")),
    *sorted((HOUSE / "tests" / "stories").glob("*/lang/*.yaml")),
]
"""Between them they have every key that a story knows."""

SLIPS: list[Any] = [
    1, 0, True, "words", "", None, [], {}, ["a", "b"], [1, "Why."], [1, {"a": "b"}], [None], {"a": "b"},
    {"a": 1}, {"a": None}, {"by": 1}, {"to": "a"}, {"if": "a", "to": "b"}, [[1]],
]  # fmt: skip


def shape_of(path: Path) -> str:
    """Name the model of a file."""
    return {"lang": "Translated", "passages": "Pages"}.get(path.parent.name, "Authored")


def tree(data: Any) -> Mapping:
    """Read plain data as a file that holds it."""
    root = marked.read("story.yaml", json.dumps(data).encode()).root
    assert root is not None
    return root


def is_quiet(root: Mapping, shape: str) -> bool:
    """Ask the models."""
    desk = Desk(Scope())
    tell(root, shape, desk)
    return not desk.problems


def places(data: Any) -> list[tuple[Any, Any]]:
    """Give every list or mapping in some data with each of its keys."""
    if not isinstance(data, dict | list):
        return []
    pairs = list(data.items()) if isinstance(data, dict) else list(enumerate(data))
    return [(data, key) for key, _ in pairs] + [place for _, value in pairs for place in places(value)]


def test_the_outline_is_current() -> None:
    """Yesterday's outline would ask pydantic about every story; write it anew with `tools/outline.py`."""
    assert (HOUSE / "game" / "story" / "outline.py").read_text(encoding="utf-8") == outline_text()


def test_a_sound_file_fits() -> None:
    """Whoever opens a sound story need not wait for pydantic."""
    read = [(path, marked.read(path.name, path.read_bytes()).root) for path in FILES]

    assert [path for path, root in read if root is None or not fits(root, shape_of(path))] == []


@settings(deadline=None, max_examples=200)
@given(chance=some.data())
def test_what_fits_is_what_the_models_take(chance: some.DataObject) -> None:
    """A slip that fitted would never be told; a sound story that did not would only be slow."""
    path = chance.draw(some.sampled_from(FILES))
    root = marked.read(path.name, path.read_bytes()).root
    data: Any = json.loads(json.dumps(plain(root))) if root is not None else {}
    for _ in range(chance.draw(some.integers(0, 2))):
        inside, key = chance.draw(some.sampled_from(places(data) or [({"odd": 1}, "odd")]))
        slip = chance.draw(some.sampled_from(["value", "key", "gone"]))
        if slip == "value" or isinstance(inside, list):
            inside[key] = deepcopy(chance.draw(some.sampled_from(SLIPS)))
        elif slip == "key":
            inside["odd"] = inside.pop(key)
        else:
            del inside[key]
    slipped, shape = tree(data), shape_of(path)
    # of a translation the models take a key with nothing behind it yet; the outline does not
    is_full = all(inside[key] is not None for inside, key in places(data))

    assert fits(slipped, shape) == (is_full and is_quiet(slipped, shape))
