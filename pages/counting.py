"""Counting by the day: exact however many count at once, and nobody known."""

from datetime import date
from typing import Any

from django.db.models import F, QuerySet


class DailyCountQuerySet(QuerySet):
    """Counts of something on a day.

    The model has a `day`, a `count` that begins at 0, and a row for each day and thing
    that is counted, which its constraint keeps unique.
    """

    def add_one(self, day: date, **what: Any) -> None:
        """Count one more of `what`, whoever else counts at the same moment.

        Raises a database error if the count cannot be written.
        """
        counted = self.filter(day=day, **what)
        if not counted.update(count=F("count") + 1):
            # Somebody else may make the row first; either way it is there then.
            self.bulk_create([self.model(day=day, **what)], ignore_conflicts=True)
            counted.update(count=F("count") + 1)
