"""From here on the database refuses a site in use that nobody surveyed, or that stopped without a reason."""

from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [("sentences", "0006_sites_covers_disputes_and_default")]

    operations = [
        Together(
            operations=[
                migrations.AddConstraint(
                    model_name="hostsite",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("open_days__len__gte", 1), ("open_days__contained_by", [1, 2, 3, 4, 5, 6, 7])
                        ),
                        name="site_opens_on_some_day",
                        violation_error_message="Pilih paling sedikit satu hari buka.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="hostsite",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["proposed", "surveyed", "closed"]),
                            ("non_commercial_on__isnull", False),
                            _connector="OR",
                        ),
                        name="site_declared_non_commercial",
                        violation_error_message="Isi tanggal pernyataan tidak dikomersialkan (KUHP pasal 85 ayat 3).",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="hostsite",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["proposed", "closed"]),
                            models.Q(("surveyed_by__isnull", False), ("surveyed_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="site_surveyed_before_use",
                        violation_error_message="Tempat harus ditinjau dahulu: isi tanggal dan hasilnya.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="hostsite",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["paused", "closed"]), _negated=True),
                            models.Q(("state_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="site_stop_has_reason",
                        violation_error_message="Tulis alasan menghentikan atau menutup tempat ini.",
                    ),
                ),
            ]
        )
    ]
