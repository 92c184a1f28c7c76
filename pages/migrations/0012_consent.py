"""Records of consent, and what images name them."""

import django.core.validators
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pages", "0011_link_checks"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Consent",
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
                    "reference",
                    models.CharField(
                        help_text="A mark of your own such as C-2026-014, never the person’s name. Keep the signed form, and how to reach the person, elsewhere under this mark.",
                        max_length=40,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "\\A(?=.*\\d)[A-Za-z\\d][A-Za-z\\d/.-]*\\Z",
                                "Letters, digits and hyphens, at least one digit: C-2026-014. Never a name.",
                            )
                        ],
                        verbose_name="reference",
                    ),
                ),
                (
                    "covers",
                    models.CharField(
                        choices=[
                            ("quotation", "A quotation"),
                            ("story", "A story"),
                            ("image", "An image"),
                        ],
                        help_text="What the person gave us. Make one record for each.",
                        max_length=20,
                        verbose_name="what it covers",
                    ),
                ),
                (
                    "is_for_website",
                    models.BooleanField(
                        default=False,
                        help_text="Without it, no page that uses it can be published.",
                        verbose_name="on the pages of this website",
                    ),
                ),
                (
                    "is_for_previews",
                    models.BooleanField(
                        default=False,
                        help_text="In search results for images and wherever else it appears without the warning. Cards, feed, packs and the share kit never carry it.",
                        verbose_name="alone, without its page",
                    ),
                ),
                (
                    "given_on",
                    models.DateField(
                        help_text="The day on the form.", verbose_name="given on"
                    ),
                ),
                (
                    "ends_on",
                    models.DateField(
                        blank=True,
                        help_text="The last day. After it, the site takes everything off by itself, and nothing brings it back. Empty: until it is withdrawn.",
                        null=True,
                        verbose_name="ends on",
                    ),
                ),
                (
                    "review_on",
                    models.DateField(
                        blank=True,
                        help_text="When to ask the person again. Needed where no end is agreed.",
                        null=True,
                        verbose_name="ask again by",
                    ),
                ),
                (
                    "notes",
                    models.TextField(
                        blank=True,
                        help_text="For other editors: what was agreed. No name, no address.",
                        max_length=1000,
                        verbose_name="notes",
                    ),
                ),
                ("withdrawn_at", models.DateTimeField(editable=False, null=True)),
                ("cleared_at", models.DateTimeField(editable=False, null=True)),
                ("cleared", models.JSONField(default=dict, editable=False)),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "consent",
                "verbose_name_plural": "consents",
                "ordering": ("reference",),
                "permissions": [("withdraw_consent", "Can withdraw consent")],
            },
        ),
        migrations.AddField(
            model_name="campaignimage",
            name="consent",
            field=models.ForeignKey(
                blank=True,
                help_text="For recognisable adults: the record of their consent. When it ends, the image is deleted, with its files.",
                limit_choices_to={"withdrawn_at": None, "cleared_at": None},
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="images",
                to="pages.consent",
                verbose_name="consent",
            ),
        ),
    ]
