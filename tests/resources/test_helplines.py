"""The helplines of every page come from the register, and never fail."""

import pytest
from django.db import DatabaseError
from django.test import Client

from pages.models import CampaignSettings
from resources import helplines, register
from resources.forms import missing_from
from resources.models import ContactMethod, ResourcePage
from tests.factories import (
    choose_helplines,
    publish_change,
    publish_service,
    write_number,
)

pytestmark = pytest.mark.django_db

FIRST = ["tel:000", "tel:1800551800", "tel:131114"]


def numbers() -> list[str]:
    """Return what the footer dials, in its order."""
    return [line.phone.href for line in helplines.helplines() if line.phone]


def test_emergency_first_then_child_and_adult_line_together() -> None:
    assert numbers()[:3] == FIRST
    assert len(numbers()) == 5
    assert helplines.helplines()[0].is_emergency


def test_the_choice_is_kept_in_its_order(client: Client) -> None:
    choose_helplines("triple-zero", "kids-helpline", "13yarn", "knowmore", "lifeline")
    names = [line.slug for line in helplines.helplines()]
    assert names == ["triple-zero", "kids-helpline", "lifeline", "13yarn", "knowmore"]
    assert "tel:1800605762" in client.get("/about/").content.decode()


def test_another_line_for_children_or_adults_takes_the_place() -> None:
    publish_service("line-for-children", audiences=["children"])
    choose_helplines("triple-zero", "line-for-children", "lifeline")
    names = [line.slug for line in helplines.helplines()]
    assert names == ["triple-zero", "line-for-children", "lifeline"]


def test_the_register_speaks_for_itself(client: Client) -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    lifeline.audience_note = "Everybody, at any hour"
    publish_change(lifeline)
    assert "Everybody, at any hour" in client.get("/about/").content.decode()


def test_an_empty_register_falls_back() -> None:
    ResourcePage.objects.all().delete()
    register.forget()
    assert numbers() == FIRST


def test_an_empty_choice_is_filled_from_the_register() -> None:
    kids = ResourcePage.objects.get(slug="kids-helpline")
    kids.audience_note = "Five to twenty-five"
    publish_change(kids)
    choose_helplines()
    assert numbers() == FIRST
    assert helplines.helplines()[1].audience_note == "Five to twenty-five"


def test_an_incomplete_choice_is_completed() -> None:
    ResourcePage.objects.get(slug="kids-helpline").unpublish()
    assert numbers()[:3] == FIRST
    assert helplines.helplines()[1] in helplines.FALLBACK


def test_the_register_corrects_a_packaged_number() -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    write_number(lifeline, "phone", "13 99 99")
    publish_change(lifeline)
    assert numbers()[:3] == ["tel:000", "tel:1800551800", "tel:139999"]
    assert "tel:131114" not in numbers()


def test_a_service_without_a_phone_is_shown_too(client: Client) -> None:
    choose_helplines("triple-zero", "accce-report", "kids-helpline", "lifeline")
    assert "accce-report" in [line.slug for line in helplines.helplines()]
    assert client.get("/about/").status_code == 200


def test_a_contact_keeps_its_label(client: Client) -> None:
    method = ContactMethod(kind="phone", value="1800 000 000", label="At night only")
    publish_service("two-ways", methods=[method])
    choose_helplines("triple-zero", "kids-helpline", "lifeline", "two-ways")
    assert "At night only" in client.get("/about/").content.decode()


def test_an_edit_keeps_the_order_of_the_contacts() -> None:
    lifeline = ResourcePage.objects.get(slug="lifeline")
    before = [method.kind for method in lifeline.contact_methods.all()]
    first = lifeline.contact_methods.first()
    first.hours_note = "Changed"
    lifeline.contact_methods.add(first)
    publish_change(lifeline)
    after = ResourcePage.objects.get(slug="lifeline").contact_methods.all()
    assert [method.kind for method in after] == before
    assert [method.sort_order for method in after] == list(range(len(before)))


def test_an_error_page_follows_the_register_and_the_settings(client: Client) -> None:
    CampaignSettings.objects.update(warning="A warning of our own")
    lifeline = ResourcePage.objects.get(slug="lifeline")
    lifeline.audience_note = "Everybody, at any hour"
    publish_change(lifeline)
    html = client.get("/no-such-page/").content.decode()
    assert "A warning of our own" in html
    assert "Everybody, at any hour" in html


def test_a_dead_database_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(cls: object) -> None:
        raise DatabaseError

    name = "resources.models.RegisterVersion.token_now"
    monkeypatch.setattr(name, classmethod(refuse))
    assert helplines.helplines() == helplines.FALLBACK


def chosen(*slugs: str) -> list[str]:
    """Return what the choice of these services lacks, in words."""
    pages = (ResourcePage.objects.get(slug=slug) for slug in slugs)
    return [str(message) for message in missing_from(pages)]


@pytest.mark.parametrize(
    ("slugs", "complaint"),
    [
        (["kids-helpline", "lifeline"], "emergency number with a phone"),
        (["kids-helpline", "triple-zero", "lifeline"], "stands first"),
        (["triple-zero", "lifeline", "1800respect"], "a line for children"),
        (["triple-zero", "kids-helpline", "headspace"], "a line for adults"),
        (["triple-zero", "kids-helpline", "blue-knot"], "two lines answer 24 hours"),
        (["triple-zero", "accce-report"], "a line for children"),
    ],
)
def test_a_choice_that_leaves_somebody_alone_is_refused(
    slugs: list[str], complaint: str
) -> None:
    assert any(complaint in message for message in chosen(*slugs))


def test_the_choice_of_the_demo_leaves_nobody_alone() -> None:
    assert chosen("triple-zero", "kids-helpline", "lifeline") == []


def test_the_emergency_number_is_that_of_the_country() -> None:
    abroad = next(
        service.slug
        for service in register.current().services
        if service.country == "US" and service.is_emergency
    )
    assert any(
        "emergency number" in message
        for message in chosen(abroad, "kids-helpline", "lifeline")
    )


def test_the_foot_names_the_line_for_children_that_is_chosen(client: Client) -> None:
    publish_service("line-for-children", audiences=["children"])
    choose_helplines("triple-zero", "line-for-children", "lifeline")
    html = client.get("/about/").content.decode()
    assert "People at Line for children listen" in html


def test_somebody_who_cannot_speak_needs_a_way_too() -> None:
    voice = publish_service("only-by-voice")
    child = publish_service("children-by-voice", audiences=["children"])
    emergency = ResourcePage.objects.get(slug="triple-zero")
    [message] = missing_from([emergency, child, voice])
    assert "without speaking" in str(message)
