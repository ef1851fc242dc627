import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    """A reminder knows its office and when to be tried again; an attempt is recorded before the mail goes out."""

    dependencies = [
        ("accounts", "0001_initial"),
        ("reminders", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="reminder",
            name="office",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.office",
                verbose_name="Bapas",
            ),
        ),
        migrations.AddField(
            model_name="reminder",
            name="retry_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="dicoba lagi"),
        ),
        migrations.AlterField(
            model_name="delivery",
            name="outcome",
            field=models.CharField(
                choices=[
                    ("sending", "Sedang dikirim"),
                    ("sent", "Terkirim"),
                    ("uncertain", "Tidak pasti terkirim"),
                    ("failed", "Gagal"),
                    ("skipped", "Tidak dikirim"),
                ],
                max_length=10,
                verbose_name="hasil",
            ),
        ),
        migrations.RemoveConstraint(model_name="delivery", name="delivery_attempt_once"),
        migrations.RemoveConstraint(model_name="delivery", name="delivery_settled_once_per_channel"),
        migrations.RemoveConstraint(model_name="beatsignal", name="beatsignal_single_row"),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.UniqueConstraint(
                fields=("reminder", "channel", "attempt"),
                name="delivery_attempt_once",
                violation_error_message="Percobaan ini sudah dicatat.",
            ),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.UniqueConstraint(
                condition=~Q(outcome="failed"),
                fields=("reminder", "channel"),
                name="delivery_settled_once_per_channel",
                violation_error_message="Pengingat ini sudah diserahkan lewat saluran itu.",
            ),
        ),
        migrations.AddConstraint(
            model_name="beatsignal",
            constraint=models.CheckConstraint(
                condition=Q(id=1),
                name="beatsignal_single_row",
                violation_error_message="Hanya ada satu tanda beat.",
            ),
        ),
    ]
