"""The rules about what can happen, by code."""

from story_lint.rules.happen import (
    endless_loop,
    failing_playthrough,
    impossible_ask,
    impossible_branch,
    impossible_choice,
    impossible_ending,
    impossible_guess,
    impossible_line,
    impossible_name,
    impossible_passage,
    impossible_threshold,
    lost_way,
    soft_lock,
    undecided,
)

RULES = (
    impossible_ending.RULE,
    impossible_passage.RULE,
    impossible_choice.RULE,
    impossible_line.RULE,
    impossible_branch.RULE,
    soft_lock.RULE,
    endless_loop.RULE,
    impossible_threshold.RULE,
    impossible_guess.RULE,
    impossible_ask.RULE,
    lost_way.RULE,
    impossible_name.RULE,
    undecided.RULE,
    failing_playthrough.RULE,
)
