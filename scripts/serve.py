"""The second half of `make run`: bring the site up to date, then serve it.

Runs in .venv with the environment that run.py made. One process does it all and
becomes gunicorn's master, because starting Django is what costs most.
"""

import hashlib
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import NoReturn

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor
from gunicorn.app.base import Application

from scripts.common import ROOT, VAR, only_one, say, step
from scripts.install import RUN

STATIC_STAMP = VAR / "static" / ".collected"


class DemoServer(Application):
    """Gunicorn as in deploy/, listening on this machine only."""

    def __init__(self, addresses: list[str]) -> None:
        self.addresses = addresses
        super().__init__()

    def load_config(self) -> None:
        """Read the deployment's configuration, then this demonstration's few."""
        self.load_config_from_file(str(ROOT / "deploy" / "gunicorn.conf.py"))
        self.cfg.set("bind", self.addresses)
        self.cfg.set("preload_app", True)
        self.cfg.set("loglevel", "warning")
        self.cfg.set("graceful_timeout", 3)
        self.cfg.set("when_ready", greet)
        self.cfg.set("worker_exit", leave_at_once)

    def load(self) -> WSGIHandler:
        """Return the application; Django is set up already."""
        from campaign_site.wsgi import application

        return application


def main(addresses: list[str]) -> None:
    """Prepare and serve, until Ctrl-C."""
    django.setup()
    with only_one("prepare"):
        migrate()
        collect_static_files()
        plant()
        connections.close_all()  # the workers open their own
    DemoServer(addresses).run()


def migrate() -> None:
    """Apply the migrations that this database lacks."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        with step("Making the database"):
            call_command("migrate", interactive=False, verbosity=0)


def collect_static_files() -> None:
    """Collect the static files if any of them, or a package, changed."""
    state = static_state()
    if STATIC_STAMP.exists() and STATIC_STAMP.read_text() == state:
        return
    with step("Collecting styles, scripts and fonts"):
        call_command("collectstatic", interactive=False, verbosity=0)
    STATIC_STAMP.write_text(state)


def plant() -> None:
    """Fill an empty site with the demonstration; point any at its address.

    Cards of links, and the share kit, that an older version of the site has not made
    are made now.
    """
    from pages.models import HomePage

    is_empty = not HomePage.objects.exists()
    with step("Planting the campaign") if is_empty else nullcontext():
        call_command("seed_demo", stdout=io.StringIO())
    for command in ("render_cards", "make_share_kits"):
        try:
            call_command(command, stdout=io.StringIO())
        except CommandError as error:
            say(str(error))


def static_state() -> str:
    """Return a fingerprint of everything that the collected files come from."""
    state = hashlib.sha256((ROOT / RUN).read_bytes())
    for path in sorted(static_sources()):
        info = path.stat()
        state.update(f"{path} {info.st_size} {info.st_mtime_ns}\n".encode())
    return state.hexdigest()


def static_sources() -> Iterator[Path]:
    """Yield our own static files and the module that stores them."""
    yield from (ROOT / "campaign_site").glob("static_files.py")
    apps = (path for path in ROOT.glob("*/static") if path.parent != VAR)
    for folder in (ROOT / "static", *apps):
        yield from (path for path in folder.rglob("*") if path.is_file())


def greet(server: object) -> None:
    """Say where the site is; called when it listens."""
    # Gunicorn would reload and live on when its terminal is closed.
    signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))
    # Ends with this process, however that ends: it notices that its pipe has closed.
    command = [
        sys.executable,
        str(ROOT / "manage.py"),
        "run_schedule",
        "--until-closed",
    ]
    subprocess.Popen(command, stdin=subprocess.PIPE)
    say(sign_in_notes())


def leave_at_once(server: object, worker: object) -> NoReturn:
    """End a worker without the second or more that Python takes to tidy up."""
    os._exit(0)


def sign_in_notes() -> str:
    """Return what a newcomer needs: the addresses and the demo sign-ins."""
    rows = [("Site", f"{settings.BASE_URL}/"), ("Admin", f"{settings.BASE_URL}/admin/")]
    try:
        logins = json.loads((VAR / "demo-logins.json").read_text())
    except (OSError, ValueError):
        logins = {}
    for role, login in logins.items():
        words = f"{login['username']}  {login['password']}"
        rows.append((f"  as {role}", words))
    lines = [f"  {label:<20}{words}" for label, words in rows]
    return "\n".join(["", *lines, "", "  Stop with Ctrl-C.", ""])


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        raise SystemExit(130) from None
