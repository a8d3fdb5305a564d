"""The rules about drama, by code."""

from story_lint.rules.drama import (
    few_choices,
    no_cause,
    no_consequence,
    one_right_answer,
    one_wrong_answer,
    rare_ending,
    still_meter,
    thin_road,
)

RULES = (
    no_consequence.RULE,
    one_right_answer.RULE,
    one_wrong_answer.RULE,
    no_cause.RULE,
    still_meter.RULE,
    rare_ending.RULE,
    thin_road.RULE,
    few_choices.RULE,
)
