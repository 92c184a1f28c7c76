"""Keep beside each article how many of its passages describe harm."""

import json
from collections.abc import Iterator
from typing import Any

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models.functions import Cast


def count(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Count in the latest version of each article, from the raw JSON."""
    articles = apps.get_model("pages.ArticlePage").objects
    for pk, revision, body in bodies(apps):
        levels = [
            block["value"].get("intensity")
            for block in json.loads(revision or body or "[]")
            if block["type"] == "sensitive_passage"
        ]
        detail = levels.count("3")
        articles.filter(pk=pk).update(
            harm_passages=len(levels) - detail, detail_passages=detail
        )


def bodies(apps: Apps) -> Iterator[tuple[int, Any, Any]]:
    """Yield the key of each article, the body of its latest version, and its own."""
    # A field of blocks that a migration does not know would leave them out.
    raw = Cast("body", models.TextField())
    articles = apps.get_model("pages.ArticlePage").objects.annotate(raw=raw)
    revisions = apps.get_model("wagtailcore.Revision").objects
    for pk, latest, body in articles.values_list("pk", "latest_revision_id", "raw"):
        content = revisions.filter(pk=latest).values_list("content", flat=True).first()
        yield pk, (content or {}).get("body"), body


class Migration(migrations.Migration):
    """Two numbers, and what they are today."""

    dependencies = [
        ("pages", "0009_staff_support"),
    ]

    operations = [
        migrations.AddField(
            model_name="articlepage",
            name="detail_passages",
            field=models.PositiveSmallIntegerField(
                default=0, editable=False, verbose_name="describe harm in detail"
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="harm_passages",
            field=models.PositiveSmallIntegerField(
                default=0, editable=False, verbose_name="describe harm"
            ),
        ),
        migrations.RunPython(count, migrations.RunPython.noop),
    ]
