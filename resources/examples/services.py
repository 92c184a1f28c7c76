"""The Australian services of the register.

Each number was seen in a public source; none has been confirmed with the service.
"""

from .counselling import counselling_services
from .crisis import crisis_services
from .reporting import reporting_services
from .service import Service
from .specialised import specialised_services


def services() -> list[Service]:
    """Return every service, the most urgent first."""
    return [
        *crisis_services(),
        *counselling_services(),
        *reporting_services(),
        *specialised_services(),
    ]
