"""All rules, family by family."""

from story_lint.rule import Rule
from story_lint.rules.assets import listed as assets
from story_lint.rules.care import listed as care
from story_lint.rules.drama import listed as drama
from story_lint.rules.expressions import listed as expressions
from story_lint.rules.file import listed as file
from story_lint.rules.happen import listed as happen
from story_lint.rules.structure import listed as structure
from story_lint.rules.translations import listed as translations

RULES: tuple[Rule, ...] = (
    *file.RULES,
    *structure.RULES,
    *expressions.RULES,
    *happen.RULES,
    *drama.RULES,
    *care.RULES,
    *assets.RULES,
    *translations.RULES,
)
