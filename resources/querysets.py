"""Queries on the register of support services."""

from typing import TYPE_CHECKING, Self

from wagtail.query import PageQuerySet

if TYPE_CHECKING:
    from resources.models import ResourcePage


class ResourceQuerySet(PageQuerySet):
    """Support services."""

    def with_contacts(self) -> Self:
        """Published public services and how to reach them, in two queries."""
        return self.live().public().prefetch_related("contact_methods")

    def for_every_page(self) -> Self:
        """Services at the foot of every page, in the order of the list of help."""
        return self.with_contacts().filter(shows_in_footer=True).order_by("path")

    def by_category(self) -> list[tuple[str, list["ResourcePage"]]]:
        """Return the services by category, in the order of the categories."""
        services = list(self)
        groups = (
            (category.label, [s for s in services if s.category == category])
            for category in self.model.Category
        )
        return [(label, members) for label, members in groups if members]
