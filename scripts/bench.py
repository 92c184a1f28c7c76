"""`make bench`: installs what runs the site, then measures."""

import subprocess

from scripts.common import ROOT, VENV_PYTHON, tool_environment
from scripts.install import RUN, install


def main() -> int:
    """Run the benchmark; return its exit code."""
    install(RUN)
    command = [str(VENV_PYTHON), "-m", "benchmarks.help"]
    return subprocess.run(
        command, cwd=ROOT, env=tool_environment(), check=False
    ).returncode


if __name__ == "__main__":
    raise SystemExit(main())
