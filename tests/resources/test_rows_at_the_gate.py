"""The rows of a page are asked too: ways of contact above all, themes, reviews."""

from typing import Any

import pytest

from actions.models import FilmCampaignPage
from pages.gate import reasons_against
from pages.publishing import PublicationRefusedError
from resources.models import ResourcePage

pytestmark = pytest.mark.django_db


def lifeline() -> Any:
    service = ResourcePage.objects.get(slug="lifeline")
    return service.get_latest_revision_as_object()


def told(service: Any) -> str:
    return " ".join(reason.message for reason in reasons_against(service))


def change(service: Any, **values: Any) -> None:
    methods = list(service.contact_methods.all())
    for name, value in values.items():
        setattr(methods[0], name, value)
    service.contact_methods = methods


def test_the_services_of_the_demo_pass() -> None:
    assert [told(service) for service in ResourcePage.objects.live()[:5]] == [""] * 5


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (
            {"kind": "", "value": ""},
            "Contact method 1, Number or address: This field cannot be blank.",
        ),
        ({"value": "12"}, "Phone: 12:"),
        ({"label": "Call 13 11 14"}, "Move the number to"),
        ({"hours_note": "or 1800 55 1800"}, "Move the number to"),
        ({"is_always_open": True, "is_closed_on_holidays": True}, "open every day"),
    ],
)
def test_a_wrong_contact_is_refused(values: dict[str, Any], words: str) -> None:
    service = lifeline()
    change(service, **values)
    assert words in told(service)
    revision = service.save_revision(clean=False)
    with pytest.raises(PublicationRefusedError):
        revision.publish()


def test_a_service_without_a_contact_is_refused() -> None:
    service = lifeline()
    service.contact_methods = []
    assert "A service needs a way to reach it." in told(service)


def test_rows_of_other_pages_are_asked_too() -> None:
    film = FilmCampaignPage.objects.get()
    themes = list(film.themes.all())
    themes[0].theme = ""
    film.themes = themes
    assert "Theme 1, Theme: This field cannot be blank." in told(film)


def test_words_in_rows_are_read_and_quotations_are_not() -> None:
    film = FilmCampaignPage.objects.get()
    [review, *others] = film.reviews.all()
    review.text, review.is_exact = "A film about child pornography.", False
    film.reviews = [review, *others]
    assert "child sexual abuse material" in told(film)
    review.is_exact = True
    film.reviews = [review, *others]
    assert told(film) == ""
