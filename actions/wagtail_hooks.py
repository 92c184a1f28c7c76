"""What the admin knows of actions: the pledges, by day, and what calendars need.

Each of these modules registers its own hooks.
"""

from actions.pledge import report  # noqa: F401
from actions.screenings import keeping  # noqa: F401
