"""Plant the packaged list of terms."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils.translation import override

from pages.terms.data import TERMS

# What offenders search for is nobody's reading.
NOT_IN_GUIDE = {"search-words", "directions"}


def plant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Write each entry that the list lacks."""
    listed = apps.get_model("pages.ListedTerm").objects
    with override("en-au"):
        for term in TERMS:
            listed.get_or_create(
                key=term.key,
                defaults={
                    "shown": str(term.shown),
                    "level": term.level,
                    "words": lines_of(term.words),
                    "unless": lines_of(term.unless),
                    "preferred": str(term.preferred),
                    "reason": str(term.reason),
                    "source": term.source,
                    "is_confirmed": term.is_confirmed,
                    "is_in_guide": term.key not in NOT_IN_GUIDE,
                },
            )


def lines_of(text: str) -> str:
    """Return the lines without what indents them in the source."""
    return "\n".join(filter(None, map(str.strip, text.splitlines())))


class Migration(migrations.Migration):
    """The list."""

    dependencies = [
        ("pages", "0006_listed_terms"),
    ]

    operations = [
        migrations.RunPython(plant, migrations.RunPython.noop),
    ]
