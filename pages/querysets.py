"""Queries that pages ask for by name."""

from datetime import date, timedelta
from typing import Self

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, Model, OuterRef, Q, QuerySet, Sum
from django.db.models.functions import Coalesce
from wagtail.models import Page, ReferenceIndex
from wagtail.query import PageQuerySet

# How long before its day a figure is listed as due, in days.
DUE_DAYS = 60
# An editor east of the site's time zone may already have checked tomorrow.
AHEAD = timedelta(days=1)


def pages_with(record: Model) -> PageQuerySet:
    """Return the pages that use a figure or a video, as they are published."""
    references = ReferenceIndex.get_references_to(record).filter(
        base_content_type=ContentType.objects.get_for_model(Page)
    )
    pages = {int(pk) for pk in references.values_list("object_id", flat=True)}
    return Page.objects.filter(pk__in=pages)


class ArticleQuerySet(PageQuerySet):
    """Articles."""

    def for_cards(self) -> Self:
        """Published public articles with all that a card shows, in few queries."""
        return (
            self.live()
            .public()
            .defer_streamfields()
            .select_related("lead_image")
            .prefetch_related("lead_image__renditions", "topics")
        )

    def heavy(self) -> Self:
        """Articles with a passage that describes harm, in their latest version."""
        return self.filter(Q(harm_passages__gt=0) | Q(detail_passages__gt=0))

    def below(self, page: Page) -> Self:
        """Articles anywhere below `page`."""
        return self.descendant_of(page)

    def newest_first(self) -> Self:
        """Newest date first, then newest page."""
        return self.order_by("-published_on", "-pk")


class TopicQuerySet(QuerySet):
    """Topics."""

    def with_articles(self) -> Self:
        """Topics under which a reader finds something."""
        return self.filter(
            articles__live=True, articles__view_restrictions__isnull=True
        ).distinct()


class ClaimQuerySet(QuerySet):
    """Figures."""

    def expired(self, today: date) -> Self:
        """Figures that were due to be checked before `today`."""
        return self.filter(expires_on__lt=today)

    def due(self, today: date) -> Self:
        """Figures that have to be checked soon, and are not expired yet."""
        soon = today + timedelta(days=DUE_DAYS)
        return self.filter(expires_on__range=(today, soon))

    def never_checked(self) -> Self:
        """Figures that nobody of ours has compared with their source."""
        return self.filter(checked_on=None)


class ConsentQuerySet(QuerySet):
    """Consents."""

    def over(self, today: date) -> Self:
        """Consents that were withdrawn, or ended before `today`."""
        return self.filter(Q(withdrawn_at__isnull=False) | Q(ends_on__lt=today))

    def in_force(self, today: date) -> Self:
        """Consents that hold."""
        return self.exclude(pk__in=self.over(today).values("pk"))

    def to_clear(self, today: date) -> Self:
        """Consents that are over, and whose words or images are still there."""
        return self.over(today).filter(cleared_at=None)

    def not_for_previews(self, today: date) -> Self:
        """Consents by which nothing may appear alone."""
        allowed = self.in_force(today).filter(is_for_previews=True)
        return self.exclude(pk__in=allowed.values("pk"))

    def due(self, today: date) -> Self:
        """Consents that end soon, or about which the person is to be asked again."""
        soon = today + timedelta(days=DUE_DAYS)
        near = Q(ends_on__range=(today, soon)) | Q(review_on__lte=today)
        return self.in_force(today).filter(near)


class VideoQuerySet(QuerySet):
    """Videos."""

    def with_poster(self) -> Self:
        """Videos with all that a page shows of them, in two queries."""
        return self.select_related("poster").prefetch_related("poster__renditions")

    def shown_on(self, video: Model) -> Page | None:
        """Return the first published page that everybody may read and uses `video`."""
        public = pages_with(video).live().public()
        return public.order_by("path").specific().first()


class CampaignLinkQuerySet(QuerySet):
    """Campaign links."""

    def to_public_pages(self) -> Self:
        """Those that lead somewhere: to a published page that everybody may read."""
        public = Page.objects.live().public()
        return self.filter(page__in=public).select_related("page")

    def for_list(self) -> Self:
        """All, with labels, page, `is_open` and `visit_total`, in few queries."""
        public = Page.objects.live().public().filter(pk=OuterRef("page"))
        chosen = self.select_related("page", "source", "medium", "campaign")
        return chosen.annotate(
            is_open=Exists(public), visit_total=Coalesce(Sum("visits__count"), 0)
        )


class LinkCheckQuerySet(QuerySet):
    """Links, and what became of them."""

    def broken(self) -> Self:
        """Links that are broken for certain, and stand somewhere."""
        return self.standing().filter(state="broken")

    def standing(self) -> Self:
        """Links that stand somewhere, with the places, in two queries."""
        standing = self.filter(places__isnull=False).distinct()
        return standing.prefetch_related("places__content_type")
