"""When somebody answers: hours as plain data, without models or a database.

Hours have the shape of schema.org's OpeningHoursSpecification. `schedule` holds them,
`opening` works out whether it is open and until when, `checking` finds what is wrong
with them, `words` tells them to readers and `schema_org` to other programs.
"""

from resources.hours.checking import Problem, problems
from resources.hours.opening import (
    OpenState,
    next_change,
    next_change_by_state,
    open_state,
    open_states_by_state,
)
from resources.hours.schedule import LOCAL, Day, Schedule, Span
from resources.hours.schema_org import as_schema_org
from resources.hours.words import clock_in, clock_time, describe
from resources.hours.zones import ALL_ZONES, STATE_ZONES, is_holiday

__all__ = [
    "ALL_ZONES",
    "LOCAL",
    "STATE_ZONES",
    "Day",
    "OpenState",
    "Problem",
    "Schedule",
    "Span",
    "as_schema_org",
    "clock_in",
    "clock_time",
    "describe",
    "is_holiday",
    "next_change",
    "next_change_by_state",
    "open_state",
    "open_states_by_state",
    "problems",
]
