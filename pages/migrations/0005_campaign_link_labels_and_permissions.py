"""Give links their first labels; let editors make links, and moderators keep labels."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

LABELS = {
    "source": ("Event", "Newsletter", "Partner", "Poster", "Press", "Social media"),
    "medium": ("E-mail", "Print", "QR code", "Referral", "Social"),
    "campaign": ("General",),
}
GRANTS = (
    ("Editors", "campaignlink", ("add", "change")),
    ("Moderators", "campaignlink", ("add", "change", "delete")),
    ("Moderators", "linklabel", ("add", "change", "delete")),
)


def plant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Write the labels that most campaigns need."""
    labels = apps.get_model("pages.LinkLabel").objects
    for kind, names in LABELS.items():
        for name in names:
            labels.get_or_create(kind=kind, name=name)


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


class Migration(migrations.Migration):
    """Labels, and permissions of the groups."""

    dependencies = [("pages", "0004_campaign_links")]

    operations = [
        # The table goes with the migration before.
        migrations.RunPython(plant, migrations.RunPython.noop),
        migrations.RunPython(grant, revoke),
    ]
