from django.db import migrations, models


class Migration(migrations.Migration):
    """A job counts how often a worker took it up, so that one that kills its worker is given up."""

    dependencies = [("reports", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="reportjob",
            name="attempts",
            field=models.PositiveSmallIntegerField(
                default=0, help_text="How often a worker took it up.", verbose_name="percobaan"
            ),
        ),
    ]
