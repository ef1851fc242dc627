import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import encrypted_fields.fields
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
                    name="ClientSequence",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField()),
                        ("last_number", models.PositiveIntegerField(default=0)),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="client_sequences",
                                to="accounts.office",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "nomor urut klien",
                        "verbose_name_plural": "nomor urut klien",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "year"), name="clientsequence_one_per_office_and_year"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Client",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "number",
                            models.CharField(editable=False, max_length=24, unique=True, verbose_name="nomor klien"),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama lengkap")),
                        ("alias", models.CharField(blank=True, max_length=100, verbose_name="alias")),
                        (
                            "sounding_name",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.text.Replace(
                                    django.db.models.functions.text.Replace(
                                        django.db.models.functions.text.Replace(
                                            django.db.models.functions.text.Replace(
                                                django.db.models.functions.text.Replace(
                                                    django.db.models.functions.text.Replace(
                                                        django.db.models.functions.text.Replace(
                                                            django.db.models.functions.text.Replace(
                                                                django.db.models.functions.text.Replace(
                                                                    django.db.models.functions.text.Replace(
                                                                        django.db.models.functions.text.Replace(
                                                                            django.db.models.functions.text.Replace(
                                                                                django.db.models.functions.text.Replace(
                                                                                    django.db.models.functions.text.Replace(
                                                                                        django.db.models.functions.text.Replace(
                                                                                            django.db.models.functions.text.Upper(
                                                                                                models.F("name")
                                                                                            ),
                                                                                            models.Value("OE"),
                                                                                            models.Value("U"),
                                                                                        ),
                                                                                        models.Value("DJ"),
                                                                                        models.Value("J"),
                                                                                    ),
                                                                                    models.Value("TJ"),
                                                                                    models.Value("C"),
                                                                                ),
                                                                                models.Value("SJ"),
                                                                                models.Value("SY"),
                                                                            ),
                                                                            models.Value("NJ"),
                                                                            models.Value("NY"),
                                                                        ),
                                                                        models.Value("CH"),
                                                                        models.Value("KH"),
                                                                    ),
                                                                    models.Value("KH"),
                                                                    models.Value("K"),
                                                                ),
                                                                models.Value("AE"),
                                                                models.Value("AI"),
                                                            ),
                                                            models.Value("PH"),
                                                            models.Value("F"),
                                                        ),
                                                        models.Value("TH"),
                                                        models.Value("T"),
                                                    ),
                                                    models.Value("DH"),
                                                    models.Value("D"),
                                                ),
                                                models.Value("V"),
                                                models.Value("F"),
                                            ),
                                            models.Value("J"),
                                            models.Value("Y"),
                                        ),
                                        models.Value("Z"),
                                        models.Value("S"),
                                    ),
                                    models.Value("'"),
                                    models.Value(""),
                                ),
                                output_field=models.CharField(max_length=200),
                            ),
                        ),
                        (
                            "sex",
                            models.CharField(
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                max_length=1,
                                verbose_name="jenis kelamin",
                            ),
                        ),
                        ("birth_place", models.CharField(blank=True, max_length=80, verbose_name="tempat lahir")),
                        ("birth_date", models.DateField(verbose_name="tanggal lahir")),
                        (
                            "nik",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=16, null=True, verbose_name="NIK"
                            ),
                        ),
                        ("nik_hash", models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                        (
                            "phone",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=20, null=True, verbose_name="nomor telepon"
                            ),
                        ),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        (
                            "is_child",
                            models.BooleanField(
                                default=False,
                                help_text="UU 11/2012 pasal 19: nama hanya ada di berkas.",
                                verbose_name="identitas anak dirahasiakan",
                            ),
                        ),
                        (
                            "registered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="clients",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "registered_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="clients",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "klien",
                        "verbose_name_plural": "klien",
                        "ordering": ["number"],
                        "indexes": [models.Index(fields=["office", "number"], name="client_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sex__in", ["L", "P"])),
                                name="client_sex_known",
                                violation_error_message="Pilih jenis kelamin.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True),
                                name="client_has_name",
                                violation_error_message="Tulis nama klien.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClientEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.CharField(editable=False, max_length=24, verbose_name="nomor klien")),
                        ("name", models.CharField(max_length=150, verbose_name="nama lengkap")),
                        ("alias", models.CharField(blank=True, max_length=100, verbose_name="alias")),
                        (
                            "sounding_name",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.text.Replace(
                                    django.db.models.functions.text.Replace(
                                        django.db.models.functions.text.Replace(
                                            django.db.models.functions.text.Replace(
                                                django.db.models.functions.text.Replace(
                                                    django.db.models.functions.text.Replace(
                                                        django.db.models.functions.text.Replace(
                                                            django.db.models.functions.text.Replace(
                                                                django.db.models.functions.text.Replace(
                                                                    django.db.models.functions.text.Replace(
                                                                        django.db.models.functions.text.Replace(
                                                                            django.db.models.functions.text.Replace(
                                                                                django.db.models.functions.text.Replace(
                                                                                    django.db.models.functions.text.Replace(
                                                                                        django.db.models.functions.text.Replace(
                                                                                            django.db.models.functions.text.Upper(
                                                                                                models.F("name")
                                                                                            ),
                                                                                            models.Value("OE"),
                                                                                            models.Value("U"),
                                                                                        ),
                                                                                        models.Value("DJ"),
                                                                                        models.Value("J"),
                                                                                    ),
                                                                                    models.Value("TJ"),
                                                                                    models.Value("C"),
                                                                                ),
                                                                                models.Value("SJ"),
                                                                                models.Value("SY"),
                                                                            ),
                                                                            models.Value("NJ"),
                                                                            models.Value("NY"),
                                                                        ),
                                                                        models.Value("CH"),
                                                                        models.Value("KH"),
                                                                    ),
                                                                    models.Value("KH"),
                                                                    models.Value("K"),
                                                                ),
                                                                models.Value("AE"),
                                                                models.Value("AI"),
                                                            ),
                                                            models.Value("PH"),
                                                            models.Value("F"),
                                                        ),
                                                        models.Value("TH"),
                                                        models.Value("T"),
                                                    ),
                                                    models.Value("DH"),
                                                    models.Value("D"),
                                                ),
                                                models.Value("V"),
                                                models.Value("F"),
                                            ),
                                            models.Value("J"),
                                            models.Value("Y"),
                                        ),
                                        models.Value("Z"),
                                        models.Value("S"),
                                    ),
                                    models.Value("'"),
                                    models.Value(""),
                                ),
                                output_field=models.CharField(max_length=200),
                            ),
                        ),
                        (
                            "sex",
                            models.CharField(
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                max_length=1,
                                verbose_name="jenis kelamin",
                            ),
                        ),
                        ("birth_place", models.CharField(blank=True, max_length=80, verbose_name="tempat lahir")),
                        ("birth_date", models.DateField(verbose_name="tanggal lahir")),
                        (
                            "nik",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=16, null=True, verbose_name="NIK"
                            ),
                        ),
                        ("nik_hash", models.CharField(blank=True, editable=False, max_length=64)),
                        (
                            "phone",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=20, null=True, verbose_name="nomor telepon"
                            ),
                        ),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        (
                            "is_child",
                            models.BooleanField(
                                default=False,
                                help_text="UU 11/2012 pasal 19: nama hanya ada di berkas.",
                                verbose_name="identitas anak dirahasiakan",
                            ),
                        ),
                        (
                            "registered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="clients.client",
                            ),
                        ),
                        (
                            "registered_by",
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
                    name="Supervision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("conditional_release", "Pembebasan bersyarat"),
                                    ("conditional_leave", "Cuti bersyarat"),
                                    ("pre_release_leave", "Cuti menjelang bebas"),
                                    ("assimilation", "Asimilasi"),
                                    ("supervision_sentence", "Pidana pengawasan"),
                                    ("conditional_sentence", "Pidana dengan syarat"),
                                    ("social_work_sentence", "Pidana kerja sosial"),
                                    ("child_community_service", "Pelayanan masyarakat (anak)"),
                                    ("diversion", "Diversi"),
                                ],
                                max_length=30,
                                verbose_name="program",
                            ),
                        ),
                        (
                            "audience",
                            models.CharField(
                                choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok"
                            ),
                        ),
                        ("register_no", models.CharField(max_length=60, verbose_name="nomor register")),
                        (
                            "legal_basis",
                            models.CharField(
                                help_text="Nomor dan tanggal SK, putusan, atau penetapan.",
                                max_length=200,
                                verbose_name="dasar hukum",
                            ),
                        ),
                        (
                            "offence_on",
                            models.DateField(
                                blank=True,
                                help_text="Usia pada tanggal ini menentukan perkara Anak atau dewasa (UU 11/2012 pasal 1).",
                                null=True,
                                verbose_name="tanggal tindak pidana",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="mulai bimbingan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="akhir bimbingan")),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("initial", "Tahap awal"),
                                    ("continued", "Tahap lanjutan"),
                                    ("final", "Tahap akhir"),
                                ],
                                default="initial",
                                max_length=10,
                                verbose_name="tahap",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("registered", "Terdaftar"),
                                    ("active", "Dibimbing"),
                                    ("suspended", "Ditangguhkan"),
                                    ("completed", "Selesai"),
                                    ("revoked", "Dicabut"),
                                    ("transferred", "Dilimpahkan"),
                                    ("deceased", "Meninggal"),
                                ],
                                default="registered",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "report_in_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="wajib lapor setiap (hari)"
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="ditutup")),
                        (
                            "registered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "client",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervisions",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervisions",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "officer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supervisions",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Pembimbing Kemasyarakatan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "perkara bimbingan",
                        "verbose_name_plural": "perkara bimbingan",
                        "ordering": ["-starts_on", "-id"],
                        "indexes": [
                            models.Index(fields=["office", "status"], name="supervision_by_office"),
                            models.Index(fields=["officer", "status"], name="supervision_by_officer"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "register_no"),
                                name="supervision_register_no_once",
                                violation_error_message="Nomor register ini sudah dipakai di kantor Anda.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                name="supervision_ends_after_start",
                                violation_error_message="Akhir bimbingan tidak boleh sebelum mulai bimbingan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "active"), _negated=True),
                                    ("officer__isnull", False),
                                    _connector="OR",
                                ),
                                name="supervision_active_has_officer",
                                violation_error_message="Perkara yang dibimbing harus punya Pembimbing Kemasyarakatan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("closed_on__isnull", False),
                                        ("status__in", ["completed", "revoked", "transferred", "deceased"]),
                                    ),
                                    models.Q(
                                        models.Q(
                                            ("status__in", ["completed", "revoked", "transferred", "deceased"]),
                                            _negated=True,
                                        ),
                                        ("closed_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="supervision_closed_has_date",
                                violation_error_message="Perkara yang ditutup harus punya tanggal penutupan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind__in", ["child_community_service", "diversion"]), _negated=True),
                                    ("audience", "child"),
                                    _connector="OR",
                                ),
                                name="supervision_child_programme_for_child",
                                violation_error_message="Program ini hanya untuk Anak (UU 11/2012).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("kind__in", ["social_work_sentence", "supervision_sentence"]), _negated=True
                                    ),
                                    ("audience", "adult"),
                                    _connector="OR",
                                ),
                                name="supervision_adult_sentence_for_adult",
                                violation_error_message="Pidana ini hanya untuk orang dewasa (KUHP pasal 65 dan 113).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("report_in_days__isnull", True),
                                    ("report_in_days__range", (1, 92)),
                                    _connector="OR",
                                ),
                                name="supervision_report_in_days_1_to_92",
                                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportIn",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("due_on", models.DateField(verbose_name="jatuh tempo")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("due", "Belum lapor"),
                                    ("reported", "Sudah lapor"),
                                    ("excused", "Izin"),
                                    ("missed", "Tidak lapor"),
                                ],
                                default="due",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("office", "Di kantor Bapas"),
                                    ("post", "Di Pos Bapas"),
                                    ("remote", "Jarak jauh"),
                                    ("visit", "Saat kunjungan"),
                                ],
                                max_length=10,
                                verbose_name="cara lapor",
                            ),
                        ),
                        ("reported_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu lapor")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="report_ins",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "wajib lapor",
                        "verbose_name_plural": "wajib lapor",
                        "ordering": ["-due_on", "-id"],
                        "indexes": [
                            models.Index(condition=models.Q(("state", "due")), fields=["due_on"], name="reportin_due"),
                            models.Index(
                                condition=models.Q(("state", "missed")), fields=["due_on"], name="reportin_missed"
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("supervision", "due_on"),
                                name="reportin_once_per_day",
                                violation_error_message="Wajib lapor pada tanggal ini sudah ada.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "due")),
                                fields=("supervision",),
                                name="reportin_one_open_per_supervision",
                                violation_error_message="Masih ada wajib lapor yang belum selesai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("reported_at__isnull", False),
                                        ("state", "reported"),
                                        models.Q(("mode", ""), _negated=True),
                                    ),
                                    models.Q(("reported_at__isnull", True), ("state__in", ["due", "missed"])),
                                    models.Q(
                                        ("reported_at__isnull", True),
                                        ("state", "excused"),
                                        models.Q(("note", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="reportin_outcome_is_complete",
                                violation_error_message="Lapor harus punya waktu dan cara; izin harus punya alasan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("conditional_release", "Pembebasan bersyarat"),
                                    ("conditional_leave", "Cuti bersyarat"),
                                    ("pre_release_leave", "Cuti menjelang bebas"),
                                    ("assimilation", "Asimilasi"),
                                    ("supervision_sentence", "Pidana pengawasan"),
                                    ("conditional_sentence", "Pidana dengan syarat"),
                                    ("social_work_sentence", "Pidana kerja sosial"),
                                    ("child_community_service", "Pelayanan masyarakat (anak)"),
                                    ("diversion", "Diversi"),
                                ],
                                max_length=30,
                                verbose_name="program",
                            ),
                        ),
                        (
                            "audience",
                            models.CharField(
                                choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok"
                            ),
                        ),
                        ("register_no", models.CharField(max_length=60, verbose_name="nomor register")),
                        (
                            "legal_basis",
                            models.CharField(
                                help_text="Nomor dan tanggal SK, putusan, atau penetapan.",
                                max_length=200,
                                verbose_name="dasar hukum",
                            ),
                        ),
                        (
                            "offence_on",
                            models.DateField(
                                blank=True,
                                help_text="Usia pada tanggal ini menentukan perkara Anak atau dewasa (UU 11/2012 pasal 1).",
                                null=True,
                                verbose_name="tanggal tindak pidana",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="mulai bimbingan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="akhir bimbingan")),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("initial", "Tahap awal"),
                                    ("continued", "Tahap lanjutan"),
                                    ("final", "Tahap akhir"),
                                ],
                                default="initial",
                                max_length=10,
                                verbose_name="tahap",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("registered", "Terdaftar"),
                                    ("active", "Dibimbing"),
                                    ("suspended", "Ditangguhkan"),
                                    ("completed", "Selesai"),
                                    ("revoked", "Dicabut"),
                                    ("transferred", "Dilimpahkan"),
                                    ("deceased", "Meninggal"),
                                ],
                                default="registered",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "report_in_days",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="wajib lapor setiap (hari)"
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="ditutup")),
                        (
                            "registered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "client",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
                                verbose_name="klien",
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
                            "officer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Pembimbing Kemasyarakatan",
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
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Visit",
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
                                    ("planned", "Direncanakan"),
                                    ("held", "Terlaksana"),
                                    ("not_met", "Klien tidak ditemui"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("home", "Kunjungan rumah"),
                                    ("office", "Di kantor Bapas"),
                                    ("post", "Di Pos Bapas"),
                                    ("work", "Di tempat kerja atau sekolah"),
                                    ("village", "Di kantor desa atau kelurahan"),
                                    ("video", "Panggilan video"),
                                    ("phone", "Telepon"),
                                ],
                                max_length=10,
                                verbose_name="cara",
                            ),
                        ),
                        ("planned_on", models.DateField(blank=True, null=True, verbose_name="direncanakan")),
                        ("occurred_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu kunjungan")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat")),
                        (
                            "present",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("client", "Klien"),
                                        ("family", "Keluarga"),
                                        ("guarantor", "Penjamin"),
                                        ("neighbourhood", "Ketua RT atau RW"),
                                        ("village_official", "Kepala desa, lurah, atau perangkat"),
                                        ("employer", "Atasan atau guru"),
                                        ("other", "Orang lain"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="yang hadir",
                            ),
                        ),
                        ("findings", models.TextField(blank=True, verbose_name="yang ditemukan")),
                        (
                            "community_acceptance",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1 ditolak, 5 diterima penuh",
                                null=True,
                                verbose_name="penerimaan masyarakat",
                            ),
                        ),
                        ("is_violation", models.BooleanField(default=False, verbose_name="ada pelanggaran syarat")),
                        (
                            "change_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan rencana"),
                        ),
                        (
                            "logged_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "officer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Pembimbing Kemasyarakatan",
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="visits",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kunjungan",
                        "verbose_name_plural": "kunjungan",
                        "ordering": ["-occurred_at", "-planned_on", "-id"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "planned")),
                                fields=["officer", "planned_on"],
                                name="visit_planned",
                            ),
                            models.Index(fields=["supervision", "-occurred_at"], name="visit_by_supervision"),
                            models.Index(
                                condition=models.Q(("state__in", ["held", "not_met"])),
                                fields=["occurred_at"],
                                name="visit_done",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("occurred_at__isnull", True),
                                        ("planned_on__isnull", False),
                                        ("state", "planned"),
                                    ),
                                    models.Q(("occurred_at__isnull", True), ("state", "cancelled")),
                                    models.Q(
                                        ("occurred_at__isnull", False),
                                        ("state__in", ["held", "not_met"]),
                                        models.Q(("findings", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="visit_outcome_is_complete",
                                violation_error_message="Kunjungan yang sudah dilakukan harus punya waktu dan hasil.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "cancelled"), _negated=True),
                                    models.Q(("change_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="visit_cancellation_has_reason",
                                violation_error_message="Tulis alasan membatalkan kunjungan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "planned")),
                                fields=("supervision",),
                                name="visit_one_planned_per_supervision",
                                violation_error_message="Perkara ini sudah punya rencana kunjungan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("community_acceptance__isnull", True),
                                    ("community_acceptance__range", (1, 5)),
                                    _connector="OR",
                                ),
                                name="visit_acceptance_1_to_5",
                                violation_error_message="Penerimaan masyarakat dinilai 1 sampai 5.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Assignment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "since",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="sejak"
                            ),
                        ),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "assigned_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "officer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="assignments",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="assignments",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penugasan",
                        "verbose_name_plural": "penugasan",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("until__isnull", True)),
                                fields=("supervision",),
                                name="assignment_one_open_per_supervision",
                                violation_error_message="Perkara ini sudah punya Pembimbing Kemasyarakatan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"
                                ),
                                name="assignment_runs_forward",
                                violation_error_message="Akhir penugasan tidak boleh sebelum mulainya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportInEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("due_on", models.DateField(verbose_name="jatuh tempo")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("due", "Belum lapor"),
                                    ("reported", "Sudah lapor"),
                                    ("excused", "Izin"),
                                    ("missed", "Tidak lapor"),
                                ],
                                default="due",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("office", "Di kantor Bapas"),
                                    ("post", "Di Pos Bapas"),
                                    ("remote", "Jarak jauh"),
                                    ("visit", "Saat kunjungan"),
                                ],
                                max_length=10,
                                verbose_name="cara lapor",
                            ),
                        ),
                        ("reported_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu lapor")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
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
                                to="clients.reportin",
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
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VisitEvent",
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
                                    ("planned", "Direncanakan"),
                                    ("held", "Terlaksana"),
                                    ("not_met", "Klien tidak ditemui"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("home", "Kunjungan rumah"),
                                    ("office", "Di kantor Bapas"),
                                    ("post", "Di Pos Bapas"),
                                    ("work", "Di tempat kerja atau sekolah"),
                                    ("village", "Di kantor desa atau kelurahan"),
                                    ("video", "Panggilan video"),
                                    ("phone", "Telepon"),
                                ],
                                max_length=10,
                                verbose_name="cara",
                            ),
                        ),
                        ("planned_on", models.DateField(blank=True, null=True, verbose_name="direncanakan")),
                        ("occurred_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu kunjungan")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat")),
                        (
                            "present",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("client", "Klien"),
                                        ("family", "Keluarga"),
                                        ("guarantor", "Penjamin"),
                                        ("neighbourhood", "Ketua RT atau RW"),
                                        ("village_official", "Kepala desa, lurah, atau perangkat"),
                                        ("employer", "Atasan atau guru"),
                                        ("other", "Orang lain"),
                                    ],
                                    max_length=20,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="yang hadir",
                            ),
                        ),
                        ("findings", models.TextField(blank=True, verbose_name="yang ditemukan")),
                        (
                            "community_acceptance",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="1 ditolak, 5 diterima penuh",
                                null=True,
                                verbose_name="penerimaan masyarakat",
                            ),
                        ),
                        ("is_violation", models.BooleanField(default=False, verbose_name="ada pelanggaran syarat")),
                        (
                            "change_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan rencana"),
                        ),
                        (
                            "logged_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "officer",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Pembimbing Kemasyarakatan",
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
                                to="clients.visit",
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
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
            ],
        ),
    ]
