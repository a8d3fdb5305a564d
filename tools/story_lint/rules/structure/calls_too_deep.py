"""Calls that stand more than eight deep in each other.

Why: nobody could say where `back` leads.

Mend: let one of them be a `to`.

FAIL
    passages:
      a0: {call: a1, to: bread}
      a1: {choices: [{say: On., call: a2}, {say: Back., back: true}]}
      a2: {choices: [{say: On., call: a3}, {say: Back., back: true}]}
      a3: {choices: [{say: On., call: a4}, {say: Back., back: true}]}
      a4: {choices: [{say: On., call: a5}, {say: Back., back: true}]}
      a5: {choices: [{say: On., call: a6}, {say: Back., back: true}]}
      a6: {choices: [{say: On., call: a7}, {say: Back., back: true}]}
      a7: {choices: [{say: On., call: a8}, {say: Back., back: true}]}
      a8: {choices: [{say: On., call: a9}, {say: Back., back: true}]}
      a9: {page: Here., back: true}

PASS
    passages:
      a0: {call: a1, to: bread}
      a1: {choices: [{say: On., call: a2}, {say: Back., back: true}]}
      a2: {page: Here., back: true}
"""

from story_lint.rule import ERROR, told_by_loader

RULE = told_by_loader("S039", "calls-too-deep", ERROR, __doc__)
