"""Let editors publish and keep what pages choose from, and moderators delete it."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

KEPT = ("topic", "claim", "video")
GRANTS = (
    *(("Editors", model, ("add", "change")) for model in KEPT),
    *(("Moderators", model, ("add", "change", "delete")) for model in KEPT),
    ("Moderators", "campaignsettings", ("change",)),
)


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Give the groups that Wagtail makes what they need here."""
    content_type_model = apps.get_model("contenttypes.ContentType")
    permission_model = apps.get_model("auth.Permission")
    groups = apps.get_model("auth.Group").objects
    for group, model, actions in GRANTS:
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

    page_type = content_type_model.objects.get(app_label="wagtailcore", model="page")
    publish = permission_model.objects.get(
        content_type=page_type, codename="publish_page"
    )
    root = apps.get_model("wagtailcore.Page").objects.get(depth=1)
    for editors in groups.filter(name="Editors"):
        apps.get_model("wagtailcore.GroupPagePermission").objects.get_or_create(
            group=editors, page=root, permission=publish
        )


def revoke(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take away what `grant` gave."""
    permission_model = apps.get_model("auth.Permission")
    groups = apps.get_model("auth.Group").objects
    for group, model, _actions in GRANTS:
        permissions = permission_model.objects.filter(
            content_type__app_label="pages", content_type__model=model
        )
        for known in groups.filter(name=group):
            known.permissions.remove(*permissions)
    apps.get_model("wagtailcore.GroupPagePermission").objects.filter(
        group__name="Editors", permission__codename="publish_page"
    ).delete()


class Migration(migrations.Migration):
    """Permissions of the groups."""

    dependencies = [
        ("pages", "0001_initial"),
        ("wagtailcore", "0096_referenceindex_referenceindex_source_object_and_more"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
    ]

    operations = [migrations.RunPython(grant, revoke)]
