"""What the admin knows of actions: the pledges, by day."""

from actions.pledge import report  # noqa: F401 - registers its menu item and address
