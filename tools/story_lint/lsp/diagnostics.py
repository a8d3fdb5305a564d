"""What the linter finds, as an editor shows it."""

from collections.abc import Mapping

from lsprotocol.types import Diagnostic, DiagnosticSeverity, DiagnosticTag

from game.story.problem import Severity
from story_lint.finding import Finding
from story_lint.linter import lint
from story_lint.lsp.files import Opened
from story_lint.lsp.places import Ruler
from story_lint.recall import Recall
from story_lint.rule import Rule
from story_lint.rules.every import RULES
from story_lint.selection import SelectionError, chosen

_SEVERITIES = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
    Severity.NOTE: DiagnosticSeverity.Information,
}

_SLOW = frozenset({"rare-ending", "thin-road"})
"""Rules outside the family R that explore the story as well."""


def is_quick(rule: Rule) -> bool:
    """Whether a rule answers while somebody types: it explores nothing."""
    return not rule.code.startswith("R") and rule.name not in _SLOW


def active_rules(opened: Opened) -> tuple[Rule, ...]:
    """Give the rules that the story's settings let speak; all of them where a setting names none."""
    try:
        return chosen(RULES, opened.settings.select, opened.settings.ignore)
    except SelectionError:
        return RULES


def findings(opened: Opened, *, explore: bool, recall: Recall | None = None) -> tuple[Finding, ...]:
    """Look through a story.

    Args:
        opened: the story.
        explore: whether the rules that explore it speak too; they take seconds.
        recall: of the story as it was looked through at the last key.
    """
    active = [rule for rule in active_rules(opened) if explore or is_quick(rule)]
    return lint(opened.case, RULES, active, opened.settings, recall).findings


def by_file(found: tuple[Finding, ...], ruler: Ruler) -> Mapping[str, list[Diagnostic]]:
    """Sort findings by file; each file of the story has its list, be it empty."""
    sorted_out: dict[str, list[Diagnostic]] = {name: [] for name in ruler.sources}
    for finding in found:
        sorted_out.setdefault(finding.span.file, []).append(_diagnostic(finding, ruler))
    return sorted_out


def _diagnostic(finding: Finding, ruler: Ruler) -> Diagnostic:
    problem = finding.problem
    hint = f"\n{problem.hint}" if problem.hint else ""
    return Diagnostic(
        range=ruler.range(finding.span),
        message=f"{problem.message}{hint}",
        severity=_SEVERITIES[finding.severity],
        code=finding.name,
        source="story-lint",
        tags=[DiagnosticTag.Unnecessary] if finding.name.startswith("unused-") else None,
    )
