"""Let the list find “under age” as two words, where it was planted before."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

LINES = {
    "child-pornography": ["under age/aged porn/porno/pornography"],
    "child-prostitute": ["under age/aged prostitute"],
    "child-prostitution": ["under age/aged prostitution"],
    "child-sex-worker": ["under age/aged sex worker"],
    "sex-with-a-child": [
        "under age/aged sex",
        "sex with a/an/the/his/her/their? under age/aged <child>",
    ],
    "sexual-relationship": [
        "affair/fling/tryst with a/an/her/his/the under age/aged <child>"
    ],
    "underage-woman": ["under age/aged woman/lady/man"],
    "relationship-with-exploiter": [
        "<adult> .. in a relationship with a/an/the under age/aged child/girl/boy"
    ],
    "consented": ["consensual under age/aged sex between .. <child> .. <adult>"],
    "juvenile-offender": ["under age/aged sex/sexual offender/predator"],
}


def add_lines(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Add each line that an entry lacks; what editors wrote stays as it is."""
    listed = apps.get_model("pages.ListedTerm").objects
    for key, lines in LINES.items():
        for entry in listed.filter(key=key):
            known = entry.words.splitlines()
            entry.words = "\n".join([*known, *(n for n in lines if n not in known)])
            entry.save(update_fields=["words"])


class Migration(migrations.Migration):
    """Lines, and no column."""

    dependencies = [
        ("pages", "0014_kept_words"),
    ]

    operations = [
        migrations.RunPython(add_lines, migrations.RunPython.noop),
    ]
