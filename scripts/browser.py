"""Find a Chromium for the browser tests, or get one."""

import os
import shutil
import subprocess
from collections.abc import Mapping

from scripts.common import CACHE, VENV_PYTHON, quietly, runs, say, tool_environment

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
ASK_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright as start\n"
    "with start() as playwright: print(playwright.chromium.executable_path)"
)


def find_chromium() -> str | None:
    """Return a Chromium that runs, or None.

    In this order: the one CHROMIUM names, one on PATH, one that Playwright installed
    earlier, one that Playwright installs now, below var/.
    """
    asked_for = os.environ.get("CHROMIUM")
    if asked_for:
        return asked_for if works(asked_for) else None
    on_path = (shutil.which(name) for name in NAMES)
    return next(filter(works, on_path), None) or playwrights_own()


def works(path: str | None) -> bool:
    """Tell whether this is a browser that can be started."""
    return bool(path) and runs([str(path), "--version"])


def playwrights_own() -> str | None:
    """Return the Chromium of Playwright, after installing it where that is allowed."""
    environment = tool_environment()
    ours = environment | {"PLAYWRIGHT_BROWSERS_PATH": str(CACHE / "playwright")}
    for attempt in (environment, ours):
        if path := ask_playwright(attempt):
            return path
    say("No Chromium on this machine: asking Playwright to install one …")
    install = [str(VENV_PYTHON), "-m", "playwright", "install", "chromium"]
    problem = quietly(install, ours)
    if problem is not None:
        say(problem.splitlines()[-1])
    return ask_playwright(ours)


def ask_playwright(environment: Mapping[str, str]) -> str | None:
    """Return the path of Playwright's Chromium in this environment, if it runs."""
    answer = subprocess.run(
        [str(VENV_PYTHON), "-c", ASK_PLAYWRIGHT],
        env=environment,
        capture_output=True,
        text=True,
    )
    path = answer.stdout.strip()
    return path if works(path) else None
