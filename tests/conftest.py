"""What every test shares: a home of its own, no sound, and no silent skip where skips are forbidden."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own: no test reads or writes what belongs to somebody."""
    path = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("STILL_HEAR_HOME", str(path))
    return path


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Make a skip a failure where STILL_HEAR_NO_SKIP says so: a missing tool must not look like a pass."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("STILL_HEAR_NO_SKIP") == "1":
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, and skipping is forbidden here: {reason} ({call.when})"
    return report
