"""A request for a restricted file is an entry of its own in the access log, with its reason."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0003_first_legal_settings"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="accessevent",
            name="access_reason_is_stated",
        ),
        migrations.AlterField(
            model_name="accessevent",
            name="action",
            field=models.CharField(
                choices=[
                    ("open", "Membuka berkas"),
                    ("reason", "Membuka dengan alasan"),
                    ("emergency", "Meminta berkas mendesak"),
                    ("export", "Mengunduh"),
                    ("print", "Mencetak"),
                    ("list", "Melihat daftar"),
                    ("account", "Membuat kata sandi"),
                ],
                max_length=10,
                verbose_name="tindakan",
            ),
        ),
        migrations.AddConstraint(
            model_name="accessevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("action__in", ["reason", "emergency"]), _negated=True),
                    models.Q(("reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="access_reason_is_stated",
                violation_error_message="Tulis alasan membuka berkas ini.",
            ),
        ),
    ]
