"""Until which day of the next month an office sends its return."""

from datetime import date
from decimal import Decimal

from django.db import migrations

KEY = "monthly-return-due-day"
FIRST_DAY = date(2020, 1, 1)
BASIS = "Belum dibaca dalam naskah resmi: kebiasaan laporan bulanan kantor, periksa sebelum dipakai"


def add(apps, schema_editor):
    apps.get_model("accounts", "LegalSetting").objects.get_or_create(
        key=KEY,
        valid_from=FIRST_DAY,
        defaults={
            "label": "Laporan bulanan dikirim paling lambat tanggal ini pada bulan berikutnya",
            "value": Decimal(5),
            "unit": "tanggal",
            "legal_basis": BASIS,
        },
    )


def take_away(apps, schema_editor):
    apps.get_model("accounts", "LegalSetting").objects.filter(key=KEY, valid_from=FIRST_DAY).delete()


class Migration(migrations.Migration):
    replaces = [("reports", "0002_returns_are_submitted_and_accepted")]

    dependencies = [
        ("reports", "0002_triggers"),
        ("accounts", "0003_legal_settings"),
    ]

    operations = [migrations.RunPython(add, reverse_code=take_away)]
