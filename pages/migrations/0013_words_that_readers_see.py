"""Texts that readers see refuse words that must not be sent out."""

import wagtail.fields
from django.db import migrations, models

import pages.terms.validators


class Migration(migrations.Migration):
    dependencies = [
        ("pages", "0012_consent"),
    ]

    operations = [
        migrations.AlterField(
            model_name="campaignimage",
            name="alt_text",
            field=models.CharField(
                help_text="What a friend would tell a blind reader over the phone. No names of files, no 'image of', no detail that hurts.",
                max_length=250,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="alternative text",
            ),
        ),
        migrations.AlterField(
            model_name="campaignimage",
            name="caption",
            field=models.CharField(
                blank=True,
                help_text="Shown under the image unless a page writes its own.",
                max_length=300,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="caption",
            ),
        ),
        migrations.AlterField(
            model_name="campaignimage",
            name="source",
            field=models.CharField(
                help_text="Who made the image, as it should be credited.",
                max_length=200,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="source",
            ),
        ),
        migrations.AlterField(
            model_name="campaignsettings",
            name="about",
            field=models.TextField(
                blank=True,
                help_text="Who stands behind the site, at the foot of every page.",
                max_length=400,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="about",
            ),
        ),
        migrations.AlterField(
            model_name="campaignsettings",
            name="content_note",
            field=models.TextField(
                default="This site talks about child sexual abuse and the work to stop it. It shows no images of abuse and describes none.",
                help_text="Stands before every page that has no note of its own.",
                max_length=300,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="content note",
            ),
        ),
        migrations.AlterField(
            model_name="campaignsettings",
            name="name",
            field=models.CharField(
                default="Stop the Stigma",
                help_text="The name of the campaign, at the head of every page.",
                max_length=60,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="name",
            ),
        ),
        migrations.AlterField(
            model_name="campaignsettings",
            name="strapline",
            field=models.CharField(
                blank=True,
                default="Breaking the silence about online child sexual abuse",
                help_text="What the campaign wants, in one line.",
                max_length=120,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="strapline",
            ),
        ),
        migrations.AlterField(
            model_name="campaignsettings",
            name="warning",
            field=models.CharField(
                default="Child abuse themes",
                help_text="Names the subject in the bar that never leaves the screen. At most 40 characters, so that it fits a small phone.",
                max_length=40,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="warning",
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="label",
            field=models.CharField(
                help_text="Completes the number to a sentence. No other number in it.",
                max_length=160,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="what it counts",
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="period",
            field=models.CharField(
                help_text="When it was counted: 2021, or 2024–25.",
                max_length=40,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="period",
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="qualifier",
            field=models.CharField(
                blank=True,
                help_text="For example: more than, nearly. Empty: the number is exact.",
                max_length=30,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="before the number",
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="source",
            field=models.CharField(
                help_text="Who counted it.",
                max_length=160,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="source",
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="unit",
            field=models.CharField(
                blank=True,
                help_text="For charts: what one of them is, such as children or reports. Only figures with the same unit can stand in one chart.",
                max_length=40,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="unit",
            ),
        ),
        migrations.AlterField(
            model_name="claim",
            name="value",
            field=models.CharField(
                help_text="As it is read: 33,000 or 12 %.",
                max_length=20,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="number",
            ),
        ),
        migrations.AlterField(
            model_name="video",
            name="credit",
            field=models.CharField(
                help_text="Who made it.",
                max_length=200,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="credit",
            ),
        ),
        migrations.AlterField(
            model_name="video",
            name="title",
            field=models.CharField(
                help_text="What it is, for example: Trailer. No harm in titles.",
                max_length=120,
                validators=[pages.terms.validators.no_stop_terms],
                verbose_name="title",
            ),
        ),
        migrations.AlterField(
            model_name="video",
            name="transcript",
            field=wagtail.fields.RichTextField(
                help_text="All that is said and shown, in the language of this site. It stands before the video, so that nobody has to watch to know what is in it. No detail that hurts.",
                validators=[pages.terms.validators.no_stop_terms_in_rich_text],
                verbose_name="transcript",
            ),
        ),
    ]
