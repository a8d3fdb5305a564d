"""Stories that mean harm, or broke on the way: each is a problem with a place, never a crash."""

from time import process_time

import pytest

from game.story.loader import load
from game.story.marked import read

BILLION = "a: &a [x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)

WATCHDOG = 20
"""Seconds of the processor; ten times what the worst of these takes on a slow machine."""

HOSTILE = {
    "a bomb of aliases": (BILLION, "anchor"),
    "an alias": ("a: *b", "alias"),
    "25,000 brackets": ("a: " + "[" * 25_000, "too-deep"),
    "450,000 brackets": ("[" * 450_000, "too-deep"),
    "25,000 braces": ("{" * 25_000, "too-deep"),
    "deep lists": ("- " * 5_000 + "a", "too-deep"),
    "deep keys": ("\n".join(f"{'  ' * n}a:" for n in range(200)), "too-deep"),
    "a merge key": ("a: {<<: {b: 1}}", "merge-key"),
    "a bomb of merge keys": ("&a a: 1\n" + "<<: *a\n" * 20, "anchor"),
    "a key twice": ("title: a\ntitle: b", "duplicate-key"),
    "a list as a key": ("[a, b]: c", "key-of-keys"),
    "a tag that runs code": ("a: !!python/object/apply:os.system [echo]", "tag"),
    "a tag of our own": ("a: !salt b", "tag"),
    "a binary tag": ("a: !!binary aGk=", "tag"),
    "a directive": ("%TAG ! tag:salt,2000:\n---\na: b", "directive"),
    "two documents": ("a: b\n---\nc: d", "two-documents"),
    "a huge number": ("a: " + "9" * 5_000, "number-too-large"),
    "a number of 2**53": ("a: 9007199254740992", "number-too-large"),
    "a NUL": ("a: b\0c", "control-letter"),
    "an escaped NUL": ('a: "\\0"', "control-letter"),
    "an escaped surrogate": ('a: "\\ud800"', "yaml"),
    "a terminal escape": ("a: \x1b[31m", "control-letter"),
    "a letter that turns the words round": ("a: b\u202ec", "turning-letter"),
    "such a letter by its number": ('a: "\\u202e"', "control-letter"),
    "a line separator": ("a: b\u2028c", "control-letter"),
    "a megabyte": ("a: " + "x" * 1_000_000, "too-large"),
    "a long text": ("a: " + "x" * 70_000, "too-large"),
    "300,000 keys": ("- a\n" * 240_000, "too-large"),
    "nothing": ("", "empty-file"),
    "a remark": ("# nothing", "empty-file"),
    "a list": ("- a", "no-keys"),
    "a word": ("salt", "no-keys"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_a_problem_with_a_place(name: str) -> None:
    """A story comes from anywhere: reading it may refuse, but not fall."""
    text, code = HOSTILE[name]
    begun = process_time()
    found = read("story.yaml", text.encode())
    seconds = process_time() - begun
    places = {problem.code: problem.span.line >= 1 for problem in found.problems}

    assert (places.get(code), seconds < WATCHDOG) == (True, True)


@pytest.mark.parametrize("data", [b"a: \xff", b"\xff\xfea\x00", "a: \ud800".encode("utf-8", "surrogatepass")])
def test_bytes_that_are_no_utf_8_are_told_at_their_place(data: bytes) -> None:
    """Another encoding gives other words; a guess would change what somebody wrote."""
    found = read("story.yaml", data)

    assert [problem.code for problem in found.problems] == ["not-utf-8"]


def test_a_condition_of_20_000_nots_is_a_problem() -> None:
    """Python's own parser runs out of memory on it."""
    text = (
        "format: 1\ntitle: a\npassages:\n  a: {to: [{if: '" + "not " * 15_000 + "true', to: a}, {else: a}]}\n"
    )
    codes = [problem.code for problem in load({"story.yaml": text.encode()}, "a").problems]

    assert codes == ["condition-too-long"]


def test_a_windows_file_with_a_mark_is_read_like_any_other() -> None:
    """Editors on Windows write a byte order mark and two letters for a line's end."""
    found = read("story.yaml", "\ufefftitle: Salt\r\nminutes: 8\r\n".encode())

    assert (found.root is not None and found.root.number("minutes", 0), found.problems) == (8, ())


def test_too_many_files_are_refused() -> None:
    """Three hundred files are no story that a person wrote."""
    files = {"story.yaml": b"format: 1"} | {f"passages/{n}.yaml": b"" for n in range(300)}

    assert [problem.code for problem in load(files, "a").problems] == ["too-large"]


def test_too_many_bytes_are_refused() -> None:
    """A story of more than 64 MB would fill a small machine."""
    files = {"story.yaml": b"format: 1"} | {f"passages/{n}.yaml": b"#" * 1_000_000 for n in range(65)}

    assert [problem.code for problem in load(files, "a").problems] == ["too-large"]
