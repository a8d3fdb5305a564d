"""A sound story of a whole evening, and slips in it."""

SOUND = """\
format: 1
title: Salt
minutes: 12
cast: {dad: {name: Dad}, nora: {name: Nora}}
seats: {nora: Nora's chair, dad: Dad's chair}
variables:
  asked: false
  spoons: {start: 3, min: 0, max: 3}
  mood: {one_of: [calm, cold], start: calm}
keeps: {wall: {max: 3}}
notes: [{topic: a quarrel, scene: table, summary: They quarrelled., to: bread}]
start: kitchen
passages:
  kitchen:
    seat: nora
    scene: table
    page: |
      The soup has been on the table for eleven minutes. {spoons} spoons, and the mood is {mood}.

      Dad: Fine. It's fine.
      (meant) I drove two hours for this.

      Nora (thinks): He hasn't touched the bread.

      (asked) You have asked once already.

      (margin) The hook by the door was hers.

      On the wall: {wall}.
    choices:
      - id: salt
        say: Is it the salt?
        when: not asked
        set: {asked: true, spoons: spoons - 1}
        shift: {cognitive: [25, Eleven minutes.], boundary: [-3, You moved first.]}
        to: salt
      - id: push
        do: Push the bread across.
        set: {mood: cold}
        keep: {wall: a plate}
        shift: {concern: [6, A hand.], affective: [-2, Nothing said.]}
        to: feeling
      - id: friday
        say: You said you'd come on Friday.
        locked: "The words are there. Your mouth isn't."
        to: bread
      - id: leave
        do: Go out.
        shift: {boundary: [5, Air.], concern: [-3, The door.]}
        to: street
  salt:
    seat: nora
    ask: {who: dad, about: the salt}
    page: |
      Dad: It's your grandmother's soup.
    to: kitchen
  feeling:
    seat: nora
    page: He turns the spoon over.
    guess: {who: dad, question: What is he feeling?, options: [anger, grief], truth: grief, told: Hers too.}
    to: spoon
  spoon:
    seat: nora
    ask: {who: dad, about: the spoon}
    page: |
      Dad: It was hers.
    choices:
      - {id: keep_it, do: Give it back., shift: {concern: [4, The spoon.], boundary: [-2, Yours.]}, to: bread}
      - {id: look, do: Look at him., shift: {affective: [4, His eyes.], cognitive: [-1, No word.]}, to: fork}
  fork:
    seat: nora
    page: He looks back.
    to: [{if: cognitive >= 40, to: bread}, {else: street}]
  bread:
    seat: nora
    page: He breaks it in two.
    ending:
      title: Bread
      text: The bigger half lies on your side.
      reflect: [Who at this table was heard?]
      replay: {seat: dad, from: kitchen}
  street:
    seat: nora
    page: It has rained.
    ending: {title: Street, text: You walk., reflect: [What was he afraid of?]}
"""
"""Nothing is to be told of it."""

SLIPS = [
    ("dangling-target", "to: feeling", "to: feelings"),
    ("unknown-key", "    page: He turns", "    pgae: He turns"),
    ("unknown-cast", "ask: {who: dad, about: the spoon}", "ask: {who: did, about: the spoon}"),
    ("unknown-speaker", "Dad: It was hers.", "Dadd: It was hers."),
    ("unknown-seat", "replay: {seat: dad", "replay: {seat: dud"),
    ("unknown-value", "{spoons} spoons", "{spons} spoons"),
    ("unknown-name", "when: not asked", "when: not askd"),
    ("unknown-variable", "set: {mood: cold}", "set: {moud: cold}"),
    ("unknown-name", "set: {mood: cold}", "set: {mood: warm}"),
    ("unknown-scene", "scene: table, summary", "scene: tabel, summary"),
    ("unknown-option", "truth: grief", "truth: greif"),
    ("wrong-type", "if: cognitive >= 40", "if: cognitive"),
    ("no-else", ", {else: street}]", "]"),
    ("dead-end", "    to: spoon\n", ""),
    ("duplicate-choice", "id: look", "id: keep_it"),
    ("duplicate-words", "do: Look at him.", "do: Give it back."),
    ("set-a-meter", "set: {mood: cold}", "set: {concern: 40}"),
    ("out-of-bounds", "spoons: {start: 3", "spoons: {start: 9"),
    ("lost-words", "title: Salt", "title: Salt # and soup"),
    ("beyond-bounds", "cognitive >= 40", "cognitive >= 400"),
    ("always-false", "if: cognitive >= 40", "if: cognitive >= 40 and cognitive < 30"),
    ("always-true", "if: cognitive >= 40", "if: cognitive >= 40 or cognitive < 50"),
    ("swallowed-effect", "spoons: spoons - 1", "spoons: spoons - 4"),
    (
        "shadowed-branch",
        "to: bread}, {else: street}]",
        "to: bread}, {if: cognitive >= 60, to: street}, {else: bread}]",
    ),
    ("impossible-choice", "when: not asked", "when: spoons < 3"),
    ("impossible-ask", "when: not asked", "when: spoons < 3"),
    ("impossible-passage", "when: not asked", "when: spoons < 3"),
    ("impossible-line", "(asked) You have", "(spoons < 1) You have"),
    ("impossible-branch", "if: cognitive >= 40", "if: cognitive >= 99"),
    ("unreachable-passage", "to: fork}", "to: street}"),
    ("unreachable-ending", "        to: street\n", "        to: bread\n", "{else: street}", "{else: bread}"),
    ("borrowed-letter", "Dad: It was hers.", "Dad: It was \u7956\u6bcd's."),
    ("uncast-speaker", "Dad: It was hers.", "Postman: It was hers."),
    ("empty-passage", "    page: He looks back.\n", ""),
    ("unread-variable", ", and the mood is {mood}", ""),
    ("unwritten-variable", "        set: {mood: cold}\n", ""),
    ("unused-variable", "  asked: false", "  asked: false\n  left: false"),
    ("unused-cast", "nora: {name: Nora}}", "nora: {name: Nora}, mum: {name: Mum}}"),
    ("unused-keep", "      On the wall: {wall}.\n", ""),
    ("unnamed-choice", "{id: look, do", "{do"),
    (
        "no-consequence",
        "{affective: [4, His eyes.], cognitive: [-1, No word.]}, to: fork}",
        "{concern: [4, a.], boundary: [-2, b.]}, to: bread}",
    ),
    ("no-cause", "concern: [6, A hand.]", "concern: 6"),
    (
        "one-right-answer",
        "boundary: [-2, Yours.]}, to: bread}\n      - {id: look, do: Look at him.",
        "affective: [5, Hers.]}, to: bread}\n      - {id: look, do: Look at him.",
    ),
    ("no-struck-offer", '        locked: "The words are there. Your mouth isn\'t."\n', ""),
    ("few-asks", "    ask: {who: dad, about: the spoon}\n", ""),
    (
        "no-guess",
        (
            "    guess: {who: dad, question: What is he feeling?, options: [anger, grief], "
            "truth: grief, told: Hers too.}\n"
        ),
        "",
    ),
    ("no-questions", ", reflect: [What was he afraid of?]", ""),
    ("how-would-you-feel", "What was he afraid of?", "How would you feel in his place?"),
    ("has-this-happened", "What was he afraid of?", "Has this ever happened to you?"),
    ("unseen-words", "      replay: {seat: dad, from: kitchen}\n", ""),
    (
        "harm-without-note",
        "notes: [{topic: a quarrel, scene: table, summary: They quarrelled., to: bread}]",
        "harm: true",
    ),
    (
        "long-choice",
        "do: Push the bread across.",
        "do: Push the bread that he has not touched across to him with one hand.",
    ),
    ("wide-word", "The soup has", "Soup" + "soup" * 10 + " has"),
    ("missing-place", "    page: It has rained.", "    place: nowhere\n    page: It has rained."),
    ("unused-seat", "dad: Dad's chair}", "dad: Dad's chair, you: Yours}"),
    (
        "still-meter",
        "affective: [-2, Nothing said.]",
        "boundary: [-2, Nothing said.]",
        "affective: [4, His eyes.]",
        "concern: [4, His eyes.]",
    ),
    (
        "thin-road",
        "    page: He looks back.\n",
        (
            f"    page: He looks back.\n    random: [{', '.join(f'{{to: r{n}}}' for n in range(9))}]\n"
            + "".join(f"  r{n}: {{page: {'It rains. ' * 200}, to: rain}}\n" for n in range(9))
            + "  rain:\n    page: Rain.\n"
        ),
    ),
    (
        "few-choices",
        "  bread:\n    seat: nora\n",
        "  bread:\n    seat: nora\n    page: On.\n    to: b1\n"
        + "".join(f"  b{n}: {{page: On {n}., to: b{n + 1}}}\n" for n in range(1, 40))
        + "  b40:\n    seat: nora\n",
    ),
    ("note-without-skip", "scene: table, summary: They quarrelled., to: bread", "summary: They quarrelled."),
    (
        "no-way-to-leave",
        "boundary: [5, Air.], concern: [-3, The door.]}\n        to: street",
        "boundary: [5, Air.], concern: [-3, The door.]}\n        to: spoon",
        "Your mouth isn't.\"\n        to: bread",
        "Your mouth isn't.\"\n        to: spoon",
        "They quarrelled., to: bread",
        "They quarrelled., to: feeling",
    ),
    (
        "locked-by-meter",
        "minutes: 12",
        "minutes: 12\nharm: true",
        'locked: "The words are there. Your mouth isn\'t."',
        "locked: {unless: boundary >= 50, reason: Your mouth isn't.}",
    ),
    (
        "one-wrong-answer",
        "shift: {boundary: [5, Air.], concern: [-3, The door.]}",
        "shift: {boundary: [-5, a.], concern: [-3, b.], cognitive: [-2, c.], affective: [-3, d.]}",
    ),
]
"""Each a rule, then pairs of what stands in the sound story and what an author wrote instead."""
