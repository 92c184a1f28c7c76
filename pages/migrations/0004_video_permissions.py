"""Let editors keep videos, and moderators delete them."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GRANTS = (
    ("Editors", ("add", "change")),
    ("Moderators", ("add", "change", "delete")),
)


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Give the groups that Wagtail makes what they need here."""
    permission_model = apps.get_model("auth.Permission")
    groups = apps.get_model("auth.Group").objects
    content_type, _ = apps.get_model("contenttypes.ContentType").objects.get_or_create(
        app_label="pages", model="video"
    )
    for group, actions in GRANTS:
        for action in actions:
            permission, _ = permission_model.objects.get_or_create(
                content_type=content_type,
                codename=f"{action}_video",
                defaults={"name": f"Can {action} video"},
            )
            groups.get(name=group).permissions.add(permission)


def revoke(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take away what `grant` gave."""
    permissions = apps.get_model("auth.Permission").objects.filter(
        content_type__app_label="pages", content_type__model="video"
    )
    for group, _actions in GRANTS:
        found = apps.get_model("auth.Group").objects.get(name=group)
        found.permissions.remove(*permissions)


class Migration(migrations.Migration):
    """Permissions of the groups."""

    dependencies = [("pages", "0003_claim_permissions")]

    operations = [migrations.RunPython(grant, revoke)]
