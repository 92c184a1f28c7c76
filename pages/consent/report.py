"""The report of consents that end: what has ended, ends soon, is to be asked again."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Page, ReferenceIndex
from wagtail.permission_policies import ModelPermissionPolicy

from pages.models import CampaignImage, Consent
from pages.models.consent import today
from pages.reports.offering import OfferedReport, offer

POLICY = ModelPermissionPolicy(Consent)
READERS_OF_THE_REPORT = ["view", "add", "change", "delete"]
REPORT = "consent_report"


class PlacesColumn(Column):
    """Where a consent is used, each place with its form."""

    cell_template_name = "pages/admin/consent_places.html"


class ConsentReport(OfferedReport):
    """Consents to look after, the next to end first."""

    model = Consent
    permission_policy = POLICY
    any_permission_required = READERS_OF_THE_REPORT
    page_title = _("Consent that ends")
    header_icon = "key"
    order = 930
    index_url_name = REPORT
    index_results_url_name = "consent_report_results"
    default_ordering = "ends_on"
    is_searchable = False
    columns = [
        TitleColumn(
            "reference",
            label=_("Reference"),
            get_url=lambda consent: consent.get_admin_url(),
        ),
        Column("covers", label=_("Covers"), accessor="get_covers_display"),
        Column("state", label=_("State"), sort_key="ends_on"),
        PlacesColumn("places", label=_("Used in")),
    ]

    def get_base_queryset(self) -> QuerySet[Consent]:
        """Return what is over, and what is due."""
        day = today()
        over, due = Consent.objects.over(day), Consent.objects.due(day)
        return Consent.objects.filter(
            Q(pk__in=over.values("pk")) | Q(pk__in=due.values("pk"))
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add where each is used; the queries do not grow with the list."""
        context = super().get_context_data(**kwargs)
        rows = list(context["object_list"])
        places = places_of(rows)
        for consent in rows:
            consent.places = places.get(consent.pk, [])
        context["object_list"] = rows
        context["table"].data = rows
        return context


def places_of(consents: list[Consent]) -> dict[int, list[dict[str, str]]]:
    """Return the pages and images of each consent, by its key, in few queries."""
    images = list(CampaignImage.objects.filter(consent__in=consents))
    keys: dict[int, set[int]] = {consent.pk: set() for consent in consents}
    places: dict[int, list[dict[str, str]]] = {consent.pk: [] for consent in consents}
    for image in images:
        url = reverse("wagtailimages:edit", args=[image.pk])
        places[image.consent_id].append({"title": image.title, "url": url})
    types = ContentType.objects.get_for_models(Page, CampaignImage)
    owners = {str(image.pk): image.consent_id for image in images}
    found = ReferenceIndex.get_references_to_in_bulk([*consents, *images])
    for row in found.filter(base_content_type=types[Page]):
        is_image = row.to_content_type_id == types[CampaignImage].pk
        key = owners[row.to_object_id] if is_image else int(row.to_object_id)
        keys[key].add(int(row.object_id))
    pages = Page.objects.in_bulk({key for each in keys.values() for key in each})
    for consent_pk, page_keys in keys.items():
        for key in sorted(page_keys & set(pages)):
            url = reverse("wagtailadmin_pages:edit", args=[key])
            places[consent_pk].append({"title": pages[key].title, "url": url})
    return places


offer(ConsentReport, "consent")
