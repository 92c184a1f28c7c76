"""Those who edit the site are looked after as well."""

import pytest
from django.test import Client

from pages.models import CampaignSettings

pytestmark = pytest.mark.django_db

OWN = "Ask for Sam at the front desk, any day"


def test_the_first_page_names_somebody_to_talk_to(admin: Client) -> None:
    CampaignSettings.objects.update(staff_support=OWN)
    html = admin.get("/admin/").content.decode()
    assert "You matter here too" in html
    assert OWN in html
    assert "You can call Lifeline, 13 11 14, at any time." in html


@pytest.mark.parametrize("path", ["/", "/about/", "/llms.txt", "/feed/"])
def test_readers_are_not_told(client: Client, path: str) -> None:
    CampaignSettings.objects.update(staff_support=OWN)
    assert OWN not in client.get(path).content.decode()


def test_pictures_in_lists_are_blurred_by_a_stylesheet(admin: Client) -> None:
    assert "/static/css/admin" in admin.get("/admin/images/").content.decode()
