"""Answers of the search, which editors write and moderators may take away."""

import django.db.models.deletion
import modelcluster.fields
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

GRANTS = (
    ("Editors", ("add", "change")),
    ("Moderators", ("add", "change", "delete")),
)


def grant(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Let the groups that Wagtail makes keep the answers."""
    content_type, _ = apps.get_model("contenttypes.ContentType").objects.get_or_create(
        app_label="resources", model="searchanswer"
    )
    permissions = apps.get_model("auth.Permission").objects
    for group, actions in GRANTS:
        for action in actions:
            permission, _ = permissions.get_or_create(
                content_type=content_type,
                codename=f"{action}_searchanswer",
                defaults={"name": f"Can {action} answer of the search"},
            )
            apps.get_model("auth.Group").objects.get(name=group).permissions.add(
                permission
            )


def revoke(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take away what `grant` gave."""
    apps.get_model("auth.Permission").objects.filter(
        content_type__app_label="resources", content_type__model="searchanswer"
    ).delete()


class Migration(migrations.Migration):
    """Answers and their services."""

    dependencies = [
        ("resources", "0001_initial"),
        ("pages", "0002_editor_permissions"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.CreateModel(
            name="SearchAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "sort_order",
                    models.IntegerField(blank=True, editable=False, null=True),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="For editors only. What the words have in common.",
                        max_length=80,
                        unique=True,
                        verbose_name="name",
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        help_text="One word or phrase a line, as people type it. Capitals, accents and small misspellings are forgiven; put a line in quotation marks to forgive nothing. Short words that also mean something harmless need a phrase around them.",
                        max_length=10000,
                        verbose_name="words",
                    ),
                ),
                (
                    "heading",
                    models.CharField(
                        help_text="The first thing the reader sees. Plain and warm, no alarm.",
                        max_length=100,
                        verbose_name="heading",
                    ),
                ),
                (
                    "message",
                    models.TextField(
                        help_text="Two sentences, to one person. No blame, no detail.",
                        max_length=400,
                        verbose_name="message",
                    ),
                ),
                (
                    "guide",
                    models.ForeignKey(
                        blank=True,
                        help_text="The page to read next. It stands after the services.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="wagtailcore.page",
                        verbose_name="guide",
                    ),
                ),
            ],
            options={
                "verbose_name": "answer of the search",
                "verbose_name_plural": "answers of the search",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SearchAnswerService",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "sort_order",
                    models.IntegerField(blank=True, editable=False, null=True),
                ),
                (
                    "answer",
                    modelcluster.fields.ParentalKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="services",
                        to="resources.searchanswer",
                    ),
                ),
                (
                    "service",
                    models.ForeignKey(
                        help_text="Its numbers stand right under the message.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="resources.resourcepage",
                        verbose_name="service",
                    ),
                ),
            ],
            options={
                "verbose_name": "service of an answer",
                "verbose_name_plural": "services of an answer",
                "ordering": ["sort_order"],
                "abstract": False,
            },
        ),
        migrations.RunPython(grant, revoke),
    ]
