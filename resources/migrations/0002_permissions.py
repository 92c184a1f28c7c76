"""Let editors check, pull and confirm numbers, and moderators release them too."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

BOTH = (
    ("contactcheck", ("view", "add")),
    ("contactpull", ("view", "add")),
    ("contactconfirmation", ("view", "change")),
    ("searchanswer", ("add", "change")),
)
GRANTS = (
    *(("Editors", model, actions) for model, actions in BOTH),
    *(("Moderators", model, actions) for model, actions in BOTH),
    ("Moderators", "contactpull", ("change",)),
    ("Moderators", "searchanswer", ("delete",)),
    ("Moderators", "helplinesettings", ("change",)),
)


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Give the groups that Wagtail makes what they need here."""
    content_type_model = apps.get_model("contenttypes.ContentType")
    permission_model = apps.get_model("auth.Permission")
    groups = apps.get_model("auth.Group").objects
    for group, model, actions in GRANTS:
        content_type, _ = content_type_model.objects.get_or_create(
            app_label="resources", model=model
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
    for group, model, _actions in GRANTS:
        permissions = permission_model.objects.filter(
            content_type__app_label="resources", content_type__model=model
        )
        for known in groups.filter(name=group):
            known.permissions.remove(*permissions)


class Migration(migrations.Migration):
    """Permissions of the groups."""

    dependencies = [
        ("resources", "0001_initial"),
        ("wagtailcore", "0096_referenceindex_referenceindex_source_object_and_more"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
    ]

    operations = [migrations.RunPython(grant, revoke)]
