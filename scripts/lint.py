"""`make lint`: every checker of source code, and what each has to say."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.common import ROOT, VENV, quietly, say, tool_environment
from scripts.install import DEVELOP, install
from scripts.test import settings_under_test, sqlite_url

SHELL_SCRIPTS = {".ci/run": "bash", "scripts/python": "sh"}


def checks() -> dict[str, list[str]]:
    """Return the command of each check, by name."""
    bin_folder = VENV / "bin"
    templates = sorted(str(path.relative_to(ROOT)) for path in template_files())
    return {
        "ruff": [str(bin_folder / "ruff"), "check", "--quiet", "."],
        "format": [str(bin_folder / "ruff"), "format", "--check", "."],
        "mypy": [str(bin_folder / "mypy")],
        "djlint": [str(bin_folder / "djlint"), "--lint", "--quiet", *templates],
        "djade": [str(bin_folder / "djade"), "--check", *templates],
        "Dockerfile": [str(bin_folder / "hadolint"), "Dockerfile"],
        **{path: [shell, "-n", path] for path, shell in SHELL_SCRIPTS.items()},
    }


def template_files() -> list[Path]:
    """Return all templates of the project."""
    folders = [ROOT / "templates", *ROOT.glob("*/templates")]
    return [path for folder in folders for path in folder.rglob("*.html")]


def main() -> int:
    """Run the checks side by side; return the exit code."""
    install(DEVELOP)
    environment = tool_environment() | settings_under_test(sqlite_url())
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        results = {
            name: pool.submit(quietly, command, environment)
            for name, command in checks().items()
        }
    failed = 0
    for name, result in results.items():
        problem = result.result()
        say(f"{'ok' if problem is None else 'FAILED':<8} {name}")
        if problem is not None:
            failed += 1
            say(f"{problem}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
