"""The rules about assets and access, by code."""

from story_lint.rules.assets import (
    borrowed_letter,
    hard_reading,
    large_asset,
    long_choice,
    missing_cover,
    missing_place,
    missing_sound,
    no_alt,
    no_caption,
    unfit_asset,
    unused_asset,
    wide_word,
    wrong_case,
    wrong_format,
)

RULES = (
    missing_place.RULE,
    missing_sound.RULE,
    missing_cover.RULE,
    unfit_asset.RULE,
    no_alt.RULE,
    no_caption.RULE,
    unused_asset.RULE,
    wrong_case.RULE,
    wrong_format.RULE,
    large_asset.RULE,
    wide_word.RULE,
    long_choice.RULE,
    hard_reading.RULE,
    borrowed_letter.RULE,
)
