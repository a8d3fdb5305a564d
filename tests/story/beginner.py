"""A beginner's first story, and each slip in it: what was written, what stands there, and what mends it."""

STORY = """\
format: 1
title: The bench
cast: {mila: {name: Mila}}
variables:
  asked: false
passages:
  bench:
    page: |
      Mila: I forgot my shoes.
    choices:
      - id: shoes
        say: I can lend you mine.
        shift:
          concern: [5, You took off your shoes.]
        to: hall
      - id: ask
        say: Did something happen?
        when: not asked
        to: answer
      - id: too
        say: Nor me.
        locked: {unless: cognitive >= 35, reason: You have told nobody.}
        to: hall
  answer:
    page: |
      Mila: They were choosing teams.
    to: bench
  hall:
    ending:
      title: Inside
      text: You go in.
"""


SLIPS = [
    ("asked: false", "asked: nein", "wrong-kind", 5, "did you mean `false`?"),
    ("when: not asked", "when: asked == nein", "unknown-name", 18, "did you mean `false`?"),
    (
        "Mila: I forgot my shoes.\n",
        "Mila: I forgot my shoes.\n      (ment, asked) No.\n",
        "unknown-cue",
        10,
        "did you mean `meant`?",
    ),
    ("    choices:\n", "    choices\n", "no-colon", 10, "write `choices:`"),
    ("  answer:\n", "  answer\n", "no-colon", 24, "write `answer:`"),
    ("say: Nor", "say Nor", "no-colon", 21, "write `say: Nor me.`"),
    ("to: answer", "to answer", "no-colon", 19, "write `to: answer`"),
    (
        "You have told",
        "Well: you told",
        "colon-in-words",
        22,
        'put quotes round it: "Well: you told nobody."',
    ),
    (
        "reason: You have told",
        "reason: Well: you told",
        "colon-in-words",
        22,
        'put quotes round it: "Well: you told nobody."',
    ),
    (
        "{unless: cognitive >= 35, reason: You have told nobody.}",
        "{reason: Well: no., unless: cognitive >= 35}",
        "colon-in-words",
        22,
        'put quotes round it: "Well: no."',
    ),
    (
        "told nobody.}",
        "told, ever, nobody.}",
        "nothing-after",
        22,
        'put quotes round them: `reason: "You have told, ever, nobody."`',
    ),
    (">= 35, reason", ">= 35 reason", "bracket-left-open", 22, "write `, reason: `"),
    (
        "      Mila: They",
        "    Mila: They",
        "unknown-key",
        26,
        "if `Mila` speaks, set the line in by two more spaces, as what stands below `page: |`",
    ),
    ("    choices:\n", "      choices:\n", "crooked-line", 10, "let it begin below `page:` (line 8)"),
    ("    to: bench\n", "      to: bench\n", "crooked-line", 27, "let it begin below `page:` (line 25)"),
    (
        "  answer:\n    page",
        "answer:\n    page",
        "crooked-line",
        24,
        "let it begin below `bench:` (line 7)",
    ),
    ("  answer:\n", "   answer:\n", "crooked-line", 24, "let it begin below `bench:` (line 7)"),
    ("        say: Did", "       say: Did", "crooked-line", 17, "let it begin below `id:` (line 16)"),
    (
        "      - id: ask\n",
        "        id: ask\n",
        "duplicate-key",
        16,
        "if a new choice begins here, write `- id: ...`",
    ),
    ("      - id: shoes\n", "        id: shoes\n", "crooked-line", 11, "write `- id: shoes`"),
    ("asked: false", "asked: no", "wrong-kind", 5, "did you mean `false`?"),
    ("asked: false", "asked: On", "wrong-kind", 5, "did you mean `true`?"),
    ("        to: answer", "        once: yes\n        to: answer", "wrong-kind", 19, "did you mean `true`?"),
    (
        "when: not asked",
        "when: \u201cnot asked\u201d",
        "no-condition",
        18,
        "write `not asked`, without quotes",
    ),
    (">= 35", ">= 035", "no-condition", 22, "write `35`, without a zero before it"),
    (">= 35", "\u2265 35", "no-condition", 22, "did you mean `>=`?"),
    ("[5,", "[5%,", "wrong-kind", 14, "write `5`"),
    ("[5,", "[five,", "wrong-kind", 14, "digits alone, like `5`"),
    (
        "[5, You took off your shoes.]",
        "+5 You gave",
        "wrong-kind",
        14,
        'write `concern: [+5, "You gave"]`',
    ),
    (
        "page: |\n      Mila: They",
        "page:\n      Mila: They",
        "bar-forgotten",
        26,
        "write `page: |` in line 25",
    ),
    (
        "        say: Did",
        "    \u00a0\u00a0  say: Did",
        "odd-space",
        17,
        "write plain spaces; it was copied from a page or a word processor",
    ),
    (
        "say: Did",
        "say:\u00a0Did",
        "odd-space",
        17,
        "write plain spaces; it was copied from a page or a word processor",
    ),
    (
        "variables:\n  asked: false\n",
        "",
        "unknown-name",
        16,
        "declare it: `variables: {asked: false}`, or a number",
    ),
    ("{mila: {name: Mila}}", "[Mila]", "wrong-kind", 3, "write `mila: {name: Mila}`, without the dash"),
    ("{mila: {name: Mila}}", "Mila", "wrong-kind", 3, "write `cast: {mila: {name: Mila}}`"),
    ("  bench:\n", "  - bench:\n", "crooked-line", 7, "write `bench:`; or begin each of them with `- `"),
    (
        "  hall:\n    ending:\n      title: Inside\n      text: You go in.\n",
        "  hall:\n    ending: You go in.\n",
        "wrong-kind",
        29,
        'write `ending: {title: ..., text: "You go in."}`',
    ),
    (
        "        to: answer\n",
        "        to: answer\n        to: hall\n",
        "duplicate-key",
        20,
        "take one of them out",
    ),
    ("to: answer", "set: asked = true\n        to: answer", "wrong-kind", 19, "write `set: {asked: true}`"),
    ("when: not asked", "when: not asked, cognitive > 20", "no-condition", 18, "join them by `and` or `or`"),
    (
        "reason: You have told nobody.",
        'reason: "Nobody", you think.',
        "nothing-after",
        22,
        "put quotes round them: `reason: '\"Nobody\", you think.'`",
    ),
    ("title: The bench", "// mine\ntitle: The bench", "no-colon", 2, "write `# mine`"),
]
