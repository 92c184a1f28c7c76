"""A throw-away PostgreSQL: up in about a second, gone when the tests are done."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from scripts.common import runs

# Nothing here outlives the run, so nothing has to survive a power cut.
OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "''",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
}


def find_binaries() -> Path | None:
    """Return a folder with an initdb and a pg_ctl that run, or None."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).parent] if on_path else []
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    folders += sorted(debian, key=lambda path: version_key(path.parent), reverse=True)
    return next((folder for folder in folders if works(folder)), None)


def works(folder: Path) -> bool:
    """Tell whether the server programs of a folder are all there and run."""
    names = ("initdb", "pg_ctl", "postgres")
    return all(runs([str(folder / name), "--version"]) for name in names)


def version_key(folder: Path) -> float:
    """Return what sorts /usr/lib/postgresql/9.6 before /usr/lib/postgresql/15."""
    try:
        return float(folder.name)
    except ValueError:
        return 0


@contextmanager
def throwaway_postgres(binaries: Path) -> Iterator[str]:
    """Yield the URL of an empty cluster on a free port; stop and remove it after."""
    identity = server_identity()
    home = Path(tempfile.mkdtemp(prefix="campaign-site-postgres-"))
    data = home / "data"
    log = home / "log"
    if identity:
        os.chown(home, identity["user"], identity["group"])

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [str(binaries / program), *arguments],
            check=True,
            cwd=home,
            stdout=subprocess.DEVNULL,
            **identity,
        )

    try:
        run("initdb", "-A", "trust", "-U", "campaign", "-E", "UTF8", "-N", str(data))
        port = free_port()
        settings = [f"-c {name}={value}" for name, value in OPTIONS.items()]
        server = " ".join(["-p", str(port), *settings])
        run("pg_ctl", "-D", str(data), "-l", str(log), "-o", server, "-w", "start")
        yield f"postgres://campaign@127.0.0.1:{port}/postgres"
    finally:
        if (data / "postmaster.pid").exists():
            run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(home, ignore_errors=True)


def server_identity() -> dict[str, Any]:
    """Return whom the server runs as: PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def free_port() -> int:
    """Return a TCP port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
