"""What every test shares: a home of its own, no sound, long counts on demand, and no silent skip."""

import os
import sys
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest
from soak import Many

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


EFFORT = "effort"
"""Under this name a test's report carries what its counting came to, from whichever process ran it."""

# A run tries the same examples as the one before it: where one fails, something was changed, and a run is
# never lost to luck. A night (`--soak`) tries others each time. A shared machine may be slow at any moment:
# how long an example takes, or takes to be thought of, says nothing about what it tries.
HOUSE, NIGHT = "house", "night"
hypothesis.settings.register_profile(
    HOUSE, deadline=None, derandomize=True, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile(NIGHT, hypothesis.settings.get_profile(HOUSE), derandomize=False)
hypothesis.settings.load_profile(HOUSE)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a night be spent: `--soak`, a `--share` or some `--minutes` of it, and `--seed N` to go on."""
    parser.addoption("--soak", action="store_true", help="try each counted law as often as a release asks")
    parser.addoption("--share", type=float, default=1.0, help="do this share of the long counts (default 1)")
    parser.addoption("--minutes", type=float, default=None, help="end each long law after so many minutes")
    parser.addoption(
        "--seed", type=int, default=0, help="added to the seeds of counted laws (default 0): goes on there"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Let a night try other examples than a day, before the first test is read."""
    if config.getoption("soak"):
        hypothesis.settings.load_profile(NIGHT)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what counts, so that `-m soak` runs only that; and let files that take long begin before the rest.

    A file runs in one process from its first test to its last: where a long one begins when all others have
    ended, every other processor waits for it.
    """
    for item in items:
        if counts(item):
            item.add_marker("soak")
    tests = Counter(item.path for item in items)
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: (item.path not in slow, -tests[item.path]))


def counts(item: pytest.Item) -> bool:
    """Tell whether a test counts how often it tries."""
    return "many" in getattr(item, "fixturenames", ())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Let coverage rest beside what is tried a thousand times: three quarters of the time would be its own.

    The `no_cover` of pytest-cov does nothing in a worker of xdist: coverage is started twice there.
    """
    tracing = sys.gettrace() if counts(item) else None
    if tracing is None:
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracing)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print count, seeds, seconds and the worst of each law that was counted."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "teardown":
                for name, told in report.user_properties:
                    if name == EFFORT:
                        terminalreporter.write_line(told)


@pytest.fixture(scope="session")
def soak(pytestconfig: pytest.Config) -> bool:
    """Say whether this run takes its time."""
    return bool(pytestconfig.getoption("soak"))


@pytest.fixture
def many(soak: bool, pytestconfig: pytest.Config, request: pytest.FixtureRequest) -> Iterator[Many]:  # noqa: FBT001 - a fixture has the name of what it says
    """Give how often to try: `many(500, 10_000)` is the first, and with `--soak` the second."""
    options = (pytestconfig.getoption(name) for name in ("seed", "share", "minutes"))
    many = Many(request.node.nodeid, soak, *options)
    yield many
    if many.counted:
        request.node.user_properties.append((EFFORT, many.effort().told()))


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
