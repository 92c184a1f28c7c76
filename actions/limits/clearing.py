"""Deleting what has expired: a database cache keeps it until its table is full."""

from typing import Any

from django.conf import settings
from django.core.cache import caches
from django.db import connections, router
from django.utils import timezone

ALIAS = "limits"


def clear_expired() -> int:
    """Delete the keys and marks whose time is over; return how many there were."""
    cache: Any = caches[ALIAS]
    connection = connections[router.db_for_write(cache.cache_model_class)]
    options: Any = settings.CACHES[ALIAS]
    table = connection.ops.quote_name(options["LOCATION"])
    now = timezone.now().replace(microsecond=0)
    with connection.cursor() as cursor:
        cursor.execute(
            f"DELETE FROM {table} WHERE expires <= %s",  # noqa: S608 - from the settings
            [connection.ops.adapt_datetimefield_value(now)],
        )
        return cursor.rowcount
