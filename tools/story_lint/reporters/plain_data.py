"""Findings as JSON, for editors and builds."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from story_lint.finding import Finding
from story_lint.linted import Linted


def as_json(linted: Sequence[Linted]) -> str:
    """Write a list of findings; `code` is the readable name, `rule` the stable code."""
    return json.dumps([_plain(finding) for each in linted for finding in each.findings], indent=1) + "\n"


def _plain(finding: Finding) -> dict[str, Any]:
    told = {**asdict(finding.problem), "severity": finding.severity.value, "rule": finding.code}
    return {**told, "fixable": finding.edit is not None}
