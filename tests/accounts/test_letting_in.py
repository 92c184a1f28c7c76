"""Somebody new gets a role with the account: without one it opens nothing."""

import pytest
from django.contrib.auth import get_user_model

from tests.people import OWNER, sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ADD = "/admin/users/new/"
NEW = {
    "username": "newcomer",
    "email": "newcomer@example.org",
    "first_name": "New",
    "last_name": "Comer",
    "password1": "four calm words here",
    "password2": "four calm words here",
    "is_active": "on",
}


@pytest.mark.parametrize("role", ["Administrators", OWNER])
def test_without_a_role_nobody_is_let_in(role: str) -> None:
    answer = sign_in("lets-in", role).post(ADD, NEW)
    assert "groups" in answer.context["form"].errors
    assert not get_user_model().objects.filter(username="newcomer").exists()


def test_with_a_role_somebody_is() -> None:
    client = sign_in("lets-in", "Administrators")
    [writers] = [
        key
        for key, name in client.get(ADD).context["form"].fields["groups"].choices
        if name == "Writers"
    ]
    assert client.post(ADD, NEW | {"groups": [str(writers)]}).status_code == 302
    made = get_user_model().objects.get(username="newcomer")
    assert [group.name for group in made.groups.all()] == ["Writers"]


def test_an_owner_needs_no_role() -> None:
    client = sign_in("lets-in", OWNER)
    assert client.post(ADD, NEW | {"is_superuser": "on"}).status_code == 302
