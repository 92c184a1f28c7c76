"""The square code of a page as a file."""

from xml.etree import ElementTree

import pytest
from django.test import Client

from pages.models import HomePage, StandardPage

pytestmark = pytest.mark.django_db


def test_the_code_of_a_public_page_is_a_file(client: Client) -> None:
    home = HomePage.objects.get()
    response = client.get(f"/qr/{home.pk}.svg")
    assert response["Content-Type"] == "image/svg+xml"
    assert response["Content-Disposition"] == 'attachment; filename="code.svg"'
    assert response["X-Robots-Tag"] == "noindex"
    root = ElementTree.fromstring(response.content)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    # Drawn alike under a policy that allows no inline style.
    assert b"style" not in response.content
    other = client.get(f"/qr/{StandardPage.objects.first().pk}.svg")
    assert other.content != response.content


@pytest.mark.parametrize("pk", ["0", "1", str(2**31), str(2**63), "9" * 30])
def test_what_is_no_page_has_no_code(client: Client, pk: str) -> None:
    assert client.get(f"/qr/{pk}.svg").status_code == 404
    assert client.get(f"/share/{pk}/mastodon/").status_code == 404


def test_drafts_and_private_pages_have_none(client: Client) -> None:
    about = StandardPage.objects.get(slug="about")
    paths = (f"/qr/{about.pk}.svg", f"/share/{about.pk}/mastodon/")
    restriction = about.view_restrictions.create(
        restriction_type="password", password="a word"
    )
    assert [client.get(path).status_code for path in paths] == [404, 404]
    restriction.delete()
    assert [client.get(path).status_code for path in paths] == [200, 200]
    about.unpublish()
    assert [client.get(path).status_code for path in paths] == [404, 404]
