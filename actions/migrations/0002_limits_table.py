"""The table of the cache `limits`, which all processes of the site share."""

from django.conf import settings
from django.core.management import call_command
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def table() -> str:
    """Return the table's name."""
    return settings.CACHES["limits"]["LOCATION"]


def create(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the table, unless it is there."""
    alias = schema_editor.connection.alias
    call_command("createcachetable", table(), database=alias, verbosity=0)


def drop(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the table away."""
    quoted = schema_editor.quote_name(table())
    schema_editor.execute(f"DROP TABLE IF EXISTS {quoted}")


class Migration(migrations.Migration):
    dependencies = [("actions", "0001_initial")]

    operations = [migrations.RunPython(create, drop)]
