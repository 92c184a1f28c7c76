"""Make .venv and install one of the locks into it, unless that is done already."""

import hashlib
import json
import shutil
import sys
from pathlib import Path

from scripts.common import (
    ROOT,
    VENV,
    VENV_PYTHON,
    only_one,
    python_version,
    quietly,
    require_writable,
    runs,
    say,
    step,
    tool_environment,
)

RUN = "requirements.txt"
DEVELOP = "requirements-dev.txt"
INSTALLER = "requirements-install.txt"
STAMP = VENV / "installed.json"


def install(lock: str) -> Path:
    """Install a lock (RUN or DEVELOP) and return the Python that has it.

    Nothing is started when the stamp says that this very lock is in place.
    """
    require_writable()
    with only_one("install"):
        wanted = {name: digest(name) for name in (RUN, lock)}
        have = read_stamp()
        if wanted.items() <= have.items():
            return VENV_PYTHON
        with step(f"Installing {lock}"):
            problem = install_with_uv(lock)
            if problem is not None:
                problem = install_with_pip(lock)
        if problem is not None:
            say(problem)
            raise SystemExit(f"Could not install {lock}: see the messages above.")
        STAMP.write_text(json.dumps(marks() | wanted))
    return VENV_PYTHON


def digest(name: str) -> str:
    """Return the fingerprint of a file of the project."""
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def marks() -> dict[str, str]:
    """Return what ties an environment to its place: it cannot move or change Python."""
    return {"folder": str(ROOT), "python": python_version()}


def read_stamp() -> dict[str, str]:
    """Return what was installed into .venv; empty when it does not work here."""
    try:
        stamp = dict(json.loads(STAMP.read_text()))
    except (OSError, ValueError):
        return {}
    usable = marks().items() <= stamp.items() and VENV_PYTHON.exists()
    return stamp if usable else {}


def find_uv() -> str | None:
    """Return a uv that runs: the user's own, or the one in .venv."""
    candidates = ("uv", str(VENV / "bin" / "uv"))
    return next((uv for uv in candidates if runs([uv, "--version"])), None)


def install_with_uv(lock: str) -> str | None:
    """Install with uv, which is fetched if need be; return the problem, if any."""
    environment = tool_environment()
    if not runs([str(VENV_PYTHON), "-c", "import sys"]):
        shutil.rmtree(VENV, ignore_errors=True)
        make_environment(find_uv())
    uv = find_uv()
    if uv is None:
        pip = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes"]
        problem = quietly([*pip, "-r", INSTALLER], environment)
        if problem is not None:
            return problem
        uv = str(VENV / "bin" / "uv")
    command = [uv, "pip", "install", "--python", str(VENV_PYTHON), "--quiet"]
    command += ["--require-hashes", "--compile-bytecode", "-r", lock]
    return quietly(command, environment)


def install_with_pip(lock: str) -> str | None:
    """Install with pip, for machines that uv does not know; return the problem."""
    if not runs([str(VENV_PYTHON), "-m", "pip", "--version"]):
        make_environment(uv=None)
    command = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet"]
    return quietly([*command, "--require-hashes", "-r", lock], tool_environment())


def make_environment(uv: str | None) -> None:
    """Make .venv anew, with uv if given, else with Python's own venv."""
    shutil.rmtree(VENV, ignore_errors=True)
    if uv is not None:
        command = [uv, "venv", "--quiet", "--python", sys.executable, str(VENV)]
    else:
        if not runs([sys.executable, "-c", "import ensurepip, venv"]):
            raise SystemExit(
                "Python's venv module is missing: install it (on Debian and Ubuntu: "
                "apt install python3-venv), then try again."
            )
        command = [sys.executable, "-m", "venv", str(VENV)]
    problem = quietly(command, tool_environment())
    if problem is not None:
        say(problem)
        raise SystemExit(f"Could not make {VENV}: see the messages above.")


if __name__ == "__main__":
    install(RUN if "--run" in sys.argv else DEVELOP)
