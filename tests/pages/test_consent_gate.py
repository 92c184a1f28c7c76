"""What a person allowed is what the site shows, and no longer than they said."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from pages.blocks import QuoteBlock
from pages.gate import hints_for, reasons_against
from pages.models import CampaignImage, Consent
from pages.publishing import PublicationRefusedError
from pages.sitemap import pictures_of
from tests.pages.consents import a_page, make_consent, make_image, quotation

pytestmark = pytest.mark.django_db

YESTERDAY = timezone.localdate() - timedelta(days=1)


def test_a_quotation_with_consent_is_published() -> None:
    page = a_page(quotation(make_consent()))
    assert not reasons_against(page)
    assert not hints_for(page)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"ends_on": YESTERDAY}, "Ended on"),
        ({"withdrawn_at": timezone.now()}, "Withdrawn on"),
        ({"is_for_website": False}, "does not cover this website"),
    ],
)
def test_a_consent_that_does_not_hold_stops_words_and_images(
    values: dict[str, Any], told: str
) -> None:
    consent = make_consent(**values)
    image = make_image(consent)
    for block in (quotation(consent), ("figure", {"image": image})):
        with pytest.raises(PublicationRefusedError, match=told):
            a_page(block)


def test_words_without_their_consent_stay_a_draft() -> None:
    with pytest.raises(PublicationRefusedError, match="Choose the consent record"):
        a_page(quotation(None))


def test_recognisable_adults_need_a_consent() -> None:
    image = make_image(None)
    with pytest.raises(PublicationRefusedError, match="names no consent"):
        a_page(("figure", {"image": image}))
    image.people = CampaignImage.People.NOBODY
    image.save()
    a_page(("figure", {"image": image}))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"grounds": "public", "publication": ""}, "publication"),
        ({"grounds": "public", "publication": "A paper", "consent": True}, "grounds"),
        ({"grounds": "ours", "consent": True}, "grounds"),
        ({"grounds": "", "publication": "A paper"}, "grounds"),
    ],
)
def test_a_quotation_says_why_it_may_stand(values: dict[str, Any], field: str) -> None:
    values = dict(values)
    consent = make_consent() if values.pop("consent", False) else None
    _name, block = quotation(consent, **values)
    with pytest.raises(ValidationError) as refused:
        QuoteBlock().clean(QuoteBlock().normalize(block))
    assert field in refused.value.block_errors  # type: ignore[attr-defined]


def test_words_of_a_public_figure_need_no_record() -> None:
    a_page(quotation(None, grounds="public", publication="A newspaper"))


def test_an_end_that_is_near_is_a_hint() -> None:
    soon = timezone.localdate() + timedelta(days=30)
    page = a_page(quotation(make_consent(ends_on=soon)))
    assert not reasons_against(page)
    [hint] = hints_for(page)
    assert "the site takes out" in hint.message


@pytest.mark.parametrize(
    "values",
    [
        {"reference": "Mary Smith"},
        {"reference": "Smith"},
        {"ends_on": None, "review_on": None},
        {"ends_on": timezone.localdate() - timedelta(days=500)},
        {"given_on": timezone.localdate() + timedelta(days=9)},
        {"withdrawn_at": timezone.now()},
        {"cleared_at": timezone.now()},
    ],
)
def test_a_record_that_cannot_be_true_is_refused(values: dict[str, Any]) -> None:
    consent = make_consent()
    consent.full_clean()
    for name, value in values.items():
        setattr(consent, name, value)
    with pytest.raises(ValidationError):
        consent.full_clean()


def test_an_image_stands_alone_only_where_the_person_agreed() -> None:
    consent = make_consent()
    image = make_image(consent, is_safe_for_preview=True)
    with pytest.raises(ValidationError):
        image.full_clean()
    assert not pictures_of({image.pk})
    Consent.objects.update(is_for_previews=True)
    image.refresh_from_db()
    image.full_clean()
    assert set(pictures_of({image.pk})) == {image.pk}
    Consent.objects.update(ends_on=YESTERDAY)
    assert not pictures_of({image.pk})
