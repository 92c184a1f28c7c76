"""What every test stands on: a migrated database with the demo campaign in it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.test import Client, override_settings

from campaign_site.demo import plant_site, point_site


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,
    django_db_blocker: Any,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    """Plant the demo once; each test then works in a transaction of its own."""
    media = tmp_path_factory.mktemp("media")
    with override_settings(MEDIA_ROOT=media), django_db_blocker.unblock():
        plant_site()
        point_site("http://testserver")
        yield


@pytest.fixture(autouse=True)
def _fresh_cache() -> None:
    """Let no test see what another one cached."""
    cache.clear()


@pytest.fixture
def admin(db: None) -> Client:
    """Return a client that is signed in as somebody who may do everything."""
    user = get_user_model().objects.create_superuser("tester", "", "a long pass phrase")
    client = Client()
    client.force_login(user)
    return client
