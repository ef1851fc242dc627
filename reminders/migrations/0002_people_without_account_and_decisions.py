import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


# Rows from before know only accounts, and said in words why nothing was sent.
FILL = """
    UPDATE reminders_reminder SET recipient_key = person.public_id
    FROM accounts_user AS person WHERE person.id = reminders_reminder.recipient_id;
    UPDATE reminders_delivery
    SET reason = CASE detail WHEN 'Akun tidak aktif.' THEN 'inactive_account' ELSE 'no_address' END
    WHERE outcome = 'skipped';
"""

# Back there, nobody without an account can be told anything.
EMPTY = """
    DELETE FROM reminders_delivery USING reminders_reminder
    WHERE reminders_reminder.id = reminder_id AND recipient_kind <> 'user';
    DELETE FROM reminders_reminder WHERE recipient_kind <> 'user';
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
    UPDATE reminders_reminder SET state = 'cancelled' WHERE state IN ('held', 'held_out');
"""


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("reminders", "0001_initial"),
    ]

    operations = [
        Together(
            operations=[
                migrations.RemoveConstraint(
                    model_name="reminder",
                    name="reminder_once_per_occasion",
                ),
                migrations.CreateModel(
                    name="OptOut",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("user", "Pengguna portal"),
                                    ("client", "Klien"),
                                    ("guarantor", "Penjamin"),
                                    ("village_contact", "Kontak desa atau kelurahan"),
                                    ("partner", "Lembaga mitra"),
                                ],
                                max_length=16,
                                verbose_name="jenis penerima",
                            ),
                        ),
                        ("key", models.UUIDField(verbose_name="kunci penerima")),
                        (
                            "rule",
                            models.CharField(
                                blank=True,
                                help_text="Kosong berarti semua aturan.",
                                max_length=60,
                                verbose_name="aturan",
                            ),
                        ),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="sejak")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut pada")),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("reply", "Membalas BERHENTI"),
                                    ("link", "Lewat tautan pada pesan"),
                                    ("officer", "Dicatat petugas"),
                                ],
                                max_length=10,
                                verbose_name="cara",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dicatat oleh",
                            ),
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
                                    models.Q(
                                        models.Q(("source", "officer"), _negated=True), ("recorded_by__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="optout_officer_recorded",
                                violation_error_message="Catat petugas yang menerima permintaan ini.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OptOutEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("user", "Pengguna portal"),
                                    ("client", "Klien"),
                                    ("guarantor", "Penjamin"),
                                    ("village_contact", "Kontak desa atau kelurahan"),
                                    ("partner", "Lembaga mitra"),
                                ],
                                max_length=16,
                                verbose_name="jenis penerima",
                            ),
                        ),
                        ("key", models.UUIDField(verbose_name="kunci penerima")),
                        (
                            "rule",
                            models.CharField(
                                blank=True,
                                help_text="Kosong berarti semua aturan.",
                                max_length=60,
                                verbose_name="aturan",
                            ),
                        ),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="sejak")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut pada")),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("reply", "Membalas BERHENTI"),
                                    ("link", "Lewat tautan pada pesan"),
                                    ("officer", "Dicatat petugas"),
                                ],
                                max_length=10,
                                verbose_name="cara",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="reminders.optout",
                            ),
                        ),
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
                    name="RuleSetting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rule", models.CharField(max_length=60, unique=True, verbose_name="aturan")),
                        ("is_on", models.BooleanField(default=True, verbose_name="dijalankan")),
                        (
                            "control_percent",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[
                                    django.core.validators.MinValueValidator(0),
                                    django.core.validators.MaxValueValidator(50),
                                ],
                                verbose_name="kelompok pembanding (%)",
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="diubah pada"),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="diubah oleh",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pengaturan aturan",
                        "verbose_name_plural": "pengaturan aturan",
                        "ordering": ["rule"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("control_percent__lte", 50)),
                                name="rulesetting_control_at_most_half",
                                violation_error_message="Kelompok pembanding paling banyak 50 %.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RuleSettingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("is_on", models.BooleanField(default=True, verbose_name="dijalankan")),
                        (
                            "control_percent",
                            models.PositiveSmallIntegerField(
                                default=0,
                                validators=[
                                    django.core.validators.MinValueValidator(0),
                                    django.core.validators.MaxValueValidator(50),
                                ],
                                verbose_name="kelompok pembanding (%)",
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="diubah pada"),
                        ),
                        (
                            "changed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="diubah oleh",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="reminders.rulesetting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StormHold",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("day", models.DateField(verbose_name="hari")),
                        ("found", models.PositiveIntegerField(verbose_name="ditemukan")),
                        ("usual", models.PositiveIntegerField(verbose_name="biasanya sehari")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditahan sejak")),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[("released", "Dilepas untuk dikirim"), ("dropped", "Dibuang")],
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus pada")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="diputus oleh",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penahanan aturan",
                        "verbose_name_plural": "penahanan aturan",
                        "ordering": ["-created_at"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("decision", "")),
                                fields=("rule",),
                                name="stormhold_one_open_per_rule",
                                violation_error_message="Aturan ini sudah ditahan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("decided_at__isnull", True), ("decided_by__isnull", True), ("decision", "")
                                    ),
                                    models.Q(
                                        models.Q(("decision", ""), _negated=True),
                                        ("decided_at__isnull", False),
                                        ("decided_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="stormhold_decided_by_somebody",
                                violation_error_message="Keputusan mencatat siapa yang memutus dan kapan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StormHoldEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("day", models.DateField(verbose_name="hari")),
                        ("found", models.PositiveIntegerField(verbose_name="ditemukan")),
                        ("usual", models.PositiveIntegerField(verbose_name="biasanya sehari")),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditahan sejak")),
                        (
                            "decision",
                            models.CharField(
                                blank=True,
                                choices=[("released", "Dilepas untuk dikirim"), ("dropped", "Dibuang")],
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus pada")),
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
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="reminders.stormhold",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SweepTurn",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("day", models.DateField(verbose_name="hari")),
                        ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("failed_at", models.DateTimeField(blank=True, null=True, verbose_name="gagal")),
                        ("written", models.PositiveIntegerField(default=0, verbose_name="pengingat baru")),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "giliran penyusunan",
                        "verbose_name_plural": "giliran penyusunan",
                        "ordering": ["day", "id"],
                        "indexes": [models.Index(fields=["day", "done_at"], name="sweepturn_by_day")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("rule", "office", "day"),
                                name="sweepturn_once_per_day",
                                violation_error_message="Giliran ini sudah ada.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Wording",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("body", models.CharField(max_length=500, verbose_name="isi")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Konsep"), ("active", "Dipakai"), ("retired", "Tidak dipakai lagi")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis pada")),
                        ("activated_at", models.DateTimeField(blank=True, null=True, verbose_name="dipakai sejak")),
                        (
                            "activated_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="dipakai oleh",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ditulis oleh",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kata-kata aturan",
                        "verbose_name_plural": "kata-kata aturan",
                        "ordering": ["rule", "-version"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("rule", "version"),
                                name="wording_version_once",
                                violation_error_message="Versi ini sudah ada.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "active")),
                                fields=("rule",),
                                name="wording_one_active_per_rule",
                                violation_error_message="Aturan ini sudah punya kata-kata yang dipakai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("activated_at__isnull", True),
                                        ("activated_by__isnull", True),
                                        ("state", "draft"),
                                    ),
                                    models.Q(
                                        models.Q(("state", "draft"), _negated=True),
                                        ("activated_at__isnull", False),
                                        ("activated_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="wording_activated_by_somebody",
                                violation_error_message="Kata-kata yang dipakai mencatat siapa yang memakainya dan kapan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WordingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("rule", models.CharField(max_length=60, verbose_name="aturan")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("body", models.CharField(max_length=500, verbose_name="isi")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Konsep"), ("active", "Dipakai"), ("retired", "Tidak dipakai lagi")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="ditulis pada")),
                        ("activated_at", models.DateTimeField(blank=True, null=True, verbose_name="dipakai sejak")),
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
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="ditulis oleh",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="reminders.wording",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="delivery",
                    name="delivered_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="sampai"),
                ),
                migrations.AddField(
                    model_name="delivery",
                    name="provider_id",
                    field=models.CharField(blank=True, max_length=120, verbose_name="nomor di penyedia"),
                ),
                migrations.AddField(
                    model_name="delivery",
                    name="read_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="dibaca"),
                ),
                migrations.AddField(
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
                        ],
                        max_length=20,
                        verbose_name="sebab tidak dikirim",
                    ),
                ),
                migrations.AddField(
                    model_name="reminder",
                    name="recipient_key",
                    field=models.UUIDField(
                        help_text="public_id of the recipient, also of an account",
                        null=True,
                        verbose_name="kunci penerima",
                    ),
                ),
                migrations.AddField(
                    model_name="reminder",
                    name="recipient_kind",
                    field=models.CharField(
                        choices=[
                            ("user", "Pengguna portal"),
                            ("client", "Klien"),
                            ("guarantor", "Penjamin"),
                            ("village_contact", "Kontak desa atau kelurahan"),
                            ("partner", "Lembaga mitra"),
                        ],
                        default="user",
                        max_length=16,
                        verbose_name="jenis penerima",
                    ),
                ),
                migrations.AlterField(
                    model_name="delivery",
                    name="channel",
                    field=models.CharField(
                        choices=[
                            ("in_app", "Di portal"),
                            ("email", "Surel"),
                            ("whatsapp", "WhatsApp"),
                            ("sms", "SMS"),
                            ("by_hand", "Dikirim petugas"),
                        ],
                        max_length=10,
                        verbose_name="saluran",
                    ),
                ),
                migrations.AlterField(
                    model_name="reminder",
                    name="recipient",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reminders",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="akun penerima",
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
                            ("cancelled", "Dibatalkan"),
                        ],
                        default="waiting",
                        max_length=10,
                        verbose_name="keadaan",
                    ),
                ),
                migrations.AddField(
                    model_name="reminder",
                    name="wording",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reminders.wording",
                        verbose_name="kata-kata",
                    ),
                ),
            ],
        ),
        migrations.RunSQL(FILL, reverse_sql=EMPTY),
        Together(
            operations=[
                migrations.AlterField(
                    model_name="reminder",
                    name="recipient_key",
                    field=models.UUIDField(
                        help_text="public_id of the recipient, also of an account",
                        verbose_name="kunci penerima",
                    ),
                ),
            ],
        ),
        Together(
            operations=[
                migrations.AddIndex(
                    model_name="delivery",
                    index=models.Index(
                        condition=models.Q(("reason", ""), _negated=True),
                        fields=["reason", "-at"],
                        name="delivery_not_sent",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="delivery",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("provider_id", ""), _negated=True),
                        fields=("provider_id",),
                        name="delivery_provider_id_once",
                        violation_error_message="Nomor penyedia ini sudah dicatat pada pengiriman lain.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="delivery",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome", "skipped"), _negated=True),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="delivery_skipped_for_a_reason",
                        violation_error_message="Tulis mengapa pengingat tidak dikirim.",
                    ),
                ),
                migrations.AddIndex(
                    model_name="reminder",
                    index=models.Index(fields=["recipient_key", "-due_at"], name="reminder_by_key"),
                ),
                migrations.AddIndex(
                    model_name="reminder",
                    index=models.Index(fields=["rule", "office", "state"], name="reminder_by_rule"),
                ),
                migrations.AddConstraint(
                    model_name="reminder",
                    constraint=models.UniqueConstraint(
                        fields=("rule", "subject", "recipient_kind", "recipient_key", "occasion"),
                        name="reminder_once_per_occasion",
                        violation_error_message="Pengingat ini sudah ada.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reminder",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("recipient__isnull", False), ("recipient_kind", "user")),
                            models.Q(models.Q(("recipient_kind", "user"), _negated=True), ("recipient__isnull", True)),
                            _connector="OR",
                        ),
                        name="reminder_account_of_users_alone",
                        violation_error_message="Hanya pengguna portal yang punya akun penerima.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="optout",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_optoutevent" ("at", "ended_at", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "rule", "source") VALUES (NEW."at", NEW."ended_at", NEW."id", NEW."key", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_by_id", NEW."rule", NEW."source"); RETURN NULL;',
                            hash="9df1ad0021a2d3860ef302e960a9a2f53a91f6cc",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_af31e",
                            table="reminders_optout",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="optout",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_optoutevent" ("at", "ended_at", "id", "key", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "rule", "source") VALUES (NEW."at", NEW."ended_at", NEW."id", NEW."key", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_by_id", NEW."rule", NEW."source"); RETURN NULL;',
                            hash="4c777340b8d882113237eacb8c72364802cb02d0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e02f6",
                            table="reminders_optout",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="rulesetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_rulesettingevent" ("changed_at", "changed_by_id", "control_percent", "id", "is_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."control_percent", NEW."id", NEW."is_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rule"); RETURN NULL;',
                            hash="84111b87870ab4acaeb55eb4f2046ccc4f2b7e4b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_76dd6",
                            table="reminders_rulesetting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="rulesetting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_rulesettingevent" ("changed_at", "changed_by_id", "control_percent", "id", "is_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."control_percent", NEW."id", NEW."is_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rule"); RETURN NULL;',
                            hash="eff6f3145f0b83823679243e7f8176c5395eae95",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6c39b",
                            table="reminders_rulesetting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="stormhold",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_stormholdevent" ("created_at", "day", "decided_at", "decided_by_id", "decision", "found", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "usual") VALUES (NEW."created_at", NEW."day", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."found", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."rule", NEW."usual"); RETURN NULL;',
                            hash="0266ede7fd48db7a6356a5ce412de0d72e4a79b1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0b89b",
                            table="reminders_stormhold",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="stormhold",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_stormholdevent" ("created_at", "day", "decided_at", "decided_by_id", "decision", "found", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "usual") VALUES (NEW."created_at", NEW."day", NEW."decided_at", NEW."decided_by_id", NEW."decision", NEW."found", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."rule", NEW."usual"); RETURN NULL;',
                            hash="753854c73f1ff471cc703a23e3087abe9d18d228",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a9c0d",
                            table="reminders_stormhold",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="wording",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reminders_wordingevent" ("activated_at", "activated_by_id", "body", "created_at", "created_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "state", "title", "version") VALUES (NEW."activated_at", NEW."activated_by_id", NEW."body", NEW."created_at", NEW."created_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."rule", NEW."state", NEW."title", NEW."version"); RETURN NULL;',
                            hash="129d872661e32504196d00ba99a4aee70a9fc79c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15b4b",
                            table="reminders_wording",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="wording",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reminders_wordingevent" ("activated_at", "activated_by_id", "body", "created_at", "created_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "state", "title", "version") VALUES (NEW."activated_at", NEW."activated_by_id", NEW."body", NEW."created_at", NEW."created_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."rule", NEW."state", NEW."title", NEW."version"); RETURN NULL;',
                            hash="b6f2af7c356f666a0d64f1439b3201a6d6b7e39b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_916fa",
                            table="reminders_wording",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
