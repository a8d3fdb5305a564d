"""Makes the environment that the program runs in, from the standard library alone, and starts it."""

import hashlib
import os
import subprocess
import sys
import time
import venv
from pathlib import Path
from types import TracebackType
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCKS = {"play": ROOT / "tools" / "requirements.lock", "test": ROOT / "tools" / "requirements-test.lock"}
PATIENCE = 600
"""Seconds to wait for another start that is still setting up."""

NO_NETWORK = (
    "NewConnectionError",
    "Name or service not known",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "ConnectTimeoutError",
    "Failed to establish a new connection",
    "ProxyError",
    "nodename nor servname",
    "getaddrinfo failed",
    "Connection refused",
)
"""What pip says where no package index answers."""

CHECKS = (
    ("format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
    ("lint", ("-m", "ruff", "check", "--quiet", ".")),
    ("types", ("-m", "mypy")),
    ("the house's arrows", ("-c", "from importlinter.cli import lint_imports_command as lint; lint()")),
)
"""What is checked before the tests run: a name and how Python is called."""


class Sorry(Exception):  # noqa: N818 - it is told to a person, not caught by a program
    """What stands in the way, and the next step, in words."""


def start(arguments: list[str]) -> int:
    """Set up what is missing, then play or test; give the exit code."""
    purpose = "test" if arguments[:1] in (["test"], ["check"]) else "play"
    try:
        python = prepare(purpose)
    except Sorry as sorry:
        sys.stderr.write(f"Still Hear could not be set up. {sorry}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    if purpose == "play":
        return run([str(python), "-m", *module_of(arguments)])
    return check(python, tests=arguments[0] == "test", rest=arguments[1:])


def module_of(arguments: list[str]) -> list[str]:
    """Give the module that the words are for, and its words; the program may be named first, or not."""
    if arguments[:1] == ["story-lint"]:
        return ["story_lint", *arguments[1:]]
    return ["game", *arguments[arguments[:1] == ["still-hear"] :]]


def typed() -> str:
    """Give the words by which this was started, for whoever is told a next step."""
    return f"{'py' if os.name == 'nt' else 'python3'} {sys.argv[0]} "


def run(command: list[str]) -> int:
    """Run in the foreground where the user stands; give the exit code."""
    paths = [str(ROOT), str(ROOT / "tools"), os.environ.get("PYTHONPATH", "")]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        "PATH": str(Path(command[0]).parent) + os.pathsep + os.environ.get("PATH", ""),
        "STILL_HEAR_TYPED": typed(),
    }
    try:
        return subprocess.call(command, env=environment)
    except KeyboardInterrupt:
        return 130


def check(python: Path, *, tests: bool, rest: list[str]) -> int:
    """Run the checks in order and the tests last; give the first exit code that is not 0."""
    os.chdir(ROOT)
    worst = 0
    for name, words in CHECKS:
        began = time.monotonic()
        code = run([str(python), *words])
        verdict = "holds" if code == 0 else "DOES NOT HOLD"
        print(f"{name:20} {verdict} ({time.monotonic() - began:.1f} s)", flush=True)
        worst = worst or code
    if worst or not tests:
        return worst
    whole = (
        []
        if rest
        else [
            "-n",
            "auto",
            "--maxprocesses",
            "4",
            "--dist",
            "loadfile",
            "--no-loadscope-reorder",
            "--max-worker-restart",
            "0",
            "--cov",
            "--cov-report=term",
        ]
    )
    return run([str(python), "-m", "pytest", *whole, *rest])


def prepare(purpose: str) -> Path:
    """Make the environment fit the lock; give its Python.

    Raises:
        Sorry: it cannot be made.
    """
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not is_ready(purpose, python):
        with Turn(ROOT / ".venv.lock"):
            if not is_ready(purpose, python):
                set_up(purpose, python)
    return python


def is_ready(purpose: str, python: Path) -> bool:
    """Tell whether the environment was made for this purpose, from this lock, by this Python."""
    stamps = (stamp(name) for name in ("test", purpose))
    return python.exists() and any(path.exists() and path.read_text() == made for path, made in stamps)


def stamp(purpose: str) -> tuple[Path, str]:
    """Tell where the stamp of a purpose stands, and what it says when all is as it should be."""
    seen = hashlib.sha256(sys.version.encode())
    seen.update(str(ROOT).encode())
    for path in (LOCKS[purpose], ROOT / "pyproject.toml"):
        seen.update(path.read_bytes())
    return ENVIRONMENT / f".stamp-{purpose}", seen.hexdigest()


def set_up(purpose: str, python: Path) -> None:
    """Make the environment and install into it; the stamp comes last.

    Raises:
        Sorry: a folder cannot be written, there is no pip, or pip failed.
    """
    print("Setting up Still Hear: once, about half a minute ...", flush=True)
    try:
        if not works(python):
            venv.EnvBuilder(with_pip=False, clear=ENVIRONMENT.is_dir(), symlinks=os.name != "nt").create(
                ENVIRONMENT
            )
    except OSError as error:
        raise Sorry(f"The folder {ENVIRONMENT} cannot be written ({error.strerror}).") from error
    pip = find_pip(python)
    # The lock is whole, so nothing is to be resolved: an older pip would look for the newest release of what
    # another package wants with an extra (`coverage[toml]`), and refuse it because the lock does not pin it.
    install(pip, ["--require-hashes", "--no-deps", "-r", str(LOCKS[purpose])])
    install(pip, ["--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    compile_house(python)
    path, made = stamp(purpose)
    path.write_text(made)


def compile_house(python: Path) -> None:
    """Write the house's bytecode, so that a start is quick also where it may not be written later.

    pip has written that of the packages. What fails here costs a start some time and nothing else.
    """
    words = ["-m", "compileall", "-q", "-j", "0", str(ROOT / "game")]
    subprocess.run([str(python), *words], capture_output=True, check=False)


def works(python: Path) -> bool:
    """Tell whether an environment's Python starts and is the one that runs this."""
    try:
        words = [str(python), "-c", "import sys; print(sys.version)"]
        said = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return False
    return said.stdout.strip() == sys.version.strip()


def find_pip(python: Path) -> list[str]:
    """Give the words that start a pip which installs into the environment.

    A Python may come without ensurepip (Debian's does), and then its own pip installs from outside.

    Raises:
        Sorry: there is no pip on this machine.
    """
    inside = [str(python), "-m", "pip"]
    outside = [sys.executable, "-m", "pip", "--python", str(python)]
    for words in (inside, outside):
        if is_quiet([*words, "--version"]):
            return words
    if is_quiet([str(python), "-m", "ensurepip"]):
        return inside
    raise Sorry("This Python has no pip. Install it (on Debian: apt install python3-pip), then start again.")


def is_quiet(command: list[str]) -> bool:
    """Tell whether a command ends well, whatever it says."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def install(pip: list[str], words: list[str]) -> None:
    """Install, and say in words what went wrong.

    Raises:
        Sorry: pip failed; where it was the network, that is said.
    """
    command = [*pip, "install", "--quiet", "--disable-pip-version-check", "--no-input", *words]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    if said.returncode == 0:
        return
    output = said.stdout + said.stderr
    if any(word in output for word in NO_NETWORK):
        raise Sorry("The first start needs the network, once. Connect to it, then start again.")
    last = [line for line in output.splitlines() if line.strip()][-8:]
    raise Sorry("pip said:\n  " + "\n  ".join(last))


class Turn:
    """Lets one start at a time set up: the next one says that it waits, and waits."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file: IO[str] | None = None

    def __enter__(self) -> None:
        try:
            self.file = self.path.open("a+")
        except OSError as error:
            raise Sorry(f"The folder {ROOT} cannot be written ({error.strerror}).") from error
        until = time.monotonic() + PATIENCE
        if not take(self.file):
            print("Another start is setting up; waiting for it ...", flush=True)
        while not take(self.file):
            if time.monotonic() > until:
                raise Sorry("Another start has been setting up for ten minutes. End it, then start again.")
            time.sleep(0.3)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.file:
            self.file.close()


def take(file: IO[str]) -> bool:
    """Take a file's lock if it is free; it goes with the file, or with the process."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of Windows alone

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - of all the others

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
