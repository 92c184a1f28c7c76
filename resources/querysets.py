"""Queries on the register of support services."""

from typing import Self

from wagtail.query import PageQuerySet


class ResourceQuerySet(PageQuerySet):
    """Support services."""

    def with_contacts(self) -> Self:
        """Published public services and how to reach them, in three queries."""
        return (
            self.live()
            .public()
            .prefetch_related("contact_methods", "contact_methods__opening_hours")
        )
