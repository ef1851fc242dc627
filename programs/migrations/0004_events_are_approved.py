"""From here on the database refuses an event under way that nobody approved."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("programs", "0003_outreach_in_depth")]

    operations = [
        migrations.AddConstraint(
            model_name="outreachevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["proposed", "cancelled"]),
                    models.Q(("approved_at__isnull", False), ("approved_by__isnull", False)),
                    _connector="OR",
                ),
                name="event_approved_by_somebody",
                violation_error_message="Kegiatan harus disetujui dahulu.",
            ),
        ),
    ]
