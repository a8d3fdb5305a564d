"""A sound story with what the evening has not: dials, asides, draws, silences, votes; and slips in it."""

SOUND = """\
format: 1
title: The walk
cast:
  dad: {name: Dad}
  nora: {name: Nora}
seats: {nora: Nora's chair, dad: Dad's chair}
meters:
  headphones: {name: Headphones, low: everything, high: nothing, start: 20, dial: {seat: nora, step: 20}}
variables:
  drift: {start: 0, max: 3}
  met: false
keeps: {wall: {max: 3}}
notes: [{topic: a quarrel, scene: lane, summary: They quarrelled., to: gate}]
start: door
passages:
  door:
    page: |
      (id coats) Dad: Coats first.
      (muffled, headphones >= 60) ...ts f...t.

      (seat dad) The hook was hers.

      (silence 3)

      On the stairs: {wall}.
    choices:
      - {id: ask, say: Are you cold?, breaks: true, shift: {cognitive: [6, You asked.]}, to: stairs}
      - {id: offer, say: Take mine., fades: 6, shift: {concern: [5, Your coat.]}, to: stairs}
      - {id: nod, silence: true, wait: true, keep: {wall: a nod}, to: stairs}
    vote: {mode: majority, tie: nod}
  stairs:
    page: |
      (first) Forty steps.

      (again) Forty steps, once more.

      (quote coats) Coats, he said.
    choices:
      - {id: photo_, do: Look at the photo., once: true, call: photo, to: stairs}
      - id: object
        say: One more line.
        relabel: {say: Being difficult., when: drift >= 2}
        set: {drift: drift + 1}
        to: stairs
      - {id: down, do: Go down., to: lane}
    vote: majority
  photo:
    page: A man squints.
    set: {met: true}
    back: true
  lane:
    scene: lane
    page: It rains. You have gone {drift} steps too far.
    input: {name: letter, question: What would you write?}
    random: [{weight: 3, to: bridge}, {to: gate}]
  bridge:
    page: |
      (met) The man of the photo stands here.

      Water.
    guess:
      who: dad
      question: What is he afraid of?
      options: [the water, the way]
      truth: the way
      told: He looks back.
      right: {shift: {affective: [4, He looks back.]}}
    to: [{if: chose(photo_) or visited(photo), to: gate}, {if: chose(nod), to: gate}, {else: lamp}]
  lamp:
    page: A lamp.
    choices:
      - {id: on, do: Walk on., shift: {boundary: [3, One step.]}, to: gate}
      - {id: rest_, silence: true, shift: {affective: [3, The lamp.]}, to: gate}
    vote: {mode: quorum}
  gate:
    page: The gate.
    ending: {title: Gate, text: It is open., reflect: [Who was heard?], replay: {seat: dad, from: door}}
"""
"""Nothing is to be told of it."""

SLIPS = [
    ("not-utf-8", "The gate.", "The gate of the caf\udce9."),
    ("control-letter", "Water.", "Water.\x07"),
    ("turning-letter", "Water.", "\u202eWater."),
    ("too-large", "The gate.", "The gate." + " and a gate" * 7_000),
    ("too-deep", "page: The gate.", f"page: {'[' * 40}gate{']' * 40}"),
    ("two-documents", "start: door", "---\nstart: door"),
    ("directive", "format: 1", "%TAG ! tag:salt,2000:\n---\nformat: 1"),
    ("anchor", "page: The gate.", "page: &gate The gate."),
    ("alias", "page: The gate.", "page: [*gate]"),
    ("tag", "page: The gate.", "page: !gate The gate."),
    ("merge-key", "    page: The gate.", "    <<: {page: The gate.}"),
    ("key-of-keys", "    page: The gate.", "    [page, text]: The gate."),
    ("duplicate-key", "    page: The gate.", "    page: The gate.\n    page: A gate."),
    ("number-too-large", "max: 3}\n  met", "max: 9007199254740993}\n  met"),
    ("yaml", "page: The gate.", 'page: "\\ud800"'),
    ("tab", "    page: The gate.", "\tpage: The gate."),
    ("words-after-quote", "page: The gate.", 'page: "The gate?" he says.'),
    ("bracket-at-start", "page: The gate.", "page: {drift} steps."),
    ("star-at-start", "page: The gate.", "page: *, he says."),
    ("quote-at-start", "page: The gate.", "page: 'Tis a gate.", "page: A lamp.", "page: 'Tis a lamp."),
    ("and-at-start", "page: The gate.", "page: & a gate."),
    ("sign-at-start", "page: The gate.", "page: @dad, the gate"),
    ("question-at-start", "page: The gate.", "page: ? the gate."),
    ("words-beside-bar", "page: |\n      (met)", "page: | And\n      (met)"),
    ("quote-left-open", "title: Gate", 'title: "Gate'),
    ("bar-forgotten", "    page: The gate.", "    page:\n      The gate.\n      You: Is it shut?"),
    ("odd-space", "    page: The gate.", "\u00a0   page: The gate."),
    ("bracket-left-open", "reflect: [Who was heard?]", "reflect: [Who was heard?"),
    ("list-beside-key", "    page: The gate.", "    page: - The gate."),
    ("no-colon", "start: door", "start"),
    ("colon-in-words", "    page: The gate.", "    page:\n      - You see: a gate"),
    ("crooked-line", "    page: The gate.", "    page: The gate.\n     seat: nora"),
    ("backslash", "page: The gate.", 'page: "The \\gate"'),
    ("missing-key", "      told: He looks back.\n", ""),
    ("nothing-after", "page: The gate.", "page:"),
    ("wrong-kind", "drift: {start: 0, max: 3}", "drift: {start: 0, max: three}"),
    ("unknown-format", "format: 1", "format: 2"),
    ("reserved-word", "  met: false", "  met: false\n  first: 1"),
    ("unfit-name", "{id: on, do", "{id: Walk On, do"),
    ("bracket-of-words", "      Water.", "      (He waits.) Water."),
    ("open-star", "      Water.", "      *Water."),
    ("open-brace", "gone {drift} steps", "gone {drift steps"),
    ("unused-allowance", "    page: The gate.", "    page: The gate.  # story-lint: allow wide-word"),
    ("unused-allowance", "    page: The gate.", "    page: The gate.  # story-lint: allow wide-wrod"),
    ("unknown-passage", "visited(photo)", "visited(foto)"),
    ("unknown-choice", "chose(nod)", "chose(nood)"),
    ("unknown-quote", "(quote coats)", "(quote coat)"),
    ("unknown-meter", "shift: {boundary: [3", "shift: {bondary: [3"),
    ("unknown-keep", "keep: {wall: a nod}", "keep: {wal: a nod}"),
    ("unknown-mode", "vote: majority\n", "vote: majorty\n"),
    ("unknown-tie", "tie: nod", "tie: nood"),
    ("unknown-cue", "      Water.", "      Dad (thinks, so softly): Water."),
    ("unknown-question", "visited(photo)", "visted(photo)"),
    ("which-choice", "{id: on, do", "{id: nod, do"),
    ("duplicate-line", "      Water.", "      (id coats) Water."),
    ("duplicate-name", "  met: false", "  met: {one_of: [no_, no_], start: no_}"),
    ("duplicate-option", "[the water, the way]", "[the water, the way, The way]"),
    ("bound-twice", "keeps: {wall: {max: 3}}", "keeps: {wall: {max: 3}, drift: {}}"),
    ("no-target", "shift: {boundary: [3, One step.]}, to: gate}", "shift: {boundary: [3, One step.]}}"),
    ("ending-with-ways", "    page: The gate.", "    page: The gate.\n    to: lamp"),
    ("no-words", "{id: on, do: Walk on., ", "{id: on, "),
    ("no-id", "{id: on, do: Walk on., ", "{do: 走。, "),
    ("two-manners", "do: Walk on.,", "do: Walk on., say: On.,"),
    ("two-ways", "    random: [", "    to: gate\n    random: ["),
    ("else-before-last", "to: gate}, {else: lamp}]", "to: gate}, {else: lamp}, {if: met, to: gate}]"),
    ("lot-twice", "{to: gate}]\n  bridge", "{to: bridge}]\n  bridge"),
    ("fork-after-call", "    to: [{if: chose(photo_)", "    call: photo\n    to: [{if: chose(photo_)"),
    ("call-without-back", "    back: true\n", "    to: lane\n"),
    ("back-without-call", "once: true, call: photo, to: stairs", "once: true, to: photo"),
    (
        "circle-of-calls",
        "    back: true\n",
        "    choices: [{id: more, do: Look., call: photo}, {id: out, do: Back., back: true}]\n",
    ),
    (
        "calls-too-deep",
        "    back: true\n",
        "    call: a1\n    to: last\n"
        + "".join(f"  a{n}: {{page: Deep {n}., call: a{n + 1}, to: last}}\n" for n in range(1, 9))
        + "  a9: {page: Deepest., back: true}\n  last: {page: Up., back: true}\n",
    ),
    ("no-speaker", "    page: The gate.", "    page: [{says: The gate.}]"),
    ("two-silences", "      Water.", "      (silence 2)\n\n      Water.\n\n      (silence 2)"),
    ("words-after-silence", "(silence 3)", "(silence 3) Rain."),
    ("loose-layer", "      (met) The man of the photo stands here.", "      (meant) I am cold."),
    (
        "two-layers",
        "      (muffled, headphones >= 60) ...ts f...t.",
        "      (meant) I am cold.\n      (meant) I am tired.",
    ),
    ("wait-with-breaks", "breaks: true, shift", "breaks: true, wait: true, shift"),
    ("no-silence", "      (silence 3)\n\n", ""),
    (
        "all-fade",
        "{id: on, do",
        "{id: on, fades: 3, do",
        "{id: rest_, silence",
        "{id: rest_, fades: 3, silence",
    ),
    ("vote-without-silence", "rest_, silence: true", "rest_, do: Rest."),
    ("vote-without-guess", "mode: quorum", "mode: guess"),
    ("skip-without-road", "They quarrelled., to: gate}", "They quarrelled.}"),
    (
        "no-ending",
        "    ending: {title: Gate, text: It is open., reflect: [Who was heard?], replay: {",
        "    to: lamp  # {",
    ),
    (
        "loop-without-exit",
        "    page: A lamp.",
        (
            "    page: A lamp.\n    random: [{to: ring}, {to: gate}]\n"
            "  ring: {page: Round., to: rung}\n  rung: {page: Round., to: ring}\n"
            "  post:\n    page: A lamp."
        ),
    ),
    ("unused-place", "keeps:", "places: {hill: {alt: A hill.}}\nkeeps:"),
    ("unused-sound", "keeps:", "sounds: {wind: {caption: The wind.}}\nkeeps:"),
    ("unused-way-out", "    vote: majority\n", "    to: lane\n"),
    ("unused-meter", "variables:", "  light: {name: Light, low: dark, high: bright, start: 9}\nvariables:"),
    ("no-condition", "drift >= 2", "drift >="),
    ("condition-too-long", "drift >= 2", "drift >= 2" + " or drift >= 2" * 1_500),
    (
        "impossible-ending",
        "random: [{weight: 3, to: bridge}, {to: gate}]",
        (
            "to: [{if: met and not visited(photo), to: gold}, {else: bridge}]\n"
            "  gold: {page: Gold., ending: {title: Gold, text: Gold., reflect: [Who?]}}"
        ),
    ),
    (
        "soft-lock",
        "        to: stairs\n      - {id: down, do: Go down.,",
        "        when: drift < 3\n        to: stairs\n      - {id: down, when: drift < 2, do: Go down.,",
    ),
    ("endless-loop", "{id: down, do: Go down.,", "{id: down, when: drift < 3, do: Go down.,"),
    ("impossible-threshold", "if: chose(nod)", "if: chose(nod) or boundary >= 90"),
    (
        "impossible-guess",
        "random: [{weight: 3, to: bridge}, {to: gate}]",
        "to: [{if: met and not visited(photo), to: bridge}, {else: lamp}]",
    ),
    ("lost-way", "{id: down, do: Go down., to: lane}", "{id: down, do: Go down., to: photo}"),
    ("impossible-name", "        set: {drift: drift + 1}\n", ""),
    (
        "rare-ending",
        "[{weight: 3, to: bridge}, {to: gate}]",
        (
            "[{weight: 999, to: bridge}, {to: rare}]\n"
            "  rare: {page: Rare., ending: {title: Rare, text: Rare., reflect: [Who?]}}"
        ),
    ),
    ("missing-sound", "    page: A lamp.", "    sound: [wnd]\n    page: A lamp."),
    ("missing-cover", "title: The walk", "title: The walk\ncover: cover.png"),
    ("unfit-asset", "    page: A lamp.", "    place: ../lamp\n    page: A lamp."),
    ("hard-reading", "    page: A lamp.", "    page: A lamp" + " and a lamp" * 30 + "."),
]
"""Each a rule, then pairs of what stands in the sound story and what an author wrote instead."""
