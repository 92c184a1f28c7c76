"""Takes a table of services into the register; without `--apply` it only says how."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from resources.importing import (
    MAX_BYTES,
    Plan,
    StalePlanError,
    Table,
    apply,
    may_import,
    parse,
    plan,
    too_big,
)

# The reports of the admin and of the terminal say the same.
from resources.importing.report import problem_rows, service_rows, summary

# As wide as a column may become; longer texts run over the edge of the terminal.
WIDEST = 48


class Command(BaseCommand):
    """`manage.py import_services FILE`: all of the file, or nothing."""

    help = (
        "Import services from a CSV file, as /help/register.csv has them. Without "
        "--apply nothing is written: the report says what would be."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the file, the switch that writes, and who it is that writes."""
        parser.add_argument("file", type=Path, help="a CSV file in UTF-8")
        parser.add_argument(
            "--apply", action="store_true", help="write what is reported"
        )
        parser.add_argument(
            "--user", help="the name of who imports; somebody else confirms new numbers"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Report; write when asked to."""
        user = self.user(options["user"], is_needed=options["apply"])
        table = read(options["file"])
        planned = plan(table)
        self.report(planned)
        if planned.problems:
            raise CommandError("Nothing was written.")
        if not options["apply"]:
            if planned.to_write:
                self.stdout.write("Nothing was written. With --apply, it is.")
            return
        try:
            apply(table, user, planned.fingerprint, self.progress)
        except StalePlanError as error:
            raise CommandError(
                "The register has changed meanwhile. Nothing was written; try again."
            ) from error
        self.stdout.write(self.style.SUCCESS("Written."))

    def user(self, name: str | None, *, is_needed: bool) -> Any:
        """Return the user called `name`, who may import."""
        if not name:
            if is_needed:
                raise CommandError(
                    "Say with --user who imports: a second person confirms new numbers."
                )
            return None
        model = get_user_model()
        user = model.objects.filter(**{model.USERNAME_FIELD: name}).first()
        if user is None:
            raise CommandError(f"There is no user called {name}.")
        if not may_import(user):
            raise CommandError(f"{name} may not add, change and publish services.")
        return user

    def report(self, planned: Plan) -> None:
        """Print what is wrong, or what would be written."""
        if planned.problems:
            self.table(("Line", "Column", "Problem"), problem_rows(planned))
            if planned.more_problems:
                self.stdout.write(f"… and {planned.more_problems} more")
        else:
            self.table(("Line", "Service", "", "What"), service_rows(planned))
        self.stdout.write(str(summary(planned)))

    def table(self, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        """Print rows in columns; the last is as long as it is."""
        if not rows:
            return
        lines = [tuple(map(str, row)) for row in [head, *rows]]
        widths = [
            min(WIDEST, max(len(line[column]) for line in lines))
            for column in range(len(head) - 1)
        ]
        for number, line in enumerate(lines):
            cells = [c.ljust(w) for c, w in zip(line, widths, strict=False)]
            text = "  ".join([*cells, line[-1].replace("\n", " ")]).rstrip()
            self.stdout.write(self.style.MIGRATE_HEADING(text) if not number else text)

    def progress(self, done: int, total: int) -> None:
        """Count on a terminal; a log would only fill."""
        if self.stdout.isatty():
            end = "\n" if done == total else ""
            self.stdout.write(f"\r{done} of {total} services", ending=end)
            self.stdout.flush()


def read(path: Path) -> Table:
    """Return the table in a file; one that is too big is not read."""
    try:
        size = path.stat().st_size
        return too_big(size) if size > MAX_BYTES else parse(path.read_bytes())
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
