"""Duties of a day are found in the index alone: every office's sweep reads those of all offices."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("clients", "0018_consent_to_messages"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="reportin",
            name="reportin_due",
        ),
        migrations.AddIndex(
            model_name="reportin",
            index=models.Index(
                condition=models.Q(("state", "due")),
                fields=["due_on"],
                include=("supervision", "public_id"),
                name="reportin_due",
            ),
        ),
    ]
