"""What stands above a search has no number in words, which nobody confirmed."""

from django.db import migrations, models

import pages.terms.validators
import resources.wording


class Migration(migrations.Migration):
    dependencies = [
        ("resources", "0005_helplines_so_far"),
    ]

    operations = [
        migrations.AlterField(
            model_name="searchanswer",
            name="heading",
            field=models.CharField(
                help_text="The first thing the reader sees. Plain and warm, no alarm.",
                max_length=100,
                validators=[
                    pages.terms.validators.no_stop_terms,
                    resources.wording.no_number,
                ],
                verbose_name="heading",
            ),
        ),
        migrations.AlterField(
            model_name="searchanswer",
            name="message",
            field=models.TextField(
                help_text="Two sentences, to one person. No blame, no detail.",
                max_length=400,
                validators=[
                    pages.terms.validators.no_stop_terms,
                    resources.wording.no_number,
                ],
                verbose_name="message",
            ),
        ),
    ]
