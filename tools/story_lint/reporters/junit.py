"""Findings as JUnit's XML, which every build server shows as failed tests."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from game.story.report import safe
from story_lint.finding import Finding
from story_lint.linted import Linted


def junit(linted: Sequence[Linted]) -> str:
    """Write one suite a story and one case a finding; notes pass, a story without findings is one case."""
    tests = sum(max(1, len(each.findings)) for each in linted)
    failures = sum(finding.is_grave for each in linted for finding in each.findings)
    head = f'<testsuites name="story-lint" tests="{tests}" failures="{failures}" errors="0">'
    suites = [line for each in linted for line in _suite(each)]
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _suite(linted: Linted) -> list[str]:
    name = quoteattr(safe(linted.folder or "story"))
    failures = sum(finding.is_grave for finding in linted.findings)
    counts = f'tests="{max(1, len(linted.findings))}" failures="{failures}" errors="0" skipped="0"'
    cases = [_case(finding, name) for finding in linted.findings]
    return [
        f"<testsuite name={name} {counts}>",
        *(cases or [f'<testcase classname={name} name="story-lint"/>']),
        "</testsuite>",
    ]


def _case(finding: Finding, name: str) -> str:
    span = finding.span
    place = f"{safe(span.file)}:{span.line}:{span.column}"
    case = f"<testcase classname={name} name={quoteattr(f'{finding.code} {finding.name} {place}')}"
    hint = f" ({finding.problem.hint})" if finding.problem.hint else ""
    words = safe(finding.problem.message + hint)
    if not finding.is_grave:
        return f"{case}><system-out>{escape(f'{place}: {words}')}</system-out></testcase>"
    kind = quoteattr(finding.severity.value)
    return f"{case}><failure type={kind} message={quoteattr(words)}>{escape(place)}</failure></testcase>"
