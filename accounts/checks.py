"""What `manage.py check --deploy` says about sign-in."""

from typing import Any

from django.conf import settings
from django.core import checks


@checks.register(checks.Tags.security, deploy=True)
def second_factor_is_required(**_: Any) -> list[checks.CheckMessage]:
    """Warn when a password alone opens the admin."""
    if settings.SECOND_FACTOR_REQUIRED:
        return []
    return [
        checks.Warning(
            "SECOND_FACTOR_REQUIRED is off: a password alone opens the admin.",
            hint="Leave the variable out, or set it to true.",
            id="accounts.W001",
        )
    ]
