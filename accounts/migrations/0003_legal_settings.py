"""The numbers the caseload works with, each with its basis; an administrator adds a row when one changes."""

from datetime import date
from decimal import Decimal

from django.db import migrations

STAGES = "PP 31/1999 pasal 31 sampai 33 menetapkan tiga tahap; pecahan masanya belum dibaca dalam naskah resmi"
PRACTICE = "Praktik kantor, sampai ada ketetapan Ditjenpas"
MONTHLY = "Kebiasaan wajib lapor sekali sebulan (Nusakambangan 2022, Jambi 2025)"
RISKS = {"low": "rendah", "medium": "sedang", "high": "tinggi"}
STAGE_NAMES = {"initial": "awal", "continued": "lanjutan", "final": "akhir"}
VISIT_DAYS = {
    ("high", "initial"): 7,
    ("high", "continued"): 14,
    ("high", "final"): 30,
    ("medium", "initial"): 14,
    ("medium", "continued"): 30,
    ("medium", "final"): 30,
    ("low", "initial"): 30,
    ("low", "continued"): 30,
    ("low", "final"): 60,
}

SETTINGS = [
    ("stage-continued-from", "Tahap lanjutan dimulai setelah bagian masa bimbingan", "25", "persen", STAGES),
    ("stage-final-from", "Tahap akhir dimulai setelah bagian masa bimbingan", "75", "persen", STAGES),
    ("visit-days", "Jarak kunjungan bila tingkat risiko belum diketahui", "30", "hari", PRACTICE),
    *[
        (
            f"visit-days-{risk}-{stage}",
            f"Jarak kunjungan: risiko {RISKS[risk]}, tahap {STAGE_NAMES[stage]}",
            str(days),
            "hari",
            PRACTICE,
        )
        for (risk, stage), days in VISIT_DAYS.items()
    ],
    *[
        (f"report-in-days-{stage}", f"Jarak wajib lapor: tahap {name}", "30", "hari", MONTHLY)
        for stage, name in STAGE_NAMES.items()
    ],
    (
        "revocation-working-days",
        "Penyelesaian usul pencabutan",
        "20",
        "hari kerja",
        "Standar layanan pencabutan Ditjenpas: 20 hari kerja",
    ),
    ("guidance-end-notice-days", "Akhir bimbingan diberitahukan sebelumnya", "30", "hari", PRACTICE),
]


def add(apps, schema_editor):
    legal_setting = apps.get_model("accounts", "LegalSetting")
    for key, label, value, unit, basis in SETTINGS:
        legal_setting.objects.get_or_create(
            key=key,
            valid_from=date(2026, 1, 2),
            defaults={"label": label, "value": Decimal(value), "unit": unit, "legal_basis": basis},
        )


def take_away(apps, schema_editor):
    keys = [setting[0] for setting in SETTINGS]
    apps.get_model("accounts", "LegalSetting").objects.filter(key__in=keys, valid_from=date(2026, 1, 2)).delete()


class Migration(migrations.Migration):
    replaces = [("accounts", "0003_first_legal_settings")]

    dependencies = [("accounts", "0002_triggers")]

    operations = [migrations.RunPython(add, reverse_code=take_away)]
