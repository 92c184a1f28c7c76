"""An editor is told what a screening to come means to calendars."""

from datetime import date

import pytest
import time_machine
from django.test import Client
from wagtail.test.utils.form_data import querydict_from_html

from actions.models import ScreeningPage
from tests.actions.screenings import film, publish_screening
from tests.people import OWNER, sign_in
from tests.resources.test_register_admin import text

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

INSTEAD = "Set it to Cancelled instead"
KEEP = "Keep it until its day is over"


@pytest.fixture
def publisher() -> Client:
    return sign_in("publisher", OWNER)


@pytest.mark.parametrize("what", ["delete", "unpublish"])
def test_what_is_to_come_is_not_taken_away_unwarned(
    publisher: Client, what: str
) -> None:
    page = publish_screening(date=date(2026, 3, 6))
    path = f"/admin/pages/{page.pk}/{what}/"
    with time_machine.travel("2026-03-01T01:00:00Z"):
        assert INSTEAD in text(publisher.get(path))
        page.status = "cancelled"
        page.save()
        html = text(publisher.get(path))
        assert KEEP in html
        assert INSTEAD not in html
    with time_machine.travel("2026-03-20T01:00:00Z"):
        html = text(publisher.get(path))
        assert KEEP not in html
        assert INSTEAD not in html


@pytest.mark.parametrize("what", ["delete", "unpublish"])
def test_nor_with_its_film(admin: Client, what: str) -> None:
    ScreeningPage.objects.all().delete()
    path = f"/admin/pages/{film().pk}/{what}/"
    assert INSTEAD not in text(admin.get(path))
    publish_screening(date=date(2026, 3, 6))
    with time_machine.travel("2026-03-01T01:00:00Z"):
        assert INSTEAD in text(admin.get(path))


def test_a_warning_refuses_nothing(publisher: Client) -> None:
    page = publish_screening()
    assert publisher.post(f"/admin/pages/{page.pk}/unpublish/").status_code == 302
    assert not ScreeningPage.objects.get(pk=page.pk).live


@pytest.mark.parametrize(("year", "asks"), [(2020, True), (2027, False)])
@time_machine.travel("2026-11-20T01:00:00Z", tick=True)
def test_a_first_publication_of_the_past_asks_about_the_day(
    publisher: Client, year: int, asks: bool
) -> None:
    page = publish_screening(date=date(year, 3, 5))
    ScreeningPage.objects.filter(pk=page.pk).update(
        live=False, first_published_at=None, last_published_at=None
    )
    for first in (True, False):
        html = text(publisher.get(f"/admin/pages/{page.pk}/edit/"))
        data = dict(querydict_from_html(html, form_id="page-edit-form").lists())
        response = publisher.post(
            f"/admin/pages/{page.pk}/edit/",
            data | {"action-publish": "action-publish"},
            follow=True,
        )
        told = "was over on Thursday 5 March 2020 already" in text(response)
        assert told is (asks and first)
