"""The rules about assets and access, by code."""

from story_lint.rules.assets import (
    missing_cover,
    missing_place,
    missing_sound,
    unfit_asset,
)

RULES = (
    missing_place.RULE,
    missing_sound.RULE,
    missing_cover.RULE,
    unfit_asset.RULE,
)
