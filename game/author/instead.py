"""What of another program is not carried over, and what an author of ours writes instead."""

from game.story.near import quote
from game.story.problem import Problem, Severity
from game.story.source import Span

FORMS = "let `when` choose between lines of the page"

INSTEAD = {
    "it is never closed": "close it, and bring the file in once more",
    "it stands too deep in others": "make a passage of what stands inside",
    "no `<<if>>` is open there": "take it out, and bring the file in once more",
    "where it leads is not written out": "write a choice with `to` for each place it may lead to",
    "only variables can be set here": "write what comes of it as `set`",
    "only a variable can be shown": "count it in a variable first, then show `{spoons}`",
    "one file without lists is read": "a list is `variables: {mood: {one_of: [calm, cold]}}`; "
    "bring in one file with all the knots",
    "our stories have no functions": "write what it does as `set` where it is called",
    "a passage is given nothing": "put it into a variable before: `set: {guest: ida}`",
    "another has that name": "give it another name there, and bring the file in once more",
    "another passage has that name": "give it another name there, and bring the file in once more",
    "only a variable of the story can be set here": "declare it with `VAR`, or write what comes as `set`",
    "a thread, which puts another knot's choices here": "write its lines and choices on this passage",
    "the way back out of a tunnel": "`back: true` goes back to where a `call` came from",
    "our lines have no tags": "`place: quay` is a picture, `sound: [rain]` a sound, `# ...` a remark",
    "where it leads is not written": "give the passage a `to`",
    "a tunnel, or what stands behind a divert": "`call: look` goes aside, and `back: true` comes back",
    "words by chance": "let chance choose a passage, `random: [{to: rain}, {to: dry}]`",
    "words that go round": "`(first)` and `(again)` tell a first visit from later ones",
    "a condition and a colon are expected": "write `(asked) ...` before the line",
    "only a first visit and a later one are told apart": "count the visits in a variable: "
    "`(times == 3) ...` before the line",
    "choices stand too deep in others": "make a knot of the inner ones, and bring the file in once more",
    "no passage of that name was written, so an ending stands there": "write it, or lead elsewhere",
    "only passages can follow a condition": "let the fork lead to a passage that does it",
    "one sentence has too many forms": FORMS,
    "one sentence has too many forms; each stands on its own line": FORMS,
    "nothing of that name can be shown": "declare it under `variables`",
    "a choice's words are the same whatever a variable says": "`relabel: {say: ..., when: mood == cold}`",
    "where it goes by itself beside its choices": "give the way on a choice of its own",
    "our conditions cannot say it": "a condition asks variables, `visited(bread)` and `chose(salt)`",
    "it compares what our stories keep apart": "compare numbers with numbers, names with names of one set",
    "it is too long for one condition": "put a part of it into a variable: `set: {ready: true}`",
    "it is no page": "`sound`, `place` and meters say most of what it shows; the program does the rest",
    "an element that our pages do not have": "`place: kitchen` is a picture, `sound: [rain]` a sound",
}
"""What to do, by why it was left out."""

MACROS = {
    "include": "write its words here, or `call` the passage and come `back`",
    "display": "write its words here, or `call` the passage and come `back`",
    "audio": "put the file into `sounds/` and name it: `sound: [rain]`",
    "cacheaudio": "put the file into `sounds/` and name it: `sound: [rain]`",
    "timed": "`(silence 3)` holds the page before the words",
    "repeat": "`(silence 3)` holds the page before the words",
    "type": "the reader sets how fast words come",
    "linkreplace": "a choice whose passage tells it; here it stands on the page at once",
    "linkappend": "a choice whose passage tells it; here it stands on the page at once",
    "linkprepend": "a choice whose passage tells it; here it stands on the page at once",
    "replace": "`(asked) ...` before a line shows it when something holds",
    "for": "write each turn out, or lead back to the passage",
    "widget": "write what it does where it stands",
    "cycle": "write a choice for each of its words",
    "listbox": "write a choice for each of its words",
    "radiobutton": "write a choice for each of its words",
    "checkbox": "write a choice that sets a variable",
    "unset": "`set` it back to what it began with",
    "run": "write what comes of it as `set`",
    "script": "write what comes of it as `set`",
}
"""The same, for macros of SugarCube."""

ANY_MACRO = "write what the reader sees of it as lines and choices"


def left_out(what: str, why: str, span: Span, *, instead: str = "") -> Problem:
    """Tell of something that is not carried over, why, and what to write instead."""
    return not_carried(f"{quote(what)} is left out: {why}", span, instead or INSTEAD.get(why, ""))


def not_carried(message: str, span: Span, instead: str) -> Problem:
    """Tell of something that is not as it was."""
    return Problem("not-carried", message, span, instead, Severity.WARNING)
