"""The outbox: what is told to whom and how it was tried, the words of each rule, and what was decided about it."""

# One line a column.
# fmt: off

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("reminders", "0003_ways_to_reach_people")]

    initial = True

    dependencies = [
        ("villages", "0002_triggers"),
    ]

    operations = [
        Together(
            operations=[
                # beat
                migrations.CreateModel(
                    name="BeatSignal",
                    fields=[
                        ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                        ("at", models.DateTimeField()),
                    ],
                    options={
                        "verbose_name": "tanda beat",
                        "verbose_name_plural": "tanda beat",
                        "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="beatsignal_single_row", violation_error_message="Hanya ada satu tanda beat.")],
                    },
                ),
                # wording
                migrations.CreateModel(
                    name="Wording",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("body", models.CharField(max_length=500, verbose_name="isi")),
                        ("state", models.CharField(choices=[("draft", "Konsep"), ("active", "Dipakai"), ("retired", "Tidak dipakai lagi")], default="draft", max_length=10, verbose_name="keadaan")),
                        ("created_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="ditulis oleh")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis pada")),
                        (
                            "activated_by",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="dipakai oleh"),
                        ),
                        ("activated_at", models.DateTimeField(blank=True, null=True, verbose_name="dipakai sejak")),
                    ],
                    options={
                        "verbose_name": "kata-kata aturan",
                        "verbose_name_plural": "kata-kata aturan",
                        "ordering": ["rule", "-version"],
                        "constraints": [
                            models.UniqueConstraint(fields=("rule", "version"), name="wording_version_once", violation_error_message="Versi ini sudah ada."),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "active")), fields=("rule",), name="wording_one_active_per_rule", violation_error_message="Aturan ini sudah punya kata-kata yang dipakai."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("activated_at__isnull", True), ("activated_by__isnull", True), ("state", "draft")),
                                    models.Q(models.Q(("state", "draft"), _negated=True), ("activated_at__isnull", False), ("activated_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="wording_activated_by_somebody",
                                violation_error_message="Kata-kata yang dipakai mencatat siapa yang memakainya dan kapan.",
                            ),
                        ],
                    },
                ),
                # reminder
                migrations.CreateModel(
                    name="Reminder",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("subject", models.UUIDField(help_text="public_id of the row the reminder is about", verbose_name="perihal")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="accounts.office", verbose_name="Bapas")),
                        (
                            "recipient_kind",
                            models.CharField(
                                choices=[("user", "Pengguna portal"), ("client", "Klien"), ("guarantor", "Penjamin"), ("village_contact", "Kontak desa atau kelurahan"), ("partner", "Lembaga mitra")],
                                default="user",
                                max_length=16,
                                verbose_name="jenis penerima",
                            ),
                        ),
                        ("recipient_key", models.UUIDField(help_text="public_id of the recipient, also of an account", verbose_name="kunci penerima")),
                        (
                            "recipient",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name="reminders", to=settings.AUTH_USER_MODEL, verbose_name="akun penerima"),
                        ),
                        ("occasion", models.DateField(help_text="the day the reminder is about, not the day it is sent", verbose_name="peristiwa")),
                        ("due_at", models.DateTimeField(verbose_name="dikirim mulai")),
                        ("retry_at", models.DateTimeField(blank=True, null=True, verbose_name="dicoba lagi")),
                        (
                            "state",
                            models.CharField(
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
                        (
                            "reason",
                            models.CharField(
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
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("body", models.CharField(max_length=500, verbose_name="isi")),
                        ("path", models.CharField(max_length=200, verbose_name="alamat halaman")),
                        ("wording", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="reminders.wording", verbose_name="kata-kata")),
                        ("read_at", models.DateTimeField(blank=True, null=True, verbose_name="dibaca")),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "pengingat",
                        "verbose_name_plural": "pengingat",
                        "ordering": ["-due_at", "-id"],
                        "indexes": [
                            models.Index(condition=models.Q(("state", "waiting")), fields=["due_at"], name="reminder_waiting"),
                            models.Index(fields=["recipient", "-due_at"], name="reminder_by_recipient"),
                            models.Index(fields=["recipient_key", "-due_at"], name="reminder_by_key"),
                            models.Index(fields=["rule", "office", "state"], name="reminder_by_rule"),
                            models.Index(condition=models.Q(("reason", ""), _negated=True), fields=["office", "reason", "-due_at"], name="reminder_not_sent"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("rule", "subject", "recipient_kind", "recipient_key", "occasion"), name="reminder_once_per_occasion", violation_error_message="Pengingat ini sudah ada."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("recipient__isnull", False), ("recipient_kind", "user")),
                                    models.Q(models.Q(("recipient_kind", "user"), _negated=True), ("recipient__isnull", True)),
                                    _connector="OR",
                                ),
                                name="reminder_account_of_users_alone",
                                violation_error_message="Hanya pengguna portal yang punya akun penerima.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "unreached"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                                name="reminder_unreached_for_a_reason",
                                violation_error_message="Tulis mengapa pengingat tidak sampai.",
                            ),
                        ],
                    },
                ),
                # delivery
                migrations.CreateModel(
                    name="Delivery",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("reminder", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="deliveries", to="reminders.reminder")),
                        (
                            "channel",
                            models.CharField(
                                choices=[("in_app", "Di portal"), ("email", "Surel"), ("whatsapp", "WhatsApp"), ("sms", "SMS"), ("by_hand", "Dikirim petugas")], max_length=10, verbose_name="saluran"
                            ),
                        ),
                        ("attempt", models.PositiveSmallIntegerField(verbose_name="percobaan ke-")),
                        (
                            "outcome",
                            models.CharField(
                                choices=[("sending", "Sedang dikirim"), ("sent", "Terkirim"), ("uncertain", "Tidak pasti terkirim"), ("failed", "Gagal"), ("skipped", "Tidak dikirim")],
                                max_length=10,
                                verbose_name="hasil",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
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
                        ("detail", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("provider_id", models.CharField(blank=True, max_length=120, verbose_name="nomor di penyedia")),
                        ("number_hash", models.CharField(blank=True, db_default="", editable=False, max_length=64)),
                        ("sent_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="dikirim oleh")),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="waktu")),
                        ("delivered_at", models.DateTimeField(blank=True, null=True, verbose_name="sampai")),
                        ("read_at", models.DateTimeField(blank=True, null=True, verbose_name="dibaca")),
                    ],
                    options={
                        "verbose_name": "pengiriman",
                        "verbose_name_plural": "pengiriman",
                        "ordering": ["at", "id"],
                        "indexes": [
                            models.Index(condition=models.Q(("reason", ""), _negated=True), fields=["reason", "-at"], name="delivery_not_sent"),
                            models.Index(condition=models.Q(("number_hash", ""), _negated=True), fields=["number_hash", "-at"], name="delivery_by_number"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("reminder", "channel", "attempt"), name="delivery_attempt_once", violation_error_message="Percobaan ini sudah dicatat."),
                            models.UniqueConstraint(
                                condition=models.Q(("outcome", "failed"), _negated=True),
                                fields=("reminder", "channel"),
                                name="delivery_settled_once_per_channel",
                                violation_error_message="Pengingat ini sudah diserahkan lewat saluran itu.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("provider_id", ""), _negated=True),
                                fields=("provider_id",),
                                name="delivery_provider_id_once",
                                violation_error_message="Nomor penyedia ini sudah dicatat pada pengiriman lain.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("outcome", "skipped"), _negated=True), models.Q(("reason", ""), _negated=True), _connector="OR"),
                                name="delivery_skipped_for_a_reason",
                                violation_error_message="Tulis mengapa pengingat tidak dikirim.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("channel", "by_hand"), ("sent_by__isnull", False)), models.Q(models.Q(("channel", "by_hand"), _negated=True), ("sent_by__isnull", True)), _connector="OR"
                                ),
                                name="delivery_by_hand_by_somebody",
                                violation_error_message="Catat petugas yang mengirim sendiri.",
                            ),
                        ],
                    },
                ),
                # opt out
                migrations.CreateModel(
                    name="OptOut",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("user", "Pengguna portal"), ("client", "Klien"), ("guarantor", "Penjamin"), ("village_contact", "Kontak desa atau kelurahan"), ("partner", "Lembaga mitra")],
                                max_length=16,
                                verbose_name="jenis penerima",
                            ),
                        ),
                        ("key", models.UUIDField(verbose_name="kunci penerima")),
                        ("rule", models.CharField(blank=True, help_text="Kosong berarti semua aturan.", max_length=60, verbose_name="aturan")),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="sejak")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut pada")),
                        ("source", models.CharField(choices=[("reply", "Membalas BERHENTI"), ("link", "Lewat tautan pada pesan"), ("officer", "Dicatat petugas")], max_length=10, verbose_name="cara")),
                        (
                            "recorded_by",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="dicatat oleh"),
                        ),
                    ],
                    options={
                        "verbose_name": "permintaan berhenti",
                        "verbose_name_plural": "permintaan berhenti",
                        "ordering": ["-at"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("ended_at__isnull", True)),
                                fields=("kind", "key", "rule"),
                                name="optout_once_per_rule",
                                violation_error_message="Permintaan berhenti ini sudah dicatat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind", "user"), _negated=True),
                                name="optout_of_people_without_account",
                                violation_error_message="Pengguna portal tidak dapat berhenti menerima pengingat pekerjaannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("recorded_by__isnull", False), ("source", "officer")),
                                    models.Q(models.Q(("source", "officer"), _negated=True), ("recorded_by__isnull", True)),
                                    _connector="OR",
                                ),
                                name="optout_officer_recorded",
                                violation_error_message="Catat petugas yang menerima permintaan ini.",
                            ),
                        ],
                    },
                ),
                # rule setting
                migrations.CreateModel(
                    name="RuleSetting",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("rule", models.CharField(max_length=60, unique=True, verbose_name="aturan")),
                        ("is_on", models.BooleanField(default=True, verbose_name="dijalankan")),
                        (
                            "control_percent",
                            models.PositiveSmallIntegerField(
                                default=0, validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(50)], verbose_name="kelompok pembanding (%)"
                            ),
                        ),
                        ("changed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="diubah oleh")),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="diubah pada")),
                    ],
                    options={
                        "verbose_name": "pengaturan aturan",
                        "verbose_name_plural": "pengaturan aturan",
                        "ordering": ["rule"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("control_percent__lte", 50)), name="rulesetting_control_at_most_half", violation_error_message="Kelompok pembanding paling banyak 50 %."
                            )
                        ],
                    },
                ),
                # storm
                migrations.CreateModel(
                    name="StormHold",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("day", models.DateField(verbose_name="hari")),
                        ("found", models.PositiveIntegerField(verbose_name="ditemukan")),
                        ("usual", models.PositiveIntegerField(verbose_name="biasanya sehari")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditahan sejak")),
                        ("decision", models.CharField(blank=True, choices=[("released", "Dilepas untuk dikirim"), ("dropped", "Dibuang")], max_length=10, verbose_name="keputusan")),
                        (
                            "decided_by",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="diputus oleh"),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus pada")),
                    ],
                    options={
                        "verbose_name": "penahanan aturan",
                        "verbose_name_plural": "penahanan aturan",
                        "ordering": ["-created_at"],
                        "constraints": [
                            models.UniqueConstraint(condition=models.Q(("decision", "")), fields=("rule",), name="stormhold_one_open_per_rule", violation_error_message="Aturan ini sudah ditahan."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at__isnull", True), ("decided_by__isnull", True), ("decision", "")),
                                    models.Q(models.Q(("decision", ""), _negated=True), ("decided_at__isnull", False), ("decided_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="stormhold_decided_by_somebody",
                                violation_error_message="Keputusan mencatat siapa yang memutus dan kapan.",
                            ),
                        ],
                    },
                ),
                # sweep turn
                migrations.CreateModel(
                    name="SweepTurn",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="accounts.office", verbose_name="Bapas")),
                        ("day", models.DateField(verbose_name="hari")),
                        ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("failed_at", models.DateTimeField(blank=True, null=True, verbose_name="gagal")),
                        ("written", models.PositiveIntegerField(default=0, verbose_name="pengingat baru")),
                    ],
                    options={
                        "verbose_name": "giliran penyusunan",
                        "verbose_name_plural": "giliran penyusunan",
                        "ordering": ["day", "id"],
                        "indexes": [models.Index(fields=["day", "done_at"], name="sweepturn_by_day")],
                        "constraints": [models.UniqueConstraint(fields=("rule", "office", "day"), name="sweepturn_once_per_day", violation_error_message="Giliran ini sudah ada.")],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="WordingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reminders.wording")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("body", models.CharField(max_length=500, verbose_name="isi")),
                        ("state", models.CharField(choices=[("draft", "Konsep"), ("active", "Dipakai"), ("retired", "Tidak dipakai lagi")], default="draft", max_length=10, verbose_name="keadaan")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL, verbose_name="ditulis oleh"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis pada")),
                        (
                            "activated_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dipakai oleh",
                            ),
                        ),
                        ("activated_at", models.DateTimeField(blank=True, null=True, verbose_name="dipakai sejak")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OptOutEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reminders.optout")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=[("user", "Pengguna portal"), ("client", "Klien"), ("guarantor", "Penjamin"), ("village_contact", "Kontak desa atau kelurahan"), ("partner", "Lembaga mitra")],
                                max_length=16,
                                verbose_name="jenis penerima",
                            ),
                        ),
                        ("key", models.UUIDField(verbose_name="kunci penerima")),
                        ("rule", models.CharField(blank=True, help_text="Kosong berarti semua aturan.", max_length=60, verbose_name="aturan")),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="sejak")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut pada")),
                        ("source", models.CharField(choices=[("reply", "Membalas BERHENTI"), ("link", "Lewat tautan pada pesan"), ("officer", "Dicatat petugas")], max_length=10, verbose_name="cara")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dicatat oleh",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RuleSettingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reminders.rulesetting")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("is_on", models.BooleanField(default=True, verbose_name="dijalankan")),
                        (
                            "control_percent",
                            models.PositiveSmallIntegerField(
                                default=0, validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(50)], verbose_name="kelompok pembanding (%)"
                            ),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL, verbose_name="diubah oleh"
                            ),
                        ),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="diubah pada")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StormHoldEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="reminders.stormhold")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("day", models.DateField(verbose_name="hari")),
                        ("found", models.PositiveIntegerField(verbose_name="ditemukan")),
                        ("usual", models.PositiveIntegerField(verbose_name="biasanya sehari")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditahan sejak")),
                        ("decision", models.CharField(blank=True, choices=[("released", "Dilepas untuk dikirim"), ("dropped", "Dibuang")], max_length=10, verbose_name="keputusan")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="diputus oleh",
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus pada")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
