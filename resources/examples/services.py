"""The Australian services of the register.

Each number was seen in a public source; none has been confirmed with the service.
"""

from .counselling import counselling_services
from .crisis import crisis_services
from .language_help import language_services
from .reporting import reporting_services
from .service import Service
from .specialised import specialised_services


def services() -> list[Service]:
    """Return every Australian service, the most urgent first."""
    return [
        *crisis_services(),
        *counselling_services(),
        *reporting_services(),
        *specialised_services(),
        *language_services(),
    ]


def footer_services() -> list[str]:
    """Return the slugs of the services at the foot of every page, in their order."""
    return ["triple-zero", "kids-helpline", "lifeline", "13yarn", "1800respect"]
