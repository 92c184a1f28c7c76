"""Give links their first labels."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

LABELS = {
    "source": ("Event", "Newsletter", "Partner", "Poster", "Press", "Social media"),
    "medium": ("E-mail", "Print", "QR code", "Referral", "Social"),
    "campaign": ("General",),
}


def plant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Write the labels that most campaigns need."""
    labels = apps.get_model("pages.LinkLabel").objects
    for kind, names in LABELS.items():
        for name in names:
            labels.get_or_create(kind=kind, name=name)


class Migration(migrations.Migration):
    """The labels."""

    dependencies = [("pages", "0004_campaign_links")]

    operations = [
        # The table goes with the migration before.
        migrations.RunPython(plant, migrations.RunPython.noop),
    ]
