"""Records of consent, and pages that need one. The words are nobody's."""

from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from pages.models import CampaignImage, Consent, StandardPage
from tests.pages.pictures import encoded

WORDS = "These words were made up for a test of the site, and nobody said them."
TEXT = "<p>What stays, whatever happens to the rest.</p>"


def make_consent(reference: str = "C-2026-1", **values: Any) -> Consent:
    today = timezone.localdate()
    defaults: dict[str, Any] = {
        "covers": Consent.Covers.QUOTATION,
        "is_for_website": True,
        "given_on": today - timedelta(days=400),
        "ends_on": today + timedelta(days=300),
    }
    return Consent.objects.create(reference=reference, **(defaults | values))


def make_image(consent: Consent | None, **values: Any) -> CampaignImage:
    return CampaignImage.objects.create(
        title="A portrait for a test",
        file=ContentFile(encoded("PNG"), name="portrait.png"),
        alt_text="A square.",
        source="Drawn here",
        licence="CC0",
        people=CampaignImage.People.CONSENT,
        consent=consent,
        **values,
    )


def quotation(consent: Consent | None, **values: Any) -> tuple[str, dict[str, Any]]:
    block = {"text": WORDS, "name": "Somebody", "grounds": "consent"}
    return "quote", {**block, "consent": consent, **values}


def a_page(*blocks: tuple[str, Any], publish: bool = True) -> StandardPage:
    """Return the page about the site with `blocks` after its own text."""
    page = StandardPage.objects.get(slug="about")
    page.body = [("rich_text", TEXT), *blocks]
    revision = page.save_revision()
    if publish:
        revision.publish()
    page.refresh_from_db()
    return page
