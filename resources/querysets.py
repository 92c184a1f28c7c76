"""Queries on the register of support services."""

from typing import Self

from django.db.models import QuerySet
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


class PullQuerySet(QuerySet):
    """Numbers that were taken off the site."""

    def in_force(self) -> Self:
        """Those that nobody has released."""
        return self.filter(released_at=None)


class ConfirmationQuerySet(QuerySet):
    """Numbers, and whether a second person has confirmed them."""

    def in_use(self) -> Self:
        """Those that no other number has replaced."""
        return self.filter(retired_at=None)

    def waiting(self) -> Self:
        """Those that nobody has confirmed yet."""
        return self.in_use().filter(confirmed_at=None)

    def confirmed(self) -> Self:
        """Those that a second person has confirmed."""
        return self.in_use().exclude(confirmed_at=None)


class OrderQuerySet(QuerySet):
    """Choices of the helplines of every page."""

    def waiting(self) -> Self:
        """Those that nobody has confirmed yet; one at most."""
        return self.filter(confirmed_at=None)

    def confirmed(self) -> Self:
        """Those that a second person has confirmed, the one that holds first."""
        return self.exclude(confirmed_at=None).order_by("-confirmed_at", "-pk")

    def services_now(self) -> list[int]:
        """Return the keys of the services that every page carries, in their order."""
        return self.confirmed().values_list("services", flat=True).first() or []
