"""Outreach: programmes, events and who came; questionnaires and findings; agreements; Desa Binaan; offers."""

# One line a column.
# fmt: off

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import encrypted_fields.fields
import programs.defaults
import programs.files
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    # The last of the former migrations; a database that has not reached it is refused (docs/OPERATIONS.md).
    replaces = [("programs", "0016_states_in_order_and_sheets_that_stay")]

    initial = True

    dependencies = [
        ("clients", "0003_outcomes_and_kinds_of_litmas"),
    ]

    operations = [
        Together(
            operations=[
                # agreement
                migrations.CreateModel(
                    name="Agreement",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="agreements", to="accounts.office", verbose_name="Bapas")),
                        ("regional_office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="agreements", to="accounts.regionaloffice", verbose_name="Kanwil")),
                        ("kind", models.CharField(choices=[("framework", "Kesepakatan induk (Nota Kesepahaman)"), ("operational", "Perjanjian Kerja Sama")], max_length=12, verbose_name="tingkat")),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="operational", to="programs.agreement", verbose_name="kesepakatan induk"
                            ),
                        ),
                        (
                            "renews",
                            models.OneToOneField(
                                blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="renewal", to="programs.agreement", verbose_name="memperbarui"
                            ),
                        ),
                        ("copied_from", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="programs.agreement")),
                        ("is_model", models.BooleanField(default=False, help_text="Kantor lain boleh menyalin ruang lingkup dan janjinya.", verbose_name="contoh untuk kantor lain")),
                        ("title", models.CharField(max_length=250, verbose_name="judul")),
                        ("number", models.CharField(blank=True, max_length=100, verbose_name="nomor kami")),
                        ("partner_number", models.CharField(blank=True, max_length=100, verbose_name="nomor mitra")),
                        ("scope", models.TextField(max_length=3000, verbose_name="ruang lingkup")),
                        ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="dasar hukum")),
                        ("covers_social_work", models.BooleanField(default=False, verbose_name="mencakup pidana kerja sosial")),
                        ("covers_community_service", models.BooleanField(default=False, verbose_name="mencakup pelayanan masyarakat oleh Anak")),
                        ("covers_families", models.BooleanField(default=False, verbose_name="mencakup keluarga dan masyarakat")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("exploring", "Penjajakan"),
                                    ("drafting", "Penyusunan naskah"),
                                    ("legal_review", "Telaah hukum"),
                                    ("agreed", "Naskah disepakati"),
                                    ("signed", "Ditandatangani"),
                                    ("renewed", "Diperbarui"),
                                    ("terminated", "Diakhiri"),
                                ],
                                default="exploring",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="ditandatangani")),
                        ("signed_at_place", models.CharField(blank=True, max_length=150, verbose_name="tempat penandatanganan")),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("ended_on", models.DateField(blank=True, null=True, verbose_name="diakhiri")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan diakhiri")),
                        ("document", models.FileField(blank=True, max_length=200, upload_to=programs.files.evidence_path, verbose_name="naskah")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        ("regencies", models.ManyToManyField(blank=True, related_name="+", to="villages.regency", verbose_name="kabupaten atau kota")),
                    ],
                    options={
                        "verbose_name": "perjanjian",
                        "verbose_name_plural": "perjanjian",
                        "ordering": ["-starts_on", "-id"],
                        "indexes": [models.Index(fields=["office", "state"], name="agreement_by_office"), models.Index(fields=["ends_on"], name="agreement_by_end")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("parent__isnull", True), ("kind", "operational"), _connector="OR"),
                                name="agreement_framework_has_no_parent",
                                violation_error_message="Hanya Perjanjian Kerja Sama yang berada di bawah kesepakatan induk.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["exploring", "drafting", "legal_review", "agreed", "terminated"]),
                                    models.Q(("ends_on__isnull", False), ("signed_on__isnull", False), ("starts_on__isnull", False)),
                                    _connector="OR",
                                ),
                                name="agreement_signed_has_dates",
                                violation_error_message="Isi tanggal ditandatangani, mulai berlaku, dan berakhir.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("starts_on__isnull", True), ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"),
                                name="agreement_runs_forward",
                                violation_error_message="Perjanjian tidak dapat berakhir sebelum berlaku.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("ended_on__isnull", False), ("state", "terminated"), models.Q(("ended_reason", ""), _negated=True)),
                                    models.Q(models.Q(("state", "terminated"), _negated=True), ("ended_on__isnull", True), ("ended_reason", "")),
                                    _connector="OR",
                                ),
                                name="agreement_termination_has_reason",
                                violation_error_message="Isi tanggal dan alasan diakhiri.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreementParty",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("agreement", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="parties", to="programs.agreement")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("corrections", "Pemasyarakatan (Kanwil, Bapas, Lapas)"),
                                    ("government", "Pemerintah daerah"),
                                    ("agency", "Dinas atau badan daerah"),
                                    ("prosecutor", "Kejaksaan"),
                                    ("police", "Kepolisian"),
                                    ("university", "Perguruan tinggi"),
                                    ("ngo", "Lembaga masyarakat"),
                                    ("donor", "Lembaga donor atau kerja sama internasional"),
                                    ("business", "Perusahaan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama pihak")),
                        ("signatory", models.CharField(blank=True, max_length=150, verbose_name="penanda tangan")),
                        ("signatory_title", models.CharField(blank=True, max_length=150, verbose_name="jabatan")),
                        ("contact", models.CharField(blank=True, max_length=150, verbose_name="narahubung")),
                        ("contact_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("is_witness", models.BooleanField(default=False, verbose_name="hanya sebagai saksi")),
                    ],
                    options={
                        "verbose_name": "pihak",
                        "verbose_name_plural": "pihak",
                        "ordering": ["is_witness", "id"],
                        "constraints": [models.UniqueConstraint(fields=("agreement", "name", "signatory"), name="party_once_per_agreement", violation_error_message="Pihak ini sudah tercatat.")],
                    },
                ),
                migrations.CreateModel(
                    name="Commitment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("agreement", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="commitments", to="programs.agreement")),
                        ("party", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="commitments", to="programs.agreementparty")),
                        ("title", models.CharField(max_length=200, verbose_name="yang dijanjikan")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        ("quantity", models.PositiveIntegerField(verbose_name="jumlah")),
                        ("unit", models.CharField(help_text="Misalnya orang, pelatihan, lowongan.", max_length=40, verbose_name="satuan")),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        ("state", models.CharField(choices=[("open", "Berjalan"), ("done", "Terpenuhi"), ("dropped", "Dibatalkan")], default="open", max_length=8, verbose_name="keadaan")),
                        ("dropped_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "janji mitra",
                        "verbose_name_plural": "janji mitra",
                        "ordering": ["due_on", "id"],
                        "indexes": [models.Index(fields=["state", "due_on"], name="commitment_by_due")],
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("quantity__gte", 1)), name="commitment_promises_something", violation_error_message="Jumlah paling sedikit 1."),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "dropped"), _negated=True), models.Q(("dropped_reason", ""), _negated=True), _connector="OR"),
                                name="commitment_drop_has_reason",
                                violation_error_message="Tulis alasan dibatalkan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentProgress",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("commitment", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="progress", to="programs.commitment")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("quantity", models.IntegerField(verbose_name="jumlah")),
                        ("note", models.CharField(max_length=300, verbose_name="bukti atau keterangan")),
                        ("evidence", models.FileField(blank=True, max_length=200, upload_to=programs.files.evidence_path, verbose_name="berkas bukti")),
                        ("entered_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "kemajuan janji",
                        "verbose_name_plural": "kemajuan janji",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("quantity", 0), _negated=True), models.Q(("note", ""), _negated=True)),
                                name="progress_counts_something",
                                violation_error_message="Isi jumlah dan buktinya.",
                            )
                        ],
                    },
                ),
                # amendment
                migrations.CreateModel(
                    name="Amendment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("agreement", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="amendments", to="programs.agreement", verbose_name="perjanjian")),
                        ("position", models.PositiveSmallIntegerField(editable=False, verbose_name="addendum ke")),
                        ("number", models.CharField(max_length=100, verbose_name="nomor addendum")),
                        ("signed_on", models.DateField(verbose_name="ditandatangani")),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("ends_on_before", models.DateField(blank=True, editable=False, null=True, verbose_name="sebelumnya berlaku sampai")),
                        ("scope", models.TextField(blank=True, max_length=3000, verbose_name="ruang lingkup")),
                        ("scope_before", models.TextField(blank=True, editable=False, max_length=3000, verbose_name="ruang lingkup sebelumnya")),
                        ("parties_text", models.TextField(blank=True, max_length=1000, verbose_name="perubahan pihak")),
                        ("document", models.FileField(max_length=200, upload_to=programs.files.evidence_path, verbose_name="naskah addendum")),
                        ("withdrawn_on", models.DateField(blank=True, editable=False, null=True, verbose_name="ditarik")),
                        ("withdrawn_reason", models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan ditarik")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "addendum",
                        "verbose_name_plural": "addendum",
                        "ordering": ["position", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__isnull", False), models.Q(("scope", ""), _negated=True), models.Q(("parties_text", ""), _negated=True), _connector="OR"),
                                name="amendment_changes_something",
                                violation_error_message="Isi sedikitnya satu yang berubah: masa berlaku, ruang lingkup, atau pihak.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("ends_on__isnull", True), ("ends_on_before__isnull", True)),
                                    models.Q(
                                        ("ends_on__isnull", False),
                                        ("ends_on_before__isnull", False),
                                        ("ends_on__gte", models.F("signed_on")),
                                        ("ends_on_before__gte", models.F("signed_on")),
                                        models.Q(("ends_on", models.F("ends_on_before")), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="amendment_moves_the_end",
                                violation_error_message="Hari terakhir yang baru berbeda dari yang lama dan tidak sebelum addendum.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("number", ""), _negated=True), models.Q(("reason", ""), _negated=True), models.Q(("document", ""), _negated=True)),
                                name="amendment_has_its_paper",
                                violation_error_message="Isi nomor dan alasan, dan simpan naskah yang ditandatangani.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("withdrawn_on__isnull", True), ("withdrawn_reason", "")),
                                    models.Q(("withdrawn_on__isnull", False), models.Q(("withdrawn_reason", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="amendment_withdrawal_has_reason",
                                violation_error_message="Tulis mengapa addendum ini ditarik.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("withdrawn_on__isnull", True)),
                                fields=("agreement", "position"),
                                name="amendment_once_per_position",
                                violation_error_message="Addendum dengan urutan ini sudah tercatat. Muat ulang halaman.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("withdrawn_on__isnull", True)),
                                fields=("agreement", "number"),
                                name="amendment_number_once_per_agreement",
                                violation_error_message="Addendum dengan nomor ini sudah tercatat.",
                            ),
                        ],
                    },
                ),
                # programme
                migrations.CreateModel(
                    name="OutreachProgramme",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=100, unique=True, verbose_name="nama program")),
                        ("aim", models.TextField(max_length=1000, verbose_name="tujuan")),
                        ("launched_by", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="accounts.office", verbose_name="diluncurkan oleh")),
                        ("launched_on", models.DateField(blank=True, null=True, verbose_name="diluncurkan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dijalankan")),
                    ],
                    options={
                        "verbose_name": "program penyuluhan",
                        "verbose_name_plural": "program penyuluhan",
                        "ordering": ["name"],
                    },
                ),
                migrations.CreateModel(
                    name="OutreachWeights",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("office", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="outreach_weights", to="accounts.office")),
                        ("clients", models.PositiveSmallIntegerField(default=5, verbose_name="klien yang tinggal di sana")),
                        ("releases", models.PositiveSmallIntegerField(default=3, verbose_name="akan mulai atau selesai bimbingan dalam 90 hari")),
                        ("never_visited", models.PositiveSmallIntegerField(default=5, verbose_name="belum pernah atau sudah lama dikunjungi")),
                        ("concerns", models.PositiveSmallIntegerField(default=4, verbose_name="laporan masalah")),
                        ("stigma", models.PositiveSmallIntegerField(default=3, verbose_name="penerimaan warga rendah")),
                        ("no_host", models.PositiveSmallIntegerField(default=3, verbose_name="belum ada tempat kerja sosial")),
                        ("changed_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "bobot pemilihan desa",
                        "verbose_name_plural": "bobot pemilihan desa",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("clients__lte", 10), ("never_visited__lte", 10), ("releases__lte", 10), ("concerns__lte", 10), ("no_host__lte", 10), ("stigma__lte", 10)),
                                name="weights_0_to_10",
                                violation_error_message="Bobot 0 sampai 10.",
                            )
                        ],
                    },
                ),
                # event
                migrations.CreateModel(
                    name="OutreachEvent",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="outreach_events", to="accounts.office", verbose_name="Bapas")),
                        ("title", models.CharField(max_length=150, verbose_name="nama kegiatan")),
                        (
                            "activity",
                            models.CharField(
                                choices=[("socialisation", "Sosialisasi"), ("training", "Pelatihan"), ("guidance", "Pembimbingan klien bersama masyarakat")],
                                max_length=20,
                                verbose_name="bentuk kegiatan",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="outreach_events", to="programs.outreachprogramme", verbose_name="program"
                            ),
                        ),
                        (
                            "grounds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("clients", "Ada klien yang tinggal di sana"),
                                        ("releases", "Akan ada klien baru atau yang selesai bimbingan"),
                                        ("never_visited", "Belum pernah atau sudah lama tidak dikunjungi"),
                                        ("incident", "Ada kejadian atau laporan masalah"),
                                        ("stigma", "Penerimaan warga masih rendah"),
                                        ("no_host", "Belum ada tempat kerja sosial"),
                                        ("request", "Diminta oleh desa, kelurahan, atau pemerintah daerah"),
                                        ("agreement", "Pelaksanaan perjanjian"),
                                    ],
                                    max_length=14,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="dasar pemilihan",
                            ),
                        ),
                        ("reason", models.TextField(verbose_name="alasan memilih desa atau kelurahan ini")),
                        (
                            "village",
                            models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="hosted_events", to="villages.village", verbose_name="desa atau kelurahan tempat acara"),
                        ),
                        ("venue", models.CharField(max_length=150, verbose_name="tempat acara")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "Diusulkan"),
                                    ("approved", "Disetujui"),
                                    ("invited", "Undangan terkirim"),
                                    ("confirmed", "Dipastikan berlangsung"),
                                    ("held", "Terlaksana"),
                                    ("documented", "Didokumentasikan"),
                                    ("evaluated", "Dievaluasi"),
                                    ("followed_up", "Ditindaklanjuti"),
                                    ("closed", "Selesai"),
                                    ("postponed", "Ditunda"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="proposed",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("summary", models.TextField(blank=True, verbose_name="hasil kegiatan")),
                        ("returned_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan usulan dikembalikan")),
                        ("approved_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("approved_at", models.DateTimeField(blank=True, null=True, verbose_name="disetujui")),
                        ("budget", models.PositiveBigIntegerField(blank=True, null=True, verbose_name="anggaran (rupiah)")),
                        ("cost", models.PositiveBigIntegerField(blank=True, null=True, verbose_name="biaya sebenarnya (rupiah)")),
                        ("needs", models.CharField(blank=True, max_length=300, verbose_name="kebutuhan dan perlengkapan")),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="signing_events",
                                to="programs.agreement",
                                verbose_name="perjanjian yang ditandatangani di acara ini",
                            ),
                        ),
                        ("minutes", models.TextField(blank=True, max_length=5000, verbose_name="berita acara")),
                        ("evaluation", models.TextField(blank=True, max_length=3000, verbose_name="evaluasi")),
                        ("postponed_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan ditunda")),
                        ("cancelled_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "kegiatan penyuluhan",
                        "verbose_name_plural": "kegiatan penyuluhan",
                        "ordering": ["-starts_at", "-id"],
                        "indexes": [models.Index(fields=["office", "-starts_at"], name="event_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))), name="event_ends_after_start", violation_error_message="Waktu selesai harus setelah waktu mulai."
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "cancelled"), _negated=True), models.Q(("cancelled_reason", ""), _negated=True), _connector="OR"),
                                name="event_cancellation_has_reason",
                                violation_error_message="Tulis alasan pembatalan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["held", "documented", "evaluated", "followed_up", "closed"]), _negated=True), models.Q(("summary", ""), _negated=True), _connector="OR"
                                ),
                                name="event_held_has_summary",
                                violation_error_message="Tulis hasil kegiatan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["proposed", "cancelled"]), models.Q(("approved_at__isnull", False), ("approved_by__isnull", False)), _connector="OR"),
                                name="event_approved_by_somebody",
                                violation_error_message="Kegiatan harus disetujui dahulu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("returned_reason", ""), ("state__in", ["proposed", "cancelled"]), _connector="OR"),
                                name="event_returned_is_proposed",
                                violation_error_message="Hanya usulan yang dapat dikembalikan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "postponed"), _negated=True), models.Q(("postponed_reason", ""), _negated=True), _connector="OR"),
                                name="event_postponement_has_reason",
                                violation_error_message="Tulis alasan ditunda.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["documented", "evaluated", "followed_up", "closed"]), _negated=True), models.Q(("minutes", ""), _negated=True), _connector="OR"
                                ),
                                name="event_documented_has_minutes",
                                violation_error_message="Tulis berita acaranya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state__in", ["evaluated", "followed_up", "closed"]), _negated=True), models.Q(("evaluation", ""), _negated=True), _connector="OR"),
                                name="event_evaluated_has_evaluation",
                                violation_error_message="Tulis evaluasinya.",
                            ),
                        ],
                    },
                ),
                # attendee
                migrations.CreateModel(
                    name="EventParty",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="parties", to="programs.outreachevent")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("leaders", "Kepala daerah dan Forkopimda"),
                                    ("district", "Camat"),
                                    ("agency", "Kepala dinas atau badan"),
                                    ("university", "Perguruan tinggi"),
                                    ("prosecutor", "Kejaksaan"),
                                    ("police", "Polisi dan Bhabinkamtibmas"),
                                    ("military", "TNI dan Babinsa"),
                                    ("school", "Sekolah"),
                                    ("pokmas", "Pokmas Lipas"),
                                    ("media", "Media"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=12,
                                verbose_name="peran",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="instansi")),
                        ("represented_by", models.CharField(blank=True, max_length=150, verbose_name="diwakili oleh")),
                        ("attended", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="hadir (orang)")),
                    ],
                    options={
                        "verbose_name": "instansi yang diundang",
                        "verbose_name_plural": "instansi yang diundang",
                        "ordering": ["role", "name"],
                        "constraints": [models.UniqueConstraint(fields=("event", "name"), name="eventparty_once_per_event", violation_error_message="Instansi ini sudah diundang.")],
                    },
                ),
                # door code
                migrations.CreateModel(
                    name="DoorCode",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="door_code", to="programs.outreachevent", verbose_name="kegiatan")),
                        ("code", models.CharField(default=programs.defaults.new_survey_code, editable=False, max_length=8, unique=True, verbose_name="kode di pintu")),
                        ("opened_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("opened_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuka")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="ditutup")),
                    ],
                    options={
                        "verbose_name": "kode daftar hadir",
                        "verbose_name_plural": "kode daftar hadir",
                    },
                ),
                # event parts
                migrations.CreateModel(
                    name="EventSession",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="sessions", to="programs.outreachevent")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("socialisation", "Sosialisasi"),
                                    ("training", "Pelatihan"),
                                    ("guidance", "Pembimbingan klien bersama masyarakat"),
                                    ("signing", "Penandatanganan perjanjian"),
                                    ("discussion", "Dialog dengan warga"),
                                ],
                                max_length=20,
                                verbose_name="bentuk",
                            ),
                        ),
                        ("title", models.CharField(max_length=150, verbose_name="pokok bahasan")),
                        ("speaker", models.CharField(blank=True, max_length=150, verbose_name="pembicara")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="event_sessions", to="villages.village", verbose_name="desa atau kelurahan")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                    ],
                    options={
                        "verbose_name": "sesi kegiatan",
                        "verbose_name_plural": "sesi kegiatan",
                        "ordering": ["starts_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))), name="eventsession_ends_after_start", violation_error_message="Waktu selesai harus setelah waktu mulai."
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Material",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="materials", to="accounts.office", verbose_name="Bapas")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("summary", models.CharField(max_length=300, verbose_name="isi singkat")),
                        ("file", models.FileField(max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas")),
                        ("is_shared", models.BooleanField(default=True, verbose_name="boleh dipakai kantor lain")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        ("used_at", models.ManyToManyField(blank=True, related_name="materials", to="programs.outreachevent", verbose_name="kegiatan")),
                    ],
                    options={
                        "verbose_name": "bahan penyuluhan",
                        "verbose_name_plural": "bahan penyuluhan",
                        "ordering": ["title"],
                        "constraints": [models.UniqueConstraint(fields=("office", "title"), name="material_title_once_per_office", violation_error_message="Bahan dengan judul ini sudah ada.")],
                    },
                ),
                migrations.CreateModel(
                    name="EventFile",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="files", to="programs.outreachevent")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("photo", "Foto"), ("attendance", "Daftar hadir kertas"), ("minutes", "Berita acara"), ("other", "Lainnya")], max_length=10, verbose_name="jenis"
                            ),
                        ),
                        ("file", models.FileField(max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas")),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        ("faces_consented", models.BooleanField(blank=True, null=True, verbose_name="klien yang tampak wajahnya setuju tertulis")),
                        ("added_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("added_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "berkas kegiatan",
                        "verbose_name_plural": "berkas kegiatan",
                        "ordering": ["id"],
                    },
                ),
                # finding
                migrations.CreateModel(
                    name="Theme",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("code", models.SlugField(max_length=40, unique=True, verbose_name="kode")),
                        ("label", models.CharField(max_length=100, verbose_name="tema")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="urutan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dipakai")),
                    ],
                    options={
                        "verbose_name": "tema temuan",
                        "verbose_name_plural": "tema temuan",
                        "ordering": ["position", "label"],
                    },
                ),
                migrations.CreateModel(
                    name="Finding",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="findings", to="accounts.office", verbose_name="Bapas")),
                        ("event", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="findings", to="programs.outreachevent", verbose_name="kegiatan")),
                        (
                            "village",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="findings", to="villages.village", verbose_name="desa atau kelurahan"),
                        ),
                        ("method", models.CharField(choices=[("interview", "Wawancara"), ("observation", "Pengamatan"), ("document", "Dokumen")], max_length=12, verbose_name="cara")),
                        ("source", models.CharField(choices=[("officer", "Petugas"), ("client", "Klien"), ("community", "Masyarakat")], max_length=10, verbose_name="sumber")),
                        ("informant", models.CharField(help_text="Misalnya W-03. Jangan tulis nama.", max_length=20, verbose_name="kode informan")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.TextField(max_length=5000, verbose_name="catatan")),
                        ("quote", models.CharField(blank=True, max_length=500, verbose_name="kutipan")),
                        ("consented_on", models.DateField(blank=True, null=True, verbose_name="persetujuan dikutip")),
                        ("confirmed_on", models.DateField(blank=True, null=True, verbose_name="dibenarkan informan")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        ("themes", models.ManyToManyField(blank=True, related_name="findings", to="programs.theme", verbose_name="tema")),
                    ],
                    options={
                        "verbose_name": "temuan",
                        "verbose_name_plural": "temuan",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("quote", ""), ("consented_on__isnull", False), ("method", "document"), _connector="OR"),
                                name="finding_quote_has_consent",
                                violation_error_message="Kutipan hanya disimpan bila orangnya setuju dikutip: isi tanggalnya.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Obstacle",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="obstacles", to="programs.outreachevent", verbose_name="kegiatan")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("resistance", "Penolakan warga"),
                                    ("distrust", "Tidak percaya atau tidak peduli"),
                                    ("staff", "Petugas kurang"),
                                    ("funds", "Anggaran kurang"),
                                    ("access", "Jarak, jalan, atau cuaca"),
                                    ("signal", "Tanpa sinyal atau listrik"),
                                    ("coordination", "Koordinasi dengan instansi lain"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="yang terjadi")),
                        ("solution", models.CharField(blank=True, max_length=300, verbose_name="cara mengatasinya")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "hambatan",
                        "verbose_name_plural": "hambatan",
                        "ordering": ["id"],
                    },
                ),
                # foster
                migrations.CreateModel(
                    name="FosterVillageProgramme",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="foster_villages", to="accounts.office", verbose_name="Bapas")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="foster_programmes", to="villages.village", verbose_name="desa atau kelurahan")),
                        (
                            "agreement",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="foster_programmes", to="programs.agreement", verbose_name="perjanjian"),
                        ),
                        ("potential", models.TextField(max_length=2000, verbose_name="potensi wilayah")),
                        ("skills_scheme", models.TextField(blank=True, max_length=2000, verbose_name="skema keterampilan")),
                        ("need", models.TextField(blank=True, max_length=1000, verbose_name="kebutuhan masyarakat")),
                        ("partners", models.TextField(blank=True, help_text="Satu mitra per baris.", max_length=1000, verbose_name="mitra")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("candidate", "Calon"),
                                    ("coordinated", "Sudah dikoordinasikan dengan camat"),
                                    ("drafting", "Penyusunan kesepakatan"),
                                    ("signed", "Kesepakatan ditandatangani"),
                                    ("planned", "Rencana teknis siap"),
                                    ("running", "Berjalan"),
                                    ("reviewed", "Sudah dinilai"),
                                    ("graduated", "Mandiri"),
                                    ("ended", "Dihentikan"),
                                ],
                                default="candidate",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="mulai")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("review", models.TextField(blank=True, max_length=2000, verbose_name="penilaian")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dihentikan")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "Desa Binaan",
                        "verbose_name_plural": "Desa Binaan",
                        "ordering": ["village__name"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("state__in", ["graduated", "ended"]), _negated=True),
                                fields=("village",),
                                name="foster_one_running_per_village",
                                violation_error_message="Desa atau kelurahan ini sudah punya program yang berjalan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state__in", ["reviewed", "graduated"]), _negated=True), models.Q(("review", ""), _negated=True), _connector="OR"),
                                name="foster_reviewed_has_review",
                                violation_error_message="Tulis penilaiannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "ended"), _negated=True), models.Q(("ended_reason", ""), _negated=True), _connector="OR"),
                                name="foster_end_has_reason",
                                violation_error_message="Tulis alasan dihentikan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state__in", ["running", "reviewed", "graduated"]), _negated=True), ("starts_on__isnull", False), _connector="OR"),
                                name="foster_running_has_start",
                                violation_error_message="Isi tanggal mulai.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Course",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("programme", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="courses", to="programs.fostervillageprogramme")),
                        ("title", models.CharField(max_length=150, verbose_name="pelatihan")),
                        ("mentor", models.CharField(max_length=150, verbose_name="pendamping")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(verbose_name="selesai")),
                        ("sessions", models.PositiveSmallIntegerField(default=1, verbose_name="pertemuan")),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="tempat tersedia")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "pelatihan",
                        "verbose_name_plural": "pelatihan",
                        "ordering": ["starts_on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))), name="course_runs_forward", violation_error_message="Pelatihan tidak dapat selesai sebelum mulai."
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Enrolment",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("course", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="enrolments", to="programs.course")),
                        (
                            "relation",
                            models.CharField(choices=[("client", "Klien"), ("former", "Mantan klien"), ("family", "Keluarga klien"), ("resident", "Warga")], max_length=10, verbose_name="siapa"),
                        ),
                        ("client", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="enrolments", to="clients.client", verbose_name="klien")),
                        ("name", models.CharField(blank=True, max_length=100, verbose_name="nama")),
                        ("state", models.CharField(choices=[("enrolled", "Mengikuti"), ("completed", "Selesai"), ("left", "Berhenti")], default="enrolled", max_length=10, verbose_name="keadaan")),
                        ("attended_sessions", models.PositiveSmallIntegerField(default=0, verbose_name="pertemuan dihadiri")),
                        (
                            "present_at",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                help_text="Dari lembar kehadiran; kosong bila hanya jumlahnya yang ditulis.",
                                size=None,
                                verbose_name="hadir pada pertemuan ke-",
                            ),
                        ),
                        ("left_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan berhenti")),
                        ("enrolled_on", models.DateField(verbose_name="terdaftar")),
                        ("enrolled_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "peserta",
                        "verbose_name_plural": "peserta",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("client__isnull", False), ("name", ""), ("relation__in", ["client", "former"])),
                                    models.Q(("client__isnull", True), ("relation__in", ["family", "resident"]), models.Q(("name", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="enrolment_is_client_or_named",
                                violation_error_message="Pilih kliennya, atau tulis nama keluarga atau warga.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("client__isnull", False)),
                                fields=("course", "client"),
                                name="enrolment_client_once_per_course",
                                violation_error_message="Orang ini sudah terdaftar.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("state", "left"), _negated=True), models.Q(("left_reason", ""), _negated=True), _connector="OR"),
                                name="enrolment_left_has_reason",
                                violation_error_message="Tulis alasan berhenti.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("present_at", []), ("present_at__len", models.F("attended_sessions")), _connector="OR"),
                                name="enrolment_sheet_is_its_number",
                                violation_error_message="Jumlah pertemuan harus sama dengan lembar kehadiran.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutcomeCheck",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("enrolment", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="checks", to="programs.enrolment")),
                        ("month", models.PositiveSmallIntegerField(verbose_name="bulan ke")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "work",
                            models.CharField(
                                choices=[
                                    ("self", "Usaha sendiri"),
                                    ("employed", "Bekerja pada orang lain"),
                                    ("casual", "Kerja serabutan"),
                                    ("none", "Belum bekerja"),
                                    ("unknown", "Tidak dapat dihubungi"),
                                ],
                                max_length=10,
                                verbose_name="pekerjaan",
                            ),
                        ),
                        (
                            "income",
                            models.CharField(
                                choices=[
                                    ("none", "Belum ada"),
                                    ("low", "Di bawah 1 juta rupiah sebulan"),
                                    ("middle", "1 sampai 3 juta rupiah sebulan"),
                                    ("high", "Di atas 3 juta rupiah sebulan"),
                                    ("unsaid", "Tidak disebutkan"),
                                ],
                                max_length=10,
                                verbose_name="penghasilan",
                            ),
                        ),
                        ("uses_skill", models.BooleanField(blank=True, null=True, verbose_name="memakai keterampilan dari pelatihan")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("entered_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "pemeriksaan hasil",
                        "verbose_name_plural": "pemeriksaan hasil",
                        "ordering": ["month"],
                        "constraints": [
                            models.UniqueConstraint(fields=("enrolment", "month"), name="outcomecheck_once_per_month", violation_error_message="Pemeriksaan bulan ini sudah ada."),
                            models.CheckConstraint(condition=models.Q(("month__in", [3, 6, 12])), name="outcomecheck_at_3_6_12", violation_error_message="Pemeriksaan pada bulan ke-3, 6, atau 12."),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Product",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("programme", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="products", to="programs.fostervillageprogramme")),
                        ("name", models.CharField(max_length=100, verbose_name="produk")),
                        ("description", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("outlet", models.CharField(blank=True, max_length=150, verbose_name="tempat penjualan")),
                        ("price", models.PositiveIntegerField(blank=True, null=True, verbose_name="harga (rupiah)")),
                        ("is_public", models.BooleanField(default=False, verbose_name="tampilkan di halaman hasil")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "produk",
                        "verbose_name_plural": "produk",
                        "ordering": ["name"],
                        "constraints": [models.UniqueConstraint(fields=("programme", "name"), name="product_once_per_programme", violation_error_message="Produk ini sudah ada.")],
                    },
                ),
                # meeting
                migrations.CreateModel(
                    name="Meeting",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="meetings", to="accounts.office", verbose_name="Bapas")),
                        (
                            "agreement",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="meetings", to="programs.agreement", verbose_name="perjanjian"),
                        ),
                        ("title", models.CharField(max_length=200, verbose_name="tentang")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        ("participants", models.TextField(help_text="Satu orang per baris, dengan jabatannya.", max_length=2000, verbose_name="yang hadir")),
                        ("result", models.TextField(max_length=3000, verbose_name="hasil")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "rapat koordinasi",
                        "verbose_name_plural": "rapat koordinasi",
                        "ordering": ["-on", "-id"],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUp",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="follow_ups", to="accounts.office", verbose_name="Bapas")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("decision", "Keputusan rapat"),
                                    ("instruction", "Instruksi pimpinan daerah"),
                                    ("promise", "Janji desa atau kelurahan"),
                                    ("check", "Pemeriksaan setelah 3 atau 6 bulan"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="follow_ups", to="programs.outreachevent", verbose_name="kegiatan"),
                        ),
                        ("meeting", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="follow_ups", to="programs.meeting", verbose_name="rapat")),
                        (
                            "agreement",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="follow_ups", to="programs.agreement", verbose_name="perjanjian"),
                        ),
                        (
                            "village",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="follow_ups", to="villages.village", verbose_name="desa atau kelurahan"),
                        ),
                        ("title", models.CharField(max_length=250, verbose_name="yang harus dikerjakan")),
                        ("told_village", models.CharField(blank=True, max_length=250, verbose_name="yang dibaca desa dan Kanwil")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        (
                            "officer",
                            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL, verbose_name="petugas yang menagih"),
                        ),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        ("state", models.CharField(choices=[("open", "Belum selesai"), ("done", "Selesai"), ("dropped", "Dibatalkan")], default="open", max_length=8, verbose_name="keadaan")),
                        ("outcome", models.CharField(blank=True, max_length=500, verbose_name="hasil")),
                        ("settled_on", models.DateField(blank=True, null=True, verbose_name="diselesaikan")),
                        ("settled_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("reported_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="menurut desa sudah dikerjakan")),
                        ("reported_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("reported_note", models.CharField(blank=True, max_length=300, verbose_name="keterangan desa")),
                        ("returned_reason", models.CharField(blank=True, max_length=300, verbose_name="mengapa belum selesai menurut Bapas")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "tindak lanjut",
                        "verbose_name_plural": "tindak lanjut",
                        "ordering": ["due_on", "id"],
                        "indexes": [models.Index(fields=["office", "state", "due_on"], name="followup_by_due")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("event__isnull", False), ("meeting__isnull", False), ("agreement__isnull", False), _connector="OR"),
                                name="followup_follows_something",
                                violation_error_message="Tindak lanjut harus berasal dari kegiatan, rapat, atau perjanjian.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("settled_by__isnull", True), ("settled_on__isnull", True), ("state", "open")),
                                    models.Q(models.Q(("state", "open"), _negated=True), ("settled_by__isnull", False), ("settled_on__isnull", False), models.Q(("outcome", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="followup_settled_says_how",
                                violation_error_message="Tulis hasilnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("reported_at__isnull", True), ("reported_by__isnull", True), ("reported_note", "")),
                                    models.Q(("kind", "promise"), ("reported_at__isnull", False), ("reported_by__isnull", False), models.Q(("reported_note", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="followup_report_says_who_and_what",
                                violation_error_message="Desa menulis apa yang sudah dikerjakan dari janjinya.",
                            ),
                        ],
                    },
                ),
                # offer
                migrations.CreateModel(
                    name="PublicOffer",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("regency", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="villages.regency", verbose_name="kabupaten atau kota")),
                        ("office", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="offers", to="accounts.office", verbose_name="Bapas")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("training", "Pelatihan"),
                                    ("work", "Pekerjaan atau magang"),
                                    ("mentor", "Pendampingan (adopsi)"),
                                    ("goods", "Bantuan alat atau dana pelatihan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="bentuk",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=100, verbose_name="nama")),
                        ("organisation", models.CharField(blank=True, max_length=150, verbose_name="lembaga atau perusahaan")),
                        ("phone", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor telepon")),
                        ("text", models.TextField(max_length=1000, verbose_name="yang ditawarkan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("new", "Baru"), ("contacted", "Sudah dihubungi"), ("accepted", "Diterima"), ("declined", "Tidak dilanjutkan")],
                                default="new",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("handled_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("handled_at", models.DateTimeField(blank=True, null=True, verbose_name="ditangani")),
                        ("contact_erased_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="nama dan nomor dihapus")),
                        ("received_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diterima")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "tawaran masyarakat",
                        "verbose_name_plural": "tawaran masyarakat",
                        "ordering": ["-received_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("handled_by__isnull", True), ("state", "new")),
                                    models.Q(models.Q(("state", "new"), _negated=True), ("handled_at__isnull", False), ("handled_by__isnull", False), models.Q(("answer", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="offer_handled_by_somebody",
                                violation_error_message="Tulis tindak lanjutnya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("contact_erased_at__isnull", True), ("phone__isnull", False), models.Q(("name", ""), _negated=True)),
                                    models.Q(("contact_erased_at__isnull", False), ("name", ""), ("phone__isnull", True), models.Q(("state", "new"), _negated=True)),
                                    _connector="OR",
                                ),
                                name="offer_keeps_contact_until_erased",
                                violation_error_message="Tawaran menyimpan nama dan nomor sampai masa simpannya lewat.",
                            ),
                        ],
                    },
                ),
                # public count
                migrations.CreateModel(
                    name="PublicCount",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("month", models.DateField(unique=True, verbose_name="sejak")),
                        ("events", models.PositiveIntegerField(default=0, verbose_name="kegiatan")),
                        ("villages", models.PositiveIntegerField(default=0, verbose_name="desa dan kelurahan")),
                        ("people", models.PositiveIntegerField(default=0, verbose_name="orang hadir")),
                    ],
                    options={
                        "verbose_name": "angka publik",
                        "verbose_name_plural": "angka publik",
                        "ordering": ["month"],
                    },
                ),
                # questionnaire
                migrations.CreateModel(
                    name="Questionnaire",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("introduction", models.TextField(max_length=1000, verbose_name="pengantar")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Rancangan, belum divalidasi"), ("validated", "Sudah divalidasi"), ("retired", "Tidak dipakai lagi")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("validation_note", models.CharField(blank=True, max_length=500, verbose_name="cara divalidasi")),
                        ("validated_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("validated_at", models.DateTimeField(blank=True, null=True, verbose_name="divalidasi")),
                    ],
                    options={
                        "verbose_name": "kuesioner",
                        "verbose_name_plural": "kuesioner",
                        "ordering": ["code", "-version"],
                        "constraints": [
                            models.UniqueConstraint(fields=("code", "version"), name="questionnaire_version_once", violation_error_message="Versi ini sudah ada."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "validated"), _negated=True),
                                    models.Q(models.Q(("validation_note", ""), _negated=True), ("validated_at__isnull", False), ("validated_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="questionnaire_validated_by_somebody",
                                violation_error_message="Tulis cara kuesioner ini divalidasi.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Question",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("questionnaire", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="questions", to="programs.questionnaire")),
                        ("position", models.PositiveSmallIntegerField(verbose_name="urutan")),
                        ("kind", models.CharField(choices=[("knowledge", "Pengetahuan: benar atau salah"), ("stigma", "Penerimaan: setuju 1 sampai 5")], max_length=10, verbose_name="jenis")),
                        ("text", models.CharField(max_length=250, verbose_name="pernyataan")),
                        ("is_true", models.BooleanField(blank=True, null=True, verbose_name="pernyataan ini benar")),
                        ("is_reversed", models.BooleanField(default=False, verbose_name="dinilai terbalik")),
                    ],
                    options={
                        "verbose_name": "pernyataan",
                        "verbose_name_plural": "pernyataan",
                        "ordering": ["position"],
                        "constraints": [
                            models.UniqueConstraint(fields=("questionnaire", "position"), name="question_position_once", violation_error_message="Urutan ini sudah dipakai."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_reversed", False), ("is_true__isnull", False), ("kind", "knowledge")), models.Q(("is_true__isnull", True), ("kind", "stigma")), _connector="OR"
                                ),
                                name="question_knowledge_has_key",
                                violation_error_message="Pernyataan pengetahuan harus punya kunci jawaban.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Survey",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="surveys", to="programs.outreachevent", verbose_name="kegiatan")),
                        ("questionnaire", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="surveys", to="programs.questionnaire", verbose_name="kuesioner")),
                        ("code", models.CharField(default=programs.defaults.new_survey_code, editable=False, max_length=8, unique=True, verbose_name="kode di dinding")),
                        ("open_phase", models.CharField(blank=True, choices=[("pre", "Sebelum kegiatan"), ("post", "Sesudah kegiatan")], max_length=4, verbose_name="dibuka untuk")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="ditutup pada")),
                        ("finished_at", models.DateTimeField(blank=True, null=True, verbose_name="diselesaikan")),
                        ("finished_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("is_withheld", models.BooleanField(default=False, editable=False, verbose_name="lembar lebih banyak dari yang hadir")),
                        ("created_by", models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "verbose_name": "survei kegiatan",
                        "verbose_name_plural": "survei kegiatan",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("event", "questionnaire"), name="survey_once_per_event", violation_error_message="Kuesioner ini sudah dipakai dalam kegiatan ini."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closes_at__isnull", True), ("open_phase", "")), models.Q(models.Q(("open_phase", ""), _negated=True), ("closes_at__isnull", False)), _connector="OR"
                                ),
                                name="survey_open_until_some_time",
                                violation_error_message="Survei yang dibuka harus punya waktu ditutup.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("finished_at__isnull", True), ("finished_by__isnull", True)),
                                    models.Q(("finished_at__isnull", False), ("finished_by__isnull", False), ("open_phase", "")),
                                    _connector="OR",
                                ),
                                name="survey_finished_by_somebody_and_shut",
                                violation_error_message="Survei yang selesai harus tertutup dan menyebut siapa yang menyelesaikannya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Response",
                    fields=[
                        ("id", models.BigIntegerField(default=programs.defaults.number_without_order, editable=False, primary_key=True, serialize=False)),
                        ("survey", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="responses", to="programs.survey")),
                        (
                            "village",
                            models.ForeignKey(
                                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="survey_responses", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("phase", models.CharField(choices=[("pre", "Sebelum kegiatan"), ("post", "Sesudah kegiatan")], max_length=4, verbose_name="saat")),
                        (
                            "respondent",
                            models.CharField(
                                choices=[("community", "Warga"), ("official", "Perangkat desa, RT, RW, atau tokoh"), ("client", "Klien atau keluarga"), ("officer", "Petugas")],
                                default="community",
                                max_length=10,
                                verbose_name="responden",
                            ),
                        ),
                        ("source", models.CharField(choices=[("phone", "Diisi di telepon"), ("paper", "Diketik dari kertas")], max_length=5, verbose_name="sumber")),
                        ("pair_code", models.CharField(blank=True, editable=False, max_length=64)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("typed_by", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("is_complete", models.BooleanField(default=False, editable=False, verbose_name="semua pernyataan dijawab")),
                        ("knowledge", models.FloatField(blank=True, editable=False, null=True, verbose_name="jawaban benar (persen)")),
                        ("acceptance", models.FloatField(blank=True, editable=False, null=True, verbose_name="penerimaan (1 sampai 5)")),
                        ("submission_key", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "lembar jawaban",
                        "verbose_name_plural": "lembar jawaban",
                        "ordering": ["id"],
                        "indexes": [models.Index(fields=["survey", "phase"], name="response_by_survey")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("pair_code", ""), _negated=True),
                                fields=("survey", "phase", "pair_code"),
                                name="response_once_per_code_and_phase",
                                violation_error_message="Lembar dengan kode ini sudah masuk.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("source", "phone"), ("typed_by__isnull", True)), models.Q(("source", "paper"), ("typed_by__isnull", False)), _connector="OR"),
                                name="response_paper_was_typed",
                                violation_error_message="Lembar kertas harus menyebut siapa yang mengetiknya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("is_complete", False), ("knowledge__isnull", False), ("acceptance__isnull", False), _connector="OR"),
                                name="response_complete_has_score",
                                violation_error_message="Lembar lengkap harus punya nilai.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Answer",
                    fields=[
                        ("id", models.BigIntegerField(default=programs.defaults.number_without_order, editable=False, primary_key=True, serialize=False)),
                        ("response", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="answers", to="programs.response")),
                        ("question", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="answers", to="programs.question")),
                        ("value", models.PositiveSmallIntegerField(verbose_name="jawaban")),
                    ],
                    options={
                        "verbose_name": "jawaban",
                        "verbose_name_plural": "jawaban",
                        "constraints": [
                            models.UniqueConstraint(fields=("response", "question"), name="answer_once_per_question", violation_error_message="Pernyataan ini sudah dijawab."),
                            models.CheckConstraint(condition=models.Q(("value__lte", 5)), name="answer_at_most_5", violation_error_message="Jawaban 1 sampai 5."),
                        ],
                    },
                ),
                # registration
                migrations.CreateModel(
                    name="VillageRegistration",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="registrations", to="programs.outreachevent", verbose_name="kegiatan")),
                        ("village", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="registrations", to="villages.village", verbose_name="desa atau kelurahan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("invited", "Menunggu jawaban"), ("accepted", "Bersedia"), ("declined", "Tidak bersedia"), ("other_date", "Minta tanggal lain")],
                                default="invited",
                                max_length=10,
                                verbose_name="jawaban",
                            ),
                        ),
                        ("proposed_on", models.DateField(blank=True, null=True, verbose_name="tanggal yang diminta")),
                        ("contact_name", models.CharField(blank=True, max_length=100, verbose_name="nama narahubung")),
                        ("contact_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon narahubung")),
                        ("needs", models.CharField(blank=True, max_length=300, verbose_name="yang dibutuhkan")),
                        ("signal", models.CharField(blank=True, choices=[("strong", "Kuat"), ("weak", "Lemah"), ("none", "Tidak ada")], max_length=6, verbose_name="sinyal di tempat acara")),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                default=0, editable=False, help_text="Naik pada setiap jawaban dan setiap permintaan jawaban baru; jawaban dari halaman lama ditolak.", verbose_name="perubahan ke-"
                            ),
                        ),
                        ("invited_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diundang")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("answered_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("answered_link", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="answers", to="programs.invitationlink")),
                        ("attendance_entered_at", models.DateTimeField(blank=True, null=True, verbose_name="kehadiran dicatat")),
                        ("attendance_entered_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("counted_from_list", models.BooleanField(default=False, editable=False, verbose_name="dihitung dari daftar hadir")),
                    ],
                    options={
                        "verbose_name": "jawaban desa",
                        "verbose_name_plural": "jawaban desa",
                        "ordering": ["village__code"],
                        "constraints": [
                            models.UniqueConstraint(fields=("event", "village"), name="registration_once_per_village", violation_error_message="Desa atau kelurahan ini sudah diundang."),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_at__isnull", True), ("state", "invited")),
                                    models.Q(
                                        models.Q(("state", "invited"), _negated=True),
                                        ("answered_at__isnull", False),
                                        models.Q(("answered_by__isnull", False), ("answered_link__isnull", False), _connector="OR"),
                                    ),
                                    _connector="OR",
                                ),
                                name="registration_answer_has_author",
                                violation_error_message="Jawaban harus mencatat siapa yang menjawab dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("proposed_on__isnull", False), ("state", "other_date")),
                                    models.Q(models.Q(("state", "other_date"), _negated=True), ("proposed_on__isnull", True)),
                                    _connector="OR",
                                ),
                                name="registration_other_date_names_it",
                                violation_error_message="Tulis tanggal yang diminta.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("attendance_entered_at__isnull", True), ("attendance_entered_by__isnull", True)),
                                    models.Q(("attendance_entered_at__isnull", False), ("attendance_entered_by__isnull", False)),
                                    models.Q(("attendance_entered_at__isnull", False), ("counted_from_list", True)),
                                    _connector="OR",
                                ),
                                name="registration_attendance_has_author",
                                violation_error_message="Kehadiran harus mencatat siapa yang mengisi dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("counted_from_list", False), ("attendance_entered_at__isnull", False), _connector="OR"),
                                name="registration_list_counts_somebody",
                                violation_error_message="Tanpa daftar hadir tidak ada yang dihitung darinya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceGroup",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("registration", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="groups", to="programs.villageregistration")),
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
                    ],
                    options={
                        "verbose_name": "kelompok hadirin",
                        "verbose_name_plural": "kelompok hadirin",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(fields=("registration", "group"), name="attendance_group_once", violation_error_message="Kelompok ini sudah ada."),
                            models.CheckConstraint(
                                condition=models.Q(("expected__lte", 5000), models.Q(("attended__isnull", True), ("attended__lte", 5000), _connector="OR")),
                                name="attendance_at_most_5000",
                                violation_error_message="Jumlah orang paling banyak 5.000 per kelompok.",
                            ),
                        ],
                    },
                ),
                # attendee
                migrations.CreateModel(
                    name="Attendee",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("event", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="attendees", to="programs.outreachevent")),
                        (
                            "registration",
                            models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="attendees", to="programs.villageregistration", verbose_name="desa atau kelurahan"),
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
                        ("name", models.CharField(blank=True, help_text="Kosong setelah masa simpan berakhir.", max_length=100, verbose_name="nama")),
                        ("is_walk_in", models.BooleanField(default=False, verbose_name="datang tanpa undangan")),
                        ("source", models.CharField(choices=[("door", "Di pintu"), ("code", "Kode QR"), ("paper", "Daftar hadir kertas")], max_length=6, verbose_name="dicatat dari")),
                        ("same_as", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="copies", to="programs.attendee", verbose_name="sama dengan")),
                        ("entered_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "hadirin",
                        "verbose_name_plural": "hadirin",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("same_as__isnull", True), models.Q(("same_as", models.F("id")), _negated=True), _connector="OR"),
                                name="attendee_is_no_copy_of_itself",
                                violation_error_message="Pilih orang lain yang sama.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source", "code"), ("entered_by__isnull", False), _connector="OR"),
                                name="attendee_entered_by_somebody",
                                violation_error_message="Daftar hadir harus mencatat siapa yang mengisinya.",
                            ),
                        ],
                    },
                ),
                # invitation
                migrations.CreateModel(
                    name="InvitationLink",
                    fields=[
                        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuat")),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("failures", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("locked_until", models.DateTimeField(blank=True, editable=False, null=True)),
                        ("last_used_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="terakhir dipakai")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("registration", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="links", to="programs.villageregistration")),
                        ("handed_on_by", models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="handed_on", to="programs.invitationlink")),
                        ("created_by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        "verbose_name": "tautan undangan",
                        "verbose_name_plural": "tautan undangan",
                        "ordering": ["-created_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("expires_at__gt", models.F("created_at"))),
                                name="invitationlink_expires_later",
                                violation_error_message="Tautan harus berlaku sampai waktu yang akan datang.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("created_by__isnull", False), ("handed_on_by__isnull", False), _connector="OR"),
                                name="invitationlink_made_by_somebody",
                                violation_error_message="Tautan harus mencatat siapa yang membuatnya.",
                            ),
                        ],
                    },
                ),
                # history: the rows of the tables above as they were
                migrations.CreateModel(
                    name="AgreementEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.agreement")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "regional_office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.regionaloffice", verbose_name="Kanwil"
                            ),
                        ),
                        ("kind", models.CharField(choices=[("framework", "Kesepakatan induk (Nota Kesepahaman)"), ("operational", "Perjanjian Kerja Sama")], max_length=12, verbose_name="tingkat")),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="kesepakatan induk",
                            ),
                        ),
                        (
                            "renews",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="memperbarui",
                            ),
                        ),
                        (
                            "copied_from",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                            ),
                        ),
                        ("is_model", models.BooleanField(default=False, help_text="Kantor lain boleh menyalin ruang lingkup dan janjinya.", verbose_name="contoh untuk kantor lain")),
                        ("title", models.CharField(max_length=250, verbose_name="judul")),
                        ("number", models.CharField(blank=True, max_length=100, verbose_name="nomor kami")),
                        ("partner_number", models.CharField(blank=True, max_length=100, verbose_name="nomor mitra")),
                        ("scope", models.TextField(max_length=3000, verbose_name="ruang lingkup")),
                        ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="dasar hukum")),
                        ("covers_social_work", models.BooleanField(default=False, verbose_name="mencakup pidana kerja sosial")),
                        ("covers_community_service", models.BooleanField(default=False, verbose_name="mencakup pelayanan masyarakat oleh Anak")),
                        ("covers_families", models.BooleanField(default=False, verbose_name="mencakup keluarga dan masyarakat")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("exploring", "Penjajakan"),
                                    ("drafting", "Penyusunan naskah"),
                                    ("legal_review", "Telaah hukum"),
                                    ("agreed", "Naskah disepakati"),
                                    ("signed", "Ditandatangani"),
                                    ("renewed", "Diperbarui"),
                                    ("terminated", "Diakhiri"),
                                ],
                                default="exploring",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="ditandatangani")),
                        ("signed_at_place", models.CharField(blank=True, max_length=150, verbose_name="tempat penandatanganan")),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("ended_on", models.DateField(blank=True, null=True, verbose_name="diakhiri")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan diakhiri")),
                        ("document", models.FileField(blank=True, max_length=200, upload_to=programs.files.evidence_path, verbose_name="naskah")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AgreementPartyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.agreementparty")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("agreement", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.agreement")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("corrections", "Pemasyarakatan (Kanwil, Bapas, Lapas)"),
                                    ("government", "Pemerintah daerah"),
                                    ("agency", "Dinas atau badan daerah"),
                                    ("prosecutor", "Kejaksaan"),
                                    ("police", "Kepolisian"),
                                    ("university", "Perguruan tinggi"),
                                    ("ngo", "Lembaga masyarakat"),
                                    ("donor", "Lembaga donor atau kerja sama internasional"),
                                    ("business", "Perusahaan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama pihak")),
                        ("signatory", models.CharField(blank=True, max_length=150, verbose_name="penanda tangan")),
                        ("signatory_title", models.CharField(blank=True, max_length=150, verbose_name="jabatan")),
                        ("contact", models.CharField(blank=True, max_length=150, verbose_name="narahubung")),
                        ("contact_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                        ("is_witness", models.BooleanField(default=False, verbose_name="hanya sebagai saksi")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.commitment")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("agreement", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.agreement")),
                        ("party", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.agreementparty")),
                        ("title", models.CharField(max_length=200, verbose_name="yang dijanjikan")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        ("quantity", models.PositiveIntegerField(verbose_name="jumlah")),
                        ("unit", models.CharField(help_text="Misalnya orang, pelatihan, lowongan.", max_length=40, verbose_name="satuan")),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        ("state", models.CharField(choices=[("open", "Berjalan"), ("done", "Terpenuhi"), ("dropped", "Dibatalkan")], default="open", max_length=8, verbose_name="keadaan")),
                        ("dropped_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AmendmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.amendment")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "agreement",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.agreement", verbose_name="perjanjian"
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(editable=False, verbose_name="addendum ke")),
                        ("number", models.CharField(max_length=100, verbose_name="nomor addendum")),
                        ("signed_on", models.DateField(verbose_name="ditandatangani")),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("ends_on_before", models.DateField(blank=True, editable=False, null=True, verbose_name="sebelumnya berlaku sampai")),
                        ("scope", models.TextField(blank=True, max_length=3000, verbose_name="ruang lingkup")),
                        ("scope_before", models.TextField(blank=True, editable=False, max_length=3000, verbose_name="ruang lingkup sebelumnya")),
                        ("parties_text", models.TextField(blank=True, max_length=1000, verbose_name="perubahan pihak")),
                        ("document", models.FileField(max_length=200, upload_to=programs.files.evidence_path, verbose_name="naskah addendum")),
                        ("withdrawn_on", models.DateField(blank=True, editable=False, null=True, verbose_name="ditarik")),
                        ("withdrawn_reason", models.CharField(blank=True, editable=False, max_length=300, verbose_name="alasan ditarik")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutreachProgrammeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.outreachprogramme")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=100, verbose_name="nama program")),
                        ("aim", models.TextField(max_length=1000, verbose_name="tujuan")),
                        (
                            "launched_by",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="diluncurkan oleh"
                            ),
                        ),
                        ("launched_on", models.DateField(blank=True, null=True, verbose_name="diluncurkan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dijalankan")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutreachWeightsEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.outreachweights")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("office", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office")),
                        ("clients", models.PositiveSmallIntegerField(default=5, verbose_name="klien yang tinggal di sana")),
                        ("releases", models.PositiveSmallIntegerField(default=3, verbose_name="akan mulai atau selesai bimbingan dalam 90 hari")),
                        ("never_visited", models.PositiveSmallIntegerField(default=5, verbose_name="belum pernah atau sudah lama dikunjungi")),
                        ("concerns", models.PositiveSmallIntegerField(default=4, verbose_name="laporan masalah")),
                        ("stigma", models.PositiveSmallIntegerField(default=3, verbose_name="penerimaan warga rendah")),
                        ("no_host", models.PositiveSmallIntegerField(default=3, verbose_name="belum ada tempat kerja sosial")),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutreachEventEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.outreachevent")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        ("title", models.CharField(max_length=150, verbose_name="nama kegiatan")),
                        (
                            "activity",
                            models.CharField(
                                choices=[("socialisation", "Sosialisasi"), ("training", "Pelatihan"), ("guidance", "Pembimbingan klien bersama masyarakat")],
                                max_length=20,
                                verbose_name="bentuk kegiatan",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachprogramme",
                                verbose_name="program",
                            ),
                        ),
                        (
                            "grounds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("clients", "Ada klien yang tinggal di sana"),
                                        ("releases", "Akan ada klien baru atau yang selesai bimbingan"),
                                        ("never_visited", "Belum pernah atau sudah lama tidak dikunjungi"),
                                        ("incident", "Ada kejadian atau laporan masalah"),
                                        ("stigma", "Penerimaan warga masih rendah"),
                                        ("no_host", "Belum ada tempat kerja sosial"),
                                        ("request", "Diminta oleh desa, kelurahan, atau pemerintah daerah"),
                                        ("agreement", "Pelaksanaan perjanjian"),
                                    ],
                                    max_length=14,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="dasar pemilihan",
                            ),
                        ),
                        ("reason", models.TextField(verbose_name="alasan memilih desa atau kelurahan ini")),
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
                        ("venue", models.CharField(max_length=150, verbose_name="tempat acara")),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("proposed", "Diusulkan"),
                                    ("approved", "Disetujui"),
                                    ("invited", "Undangan terkirim"),
                                    ("confirmed", "Dipastikan berlangsung"),
                                    ("held", "Terlaksana"),
                                    ("documented", "Didokumentasikan"),
                                    ("evaluated", "Dievaluasi"),
                                    ("followed_up", "Ditindaklanjuti"),
                                    ("closed", "Selesai"),
                                    ("postponed", "Ditunda"),
                                    ("cancelled", "Dibatalkan"),
                                ],
                                default="proposed",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("summary", models.TextField(blank=True, verbose_name="hasil kegiatan")),
                        ("returned_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan usulan dikembalikan")),
                        (
                            "approved_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("approved_at", models.DateTimeField(blank=True, null=True, verbose_name="disetujui")),
                        ("budget", models.PositiveBigIntegerField(blank=True, null=True, verbose_name="anggaran (rupiah)")),
                        ("cost", models.PositiveBigIntegerField(blank=True, null=True, verbose_name="biaya sebenarnya (rupiah)")),
                        ("needs", models.CharField(blank=True, max_length=300, verbose_name="kebutuhan dan perlengkapan")),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="perjanjian yang ditandatangani di acara ini",
                            ),
                        ),
                        ("minutes", models.TextField(blank=True, max_length=5000, verbose_name="berita acara")),
                        ("evaluation", models.TextField(blank=True, max_length=3000, verbose_name="evaluasi")),
                        ("postponed_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan ditunda")),
                        ("cancelled_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventPartyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.eventparty")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("event", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("leaders", "Kepala daerah dan Forkopimda"),
                                    ("district", "Camat"),
                                    ("agency", "Kepala dinas atau badan"),
                                    ("university", "Perguruan tinggi"),
                                    ("prosecutor", "Kejaksaan"),
                                    ("police", "Polisi dan Bhabinkamtibmas"),
                                    ("military", "TNI dan Babinsa"),
                                    ("school", "Sekolah"),
                                    ("pokmas", "Pokmas Lipas"),
                                    ("media", "Media"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=12,
                                verbose_name="peran",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="instansi")),
                        ("represented_by", models.CharField(blank=True, max_length=150, verbose_name="diwakili oleh")),
                        ("attended", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="hadir (orang)")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DoorCodeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.doorcode")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent", verbose_name="kegiatan"
                            ),
                        ),
                        ("code", models.CharField(default=programs.defaults.new_survey_code, editable=False, max_length=8, verbose_name="kode di pintu")),
                        (
                            "opened_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("opened_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuka")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="ditutup")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventSessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.eventsession")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("event", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("socialisation", "Sosialisasi"),
                                    ("training", "Pelatihan"),
                                    ("guidance", "Pembimbingan klien bersama masyarakat"),
                                    ("signing", "Penandatanganan perjanjian"),
                                    ("discussion", "Dialog dengan warga"),
                                ],
                                max_length=20,
                                verbose_name="bentuk",
                            ),
                        ),
                        ("title", models.CharField(max_length=150, verbose_name="pokok bahasan")),
                        ("speaker", models.CharField(blank=True, max_length=150, verbose_name="pembicara")),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MaterialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.material")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "office",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="accounts.office", verbose_name="Bapas"
                            ),
                        ),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("summary", models.CharField(max_length=300, verbose_name="isi singkat")),
                        ("file", models.FileField(max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas")),
                        ("is_shared", models.BooleanField(default=True, verbose_name="boleh dipakai kantor lain")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EventFileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.eventfile")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("event", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("photo", "Foto"), ("attendance", "Daftar hadir kertas"), ("minutes", "Berita acara"), ("other", "Lainnya")], max_length=10, verbose_name="jenis"
                            ),
                        ),
                        ("file", models.FileField(max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas")),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        ("faces_consented", models.BooleanField(blank=True, null=True, verbose_name="klien yang tampak wajahnya setuju tertulis")),
                        (
                            "added_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("added_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FindingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.finding")),
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
                            "event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
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
                        ("method", models.CharField(choices=[("interview", "Wawancara"), ("observation", "Pengamatan"), ("document", "Dokumen")], max_length=12, verbose_name="cara")),
                        ("source", models.CharField(choices=[("officer", "Petugas"), ("client", "Klien"), ("community", "Masyarakat")], max_length=10, verbose_name="sumber")),
                        ("informant", models.CharField(help_text="Misalnya W-03. Jangan tulis nama.", max_length=20, verbose_name="kode informan")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("consented_on", models.DateField(blank=True, null=True, verbose_name="persetujuan dikutip")),
                        ("confirmed_on", models.DateField(blank=True, null=True, verbose_name="dibenarkan informan")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ObstacleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.obstacle")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent", verbose_name="kegiatan"
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("resistance", "Penolakan warga"),
                                    ("distrust", "Tidak percaya atau tidak peduli"),
                                    ("staff", "Petugas kurang"),
                                    ("funds", "Anggaran kurang"),
                                    ("access", "Jarak, jalan, atau cuaca"),
                                    ("signal", "Tanpa sinyal atau listrik"),
                                    ("coordination", "Koordinasi dengan instansi lain"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="yang terjadi")),
                        ("solution", models.CharField(blank=True, max_length=300, verbose_name="cara mengatasinya")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FosterVillageProgrammeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.fostervillageprogramme")),
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
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
                        ("potential", models.TextField(max_length=2000, verbose_name="potensi wilayah")),
                        ("skills_scheme", models.TextField(blank=True, max_length=2000, verbose_name="skema keterampilan")),
                        ("need", models.TextField(blank=True, max_length=1000, verbose_name="kebutuhan masyarakat")),
                        ("partners", models.TextField(blank=True, help_text="Satu mitra per baris.", max_length=1000, verbose_name="mitra")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("candidate", "Calon"),
                                    ("coordinated", "Sudah dikoordinasikan dengan camat"),
                                    ("drafting", "Penyusunan kesepakatan"),
                                    ("signed", "Kesepakatan ditandatangani"),
                                    ("planned", "Rencana teknis siap"),
                                    ("running", "Berjalan"),
                                    ("reviewed", "Sudah dinilai"),
                                    ("graduated", "Mandiri"),
                                    ("ended", "Dihentikan"),
                                ],
                                default="candidate",
                                max_length=12,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="mulai")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berakhir")),
                        ("review", models.TextField(blank=True, max_length=2000, verbose_name="penilaian")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan dihentikan")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CourseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.course")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "programme",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.fostervillageprogramme"),
                        ),
                        ("title", models.CharField(max_length=150, verbose_name="pelatihan")),
                        ("mentor", models.CharField(max_length=150, verbose_name="pendamping")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(verbose_name="selesai")),
                        ("sessions", models.PositiveSmallIntegerField(default=1, verbose_name="pertemuan")),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="tempat tersedia")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EnrolmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.enrolment")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("course", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.course")),
                        (
                            "relation",
                            models.CharField(choices=[("client", "Klien"), ("former", "Mantan klien"), ("family", "Keluarga klien"), ("resident", "Warga")], max_length=10, verbose_name="siapa"),
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
                        ("name", models.CharField(blank=True, max_length=100, verbose_name="nama")),
                        ("state", models.CharField(choices=[("enrolled", "Mengikuti"), ("completed", "Selesai"), ("left", "Berhenti")], default="enrolled", max_length=10, verbose_name="keadaan")),
                        ("attended_sessions", models.PositiveSmallIntegerField(default=0, verbose_name="pertemuan dihadiri")),
                        (
                            "present_at",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                help_text="Dari lembar kehadiran; kosong bila hanya jumlahnya yang ditulis.",
                                size=None,
                                verbose_name="hadir pada pertemuan ke-",
                            ),
                        ),
                        ("left_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan berhenti")),
                        ("enrolled_on", models.DateField(verbose_name="terdaftar")),
                        (
                            "enrolled_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutcomeCheckEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.outcomecheck")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("enrolment", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.enrolment")),
                        ("month", models.PositiveSmallIntegerField(verbose_name="bulan ke")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "work",
                            models.CharField(
                                choices=[
                                    ("self", "Usaha sendiri"),
                                    ("employed", "Bekerja pada orang lain"),
                                    ("casual", "Kerja serabutan"),
                                    ("none", "Belum bekerja"),
                                    ("unknown", "Tidak dapat dihubungi"),
                                ],
                                max_length=10,
                                verbose_name="pekerjaan",
                            ),
                        ),
                        (
                            "income",
                            models.CharField(
                                choices=[
                                    ("none", "Belum ada"),
                                    ("low", "Di bawah 1 juta rupiah sebulan"),
                                    ("middle", "1 sampai 3 juta rupiah sebulan"),
                                    ("high", "Di atas 3 juta rupiah sebulan"),
                                    ("unsaid", "Tidak disebutkan"),
                                ],
                                max_length=10,
                                verbose_name="penghasilan",
                            ),
                        ),
                        ("uses_skill", models.BooleanField(blank=True, null=True, verbose_name="memakai keterampilan dari pelatihan")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        (
                            "entered_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProductEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.product")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "programme",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.fostervillageprogramme"),
                        ),
                        ("name", models.CharField(max_length=100, verbose_name="produk")),
                        ("description", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("outlet", models.CharField(blank=True, max_length=150, verbose_name="tempat penjualan")),
                        ("price", models.PositiveIntegerField(blank=True, null=True, verbose_name="harga (rupiah)")),
                        ("is_public", models.BooleanField(default=False, verbose_name="tampilkan di halaman hasil")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MeetingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.meeting")),
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
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
                        ("title", models.CharField(max_length=200, verbose_name="tentang")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        ("participants", models.TextField(help_text="Satu orang per baris, dengan jabatannya.", max_length=2000, verbose_name="yang hadir")),
                        ("result", models.TextField(max_length=3000, verbose_name="hasil")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.followup")),
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
                            models.CharField(
                                choices=[
                                    ("decision", "Keputusan rapat"),
                                    ("instruction", "Instruksi pimpinan daerah"),
                                    ("promise", "Janji desa atau kelurahan"),
                                    ("check", "Pemeriksaan setelah 3 atau 6 bulan"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.meeting",
                                verbose_name="rapat",
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                                verbose_name="perjanjian",
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
                        ("title", models.CharField(max_length=250, verbose_name="yang harus dikerjakan")),
                        ("told_village", models.CharField(blank=True, max_length=250, verbose_name="yang dibaca desa dan Kanwil")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
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
                                verbose_name="petugas yang menagih",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        ("state", models.CharField(choices=[("open", "Belum selesai"), ("done", "Selesai"), ("dropped", "Dibatalkan")], default="open", max_length=8, verbose_name="keadaan")),
                        ("outcome", models.CharField(blank=True, max_length=500, verbose_name="hasil")),
                        ("settled_on", models.DateField(blank=True, null=True, verbose_name="diselesaikan")),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("reported_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="menurut desa sudah dikerjakan")),
                        (
                            "reported_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("reported_note", models.CharField(blank=True, max_length=300, verbose_name="keterangan desa")),
                        ("returned_reason", models.CharField(blank=True, max_length=300, verbose_name="mengapa belum selesai menurut Bapas")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PublicOfferEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.publicoffer")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "regency",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.regency", verbose_name="kabupaten atau kota"
                            ),
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
                                    ("training", "Pelatihan"),
                                    ("work", "Pekerjaan atau magang"),
                                    ("mentor", "Pendampingan (adopsi)"),
                                    ("goods", "Bantuan alat atau dana pelatihan"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="bentuk",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=100, verbose_name="nama")),
                        ("organisation", models.CharField(blank=True, max_length=150, verbose_name="lembaga atau perusahaan")),
                        ("phone", encrypted_fields.fields.EncryptedCharField(blank=True, max_length=20, null=True, verbose_name="nomor telepon")),
                        ("text", models.TextField(max_length=1000, verbose_name="yang ditawarkan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("new", "Baru"), ("contacted", "Sudah dihubungi"), ("accepted", "Diterima"), ("declined", "Tidak dilanjutkan")],
                                default="new",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        (
                            "handled_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("handled_at", models.DateTimeField(blank=True, null=True, verbose_name="ditangani")),
                        ("contact_erased_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="nama dan nomor dihapus")),
                        ("received_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diterima")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="QuestionnaireEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.questionnaire")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("introduction", models.TextField(max_length=1000, verbose_name="pengantar")),
                        (
                            "state",
                            models.CharField(
                                choices=[("draft", "Rancangan, belum divalidasi"), ("validated", "Sudah divalidasi"), ("retired", "Tidak dipakai lagi")],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("validation_note", models.CharField(blank=True, max_length=500, verbose_name="cara divalidasi")),
                        (
                            "validated_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("validated_at", models.DateTimeField(blank=True, null=True, verbose_name="divalidasi")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SurveyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.survey")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent", verbose_name="kegiatan"
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.questionnaire", verbose_name="kuesioner"
                            ),
                        ),
                        ("code", models.CharField(default=programs.defaults.new_survey_code, editable=False, max_length=8, verbose_name="kode di dinding")),
                        ("open_phase", models.CharField(blank=True, choices=[("pre", "Sebelum kegiatan"), ("post", "Sesudah kegiatan")], max_length=4, verbose_name="dibuka untuk")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="ditutup pada")),
                        ("finished_at", models.DateTimeField(blank=True, null=True, verbose_name="diselesaikan")),
                        (
                            "finished_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("is_withheld", models.BooleanField(default=False, editable=False, verbose_name="lembar lebih banyak dari yang hadir")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False, editable=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VillageRegistrationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.villageregistration")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent", verbose_name="kegiatan"
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="villages.village", verbose_name="desa atau kelurahan"
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[("invited", "Menunggu jawaban"), ("accepted", "Bersedia"), ("declined", "Tidak bersedia"), ("other_date", "Minta tanggal lain")],
                                default="invited",
                                max_length=10,
                                verbose_name="jawaban",
                            ),
                        ),
                        ("proposed_on", models.DateField(blank=True, null=True, verbose_name="tanggal yang diminta")),
                        ("contact_name", models.CharField(blank=True, max_length=100, verbose_name="nama narahubung")),
                        ("contact_phone", models.CharField(blank=True, max_length=20, verbose_name="telepon narahubung")),
                        ("needs", models.CharField(blank=True, max_length=300, verbose_name="yang dibutuhkan")),
                        ("signal", models.CharField(blank=True, choices=[("strong", "Kuat"), ("weak", "Lemah"), ("none", "Tidak ada")], max_length=6, verbose_name="sinyal di tempat acara")),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan")),
                        (
                            "revision",
                            models.PositiveIntegerField(
                                default=0, editable=False, help_text="Naik pada setiap jawaban dan setiap permintaan jawaban baru; jawaban dari halaman lama ditolak.", verbose_name="perubahan ke-"
                            ),
                        ),
                        ("invited_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="diundang")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        (
                            "answered_link",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.invitationlink"
                            ),
                        ),
                        ("attendance_entered_at", models.DateTimeField(blank=True, null=True, verbose_name="kehadiran dicatat")),
                        (
                            "attendance_entered_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("counted_from_list", models.BooleanField(default=False, editable=False, verbose_name="dihitung dari daftar hadir")),
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
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.attendancegroup")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        (
                            "registration",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.villageregistration"),
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AttendeeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.attendee")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("event", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.outreachevent")),
                        (
                            "registration",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.villageregistration",
                                verbose_name="desa atau kelurahan",
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
                        ("name", models.CharField(blank=True, help_text="Kosong setelah masa simpan berakhir.", max_length=100, verbose_name="nama")),
                        ("is_walk_in", models.BooleanField(default=False, verbose_name="datang tanpa undangan")),
                        ("source", models.CharField(choices=[("door", "Di pintu"), ("code", "Kode QR"), ("paper", "Daftar hadir kertas")], max_length=6, verbose_name="dicatat dari")),
                        (
                            "same_as",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.attendee",
                                verbose_name="sama dengan",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
                            ),
                        ),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dicatat")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="InvitationLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_obj", models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="events", to="programs.invitationlink")),
                        ("pgh_context", models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", to="pghistory.context")),
                        ("id", models.BigIntegerField()),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False, verbose_name="dibuat")),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "registration",
                            models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to="programs.villageregistration"),
                        ),
                        (
                            "handed_on_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.invitationlink",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name="+", related_query_name="+", to=settings.AUTH_USER_MODEL
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
