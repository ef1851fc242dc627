from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    """What holds for every row once the earlier ones are filled in."""

    dependencies = [("clients", "0004_lists_held_as_data")]

    operations = [
        Together(
            operations=[
                migrations.AddConstraint(
                    model_name="visit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome__isnull", True), ("state__in", ["planned", "cancelled"])),
                            models.Q(("outcome__isnull", False), ("state__in", ["held", "not_met"])),
                            _connector="OR",
                        ),
                        name="visit_done_has_outcome",
                        violation_error_message="Pilih hasil kunjungan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="supervision",
                    constraint=models.UniqueConstraint(
                        fields=("office", "book", "register_no"),
                        name="supervision_register_no_once",
                        violation_error_message="Nomor register ini sudah dipakai dalam buku register yang sama.",
                    ),
                ),
            ]
        ),
    ]
