"""Files as full as the guard lets them be, each of one thing that took the longer the more of it there was.

Before they were mended these took from one second to more than twenty, and up to 230 MB.
"""

from collections.abc import Callable

from game.story.guard import MOST_BYTES, MOST_NODES

HEAD = "format: 1\ntitle: Salt\n"
PASSAGES = "passages:\n"
PAGE = f"{PASSAGES}  a:\n    to: a\n    page: |\n"
FORK = f"{PASSAGES}  a:\n    to:\n"
MANY = 6_000
"""Of a kind that a story declares."""

Unit = Callable[[int], str]
"""Writes the nth thing of a kind."""


def alike(number: int) -> str:
    """Give one of very many long names that are all nearly the same."""
    return f"{'ab' * 26}{number:06}"


def full(head: str, unit: Unit, nodes: int, tail: str = "") -> str:
    """Repeat a thing, of so many keys, words and lines each, for as long as one file may hold it."""
    left = MOST_BYTES - len(head) - len(tail)
    room = MOST_NODES - 30 - head.count("\n") * 6
    parts = [head]
    for number in range(room // nodes):
        part = unit(number)
        left -= len(part.encode())
        if left < 0:
            break
        parts.append(part)
    return "".join((*parts, tail))


def declared(kind: str, unit: Unit) -> str:
    """Declare very many of a kind: `cast`, `meters`, `keeps`."""
    return f"{HEAD}{kind}:\n" + "".join(map(unit, range(MANY)))


_CAST = declared("cast", lambda n: f"  c{n}: C\n")
_METERS = declared("meters", lambda n: f"  m{n}: {{start: 1}}\n")
_KEEPS = declared("keeps", lambda n: f"  k{n}: {{max: 3}}\n")
_LONG = declared("variables", lambda n: f"  {alike(n)}: 1\n")
_CHAIRS = _CAST + declared("seats", lambda n: f"  c{n}: C\n").removeprefix(HEAD)
_SET = f"{HEAD}variables: {{v: {{start: n0, one_of: [{', '.join(f'n{n}' for n in range(1_000))}]}}}}\n"
_ROWS = "      *a* b\n\n\n" * 3_000
_SLIPS = f"{HEAD}{PASSAGES}" + "".join(f"  q{n}: {{to: z{n}}}\n" for n in range(MANY))

CROWDS = {
    "duplicate keys": full("", lambda _: "k: 1\n", 2),
    "aliases": full("a: &b x\nb:\n", lambda _: "- *b\n", 1),
    "tags": full("a:\n", lambda _: "- !t x\n", 1),
    "folded words": full(HEAD + PASSAGES, lambda n: f"  p{n}:\n    to: p{n}\n    page: >\n{_ROWS}", 6_005),
    "cues in one bracket": full(
        f"{HEAD}variables: {{v: 1}}\n{PAGE}",
        lambda n: f"      (first{''.join(f', v > {m}' for m in range(n, n + 500))}) a\n\n",
        2,
    ),
    "chairs, and the last in each line": full(_CHAIRS + PAGE, lambda _: f"      (seat c{MANY - 1}) x\n\n", 2),
    "the story's own voice beside many": full(
        _CAST + PASSAGES, lambda n: f"  p{n}: {{to: p{n}, cause_voice: own}}\n", 8
    ),
    "meters, and the last in each passage": full(
        _METERS + PASSAGES, lambda n: f"  p{n}: {{to: p{n}, shift: {{m{MANY - 1}: [1, C]}}}}\n", 10
    ),
    "unknown meters beside many": full(
        _METERS + PASSAGES, lambda n: f"  p{n}: {{to: p{n}, shift: {{x{n}: [1, C]}}}}\n", 10
    ),
    "unknown keeps beside many": full(
        _KEEPS + PASSAGES, lambda n: f"  p{n}: {{to: p{n}, keep: {{x{n}: C}}}}\n", 8
    ),
    "names of one set": full(
        f"{HEAD}variables: {{v: {{start: n0, one_of: [", lambda n: f"N{n}, ", 1, "]}}\n"
    ),
    "a set's last name in each arm": full(_SET + FORK, lambda _: "      - {if: v == n999, to: a}\n", 5),
    "names that a set does not have": full(_SET + FORK, lambda n: f"      - {{if: v == x{n}, to: a}}\n", 5),
    "long names, all nearly known": full(
        _LONG + PASSAGES,
        lambda n: f"  p{n}: {{choices: [{{do: x, when: {alike(n + 500_000)} > 1, to: p{n}}}]}}\n",
        10,
    ),
    "pictures that are not there": full(HEAD + PASSAGES, lambda n: f"  p{n}: {{to: p{n}, place: l{n}}}\n", 6),
    "people without a part after many slips": full(
        _SLIPS + PAGE.removeprefix(PASSAGES), lambda _: "      Bob: a\n\n", 2
    ),
}
"""Of a story's first file."""

SMALL = (
    f"{HEAD}{PASSAGES}"
    + "".join(
        f"  {alike(n)}: {{page: Soup {n}., choices: [{{id: c{n}, say: Go., to: end}}]}}\n"
        for n in range(2_000)
    )
    + "  end:\n    page: One word.\n    ending: {title: x, text: x}\n"
)
"""The story that the crowds beside a story are read with."""

TRANSLATIONS = {
    "unknown names, all nearly known": full("cast:\n", lambda n: f"  {alike(n)}: X\n", 2),
    "entries of one text": full("passages:\n  end:\n", lambda _: "    - {was: One word., now: B}\n", 5),
    "values that are not there": full(
        "passages:\n  end:\n", lambda n: f"    - {{was: One word., now: '{{w{n}}}'}}\n", 5
    ),
    "no entries": full("passages:\n  end:\n", lambda _: "    - x\n", 1),
}
"""Of a file of `lang/`."""

GUIDES = {
    "questions at passages nearly known": full(
        "questions:\n", lambda n: f"  - {{at: {alike(n + 500_000)}, ask: x}}\n", 5
    ),
    "questions at choices nearly known": full(
        "questions:\n", lambda n: f"  - {{at: {alike(n % 2_000)}.c, ask: x}}\n", 5
    ),
    "questions after the most": full("questions:\n", lambda n: f"  - {{if: {{most: z{n}}}, ask: x}}\n", 7),
}
"""Of a `class.yaml`."""
