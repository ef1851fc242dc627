import django.db.models.deletion
import django.utils.timezone
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("villages", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                migrations.CreateModel(
                    name="OutreachEvent",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", models.CharField(max_length=150, verbose_name="nama kegiatan")),
                        (
                            "activity",
                            models.CharField(
                                choices=[
                                    ("socialisation", "Sosialisasi"),
                                    ("training", "Pelatihan"),
                                    ("guidance", "Pembimbingan klien bersama masyarakat"),
                                ],
                                max_length=20,
                                verbose_name="bentuk kegiatan",
                            ),
                        ),
                        ("reason", models.TextField(verbose_name="alasan memilih desa atau kelurahan ini")),
                        ("venue", models.CharField(max_length=150, verbose_name="tempat acara")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "Diusulkan"),
                                    ("invited", "Undangan terkirim"),
                                    ("held", "Terlaksana"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="proposed",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("summary", models.TextField(blank=True, verbose_name="hasil kegiatan")),
                        (
                            "cancelled_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outreach_events",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hosted_events",
                                to="villages.village",
                                verbose_name="desa atau kelurahan tempat acara",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kegiatan penyuluhan",
                        "verbose_name_plural": "kegiatan penyuluhan",
                        "ordering": ["-starts_at", "-id"],
                        "indexes": [models.Index(fields=["office", "-starts_at"], name="event_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="event_ends_after_start",
                                violation_error_message="Waktu selesai harus setelah waktu mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "cancelled"), _negated=True),
                                    models.Q(("cancelled_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="event_cancellation_has_reason",
                                violation_error_message="Tulis alasan pembatalan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "held"), _negated=True),
                                    models.Q(("summary", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="event_held_has_summary",
                                violation_error_message="Tulis hasil kegiatan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutreachEventEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=150, verbose_name="nama kegiatan")),
                        (
                            "activity",
                            models.CharField(
                                choices=[
                                    ("socialisation", "Sosialisasi"),
                                    ("training", "Pelatihan"),
                                    ("guidance", "Pembimbingan klien bersama masyarakat"),
                                ],
                                max_length=20,
                                verbose_name="bentuk kegiatan",
                            ),
                        ),
                        ("reason", models.TextField(verbose_name="alasan memilih desa atau kelurahan ini")),
                        ("venue", models.CharField(max_length=150, verbose_name="tempat acara")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "Diusulkan"),
                                    ("invited", "Undangan terkirim"),
                                    ("held", "Terlaksana"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="proposed",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("summary", models.TextField(blank=True, verbose_name="hasil kegiatan")),
                        (
                            "cancelled_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="Bapas",
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
                                to="programs.outreachevent",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan tempat acara",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VillageRegistration",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "Menunggu jawaban"),
                                    ("accepted", "Bersedia"),
                                    ("declined", "Tidak bersedia"),
                                    ("other_date", "Minta tanggal lain"),
                                ],
                                default="invited",
                                max_length=10,
                                verbose_name="jawaban",
                            ),
                        ),
                        ("proposed_on", models.DateField(blank=True, null=True, verbose_name="tanggal yang diminta")),
                        ("contact_name", models.CharField(blank=True, max_length=100, verbose_name="nama narahubung")),
                        (
                            "contact_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="telepon narahubung"),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                default=0,
                                editable=False,
                                help_text="Naik pada setiap jawaban dan setiap permintaan jawaban baru; jawaban dari halaman lama ditolak.",
                                verbose_name="perubahan ke-",
                            ),
                        ),
                        (
                            "invited_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diundang"
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        (
                            "attendance_entered_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="kehadiran dicatat"),
                        ),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "attendance_entered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="registrations",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="registrations",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jawaban desa",
                        "verbose_name_plural": "jawaban desa",
                        "ordering": ["village__code"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "village"),
                                name="registration_once_per_village",
                                violation_error_message="Desa atau kelurahan ini sudah diundang.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_at__isnull", True), ("state", "invited")),
                                    models.Q(
                                        models.Q(("state", "invited"), _negated=True),
                                        ("answered_at__isnull", False),
                                        ("answered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="registration_answer_has_author",
                                violation_error_message="Jawaban harus mencatat siapa yang menjawab dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("proposed_on__isnull", False), ("state", "other_date")),
                                    models.Q(
                                        models.Q(("state", "other_date"), _negated=True), ("proposed_on__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="registration_other_date_names_it",
                                violation_error_message="Tulis tanggal yang diminta.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("attendance_entered_at__isnull", True), ("attendance_entered_by__isnull", True)
                                    ),
                                    models.Q(
                                        ("attendance_entered_at__isnull", False),
                                        ("attendance_entered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="registration_attendance_has_author",
                                violation_error_message="Kehadiran harus mencatat siapa yang mengisi dan kapan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceGroup",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "group",
                            models.CharField(
                                choices=[
                                    ("village_staff", "Perangkat desa atau kelurahan"),
                                    ("neighbourhood", "Ketua RT dan RW"),
                                    ("religious", "Tokoh agama dan masyarakat"),
                                    ("youth", "Pemuda dan karang taruna"),
                                    ("women", "PKK"),
                                    ("guarantor", "Penjamin dan keluarga klien"),
                                    ("resident", "Warga lainnya"),
                                ],
                                max_length=20,
                                verbose_name="kelompok",
                            ),
                        ),
                        ("expected", models.PositiveIntegerField(default=0, verbose_name="perkiraan")),
                        ("attended", models.PositiveIntegerField(blank=True, null=True, verbose_name="hadir")),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="groups",
                                to="programs.villageregistration",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kelompok hadirin",
                        "verbose_name_plural": "kelompok hadirin",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("registration", "group"),
                                name="attendance_group_once",
                                violation_error_message="Kelompok ini sudah ada.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("expected__lte", 5000),
                                    models.Q(("attended__isnull", True), ("attended__lte", 5000), _connector="OR"),
                                ),
                                name="attendance_at_most_5000",
                                violation_error_message="Jumlah orang paling banyak 5.000 per kelompok.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VillageRegistrationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("invited", "Menunggu jawaban"),
                                    ("accepted", "Bersedia"),
                                    ("declined", "Tidak bersedia"),
                                    ("other_date", "Minta tanggal lain"),
                                ],
                                default="invited",
                                max_length=10,
                                verbose_name="jawaban",
                            ),
                        ),
                        ("proposed_on", models.DateField(blank=True, null=True, verbose_name="tanggal yang diminta")),
                        ("contact_name", models.CharField(blank=True, max_length=100, verbose_name="nama narahubung")),
                        (
                            "contact_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="telepon narahubung"),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                default=0,
                                editable=False,
                                help_text="Naik pada setiap jawaban dan setiap permintaan jawaban baru; jawaban dari halaman lama ditolak.",
                                verbose_name="perubahan ke-",
                            ),
                        ),
                        (
                            "invited_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diundang"
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        (
                            "attendance_entered_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="kehadiran dicatat"),
                        ),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "attendance_entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
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
                                to="programs.villageregistration",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceGroupEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "group",
                            models.CharField(
                                choices=[
                                    ("village_staff", "Perangkat desa atau kelurahan"),
                                    ("neighbourhood", "Ketua RT dan RW"),
                                    ("religious", "Tokoh agama dan masyarakat"),
                                    ("youth", "Pemuda dan karang taruna"),
                                    ("women", "PKK"),
                                    ("guarantor", "Penjamin dan keluarga klien"),
                                    ("resident", "Warga lainnya"),
                                ],
                                max_length=20,
                                verbose_name="kelompok",
                            ),
                        ),
                        ("expected", models.PositiveIntegerField(default=0, verbose_name="perkiraan")),
                        ("attended", models.PositiveIntegerField(blank=True, null=True, verbose_name="hadir")),
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
                                to="programs.attendancegroup",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.villageregistration",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
