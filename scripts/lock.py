"""`make lock`: compile pyproject.toml into the three locks, with hashes.

Pins that still satisfy pyproject.toml stay, unless UPGRADE is set.
"""

import os

from scripts.common import ROOT, quietly, say, step, tool_environment
from scripts.install import DEVELOP, INSTALLER, RUN, find_uv, install

COMPILE = (
    *("pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-annotate", "--no-emit-index-url"),
    *("--no-emit-find-links", "--custom-compile-command", "make lock"),
)
SOURCES = {
    RUN: ["pyproject.toml"],
    DEVELOP: ["pyproject.toml", "--group", "dev", "--constraint", RUN],
    INSTALLER: ["--group", "install"],
}


def main() -> None:
    """Compile every lock; stop with a message at the first that cannot be."""
    uv = find_uv()
    if uv is None:
        install(RUN)
        uv = find_uv()
    if uv is None:
        raise SystemExit("uv is needed for this, and could not be installed.")
    upgrade = ["--upgrade"] if os.environ.get("UPGRADE") else []
    for lock, sources in SOURCES.items():
        with step(f"Compiling {lock}"):
            command = [uv, *COMPILE, *upgrade, *sources, "--output-file", lock]
            problem = quietly(command, tool_environment())
        if problem is None and "://" in (ROOT / lock).read_text():
            problem = "it names a host, and must be installable from any index"
        if problem is not None:
            say(problem)
            raise SystemExit(f"Could not compile {lock}.")


if __name__ == "__main__":
    main()
