"""What `still-hear` says to a slip on the command line."""

import pytest

from game.app import run

SLIPS = {
    "a command that is nearly one": (["exprot"], "Did you mean `export`?"),
    "a form that is nearly one": (["export", "salt", "--to", "prof"], "Did you mean `proof`?"),
    "half of a command": (["export"], "STORY and --to are missing."),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_on_the_command_line_is_told_with_what_was_meant(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who seldom sees a terminal cannot look for the one wrong letter in eleven commands."""
    words, told = SLIPS[name]
    with pytest.raises(SystemExit) as ended:
        run(words)

    assert (ended.value.code, told in capsys.readouterr().err) == (2, True)


def test_the_guide_for_authors_is_named_where_no_story_is(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever types `still-hear guide` looks for the guide, and there are two."""
    code = run(["guide"])

    assert (code, "stories/README.md" in capsys.readouterr().err) == (2, True)
