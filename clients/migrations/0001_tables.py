"""The caseload: the person, the case, who guides it, and everything that is written down about it."""

# One line a column.
# fmt: off

import clients.files
import django.contrib.postgres.fields
import django.contrib.postgres.functions
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import encrypted_fields.fields
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("clients", "0020_wording_of_consent_and_wrong_numbers_of_guarantors")]

    initial = True

    dependencies = [
        ("documents", "0002_triggers"),
        ("reminders", "0002_triggers"),
    ]

    operations = [
        Together(
            operations=[
                # client
                migrations.CreateModel(
                    name="Client",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="clients", to="accounts.office", verbose_name="Bapas")),
                        ("number", models.CharField(editable=False, max_length=24, unique=True, verbose_name="nomor klien")),
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
                                                                                            django.db.models.functions.text.Upper(models.F("name")), models.Value("OE"), models.Value("U")
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
                        ("sex", models.CharField(choices=[("L", "Laki-laki"), ("P", "Perempuan")], max_length=1, verbose_name="jenis kelamin")),
                        ("birth_place", models.CharField(blank=True, max_length=80, verbose_name="tempat lahir")),
                        ("birth_date", models.DateField(verbose_name="tanggal lahir")),
                        ("nik", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=16, null=True, verbose_name="NIK")),
                        ("nik_hash", models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                        ("kk", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=16, null=True, verbose_name="nomor Kartu Keluarga")),
                        ("kk_hash", models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                        ("phone", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor telepon")),
                        ("phone_hash", models.CharField(blank=True, db_index=True, editable=False, max_length=64)),
                        (
                            "religion",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("islam", "Islam"),
                                    ("protestant", "Kristen"),
                                    ("catholic", "Katolik"),
                                    ("hindu", "Hindu"),
                                    ("buddhist", "Buddha"),
                                    ("confucian", "Khonghucu"),
                                    ("belief", "Kepercayaan terhadap Tuhan Yang Maha Esa"),
                                ],
                                max_length=10,
                                verbose_name="agama",
                            ),
                        ),
                        (
                            "education",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("none", "Tidak atau belum sekolah"),
                                    ("primary_unfinished", "Belum tamat SD"),
                                    ("primary", "SD atau sederajat"),
                                    ("junior", "SMP atau sederajat"),
                                    ("senior", "SMA atau sederajat"),
                                    ("diploma_1", "Diploma I"),
                                    ("diploma_2", "Diploma II"),
                                    ("diploma_3", "Diploma III"),
                                    ("bachelor", "Diploma IV atau Strata I"),
                                    ("master", "Strata II"),
                                    ("doctor", "Strata III"),
                                ],
                                max_length=20,
                                verbose_name="pendidikan terakhir",
                            ),
                        ),
                        ("occupation", models.CharField(blank=True, max_length=80, verbose_name="pekerjaan")),
                        (
                            "marital_status",
                            models.CharField(
                                blank=True,
                                choices=[("single", "Belum kawin"), ("married", "Kawin"), ("divorced", "Cerai hidup"), ("widowed", "Cerai mati")],
                                max_length=10,
                                verbose_name="status perkawinan",
                            ),
                        ),
                        ("is_foreigner", models.BooleanField(default=False, verbose_name="warga negara asing")),
                        ("special_marks", models.CharField(blank=True, max_length=200, verbose_name="ciri khusus")),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="clients", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("is_child", models.BooleanField(default=False, help_text="UU 11/2012 pasal 19: nama hanya ada di berkas.", verbose_name="identitas anak dirahasiakan")),
                        ("address_since", models.DateField(blank=True, null=True, verbose_name="tinggal di sini sejak")),
                        ("messages_agreed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="setuju menerima pesan sejak")),
                        (
                            "messages_agreed_how",
                            models.CharField(
                                blank=True, choices=[("written", "Formulir yang ditandatangani"), ("spoken", "Lisan")], editable=False, max_length=10, verbose_name="cara menyetujui pesan"
                            ),
                        ),
                        (
                            "messages_recorded_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="persetujuan pesan dicatat oleh",
                            ),
                        ),
                        (
                            "messages_wording",
                            models.PositiveSmallIntegerField(
                                db_default=1,
                                default=1,
                                editable=False,
                                help_text="clients.terms.MESSAGE_CONSENTS; tanpa persetujuan tidak berarti apa-apa.",
                                verbose_name="versi kalimat persetujuan pesan",
                            ),
                        ),
                        ("messages_withdrawn_on", models.DateField(blank=True, editable=False, null=True, verbose_name="minta tidak dikirimi pesan sejak")),
                        ("phone_wrong_on", models.DateField(blank=True, editable=False, null=True, verbose_name="nomor ternyata salah pada")),
                        (
                            "phone_wrong_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="nomor ditandai salah oleh",
                            ),
                        ),
                        (
                            "merged_into",
                            models.ForeignKey(
                                blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="merged_records", to="clients.client", verbose_name="digabungkan ke"
                            ),
                        ),
                        ("registered_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "klien",
                        "verbose_name_plural": "klien",
                        "ordering": ["number"],
                        "indexes": [models.Index(fields=["office", "number"], name="client_by_office")],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("sex__in", ["L", "P"])), name="client_sex_known", violation_error_message="Pilih jenis kelamin."),
                            models.CheckConstraint(condition=models.Q(("name", ""), _negated=True), name="client_has_name", violation_error_message="Tulis nama klien."),
                            models.CheckConstraint(
                                condition=models.Q(("merged_into__isnull", True), models.Q(("merged_into", models.F("pk")), _negated=True), _connector="OR"),
                                name="client_not_merged_into_itself",
                                violation_error_message="Berkas tidak dapat digabungkan dengan dirinya sendiri.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("messages_agreed_how", ""), ("messages_agreed_on", None), ("messages_recorded_by", None)),
                                    models.Q(("messages_agreed_how__in", ["written", "spoken"]), ("messages_agreed_on__isnull", False), ("messages_recorded_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="client_message_consent_is_whole",
                                violation_error_message="Persetujuan pesan memuat tanggal, cara, dan siapa yang mencatatnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("messages_withdrawn_on", None), models.Q(("messages_agreed_on__isnull", False), ("messages_withdrawn_on__gte", models.F("messages_agreed_on"))), _connector="OR"
                                ),
                                name="client_message_consent_ends_after_start",
                                violation_error_message="Persetujuan pesan tidak dapat ditarik sebelum diberikan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("phone_wrong_by", None), ("phone_wrong_on", None)),
                                    models.Q(("phone_wrong_by__isnull", False), ("phone_wrong_on__isnull", False), models.Q(("phone_hash", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="client_wrong_number_is_whole",
                                violation_error_message="Nomor salah dicatat dengan tanggal dan pencatatnya, bila nomornya ada.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClientSequence",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="client_sequences", to="accounts.office")),
                        ("year", models.PositiveSmallIntegerField()),
                        ("last_number", models.PositiveIntegerField(default=0)),
                    ],
                    options={
                        "verbose_name": "nomor urut klien",
                        "verbose_name_plural": "nomor urut klien",
                        "constraints": [models.UniqueConstraint(fields=("office", "year"), name="clientsequence_one_per_office_and_year")],
                    },
                ),
                # supervision
                migrations.CreateModel(
                    name="Supervision",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("client", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="supervisions", to="clients.client", verbose_name="klien")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="supervisions", to="accounts.office", verbose_name="Bapas")),
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
                                    ("child_supervision", "Pengawasan (anak)"),
                                    ("child_outside_guidance", "Pembinaan di luar lembaga (anak)"),
                                    ("child_work_training", "Pelatihan kerja (anak)"),
                                    ("child_return_to_parents", "Pengembalian kepada orang tua (anak)"),
                                    ("child_under_twelve", "Pembinaan anak di bawah 12 tahun"),
                                    ("diversion", "Diversi"),
                                ],
                                max_length=30,
                                verbose_name="program",
                            ),
                        ),
                        ("audience", models.CharField(choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok")),
                        (
                            "book",
                            models.CharField(
                                choices=[("reintegration", "Buku integrasi dan asimilasi"), ("sentence", "Buku pidana di luar lembaga"), ("child", "Buku klien anak"), ("diversion", "Buku diversi")],
                                editable=False,
                                max_length=15,
                                verbose_name="buku register",
                            ),
                        ),
                        ("register_no", models.CharField(max_length=60, verbose_name="nomor register")),
                        ("prison_register_no", models.CharField(blank=True, max_length=60, verbose_name="nomor register Lapas atau Rutan")),
                        ("external_sdp_id", models.CharField(blank=True, max_length=40, verbose_name="nomor SDP")),
                        ("legal_basis", models.CharField(help_text="Nomor dan tanggal SK, putusan, atau penetapan.", max_length=200, verbose_name="dasar hukum")),
                        ("basis_on", models.DateField(blank=True, null=True, verbose_name="tanggal dasar hukum")),
                        ("basis_authority", models.CharField(blank=True, help_text="Pengadilan, Direktur Jenderal, atau penyidik.", max_length=150, verbose_name="ditetapkan oleh")),
                        ("offence", models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal")),
                        ("threat_months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ancaman penjara paling lama (bulan)")),
                        ("imposed_months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: bulan")),
                        ("imposed_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: hari")),
                        ("detained_on", models.DateField(blank=True, null=True, verbose_name="mulai ditahan")),
                        (
                            "offence_on",
                            models.DateField(blank=True, help_text="Usia pada tanggal ini menentukan perkara Anak atau dewasa (UU 11/2012 pasal 1).", null=True, verbose_name="tanggal tindak pidana"),
                        ),
                        ("starts_on", models.DateField(verbose_name="mulai bimbingan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="akhir bimbingan")),
                        (
                            "officer",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="supervisions", to=settings.AUTH_USER_MODEL, verbose_name="Pembimbing Kemasyarakatan"
                            ),
                        ),
                        (
                            "stage",
                            models.CharField(choices=[("initial", "Tahap awal"), ("continued", "Tahap lanjutan"), ("final", "Tahap akhir")], default="initial", max_length=10, verbose_name="tahap"),
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
                        ("report_in_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="wajib lapor setiap (hari)")),
                        ("visit_every_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="kunjungan setiap (hari)")),
                        (
                            "predecessor",
                            models.OneToOneField(
                                blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="successor", to="clients.supervision", verbose_name="dilimpahkan dari"
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="ditutup")),
                        (
                            "register_note",
                            encrypted_fields.fields.EncryptedTextField(
                                blank=True, help_text="Yang tertulis dalam register kantor dan tidak punya isian sendiri.", null=True, verbose_name="catatan dari register"
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "perkara bimbingan",
                        "verbose_name_plural": "perkara bimbingan",
                        "ordering": ["-starts_on", "-id"],
                        "indexes": [models.Index(fields=["office", "status"], name="supervision_by_office"), models.Index(fields=["officer", "status"], name="supervision_by_officer")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "book", "register_no"), name="supervision_register_no_once", violation_error_message="Nomor register ini sudah dipakai dalam buku register yang sama."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                                name="supervision_ends_after_start",
                                violation_error_message="Akhir bimbingan tidak boleh sebelum mulai bimbingan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("status", "active"), _negated=True), ("officer__isnull", False), _connector="OR"),
                                name="supervision_active_has_officer",
                                violation_error_message="Perkara yang dibimbing harus punya Pembimbing Kemasyarakatan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", False), ("status__in", ["completed", "revoked", "transferred", "deceased"])),
                                    models.Q(models.Q(("status__in", ["completed", "revoked", "transferred", "deceased"]), _negated=True), ("closed_on__isnull", True)),
                                    _connector="OR",
                                ),
                                name="supervision_closed_has_date",
                                violation_error_message="Perkara yang ditutup harus punya tanggal penutupan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        (
                                            "kind__in",
                                            [
                                                "child_community_service",
                                                "child_outside_guidance",
                                                "child_return_to_parents",
                                                "child_supervision",
                                                "child_under_twelve",
                                                "child_work_training",
                                                "diversion",
                                            ],
                                        ),
                                        _negated=True,
                                    ),
                                    ("audience", "child"),
                                    _connector="OR",
                                ),
                                name="supervision_child_programme_for_child",
                                violation_error_message="Program ini hanya untuk Anak (UU 11/2012).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("kind__in", ["social_work_sentence", "supervision_sentence"]), _negated=True), ("audience", "adult"), _connector="OR"),
                                name="supervision_adult_sentence_for_adult",
                                violation_error_message="Pidana ini hanya untuk orang dewasa (KUHP pasal 65 dan 113).",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("report_in_days__isnull", True), ("report_in_days__range", (1, 92)), _connector="OR"),
                                name="supervision_report_in_days_1_to_92",
                                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("visit_every_days__isnull", True), ("visit_every_days__range", (1, 184)), _connector="OR"),
                                name="supervision_visit_days_1_to_184",
                                violation_error_message="Jarak kunjungan harus 1 sampai 184 hari.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Assignment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="assignments", to="clients.supervision")),
                        ("officer", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="assignments", to=settings.AUTH_USER_MODEL)),
                        ("since", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="sejak")),
                        ("until", models.DateTimeField(blank=True, null=True, verbose_name="sampai")),
                        ("assigned_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
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
                                condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                                name="assignment_runs_forward",
                                violation_error_message="Akhir penugasan tidak boleh sebelum mulainya.",
                            ),
                        ],
                    },
                ),
                # concern
                migrations.CreateModel(
                    name="Concern",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="concerns", to="accounts.office", verbose_name="Bapas")),
                        ("client", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="concerns", to="clients.client", verbose_name="klien")),
                        (
                            "supervision",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="concerns", to="clients.supervision", verbose_name="perkara"),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                    ("village", "Kepala desa atau lurah"),
                                    ("citizen", "Warga"),
                                    ("family", "Keluarga atau penjamin"),
                                    ("agency", "Instansi lain"),
                                    ("missed_reports", "Wajib lapor tidak dipenuhi"),
                                ],
                                max_length=15,
                                verbose_name="dari",
                            ),
                        ),
                        ("reporter_name", models.CharField(blank=True, max_length=150, verbose_name="nama pelapor")),
                        ("reporter_contact", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor pelapor")),
                        ("is_oral", models.BooleanField(default=False, verbose_name="disampaikan lisan")),
                        ("village", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("about", models.CharField(blank=True, help_text="Sebagaimana disebut pelapor.", max_length=200, verbose_name="tentang siapa")),
                        (
                            "ground",
                            models.CharField(
                                choices=[
                                    ("new_offence", "Diduga melakukan tindak pidana lagi"),
                                    ("unrest", "Menimbulkan keresahan"),
                                    ("missed_reports", "Tidak lapor tiga kali berturut-turut"),
                                    ("address", "Pindah alamat tanpa melapor"),
                                    ("programme", "Tidak mengikuti program bimbingan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=15,
                                verbose_name="hal",
                            ),
                        ),
                        ("text", models.TextField(verbose_name="yang terjadi")),
                        ("happened_on", models.DateField(blank=True, null=True, verbose_name="tanggal kejadian")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("note", "Catatan"),
                                    ("warning", "Peringatan"),
                                    ("summons_1", "Panggilan pertama"),
                                    ("summons_2", "Panggilan kedua"),
                                    ("summons_3", "Panggilan ketiga"),
                                    ("exam_record", "Berita acara pemeriksaan"),
                                    ("panel", "Menunggu sidang"),
                                    ("proposal", "Diusulkan dicabut"),
                                    ("revoked", "Bimbingan dicabut"),
                                    ("settled", "Selesai tanpa pencabutan"),
                                ],
                                default="note",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban kepada pelapor")),
                        (
                            "answer_mode",
                            models.CharField(
                                blank=True,
                                choices=[("portal", "Lewat portal"), ("in_person", "Bertemu langsung"), ("phone", "Telepon atau pesan"), ("letter", "Surat")],
                                max_length=10,
                                verbose_name="dijawab lewat",
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("answered_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        (
                            "is_for_head",
                            models.BooleanField(
                                default=False, editable=False, help_text="Laporan warga yang mungkin tentang klien berkas terbatas: hanya kepala, sampai ditautkan.", verbose_name="dibuka kepala dulu"
                            ),
                        ),
                        ("filed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="filed_concerns", to=settings.AUTH_USER_MODEL)),
                        ("filed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "laporan masalah",
                        "verbose_name_plural": "laporan masalah",
                        "ordering": ["-filed_at", "-id"],
                        "indexes": [models.Index(fields=["office", "state"], name="concern_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["note", "settled"]), ("supervision__isnull", False), _connector="OR"),
                                name="concern_pursued_names_case",
                                violation_error_message="Pilih dulu perkara klien yang dimaksud.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("supervision__isnull", True), ("client__isnull", False), _connector="OR"),
                                name="concern_case_names_client",
                                violation_error_message="Pilih klien yang dimaksud.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answer", ""), ("answer_mode", ""), ("answered_at__isnull", True)),
                                    models.Q(("answered_at__isnull", False), models.Q(("answer", ""), _negated=True), models.Q(("answer_mode", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="concern_answer_has_text",
                                violation_error_message="Tulis jawaban kepada pelapor, dan cara menyampaikannya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConcernStep",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("concern", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="clients.concern")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("note", "Catatan"),
                                    ("warning", "Peringatan"),
                                    ("summons_1", "Panggilan pertama"),
                                    ("summons_2", "Panggilan kedua"),
                                    ("summons_3", "Panggilan ketiga"),
                                    ("exam_record", "Berita acara pemeriksaan"),
                                    ("panel", "Menunggu sidang"),
                                    ("proposal", "Diusulkan dicabut"),
                                    ("revoked", "Bimbingan dicabut"),
                                    ("settled", "Selesai tanpa pencabutan"),
                                ],
                                max_length=12,
                                verbose_name="langkah",
                            ),
                        ),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.TextField(blank=True, verbose_name="catatan")),
                        ("appear_at", models.DateTimeField(blank=True, null=True, verbose_name="diminta hadir")),
                        ("has_appeared", models.BooleanField(blank=True, null=True, verbose_name="hadir")),
                        ("recorded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "langkah",
                        "verbose_name_plural": "langkah",
                        "ordering": ["recorded_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("kind__in", ["summons_1", "summons_2", "summons_3"]), _negated=True), ("appear_at__isnull", False), _connector="OR"),
                                name="concernstep_summons_has_time",
                                violation_error_message="Panggilan harus menyebut kapan klien diminta hadir.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("has_appeared__isnull", True), ("kind__in", ["summons_1", "summons_2", "summons_3"]), _connector="OR"),
                                name="concernstep_only_summons_are_answered",
                                violation_error_message="Kehadiran hanya dicatat untuk panggilan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("kind__in", ["summons_1", "summons_2", "summons_3"])),
                                fields=("concern", "kind"),
                                name="concernstep_each_summons_once",
                                violation_error_message="Panggilan ini sudah dibuat.",
                            ),
                        ],
                    },
                ),
                # outcome
                migrations.CreateModel(
                    name="OutcomeKind",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("code", models.SlugField(max_length=30, unique=True, verbose_name="kode")),
                        ("label", models.CharField(max_length=80, verbose_name="hasil")),
                        ("hint", models.CharField(blank=True, max_length=200, verbose_name="penjelasan")),
                        ("attended", models.BooleanField(verbose_name="klien ditemui")),
                        ("lawful_absence", models.BooleanField(default=False, help_text="Bila klien tidak ditemui: apakah alasannya dapat diterima.", verbose_name="alasan yang sah")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="urutan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dipakai")),
                    ],
                    options={
                        "verbose_name": "hasil kunjungan",
                        "verbose_name_plural": "hasil kunjungan",
                        "ordering": ["position", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("attended", False), ("lawful_absence", False), _connector="OR"),
                                name="outcomekind_present_needs_no_excuse",
                                violation_error_message="Klien yang ditemui tidak memerlukan alasan tidak hadir.",
                            )
                        ],
                    },
                ),
                # visit
                migrations.CreateModel(
                    name="Visit",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="visits", to="clients.supervision", verbose_name="perkara")),
                        ("officer", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="visits", to=settings.AUTH_USER_MODEL, verbose_name="Pembimbing Kemasyarakatan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("planned", "Direncanakan"), ("held", "Terlaksana"), ("not_met", "Klien tidak ditemui"), ("cancelled", "Dibatalkan")], max_length=10, verbose_name="keadaan"
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
                        (
                            "in_series",
                            models.BooleanField(
                                default=False, editable=False, help_text="Direncanakan menurut jarak kunjungan perkara, dan tanggalnya belum diubah orang.", verbose_name="dari rangkaian"
                            ),
                        ),
                        ("outcome", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="visits", to="clients.outcomekind", verbose_name="hasil")),
                        ("occurred_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu kunjungan")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
                        ("village", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan")),
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
                        (
                            "identity_check",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("known", "Dikenal Pembimbing Kemasyarakatan"),
                                    ("card", "Kartu identitas"),
                                    ("photo", "Foto dalam berkas"),
                                    ("vouched", "Dikenali penjamin atau perangkat desa"),
                                    ("unchecked", "Tidak diperiksa"),
                                ],
                                max_length=10,
                                verbose_name="identitas diperiksa dengan",
                            ),
                        ),
                        ("findings", models.TextField(blank=True, verbose_name="yang ditemukan")),
                        ("residence", models.CharField(blank=True, max_length=500, verbose_name="tempat tinggal dan keluarga")),
                        (
                            "work",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("employed", "Bekerja tetap"),
                                    ("casual", "Bekerja serabutan"),
                                    ("own", "Usaha sendiri"),
                                    ("looking", "Mencari kerja"),
                                    ("school", "Sekolah atau kuliah"),
                                    ("none", "Tidak bekerja"),
                                ],
                                max_length=10,
                                verbose_name="pekerjaan atau sekolah",
                            ),
                        ),
                        (
                            "income",
                            models.CharField(
                                blank=True,
                                choices=[("none", "Tidak ada"), ("under_1", "Di bawah Rp1 juta"), ("under_3", "Rp1 juta sampai Rp3 juta"), ("over_3", "Di atas Rp3 juta")],
                                max_length=10,
                                verbose_name="penghasilan sebulan",
                            ),
                        ),
                        ("health", models.CharField(blank=True, max_length=500, verbose_name="kesehatan")),
                        ("associates", models.CharField(blank=True, max_length=500, verbose_name="pergaulan dan waktu luang")),
                        ("victim", models.CharField(blank=True, max_length=500, verbose_name="hubungan dengan korban")),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(choices=[("personality", "Kepribadian"), ("independence", "Kemandirian")], max_length=15),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="bahan bimbingan",
                            ),
                        ),
                        ("client_statement", models.TextField(blank=True, verbose_name="pernyataan klien")),
                        ("agreement", models.CharField(blank=True, max_length=500, verbose_name="kesepakatan dan tugas")),
                        (
                            "risk_flags",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("substance", "Alkohol atau narkotika"),
                                        ("associates", "Pergaulan berisiko"),
                                        ("violence", "Kekerasan atau ancaman"),
                                        ("self_harm", "Menyakiti diri"),
                                        ("victim_contact", "Bertemu korban"),
                                        ("moving", "Akan atau sudah pindah alamat"),
                                        ("money", "Kesulitan ekonomi berat"),
                                    ],
                                    max_length=15,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="tanda risiko",
                            ),
                        ),
                        ("latitude", models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="lintang")),
                        ("longitude", models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="bujur")),
                        ("accuracy_m", models.PositiveIntegerField(blank=True, null=True, verbose_name="ketelitian lokasi (meter)")),
                        ("written_at", models.DateTimeField(blank=True, null=True, verbose_name="ditulis di perangkat")),
                        ("was_offline", models.BooleanField(default=False, verbose_name="ditulis tanpa sinyal")),
                        ("community_acceptance", models.PositiveSmallIntegerField(blank=True, help_text="1 ditolak, 5 diterima penuh", null=True, verbose_name="penerimaan masyarakat")),
                        ("is_violation", models.BooleanField(default=False, verbose_name="ada pelanggaran syarat")),
                        ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan rencana")),
                        ("logged_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "kunjungan",
                        "verbose_name_plural": "kunjungan",
                        "ordering": ["-occurred_at", "-planned_on", "-id"],
                        "indexes": [
                            models.Index(condition=models.Q(("state", "planned")), fields=["officer", "planned_on"], name="visit_planned"),
                            models.Index(fields=["supervision", "-occurred_at"], name="visit_by_supervision"),
                            models.Index(condition=models.Q(("state__in", ["held", "not_met"])), fields=["occurred_at"], name="visit_done"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("occurred_at__isnull", True), ("planned_on__isnull", False), ("state", "planned")),
                                    models.Q(("occurred_at__isnull", True), ("state", "cancelled")),
                                    models.Q(("occurred_at__isnull", False), ("state__in", ["held", "not_met"]), models.Q(("findings", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="visit_outcome_is_complete",
                                violation_error_message="Kunjungan yang sudah dilakukan harus punya waktu dan hasil.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "cancelled"), _negated=True), models.Q(("change_reason", ""), _negated=True), _connector="OR"),
                                name="visit_cancellation_has_reason",
                                violation_error_message="Tulis alasan membatalkan kunjungan.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "planned")),
                                fields=("supervision", "planned_on"),
                                name="visit_one_planned_per_day",
                                violation_error_message="Perkara ini sudah punya rencana kunjungan pada hari itu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ended_at__isnull", True), models.Q(("ended_at__gte", models.F("occurred_at")), ("occurred_at__isnull", False)), _connector="OR"),
                                name="visit_ends_after_start",
                                violation_error_message="Kunjungan tidak dapat selesai sebelum dimulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("outcome__isnull", True), ("state__in", ["planned", "cancelled"])),
                                    models.Q(("outcome__isnull", False), ("state__in", ["held", "not_met"])),
                                    _connector="OR",
                                ),
                                name="visit_done_has_outcome",
                                violation_error_message="Pilih hasil kunjungan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("accuracy_m__isnull", True), ("latitude__isnull", True), ("longitude__isnull", True)),
                                    models.Q(("accuracy_m__isnull", False), ("latitude__isnull", False), ("latitude__range", (-12, 7)), ("longitude__isnull", False), ("longitude__range", (94, 142))),
                                    _connector="OR",
                                ),
                                name="visit_location_is_whole",
                                violation_error_message="Lokasi harus di Indonesia dan disertai ketelitiannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("community_acceptance__isnull", True), ("community_acceptance__range", (1, 5)), _connector="OR"),
                                name="visit_acceptance_1_to_5",
                                violation_error_message="Penerimaan masyarakat dinilai 1 sampai 5.",
                            ),
                        ],
                    },
                ),
                # attachment
                migrations.CreateModel(
                    name="Attachment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="attachments", to="clients.supervision")),
                        ("visit", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="attachments", to="clients.visit")),
                        ("concern_step", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="attachments", to="clients.concernstep")),
                        ("file", models.FileField(max_length=200, upload_to=clients.files.attachment_path, verbose_name="berkas")),
                        ("name", models.CharField(max_length=150, verbose_name="nama berkas")),
                        ("content_type", models.CharField(max_length=60)),
                        ("size", models.PositiveIntegerField(verbose_name="ukuran (bita)")),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        ("uploaded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("uploaded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("removed_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="dihapus")),
                        ("removed_by", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("removal_reason", models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan dihapus")),
                    ],
                    options={
                        "verbose_name": "lampiran",
                        "verbose_name_plural": "lampiran",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("concern_step__isnull", True), ("visit__isnull", False)), models.Q(("concern_step__isnull", False), ("visit__isnull", True)), _connector="OR"
                                ),
                                name="attachment_belongs_to_one_row",
                                violation_error_message="Lampiran milik satu kunjungan atau satu langkah.",
                            ),
                            models.CheckConstraint(condition=models.Q(("size__gt", 0)), name="attachment_is_not_empty", violation_error_message="Berkas ini kosong."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removal_reason", ""), ("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False), models.Q(("removal_reason", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="attachment_removal_is_explained",
                                violation_error_message="Berkas yang dihapus harus menyebut siapa, kapan, dan mengapa.",
                            ),
                        ],
                    },
                ),
                # contact
                migrations.CreateModel(
                    name="ClientAddress",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("client", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="addresses", to="clients.client")),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("source", models.CharField(blank=True, max_length=150, verbose_name="menurut")),
                        ("recorded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "alamat lama",
                        "verbose_name_plural": "alamat lama",
                        "ordering": ["-until", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("since__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                                name="clientaddress_runs_forward",
                                violation_error_message="Alamat tidak dapat berakhir sebelum mulai.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClientPhone",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("client", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="phones", to="clients.client")),
                        ("number", encrypted_fields.fields.EncryptedCharField(max_length=20, verbose_name="nomor telepon")),
                        ("number_hash", models.CharField(db_index=True, editable=False, max_length=64)),
                        ("holder", models.CharField(blank=True, help_text="Kosong bila nomor klien sendiri.", max_length=100, verbose_name="pemegang")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("recorded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "nomor telepon lain",
                        "verbose_name_plural": "nomor telepon lain",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("client", "number_hash"), name="clientphone_once_per_client", violation_error_message="Nomor ini sudah tercatat untuk klien ini.")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Guarantor",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("client", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="guarantors", to="clients.client")),
                        ("name", models.CharField(max_length=150, verbose_name="nama penjamin")),
                        (
                            "relation",
                            models.CharField(
                                choices=[
                                    ("spouse", "Suami atau istri"),
                                    ("parent", "Orang tua"),
                                    ("child", "Anak kandung"),
                                    ("sibling", "Saudara kandung"),
                                    ("relative", "Kerabat lain"),
                                    ("employer", "Pemberi kerja"),
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="hubungan dengan klien",
                            ),
                        ),
                        ("nik", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=16, null=True, verbose_name="NIK penjamin")),
                        ("phone", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor telepon penjamin")),
                        ("may_be_reminded", models.BooleanField(default=False, help_text="Penjamin setuju menerima pengingat wajib lapor.", verbose_name="setuju diingatkan")),
                        ("phone_wrong_on", models.DateField(blank=True, editable=False, null=True, verbose_name="nomor ternyata salah pada")),
                        (
                            "phone_wrong_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="nomor ditandai salah oleh",
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=250, verbose_name="alamat penjamin")),
                        ("village", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("recorded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "penjamin",
                        "verbose_name_plural": "penjamin",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                                name="guarantor_runs_forward",
                                violation_error_message="Penjaminan tidak dapat berakhir sebelum mulai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("phone_wrong_by", None), ("phone_wrong_on", None)),
                                    models.Q(("phone__isnull", False), ("phone_wrong_by__isnull", False), ("phone_wrong_on__isnull", False)),
                                    _connector="OR",
                                ),
                                name="guarantor_wrong_number_is_whole",
                                violation_error_message="Nomor salah dicatat dengan tanggal dan pencatatnya, bila nomornya ada.",
                            ),
                        ],
                    },
                ),
                # ending
                migrations.CreateModel(
                    name="TravelPermit",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="travel_permits", to="clients.supervision")),
                        ("destination", models.CharField(max_length=200, verbose_name="tujuan")),
                        (
                            "village",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan tujuan"),
                        ),
                        ("purpose", models.CharField(max_length=300, verbose_name="keperluan")),
                        ("leaves_on", models.DateField(verbose_name="berangkat")),
                        ("returns_on", models.DateField(verbose_name="kembali")),
                        ("known_by", models.CharField(help_text="Penjamin, atau kepala desa atau lurah setempat.", max_length=150, verbose_name="diketahui oleh")),
                        (
                            "state",
                            models.CharField(
                                choices=[("requested", "Diminta"), ("granted", "Diizinkan"), ("refused", "Ditolak"), ("returned", "Sudah kembali")],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("requested_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("requested_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("decided_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan keputusan")),
                        (
                            "excuses_report_in",
                            models.BooleanField(
                                default=False,
                                help_text="Hanya kepala Bapas yang memutuskan; tanpa ini klien tetap wajib lapor, misalnya jarak jauh.",
                                verbose_name="wajib lapor selama bepergian dianggap izin",
                            ),
                        ),
                        ("came_back_on", models.DateField(blank=True, null=True, verbose_name="kembali pada")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "izin luar kota",
                        "verbose_name_plural": "izin luar kota",
                        "ordering": ["-leaves_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("returns_on__gte", models.F("leaves_on"))),
                                name="travelpermit_runs_forward",
                                violation_error_message="Tanggal kembali tidak boleh sebelum berangkat.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at__isnull", True), ("state", "requested")),
                                    models.Q(models.Q(("state", "requested"), _negated=True), ("decided_at__isnull", False), ("decided_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="travelpermit_decided_by_somebody",
                                violation_error_message="Keputusan harus menyebut siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "refused"), _negated=True), models.Q(("note", ""), _negated=True), _connector="OR"),
                                name="travelpermit_refusal_has_reason",
                                violation_error_message="Tulis alasan menolak.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("came_back_on__isnull", False), ("state", "returned")),
                                    models.Q(models.Q(("state", "returned"), _negated=True), ("came_back_on__isnull", True)),
                                    _connector="OR",
                                ),
                                name="travelpermit_return_has_date",
                                violation_error_message="Tulis kapan klien kembali.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FinalAssessment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="final_assessment", to="clients.supervision")),
                        ("assessed_on", models.DateField(verbose_name="tanggal")),
                        ("compliance", models.TextField(verbose_name="pemenuhan syarat dan program")),
                        ("development", models.TextField(verbose_name="perkembangan klien")),
                        ("risk_level", models.CharField(choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")], max_length=6, verbose_name="tingkat risiko")),
                        ("has_work", models.BooleanField(verbose_name="bekerja atau bersekolah")),
                        ("community_acceptance", models.PositiveSmallIntegerField(help_text="1 ditolak, 5 diterima penuh", verbose_name="penerimaan masyarakat")),
                        ("needs_aftercare", models.BooleanField(default=False, verbose_name="memerlukan bimbingan lanjutan")),
                        ("recommendation", models.TextField(verbose_name="saran")),
                        ("assessed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "penilaian akhir",
                        "verbose_name_plural": "penilaian akhir",
                        "ordering": ["-assessed_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("community_acceptance__range", (1, 5))),
                                name="finalassessment_acceptance_1_to_5",
                                violation_error_message="Penerimaan masyarakat dinilai 1 sampai 5.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EndingWaiver",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("supervision", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="ending_waiver", to="clients.supervision")),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("decided_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diputus")),
                    ],
                    options={
                        "verbose_name": "pengecualian pengakhiran",
                        "verbose_name_plural": "pengecualian pengakhiran",
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("reason", ""), _negated=True), name="endingwaiver_has_reason", violation_error_message="Tulis alasan pengecualian.")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AftercareContact",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="aftercare", to="clients.supervision")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("has_work", models.BooleanField(blank=True, null=True, verbose_name="bekerja atau bersekolah")),
                        ("has_reoffended", models.BooleanField(blank=True, null=True, verbose_name="mengulangi tindak pidana")),
                        ("text", models.TextField(verbose_name="isi")),
                        ("recorded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "bimbingan lanjutan",
                        "verbose_name_plural": "bimbingan lanjutan",
                        "ordering": ["-on", "-id"],
                        "constraints": [models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="aftercare_has_text", violation_error_message="Tulis isi pertemuan.")],
                    },
                ),
                # guidance
                migrations.CreateModel(
                    name="Condition",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="conditions", to="clients.supervision")),
                        ("kind", models.CharField(choices=[("general", "Syarat umum"), ("special", "Syarat khusus")], max_length=7, verbose_name="macam")),
                        ("text", models.CharField(max_length=300, verbose_name="syarat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                    ],
                    options={
                        "verbose_name": "syarat",
                        "verbose_name_plural": "syarat",
                        "ordering": ["kind", "id"],
                        "constraints": [models.UniqueConstraint(fields=("supervision", "text"), name="condition_once_per_case", violation_error_message="Syarat ini sudah tercatat.")],
                    },
                ),
                migrations.CreateModel(
                    name="RiskAssessment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="risk_assessments", to="clients.supervision")),
                        ("instrument", models.CharField(choices=[("recidivism", "Risiko Residivisme Indonesia"), ("criminogenic", "Kebutuhan kriminogenik")], max_length=15, verbose_name="instrumen")),
                        ("assessed_on", models.DateField(verbose_name="tanggal asesmen")),
                        ("score", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="nilai")),
                        ("level", models.CharField(choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")], max_length=6, verbose_name="tingkat")),
                        ("consent_on", models.DateField(verbose_name="klien menyetujui pada")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("assessed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "asesmen",
                        "verbose_name_plural": "asesmen",
                        "ordering": ["-assessed_on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("consent_on__lte", models.F("assessed_on"))),
                                name="riskassessment_after_consent",
                                violation_error_message="Persetujuan klien harus ada sebelum atau pada hari asesmen.",
                            ),
                            models.UniqueConstraint(
                                fields=("supervision", "instrument", "assessed_on"), name="riskassessment_once_a_day", violation_error_message="Asesmen ini sudah dicatat untuk hari itu."
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Need",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="needs", to="clients.supervision")),
                        (
                            "area",
                            models.CharField(
                                choices=[
                                    ("attitude", "Sikap dan perilaku"),
                                    ("family", "Keluarga"),
                                    ("education", "Pendidikan"),
                                    ("work", "Pekerjaan dan keterampilan"),
                                    ("finance", "Keuangan"),
                                    ("associates", "Pergaulan"),
                                    ("substance", "Alkohol atau narkotika"),
                                    ("health", "Kesehatan"),
                                    ("housing", "Tempat tinggal"),
                                    ("faith", "Agama dan kepercayaan"),
                                ],
                                max_length=12,
                                verbose_name="bidang",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="kebutuhan")),
                        ("noted_on", models.DateField(verbose_name="dicatat")),
                        ("met_on", models.DateField(blank=True, null=True, verbose_name="terpenuhi")),
                    ],
                    options={
                        "verbose_name": "kebutuhan",
                        "verbose_name_plural": "kebutuhan",
                        "ordering": ["met_on", "area", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("met_on__isnull", True), ("met_on__gte", models.F("noted_on")), _connector="OR"),
                                name="need_met_after_noted",
                                violation_error_message="Kebutuhan tidak dapat terpenuhi sebelum dicatat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Goal",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="goals", to="clients.supervision")),
                        ("need", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="goals", to="clients.need", verbose_name="kebutuhan")),
                        ("text", models.CharField(max_length=300, verbose_name="tujuan")),
                        ("stage", models.CharField(choices=[("initial", "Tahap awal"), ("continued", "Tahap lanjutan"), ("final", "Tahap akhir")], max_length=10, verbose_name="tahap")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        ("state", models.CharField(choices=[("open", "Berjalan"), ("reached", "Tercapai"), ("dropped", "Dihentikan")], default="open", max_length=8, verbose_name="keadaan")),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="selesai")),
                        ("closing_note", models.CharField(blank=True, max_length=300, verbose_name="catatan akhir")),
                    ],
                    options={
                        "verbose_name": "tujuan",
                        "verbose_name_plural": "tujuan",
                        "ordering": ["closed_on", "due_on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", True), ("state", "open")), models.Q(models.Q(("state", "open"), _negated=True), ("closed_on__isnull", False)), _connector="OR"
                                ),
                                name="goal_closed_has_date",
                                violation_error_message="Tujuan yang selesai harus punya tanggal.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "dropped"), _negated=True), models.Q(("closing_note", ""), _negated=True), _connector="OR"),
                                name="goal_dropped_has_reason",
                                violation_error_message="Tulis mengapa tujuan ini dihentikan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Activity",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("goal", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="activities", to="clients.goal", verbose_name="tujuan")),
                        ("kind", models.CharField(choices=[("personality", "Bimbingan kepribadian"), ("independence", "Bimbingan kemandirian")], max_length=12, verbose_name="macam bimbingan")),
                        ("text", models.CharField(max_length=300, verbose_name="kegiatan")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        ("progress", models.PositiveSmallIntegerField(default=0, verbose_name="kemajuan (persen)")),
                        ("result", models.CharField(blank=True, max_length=300, verbose_name="hasil")),
                        ("updated_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "kegiatan bimbingan",
                        "verbose_name_plural": "kegiatan bimbingan",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("progress__range", (0, 100))), name="activity_progress_0_to_100", violation_error_message="Kemajuan 0 sampai 100 persen.")
                        ],
                    },
                ),
                # visit
                migrations.CreateModel(
                    name="ConditionCheck",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("visit", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="condition_checks", to="clients.visit")),
                        ("condition", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="checks", to="clients.condition")),
                        ("is_kept", models.BooleanField(verbose_name="dipenuhi")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                    ],
                    options={
                        "verbose_name": "pemeriksaan syarat",
                        "verbose_name_plural": "pemeriksaan syarat",
                        "ordering": ["condition_id", "-id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("visit", "condition"), name="conditioncheck_once_per_visit", violation_error_message="Syarat ini sudah diperiksa pada kunjungan ini.")
                        ],
                    },
                ),
                # import of an office's workbook
                migrations.CreateModel(
                    name="ImportBatch",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="import_batches", to="accounts.office", verbose_name="Bapas")),
                        ("uploaded_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("uploaded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diunggah")),
                        ("file", models.FileField(blank=True, max_length=200, upload_to=clients.files.workbook_path, verbose_name="buku kerja")),
                        ("filename", models.CharField(max_length=150, verbose_name="nama berkas")),
                        ("sha256", models.CharField(max_length=64)),
                        ("sheet", models.CharField(blank=True, max_length=100, verbose_name="lembar")),
                        ("layout", encrypted_fields.fields.EncryptedTextField(blank=True, help_text="JSON: header rows and columns with samples.", null=True, verbose_name="kolom")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("reading", "Dibaca"),
                                    ("mapping", "Kolom perlu diperiksa"),
                                    ("checking", "Baris diperiksa"),
                                    ("checked", "Siap diimpor"),
                                    ("importing", "Diimpor"),
                                    ("imported", "Sudah diimpor"),
                                    ("undoing", "Dibatalkan"),
                                    ("undone", "Impor dibatalkan"),
                                    ("failed", "Tidak dapat dibaca"),
                                ],
                                default="reading",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("progress", models.PositiveIntegerField(default=0, verbose_name="baris selesai")),
                        ("total", models.PositiveIntegerField(default=0, verbose_name="jumlah baris")),
                        ("skipped", models.PositiveIntegerField(default=0, verbose_name="baris bukan data")),
                        ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="percobaan")),
                        ("claimed_at", models.DateTimeField(blank=True, null=True, verbose_name="diambil pekerja")),
                        ("error", models.CharField(blank=True, max_length=300, verbose_name="kesalahan")),
                        ("imported_at", models.DateTimeField(blank=True, null=True, verbose_name="diimpor")),
                        ("imported_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="dibatalkan")),
                        ("undone_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("purged_at", models.DateTimeField(blank=True, null=True, verbose_name="isi dihapus")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "impor register",
                        "verbose_name_plural": "impor register",
                        "ordering": ["-uploaded_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "imported"), _negated=True), models.Q(("imported_at__isnull", False), ("imported_by__isnull", False)), _connector="OR"),
                                name="importbatch_imported_is_signed",
                                violation_error_message="Impor yang selesai harus mencatat siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "undone"), _negated=True), models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)), _connector="OR"),
                                name="importbatch_undone_is_signed",
                                violation_error_message="Pembatalan impor harus mencatat siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "failed"), _negated=True), models.Q(("error", ""), _negated=True), _connector="OR"),
                                name="importbatch_failure_has_reason",
                                violation_error_message="Kegagalan harus punya sebab.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ImportRow",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("batch", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="rows", to="clients.importbatch")),
                        ("excel_row", models.PositiveIntegerField(verbose_name="baris")),
                        ("content", encrypted_fields.fields.EncryptedTextField(blank=True, help_text="JSON: cells, values and reasons; emptied later.", null=True)),
                        ("outcome", models.CharField(choices=[("accept", "Diterima"), ("accept_with_warning", "Dengan peringatan"), ("reject", "Ditolak")], max_length=20, verbose_name="hasil")),
                        ("codes", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), default=list, size=None, verbose_name="alasan")),
                        ("is_complete", models.BooleanField(default=True, help_text="Has all that a case file needs.", verbose_name="lengkap")),
                        ("is_chosen", models.BooleanField(default=True, verbose_name="diimpor")),
                        ("is_edited", models.BooleanField(default=False, verbose_name="diperbaiki")),
                        ("nik_key", models.CharField(blank=True, max_length=64)),
                        ("person_key", models.CharField(blank=True, max_length=64)),
                        ("register_key", models.CharField(blank=True, help_text="Book and register number.", max_length=80)),
                        ("person_group", models.PositiveIntegerField(blank=True, help_text="First row of the same person.", null=True)),
                        (
                            "known_client",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="clients.client", verbose_name="klien yang sudah ada"),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("waiting", "Menunggu"), ("imported", "Diimpor"), ("stuck", "Tidak dapat ditulis"), ("undone", "Dibatalkan")],
                                default="waiting",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("problem", models.CharField(blank=True, max_length=300, verbose_name="sebab")),
                        ("client", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="import_rows", to="clients.client")),
                        ("supervision", models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="import_row", to="clients.supervision")),
                        ("made_client", models.BooleanField(default=False, help_text="The client did not exist before this row.")),
                    ],
                    options={
                        "verbose_name": "baris impor",
                        "verbose_name_plural": "baris impor",
                        "ordering": ["excel_row"],
                        "indexes": [
                            models.Index(fields=["batch", "outcome", "excel_row"], name="importrow_by_outcome"),
                            models.Index(fields=["batch", "nik_key"], name="importrow_by_nik"),
                            models.Index(fields=["batch", "person_key"], name="importrow_by_person"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("batch", "excel_row"), name="importrow_once", violation_error_message="Baris ini sudah ada dalam impor ini."),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "imported"), _negated=True), models.Q(("client__isnull", False), ("supervision__isnull", False)), _connector="OR"),
                                name="importrow_imported_has_case",
                                violation_error_message="Baris yang diimpor harus menunjuk perkaranya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("outcome", "reject"), _negated=True), ("is_chosen", False), _connector="OR"),
                                name="importrow_refused_not_chosen",
                                violation_error_message="Baris yang ditolak tidak dapat diimpor.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ColumnMemory",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="column_memories", to="accounts.office")),
                        ("title", models.CharField(max_length=200, verbose_name="judul kolom")),
                        ("field", models.CharField(blank=True, max_length=40, verbose_name="arti")),
                        ("remembered_at", models.DateTimeField(auto_now=True)),
                    ],
                    options={
                        "verbose_name": "arti kolom",
                        "verbose_name_plural": "arti kolom",
                        "constraints": [models.UniqueConstraint(fields=("office", "title"), name="columnmemory_once_per_office_and_title", violation_error_message="Arti kolom ini sudah dicatat.")],
                    },
                ),
                # inquiry
                migrations.CreateModel(
                    name="InquiryKind",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("code", models.SlugField(max_length=40, unique=True, verbose_name="kode")),
                        ("label", models.CharField(max_length=120, verbose_name="jenis")),
                        (
                            "phase",
                            models.CharField(
                                choices=[("pre_adjudication", "Pra-adjudikasi"), ("adjudication", "Adjudikasi"), ("post_adjudication", "Pasca-adjudikasi")], max_length=20, verbose_name="tahap perkara"
                            ),
                        ),
                        ("audience", models.CharField(choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok")),
                        (
                            "clock",
                            models.CharField(
                                choices=[("hours_from_receipt", "jam sejak permintaan diterima"), ("working_days_from_assignment", "hari kerja sejak penunjukan petugas")],
                                max_length=30,
                                verbose_name="tenggat dihitung dalam",
                            ),
                        ),
                        ("clock_value", models.PositiveSmallIntegerField(verbose_name="lama tenggat")),
                        ("legal_basis", models.CharField(max_length=200, verbose_name="dasar tenggat")),
                        ("weighs_social_work", models.BooleanField(default=False, help_text="Memuat tujuh pertimbangan KUHP pasal 85 ayat 2.", verbose_name="menilai pidana kerja sosial")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="urutan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dipakai")),
                    ],
                    options={
                        "verbose_name": "jenis Litmas",
                        "verbose_name_plural": "jenis Litmas",
                        "ordering": ["position", "id"],
                        "constraints": [models.CheckConstraint(condition=models.Q(("clock_value__gte", 1)), name="inquirykind_clock_runs", violation_error_message="Tenggat paling sedikit 1.")],
                    },
                ),
                migrations.CreateModel(
                    name="SocialInquiry",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="inquiries", to="accounts.office", verbose_name="Bapas")),
                        ("kind", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="inquiries", to="clients.inquirykind", verbose_name="jenis")),
                        ("register_no", models.CharField(max_length=60, verbose_name="nomor register Litmas")),
                        (
                            "requester_kind",
                            models.CharField(
                                choices=[
                                    ("police", "Kepolisian"),
                                    ("prosecutor", "Kejaksaan"),
                                    ("court", "Pengadilan"),
                                    ("prison", "Lapas atau Rutan"),
                                    ("child_prison", "LPKA, LPAS, atau LPKS"),
                                    ("other", "Instansi lain"),
                                ],
                                max_length=15,
                                verbose_name="peminta",
                            ),
                        ),
                        ("requester", models.CharField(max_length=150, verbose_name="nama instansi peminta")),
                        ("request_no", models.CharField(max_length=100, verbose_name="nomor surat permintaan")),
                        ("request_on", models.DateField(verbose_name="tanggal surat permintaan")),
                        ("received_at", models.DateTimeField(verbose_name="diterima di Bapas")),
                        ("client", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="inquiries", to="clients.client", verbose_name="klien")),
                        (
                            "supervision",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="inquiries", to="clients.supervision", verbose_name="perkara"),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("sex", models.CharField(choices=[("L", "Laki-laki"), ("P", "Perempuan")], max_length=1, verbose_name="jenis kelamin")),
                        ("birth_date", models.DateField(blank=True, null=True, verbose_name="tanggal lahir")),
                        ("is_child", models.BooleanField(default=False, verbose_name="identitas anak dirahasiakan")),
                        ("village", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("offence", models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal")),
                        (
                            "officer",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="inquiries", to=settings.AUTH_USER_MODEL, verbose_name="Pembimbing Kemasyarakatan"
                            ),
                        ),
                        ("assigned_at", models.DateTimeField(blank=True, null=True, verbose_name="ditunjuk")),
                        ("due_at", models.DateTimeField(blank=True, null=True, verbose_name="tenggat")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("requested", "Diminta"),
                                    ("logged", "Dicatat"),
                                    ("assigned", "Ditunjuk petugas"),
                                    ("planned", "Direncanakan"),
                                    ("data_collection", "Pengumpulan data"),
                                    ("analysis", "Analisis"),
                                    ("draft", "Konsep laporan"),
                                    ("panel_scheduled", "Menunggu sidang Tim Pengamat Pemasyarakatan"),
                                    ("panel_decided", "Disetujui sidang"),
                                    ("signed", "Ditandatangani"),
                                    ("sent", "Dikirim"),
                                    ("closed", "Selesai"),
                                    ("returned", "Dikembalikan kepada peminta"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="logged",
                                max_length=20,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("sections", models.JSONField(blank=True, default=dict, verbose_name="isi laporan")),
                        ("recommendation", models.TextField(blank=True, verbose_name="rekomendasi")),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="ditandatangani")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="dikirim")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dikembalikan atau dibatalkan")),
                        ("registered_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "Litmas",
                        "verbose_name_plural": "Litmas",
                        "ordering": ["due_at", "id"],
                        "indexes": [models.Index(fields=["office", "state", "due_at"], name="inquiry_by_office"), models.Index(fields=["officer", "state"], name="inquiry_by_officer")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "register_no"), name="inquiry_register_no_once", violation_error_message="Nomor register Litmas ini sudah dipakai di kantor Anda."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("assigned_at__isnull", True), ("officer__isnull", True)), models.Q(("assigned_at__isnull", False), ("officer__isnull", False)), _connector="OR"
                                ),
                                name="inquiry_assignment_has_time",
                                violation_error_message="Penunjukan petugas harus punya waktu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["requested", "logged", "returned", "cancelled"]), ("officer__isnull", False), _connector="OR"),
                                name="inquiry_worked_on_has_officer",
                                violation_error_message="Litmas yang dikerjakan harus punya Pembimbing Kemasyarakatan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state__in", ["sent", "closed"]), _negated=True), models.Q(("sent_at__isnull", False), ("signed_at__isnull", False)), _connector="OR"),
                                name="inquiry_sent_is_signed",
                                violation_error_message="Laporan yang dikirim harus sudah ditandatangani.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state__in", ["returned", "cancelled"]), _negated=True), models.Q(("ended_reason", ""), _negated=True), _connector="OR"),
                                name="inquiry_end_has_reason",
                                violation_error_message="Tulis alasan mengembalikan atau membatalkan.",
                            ),
                        ],
                    },
                ),
                # merge
                migrations.CreateModel(
                    name="Merge",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("kept", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="merges", to="clients.client", verbose_name="berkas utama")),
                        ("merged", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="merged_by", to="clients.client", verbose_name="berkas yang digabungkan")),
                        ("moved", models.JSONField(default=dict)),
                        ("identity_taken", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=30), blank=True, default=list, size=None)),
                        ("kept_before", models.BigIntegerField(editable=False, null=True)),
                        ("kept_was_child", models.BooleanField(default=False)),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("merged_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="digabungkan")),
                        ("merged_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="dipisahkan")),
                        ("undone_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "penggabungan berkas",
                        "verbose_name_plural": "penggabungan berkas",
                        "ordering": ["-merged_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kept", models.F("merged")), _negated=True), name="merge_of_two_records", violation_error_message="Pilih dua berkas yang berbeda."
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("undone_at__isnull", True)), fields=("merged",), name="merge_once_in_force", violation_error_message="Berkas ini sudah digabungkan."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)), models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)), _connector="OR"
                                ),
                                name="merge_undone_by_somebody",
                                violation_error_message="Pemisahan harus menyebut siapa yang memisahkan.",
                            ),
                        ],
                    },
                ),
                # panel
                migrations.CreateModel(
                    name="PanelSession",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="panel_sessions", to="accounts.office", verbose_name="Bapas")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        ("chair", models.CharField(max_length=150, verbose_name="ketua sidang")),
                        ("members", models.TextField(blank=True, help_text="Satu nama per baris.", verbose_name="anggota yang hadir")),
                        ("minutes", models.TextField(blank=True, verbose_name="jalannya sidang")),
                        ("state", models.CharField(choices=[("planned", "Direncanakan"), ("held", "Selesai"), ("cancelled", "Dibatalkan")], default="planned", max_length=10, verbose_name="keadaan")),
                        ("created_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "sidang Tim Pengamat Pemasyarakatan",
                        "verbose_name_plural": "sidang Tim Pengamat Pemasyarakatan",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "held"), _negated=True), models.Q(("members", ""), _negated=True), _connector="OR"),
                                name="panelsession_held_names_members",
                                violation_error_message="Tulis anggota yang hadir.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PanelItem",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("session", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="items", to="clients.panelsession", verbose_name="sidang")),
                        (
                            "matter",
                            models.CharField(
                                choices=[("inquiry", "Litmas"), ("stage", "Perubahan tahap bimbingan"), ("revocation", "Usul pencabutan"), ("termination", "Pengakhiran bimbingan")],
                                max_length=12,
                                verbose_name="perihal",
                            ),
                        ),
                        ("inquiry", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="panel_items", to="clients.socialinquiry")),
                        ("supervision", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="panel_items", to="clients.supervision")),
                        ("concern", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="panel_items", to="clients.concern")),
                        (
                            "to_stage",
                            models.CharField(blank=True, choices=[("initial", "Tahap awal"), ("continued", "Tahap lanjutan"), ("final", "Tahap akhir")], max_length=10, verbose_name="ke tahap"),
                        ),
                        ("proposal", models.TextField(blank=True, verbose_name="usul petugas")),
                        (
                            "decision",
                            models.CharField(
                                choices=[("pending", "Belum diputus"), ("accepted", "Disetujui"), ("revise", "Diperbaiki dulu"), ("refused", "Tidak disetujui")],
                                default="pending",
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan keputusan")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        ("proposed_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "perkara sidang",
                        "verbose_name_plural": "perkara sidang",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("concern__isnull", True), ("inquiry__isnull", False), ("matter", "inquiry"), ("supervision__isnull", True)),
                                    models.Q(("inquiry__isnull", True), ("matter__in", ["stage", "termination"]), ("supervision__isnull", False)),
                                    models.Q(("concern__isnull", False), ("inquiry__isnull", True), ("matter", "revocation"), ("supervision__isnull", False)),
                                    _connector="OR",
                                ),
                                name="panelitem_names_its_matter",
                                violation_error_message="Perihal dan berkasnya tidak cocok.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("matter", "stage"), _negated=True), models.Q(("to_stage", ""), _negated=True), _connector="OR"),
                                name="panelitem_stage_is_named",
                                violation_error_message="Pilih tahap yang diusulkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at__isnull", True), ("decision", "pending")),
                                    models.Q(models.Q(("decision", "pending"), _negated=True), ("decided_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="panelitem_decision_has_time",
                                violation_error_message="Keputusan harus punya waktu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("decision__in", ["revise", "refused"]), _negated=True), models.Q(("note", ""), _negated=True), _connector="OR"),
                                name="panelitem_refusal_has_note",
                                violation_error_message="Tulis apa yang harus diperbaiki atau mengapa tidak disetujui.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("decision", "pending")), fields=("inquiry",), name="panelitem_one_pending_per_inquiry", violation_error_message="Litmas ini sudah menunggu sidang."
                            ),
                        ],
                    },
                ),
                # report in
                migrations.CreateModel(
                    name="ReportIn",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("supervision", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="report_ins", to="clients.supervision", verbose_name="perkara")),
                        ("due_on", models.DateField(verbose_name="jatuh tempo")),
                        (
                            "anchor_on",
                            models.DateField(
                                blank=True, help_text="Hari asal irama: setelah 28 Februari kembali ke 31 Maret. Kosong berarti jatuh tempo itu sendiri.", null=True, verbose_name="irama dihitung dari"
                            ),
                        ),
                        ("is_extra", models.BooleanField(default=False, verbose_name="datang di luar jadwal")),
                        (
                            "state",
                            models.CharField(
                                choices=[("due", "Belum lapor"), ("reported", "Sudah lapor"), ("excused", "Izin"), ("missed", "Tidak lapor")], default="due", max_length=10, verbose_name="keadaan"
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                blank=True,
                                choices=[("office", "Di kantor Bapas"), ("post", "Di Pos Bapas"), ("remote", "Jarak jauh"), ("visit", "Saat kunjungan")],
                                max_length=10,
                                verbose_name="cara lapor",
                            ),
                        ),
                        (
                            "reporter",
                            models.CharField(
                                choices=[
                                    ("self", "Klien sendiri"),
                                    ("family", "Keluarga atau penjamin"),
                                    ("village", "Perangkat desa atau kelurahan"),
                                    ("officer", "Pembimbing Kemasyarakatan, atas nama klien"),
                                ],
                                default="self",
                                max_length=10,
                                verbose_name="yang melapor",
                            ),
                        ),
                        ("reporter_name", models.CharField(blank=True, max_length=150, verbose_name="nama pelapor")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat lapor")),
                        ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="diperiksa")),
                        ("verified_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("reported_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu lapor")),
                        (
                            "excuse",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("illness", "Sakit atau dirawat"),
                                    ("family", "Keluarga meninggal, sakit keras, atau melahirkan"),
                                    ("disaster", "Bencana atau jalan terputus"),
                                    ("school", "Ujian sekolah atau pelatihan"),
                                    ("travel", "Izin luar kota"),
                                    ("closed", "Kantor tutup atau petugas tidak di tempat"),
                                    ("other", "Alasan lain"),
                                ],
                                max_length=10,
                                verbose_name="sebab berhalangan",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("recorded_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "wajib lapor",
                        "verbose_name_plural": "wajib lapor",
                        "ordering": ["-due_on", "-id"],
                        "indexes": [
                            models.Index(condition=models.Q(("state", "due")), fields=["due_on"], include=("supervision", "public_id"), name="reportin_due"),
                            models.Index(condition=models.Q(("state", "missed")), fields=["due_on"], name="reportin_missed"),
                            models.Index(condition=models.Q(("state", "reported"), ("verified_at__isnull", True)), fields=["reported_at"], name="reportin_unverified"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("supervision", "due_on"), name="reportin_once_per_day", violation_error_message="Wajib lapor pada tanggal ini sudah ada."),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "due")),
                                fields=("supervision",),
                                name="reportin_one_open_per_supervision",
                                violation_error_message="Masih ada wajib lapor yang belum selesai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("reported_at__isnull", False), ("state", "reported"), models.Q(("mode", ""), _negated=True)),
                                    models.Q(("reported_at__isnull", True), ("state__in", ["due", "missed"])),
                                    models.Q(("reported_at__isnull", True), ("state", "excused"), models.Q(("note", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="reportin_outcome_is_complete",
                                violation_error_message="Lapor harus punya waktu dan cara; izin harus punya alasan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("verified_at__isnull", True), ("verified_by__isnull", True)),
                                    models.Q(("state", "reported"), ("verified_at__isnull", False), ("verified_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="reportin_verified_is_reported",
                                violation_error_message="Hanya lapor yang sudah tercatat yang dapat diperiksa.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reporter__in", ["self", "officer"]), models.Q(("reporter_name", ""), _negated=True), _connector="OR"),
                                name="reportin_other_reporter_is_named",
                                violation_error_message="Tulis nama orang yang melapor untuk klien.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("excuse", ""), ("state", "excused"), _connector="OR"),
                                name="reportin_excuse_is_excused",
                                violation_error_message="Sebab berhalangan hanya untuk wajib lapor yang diizinkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("is_extra", False), ("state", "reported"), _connector="OR"),
                                name="reportin_extra_is_reported",
                                violation_error_message="Kedatangan di luar jadwal selalu sudah lapor.",
                            ),
                        ],
                    },
                ),
                # report in policy
                migrations.CreateModel(
                    name="ReportInPolicy",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("office", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="report_in_policy", to="accounts.office")),
                        ("initial_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap awal")),
                        ("continued_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap lanjutan")),
                        ("final_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap akhir")),
                        ("moves_off_holidays", models.BooleanField(default=True, verbose_name="geser ke hari kerja berikutnya")),
                        ("early_days", models.PositiveSmallIntegerField(default=7, verbose_name="boleh lebih awal (hari)")),
                    ],
                    options={
                        "verbose_name": "aturan wajib lapor kantor",
                        "verbose_name_plural": "aturan wajib lapor kantor",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("initial_days__isnull", True), ("initial_days__range", (1, 92)), _connector="OR"),
                                    models.Q(("continued_days__isnull", True), ("continued_days__range", (1, 92)), _connector="OR"),
                                    models.Q(("final_days__isnull", True), ("final_days__range", (1, 92)), _connector="OR"),
                                ),
                                name="reportinpolicy_step_1_to_92",
                                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("early_days__lte", 31)), name="reportinpolicy_early_within_month", violation_error_message="Lapor lebih awal paling banyak 31 hari."
                            ),
                        ],
                    },
                ),
                # restriction
                migrations.CreateModel(
                    name="Restriction",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("client", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="restrictions", to="clients.client", verbose_name="klien")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("related", "Petugas berhubungan dengan klien"), ("witness", "Saksi atau korban yang dilindungi"), ("public_figure", "Tokoh publik")],
                                max_length=15,
                                verbose_name="alasan",
                            ),
                        ),
                        (
                            "excluded",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="disembunyikan dari"),
                        ),
                        ("note", models.CharField(max_length=300, verbose_name="penjelasan")),
                        ("set_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("set_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("lifted_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("lifted_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "pembatasan berkas",
                        "verbose_name_plural": "pembatasan berkas",
                        "ordering": ["-set_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("excluded__isnull", False), ("kind", "related")), models.Q(("excluded__isnull", True), ("kind__in", ["witness", "public_figure"])), _connector="OR"
                                ),
                                name="restriction_names_the_related_person",
                                violation_error_message="Sebutkan petugas yang berhubungan dengan klien.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("lifted_at__isnull", True)),
                                fields=("client", "kind", "excluded"),
                                name="restriction_once_in_force",
                                nulls_distinct=False,
                                violation_error_message="Pembatasan ini sudah berlaku.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("lifted_at__isnull", True), ("lifted_by__isnull", True)), models.Q(("lifted_at__isnull", False), ("lifted_by__isnull", False)), _connector="OR"
                                ),
                                name="restriction_lifted_by_somebody",
                                violation_error_message="Pencabutan harus menyebut siapa yang mencabut.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Admission",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(db_default=django.contrib.postgres.functions.RandomUUID(), default=uuid.uuid4, editable=False, unique=True)),
                        ("restriction", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="admissions", to="clients.restriction")),
                        ("user", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="petugas")),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("is_emergency", models.BooleanField(default=False, verbose_name="dibuka sendiri dalam keadaan mendesak")),
                        ("admitted_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("since", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("until", models.DateTimeField(verbose_name="sampai")),
                    ],
                    options={
                        "verbose_name": "izin membuka berkas terbatas",
                        "verbose_name_plural": "izin membuka berkas terbatas",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("reason", ""), _negated=True), name="admission_has_reason", violation_error_message="Tulis alasan membuka berkas terbatas.")
                        ],
                    },
                ),
                # transfer
                migrations.CreateModel(
                    name="Transfer",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("client", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="transfers", to="clients.client", verbose_name="klien")),
                        ("from_office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="transfers_out", to="accounts.office", verbose_name="dari")),
                        ("to_office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="transfers_in", to="accounts.office", verbose_name="kepada Bapas")),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        (
                            "new_village",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.village", verbose_name="desa atau kelurahan yang baru"
                            ),
                        ),
                        ("new_address", models.CharField(blank=True, max_length=250, verbose_name="alamat baru")),
                        (
                            "state",
                            models.CharField(
                                choices=[("requested", "Menunggu jawaban"), ("accepted", "Diterima"), ("refused", "Ditolak"), ("withdrawn", "Dibatalkan")],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("requested_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("requested_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diajukan")),
                        ("answered_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "pelimpahan",
                        "verbose_name_plural": "pelimpahan",
                        "ordering": ["-requested_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("from_office", models.F("to_office")), _negated=True), name="transfer_to_another_office", violation_error_message="Pilih Bapas yang lain."
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "requested")),
                                fields=("client",),
                                name="transfer_one_waiting_per_client",
                                violation_error_message="Klien ini sudah diajukan untuk dilimpahkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_at__isnull", True), ("answered_by__isnull", True), ("state", "requested")),
                                    models.Q(models.Q(("state", "requested"), _negated=True), ("answered_at__isnull", False), ("answered_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="transfer_answer_is_complete",
                                violation_error_message="Jawaban harus punya waktu dan penjawab.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "refused"), _negated=True), models.Q(("answer", ""), _negated=True), _connector="OR"),
                                name="transfer_refusal_has_reason",
                                violation_error_message="Tulis alasan menolak.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Substitution",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("officer", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="absences", to=settings.AUTH_USER_MODEL, verbose_name="petugas yang digantikan")),
                        ("substitute", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="substitutions", to=settings.AUTH_USER_MODEL, verbose_name="pengganti")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("reason", models.CharField(max_length=200, verbose_name="alasan")),
                        ("arranged_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="diakhiri")),
                    ],
                    options={
                        "verbose_name": "penggantian",
                        "verbose_name_plural": "penggantian",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("officer", models.F("substitute")), _negated=True), name="substitution_by_another", violation_error_message="Pengganti harus orang lain."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("until__gte", models.F("since"))), name="substitution_runs_forward", violation_error_message="Penggantian tidak dapat berakhir sebelum mulai."
                            ),
                        ],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="ClientEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.client")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
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
                                                                                            django.db.models.functions.text.Upper(models.F("name")), models.Value("OE"), models.Value("U")
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
                        ("sex", models.CharField(choices=[("L", "Laki-laki"), ("P", "Perempuan")], max_length=1, verbose_name="jenis kelamin")),
                        ("birth_place", models.CharField(blank=True, max_length=80, verbose_name="tempat lahir")),
                        ("birth_date", models.DateField(verbose_name="tanggal lahir")),
                        ("nik", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=16, null=True, verbose_name="NIK")),
                        ("nik_hash", models.CharField(blank=True, editable=False, max_length=64)),
                        ("kk", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=16, null=True, verbose_name="nomor Kartu Keluarga")),
                        ("kk_hash", models.CharField(blank=True, editable=False, max_length=64)),
                        ("phone", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor telepon")),
                        ("phone_hash", models.CharField(blank=True, editable=False, max_length=64)),
                        (
                            "religion",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("islam", "Islam"),
                                    ("protestant", "Kristen"),
                                    ("catholic", "Katolik"),
                                    ("hindu", "Hindu"),
                                    ("buddhist", "Buddha"),
                                    ("confucian", "Khonghucu"),
                                    ("belief", "Kepercayaan terhadap Tuhan Yang Maha Esa"),
                                ],
                                max_length=10,
                                verbose_name="agama",
                            ),
                        ),
                        (
                            "education",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("none", "Tidak atau belum sekolah"),
                                    ("primary_unfinished", "Belum tamat SD"),
                                    ("primary", "SD atau sederajat"),
                                    ("junior", "SMP atau sederajat"),
                                    ("senior", "SMA atau sederajat"),
                                    ("diploma_1", "Diploma I"),
                                    ("diploma_2", "Diploma II"),
                                    ("diploma_3", "Diploma III"),
                                    ("bachelor", "Diploma IV atau Strata I"),
                                    ("master", "Strata II"),
                                    ("doctor", "Strata III"),
                                ],
                                max_length=20,
                                verbose_name="pendidikan terakhir",
                            ),
                        ),
                        ("occupation", models.CharField(blank=True, max_length=80, verbose_name="pekerjaan")),
                        (
                            "marital_status",
                            models.CharField(
                                blank=True,
                                choices=[("single", "Belum kawin"), ("married", "Kawin"), ("divorced", "Cerai hidup"), ("widowed", "Cerai mati")],
                                max_length=10,
                                verbose_name="status perkawinan",
                            ),
                        ),
                        ("is_foreigner", models.BooleanField(default=False, verbose_name="warga negara asing")),
                        ("special_marks", models.CharField(blank=True, max_length=200, verbose_name="ciri khusus")),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("is_child", models.BooleanField(default=False, help_text="UU 11/2012 pasal 19: nama hanya ada di berkas.", verbose_name="identitas anak dirahasiakan")),
                        ("address_since", models.DateField(blank=True, null=True, verbose_name="tinggal di sini sejak")),
                        ("messages_agreed_on", models.DateField(blank=True, editable=False, null=True, verbose_name="setuju menerima pesan sejak")),
                        (
                            "messages_agreed_how",
                            models.CharField(
                                blank=True, choices=[("written", "Formulir yang ditandatangani"), ("spoken", "Lisan")], editable=False, max_length=10, verbose_name="cara menyetujui pesan"
                            ),
                        ),
                        (
                            "messages_recorded_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="persetujuan pesan dicatat oleh",
                            ),
                        ),
                        (
                            "messages_wording",
                            models.PositiveSmallIntegerField(
                                db_default=1,
                                default=1,
                                editable=False,
                                help_text="clients.terms.MESSAGE_CONSENTS; tanpa persetujuan tidak berarti apa-apa.",
                                verbose_name="versi kalimat persetujuan pesan",
                            ),
                        ),
                        ("messages_withdrawn_on", models.DateField(blank=True, editable=False, null=True, verbose_name="minta tidak dikirimi pesan sejak")),
                        ("phone_wrong_on", models.DateField(blank=True, editable=False, null=True, verbose_name="nomor ternyata salah pada")),
                        (
                            "phone_wrong_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="nomor ditandai salah oleh",
                            ),
                        ),
                        (
                            "merged_into",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
                                verbose_name="digabungkan ke",
                            ),
                        ),
                        (
                            "registered_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SupervisionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.supervision")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "client",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client", verbose_name="klien"),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
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
                                    ("child_supervision", "Pengawasan (anak)"),
                                    ("child_outside_guidance", "Pembinaan di luar lembaga (anak)"),
                                    ("child_work_training", "Pelatihan kerja (anak)"),
                                    ("child_return_to_parents", "Pengembalian kepada orang tua (anak)"),
                                    ("child_under_twelve", "Pembinaan anak di bawah 12 tahun"),
                                    ("diversion", "Diversi"),
                                ],
                                max_length=30,
                                verbose_name="program",
                            ),
                        ),
                        ("audience", models.CharField(choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok")),
                        (
                            "book",
                            models.CharField(
                                choices=[("reintegration", "Buku integrasi dan asimilasi"), ("sentence", "Buku pidana di luar lembaga"), ("child", "Buku klien anak"), ("diversion", "Buku diversi")],
                                editable=False,
                                max_length=15,
                                verbose_name="buku register",
                            ),
                        ),
                        ("register_no", models.CharField(max_length=60, verbose_name="nomor register")),
                        ("prison_register_no", models.CharField(blank=True, max_length=60, verbose_name="nomor register Lapas atau Rutan")),
                        ("external_sdp_id", models.CharField(blank=True, max_length=40, verbose_name="nomor SDP")),
                        ("legal_basis", models.CharField(help_text="Nomor dan tanggal SK, putusan, atau penetapan.", max_length=200, verbose_name="dasar hukum")),
                        ("basis_on", models.DateField(blank=True, null=True, verbose_name="tanggal dasar hukum")),
                        ("basis_authority", models.CharField(blank=True, help_text="Pengadilan, Direktur Jenderal, atau penyidik.", max_length=150, verbose_name="ditetapkan oleh")),
                        ("offence", models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal")),
                        ("threat_months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="ancaman penjara paling lama (bulan)")),
                        ("imposed_months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: bulan")),
                        ("imposed_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: hari")),
                        ("detained_on", models.DateField(blank=True, null=True, verbose_name="mulai ditahan")),
                        (
                            "offence_on",
                            models.DateField(blank=True, help_text="Usia pada tanggal ini menentukan perkara Anak atau dewasa (UU 11/2012 pasal 1).", null=True, verbose_name="tanggal tindak pidana"),
                        ),
                        ("starts_on", models.DateField(verbose_name="mulai bimbingan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="akhir bimbingan")),
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
                            "stage",
                            models.CharField(choices=[("initial", "Tahap awal"), ("continued", "Tahap lanjutan"), ("final", "Tahap akhir")], default="initial", max_length=10, verbose_name="tahap"),
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
                        ("report_in_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="wajib lapor setiap (hari)")),
                        ("visit_every_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="kunjungan setiap (hari)")),
                        (
                            "predecessor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="dilimpahkan dari",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="ditutup")),
                        (
                            "register_note",
                            encrypted_fields.fields.EncryptedTextField(
                                blank=True, help_text="Yang tertulis dalam register kantor dan tidak punya isian sendiri.", null=True, verbose_name="catatan dari register"
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="didaftarkan")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConcernEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.concern")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        (
                            "client",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                    ("village", "Kepala desa atau lurah"),
                                    ("citizen", "Warga"),
                                    ("family", "Keluarga atau penjamin"),
                                    ("agency", "Instansi lain"),
                                    ("missed_reports", "Wajib lapor tidak dipenuhi"),
                                ],
                                max_length=15,
                                verbose_name="dari",
                            ),
                        ),
                        ("reporter_name", models.CharField(blank=True, max_length=150, verbose_name="nama pelapor")),
                        ("reporter_contact", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor pelapor")),
                        ("is_oral", models.BooleanField(default=False, verbose_name="disampaikan lisan")),
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
                        ("about", models.CharField(blank=True, help_text="Sebagaimana disebut pelapor.", max_length=200, verbose_name="tentang siapa")),
                        (
                            "ground",
                            models.CharField(
                                choices=[
                                    ("new_offence", "Diduga melakukan tindak pidana lagi"),
                                    ("unrest", "Menimbulkan keresahan"),
                                    ("missed_reports", "Tidak lapor tiga kali berturut-turut"),
                                    ("address", "Pindah alamat tanpa melapor"),
                                    ("programme", "Tidak mengikuti program bimbingan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=15,
                                verbose_name="hal",
                            ),
                        ),
                        ("text", models.TextField(verbose_name="yang terjadi")),
                        ("happened_on", models.DateField(blank=True, null=True, verbose_name="tanggal kejadian")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("note", "Catatan"),
                                    ("warning", "Peringatan"),
                                    ("summons_1", "Panggilan pertama"),
                                    ("summons_2", "Panggilan kedua"),
                                    ("summons_3", "Panggilan ketiga"),
                                    ("exam_record", "Berita acara pemeriksaan"),
                                    ("panel", "Menunggu sidang"),
                                    ("proposal", "Diusulkan dicabut"),
                                    ("revoked", "Bimbingan dicabut"),
                                    ("settled", "Selesai tanpa pencabutan"),
                                ],
                                default="note",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban kepada pelapor")),
                        (
                            "answer_mode",
                            models.CharField(
                                blank=True,
                                choices=[("portal", "Lewat portal"), ("in_person", "Bertemu langsung"), ("phone", "Telepon atau pesan"), ("letter", "Surat")],
                                max_length=10,
                                verbose_name="dijawab lewat",
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        (
                            "is_for_head",
                            models.BooleanField(
                                default=False, editable=False, help_text="Laporan warga yang mungkin tentang klien berkas terbatas: hanya kepala, sampai ditautkan.", verbose_name="dibuka kepala dulu"
                            ),
                        ),
                        ("filed_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("filed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConcernStepEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.concernstep")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("concern", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.concern")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("note", "Catatan"),
                                    ("warning", "Peringatan"),
                                    ("summons_1", "Panggilan pertama"),
                                    ("summons_2", "Panggilan kedua"),
                                    ("summons_3", "Panggilan ketiga"),
                                    ("exam_record", "Berita acara pemeriksaan"),
                                    ("panel", "Menunggu sidang"),
                                    ("proposal", "Diusulkan dicabut"),
                                    ("revoked", "Bimbingan dicabut"),
                                    ("settled", "Selesai tanpa pencabutan"),
                                ],
                                max_length=12,
                                verbose_name="langkah",
                            ),
                        ),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.TextField(blank=True, verbose_name="catatan")),
                        ("appear_at", models.DateTimeField(blank=True, null=True, verbose_name="diminta hadir")),
                        ("has_appeared", models.BooleanField(blank=True, null=True, verbose_name="hadir")),
                        ("recorded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.visit")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision", verbose_name="perkara"
                            ),
                        ),
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
                            "state",
                            models.CharField(
                                choices=[("planned", "Direncanakan"), ("held", "Terlaksana"), ("not_met", "Klien tidak ditemui"), ("cancelled", "Dibatalkan")], max_length=10, verbose_name="keadaan"
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
                        (
                            "in_series",
                            models.BooleanField(
                                default=False, editable=False, help_text="Direncanakan menurut jarak kunjungan perkara, dan tanggalnya belum diubah orang.", verbose_name="dari rangkaian"
                            ),
                        ),
                        (
                            "outcome",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.outcomekind",
                                verbose_name="hasil",
                            ),
                        ),
                        ("occurred_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu kunjungan")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="selesai")),
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
                        (
                            "identity_check",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("known", "Dikenal Pembimbing Kemasyarakatan"),
                                    ("card", "Kartu identitas"),
                                    ("photo", "Foto dalam berkas"),
                                    ("vouched", "Dikenali penjamin atau perangkat desa"),
                                    ("unchecked", "Tidak diperiksa"),
                                ],
                                max_length=10,
                                verbose_name="identitas diperiksa dengan",
                            ),
                        ),
                        ("findings", models.TextField(blank=True, verbose_name="yang ditemukan")),
                        ("residence", models.CharField(blank=True, max_length=500, verbose_name="tempat tinggal dan keluarga")),
                        (
                            "work",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("employed", "Bekerja tetap"),
                                    ("casual", "Bekerja serabutan"),
                                    ("own", "Usaha sendiri"),
                                    ("looking", "Mencari kerja"),
                                    ("school", "Sekolah atau kuliah"),
                                    ("none", "Tidak bekerja"),
                                ],
                                max_length=10,
                                verbose_name="pekerjaan atau sekolah",
                            ),
                        ),
                        (
                            "income",
                            models.CharField(
                                blank=True,
                                choices=[("none", "Tidak ada"), ("under_1", "Di bawah Rp1 juta"), ("under_3", "Rp1 juta sampai Rp3 juta"), ("over_3", "Di atas Rp3 juta")],
                                max_length=10,
                                verbose_name="penghasilan sebulan",
                            ),
                        ),
                        ("health", models.CharField(blank=True, max_length=500, verbose_name="kesehatan")),
                        ("associates", models.CharField(blank=True, max_length=500, verbose_name="pergaulan dan waktu luang")),
                        ("victim", models.CharField(blank=True, max_length=500, verbose_name="hubungan dengan korban")),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(choices=[("personality", "Kepribadian"), ("independence", "Kemandirian")], max_length=15),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="bahan bimbingan",
                            ),
                        ),
                        ("client_statement", models.TextField(blank=True, verbose_name="pernyataan klien")),
                        ("agreement", models.CharField(blank=True, max_length=500, verbose_name="kesepakatan dan tugas")),
                        (
                            "risk_flags",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("substance", "Alkohol atau narkotika"),
                                        ("associates", "Pergaulan berisiko"),
                                        ("violence", "Kekerasan atau ancaman"),
                                        ("self_harm", "Menyakiti diri"),
                                        ("victim_contact", "Bertemu korban"),
                                        ("moving", "Akan atau sudah pindah alamat"),
                                        ("money", "Kesulitan ekonomi berat"),
                                    ],
                                    max_length=15,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="tanda risiko",
                            ),
                        ),
                        ("latitude", models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="lintang")),
                        ("longitude", models.DecimalField(blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="bujur")),
                        ("accuracy_m", models.PositiveIntegerField(blank=True, null=True, verbose_name="ketelitian lokasi (meter)")),
                        ("written_at", models.DateTimeField(blank=True, null=True, verbose_name="ditulis di perangkat")),
                        ("was_offline", models.BooleanField(default=False, verbose_name="ditulis tanpa sinyal")),
                        ("community_acceptance", models.PositiveSmallIntegerField(blank=True, help_text="1 ditolak, 5 diterima penuh", null=True, verbose_name="penerimaan masyarakat")),
                        ("is_violation", models.BooleanField(default=False, verbose_name="ada pelanggaran syarat")),
                        ("change_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan perubahan rencana")),
                        ("logged_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttachmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.attachment")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        (
                            "visit",
                            models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.visit"),
                        ),
                        (
                            "concern_step",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.concernstep"
                            ),
                        ),
                        ("file", models.FileField(max_length=200, upload_to=clients.files.attachment_path, verbose_name="berkas")),
                        ("name", models.CharField(max_length=150, verbose_name="nama berkas")),
                        ("content_type", models.CharField(max_length=60)),
                        ("size", models.PositiveIntegerField(verbose_name="ukuran (bita)")),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        ("uploaded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("uploaded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("removed_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="dihapus")),
                        (
                            "removed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("removal_reason", models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan dihapus")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ClientAddressEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.clientaddress")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("client", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client")),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("source", models.CharField(blank=True, max_length=150, verbose_name="menurut")),
                        ("recorded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ClientPhoneEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.clientphone")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("client", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client")),
                        ("number", encrypted_fields.fields.EncryptedCharField(max_length=20, verbose_name="nomor telepon")),
                        ("number_hash", models.CharField(editable=False, max_length=64)),
                        ("holder", models.CharField(blank=True, help_text="Kosong bila nomor klien sendiri.", max_length=100, verbose_name="pemegang")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("recorded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuarantorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.guarantor")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("client", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client")),
                        ("name", models.CharField(max_length=150, verbose_name="nama penjamin")),
                        (
                            "relation",
                            models.CharField(
                                choices=[
                                    ("spouse", "Suami atau istri"),
                                    ("parent", "Orang tua"),
                                    ("child", "Anak kandung"),
                                    ("sibling", "Saudara kandung"),
                                    ("relative", "Kerabat lain"),
                                    ("employer", "Pemberi kerja"),
                                    ("officer", "Pembimbing Kemasyarakatan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="hubungan dengan klien",
                            ),
                        ),
                        ("nik", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=16, null=True, verbose_name="NIK penjamin")),
                        ("phone", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor telepon penjamin")),
                        ("may_be_reminded", models.BooleanField(default=False, help_text="Penjamin setuju menerima pengingat wajib lapor.", verbose_name="setuju diingatkan")),
                        ("phone_wrong_on", models.DateField(blank=True, editable=False, null=True, verbose_name="nomor ternyata salah pada")),
                        (
                            "phone_wrong_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="nomor ditandai salah oleh",
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=250, verbose_name="alamat penjamin")),
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
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        ("recorded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TravelPermitEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.travelpermit")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        ("destination", models.CharField(max_length=200, verbose_name="tujuan")),
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
                                verbose_name="desa atau kelurahan tujuan",
                            ),
                        ),
                        ("purpose", models.CharField(max_length=300, verbose_name="keperluan")),
                        ("leaves_on", models.DateField(verbose_name="berangkat")),
                        ("returns_on", models.DateField(verbose_name="kembali")),
                        ("known_by", models.CharField(help_text="Penjamin, atau kepala desa atau lurah setempat.", max_length=150, verbose_name="diketahui oleh")),
                        (
                            "state",
                            models.CharField(
                                choices=[("requested", "Diminta"), ("granted", "Diizinkan"), ("refused", "Ditolak"), ("returned", "Sudah kembali")],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("requested_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("requested_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan keputusan")),
                        (
                            "excuses_report_in",
                            models.BooleanField(
                                default=False,
                                help_text="Hanya kepala Bapas yang memutuskan; tanpa ini klien tetap wajib lapor, misalnya jarak jauh.",
                                verbose_name="wajib lapor selama bepergian dianggap izin",
                            ),
                        ),
                        ("came_back_on", models.DateField(blank=True, null=True, verbose_name="kembali pada")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FinalAssessmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.finalassessment")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        ("assessed_on", models.DateField(verbose_name="tanggal")),
                        ("compliance", models.TextField(verbose_name="pemenuhan syarat dan program")),
                        ("development", models.TextField(verbose_name="perkembangan klien")),
                        ("risk_level", models.CharField(choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")], max_length=6, verbose_name="tingkat risiko")),
                        ("has_work", models.BooleanField(verbose_name="bekerja atau bersekolah")),
                        ("community_acceptance", models.PositiveSmallIntegerField(help_text="1 ditolak, 5 diterima penuh", verbose_name="penerimaan masyarakat")),
                        ("needs_aftercare", models.BooleanField(default=False, verbose_name="memerlukan bimbingan lanjutan")),
                        ("recommendation", models.TextField(verbose_name="saran")),
                        ("assessed_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EndingWaiverEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.endingwaiver")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("decided_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("decided_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diputus")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AftercareContactEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.aftercarecontact")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("has_work", models.BooleanField(blank=True, null=True, verbose_name="bekerja atau bersekolah")),
                        ("has_reoffended", models.BooleanField(blank=True, null=True, verbose_name="mengulangi tindak pidana")),
                        ("text", models.TextField(verbose_name="isi")),
                        ("recorded_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConditionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.condition")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        ("kind", models.CharField(choices=[("general", "Syarat umum"), ("special", "Syarat khusus")], max_length=7, verbose_name="macam")),
                        ("text", models.CharField(max_length=300, verbose_name="syarat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RiskAssessmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.riskassessment")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        ("instrument", models.CharField(choices=[("recidivism", "Risiko Residivisme Indonesia"), ("criminogenic", "Kebutuhan kriminogenik")], max_length=15, verbose_name="instrumen")),
                        ("assessed_on", models.DateField(verbose_name="tanggal asesmen")),
                        ("score", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="nilai")),
                        ("level", models.CharField(choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")], max_length=6, verbose_name="tingkat")),
                        ("consent_on", models.DateField(verbose_name="klien menyetujui pada")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("assessed_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="NeedEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.need")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        (
                            "area",
                            models.CharField(
                                choices=[
                                    ("attitude", "Sikap dan perilaku"),
                                    ("family", "Keluarga"),
                                    ("education", "Pendidikan"),
                                    ("work", "Pekerjaan dan keterampilan"),
                                    ("finance", "Keuangan"),
                                    ("associates", "Pergaulan"),
                                    ("substance", "Alkohol atau narkotika"),
                                    ("health", "Kesehatan"),
                                    ("housing", "Tempat tinggal"),
                                    ("faith", "Agama dan kepercayaan"),
                                ],
                                max_length=12,
                                verbose_name="bidang",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="kebutuhan")),
                        ("noted_on", models.DateField(verbose_name="dicatat")),
                        ("met_on", models.DateField(blank=True, null=True, verbose_name="terpenuhi")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GoalEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.goal")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("supervision", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision")),
                        (
                            "need",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.need",
                                verbose_name="kebutuhan",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="tujuan")),
                        ("stage", models.CharField(choices=[("initial", "Tahap awal"), ("continued", "Tahap lanjutan"), ("final", "Tahap akhir")], max_length=10, verbose_name="tahap")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        ("state", models.CharField(choices=[("open", "Berjalan"), ("reached", "Tercapai"), ("dropped", "Dihentikan")], default="open", max_length=8, verbose_name="keadaan")),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="selesai")),
                        ("closing_note", models.CharField(blank=True, max_length=300, verbose_name="catatan akhir")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ActivityEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.activity")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "goal",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.goal", verbose_name="tujuan"),
                        ),
                        ("kind", models.CharField(choices=[("personality", "Bimbingan kepribadian"), ("independence", "Bimbingan kemandirian")], max_length=12, verbose_name="macam bimbingan")),
                        ("text", models.CharField(max_length=300, verbose_name="kegiatan")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        ("progress", models.PositiveSmallIntegerField(default=0, verbose_name="kemajuan (persen)")),
                        ("result", models.CharField(blank=True, max_length=300, verbose_name="hasil")),
                        ("updated_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConditionCheckEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.conditioncheck")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("visit", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.visit")),
                        ("condition", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.condition")),
                        ("is_kept", models.BooleanField(verbose_name="dipenuhi")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InquiryKindEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.inquirykind")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("code", models.SlugField(db_index=False, max_length=40, verbose_name="kode")),
                        ("label", models.CharField(max_length=120, verbose_name="jenis")),
                        (
                            "phase",
                            models.CharField(
                                choices=[("pre_adjudication", "Pra-adjudikasi"), ("adjudication", "Adjudikasi"), ("post_adjudication", "Pasca-adjudikasi")], max_length=20, verbose_name="tahap perkara"
                            ),
                        ),
                        ("audience", models.CharField(choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok")),
                        (
                            "clock",
                            models.CharField(
                                choices=[("hours_from_receipt", "jam sejak permintaan diterima"), ("working_days_from_assignment", "hari kerja sejak penunjukan petugas")],
                                max_length=30,
                                verbose_name="tenggat dihitung dalam",
                            ),
                        ),
                        ("clock_value", models.PositiveSmallIntegerField(verbose_name="lama tenggat")),
                        ("legal_basis", models.CharField(max_length=200, verbose_name="dasar tenggat")),
                        ("weighs_social_work", models.BooleanField(default=False, help_text="Memuat tujuh pertimbangan KUHP pasal 85 ayat 2.", verbose_name="menilai pidana kerja sosial")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="urutan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dipakai")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SocialInquiryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.socialinquiry")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        (
                            "kind",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.inquirykind", verbose_name="jenis"
                            ),
                        ),
                        ("register_no", models.CharField(max_length=60, verbose_name="nomor register Litmas")),
                        (
                            "requester_kind",
                            models.CharField(
                                choices=[
                                    ("police", "Kepolisian"),
                                    ("prosecutor", "Kejaksaan"),
                                    ("court", "Pengadilan"),
                                    ("prison", "Lapas atau Rutan"),
                                    ("child_prison", "LPKA, LPAS, atau LPKS"),
                                    ("other", "Instansi lain"),
                                ],
                                max_length=15,
                                verbose_name="peminta",
                            ),
                        ),
                        ("requester", models.CharField(max_length=150, verbose_name="nama instansi peminta")),
                        ("request_no", models.CharField(max_length=100, verbose_name="nomor surat permintaan")),
                        ("request_on", models.DateField(verbose_name="tanggal surat permintaan")),
                        ("received_at", models.DateTimeField(verbose_name="diterima di Bapas")),
                        (
                            "client",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.supervision",
                                verbose_name="perkara",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        ("sex", models.CharField(choices=[("L", "Laki-laki"), ("P", "Perempuan")], max_length=1, verbose_name="jenis kelamin")),
                        ("birth_date", models.DateField(blank=True, null=True, verbose_name="tanggal lahir")),
                        ("is_child", models.BooleanField(default=False, verbose_name="identitas anak dirahasiakan")),
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
                        ("offence", models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal")),
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
                        ("assigned_at", models.DateTimeField(blank=True, null=True, verbose_name="ditunjuk")),
                        ("due_at", models.DateTimeField(blank=True, null=True, verbose_name="tenggat")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("requested", "Diminta"),
                                    ("logged", "Dicatat"),
                                    ("assigned", "Ditunjuk petugas"),
                                    ("planned", "Direncanakan"),
                                    ("data_collection", "Pengumpulan data"),
                                    ("analysis", "Analisis"),
                                    ("draft", "Konsep laporan"),
                                    ("panel_scheduled", "Menunggu sidang Tim Pengamat Pemasyarakatan"),
                                    ("panel_decided", "Disetujui sidang"),
                                    ("signed", "Ditandatangani"),
                                    ("sent", "Dikirim"),
                                    ("closed", "Selesai"),
                                    ("returned", "Dikembalikan kepada peminta"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="logged",
                                max_length=20,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("sections", models.JSONField(blank=True, default=dict, verbose_name="isi laporan")),
                        ("recommendation", models.TextField(blank=True, verbose_name="rekomendasi")),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="ditandatangani")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="dikirim")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dikembalikan atau dibatalkan")),
                        (
                            "registered_by",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MergeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.merge")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kept",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client", verbose_name="berkas utama"
                            ),
                        ),
                        (
                            "merged",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
                                verbose_name="berkas yang digabungkan",
                            ),
                        ),
                        ("moved", models.JSONField(default=dict)),
                        ("identity_taken", django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=30), blank=True, default=list, size=None)),
                        ("kept_before", models.BigIntegerField(editable=False, null=True)),
                        ("kept_was_child", models.BooleanField(default=False)),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        ("merged_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="digabungkan")),
                        ("merged_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="dipisahkan")),
                        (
                            "undone_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PanelSessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.panelsession")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        ("chair", models.CharField(max_length=150, verbose_name="ketua sidang")),
                        ("members", models.TextField(blank=True, help_text="Satu nama per baris.", verbose_name="anggota yang hadir")),
                        ("minutes", models.TextField(blank=True, verbose_name="jalannya sidang")),
                        ("state", models.CharField(choices=[("planned", "Direncanakan"), ("held", "Selesai"), ("cancelled", "Dibatalkan")], default="planned", max_length=10, verbose_name="keadaan")),
                        ("created_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PanelItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.panelitem")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.panelsession", verbose_name="sidang"
                            ),
                        ),
                        (
                            "matter",
                            models.CharField(
                                choices=[("inquiry", "Litmas"), ("stage", "Perubahan tahap bimbingan"), ("revocation", "Usul pencabutan"), ("termination", "Pengakhiran bimbingan")],
                                max_length=12,
                                verbose_name="perihal",
                            ),
                        ),
                        (
                            "inquiry",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.socialinquiry"
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision"
                            ),
                        ),
                        (
                            "concern",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.concern"
                            ),
                        ),
                        (
                            "to_stage",
                            models.CharField(blank=True, choices=[("initial", "Tahap awal"), ("continued", "Tahap lanjutan"), ("final", "Tahap akhir")], max_length=10, verbose_name="ke tahap"),
                        ),
                        ("proposal", models.TextField(blank=True, verbose_name="usul petugas")),
                        (
                            "decision",
                            models.CharField(
                                choices=[("pending", "Belum diputus"), ("accepted", "Disetujui"), ("revise", "Diperbaiki dulu"), ("refused", "Tidak disetujui")],
                                default="pending",
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan keputusan")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        ("proposed_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportInEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.reportin")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "supervision",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.supervision", verbose_name="perkara"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="jatuh tempo")),
                        (
                            "anchor_on",
                            models.DateField(
                                blank=True, help_text="Hari asal irama: setelah 28 Februari kembali ke 31 Maret. Kosong berarti jatuh tempo itu sendiri.", null=True, verbose_name="irama dihitung dari"
                            ),
                        ),
                        ("is_extra", models.BooleanField(default=False, verbose_name="datang di luar jadwal")),
                        (
                            "state",
                            models.CharField(
                                choices=[("due", "Belum lapor"), ("reported", "Sudah lapor"), ("excused", "Izin"), ("missed", "Tidak lapor")], default="due", max_length=10, verbose_name="keadaan"
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                blank=True,
                                choices=[("office", "Di kantor Bapas"), ("post", "Di Pos Bapas"), ("remote", "Jarak jauh"), ("visit", "Saat kunjungan")],
                                max_length=10,
                                verbose_name="cara lapor",
                            ),
                        ),
                        (
                            "reporter",
                            models.CharField(
                                choices=[
                                    ("self", "Klien sendiri"),
                                    ("family", "Keluarga atau penjamin"),
                                    ("village", "Perangkat desa atau kelurahan"),
                                    ("officer", "Pembimbing Kemasyarakatan, atas nama klien"),
                                ],
                                default="self",
                                max_length=10,
                                verbose_name="yang melapor",
                            ),
                        ),
                        ("reporter_name", models.CharField(blank=True, max_length=150, verbose_name="nama pelapor")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat lapor")),
                        ("verified_at", models.DateTimeField(blank=True, null=True, verbose_name="diperiksa")),
                        (
                            "verified_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("reported_at", models.DateTimeField(blank=True, null=True, verbose_name="waktu lapor")),
                        (
                            "excuse",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("illness", "Sakit atau dirawat"),
                                    ("family", "Keluarga meninggal, sakit keras, atau melahirkan"),
                                    ("disaster", "Bencana atau jalan terputus"),
                                    ("school", "Ujian sekolah atau pelatihan"),
                                    ("travel", "Izin luar kota"),
                                    ("closed", "Kantor tutup atau petugas tidak di tempat"),
                                    ("other", "Alasan lain"),
                                ],
                                max_length=10,
                                verbose_name="sebab berhalangan",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportInPolicyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.reportinpolicy")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("office", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office")),
                        ("initial_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap awal")),
                        ("continued_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap lanjutan")),
                        ("final_days", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="tahap akhir")),
                        ("moves_off_holidays", models.BooleanField(default=True, verbose_name="geser ke hari kerja berikutnya")),
                        ("early_days", models.PositiveSmallIntegerField(default=7, verbose_name="boleh lebih awal (hari)")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RestrictionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.restriction")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "client",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client", verbose_name="klien"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("related", "Petugas berhubungan dengan klien"), ("witness", "Saksi atau korban yang dilindungi"), ("public_figure", "Tokoh publik")],
                                max_length=15,
                                verbose_name="alasan",
                            ),
                        ),
                        (
                            "excluded",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="disembunyikan dari",
                            ),
                        ),
                        ("note", models.CharField(max_length=300, verbose_name="penjelasan")),
                        ("set_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("set_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("lifted_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        (
                            "lifted_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TransferEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.transfer")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "client",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="clients.client", verbose_name="klien"),
                        ),
                        (
                            "from_office",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="dari"),
                        ),
                        (
                            "to_office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="kepada Bapas"
                            ),
                        ),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        (
                            "new_village",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan yang baru",
                            ),
                        ),
                        ("new_address", models.CharField(blank=True, max_length=250, verbose_name="alamat baru")),
                        (
                            "state",
                            models.CharField(
                                choices=[("requested", "Menunggu jawaban"), ("accepted", "Diterima"), ("refused", "Ditolak"), ("withdrawn", "Dibatalkan")],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("requested_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("requested_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diajukan")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SubstitutionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="clients.substitution")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "officer",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="petugas yang digantikan",
                            ),
                        ),
                        (
                            "substitute",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL, verbose_name="pengganti"
                            ),
                        ),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("reason", models.CharField(max_length=200, verbose_name="alasan")),
                        ("arranged_by", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL)),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="diakhiri")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
    ]
