"""Tells editors by e-mail which numbers are due."""

from smtplib import SMTPException
from typing import Any

from django.core.mail import EmailMessage, get_connection
from django.core.management.base import BaseCommand, CommandError, CommandParser

from resources.admin import digest
from resources.admin.home import to_do


class Command(BaseCommand):
    """Send one plain e-mail a person; none when there is nothing to do."""

    help = "Send what needs a check, or a second person, to all who may check."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take other addresses, and a rehearsal."""
        parser.add_argument(
            "--to",
            action="append",
            metavar="ADDRESS",
            help="send it here instead; can be repeated",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="print it and send nothing"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, or say why there is nothing to send; fail when nobody is reached."""
        found = to_do()
        if not (found.to_check or found.waiting or found.helplines):
            self.stdout.write("No number needs a check or waits. No e-mail sent.")
            return
        addresses = options["to"] or digest.recipients()
        if options["dry_run"]:
            self.stdout.write(f"To: {', '.join(addresses)}")
            self.stdout.write(f"Subject: {digest.subject(found)}\n")
            self.stdout.write(digest.body(found))
            return
        if not addresses:
            raise CommandError("Nobody who may check numbers has an e-mail address.")
        text = digest.body(found)
        emails = [
            EmailMessage(digest.subject(found), text, to=[address])
            for address in addresses
        ]
        try:
            sent = get_connection().send_messages(emails) or 0
        except (OSError, SMTPException) as error:
            raise CommandError(f"The e-mail could not be sent: {error}") from error
        self.stdout.write(
            f"{len(found.to_check)} numbers due, {found.waiting} waiting; "
            f"{sent} e-mails sent."
        )
