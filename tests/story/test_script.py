"""A page written as a script: who speaks, what is a cue, what belongs to the line above."""

import pytest
from story.telling import page, words_at

from game.story.line import Draft, Line, Narration, Prose, Quotation, Silence, Speech, Text, Thought, Value


def lines(script: str) -> tuple[Line, ...]:
    """Give the lines of a script that is well."""
    loaded = page(script)
    assert loaded.story is not None, loaded.problems
    return loaded.story.passages["kitchen"].lines


def shown(prose: Prose) -> str:
    """Write runs as an author would."""
    return "".join(run.words if isinstance(run, Text) else f"{{{run.name}}}" for run in prose)


def told(line: Line) -> str:
    """Say in short what a line is."""
    match line.said:
        case Narration():
            return shown(line.said.prose)
        case Speech():
            return f"{line.said.who}: {shown(line.said.prose)}"
        case Thought():
            return f"{line.said.who} thinks: {shown(line.said.prose)}"
        case Draft():
            return f"{line.said.who} drafts: {' / '.join(map(shown, line.said.versions))}"
        case Silence():
            return f"silence {line.said.seconds}"
        case Quotation():
            return f"{line.said.who} quotes {line.said.original}: {shown(line.said.prose)}"


SCRIPTS = [
    ("Rain.", ["Rain."]),
    ("Rain\non the\nroof.", ["Rain on the roof."]),
    ("Rain.\n\nRoof.", ["Rain.", "Roof."]),
    ("Dad: Fine.", ["dad: Fine."]),
    ("DAD: Fine.", ["dad: Fine."]),
    ("Dad\uff1aFine.", ["dad: Fine."]),
    ("Dad: Fine.\nNora: No.", ["dad: Fine.", "nora: No."]),
    ("Dad (thinks): Fine.", ["dad thinks: Fine."]),
    ("(thinks) Fine.", ["you thinks: Fine."]),
    ("(asked) Dad: Fine.", ["dad: Fine."]),
    ("(asked, margin) Dad (thinks): Fine.", ["dad thinks: Fine."]),
    ("You (draft): One. / Two. / Three.", ["you drafts: One. / Two. / Three."]),
    ("(draft) One. / Two.", ["you drafts: One. / Two."]),
    ("(silence 3)", ["silence 3"]),
    ("Rain.\n(silence 3)\nRoof.", ["Rain.", "silence 3", "Roof."]),
    ("(id fine) Dad: Fine.\n\n(quote fine)", ["dad: Fine.", "None quotes fine: "]),
    ("(id fine) Dad: Fine.\n\nNora (quote fine): Fine!", ["dad: Fine.", "nora quotes fine: Fine!"]),
    ("Half past: eight.", ["Half past: eight."]),
    ("(He laughs.) No.", ["(He laughs.) No."]),
    ("Dad (laughing): No.", ["Dad (laughing): No."]),
    ("{spoons} spoons, {wall}.", ["{spoons} spoons, {wall}."]),
]


@pytest.mark.parametrize(("script", "expected"), SCRIPTS)
def test_a_script_gives_these_lines(script: str, expected: list[str]) -> None:
    """A script is written like a play, and means what a play means."""
    actual = [told(line) for line in lines(script)]

    assert actual == expected


def test_layers_belong_to_the_line_above() -> None:
    """What was meant and heard stands right below what was said."""
    line = lines("Dad: Fine.\n(meant) I drove\ntwo hours.\n(heard) You!\n(muffled, asked) F...e.")[0]
    layers = [layer for layer in (line.meant, line.heard, line.muffled) if layer]

    assert [shown(layer.prose) for layer in layers] == ["I drove two hours.", "You!", "F…e."]


def test_cues_are_kept_on_the_line() -> None:
    """A line for one chair, in the margin, under a condition, with a name."""
    line = lines("(seat dad, margin, asked, spoons > 1, id far) Rain.")[0]

    assert (line.seat, line.margin, line.id, line.when is not None) == ("dad", True, "far", True)


def test_a_line_knows_its_place_inside_a_block() -> None:
    """The caret must stand under the line, not under the key."""
    loaded = page("Rain.\n\nDad: Fine.")
    source = loaded.sources["story.yaml"]
    story = loaded.story
    actual = [words_at(line.span, source) for line in story.passages["kitchen"].lines] if story else []

    assert actual == ["Rain.", "Dad: Fine."]


SLIPS = [
    ("(meant) Nothing.", "loose-layer", "(meant) Nothing."),
    ("(silence 3)\n(meant) Nothing.", "loose-layer", "(meant) Nothing."),
    ("Dad: a\n(muffled) b", "no-condition", "(muffled) b"),
    ("Dad: a\n(meant)", "no-words", "(meant)"),
    ("Dad: a\n(meant) b\n(meant) c", "two-layers", "(meant) c"),
    ("Dad:", "no-words", "Dad:"),
    ("(silence 3)\n\n(silence 4)", "two-silences", "(silence 4)"),
    ("(silence 3) Rain.", "words-after-silence", "(silence 3) Rain."),
    ("(silence 0)", "out-of-bounds", "(silence 0)"),
    ("(seat mum) Rain.", "unknown-seat", "mum"),
    ("(quote salt)", "unknown-quote", "salt"),
    ("(margin, sometimes) Rain.", "unknown-cue", "sometimes"),
    ("(askd and asked) Rain.", "unknown-name", "askd"),
    ("(spoons >= true) Rain.", "wrong-type", "spoons >= true"),
    ("{spoon} spoons.", "unknown-value", "{spoon}"),
    ("A { alone.", "open-brace", "{"),
    ("A *star.", "open-star", "*"),
    ("Dadd: Fine.", "unknown-speaker", "Dadd"),
    ("Postman: Two letters.", "uncast-speaker", "Postman"),
    ("(askd) Fine.", "bracket-of-words", "askd"),
    ("(He laughs.) Fine.", "bracket-of-words", "He laughs."),
    ("(asked Two rows.", "bracket-of-words", "(asked"),
]


@pytest.mark.parametrize(("script", "code", "words"), SLIPS)
def test_a_slip_in_a_script_is_told_at_its_words(script: str, code: str, words: str) -> None:
    """Inside a long page only the words themselves help to find a slip."""
    loaded = page(script)
    source = loaded.sources["story.yaml"]
    actual = [words_at(problem.span, source) for problem in loaded.problems if problem.code == code]

    assert actual == [words], loaded.problems


def test_a_bracket_of_words_is_asked_about_once() -> None:
    """A question that comes at each bracket is soon not read."""
    loaded = page("(Rain.)\n\n(More rain.)")

    assert [problem.code for problem in loaded.problems] == ["bracket-of-words"]


def test_a_value_keeps_its_emphasis() -> None:
    """A number in emphasis is still a number."""
    said = lines("*{spoons}* left.")[0].said

    assert said == Narration((Value("spoons", emphasis=True), Text(" left.")))
