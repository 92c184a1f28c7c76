"""Services in other countries: emergency first, then children, adults, reports.

Far from complete: only numbers seen in a public source stand here. A country without
an emergency number is one whose number nobody has confirmed.
"""

from .abroad import in_canada, in_ireland, in_new_zealand, in_the_uk, in_the_us
from .service import Service


def services_abroad() -> list[Service]:
    """Return the services of all other countries, one country after another."""
    return [
        *in_new_zealand(),
        *in_the_uk(),
        *in_ireland(),
        *in_the_us(),
        *in_canada(),
    ]
