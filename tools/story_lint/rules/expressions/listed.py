"""The rules about conditions and effects, by code."""

from story_lint.rules.expressions import (
    always_false,
    always_true,
    beyond_bounds,
    condition_too_long,
    no_condition,
    out_of_bounds,
    set_a_meter,
    shadowed_branch,
    swallowed_effect,
    unknown_name,
    unknown_variable,
    wrong_type,
)

RULES = (
    unknown_name.RULE,
    unknown_variable.RULE,
    wrong_type.RULE,
    no_condition.RULE,
    condition_too_long.RULE,
    out_of_bounds.RULE,
    set_a_meter.RULE,
    beyond_bounds.RULE,
    always_true.RULE,
    always_false.RULE,
    shadowed_branch.RULE,
    swallowed_effect.RULE,
)
