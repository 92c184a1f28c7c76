"""The foot of every page: one person chooses it, and a second one confirms."""

from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client
from wagtail.models import ModelLogEntry

from resources.models import HelplineOrder, HelplineSettings
from tests.people import OWNER, sign_in
from tests.resources.test_register_admin import text
from tests.resources.test_register_forms import SETTINGS, choose

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

CONFIRM = "/admin/register/waiting/helplines/"
OTHERS = ("triple-zero", "lifeline", "kids-helpline", "knowmore")
NUMBER = "1800 605 762"  # knowmore, which the foot of the demo lacks


@pytest.fixture
def moderator() -> Client:
    return sign_in("moderator", "Moderators")


@pytest.fixture
def second() -> Client:
    return sign_in("second", "Editors")


def confirm(client: Client) -> Any:
    """Press the button of the page that confirms, as it is shown now."""
    waiting = HelplineOrder.objects.waiting().get()
    return client.post(CONFIRM, {"order": str(waiting.pk)})


def is_shown(client: Client) -> bool:
    return NUMBER in text(client.get("/about/"))


def test_a_choice_is_shown_once_a_second_person_has_confirmed_it(
    client: Client, moderator: Client, second: Client
) -> None:
    assert not is_shown(client)
    assert choose(moderator, *OTHERS).status_code == 302
    choices = HelplineSettings.load().choices.order_by("sort_order", "pk")
    assert tuple(choices.values_list("service__slug", flat=True)) == OTHERS
    assert not is_shown(client)

    page = text(second.get(CONFIRM))
    assert page.index("Lifeline") < page.index("knowmore")
    assert confirm(second).status_code == 302
    assert is_shown(client)
    entry = ModelLogEntry.objects.filter(action="resources.confirm_helplines").latest(
        "timestamp"
    )
    assert "knowmore" in entry.message
    assert entry.user.get_username() == "second"


@pytest.mark.parametrize("role", ["Moderators", OWNER])
def test_nobody_confirms_their_own_choice(client: Client, role: str) -> None:
    chooser = sign_in("chooser", role)
    choose(chooser, *OTHERS)
    assert "A second person has to confirm it" in text(chooser.get(CONFIRM))
    assert confirm(chooser).status_code == 409
    assert not is_shown(client)


def test_the_same_choice_once_more_stays_the_first_ones(
    client: Client, moderator: Client
) -> None:
    choose(moderator, *OTHERS)
    choose(sign_in("other", "Moderators"), *OTHERS)
    assert confirm(moderator).status_code == 409
    assert not is_shown(client)


def test_another_choice_takes_the_place_of_the_one_that_waits(
    client: Client, moderator: Client, second: Client
) -> None:
    choose(moderator, *OTHERS)
    seen = HelplineOrder.objects.waiting().get().pk
    choose(moderator, "triple-zero", "lifeline", "kids-helpline", "13yarn")
    assert second.post(CONFIRM, {"order": str(seen)}).status_code == 409
    assert not is_shown(client)
    assert confirm(second).status_code == 302
    assert not is_shown(client)
    assert len(HelplineOrder.objects.services_now()) == len(OTHERS)


def test_going_back_takes_back_what_waits(moderator: Client, second: Client) -> None:
    before = HelplineSettings.load().choices.order_by("sort_order")
    slugs = tuple(before.values_list("service__slug", flat=True))
    choose(moderator, *OTHERS)
    choose(moderator, *slugs)
    assert second.get(CONFIRM).status_code == 404


def test_a_service_that_closed_meanwhile_is_not_confirmed(
    client: Client, moderator: Client, second: Client
) -> None:
    choose(moderator, *OTHERS)
    HelplineSettings.load().choices.get(service__slug="lifeline").service.unpublish()
    assert "a line for adults" in text(second.get(CONFIRM))
    assert confirm(second).status_code == 409
    assert not is_shown(client)


@pytest.mark.parametrize("role", ["Writers", "Administrators", ""])
def test_only_who_may_confirm_numbers_confirms(
    client: Client, moderator: Client, role: str
) -> None:
    choose(moderator, *OTHERS)
    assert confirm(sign_in("somebody", role)).status_code == 302
    assert not is_shown(client)


def test_everybody_hears_of_it_where_they_look(
    moderator: Client, second: Client
) -> None:
    choose(moderator, *OTHERS)
    for address in ("/admin/", "/admin/register/waiting/"):
        assert CONFIRM in text(second.get(address)), address
    assert CONFIRM in text(moderator.get(SETTINGS, follow=True))
    assert CONFIRM not in text(moderator.get("/admin/"))

    call_command("send_check_digest", "--to", "somebody@example.org")
    assert CONFIRM in mail.outbox[0].body
    confirm(second)
    assert CONFIRM not in text(second.get("/admin/"))
