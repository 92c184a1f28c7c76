"""Each of the words that stay on a page by itself, so that others are not meant."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def take_apart(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Give each row its words as a list; a word that was cut off needs a reason anew."""
    for kept in apps.get_model("pages.KeptTerm").objects.all():
        kept.words = kept.words_in_a_row.split(", ")
        kept.save(update_fields=["words"])


def put_together(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Write the words in a row again."""
    for kept in apps.get_model("pages.KeptTerm").objects.all():
        kept.words_in_a_row = ", ".join(kept.words)[:200]
        kept.save(update_fields=["words_in_a_row"])


class Migration(migrations.Migration):
    dependencies = [("pages", "0013_words_that_readers_see")]

    operations = [
        migrations.RemoveConstraint(
            model_name="keptterm", name="one_reason_a_page_and_term"
        ),
        migrations.RenameField(
            model_name="keptterm", old_name="words", new_name="words_in_a_row"
        ),
        migrations.AddField(
            model_name="keptterm",
            name="words",
            field=models.JSONField(default=list, verbose_name="words"),
        ),
        migrations.AlterField(
            model_name="keptterm",
            name="words_in_a_row",
            field=models.CharField(default="", max_length=200, verbose_name="words"),
        ),
        migrations.RunPython(take_apart, put_together),
        migrations.RemoveField(model_name="keptterm", name="words_in_a_row"),
    ]
