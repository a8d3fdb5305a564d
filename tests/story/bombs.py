"""Files made to make a reader fall over: nests, crowds, and long runs of one sign in every place."""

from itertools import product

BILLION = "a: &a [x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)
LONG = 60_000
"""Letters; as many as a text may have and still be read."""

FILLS = {
    "spaces": " " * LONG,
    "tabs": "\\t" * LONG,
    "brackets": "(" * LONG,
    "spaces in brackets": "(" + " " * LONG,
    "braces": "{" * LONG,
    "stars": "*a " * (LONG // 3),
    "apostrophes": "'" * LONG,
    "dashes": "- " * (LONG // 2),
    "commas": "(a" + ", " * (LONG // 2),
    "slashes": " / " * (LONG // 3),
    "colons": "a: " * (LONG // 3),
    "one word": "a" * LONG,
    "a name and a sign": "a" * 400 + "?",
    "nots": "not " * 120 + "?",
    "signs": "<=>" * 160,
    "hashes": " #" * (LONG // 2),
}
PLACES = {
    "title": "title: {0}\n",
    "page": "passages:\n  a:\n    page: {0}\n    to: a\n",
    "line": "passages:\n  a:\n    page: [{{who: you, says: {0}}}]\n    to: a\n",
    "draft": "passages:\n  a:\n    page: [{{draft: {0}}}]\n    to: a\n",
    "choice": "passages:\n  a:\n    choices: [{{say: {0}, to: a}}]\n",
    "reason": "passages:\n  a:\n    choices: [{{say: x, locked: {0}, to: a}}]\n",
    "condition": "passages:\n  a:\n    choices: [{{say: x, when: {0}, to: a}}]\n",
    "set": "variables: {{v: 1}}\npassages:\n  a:\n    set: {{v: {0}}}\n    to: a\n",
    "cause": "passages:\n  a:\n    shift: {{cognitive: [1, {0}]}}\n    to: a\n",
    "target": "passages:\n  a:\n    to: {0}\n",
    "key": "passages:\n  a:\n    ? {0}\n    : x\n",
    "ending": "passages:\n  a:\n    ending: {{title: x, text: {0}}}\n",
}
"""Each takes a text in quotes."""


def _filled() -> dict[str, str]:
    return {
        f"{fill} as {place}": "format: 1\n" + form.format(f'"x{text} x"')
        for (fill, text), (place, form) in product(FILLS.items(), PLACES.items())
    }


CROWDS = {
    "240,000 items": "- a\n" * 240_000,
    "49,000 keys": "".join(f"k{n}: 1\n" for n in range(49_000)),
    "240,000 remarks": "# x\n" * 240_000 + "a: b",
    "a page of 6,000 paragraphs": "passages:\n  a:\n    page: |\n" + "      a\n\n" * 6_000 + "    to: a\n",
    "a page of 3,500 conditions": "passages:\n  a:\n    to: a\n    page: |\n" + "      (first) a\n\n" * 3_500,
    "10,000 slips": "format: 1\npassages:\n" + "".join(f"  p{n}: {{to: q{n}}}\n" for n in range(10_000)),
    "3,000 names that are nearly known": (
        "variables: {"
        + ", ".join(f"v{n:04}: 1" for n in range(4_000))
        + "}\npassages:\n"
        + "".join(f"  p{n}: {{choices: [{{do: x, to: p{n}, when: w{n:04}}}]}}\n" for n in range(3_000))
    ),
    "20,000 lines of 4,000 people": (
        "cast: {"
        + ", ".join(f"c{n:04}: Cee{n:04}" for n in range(4_000))
        + "}\npassages:\n  a:\n    to: a\n    page:\n"
        + "      - 'Cee3999: a'\n" * 20_000
    ),
    "10,000 calls in each other": "passages:\n"
    + "".join(f"  p{n}: {{call: p{n + 1}, to: p{n}}}\n" for n in range(10_000)),
    "20,000 unknown keys": "format: 1\n" + "".join(f"titel{n}: 1\n" for n in range(20_000)),
}
"""As much as a file may hold: these take their time, and no more of it than they hold."""

NESTS = {
    "a bomb of aliases": BILLION,
    "25,000 brackets": "a: " + "[" * 25_000,
    "450,000 brackets": "[" * 450_000,
    "25,000 braces": "{" * 25_000,
    "deep lists": "- " * 5_000 + "a",
    "deep keys": "\n".join(f"{'  ' * n}a:" for n in range(200)),
    "a bomb of merge keys": "&a a: 1\n" + "<<: *a\n" * 20,
    "a megabyte": "a: " + "x" * 1_000_000,
    "a huge number": "a: " + "9" * 900_000,
    "quotes that never close": 'a: "' + "x\n" * 300_000,
    "a block of nothing": "a: |\n" + "\n" * 900_000,
}
BOMBS = NESTS | _filled()
"""Name to text."""
