"""The table of the cache `limits`, which all processes of the site share."""

from django.conf import settings
from django.core.management import call_command
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def table() -> str:
    """Return the table's name; none where another kind of cache is set."""
    options = settings.CACHES["limits"]
    is_database = options["BACKEND"].endswith("DatabaseCache")
    return options["LOCATION"] if is_database else ""


def create(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Make the table, unless it is there."""
    if name := table():
        alias = schema_editor.connection.alias
        call_command("createcachetable", name, database=alias, verbosity=0)


def drop(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take the table away."""
    if name := table():
        quoted = schema_editor.quote_name(name)
        schema_editor.execute(f"DROP TABLE IF EXISTS {quoted}")


class Migration(migrations.Migration):
    dependencies = [("actions", "0001_initial")]

    operations = [migrations.RunPython(create, drop)]
