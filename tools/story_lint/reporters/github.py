"""Findings as GitHub's workflow commands, which show them beside the lines of a change."""

from collections.abc import Sequence

from game.story.report import safe
from story_lint.finding import Finding
from story_lint.linted import Linted
from story_lint.reporters.text import summary

_KINDS = {"error": "error", "warning": "warning", "note": "notice"}


def github(linted: Sequence[Linted]) -> str:
    """Write one command a finding."""
    commands = [_command(finding) for each in linted for finding in each.findings]
    return "\n".join([*commands, summary(linted)]) + "\n"


def _command(finding: Finding) -> str:
    span = finding.span
    place = f"file={_property(span.file)},line={span.line},endLine={span.end_line},col={span.column}"
    hint = f"; {finding.problem.hint}" if finding.problem.hint else ""
    title = _property(f"{finding.code} {finding.name}")
    words = _escape(safe(finding.problem.message + hint))
    return f"::{_KINDS[finding.severity.value]} {place},title={title}::{words}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(safe(text)).replace(":", "%3A").replace(",", "%2C")
