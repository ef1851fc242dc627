"""The numbers of social work that change with regulations or were not read in an official text, each with its basis."""

from datetime import date
from decimal import Decimal

from django.db import migrations

KUHP_IN_FORCE = date(2026, 1, 2)
CHILD_LIMIT_BASIS = "Rancangan PP pasal 109, diperkirakan sama dengan PP 58/2022; naskah resmi PP 58/2022 belum dibaca"
FINE_HOUR_BASIS = (
    "KUHP (UU 1/2023) pasal 82 ayat 4: Rp50.000 atau kurang sepadan dengan 1 jam. UU 1/2026 mengubah pasal 82 dan "
    "menambah tabel konversi; naskah perubahannya belum dibaca, periksa sebelum dipakai"
)
SETTINGS = [
    ("fine-category-2-rupiah", "Denda kategori II", "10000000", "rupiah", "KUHP (UU 1/2023) pasal 79 ayat 1"),
    ("fine-hour-rupiah", "Denda yang sepadan dengan 1 jam kerja sosial", "50000", "rupiah", FINE_HOUR_BASIS),
    ("child-hours-per-day", "Pelayanan masyarakat Anak dalam 1 hari kerja", "3", "jam", CHILD_LIMIT_BASIS),
]


def add(apps, schema_editor):
    legal_setting = apps.get_model("accounts", "LegalSetting")
    for key, label, value, unit, basis in SETTINGS:
        legal_setting.objects.get_or_create(
            key=key,
            valid_from=KUHP_IN_FORCE,
            defaults={"label": label, "value": Decimal(value), "unit": unit, "legal_basis": basis},
        )


def take_away(apps, schema_editor):
    keys = [setting[0] for setting in SETTINGS]
    apps.get_model("accounts", "LegalSetting").objects.filter(key__in=keys, valid_from=KUHP_IN_FORCE).delete()


class Migration(migrations.Migration):
    replaces = [("sentences", "0005_legal_settings_of_social_work")]

    dependencies = [
        ("sentences", "0002_triggers"),
        ("accounts", "0003_legal_settings"),
    ]

    operations = [migrations.RunPython(add, reverse_code=take_away)]
