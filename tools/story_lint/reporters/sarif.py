"""Findings as SARIF 2.1.0, the shape in which code hosts take the findings of any tool."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from game.story.report import safe
from game.version import VERSION
from story_lint.finding import Finding
from story_lint.linted import Linted
from story_lint.page import page_of
from story_lint.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(linted: Sequence[Linted], rules: Sequence[Rule]) -> str:
    """Write one run with the rules that spoke and all their findings."""
    found = [finding for each in linted for finding in each.findings]
    names = dict.fromkeys(finding.name for finding in found)
    spoke = [rule for rule in rules if rule.name in names]
    places = {rule.name: number for number, rule in enumerate(spoke)}
    driver = {
        "name": "story-lint",
        "version": VERSION,
        "semanticVersion": VERSION,
        "rules": [_rule(rule) for rule in spoke],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, places.get(finding.name, -1)) for finding in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    page = page_of(rule)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.body or page.title},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(finding: Finding, place: int) -> dict[str, Any]:
    span = finding.span
    hint = f" ({finding.problem.hint})" if finding.problem.hint else ""
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    where = {"artifactLocation": {"uri": quote(span.file)}, "region": region}
    return {
        "ruleId": finding.code,
        "ruleIndex": place,
        "level": finding.severity.value,
        "message": {"text": safe(finding.problem.message + hint)},
        "locations": [{"physicalLocation": where}],
    }
