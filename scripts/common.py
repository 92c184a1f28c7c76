"""What the scripts share: folders, environment, and starting other programs.

Standard library only: these modules also run before anything is installed.
"""

import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
CACHE = VAR / "cache"
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"


def tool_environment() -> dict[str, str]:
    """Return this process's environment, with every cache kept in var/."""
    environment = dict(os.environ)
    environment["PYTHONPYCACHEPREFIX"] = str(CACHE / "pycache")
    environment["PIP_NO_CACHE_DIR"] = "1"
    environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    defaults = {
        "UV_CACHE_DIR": str(CACHE / "uv"),
        # Trust what the machine trusts, as pip does.
        "UV_SYSTEM_CERTS": "true",
        # An index that pip is told of serves uv as well.
        "UV_DEFAULT_INDEX": environment.get("PIP_INDEX_URL", ""),
        "UV_INDEX": environment.get("PIP_EXTRA_INDEX_URL", ""),
    }
    for name, value in defaults.items():
        if value:
            environment.setdefault(name, value)
    return environment


def runs(command: Sequence[str]) -> bool:
    """Tell whether a program is there and works: being on PATH is not enough."""
    try:
        result = subprocess.run(command, capture_output=True, check=False, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return result.returncode == 0


def quietly(command: Sequence[str], environment: Mapping[str, str]) -> str | None:
    """Run a command; return None when it worked, else what it printed."""
    try:
        result = subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, text=True
        )
    except OSError as error:
        return str(error)
    if result.returncode == 0:
        return None
    return (result.stdout + result.stderr).strip() or f"exit code {result.returncode}"


def require_writable() -> None:
    """Stop with one line when the folder cannot hold what we write."""
    try:
        for folder in (VENV, CACHE):
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / f".writable-{os.getpid()}"
            probe.touch()
            probe.unlink()
    except OSError as error:
        path = Path(str(error.filename or ROOT))
        raise SystemExit(
            f"Cannot write to {path.parent}: {error.strerror}. "
            "The site keeps what it needs in .venv/ and var/ of its own folder."
        ) from None


@contextmanager
def only_one(name: str) -> Iterator[None]:
    """Let one process at a time do a job; others wait for it here."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextmanager
def step(title: str) -> Iterator[None]:
    """Say what is being done, and afterwards how many seconds it took."""
    started = time.monotonic()
    print(f"{title} …", end="", flush=True)
    try:
        yield
    except BaseException:
        print(flush=True)
        raise
    print(f" {time.monotonic() - started:.1f} s", flush=True)


def say(message: str) -> None:
    """Print a line at once, also into a pipe."""
    print(message, flush=True)


def is_ci() -> bool:
    """Tell whether this is continuous integration, where nothing may be missing."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def python_version() -> str:
    """Return the version of the Python that runs this, for example 3.11."""
    return ".".join(str(part) for part in sys.version_info[:2])
