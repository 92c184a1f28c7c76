"""One person alone takes no helpline away from the foot of every page."""

import pytest
from django.test import Client
from wagtail.models import Page

from resources.models import ResourceIndexPage, ResourcePage
from tests.people import OWNER, sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

WAYS = [
    "/admin/pages/{pk}/unpublish/",
    "/admin/pages/{pk}/delete/",
    "/admin/bulk/wagtailcore/page/unpublish/?id={pk}&next=/admin/",
    "/admin/bulk/wagtailcore/page/delete/?id={pk}&next=/admin/",
    "/admin/api/main/pages/{pk}/action/unpublish/",
    "/admin/api/main/pages/{pk}/action/delete/",
]
SURE = {"include_descendants": "on", "confirm_site_name": "Stop the Stigma"}


def is_there(page: Page) -> bool:
    return Page.objects.live().filter(pk=page.pk).exists()


def take_away(client: Client, way: str, page: Page) -> None:
    client.post(way.format(pk=page.pk), SURE)


@pytest.mark.parametrize("way", WAYS)
def test_a_moderator_takes_away_other_services_only(way: str) -> None:
    client = sign_in("moderator", "Moderators")
    helpline = ResourcePage.objects.get(slug="lifeline")
    take_away(client, way, helpline)
    assert is_there(helpline)
    other = ResourcePage.objects.get(slug="knowmore")
    take_away(client, way, other)
    assert not is_there(other)


@pytest.mark.parametrize("way", WAYS)
def test_nor_with_all_that_is_above_it(way: str) -> None:
    client = sign_in("moderator", "Moderators")
    take_away(client, way, ResourceIndexPage.objects.get())
    assert is_there(ResourcePage.objects.get(slug="lifeline"))


def test_nor_by_a_password_on_the_page() -> None:
    client = sign_in("moderator", "Moderators")
    helpline = ResourcePage.objects.get(slug="lifeline")
    path = f"/admin/pages/{helpline.pk}/privacy/"
    client.post(path, {"restriction_type": "login"})
    assert not helpline.get_view_restrictions().exists()


def test_the_owner_can_in_an_emergency() -> None:
    helpline = ResourcePage.objects.get(slug="lifeline")
    take_away(sign_in("owner", OWNER), WAYS[0], helpline)
    assert not is_there(helpline)
