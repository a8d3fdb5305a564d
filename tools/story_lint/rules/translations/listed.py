"""The rules about translations, by code."""

from story_lint.rules.translations import (
    missing_translation,
    orphaned_translation,
    other_roads,
    other_values,
    stale_translation,
)

RULES = (
    missing_translation.RULE,
    stale_translation.RULE,
    orphaned_translation.RULE,
    other_values.RULE,
    other_roads.RULE,
)
