"""Give links their first labels; let editors make links, and moderators keep labels."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from pages.migrations._granting import granting

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


class Migration(migrations.Migration):
    """Labels, and permissions of the groups."""

    dependencies = [("pages", "0004_campaign_links")]

    operations = [
        # The table goes with the migration before.
        migrations.RunPython(plant, migrations.RunPython.noop),
        granting(GRANTS),
    ]
