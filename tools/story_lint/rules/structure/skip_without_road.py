"""A scene that can be skipped, with no summary or no way on; or a summary without a scene.

Why: who skips must learn what happened, and be somewhere after it.

Mend: give the note `scene:`, `summary:` and `to:` together.

FAIL
    notes: [{topic: a quarrel, scene: table}]
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

RULE = told_by_loader("S052", "skip-without-road", ERROR, __doc__)
