"""The themes by which findings are sorted from the start (S0-04 to S0-12); an office's reading may need more."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

THEMES = [
    ("awareness", "Pengetahuan tentang Bapas"),
    ("stigma", "Stigma dan penerimaan warga"),
    ("synergy", "Kerja sama Bapas, klien, dan masyarakat"),
    ("reintegration", "Kembali ke masyarakat"),
    ("obstacles", "Hambatan"),
    ("support", "Dukungan pemerintah dan mitra"),
]


def seed(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Writes those that are missing."""
    Theme = apps.get_model("programs", "Theme")
    for position, (code, label) in enumerate(THEMES, start=1):
        Theme.objects.get_or_create(code=code, defaults={"label": label, "position": position})


def take_back(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Takes away those that no finding uses."""
    codes = [code for code, _ in THEMES]
    apps.get_model("programs", "Theme").objects.filter(code__in=codes, findings=None).delete()


class Migration(migrations.Migration):
    dependencies = [("programs", "0009_attendance_counts_from_the_list")]

    operations = [migrations.RunPython(seed, reverse_code=take_back)]
