"""An editor keeps screenings, posted as a browser posts them."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

from actions.models import ScreeningPage
from tests.actions.screenings import film, publish_screening
from tests.people import OWNER, sign_in
from tests.resources.test_register_admin import text

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

PUBLISH = {"action-publish": "action-publish"}
COMPLETE = {
    "title": "An evening",
    "slug": "evening",
    "date": "2026-12-04",
    "start_time": "19:00",
    "end_time": "21:30",
    "time_zone": "Australia/Melbourne",
    "venue": "A hall",
    "address": "1 Street",
}


@pytest.fixture
def publisher() -> Client:
    return sign_in("publisher", OWNER)


def add(publisher: Client, **values: str) -> Any:
    """Send the form of a new screening."""
    path = f"/admin/pages/add/actions/screeningpage/{film().pk}/"
    html = text(publisher.get(path))
    data = dict(querydict_from_html(html, form_id="page-edit-form").lists())
    return publisher.post(path, data | values)


def errors(response: Any) -> dict[str, Any]:
    assert response.status_code == 200
    return response.context["form"].errors


def test_a_draft_may_lack_everything_but_its_title(publisher: Client) -> None:
    response = add(publisher, title="An evening", slug="evening")
    assert response.status_code == 302
    page = ScreeningPage.objects.get(slug="evening")
    assert not page.live
    assert page.starts_at is None
    assert publisher.get(f"/admin/pages/{page.pk}/view_draft/").status_code == 200


def test_what_readers_need_is_asked_for_at_publication(publisher: Client) -> None:
    found = errors(add(publisher, title="An evening", slug="evening", **PUBLISH))
    assert {"date", "start_time", "end_time"} <= set(found)
    found = errors(add(publisher, **COMPLETE | PUBLISH | {"venue": "", "address": ""}))
    assert set(found) == {"venue", "address"}
    assert add(publisher, **COMPLETE, **PUBLISH).status_code == 302
    assert ScreeningPage.objects.get(slug="evening").live


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("end_time", {"end_time": "18:00"}),
        ("start_time", {"date": "2026-10-04", "start_time": "02:30"}),
        ("date", {"date": "0001-01-01"}),
        ("date", {"date": "9999-12-31"}),
        ("date", {"date": "2026-02-30"}),
        ("start_time", {"start_time": "25:00"}),
        ("time_zone", {"time_zone": "Mars/Olympus"}),
        ("booking_url", {"booking_url": "http://booking.example/"}),
        ("booking_url", {"booking_url": "javascript:alert(1)"}),
        ("booking_url", {"kind": "online"}),
        ("support_role", {"support_role": "A nurse"}),
        ("status", {"status": "past"}),
        ("slug", {"slug": "screenings"}),
    ],
)
def test_what_cannot_be_is_refused_where_it_stands(
    publisher: Client, field: str, values: dict[str, str]
) -> None:
    assert set(errors(add(publisher, **COMPLETE | PUBLISH | values))) == {field}
    assert not ScreeningPage.objects.filter(slug=COMPLETE["slug"]).exists()


def test_cancelling_is_one_field(publisher: Client, client: Client) -> None:
    page = publish_screening()
    path = f"/admin/pages/{page.pk}/edit/"
    html = text(publisher.get(path))
    data = dict(querydict_from_html(html, form_id="page-edit-form").lists())
    response = publisher.post(path, data | PUBLISH | {"status": "cancelled"})
    assert response.status_code == 302
    for address in (page.url, "/film/screenings/", "/film/screenings.ics"):
        assert "Cancelled" in text(client.get(address)), address
    assert Page.objects.get(pk=page.pk).live
