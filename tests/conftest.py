"""What every test stands on: a migrated database with the demo campaign in it."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.db import connection
from django.test import Client, override_settings

from actions.kit import keeping
from actions.limits import counting as limits
from campaign_site.demo import plant_site, point_site
from pages.models import HomePage
from pages.terms import current as terms
from resources import register


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the figures that tests measured and gave as `record_property`."""
    for report in terminalreporter.stats.get("passed", ()):
        for name, value in report.user_properties:
            terminalreporter.write_line(f"{name}: {value}")


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,
    django_db_blocker: Any,
) -> Iterator[None]:
    """Plant the demo once; each test then works in a transaction of its own.

    With `--reuse-db` the demo of an earlier run is kept, with its images.
    """
    media = (
        settings.VAR_DIR / f"media-{connection.settings_dict['NAME'].split('/')[-1]}"
    )
    with override_settings(MEDIA_ROOT=media), django_db_blocker.unblock():
        if not HomePage.objects.exists():
            shutil.rmtree(media, ignore_errors=True)
            plant_site()
            point_site("https://testserver")
        # What an earlier run left may be of older words or another template.
        keeping.make_all()
        yield


@pytest.fixture(autouse=True)
def _fresh_cache() -> None:
    """Let no test see what another one cached."""
    cache.clear()
    limits.OWN.clear()
    register.forget()
    terms.forget()


class SecureClient(Client):
    """A client that speaks HTTPS, as readers do."""

    def generic(self, *args: Any, **kwargs: Any) -> Any:
        """Send any request, encrypted."""
        return super().generic(*args, **(kwargs | {"secure": True}))


@pytest.fixture
def client() -> Client:
    """Return the client of a reader."""
    return SecureClient()


@pytest.fixture
def admin(db: None) -> Client:
    """Return a client that is signed in as somebody who may do everything."""
    user = get_user_model().objects.create_superuser("tester", "", "a long pass phrase")
    client = SecureClient()
    client.force_login(user)
    return client
