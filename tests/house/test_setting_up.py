"""The two commands on a bare machine, and what they say when something is in the way."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from importlib.metadata import distributions
from importlib.util import cache_from_source
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import setting_up

ROOT = Path(__file__).resolve().parents[2]


def test_an_old_python_is_told_which_one_is_needed() -> None:
    """Somebody with Python 3.8 must learn what to do, not see a SyntaxError."""
    code = "import sys; sys.version_info = (3, 8); sys.argv = ['run.py']; exec(open('tools/run.py').read())"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (said.returncode, said.stderr.splitlines()[0]) == (
        2,
        "Still Hear needs Python 3.11 or newer; this is Python 3.8.",
    )


def test_without_a_network_the_next_step_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The first start needs the network once; a page of pip's own errors helps nobody."""
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/nowhere")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    base = str(Path(sys.base_prefix) / "bin" / "python3")
    if subprocess.call([base, "-m", "pip", "--version"], stdout=subprocess.DEVNULL) != 0:
        pytest.skip("the Python that made this environment has no pip")

    with pytest.raises(setting_up.Sorry) as sorry:
        setting_up.install([base, "-m", "pip"], ["--target", str(tmp_path), "no-such-package"])

    assert str(sorry.value) == "The first start needs the network, once. Connect to it, then start again."


def test_the_lock_is_whole() -> None:
    """The lock is installed as it stands, without resolving: what a package needs must be in it."""
    needs = [
        Requirement(words)
        for package in distributions()
        for words in package.requires or ()
        if Requirement(words).marker is None
    ]
    here = {canonicalize_name(package.name): package.version for package in distributions()}
    unmet = [str(need) for need in needs if here.get(canonicalize_name(need.name), "0") not in need.specifier]

    assert unmet == []


class Hearing(io.StringIO):
    """Takes words in, and tells that they were heard."""

    def __init__(self, heard: Callable[[], None]) -> None:
        """Take none yet."""
        super().__init__()
        self.heard = heard

    def flush(self) -> None:
        """Tell it."""
        self.heard()


def test_a_second_start_waits_for_the_first(tmp_path: Path) -> None:
    """Two impatient clicks must not build one environment twice at once."""
    lock = tmp_path / "lock"
    code = (
        "import fcntl, sys; f = open(sys.argv[1], 'a+'); fcntl.flock(f, fcntl.LOCK_EX);"
        "print('has it', flush=True); sys.stdin.read()"
    )
    if sys.platform == "win32":
        pytest.skip("the first start is played with fcntl")
    with subprocess.Popen(
        [sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdout.readline()
        # The first goes on until the second has said that it waits.
        said = Hearing(first.stdin.close)
        with redirect_stdout(said), setting_up.Turn(lock):
            first.wait(timeout=60)
            with lock.open("a+") as third:
                is_free = setting_up.take(third)

    assert (is_free, said.getvalue()) == (False, "Another start is setting up; waiting for it ...\n")


def test_an_environment_is_ready_only_for_the_lock_it_was_made_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pulled change of the lock must reach the environment."""
    lock = tmp_path / "a.lock"
    lock.write_text("one==1")
    monkeypatch.setattr(setting_up, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(setting_up, "LOCKS", {"play": lock, "test": lock})
    python = tmp_path / "python"
    python.touch()
    path, made = setting_up.stamp("play")
    path.write_text(made)
    before = setting_up.is_ready("play", python)
    lock.write_text("one==2")

    assert (before, setting_up.is_ready("play", python)) == (True, False)


def test_setting_up_writes_the_bytecode_of_the_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing may write it later, every start would read all of the program's source anew."""
    monkeypatch.setattr(setting_up, "ROOT", tmp_path)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)
    room = tmp_path / "game" / "room.py"
    room.parent.mkdir()
    room.write_text("door = 1\n")
    setting_up.compile_house(Path(sys.executable))

    assert Path(cache_from_source(str(room))).is_file()


def test_the_locks_name_no_address() -> None:
    """A lock that names a registry's address works on one machine only."""
    named = [path.name for path in setting_up.LOCKS.values() if "://" in path.read_text()]

    assert named == []


def test_every_locked_package_has_its_hash() -> None:
    """What is installed must be what was read, to the byte."""
    for path in setting_up.LOCKS.values():
        text = path.read_text()
        assert text.count("==") <= text.count("--hash=sha256:")

    assert all(path.read_text().strip() for path in setting_up.LOCKS.values())


def test_wheel_and_sdist_hold_what_plays(tmp_path: Path) -> None:
    """Who installs the wheel must find the stories and pictures in it."""
    if shutil.which("git") is None:
        pytest.skip("git is missing: what belongs to the project cannot be listed")
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    tree = tmp_path / "tree"
    for name in names.splitlines():
        source = ROOT / name
        if source.exists():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, tree / name)
    code = (
        "import zipfile, tarfile, hatchling.build as b; w = b.build_wheel('dist'); s = b.build_sdist('dist');"
        "print(*zipfile.ZipFile('dist/' + w).namelist(), *tarfile.open('dist/' + s).getnames(), sep='\\n')"
    )
    (tree / "dist").mkdir()
    said = subprocess.run([sys.executable, "-c", code], cwd=tree, capture_output=True, text=True, check=True)
    wanted = {
        "game/app.py",
        "story_lint/cli.py",
        "game/_bundle/stories/three-points-short/story.yaml",
        "game/_bundle/assets/places/title.webp",
        "still_hear-0.1.0/stories/three-points-short/story.yaml",
    }

    assert wanted - set(said.stdout.split()) == set()


@pytest.mark.parametrize(
    ("words", "module"),
    [
        ("", ["game"]),
        ("play soup", ["game", "play", "soup"]),
        ("still-hear play soup", ["game", "play", "soup"]),
        ("story-lint check soup", ["story_lint", "check", "soup"]),
    ],
)
def test_both_commands_are_had_before_anything_is_on_the_path(words: str, module: list[str]) -> None:
    """The guide says `still-hear` and `story-lint`; behind the one command both work as written."""
    assert setting_up.module_of(words.split()) == module
