"""The rules about care, by code."""

from story_lint.rules.care import (
    few_asks,
    harm_without_note,
    has_this_happened,
    how_would_you_feel,
    locked_by_meter,
    no_guess,
    no_questions,
    no_struck_offer,
    no_way_to_leave,
    note_without_skip,
    question_place,
    unknown_in_class,
    unseen_words,
    vote_without_choices,
)

RULES = (
    harm_without_note.RULE,
    note_without_skip.RULE,
    no_struck_offer.RULE,
    few_asks.RULE,
    no_guess.RULE,
    no_way_to_leave.RULE,
    no_questions.RULE,
    how_would_you_feel.RULE,
    has_this_happened.RULE,
    unseen_words.RULE,
    unknown_in_class.RULE,
    locked_by_meter.RULE,
    vote_without_choices.RULE,
    question_place.RULE,
)
