"""The groups get what they need here, also where an operator named them otherwise."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

pytestmark = pytest.mark.django_db

MIGRATIONS = (
    "pages.migrations.0002_editor_permissions",
    "resources.migrations.0002_permissions",
)


@pytest.mark.parametrize("name", MIGRATIONS)
def test_a_renamed_group_does_not_stop_a_migration(name: str) -> None:
    Group.objects.filter(name="Editors").update(name="Writers")
    moderators = Group.objects.get(name="Moderators")
    migration = import_module(name)
    migration.revoke(apps, None)
    without = moderators.permissions.count()
    migration.grant(apps, None)
    assert moderators.permissions.count() > without
