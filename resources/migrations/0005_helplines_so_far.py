"""What every page carries already needs no second person."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils import timezone


def confirm_what_is_shown(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Confirm the choice as it stands."""
    choices = apps.get_model("resources.HelplineChoice").objects
    chosen = choices.order_by("sort_order", "pk").values_list("service", flat=True)
    if chosen:
        apps.get_model("resources.HelplineOrder").objects.create(
            services=list(chosen), confirmed_at=timezone.now()
        )


class Migration(migrations.Migration):
    dependencies = [("resources", "0004_helpline_order")]

    operations = [
        migrations.RunPython(confirm_what_is_shown, migrations.RunPython.noop)
    ]
