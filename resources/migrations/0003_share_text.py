"""Words and cards of shared links."""

from django.db import migrations, models

import pages.terms.validators


class Migration(migrations.Migration):
    dependencies = [
        ("resources", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="guidepage",
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
            model_name="guidepage",
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
            model_name="resourceindexpage",
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
            model_name="resourceindexpage",
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
            model_name="resourcepage",
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
            model_name="resourcepage",
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
