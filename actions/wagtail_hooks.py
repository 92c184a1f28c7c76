"""What the admin knows of actions: pledges by day, what calendars need, lost kits.

Each of these modules registers its own hooks.
"""

from actions.kit import admin  # noqa: F401
from actions.pledge import report  # noqa: F401
from actions.screenings import keeping  # noqa: F401
