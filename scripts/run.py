"""`make run`: check, install, then hand over to the server (see serve.py)."""

import errno
import os
import secrets
import socket

from scripts.common import VAR, require_writable, tool_environment
from scripts.install import RUN, install

HOSTS = ("127.0.0.1", "::1")


def main() -> None:
    """Replace this process by the server, so that one Ctrl-C stops all of it."""
    port = read_port(os.environ.get("PORT") or "8000")
    addresses = free_addresses(port)
    require_writable()
    python = install(RUN)
    command = [str(python), "-m", "scripts.serve", *addresses]
    os.execve(python, command, demo_environment(port))


def read_port(text: str) -> int:
    """Return the port number that the user asked for, or stop with one line."""
    if text.isascii() and text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    raise SystemExit(f"PORT must be a number from 1 to 65535, not “{text}”.")


def free_addresses(port: int) -> list[str]:
    """Return where to listen, or stop with one line when the port is not free.

    A machine without IPv6 gets the first address only.
    """
    addresses = []
    for host in HOSTS:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            with socket.socket(family, socket.SOCK_STREAM) as listener:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                listener.bind((host, port))
            addresses.append(f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
        except PermissionError:
            raise SystemExit(
                f"Port {port} needs more rights than you have: try PORT=8000."
            ) from None
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise SystemExit(
                    f"Port {port} is taken: stop what listens there, or choose "
                    f"another one, for example: make run PORT={port % 65535 + 1}"
                ) from None
    return addresses


def demo_environment(port: int) -> dict[str, str]:
    """Return production settings, but for HTTPS and the host names.

    What the shell says about another database or site does not count here: the
    demonstration lives in var/ and nowhere else.
    """
    environment = tool_environment()
    environment.setdefault("LOG_LEVEL", "WARNING")
    for name in ("BASE_URL", "DATABASE_URL", "EMAIL_URL", "TRUST_PROXY", "VAR_DIR"):
        environment.pop(name, None)
    return environment | {
        "ALLOWED_HOSTS": "localhost,127.0.0.1,[::1]",
        "BASE_URL": f"http://localhost:{port}",
        "DEBUG": "false",
        "DJANGO_SETTINGS_MODULE": "campaign_site.settings",
        "HTTPS": "false",
        "SECOND_FACTOR_REQUIRED": "false",
        "SECRET_KEY": secret_key(),
    }


def secret_key() -> str:
    """Return this copy's own secret key, made at random the first time."""
    path = VAR / "secret-key"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        key = path.read_text().strip()
        if key:
            return key
        handle = os.open(path, os.O_WRONLY | os.O_TRUNC)
    key = secrets.token_urlsafe(50)
    with os.fdopen(handle, "w") as file:
        file.write(key)
    return key


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        raise SystemExit(130) from None
