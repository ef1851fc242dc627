"""Two kinds of Litmas had almost the same name: before a child's trial, and for it."""

from django.db import migrations

LABELS = {
    "child_pretrial": ("Sidang pengadilan anak", "Sebelum sidang (anak)"),
    "child_trial": ("Sidang pengadilan (anak)", "Untuk sidang pengadilan (anak)"),
}


def rename(apps, schema_editor):
    """A name that an administrator chose stays."""
    kinds = apps.get_model("clients", "InquiryKind").objects
    for code, (before, after) in LABELS.items():
        kinds.filter(code=code, label=before).update(label=after)


def name_as_before(apps, schema_editor):
    """The former names, unless an administrator chose others meanwhile."""
    kinds = apps.get_model("clients", "InquiryKind").objects
    for code, (before, after) in LABELS.items():
        kinds.filter(code=code, label=after).update(label=before)


class Migration(migrations.Migration):
    dependencies = [("clients", "0014_address_after_transfer")]

    operations = [migrations.RunPython(rename, reverse_code=name_as_before)]
