import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together

# An e-mail that was left out for a reason says so on its reminder too.
FILL = """
    UPDATE reminders_reminder SET reason = delivery.reason
    FROM reminders_delivery AS delivery
    WHERE delivery.reminder_id = reminders_reminder.id AND delivery.outcome = 'skipped'
        AND reminders_reminder.state <> 'cancelled';
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
"""

# Back there, nobody waits for an officer's own hand.
EMPTY = """
    UPDATE reminders_reminder SET state = 'cancelled' WHERE state = 'unreached';
    DELETE FROM reminders_delivery WHERE channel = 'by_hand';
    UPDATE reminders_delivery SET reason = 'no_address' WHERE reason IN ('failed', 'uncertain');
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("reminders", "0002_people_without_account_and_decisions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.AddField(
                    model_name="delivery",
                    name="number_hash",
                    field=models.CharField(blank=True, db_default="", editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="delivery",
                    name="sent_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="dikirim oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="reminder",
                    name="reason",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("no_consent", "Belum setuju menerima pesan"),
                            ("opted_out", "Minta tidak dikirimi pesan"),
                            ("wrong_number", "Nomor salah"),
                            ("shared_number", "Nomor dipakai lebih dari satu klien"),
                            ("in_custody", "Klien sedang ditahan"),
                            ("no_address", "Tidak ada alamat surel atau nomor"),
                            ("inactive_account", "Akun tidak aktif"),
                            ("quiet_hours", "Menunggu jam kirim"),
                            ("daily_limit", "Sudah menerima pesan sejenis hari ini"),
                            ("channel_off", "Saluran belum dipakai di portal ini"),
                            ("held_out", "Kelompok pembanding"),
                            ("rule_off", "Aturan dimatikan"),
                            ("storm", "Ditolak karena jumlahnya tidak wajar"),
                            ("failed", "Gagal dikirim"),
                            ("uncertain", "Tidak pasti sampai"),
                        ],
                        db_default="",
                        max_length=20,
                        verbose_name="sebab belum sampai",
                    ),
                ),
                migrations.AlterField(
                    model_name="delivery",
                    name="at",
                    field=models.DateTimeField(default=django.utils.timezone.now, verbose_name="waktu"),
                ),
                migrations.AlterField(
                    model_name="delivery",
                    name="reason",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("no_consent", "Belum setuju menerima pesan"),
                            ("opted_out", "Minta tidak dikirimi pesan"),
                            ("wrong_number", "Nomor salah"),
                            ("shared_number", "Nomor dipakai lebih dari satu klien"),
                            ("in_custody", "Klien sedang ditahan"),
                            ("no_address", "Tidak ada alamat surel atau nomor"),
                            ("inactive_account", "Akun tidak aktif"),
                            ("quiet_hours", "Menunggu jam kirim"),
                            ("daily_limit", "Sudah menerima pesan sejenis hari ini"),
                            ("channel_off", "Saluran belum dipakai di portal ini"),
                            ("held_out", "Kelompok pembanding"),
                            ("rule_off", "Aturan dimatikan"),
                            ("storm", "Ditolak karena jumlahnya tidak wajar"),
                            ("failed", "Gagal dikirim"),
                            ("uncertain", "Tidak pasti sampai"),
                        ],
                        max_length=20,
                        verbose_name="sebab tidak dikirim",
                    ),
                ),
                migrations.AlterField(
                    model_name="reminder",
                    name="state",
                    field=models.CharField(
                        choices=[
                            ("waiting", "Menunggu dikirim"),
                            ("held", "Ditahan, jumlah tidak wajar"),
                            ("delivered", "Terkirim"),
                            ("held_out", "Kelompok pembanding"),
                            ("failed", "Gagal"),
                            ("unreached", "Tidak sampai"),
                            ("cancelled", "Dibatalkan"),
                        ],
                        default="waiting",
                        max_length=10,
                        verbose_name="keadaan",
                    ),
                ),
            ]
        ),
        migrations.RunSQL(FILL, reverse_sql=EMPTY),
        Together(
            operations=[
                migrations.AddIndex(
                    model_name="delivery",
                    index=models.Index(
                        condition=models.Q(("number_hash", ""), _negated=True),
                        fields=["number_hash", "-at"],
                        name="delivery_by_number",
                    ),
                ),
                migrations.AddIndex(
                    model_name="reminder",
                    index=models.Index(
                        condition=models.Q(("reason", ""), _negated=True),
                        fields=["office", "reason", "-due_at"],
                        name="reminder_not_sent",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="delivery",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("channel", "by_hand"), ("sent_by__isnull", False)),
                            models.Q(models.Q(("channel", "by_hand"), _negated=True), ("sent_by__isnull", True)),
                            _connector="OR",
                        ),
                        name="delivery_by_hand_by_somebody",
                        violation_error_message="Catat petugas yang mengirim sendiri.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reminder",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "unreached"), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="reminder_unreached_for_a_reason",
                        violation_error_message="Tulis mengapa pengingat tidak sampai.",
                    ),
                ),
            ]
        ),
    ]
