"""The helplines of every page, and how a service may be reached."""

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.test import Client

from pages.models import CampaignSettings
from resources import register
from resources.models import ContactMethod, ResourcePage

FIRST = ["tel:000", "tel:1800551800", "tel:131114"]


def numbers() -> list[str]:
    """Return what the footer dials, in its order."""
    return [line.phone.href for line in register.helplines() if line.phone]


@pytest.mark.django_db
def test_emergency_first_then_child_and_adult_line_together() -> None:
    assert numbers()[:3] == FIRST
    assert len(numbers()) == 5
    assert register.helplines()[0].is_emergency


@pytest.mark.django_db
def test_the_register_speaks_for_itself(client: Client) -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    lifeline.audience = "Everybody, at any hour"
    lifeline.save_revision().publish()
    assert "Everybody, at any hour" in client.get("/about/").content.decode()


@pytest.mark.django_db
def test_a_new_service_joins_every_page(client: Client) -> None:
    knowmore = ResourcePage.objects.get(slug="knowmore")
    knowmore.shows_in_footer = True
    knowmore.save_revision().publish()
    assert "tel:1800605762" in client.get("/about/").content.decode()
    assert numbers()[:3] == FIRST


@pytest.mark.django_db
def test_an_empty_register_falls_back() -> None:
    ResourcePage.objects.all().delete()
    assert numbers() == FIRST


@pytest.mark.django_db
def test_an_incomplete_register_is_completed() -> None:
    ResourcePage.objects.get(slug="kids-helpline").unpublish()
    assert numbers()[:3] == FIRST
    assert register.helplines()[1] in register.FALLBACK


@pytest.mark.django_db
def test_the_register_corrects_a_packaged_number() -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    phone = lifeline.contact_methods.get(kind="phone")
    phone.value = "13 99 99"
    phone.save()
    assert numbers()[:3] == ["tel:000", "tel:1800551800", "tel:139999"]
    assert "tel:131114" not in numbers()


@pytest.mark.django_db
def test_a_service_without_a_phone_is_shown_too(client: Client) -> None:
    form = ResourcePage.objects.exclude(contact_methods__kind="phone").first()
    form.shows_in_footer = True
    form.save_revision().publish()
    assert form.title in [line.name for line in register.helplines()]
    assert client.get("/about/").status_code == 200


@pytest.mark.django_db
def test_a_contact_keeps_its_label(client: Client) -> None:
    text_phone = ResourcePage.objects.get(slug="emergency-text-phone")
    text_phone.shows_in_footer = True
    text_phone.save_revision().publish()
    assert "Text phone (TTY) only" in client.get("/about/").content.decode()


@pytest.mark.django_db
def test_an_edit_keeps_the_order_of_the_contacts() -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    before = [method.kind for method in lifeline.contact_methods.all()]
    lifeline.contact_methods.all()[0].hours = "Changed"
    lifeline.save_revision().publish()
    after = ResourcePage.objects.get(slug="lifeline").contact_methods.all()
    assert [method.kind for method in after] == before
    assert [method.sort_order for method in after] == list(range(len(before)))


@pytest.mark.django_db
def test_an_error_page_follows_the_register_and_the_settings(client: Client) -> None:
    CampaignSettings.objects.update(warning="A warning of our own")
    lifeline = ResourcePage.objects.get(slug="lifeline")
    lifeline.audience = "Everybody, at any hour"
    lifeline.save_revision().publish()
    html = client.get("/no-such-page/").content.decode()
    assert "A warning of our own" in html
    assert "Everybody, at any hour" in html


@pytest.mark.django_db
def test_a_dead_database_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: object) -> None:
        raise DatabaseError

    monkeypatch.setattr("resources.querysets.ResourceQuerySet.for_every_page", refuse)
    assert register.helplines() == register.FALLBACK


@pytest.mark.django_db
def test_a_service_page_says_that_nobody_has_checked_it(client: Client) -> None:
    html = client.get("/help/kids-helpline/").content.decode()
    assert "Not yet checked" in html


@pytest.mark.parametrize(
    ("kind", "value", "href", "text"),
    [
        ("phone", "1800 55 1800", "tel:1800551800", "1800 55 1800"),
        ("phone", "+61 2 6222 3455", "tel:+61262223455", "+61 2 6222 3455"),
        ("sms", "0477 13 11 14", "sms:0477131114", "0477 13 11 14"),
        (
            "web",
            "https://www.accce.gov.au/report/",
            "https://www.accce.gov.au/report/",
            "accce.gov.au/report",
        ),
    ],
)
def test_a_contact_method_dials_or_opens(
    kind: str, value: str, href: str, text: str
) -> None:
    method = ContactMethod(kind=kind, value=value)
    method.clean()
    assert (method.href, method.text) == (href, text)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "call us"),
        ("phone", "1800 FULL STOP"),
        ("sms", "https://example.org"),
        ("web", "13 11 14"),
        ("web", "http://example.org"),
        ("chat", "javascript:alert(1)"),
    ],
)
def test_a_wrong_number_is_an_error_on_its_field(kind: str, value: str) -> None:
    with pytest.raises(ValidationError) as error:
        ContactMethod(kind=kind, value=value).clean()
    assert set(error.value.error_dict) == {"value"}
