"""Reports of the time before remote ones had to be checked were written down by an officer: that was the check."""

from django.db import migrations
from django.db.models import F


def check(apps, schema_editor):
    report_ins = apps.get_model("clients", "ReportIn")
    recorded = report_ins.objects.filter(state="reported", verified_at__isnull=True, recorded_by__isnull=False)
    recorded.update(verified_at=F("reported_at"), verified_by=F("recorded_by"))


class Migration(migrations.Migration):
    dependencies = [("clients", "0009_report_in_rhythm_and_ending_waiver")]

    operations = [migrations.RunPython(check, reverse_code=migrations.RunPython.noop)]
