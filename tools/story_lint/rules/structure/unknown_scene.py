"""A note about a scene that no passage is in.

Why: nobody could skip it.

Mend: take the name that is asked about, or give the passages `scene:`.

FAIL
    notes: [{topic: a quarrel, scene: tabel, summary: They quarrelled., to: bread}]
    passages:
      kitchen:
        scene: table
        to: bread

PASS
    notes: [{topic: a quarrel, scene: table, summary: They quarrelled., to: bread}]
    passages:
      kitchen:
        scene: table
        to: bread
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S004", "unknown-scene", ERROR, __doc__)
