"""Does what has its time: publishes and withdraws pages, makes anew, forgets."""

import io
import logging
import signal
import sys
import time
from argparse import ArgumentParser
from threading import Event, Thread
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import close_old_connections

logger = logging.getLogger(__name__)

MINUTE, HOUR, DAY = 60, 60 * 60, 24 * 60 * 60
# What to do, and after how many seconds again.
TASKS = {
    "publish_scheduled": MINUTE,
    "end_consents": HOUR,
    "clear_limits": HOUR,
    "render_cards": HOUR,
    "make_share_kits": HOUR,
    "clearsessions": DAY,
    "prune_sign_ins": DAY,
}


class Command(BaseCommand):
    """`manage.py run_schedule`: runs until it is told to stop.

    One is enough for a site; two do no harm, since each task may be run beside itself.
    A task that fails is reported and comes again at its time.
    """

    help = "Publish scheduled pages every minute, and tidy up every hour and day."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the switch for those who have a scheduler of their own."""
        parser.add_argument(
            "--once", action="store_true", help="do everything once, then end"
        )
        parser.add_argument(
            "--until-closed",
            action="store_true",
            help="end when standard input is closed: with the process that started it",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what is due, and wait for what is due next."""
        stopped = Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopped.set())
        if options["until_closed"]:
            Thread(target=wait_for_the_end, args=[stopped], daemon=True).start()
        due = dict.fromkeys(TASKS, 0.0)
        while not stopped.is_set():
            for name in [name for name, moment in due.items() if moment <= now()]:
                run(name)
                due[name] = now() + TASKS[name]
                if stopped.is_set():
                    return
            if options["once"]:
                return
            stopped.wait(max(0.0, min(due.values()) - now()))


def wait_for_the_end(stopped: Event) -> None:
    """Set `stopped` once nobody can write to this process any more."""
    sys.stdin.read()
    stopped.set()


def now() -> float:
    """Return a time that no change of the clock turns back."""
    return time.monotonic()


def run(name: str) -> None:
    """Run a task; nothing that it does wrong keeps the others from their turn."""
    try:
        close_old_connections()
        call_command(name, verbosity=0, stdout=io.StringIO())
    except Exception:
        logger.exception("The task %s failed", name)
    finally:
        close_old_connections()
