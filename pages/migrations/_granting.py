"""Gives the groups that Wagtail makes what they need in this app."""

from collections.abc import Iterable

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# A group, a model of this app, and what the group may do with it.
Grant = tuple[str, str, tuple[str, ...]]


def granting(grants: Iterable[Grant]) -> migrations.RunPython:
    """Return the operation that gives the permissions, and takes them back."""

    def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
        """Give the groups that Wagtail makes what they need here."""
        content_type_model = apps.get_model("contenttypes.ContentType")
        permission_model = apps.get_model("auth.Permission")
        groups = apps.get_model("auth.Group").objects
        for group, model, actions in grants:
            content_type, _ = content_type_model.objects.get_or_create(
                app_label="pages", model=model
            )
            for action in actions:
                permission, _ = permission_model.objects.get_or_create(
                    content_type=content_type,
                    codename=f"{action}_{model}",
                    defaults={"name": f"Can {action} {model}"},
                )
                # An operator may have renamed a group, and gives it what it needs by hand.
                for known in groups.filter(name=group):
                    known.permissions.add(permission)

    def revoke(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
        """Take away what `grant` gave."""
        permission_model = apps.get_model("auth.Permission")
        groups = apps.get_model("auth.Group").objects
        for group, model, _actions in grants:
            permissions = permission_model.objects.filter(
                content_type__app_label="pages", content_type__model=model
            )
            for known in groups.filter(name=group):
                known.permissions.remove(*permissions)

    return migrations.RunPython(grant, revoke)
