"""Every slip in a story: its code, and the words that the caret stands under."""

import pytest
from story.telling import TOP, marked, told, words_at

END = "    ending: {title: End, text: The end.}\n"
PAGE = f"{TOP}passages:\n  kitchen:\n"
KNOWN = "asked: false, spoons: {start: 3, max: 5}, mood: {one_of: [calm, cold], start: calm}"
WITH = f"{TOP}variables: {{{KNOWN}}}\n"
CHOICE = f"{WITH}keeps: {{wall: {{}}}}\npassages:\n  bread:\n{END}  kitchen:\n    choices:\n"
SEATED = f"{TOP}seats: {{dad: His, nora: Hers}}\n"
GUESS = "    guess: {who: dad, question: a, options: "
KITCHEN = f"passages:\n  kitchen:\n{END}"

FAULTS = [
    ("unknown-key", f"{TOP}⟦tilte⟧: Salt\n{KITCHEN}"),
    ("unknown-key", PAGE + "    ⟦pgae⟧: Rain.\n" + END),
    ("unknown-key", CHOICE + "      - {say: a, ⟦unles⟧: asked, to: bread}\n"),
    ("unknown-key", CHOICE + "      - {say: a, ⟦place⟧: asked, to: bread}\n"),
    ("unknown-key", f"{TOP}⟦choices⟧: []\n{KITCHEN}"),
    ("missing-key", f"format: 1\ntitle: a\ncast: {{⟦dad⟧: {{voice: low}}}}\n{KITCHEN}"),
    ("missing-key", CHOICE + "      - {say: a, shift: {cognitive: ⟦[6]⟧}, to: bread}\n"),
    ("unknown-format", f"format: ⟦2⟧\ntitle: a\n{KITCHEN}"),
    ("wrong-kind", f"{TOP}minutes: ⟦long⟧\n{KITCHEN}"),
    ("wrong-kind", CHOICE + "      - {say: a, once: ⟦perhaps⟧, to: bread}\n"),
    ("wrong-kind", CHOICE + "      - {say: a, shift: {cognitive: [⟦much⟧, Why.]}, to: bread}\n"),
    ("wrong-kind", CHOICE + "      - {say: a, to: ⟦{a: b, c: d}⟧}\n"),
    ("wrong-kind", CHOICE + "      - {say: a, to: ⟦{}⟧}\n"),
    ("wrong-kind", CHOICE + "      - {say: ⟦[a, b]⟧, to: bread}\n"),
    ("wrong-kind", CHOICE + "      - {say: a, shift: ⟦6⟧, to: bread}\n"),
    ("nothing-after", PAGE + "    ⟦page⟧:\n" + END),
    ("nothing-after", PAGE + "    page:\n      - text: a\n      - ⟦~⟧\n" + END),
    ("colon-in-words", PAGE + "    page:\n      - ⟦You count⟧: eleven\n" + END),
    ("colon-in-words", PAGE + "    ending: {title: a, text: b, reflect: [⟦What⟧: now?]}\n"),
    (
        "lost-words",
        CHOICE + "      - {say: a, to: bread}\n      - say: ⟦Nothing⟧ #4 said\n        to: bread\n",
    ),
    ("lost-words", f"{TOP}about: ⟦Soup⟧ # with salt\n{KITCHEN}"),
    ("lost-words", f"{TOP}about:⟦ ⟧#4\n{KITCHEN}"),
    ("no-passages", "⟦format: 1⟧\ntitle: a\n"),
    ("dangling-target", PAGE + "    to: ⟦kitchn⟧\n"),
    ("dangling-target", f"{TOP}start: ⟦hall⟧\n{KITCHEN}"),
    ("dangling-target", CHOICE + "      - {say: a, call: ⟦hall⟧, to: bread}\n"),
    ("dangling-target", PAGE + "    random: [{to: kitchen}, {to: ⟦hall⟧}]\n"),
    ("no-else", PAGE + "    to: ⟦[{if: first, to: kitchen}]⟧\n"),
    ("else-before-last", PAGE + "    to: [⟦{else: kitchen}⟧, {if: first, to: kitchen}]\n"),
    (
        "two-ways",
        PAGE + "    to: kitchen\n    random: [{to: kitchen}]\n".replace("to: kitchen", "⟦to⟧: kitchen", 1),
    ),
    ("lot-twice", PAGE + "    random: [{to: kitchen}, ⟦{to: kitchen}⟧]\n"),
    ("out-of-bounds", PAGE + "    random: [{weight: ⟦0⟧, to: kitchen}]\n"),
    ("fork-after-call", PAGE + "    call: kitchen\n    to: ⟦[{else: kitchen}]⟧\n"),
    ("call-without-back", CHOICE + "      - {say: a, call: ⟦bread⟧}\n"),
    ("back-without-call", PAGE + "    ⟦back⟧: true\n"),
    ("dead-end", PAGE.replace("kitchen", "⟦kitchen⟧") + "    page: Rain.\n"),
    ("no-target", CHOICE + "      - ⟦{say: a}⟧\n"),
    ("ending-with-ways", PAGE.replace("kitchen", "⟦kitchen⟧") + END + "    to: kitchen\n"),
    ("no-words", CHOICE + "      - ⟦{to: bread}⟧\n"),
    ("wrong-kind", PAGE + "    to: {⟦call⟧: bread}\n"),
    ("wrong-kind", PAGE + "    to: {⟦to⟧: bread}\n"),
    ("no-id", CHOICE + "      - ⟦{say: 没事。, to: bread}⟧\n"),
    ("two-manners", CHOICE + "      - {say: a, ⟦do⟧: b, to: bread}\n"),
    ("duplicate-choice", CHOICE + "      - {say: a, to: bread}\n      - ⟦{say: A!, to: bread}⟧\n"),
    ("unfit-name", CHOICE + "      - {id: ⟦Big Bread⟧, say: a, to: bread}\n"),
    ("reserved-word", CHOICE + "      - {id: ⟦not⟧, say: a, to: bread}\n"),
    ("reserved-word", f"{TOP}variables: {{⟦first⟧: 1}}\n{KITCHEN}"),
    ("reserved-word", f"{TOP}variables: {{⟦cognitive⟧: 1}}\n{KITCHEN}"),
    ("bound-twice", f"{TOP}variables: {{wall: 1}}\nkeeps: {{⟦wall⟧: {{}}}}\n{KITCHEN}"),
    ("wait-with-breaks", CHOICE + "      - {say: a, breaks: true, ⟦wait⟧: true, to: bread}\n"),
    ("no-silence", CHOICE + "      - ⟦{say: a, breaks: true, to: bread}⟧\n"),
    ("no-silence", CHOICE + "      - ⟦{say: a, wait: true, to: bread}⟧\n"),
    ("all-fade", CHOICE.replace("  kitchen", "  ⟦kitchen⟧") + "      - {say: a, fades: 3, to: bread}\n"),
    (
        "all-fade",
        CHOICE + "      - {say: a, to: bread}\n      - ⟦{say: b, fades: 3, locked: No., to: bread}⟧\n",
    ),
    ("out-of-bounds", CHOICE + "      - {say: a, to: bread}\n      - {say: b, fades: ⟦0⟧, to: bread}\n"),
    ("no-words", CHOICE + "      - {say: a, relabel: ⟦{when: asked}⟧, to: bread}\n"),
    ("unknown-variable", CHOICE + "      - {say: a, set: {⟦askd⟧: true}, to: bread}\n"),
    ("set-a-meter", CHOICE + "      - {say: a, set: {⟦concern⟧: 3}, to: bread}\n"),
    ("out-of-bounds", CHOICE + "      - {say: a, set: {spoons: ⟦9⟧}, to: bread}\n"),
    ("wrong-type", CHOICE + "      - {say: a, set: {spoons: ⟦true⟧}, to: bread}\n"),
    ("unknown-name", CHOICE + "      - {say: a, set: {mood: ⟦warm⟧}, to: bread}\n"),
    ("unknown-meter", CHOICE + "      - {say: a, shift: {⟦cognitiv⟧: 3}, to: bread}\n"),
    ("out-of-bounds", CHOICE + "      - {say: a, shift: {concern: ⟦300⟧}, to: bread}\n"),
    ("unknown-cast", CHOICE + "      - {say: a, shift: {concern: [1, {own: b, ⟦mum⟧: c}]}, to: bread}\n"),
    ("unknown-keep", CHOICE + "      - {say: a, keep: {⟦wal⟧: b}, to: bread}\n"),
    ("unknown-name", CHOICE + "      - {say: a, when: ⟦askd⟧ and first, to: bread}\n"),
    ("unknown-name", CHOICE + "      - {say: a, when: ⟦wall⟧, to: bread}\n"),
    ("unknown-name", CHOICE + "      - {say: a, when: not ⟦bread⟧, to: bread}\n"),
    ("unknown-name", CHOICE + "      - {say: salt, when: ⟦salt⟧, to: bread}\n"),
    ("unknown-name", CHOICE + "      - {say: a, when: mood == ⟦warm⟧, to: bread}\n"),
    (
        "unknown-keep",
        f"{TOP}keeps: {{wall: {{}}}}\npassages:\n  bread:\n    offers_from: ⟦wal⟧\n    to: bread\n",
    ),
    ("no-target", f"{TOP}keeps: {{wall: {{}}}}\npassages:\n  bread:\n    offers_from: ⟦wall⟧\n"),
    ("unknown-cast", PAGE + "    ask: {who: ⟦dada⟧, about: b}\n    to: kitchen\n"),
    ("unknown-cast", PAGE + "    cause_voice: ⟦mum⟧\n    to: kitchen\n"),
    ("unknown-cast", f"{TOP}seats: {{⟦mum⟧: Hers}}\n{KITCHEN}"),
    ("unknown-seat", PAGE + "    seat: ⟦dad⟧\n    to: kitchen\n"),
    (
        "unknown-option",
        PAGE + GUESS + "[b, c], truth: ⟦d⟧, told: e}\n    to: kitchen\n",
    ),
    (
        "duplicate-option",
        PAGE + GUESS + "[b, ⟦B⟧], truth: b, told: e}\n    to: kitchen\n",
    ),
    (
        "no-id",
        PAGE + GUESS + "[b, ⟦没事⟧], truth: b, told: e}\n    to: kitchen\n",
    ),
    (
        "reserved-word",
        PAGE + GUESS + "{b: b, ⟦unsure⟧: c}, truth: b, told: e}\n    to: kitchen\n",
    ),
    (
        "dead-end",
        PAGE.replace("kitchen", "⟦kitchen⟧") + GUESS + "[b], truth: b, told: e}\n",
    ),
    ("out-of-bounds", PAGE + "    input: {name: letter, question: a, max: ⟦9000⟧}\n    to: kitchen\n"),
    ("reserved-word", PAGE + "    input: {name: ⟦first⟧, question: a}\n    to: kitchen\n"),
    ("unknown-seat", PAGE + "    ending: {title: a, text: b, replay: {seat: ⟦dad⟧, from: kitchen}}\n"),
    ("unknown-passage", PAGE + "    ending: {title: a, text: b, replay: {seat: you, from: ⟦hall⟧}}\n"),
    ("unknown-mode", PAGE + "    vote: ⟦majoriti⟧\n    to: kitchen\n"),
    ("unknown-tie", CHOICE + "      - {say: a, to: bread}\n    vote: {mode: majority, tie: ⟦b⟧}\n"),
    ("vote-without-silence", CHOICE + "      - {say: a, to: bread}\n    vote: ⟦{mode: quorum}⟧\n"),
    ("vote-without-guess", CHOICE + "      - {say: a, to: bread}\n    vote: ⟦guess⟧\n"),
    ("vote-without-dial", CHOICE + "      - {say: a, to: bread}\n    vote: ⟦dial⟧\n"),
    ("vote-without-seats", CHOICE + "      - {say: a, to: bread}\n    vote: ⟦seats⟧\n"),
    (
        "unknown-scene",
        f"{TOP}notes: [{{topic: a, scene: ⟦tabel⟧, summary: b, to: kitchen}}]\n{KITCHEN}    scene: table\n",
    ),
    ("skip-without-road", f"{TOP}notes: [{{topic: a, ⟦scene⟧: table}}]\n{KITCHEN}    scene: table\n"),
    ("skip-without-road", f"{TOP}notes:\n  - ⟦{{topic: a, to: kitchen}}⟧\n{KITCHEN}"),
    ("wrong-kind", f"{TOP}variables: {{mood: ⟦calm⟧}}\n{KITCHEN}"),
    ("out-of-bounds", f"{TOP}variables: {{spoons: ⟦300⟧}}\n{KITCHEN}"),
    ("unknown-name", f"{TOP}variables: {{mood: {{one_of: [calm, cold], start: ⟦clam⟧}}}}\n{KITCHEN}"),
    ("duplicate-name", f"{TOP}variables: {{mood: ⟦{{one_of: [calm, calm], start: calm}}⟧}}\n{KITCHEN}"),
    ("out-of-bounds", f"{TOP}meters: {{egg: {{start: ⟦101⟧}}}}\n{KITCHEN}"),
    ("unknown-seat", f"{SEATED}meters: {{egg: {{dial: {{seat: ⟦mum⟧, step: 5}}}}}}\n{KITCHEN}"),
    (
        "unknown-meter",
        f"{SEATED}meters: {{egg: {{dial: {{seat: dad, step: 5, stills: [⟦map⟧], from: 6}}}}}}\n{KITCHEN}",
    ),
    (
        "missing-key",
        f"{SEATED}meters: {{egg: {{dial: {{seat: dad, step: 5, ⟦stills⟧: [concern]}}}}}}\n{KITCHEN}",
    ),
    ("out-of-bounds", f"{SEATED}meters: {{egg: {{dial: {{seat: dad, step: ⟦0⟧}}}}}}\n{KITCHEN}"),
    ("unfit-asset", PAGE + "    place: ⟦../table⟧\n    to: kitchen\n"),
    ("unfit-asset", PAGE + "    sound: [⟦/etc/passwd⟧]\n    to: kitchen\n"),
    ("unfit-asset", f"{TOP}cover: ⟦../../cover.png⟧\n{KITCHEN}"),
    ("missing-cover", f"{TOP}cover: ⟦cover.png⟧\n{KITCHEN}"),
    ("missing-place", PAGE + "    place: ⟦table⟧\n    to: kitchen\n"),
    ("missing-sound", PAGE + "    sound: ⟦rain⟧\n    to: kitchen\n"),
    ("no-speaker", PAGE + "    page: [{⟦says⟧: Fine.}]\n" + END),
    ("unknown-cast", PAGE + "    page: [{who: ⟦mum⟧, says: Fine.}]\n" + END),
    ("no-words", PAGE + "    page: [⟦{who: dad}⟧]\n" + END),
    ("no-condition", PAGE + "    page: [{who: dad, says: Fine., muffled: ⟦F...⟧}]\n" + END),
    (
        "duplicate-line",
        PAGE.replace("kitchen", "⟦kitchen⟧") + "    page: [{id: a, text: b}, {id: a, text: c}]\n" + END,
    ),
]


@pytest.mark.parametrize(("code", "text"), FAULTS)
def test_a_slip_is_told_at_its_place(code: str, text: str) -> None:
    """An author must find the slip where the caret stands, and no other word."""
    plain, place = marked(text)
    loaded = told(plain)
    source = loaded.sources["story.yaml"]
    spans = [problem.span for problem in loaded.problems if problem.code == code]
    found = [(span.line, span.column, words_at(span, source)) for span in spans]

    assert place in found, [(problem.code, problem.message) for problem in loaded.problems]
