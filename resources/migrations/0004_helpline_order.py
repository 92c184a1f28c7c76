"""The second person for the helplines of every page."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("resources", "0003_share_text"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="HelplineOrder",
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
                    "services",
                    models.JSONField(
                        help_text="The keys of the pages of services, in their order.",
                        verbose_name="services",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        help_text="When it was chosen.",
                        verbose_name="at",
                    ),
                ),
                (
                    "confirmed_at",
                    models.DateTimeField(
                        help_text="Empty: still waiting.",
                        null=True,
                        verbose_name="confirmed at",
                    ),
                ),
                (
                    "confirmed_by",
                    models.ForeignKey(
                        help_text="Who confirmed it; never who chose it.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="confirmed by",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        help_text="Who chose it; empty when it was no person, or one who has left.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="by",
                    ),
                ),
            ],
            options={
                "verbose_name": "order of helplines",
                "verbose_name_plural": "orders of helplines",
                "ordering": ("-pk",),
            },
        ),
    ]
