"""`make test`: every test on every database and in the browser, and a plain verdict.

What could not run is said at the end; in continuous integration it is a failure.
"""

import hashlib
import os
import re
import shlex
import signal
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from typing import NoReturn

from scripts.browser import find_chromium
from scripts.common import CACHE, ROOT, VAR, VENV_PYTHON, is_ci, say, tool_environment
from scripts.install import DEVELOP, RUN, install
from scripts.postgres import find_binaries, throwaway_postgres

TEST_VAR = VAR / "test"
CLOSING_LINE = re.compile(r"^=+ (.*\bin [\d.]+s.*?) =+$")


@dataclass
class Outcome:
    """What came of one run of pytest, or why there was none."""

    where: str
    verdict: str
    is_good: bool
    did_run: bool = True


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    signal.signal(signal.SIGTERM, stop)
    install(DEVELOP)
    arguments = shlex.split(os.environ.get("ARGS", ""))
    if "--fast" in sys.argv:
        outcomes = [on_kept_sqlite(arguments)]
    else:
        outcomes = [on_sqlite(arguments), on_postgres(arguments), in_browser(arguments)]
    return report(outcomes)


def stop(signum: int, frame: object) -> NoReturn:
    """Leave by an exception, so that servers are stopped and folders removed."""
    raise SystemExit(128 + signum)


def on_sqlite(arguments: list[str]) -> Outcome:
    """Run all but the browser tests on SQLite."""
    options = ["-m", "not e2e", *in_parallel(), *arguments]
    return run_pytest("SQLite", sqlite_url(), options)


def on_kept_sqlite(arguments: list[str]) -> Outcome:
    """Run the same on the database of the last quick run, while that is up to date.

    Making and planting it takes longer than the tests.
    """
    var = VAR / "test-fast"
    stamp = var / "made-from"
    state = database_state()
    is_current = stamp.exists() and stamp.read_text() == state
    stamp.unlink(missing_ok=True)
    # Who asks for certain tests gets those, the slow ones too.
    chosen = "not e2e" if arguments else "not e2e and not slow"
    options = ["-m", chosen, "--reuse-db", *in_parallel(), *arguments]
    if not is_current:
        options.append("--create-db")
    outcome = run_pytest("SQLite (kept)", sqlite_url(), options, {"VAR_DIR": str(var)})
    if outcome.did_run:
        stamp.write_text(state)
    return outcome


def database_state() -> str:
    """Return a fingerprint of what the database and its demonstration are made from."""
    state = hashlib.sha256((ROOT / RUN).read_bytes())
    patterns = (
        "*/migrations/*.py",
        "*/examples/**/*",
        "campaign_site/demo/*.py",
        "pages/sharing/card*",
        "pages/terms/data/*.py",
        "pages/typesetting/**/*",
    )
    files = {path for pattern in patterns for path in ROOT.glob(pattern)}
    for path in sorted(path for path in files if path.is_file()):
        state.update(path.read_bytes())
    return state.hexdigest()


def on_postgres(arguments: list[str]) -> Outcome:
    """Run the same on PostgreSQL: DATABASE_URL's, else a throw-away one."""
    where = "PostgreSQL"
    with ExitStack() as stack:
        url = os.environ.get("DATABASE_URL", "")
        if not url.startswith(("postgres://", "postgresql://")):
            binaries = find_binaries()
            if binaries is None:
                return Outcome(
                    where,
                    "NOT RUN: no initdb and pg_ctl that work, and no DATABASE_URL",
                    is_good=not is_ci(),
                    did_run=False,
                )
            where = f"PostgreSQL ({binaries})"
            url = stack.enter_context(throwaway_postgres(binaries))
        options = ["-m", "not e2e", *in_parallel(), *arguments]
        return run_pytest(where, url, options)


def in_browser(arguments: list[str]) -> Outcome:
    """Run the browser tests in Chromium."""
    chromium = find_chromium()
    if chromium is None:
        return Outcome(
            "Chromium",
            "NOT RUN: none on PATH, in CHROMIUM or from Playwright",
            is_good=not is_ci(),
            did_run=False,
        )
    return run_pytest(
        f"Chromium ({chromium}), SQLite",
        sqlite_url(),
        ["-m", "e2e", *in_parallel(), *arguments],
        {
            "CHROMIUM": chromium,
            "DJANGO_ALLOW_ASYNC_UNSAFE": "true",
            # What a browser leaves behind stays out of the home folder.
            "XDG_CACHE_HOME": str(CACHE / "browser"),
            "XDG_CONFIG_HOME": str(CACHE / "browser"),
        },
    )


def sqlite_url() -> str:
    """Return the URL of a database file: in memory, SQLite locks differently."""
    return f"sqlite:///{TEST_VAR / 'db.sqlite3'}"


def in_parallel() -> list[str]:
    """Return the options that spread tests over the processors."""
    return ["-n", str(min(max(os.cpu_count() or 2, 2), 8))]


def run_pytest(
    where: str, url: str, options: list[str], extra: dict[str, str] | None = None
) -> Outcome:
    """Run pytest, show what it prints, and keep its closing line."""
    say(f"\n──── {where} ────")
    TEST_VAR.mkdir(parents=True, exist_ok=True)
    environment = tool_environment() | settings_under_test(url) | (extra or {})
    command = [str(VENV_PYTHON), "-m", "pytest", *options]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    closing = ""
    try:
        assert process.stdout is not None  # noqa: S101
        for line in process.stdout:
            print(line, end="", flush=True)
            if match := CLOSING_LINE.match(line.strip()):
                closing = match[1]
        code = process.wait()
    except BaseException:
        process.terminate()
        process.wait(timeout=20)
        raise
    return Outcome(where, closing or f"pytest ended with {code}", is_good=code == 0)


def settings_under_test(url: str) -> dict[str, str]:
    """Return the settings of the site under test, whatever the shell says."""
    return {
        "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1,[::1]",
        "DATABASE_URL": url,
        "HYPOTHESIS_STORAGE_DIRECTORY": str(CACHE / "hypothesis"),
        "SECOND_FACTOR_REQUIRED": "false",
        "SECRET_KEY": "only-for-tests-" + "x" * 50,
        "VAR_DIR": str(TEST_VAR),
        # Below var/ too, and removed by pytest after a few runs.
        "PYTEST_DEBUG_TEMPROOT": str(TEST_VAR),
    }


def report(outcomes: list[Outcome]) -> int:
    """Print where the tests ran and how that ended; return the exit code."""
    width = max(len(outcome.where) for outcome in outcomes)
    say("")
    for outcome in outcomes:
        mark = "ok" if outcome.is_good else "FAILED"
        if not outcome.did_run:
            mark = "!!" if outcome.is_good else "MISSING"
        say(f"{mark:<8} {outcome.where:<{width}}  {outcome.verdict}")
    return 0 if all(outcome.is_good for outcome in outcomes) else 1


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        raise SystemExit(130) from None
