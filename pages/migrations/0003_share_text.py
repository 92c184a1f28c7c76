"""Words and cards of shared links."""

import django.db.models.deletion
from django.db import migrations, models

import pages.terms.validators


class Migration(migrations.Migration):
    dependencies = [
        ("pages", "0001_initial"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
    ]

    operations = [
        migrations.CreateModel(
            name="ShareCard",
            fields=[
                (
                    "page",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="share_card",
                        serialize=False,
                        to="wagtailcore.page",
                    ),
                ),
                (
                    "file_name",
                    models.CharField(blank=True, max_length=40, verbose_name="file"),
                ),
                (
                    "alt_text",
                    models.CharField(
                        blank=True, max_length=420, verbose_name="alternative text"
                    ),
                ),
                (
                    "made_from",
                    models.CharField(max_length=64, verbose_name="made from"),
                ),
            ],
            options={
                "verbose_name": "card of a shared link",
                "verbose_name_plural": "cards of shared links",
            },
        ),
        migrations.AddField(
            model_name="articleindexpage",
            name="share_description",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="One sentence below it: what a reader will find. The content note of the campaign stands before it by itself. Empty: neutral words.",
                max_length=110,
                verbose_name="share description",
            ),
        ),
        migrations.AddField(
            model_name="articleindexpage",
            name="share_title",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="The title of the preview and of its picture, in somebody’s chat or feed. Calm words that do not harm the person who shares, or receives, the link. Empty: the title of the page.",
                max_length=60,
                verbose_name="share title",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="share_description",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="One sentence below it: what a reader will find. The content note of the campaign stands before it by itself. Empty: neutral words.",
                max_length=110,
                verbose_name="share description",
            ),
        ),
        migrations.AddField(
            model_name="articlepage",
            name="share_title",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="The title of the preview and of its picture, in somebody’s chat or feed. Calm words that do not harm the person who shares, or receives, the link. Empty: the title of the page.",
                max_length=60,
                verbose_name="share title",
            ),
        ),
        migrations.AddField(
            model_name="homepage",
            name="share_description",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="One sentence below it: what a reader will find. The content note of the campaign stands before it by itself. Empty: neutral words.",
                max_length=110,
                verbose_name="share description",
            ),
        ),
        migrations.AddField(
            model_name="homepage",
            name="share_title",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="The title of the preview and of its picture, in somebody’s chat or feed. Calm words that do not harm the person who shares, or receives, the link. Empty: the title of the page.",
                max_length=60,
                verbose_name="share title",
            ),
        ),
        migrations.AddField(
            model_name="standardpage",
            name="share_description",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="One sentence below it: what a reader will find. The content note of the campaign stands before it by itself. Empty: neutral words.",
                max_length=110,
                verbose_name="share description",
            ),
        ),
        migrations.AddField(
            model_name="standardpage",
            name="share_title",
            field=models.CharField(
                blank=True,
                validators=[pages.terms.validators.no_stop_terms],
                help_text="The title of the preview and of its picture, in somebody’s chat or feed. Calm words that do not harm the person who shares, or receives, the link. Empty: the title of the page.",
                max_length=60,
                verbose_name="share title",
            ),
        ),
    ]
