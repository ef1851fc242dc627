"""Outreach from proposal to follow-up, links for villages, questionnaires, findings, agreements, Desa Binaan, offers."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import programs.defaults
import programs.files
import uuid
from django.conf import settings
from django.db import migrations, models


from bapas_portal.migration_operations import Together


def fill_approvals(apps, schema_editor):
    """Events from before approvals were recorded count as approved by who planned them, when they did."""
    for event in apps.get_model("programs", "OutreachEvent").objects.exclude(state__in=["proposed", "cancelled"]):
        event.approved_by_id, event.approved_at = event.created_by_id, event.created_at
        event.save(update_fields=["approved_by", "approved_at"])


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_emergency_access"),
        ("clients", "0015_clearer_names_of_childrens_trials"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programs", "0002_links"),
        ("villages", "0002_profiles_and_groups"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outreachevent",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outreachevent",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="villageregistration",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="villageregistration",
                    name="update_update",
                ),
                migrations.RemoveConstraint(
                    model_name="outreachevent",
                    name="event_held_has_summary",
                ),
                migrations.RemoveConstraint(
                    model_name="villageregistration",
                    name="registration_answer_has_author",
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="approved_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="disetujui"),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="approved_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="budget",
                    field=models.PositiveBigIntegerField(blank=True, null=True, verbose_name="anggaran (rupiah)"),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="cost",
                    field=models.PositiveBigIntegerField(
                        blank=True, null=True, verbose_name="biaya sebenarnya (rupiah)"
                    ),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="evaluation",
                    field=models.TextField(blank=True, max_length=3000, verbose_name="evaluasi"),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="grounds",
                    field=django.contrib.postgres.fields.ArrayField(
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
                migrations.AddField(
                    model_name="outreachevent",
                    name="minutes",
                    field=models.TextField(blank=True, max_length=5000, verbose_name="berita acara"),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="needs",
                    field=models.CharField(blank=True, max_length=300, verbose_name="kebutuhan dan perlengkapan"),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="postponed_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="alasan ditunda"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="approved_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="disetujui"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="approved_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="budget",
                    field=models.PositiveBigIntegerField(blank=True, null=True, verbose_name="anggaran (rupiah)"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="cost",
                    field=models.PositiveBigIntegerField(
                        blank=True, null=True, verbose_name="biaya sebenarnya (rupiah)"
                    ),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="evaluation",
                    field=models.TextField(blank=True, max_length=3000, verbose_name="evaluasi"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="grounds",
                    field=django.contrib.postgres.fields.ArrayField(
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
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="minutes",
                    field=models.TextField(blank=True, max_length=5000, verbose_name="berita acara"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="needs",
                    field=models.CharField(blank=True, max_length=300, verbose_name="kebutuhan dan perlengkapan"),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="postponed_reason",
                    field=models.CharField(blank=True, max_length=300, verbose_name="alasan ditunda"),
                ),
                migrations.AddField(
                    model_name="villageregistration",
                    name="needs",
                    field=models.CharField(blank=True, max_length=300, verbose_name="yang dibutuhkan"),
                ),
                migrations.AddField(
                    model_name="villageregistration",
                    name="signal",
                    field=models.CharField(
                        blank=True,
                        choices=[("strong", "Kuat"), ("weak", "Lemah"), ("none", "Tidak ada")],
                        max_length=6,
                        verbose_name="sinyal di tempat acara",
                    ),
                ),
                migrations.AddField(
                    model_name="villageregistrationevent",
                    name="needs",
                    field=models.CharField(blank=True, max_length=300, verbose_name="yang dibutuhkan"),
                ),
                migrations.AddField(
                    model_name="villageregistrationevent",
                    name="signal",
                    field=models.CharField(
                        blank=True,
                        choices=[("strong", "Kuat"), ("weak", "Lemah"), ("none", "Tidak ada")],
                        max_length=6,
                        verbose_name="sinyal di tempat acara",
                    ),
                ),
                migrations.AlterField(
                    model_name="outreachevent",
                    name="state",
                    field=models.CharField(
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
                migrations.AlterField(
                    model_name="outreacheventevent",
                    name="state",
                    field=models.CharField(
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
                migrations.CreateModel(
                    name="Agreement",
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
                                    ("framework", "Kesepakatan induk (Nota Kesepahaman)"),
                                    ("operational", "Perjanjian Kerja Sama"),
                                ],
                                max_length=12,
                                verbose_name="tingkat",
                            ),
                        ),
                        (
                            "is_model",
                            models.BooleanField(
                                default=False,
                                help_text="Kantor lain boleh menyalin ruang lingkup dan janjinya.",
                                verbose_name="contoh untuk kantor lain",
                            ),
                        ),
                        ("title", models.CharField(max_length=250, verbose_name="judul")),
                        ("number", models.CharField(blank=True, max_length=100, verbose_name="nomor kami")),
                        ("partner_number", models.CharField(blank=True, max_length=100, verbose_name="nomor mitra")),
                        ("scope", models.TextField(max_length=3000, verbose_name="ruang lingkup")),
                        ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="dasar hukum")),
                        (
                            "covers_social_work",
                            models.BooleanField(default=False, verbose_name="mencakup pidana kerja sosial"),
                        ),
                        (
                            "covers_community_service",
                            models.BooleanField(default=False, verbose_name="mencakup pelayanan masyarakat oleh Anak"),
                        ),
                        (
                            "covers_families",
                            models.BooleanField(default=False, verbose_name="mencakup keluarga dan masyarakat"),
                        ),
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
                        (
                            "signed_at_place",
                            models.CharField(blank=True, max_length=150, verbose_name="tempat penandatanganan"),
                        ),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("ended_on", models.DateField(blank=True, null=True, verbose_name="diakhiri")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan diakhiri")),
                        (
                            "document",
                            models.FileField(
                                blank=True,
                                max_length=200,
                                upload_to=programs.files.evidence_path,
                                verbose_name="naskah",
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "copied_from",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="programs.agreement",
                            ),
                        ),
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
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agreements",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="operational",
                                to="programs.agreement",
                                verbose_name="kesepakatan induk",
                            ),
                        ),
                        (
                            "regencies",
                            models.ManyToManyField(
                                blank=True, related_name="+", to="villages.regency", verbose_name="kabupaten atau kota"
                            ),
                        ),
                        (
                            "regional_office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agreements",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
                            ),
                        ),
                        (
                            "renews",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="renewal",
                                to="programs.agreement",
                                verbose_name="memperbarui",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "perjanjian",
                        "verbose_name_plural": "perjanjian",
                        "ordering": ["-starts_on", "-id"],
                        "indexes": [
                            models.Index(fields=["office", "state"], name="agreement_by_office"),
                            models.Index(fields=["ends_on"], name="agreement_by_end"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("parent__isnull", True), ("kind", "operational"), _connector="OR"),
                                name="agreement_framework_has_no_parent",
                                violation_error_message="Hanya Perjanjian Kerja Sama yang berada di bawah kesepakatan induk.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["exploring", "drafting", "legal_review", "agreed"]),
                                    models.Q(
                                        ("ends_on__isnull", False),
                                        ("signed_on__isnull", False),
                                        ("starts_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="agreement_signed_has_dates",
                                violation_error_message="Isi tanggal ditandatangani, mulai berlaku, dan berakhir.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="agreement_runs_forward",
                                violation_error_message="Perjanjian tidak dapat berakhir sebelum berlaku.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("ended_on__isnull", False),
                                        ("state", "terminated"),
                                        models.Q(("ended_reason", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("state", "terminated"), _negated=True),
                                        ("ended_on__isnull", True),
                                        ("ended_reason", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="agreement_termination_has_reason",
                                violation_error_message="Isi tanggal dan alasan diakhiri.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendee",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        ("is_walk_in", models.BooleanField(default=False, verbose_name="datang tanpa undangan")),
                        (
                            "source",
                            models.CharField(
                                choices=[("door", "Di pintu"), ("code", "Kode QR"), ("paper", "Daftar hadir kertas")],
                                max_length=6,
                                verbose_name="dicatat dari",
                            ),
                        ),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "entered_by",
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
                                related_name="attendees",
                                to="programs.outreachevent",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendees",
                                to="programs.villageregistration",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                        (
                            "same_as",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="copies",
                                to="programs.attendee",
                                verbose_name="sama dengan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hadirin",
                        "verbose_name_plural": "hadirin",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("same_as__isnull", True),
                                    models.Q(("same_as", models.F("id")), _negated=True),
                                    _connector="OR",
                                ),
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
                migrations.CreateModel(
                    name="EventFile",
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
                                    ("photo", "Foto"),
                                    ("attendance", "Daftar hadir kertas"),
                                    ("minutes", "Berita acara"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas"
                            ),
                        ),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        (
                            "faces_consented",
                            models.BooleanField(
                                blank=True, null=True, verbose_name="klien yang tampak wajahnya setuju tertulis"
                            ),
                        ),
                        ("added_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "added_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="files",
                                to="programs.outreachevent",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "berkas kegiatan",
                        "verbose_name_plural": "berkas kegiatan",
                        "ordering": ["id"],
                    },
                ),
                migrations.CreateModel(
                    name="EventParty",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        (
                            "attended",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="hadir (orang)"),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="parties",
                                to="programs.outreachevent",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "instansi yang diundang",
                        "verbose_name_plural": "instansi yang diundang",
                        "ordering": ["role", "name"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "name"),
                                name="eventparty_once_per_event",
                                violation_error_message="Instansi ini sudah diundang.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EventSession",
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
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sessions",
                                to="programs.outreachevent",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="event_sessions",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sesi kegiatan",
                        "verbose_name_plural": "sesi kegiatan",
                        "ordering": ["starts_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="eventsession_ends_after_start",
                                violation_error_message="Waktu selesai harus setelah waktu mulai.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationLink",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dibuat"
                            ),
                        ),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        ("failures", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("locked_until", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "last_used_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="terakhir dipakai"
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "handed_on_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="handed_on",
                                to="programs.invitationlink",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="links",
                                to="programs.villageregistration",
                            ),
                        ),
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
                                condition=models.Q(
                                    ("created_by__isnull", False), ("handed_on_by__isnull", False), _connector="OR"
                                ),
                                name="invitationlink_made_by_somebody",
                                violation_error_message="Tautan harus mencatat siapa yang membuatnya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Material",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("summary", models.CharField(max_length=300, verbose_name="isi singkat")),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas"
                            ),
                        ),
                        ("is_shared", models.BooleanField(default=True, verbose_name="boleh dipakai kantor lain")),
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
                                related_name="materials",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "used_at",
                            models.ManyToManyField(
                                blank=True,
                                related_name="materials",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bahan penyuluhan",
                        "verbose_name_plural": "bahan penyuluhan",
                        "ordering": ["title"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "title"),
                                name="material_title_once_per_office",
                                violation_error_message="Bahan dengan judul ini sudah ada.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Obstacle",
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
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="obstacles",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hambatan",
                        "verbose_name_plural": "hambatan",
                        "ordering": ["id"],
                    },
                ),
                migrations.CreateModel(
                    name="OutreachProgramme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=100, unique=True, verbose_name="nama program")),
                        ("aim", models.TextField(max_length=1000, verbose_name="tujuan")),
                        ("launched_on", models.DateField(blank=True, null=True, verbose_name="diluncurkan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dijalankan")),
                        (
                            "launched_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="accounts.office",
                                verbose_name="diluncurkan oleh",
                            ),
                        ),
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
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "clients",
                            models.PositiveSmallIntegerField(default=5, verbose_name="klien yang tinggal di sana"),
                        ),
                        (
                            "releases",
                            models.PositiveSmallIntegerField(
                                default=3, verbose_name="akan mulai atau selesai bimbingan dalam 90 hari"
                            ),
                        ),
                        (
                            "never_visited",
                            models.PositiveSmallIntegerField(
                                default=5, verbose_name="belum pernah atau sudah lama dikunjungi"
                            ),
                        ),
                        ("concerns", models.PositiveSmallIntegerField(default=4, verbose_name="laporan masalah")),
                        ("stigma", models.PositiveSmallIntegerField(default=3, verbose_name="penerimaan warga rendah")),
                        (
                            "no_host",
                            models.PositiveSmallIntegerField(default=3, verbose_name="belum ada tempat kerja sosial"),
                        ),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outreach_weights",
                                to="accounts.office",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bobot pemilihan desa",
                        "verbose_name_plural": "bobot pemilihan desa",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("clients__lte", 10),
                                    ("never_visited__lte", 10),
                                    ("releases__lte", 10),
                                    ("concerns__lte", 10),
                                    ("no_host__lte", 10),
                                    ("stigma__lte", 10),
                                ),
                                name="weights_0_to_10",
                                violation_error_message="Bobot 0 sampai 10.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PublicOffer",
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
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        (
                            "organisation",
                            models.CharField(blank=True, max_length=150, verbose_name="lembaga atau perusahaan"),
                        ),
                        ("phone", models.CharField(max_length=20, verbose_name="nomor telepon")),
                        ("text", models.TextField(max_length=1000, verbose_name="yang ditawarkan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("new", "Baru"),
                                    ("contacted", "Sudah dihubungi"),
                                    ("accepted", "Diterima"),
                                    ("declined", "Tidak dilanjutkan"),
                                ],
                                default="new",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("handled_at", models.DateTimeField(blank=True, null=True, verbose_name="ditangani")),
                        (
                            "received_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diterima"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "handled_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="offers",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "regency",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="villages.regency",
                                verbose_name="kabupaten atau kota",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tawaran masyarakat",
                        "verbose_name_plural": "tawaran masyarakat",
                        "ordering": ["-received_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("handled_by__isnull", True), ("state", "new")),
                                    models.Q(
                                        models.Q(("state", "new"), _negated=True),
                                        ("handled_at__isnull", False),
                                        ("handled_by__isnull", False),
                                        models.Q(("answer", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="offer_handled_by_somebody",
                                violation_error_message="Tulis tindak lanjutnya.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Questionnaire",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("introduction", models.TextField(max_length=1000, verbose_name="pengantar")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Rancangan, belum divalidasi"),
                                    ("validated", "Sudah divalidasi"),
                                    ("retired", "Tidak dipakai lagi"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "validation_note",
                            models.CharField(blank=True, max_length=500, verbose_name="cara divalidasi"),
                        ),
                        ("validated_at", models.DateTimeField(blank=True, null=True, verbose_name="divalidasi")),
                        (
                            "validated_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kuesioner",
                        "verbose_name_plural": "kuesioner",
                        "ordering": ["code", "-version"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("code", "version"),
                                name="questionnaire_version_once",
                                violation_error_message="Versi ini sudah ada.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "validated"), _negated=True),
                                    models.Q(
                                        models.Q(("validation_note", ""), _negated=True),
                                        ("validated_at__isnull", False),
                                        ("validated_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="questionnaire_validated_by_somebody",
                                violation_error_message="Tulis cara kuesioner ini divalidasi.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Theme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
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
                    name="AgreementEvent",
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
                                    ("framework", "Kesepakatan induk (Nota Kesepahaman)"),
                                    ("operational", "Perjanjian Kerja Sama"),
                                ],
                                max_length=12,
                                verbose_name="tingkat",
                            ),
                        ),
                        (
                            "is_model",
                            models.BooleanField(
                                default=False,
                                help_text="Kantor lain boleh menyalin ruang lingkup dan janjinya.",
                                verbose_name="contoh untuk kantor lain",
                            ),
                        ),
                        ("title", models.CharField(max_length=250, verbose_name="judul")),
                        ("number", models.CharField(blank=True, max_length=100, verbose_name="nomor kami")),
                        ("partner_number", models.CharField(blank=True, max_length=100, verbose_name="nomor mitra")),
                        ("scope", models.TextField(max_length=3000, verbose_name="ruang lingkup")),
                        ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="dasar hukum")),
                        (
                            "covers_social_work",
                            models.BooleanField(default=False, verbose_name="mencakup pidana kerja sosial"),
                        ),
                        (
                            "covers_community_service",
                            models.BooleanField(default=False, verbose_name="mencakup pelayanan masyarakat oleh Anak"),
                        ),
                        (
                            "covers_families",
                            models.BooleanField(default=False, verbose_name="mencakup keluarga dan masyarakat"),
                        ),
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
                        (
                            "signed_at_place",
                            models.CharField(blank=True, max_length=150, verbose_name="tempat penandatanganan"),
                        ),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="berlaku sejak")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="berlaku sampai")),
                        ("ended_on", models.DateField(blank=True, null=True, verbose_name="diakhiri")),
                        ("ended_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan diakhiri")),
                        (
                            "document",
                            models.FileField(
                                blank=True,
                                max_length=200,
                                upload_to=programs.files.evidence_path,
                                verbose_name="naskah",
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="programs.agreement",
                            ),
                        ),
                        (
                            "regional_office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.regionaloffice",
                                verbose_name="Kanwil",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="AgreementParty",
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
                        (
                            "agreement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="parties",
                                to="programs.agreement",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pihak",
                        "verbose_name_plural": "pihak",
                        "ordering": ["is_witness", "id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("agreement", "name", "signatory"),
                                name="party_once_per_agreement",
                                violation_error_message="Pihak ini sudah tercatat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendeeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        ("is_walk_in", models.BooleanField(default=False, verbose_name="datang tanpa undangan")),
                        (
                            "source",
                            models.CharField(
                                choices=[("door", "Di pintu"), ("code", "Kode QR"), ("paper", "Daftar hadir kertas")],
                                max_length=6,
                                verbose_name="dicatat dari",
                            ),
                        ),
                        (
                            "entered_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dicatat"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "entered_by",
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
                                to="programs.attendee",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.villageregistration",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("photo", "Foto"),
                                    ("attendance", "Daftar hadir kertas"),
                                    ("minutes", "Berita acara"),
                                    ("other", "Lainnya"),
                                ],
                                max_length=10,
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas"
                            ),
                        ),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        (
                            "faces_consented",
                            models.BooleanField(
                                blank=True, null=True, verbose_name="klien yang tampak wajahnya setuju tertulis"
                            ),
                        ),
                        ("added_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "added_by",
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachevent",
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
                                to="programs.eventfile",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        (
                            "attended",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="hadir (orang)"),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachevent",
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
                                to="programs.eventparty",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("starts_at", models.DateTimeField(verbose_name="mulai")),
                        ("ends_at", models.DateTimeField(verbose_name="selesai")),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.outreachevent",
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
                                to="programs.eventsession",
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
                    name="Finding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("interview", "Wawancara"),
                                    ("observation", "Pengamatan"),
                                    ("document", "Dokumen"),
                                ],
                                max_length=12,
                                verbose_name="cara",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[("officer", "Petugas"), ("client", "Klien"), ("community", "Masyarakat")],
                                max_length=10,
                                verbose_name="sumber",
                            ),
                        ),
                        (
                            "informant",
                            models.CharField(
                                help_text="Misalnya W-03. Jangan tulis nama.",
                                max_length=20,
                                verbose_name="kode informan",
                            ),
                        ),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.TextField(max_length=5000, verbose_name="catatan")),
                        ("quote", models.CharField(blank=True, max_length=500, verbose_name="kutipan")),
                        ("consented_on", models.DateField(blank=True, null=True, verbose_name="persetujuan dikutip")),
                        ("confirmed_on", models.DateField(blank=True, null=True, verbose_name="dibenarkan informan")),
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
                            "event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                        (
                            "themes",
                            models.ManyToManyField(
                                blank=True, related_name="findings", to="programs.theme", verbose_name="tema"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "temuan",
                        "verbose_name_plural": "temuan",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("quote", ""),
                                    ("consented_on__isnull", False),
                                    ("method", "document"),
                                    _connector="OR",
                                ),
                                name="finding_quote_has_consent",
                                violation_error_message="Kutipan hanya disimpan bila orangnya setuju dikutip: isi tanggalnya.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FosterVillageProgramme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("potential", models.TextField(max_length=2000, verbose_name="potensi wilayah")),
                        (
                            "skills_scheme",
                            models.TextField(blank=True, max_length=2000, verbose_name="skema keterampilan"),
                        ),
                        ("need", models.TextField(blank=True, max_length=1000, verbose_name="kebutuhan masyarakat")),
                        (
                            "partners",
                            models.TextField(
                                blank=True, help_text="Satu mitra per baris.", max_length=1000, verbose_name="mitra"
                            ),
                        ),
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
                        (
                            "ended_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dihentikan"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="foster_programmes",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
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
                                related_name="foster_villages",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="foster_programmes",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
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
                                condition=models.Q(
                                    models.Q(("state__in", ["reviewed", "graduated"]), _negated=True),
                                    models.Q(("review", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="foster_reviewed_has_review",
                                violation_error_message="Tulis penilaiannya.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "ended"), _negated=True),
                                    models.Q(("ended_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="foster_end_has_reason",
                                violation_error_message="Tulis alasan dihentikan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["running", "reviewed", "graduated"]), _negated=True),
                                    ("starts_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="foster_running_has_start",
                                violation_error_message="Isi tanggal mulai.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationLinkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("holder", models.CharField(max_length=100, verbose_name="pemegang")),
                        ("token_hash", models.CharField(editable=False, max_length=64)),
                        ("pin_hash", models.CharField(editable=False, max_length=128)),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dibuat"
                            ),
                        ),
                        ("expires_at", models.DateTimeField(verbose_name="berlaku sampai")),
                        ("revoked_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        (
                            "created_by",
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
                                to="programs.invitationlink",
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
                migrations.CreateModel(
                    name="MaterialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("summary", models.CharField(max_length=300, verbose_name="isi singkat")),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=programs.files.event_file_path, verbose_name="berkas"
                            ),
                        ),
                        ("is_shared", models.BooleanField(default=True, verbose_name="boleh dipakai kantor lain")),
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
                                to="programs.material",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Meeting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", models.CharField(max_length=200, verbose_name="tentang")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        (
                            "participants",
                            models.TextField(
                                help_text="Satu orang per baris, dengan jabatannya.",
                                max_length=2000,
                                verbose_name="yang hadir",
                            ),
                        ),
                        ("result", models.TextField(max_length=3000, verbose_name="hasil")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meetings",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
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
                                related_name="meetings",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "rapat koordinasi",
                        "verbose_name_plural": "rapat koordinasi",
                        "ordering": ["-on", "-id"],
                    },
                ),
                migrations.CreateModel(
                    name="ObstacleEvent",
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
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="programs.obstacle",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=100, verbose_name="nama program")),
                        ("aim", models.TextField(max_length=1000, verbose_name="tujuan")),
                        ("launched_on", models.DateField(blank=True, null=True, verbose_name="diluncurkan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dijalankan")),
                        (
                            "launched_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="diluncurkan oleh",
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
                                to="programs.outreachprogramme",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        (
                            "clients",
                            models.PositiveSmallIntegerField(default=5, verbose_name="klien yang tinggal di sana"),
                        ),
                        (
                            "releases",
                            models.PositiveSmallIntegerField(
                                default=3, verbose_name="akan mulai atau selesai bimbingan dalam 90 hari"
                            ),
                        ),
                        (
                            "never_visited",
                            models.PositiveSmallIntegerField(
                                default=5, verbose_name="belum pernah atau sudah lama dikunjungi"
                            ),
                        ),
                        ("concerns", models.PositiveSmallIntegerField(default=4, verbose_name="laporan masalah")),
                        ("stigma", models.PositiveSmallIntegerField(default=3, verbose_name="penerimaan warga rendah")),
                        (
                            "no_host",
                            models.PositiveSmallIntegerField(default=3, verbose_name="belum ada tempat kerja sosial"),
                        ),
                        ("changed_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "changed_by",
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
                            "office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
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
                                to="programs.outreachweights",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("name", models.CharField(max_length=100, verbose_name="nama")),
                        (
                            "organisation",
                            models.CharField(blank=True, max_length=150, verbose_name="lembaga atau perusahaan"),
                        ),
                        ("phone", models.CharField(max_length=20, verbose_name="nomor telepon")),
                        ("text", models.TextField(max_length=1000, verbose_name="yang ditawarkan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("new", "Baru"),
                                    ("contacted", "Sudah dihubungi"),
                                    ("accepted", "Diterima"),
                                    ("declined", "Tidak dilanjutkan"),
                                ],
                                default="new",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="tindak lanjut")),
                        ("handled_at", models.DateTimeField(blank=True, null=True, verbose_name="ditangani")),
                        (
                            "received_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diterima"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "handled_by",
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
                                to="programs.publicoffer",
                            ),
                        ),
                        (
                            "regency",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="villages.regency",
                                verbose_name="kabupaten atau kota",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Question",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="urutan")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("knowledge", "Pengetahuan: benar atau salah"),
                                    ("stigma", "Penerimaan: setuju 1 sampai 5"),
                                ],
                                max_length=10,
                                verbose_name="jenis",
                            ),
                        ),
                        ("text", models.CharField(max_length=250, verbose_name="pernyataan")),
                        ("is_true", models.BooleanField(blank=True, null=True, verbose_name="pernyataan ini benar")),
                        ("is_reversed", models.BooleanField(default=False, verbose_name="dinilai terbalik")),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="programs.questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pernyataan",
                        "verbose_name_plural": "pernyataan",
                        "ordering": ["position"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("questionnaire", "position"),
                                name="question_position_once",
                                violation_error_message="Urutan ini sudah dipakai.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_reversed", False), ("is_true__isnull", False), ("kind", "knowledge")),
                                    models.Q(("is_true__isnull", True), ("kind", "stigma")),
                                    _connector="OR",
                                ),
                                name="question_knowledge_has_key",
                                violation_error_message="Pernyataan pengetahuan harus punya kunci jawaban.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionnaireEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=40, verbose_name="kode")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="versi")),
                        ("title", models.CharField(max_length=150, verbose_name="judul")),
                        ("introduction", models.TextField(max_length=1000, verbose_name="pengantar")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Rancangan, belum divalidasi"),
                                    ("validated", "Sudah divalidasi"),
                                    ("retired", "Tidak dipakai lagi"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "validation_note",
                            models.CharField(blank=True, max_length=500, verbose_name="cara divalidasi"),
                        ),
                        ("validated_at", models.DateTimeField(blank=True, null=True, verbose_name="divalidasi")),
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
                                to="programs.questionnaire",
                            ),
                        ),
                        (
                            "validated_by",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Survey",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "code",
                            models.CharField(
                                default=programs.defaults.new_survey_code,
                                editable=False,
                                max_length=8,
                                unique=True,
                                verbose_name="kode di dinding",
                            ),
                        ),
                        (
                            "open_phase",
                            models.CharField(
                                blank=True,
                                choices=[("pre", "Sebelum kegiatan"), ("post", "Sesudah kegiatan")],
                                max_length=4,
                                verbose_name="dibuka untuk",
                            ),
                        ),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="ditutup pada")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="surveys",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="surveys",
                                to="programs.questionnaire",
                                verbose_name="kuesioner",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "survei kegiatan",
                        "verbose_name_plural": "survei kegiatan",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("event", "questionnaire"),
                                name="survey_once_per_event",
                                violation_error_message="Kuesioner ini sudah dipakai dalam kegiatan ini.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closes_at__isnull", True), ("open_phase", "")),
                                    models.Q(models.Q(("open_phase", ""), _negated=True), ("closes_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="survey_open_until_some_time",
                                violation_error_message="Survei yang dibuka harus punya waktu ditutup.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreementPartyEvent",
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
                        (
                            "agreement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
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
                                to="programs.agreementparty",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Commitment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", models.CharField(max_length=200, verbose_name="yang dijanjikan")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        ("quantity", models.PositiveIntegerField(verbose_name="jumlah")),
                        (
                            "unit",
                            models.CharField(
                                help_text="Misalnya orang, pelatihan, lowongan.", max_length=40, verbose_name="satuan"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Berjalan"), ("done", "Terpenuhi"), ("dropped", "Dibatalkan")],
                                default="open",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "dropped_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="commitments",
                                to="programs.agreement",
                            ),
                        ),
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
                            "party",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="commitments",
                                to="programs.agreementparty",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "janji mitra",
                        "verbose_name_plural": "janji mitra",
                        "ordering": ["due_on", "id"],
                        "indexes": [models.Index(fields=["state", "due_on"], name="commitment_by_due")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("quantity__gte", 1)),
                                name="commitment_promises_something",
                                violation_error_message="Jumlah paling sedikit 1.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "dropped"), _negated=True),
                                    models.Q(("dropped_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="commitment_drop_has_reason",
                                violation_error_message="Tulis alasan dibatalkan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Course",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", models.CharField(max_length=150, verbose_name="pelatihan")),
                        ("mentor", models.CharField(max_length=150, verbose_name="pendamping")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(verbose_name="selesai")),
                        ("sessions", models.PositiveSmallIntegerField(default=1, verbose_name="pertemuan")),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="tempat tersedia")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="courses",
                                to="programs.fostervillageprogramme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pelatihan",
                        "verbose_name_plural": "pelatihan",
                        "ordering": ["starts_on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="course_runs_forward",
                                violation_error_message="Pelatihan tidak dapat selesai sebelum mulai.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FindingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "method",
                            models.CharField(
                                choices=[
                                    ("interview", "Wawancara"),
                                    ("observation", "Pengamatan"),
                                    ("document", "Dokumen"),
                                ],
                                max_length=12,
                                verbose_name="cara",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[("officer", "Petugas"), ("client", "Klien"), ("community", "Masyarakat")],
                                max_length=10,
                                verbose_name="sumber",
                            ),
                        ),
                        (
                            "informant",
                            models.CharField(
                                help_text="Misalnya W-03. Jangan tulis nama.",
                                max_length=20,
                                verbose_name="kode informan",
                            ),
                        ),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("text", models.TextField(max_length=5000, verbose_name="catatan")),
                        ("quote", models.CharField(blank=True, max_length=500, verbose_name="kutipan")),
                        ("consented_on", models.DateField(blank=True, null=True, verbose_name="persetujuan dikutip")),
                        ("confirmed_on", models.DateField(blank=True, null=True, verbose_name="dibenarkan informan")),
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
                                to="programs.finding",
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
                migrations.CreateModel(
                    name="FollowUp",
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
                                    ("decision", "Keputusan rapat"),
                                    ("instruction", "Instruksi pimpinan daerah"),
                                    ("promise", "Janji desa atau kelurahan"),
                                    ("check", "Pemeriksaan setelah 3 atau 6 bulan"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("title", models.CharField(max_length=250, verbose_name="yang harus dikerjakan")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Belum selesai"), ("done", "Selesai"), ("dropped", "Dibatalkan")],
                                default="open",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("outcome", models.CharField(blank=True, max_length=500, verbose_name="hasil")),
                        ("settled_on", models.DateField(blank=True, null=True, verbose_name="diselesaikan")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="programs.agreement",
                                verbose_name="perjanjian",
                            ),
                        ),
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
                            "event",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="programs.outreachevent",
                                verbose_name="kegiatan",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
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
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="petugas yang menagih",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="programs.meeting",
                                verbose_name="rapat",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tindak lanjut",
                        "verbose_name_plural": "tindak lanjut",
                        "ordering": ["due_on", "id"],
                        "indexes": [models.Index(fields=["office", "state", "due_on"], name="followup_by_due")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("event__isnull", False),
                                    ("meeting__isnull", False),
                                    ("agreement__isnull", False),
                                    _connector="OR",
                                ),
                                name="followup_follows_something",
                                violation_error_message="Tindak lanjut harus berasal dari kegiatan, rapat, atau perjanjian.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("settled_by__isnull", True), ("settled_on__isnull", True), ("state", "open")
                                    ),
                                    models.Q(
                                        models.Q(("state", "open"), _negated=True),
                                        ("settled_by__isnull", False),
                                        ("settled_on__isnull", False),
                                        models.Q(("outcome", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="followup_settled_says_how",
                                violation_error_message="Tulis hasilnya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FosterVillageProgrammeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("potential", models.TextField(max_length=2000, verbose_name="potensi wilayah")),
                        (
                            "skills_scheme",
                            models.TextField(blank=True, max_length=2000, verbose_name="skema keterampilan"),
                        ),
                        ("need", models.TextField(blank=True, max_length=1000, verbose_name="kebutuhan masyarakat")),
                        (
                            "partners",
                            models.TextField(
                                blank=True, help_text="Satu mitra per baris.", max_length=1000, verbose_name="mitra"
                            ),
                        ),
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
                        (
                            "ended_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dihentikan"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="programs.fostervillageprogramme",
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
                    name="MeetingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200, verbose_name="tentang")),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        (
                            "participants",
                            models.TextField(
                                help_text="Satu orang per baris, dengan jabatannya.",
                                max_length=2000,
                                verbose_name="yang hadir",
                            ),
                        ),
                        ("result", models.TextField(max_length=3000, verbose_name="hasil")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="programs.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Product",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=100, verbose_name="produk")),
                        ("description", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("outlet", models.CharField(blank=True, max_length=150, verbose_name="tempat penjualan")),
                        ("price", models.PositiveIntegerField(blank=True, null=True, verbose_name="harga (rupiah)")),
                        ("is_public", models.BooleanField(default=False, verbose_name="tampilkan di halaman hasil")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="products",
                                to="programs.fostervillageprogramme",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "produk",
                        "verbose_name_plural": "produk",
                        "ordering": ["name"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("programme", "name"),
                                name="product_once_per_programme",
                                violation_error_message="Produk ini sudah ada.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Response",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "phase",
                            models.CharField(
                                choices=[("pre", "Sebelum kegiatan"), ("post", "Sesudah kegiatan")],
                                max_length=4,
                                verbose_name="saat",
                            ),
                        ),
                        (
                            "respondent",
                            models.CharField(
                                choices=[
                                    ("community", "Warga"),
                                    ("official", "Perangkat desa, RT, RW, atau tokoh"),
                                    ("client", "Klien atau keluarga"),
                                    ("officer", "Petugas"),
                                ],
                                default="community",
                                max_length=10,
                                verbose_name="responden",
                            ),
                        ),
                        (
                            "source",
                            models.CharField(
                                choices=[("phone", "Diisi di telepon"), ("paper", "Diketik dari kertas")],
                                max_length=5,
                                verbose_name="sumber",
                            ),
                        ),
                        ("pair_code", models.CharField(blank=True, editable=False, max_length=64)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("submission_key", models.UUIDField(editable=False, unique=True)),
                        (
                            "typed_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="survey_responses",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="responses",
                                to="programs.survey",
                            ),
                        ),
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
                                condition=models.Q(
                                    models.Q(("source", "phone"), ("typed_by__isnull", True)),
                                    models.Q(("source", "paper"), ("typed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="response_paper_was_typed",
                                violation_error_message="Lembar kertas harus menyebut siapa yang mengetiknya.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SurveyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "code",
                            models.CharField(
                                default=programs.defaults.new_survey_code,
                                editable=False,
                                max_length=8,
                                verbose_name="kode di dinding",
                            ),
                        ),
                        (
                            "open_phase",
                            models.CharField(
                                blank=True,
                                choices=[("pre", "Sebelum kegiatan"), ("post", "Sesudah kegiatan")],
                                max_length=4,
                                verbose_name="dibuka untuk",
                            ),
                        ),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="ditutup pada")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="programs.survey",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.questionnaire",
                                verbose_name="kuesioner",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Answer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("value", models.PositiveSmallIntegerField(verbose_name="jawaban")),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="answers",
                                to="programs.question",
                            ),
                        ),
                        (
                            "response",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="programs.response",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "jawaban",
                        "verbose_name_plural": "jawaban",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("response", "question"),
                                name="answer_once_per_question",
                                violation_error_message="Pernyataan ini sudah dijawab.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("value__lte", 5)),
                                name="answer_at_most_5",
                                violation_error_message="Jawaban 1 sampai 5.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200, verbose_name="yang dijanjikan")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        ("quantity", models.PositiveIntegerField(verbose_name="jumlah")),
                        (
                            "unit",
                            models.CharField(
                                help_text="Misalnya orang, pelatihan, lowongan.", max_length=40, verbose_name="satuan"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Berjalan"), ("done", "Terpenuhi"), ("dropped", "Dibatalkan")],
                                default="open",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "dropped_reason",
                            models.CharField(blank=True, max_length=300, verbose_name="alasan dibatalkan"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "agreement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreement",
                            ),
                        ),
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
                            "party",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.agreementparty",
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
                                to="programs.commitment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentProgress",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("quantity", models.IntegerField(verbose_name="jumlah")),
                        ("note", models.CharField(max_length=300, verbose_name="bukti atau keterangan")),
                        (
                            "evidence",
                            models.FileField(
                                blank=True,
                                max_length=200,
                                upload_to=programs.files.evidence_path,
                                verbose_name="berkas bukti",
                            ),
                        ),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "commitment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="progress",
                                to="programs.commitment",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kemajuan janji",
                        "verbose_name_plural": "kemajuan janji",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("quantity", 0), _negated=True), models.Q(("note", ""), _negated=True)
                                ),
                                name="progress_counts_something",
                                violation_error_message="Isi jumlah dan buktinya.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CourseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=150, verbose_name="pelatihan")),
                        ("mentor", models.CharField(max_length=150, verbose_name="pendamping")),
                        ("place", models.CharField(blank=True, max_length=150, verbose_name="tempat")),
                        ("starts_on", models.DateField(verbose_name="mulai")),
                        ("ends_on", models.DateField(verbose_name="selesai")),
                        ("sessions", models.PositiveSmallIntegerField(default=1, verbose_name="pertemuan")),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="tempat tersedia")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="programs.course",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.fostervillageprogramme",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Enrolment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "relation",
                            models.CharField(
                                choices=[
                                    ("client", "Klien"),
                                    ("former", "Mantan klien"),
                                    ("family", "Keluarga klien"),
                                    ("resident", "Warga"),
                                ],
                                max_length=10,
                                verbose_name="siapa",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=100, verbose_name="nama")),
                        (
                            "state",
                            models.CharField(
                                choices=[("enrolled", "Mengikuti"), ("completed", "Selesai"), ("left", "Berhenti")],
                                default="enrolled",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "attended_sessions",
                            models.PositiveSmallIntegerField(default=0, verbose_name="pertemuan dihadiri"),
                        ),
                        ("left_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan berhenti")),
                        ("enrolled_on", models.DateField(verbose_name="terdaftar")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "client",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="enrolments",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "course",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="enrolments",
                                to="programs.course",
                            ),
                        ),
                        (
                            "enrolled_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "peserta",
                        "verbose_name_plural": "peserta",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("client__isnull", False), ("name", ""), ("relation__in", ["client", "former"])
                                    ),
                                    models.Q(
                                        ("client__isnull", True),
                                        ("relation__in", ["family", "resident"]),
                                        models.Q(("name", ""), _negated=True),
                                    ),
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
                                condition=models.Q(
                                    models.Q(("state", "left"), _negated=True),
                                    models.Q(("left_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="enrolment_left_has_reason",
                                violation_error_message="Tulis alasan berhenti.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpEvent",
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
                                    ("decision", "Keputusan rapat"),
                                    ("instruction", "Instruksi pimpinan daerah"),
                                    ("promise", "Janji desa atau kelurahan"),
                                    ("check", "Pemeriksaan setelah 3 atau 6 bulan"),
                                ],
                                max_length=12,
                                verbose_name="jenis",
                            ),
                        ),
                        ("title", models.CharField(max_length=250, verbose_name="yang harus dikerjakan")),
                        ("owner_name", models.CharField(max_length=150, verbose_name="penanggung jawab")),
                        ("due_on", models.DateField(verbose_name="tenggat")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Belum selesai"), ("done", "Selesai"), ("dropped", "Dibatalkan")],
                                default="open",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("outcome", models.CharField(blank=True, max_length=500, verbose_name="hasil")),
                        ("settled_on", models.DateField(blank=True, null=True, verbose_name="diselesaikan")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                verbose_name="petugas yang menagih",
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
                                to="programs.followup",
                            ),
                        ),
                        (
                            "settled_by",
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=100, verbose_name="produk")),
                        ("description", models.CharField(blank=True, max_length=300, verbose_name="keterangan")),
                        ("outlet", models.CharField(blank=True, max_length=150, verbose_name="tempat penjualan")),
                        ("price", models.PositiveIntegerField(blank=True, null=True, verbose_name="harga (rupiah)")),
                        ("is_public", models.BooleanField(default=False, verbose_name="tampilkan di halaman hasil")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="programs.product",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.fostervillageprogramme",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "relation",
                            models.CharField(
                                choices=[
                                    ("client", "Klien"),
                                    ("former", "Mantan klien"),
                                    ("family", "Keluarga klien"),
                                    ("resident", "Warga"),
                                ],
                                max_length=10,
                                verbose_name="siapa",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=100, verbose_name="nama")),
                        (
                            "state",
                            models.CharField(
                                choices=[("enrolled", "Mengikuti"), ("completed", "Selesai"), ("left", "Berhenti")],
                                default="enrolled",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "attended_sessions",
                            models.PositiveSmallIntegerField(default=0, verbose_name="pertemuan dihadiri"),
                        ),
                        ("left_reason", models.CharField(blank=True, max_length=300, verbose_name="alasan berhenti")),
                        ("enrolled_on", models.DateField(verbose_name="terdaftar")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                            "course",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.course",
                            ),
                        ),
                        (
                            "enrolled_by",
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
                                to="programs.enrolment",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutcomeCheck",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
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
                        (
                            "uses_skill",
                            models.BooleanField(
                                blank=True, null=True, verbose_name="memakai keterampilan dari pelatihan"
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "enrolment",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="checks",
                                to="programs.enrolment",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pemeriksaan hasil",
                        "verbose_name_plural": "pemeriksaan hasil",
                        "ordering": ["month"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("enrolment", "month"),
                                name="outcomecheck_once_per_month",
                                violation_error_message="Pemeriksaan bulan ini sudah ada.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("month__in", [3, 6, 12])),
                                name="outcomecheck_at_3_6_12",
                                violation_error_message="Pemeriksaan pada bulan ke-3, 6, atau 12.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutcomeCheckEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
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
                        (
                            "uses_skill",
                            models.BooleanField(
                                blank=True, null=True, verbose_name="memakai keterampilan dari pelatihan"
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("entered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "enrolment",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programs.enrolment",
                            ),
                        ),
                        (
                            "entered_by",
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
                                to="programs.outcomecheck",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="agreement",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="signing_events",
                        to="programs.agreement",
                        verbose_name="perjanjian yang ditandatangani di acara ini",
                    ),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="agreement",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="villageregistration",
                    name="answered_link",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="programs.invitationlink",
                    ),
                ),
                migrations.AddField(
                    model_name="villageregistrationevent",
                    name="answered_link",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programs.invitationlink",
                    ),
                ),
                migrations.AddField(
                    model_name="outreachevent",
                    name="programme",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="outreach_events",
                        to="programs.outreachprogramme",
                        verbose_name="program",
                    ),
                ),
                migrations.AddField(
                    model_name="outreacheventevent",
                    name="programme",
                    field=models.ForeignKey(
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
            ],
        ),
        Together(
            operations=[
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "agreement_id", "approved_at", "approved_by_id", "budget", "cancelled_reason", "cost", "created_at", "created_by_id", "ends_at", "evaluation", "grounds", "id", "minutes", "needs", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postponed_reason", "programme_id", "public_id", "reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."agreement_id", NEW."approved_at", NEW."approved_by_id", NEW."budget", NEW."cancelled_reason", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."evaluation", NEW."grounds", NEW."id", NEW."minutes", NEW."needs", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."postponed_reason", NEW."programme_id", NEW."public_id", NEW."reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="9225f50b8723aeb95cf0c21616da31b6423a3d06",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_869dc",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreacheventevent" ("activity", "agreement_id", "approved_at", "approved_by_id", "budget", "cancelled_reason", "cost", "created_at", "created_by_id", "ends_at", "evaluation", "grounds", "id", "minutes", "needs", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postponed_reason", "programme_id", "public_id", "reason", "starts_at", "state", "submission_key", "summary", "title", "venue", "village_id") VALUES (NEW."activity", NEW."agreement_id", NEW."approved_at", NEW."approved_by_id", NEW."budget", NEW."cancelled_reason", NEW."cost", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."evaluation", NEW."grounds", NEW."id", NEW."minutes", NEW."needs", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."postponed_reason", NEW."programme_id", NEW."public_id", NEW."reason", NEW."starts_at", NEW."state", NEW."submission_key", NEW."summary", NEW."title", NEW."venue", NEW."village_id"); RETURN NULL;',
                            hash="18509816d620882ef405a7a7ee764c4300a70a9c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6e8f1",
                            table="programs_outreachevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "answered_link_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "event_id", "id", "invited_at", "needs", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "signal", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."answered_link_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."event_id", NEW."id", NEW."invited_at", NEW."needs", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."signal", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="2c08026bf0effe18e398174e0cd3d2909c7f3d74",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82c32",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="villageregistration",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_villageregistrationevent" ("answered_at", "answered_by_id", "answered_link_id", "attendance_entered_at", "attendance_entered_by_id", "contact_name", "contact_phone", "event_id", "id", "invited_at", "needs", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_on", "public_id", "revision", "signal", "state", "village_id") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."answered_link_id", NEW."attendance_entered_at", NEW."attendance_entered_by_id", NEW."contact_name", NEW."contact_phone", NEW."event_id", NEW."id", NEW."invited_at", NEW."needs", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposed_on", NEW."public_id", NEW."revision", NEW."signal", NEW."state", NEW."village_id"); RETURN NULL;',
                            hash="139523c79ea607bbd91be92557a8bf7e105da5aa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f4ca",
                            table="programs_villageregistration",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="villageregistration",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_at__isnull", True), ("state", "invited")),
                            models.Q(
                                models.Q(("state", "invited"), _negated=True),
                                ("answered_at__isnull", False),
                                models.Q(
                                    ("answered_by__isnull", False), ("answered_link__isnull", False), _connector="OR"
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="registration_answer_has_author",
                        violation_error_message="Jawaban harus mencatat siapa yang menjawab dan kapan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="outreachevent",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state__in", ["held", "documented", "evaluated", "followed_up", "closed"]),
                                _negated=True,
                            ),
                            models.Q(("summary", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="event_held_has_summary",
                        violation_error_message="Tulis hasil kegiatan.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="outreachevent",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "postponed"), _negated=True),
                            models.Q(("postponed_reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="event_postponement_has_reason",
                        violation_error_message="Tulis alasan ditunda.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="outreachevent",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("state__in", ["documented", "evaluated", "followed_up", "closed"]), _negated=True
                            ),
                            models.Q(("minutes", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="event_documented_has_minutes",
                        violation_error_message="Tulis berita acaranya.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="outreachevent",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state__in", ["evaluated", "followed_up", "closed"]), _negated=True),
                            models.Q(("evaluation", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="event_evaluated_has_evaluation",
                        violation_error_message="Tulis evaluasinya.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_agreementevent" ("copied_from_id", "covers_community_service", "covers_families", "covers_social_work", "created_at", "created_by_id", "document", "ended_on", "ended_reason", "ends_on", "id", "is_model", "kind", "legal_basis", "number", "office_id", "parent_id", "partner_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "renews_id", "scope", "signed_at_place", "signed_on", "starts_on", "state", "submission_key", "title") VALUES (NEW."copied_from_id", NEW."covers_community_service", NEW."covers_families", NEW."covers_social_work", NEW."created_at", NEW."created_by_id", NEW."document", NEW."ended_on", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."is_model", NEW."kind", NEW."legal_basis", NEW."number", NEW."office_id", NEW."parent_id", NEW."partner_number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."renews_id", NEW."scope", NEW."signed_at_place", NEW."signed_on", NEW."starts_on", NEW."state", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="a5372a5a2abdf27c3bd180b1ac0808ca3fcc8a6d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_93b89",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_agreementevent" ("copied_from_id", "covers_community_service", "covers_families", "covers_social_work", "created_at", "created_by_id", "document", "ended_on", "ended_reason", "ends_on", "id", "is_model", "kind", "legal_basis", "number", "office_id", "parent_id", "partner_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "regional_office_id", "renews_id", "scope", "signed_at_place", "signed_on", "starts_on", "state", "submission_key", "title") VALUES (NEW."copied_from_id", NEW."covers_community_service", NEW."covers_families", NEW."covers_social_work", NEW."created_at", NEW."created_by_id", NEW."document", NEW."ended_on", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."is_model", NEW."kind", NEW."legal_basis", NEW."number", NEW."office_id", NEW."parent_id", NEW."partner_number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."regional_office_id", NEW."renews_id", NEW."scope", NEW."signed_at_place", NEW."signed_on", NEW."starts_on", NEW."state", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="2362cea0f4455209410fe81542a383ce529cd681",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7c18",
                            table="programs_agreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreementparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_agreementpartyevent" ("agreement_id", "contact", "contact_phone", "id", "is_witness", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatory", "signatory_title") VALUES (NEW."agreement_id", NEW."contact", NEW."contact_phone", NEW."id", NEW."is_witness", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."signatory", NEW."signatory_title"); RETURN NULL;',
                            hash="0cd7c440caefe04e672836aaa96e82f8491894b6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c1e7",
                            table="programs_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="agreementparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_agreementpartyevent" ("agreement_id", "contact", "contact_phone", "id", "is_witness", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatory", "signatory_title") VALUES (NEW."agreement_id", NEW."contact", NEW."contact_phone", NEW."id", NEW."is_witness", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."signatory", NEW."signatory_title"); RETURN NULL;',
                            hash="820feab544ab27ee469dc82d562de04db3ecfee1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1942d",
                            table="programs_agreementparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_attendeeevent" ("entered_at", "entered_by_id", "event_id", "group", "id", "is_walk_in", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "same_as_id", "source", "submission_key") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."event_id", NEW."group", NEW."id", NEW."is_walk_in", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."registration_id", NEW."same_as_id", NEW."source", NEW."submission_key"); RETURN NULL;',
                            hash="4cdd973c1ef7ac1a49422e41dd6a363046f06be9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83cbd",
                            table="programs_attendee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attendee",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_attendeeevent" ("entered_at", "entered_by_id", "event_id", "group", "id", "is_walk_in", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "same_as_id", "source", "submission_key") VALUES (NEW."entered_at", NEW."entered_by_id", NEW."event_id", NEW."group", NEW."id", NEW."is_walk_in", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."registration_id", NEW."same_as_id", NEW."source", NEW."submission_key"); RETURN NULL;',
                            hash="5a2ae6a21f20fa1538759225ba5f882149d224f0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1bc8a",
                            table="programs_attendee",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_commitmentevent" ("agreement_id", "created_at", "created_by_id", "dropped_reason", "due_on", "id", "owner_name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quantity", "state", "submission_key", "title", "unit") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."dropped_reason", NEW."due_on", NEW."id", NEW."owner_name", NEW."party_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."quantity", NEW."state", NEW."submission_key", NEW."title", NEW."unit"); RETURN NULL;',
                            hash="ba343e6d0101626bfecd85c0f57d8017370bf12a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7df62",
                            table="programs_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="commitment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_commitmentevent" ("agreement_id", "created_at", "created_by_id", "dropped_reason", "due_on", "id", "owner_name", "party_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quantity", "state", "submission_key", "title", "unit") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."dropped_reason", NEW."due_on", NEW."id", NEW."owner_name", NEW."party_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."quantity", NEW."state", NEW."submission_key", NEW."title", NEW."unit"); RETURN NULL;',
                            hash="e23d211a937bb79b2014144aaa55f7d0eba098ab",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee296",
                            table="programs_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="enrolment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_enrolmentevent" ("attended_sessions", "client_id", "course_id", "enrolled_by_id", "enrolled_on", "id", "left_reason", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "relation", "state", "submission_key") VALUES (NEW."attended_sessions", NEW."client_id", NEW."course_id", NEW."enrolled_by_id", NEW."enrolled_on", NEW."id", NEW."left_reason", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."relation", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="2c915b5f21bb9d57115ea09593f7c7f8b6db0675",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03542",
                            table="programs_enrolment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="enrolment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_enrolmentevent" ("attended_sessions", "client_id", "course_id", "enrolled_by_id", "enrolled_on", "id", "left_reason", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "relation", "state", "submission_key") VALUES (NEW."attended_sessions", NEW."client_id", NEW."course_id", NEW."enrolled_by_id", NEW."enrolled_on", NEW."id", NEW."left_reason", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."relation", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="17ee8869662b7f3a3a83299ea53d224c09628313",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43402",
                            table="programs_enrolment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_eventfileevent" ("added_at", "added_by_id", "caption", "event_id", "faces_consented", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key") VALUES (NEW."added_at", NEW."added_by_id", NEW."caption", NEW."event_id", NEW."faces_consented", NEW."file", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="6bf6989246bbe57f375f01eab9fa76be50c5dee1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b71ca",
                            table="programs_eventfile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventfile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_eventfileevent" ("added_at", "added_by_id", "caption", "event_id", "faces_consented", "file", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key") VALUES (NEW."added_at", NEW."added_by_id", NEW."caption", NEW."event_id", NEW."faces_consented", NEW."file", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="a2f52f2d1ce6ceb1eb54c1a8de366b8442e27123",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_477d7",
                            table="programs_eventfile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_eventpartyevent" ("attended", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "represented_by", "role") VALUES (NEW."attended", NEW."event_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."represented_by", NEW."role"); RETURN NULL;',
                            hash="7f3566bf11b7a61389a5d2697ed090271cdaf0ed",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_554ed",
                            table="programs_eventparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventparty",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_eventpartyevent" ("attended", "event_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "represented_by", "role") VALUES (NEW."attended", NEW."event_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."represented_by", NEW."role"); RETURN NULL;',
                            hash="d8ca096b108a150eedfc9a2f45ab8d64ea6e1a76",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c013c",
                            table="programs_eventparty",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_eventsessionevent" ("ends_at", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speaker", "starts_at", "title", "village_id") VALUES (NEW."ends_at", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."speaker", NEW."starts_at", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="f721412b50f649f0d5d78ac7152e5fb81a5aa91e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91d3b",
                            table="programs_eventsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_eventsessionevent" ("ends_at", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speaker", "starts_at", "title", "village_id") VALUES (NEW."ends_at", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."speaker", NEW."starts_at", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="623658276f017fb7f3966bff77bbb2409996429f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21399",
                            table="programs_eventsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fostervillageprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_fostervillageprogrammeevent" ("agreement_id", "created_at", "created_by_id", "ended_reason", "ends_on", "id", "need", "office_id", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "potential", "public_id", "review", "skills_scheme", "starts_on", "state", "submission_key", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."need", NEW."office_id", NEW."partners", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."potential", NEW."public_id", NEW."review", NEW."skills_scheme", NEW."starts_on", NEW."state", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="ea163dd0563ee2b786c7e30370b3627f3c4a40d6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7c5c7",
                            table="programs_fostervillageprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fostervillageprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_fostervillageprogrammeevent" ("agreement_id", "created_at", "created_by_id", "ended_reason", "ends_on", "id", "need", "office_id", "partners", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "potential", "public_id", "review", "skills_scheme", "starts_on", "state", "submission_key", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."ended_reason", NEW."ends_on", NEW."id", NEW."need", NEW."office_id", NEW."partners", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."potential", NEW."public_id", NEW."review", NEW."skills_scheme", NEW."starts_on", NEW."state", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="2a1595a46a77aaecf3c69d6f3817413e13f6e1c7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a4b33",
                            table="programs_fostervillageprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="course",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_courseevent" ("ends_on", "id", "mentor", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "public_id", "seats", "sessions", "starts_on", "submission_key", "title") VALUES (NEW."ends_on", NEW."id", NEW."mentor", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."programme_id", NEW."public_id", NEW."seats", NEW."sessions", NEW."starts_on", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="0fbc4478d4cb110d4809e9bccf1552bf207355e2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_31f9a",
                            table="programs_course",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="course",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_courseevent" ("ends_on", "id", "mentor", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "public_id", "seats", "sessions", "starts_on", "submission_key", "title") VALUES (NEW."ends_on", NEW."id", NEW."mentor", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."programme_id", NEW."public_id", NEW."seats", NEW."sessions", NEW."starts_on", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="2ca2eaddc5f4c9232605ecd7c806f2b334232b5c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_db446",
                            table="programs_course",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="invitationlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_invitationlinkevent" ("created_at", "created_by_id", "expires_at", "handed_on_by_id", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "registration_id", "revoked_at", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."handed_on_by_id", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."registration_id", NEW."revoked_at", NEW."token_hash"); RETURN NULL;',
                            hash="c182ded640a60c633dbfaa1986820fc9cee5999f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f4543",
                            table="programs_invitationlink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="invitationlink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."handed_on_by_id" IS DISTINCT FROM (NEW."handed_on_by_id") OR OLD."holder" IS DISTINCT FROM (NEW."holder") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."pin_hash" IS DISTINCT FROM (NEW."pin_hash") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."registration_id" IS DISTINCT FROM (NEW."registration_id") OR OLD."revoked_at" IS DISTINCT FROM (NEW."revoked_at") OR OLD."token_hash" IS DISTINCT FROM (NEW."token_hash"))',
                            func='INSERT INTO "programs_invitationlinkevent" ("created_at", "created_by_id", "expires_at", "handed_on_by_id", "holder", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_hash", "public_id", "registration_id", "revoked_at", "token_hash") VALUES (NEW."created_at", NEW."created_by_id", NEW."expires_at", NEW."handed_on_by_id", NEW."holder", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pin_hash", NEW."public_id", NEW."registration_id", NEW."revoked_at", NEW."token_hash"); RETURN NULL;',
                            hash="db13c4d0eab6df409f3d560c5269af972badb727",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_418e7",
                            table="programs_invitationlink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="material",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_materialevent" ("created_at", "created_by_id", "file", "id", "is_shared", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "summary", "title") VALUES (NEW."created_at", NEW."created_by_id", NEW."file", NEW."id", NEW."is_shared", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."submission_key", NEW."summary", NEW."title"); RETURN NULL;',
                            hash="be5fb90936620ea320d18fa48f073baa26fd7896",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3c46",
                            table="programs_material",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="material",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_materialevent" ("created_at", "created_by_id", "file", "id", "is_shared", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "submission_key", "summary", "title") VALUES (NEW."created_at", NEW."created_by_id", NEW."file", NEW."id", NEW."is_shared", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."submission_key", NEW."summary", NEW."title"); RETURN NULL;',
                            hash="6eb5f0cf732400f84dfbaf65e932c3e9db66457a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6ccc1",
                            table="programs_material",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_meetingevent" ("agreement_id", "created_at", "created_by_id", "id", "office_id", "on", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "result", "submission_key", "title") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."office_id", NEW."on", NEW."participants", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."result", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="e8a2ae68406360d5bc3fa7790daf2a7bfc48d4a3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4faea",
                            table="programs_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="meeting",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_meetingevent" ("agreement_id", "created_at", "created_by_id", "id", "office_id", "on", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "result", "submission_key", "title") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."office_id", NEW."on", NEW."participants", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."result", NEW."submission_key", NEW."title"); RETURN NULL;',
                            hash="5e9a32106f5662dd21612b358ea536f1b27062ce",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79242",
                            table="programs_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "settled_by_id", "settled_on", "state", "submission_key", "title", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="64c4cb2b5feb596705cf84775b68b8b35c70110b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6ad75",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="followup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_followupevent" ("agreement_id", "created_at", "created_by_id", "due_on", "event_id", "id", "kind", "meeting_id", "office_id", "officer_id", "outcome", "owner_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "settled_by_id", "settled_on", "state", "submission_key", "title", "village_id") VALUES (NEW."agreement_id", NEW."created_at", NEW."created_by_id", NEW."due_on", NEW."event_id", NEW."id", NEW."kind", NEW."meeting_id", NEW."office_id", NEW."officer_id", NEW."outcome", NEW."owner_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."settled_by_id", NEW."settled_on", NEW."state", NEW."submission_key", NEW."title", NEW."village_id"); RETURN NULL;',
                            hash="e6ecf179dfa3a5a603b87dad6015525e6136c431",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fb48b",
                            table="programs_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="obstacle",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_obstacleevent" ("created_at", "created_by_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "solution", "text") VALUES (NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."solution", NEW."text"); RETURN NULL;',
                            hash="1be790b871f1709dc8797d6931eac50f3b2de847",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03ce7",
                            table="programs_obstacle",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="obstacle",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_obstacleevent" ("created_at", "created_by_id", "event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "solution", "text") VALUES (NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."solution", NEW."text"); RETURN NULL;',
                            hash="c9ae235279eb8ec363ffbc565f95500fc111eef3",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_da2b7",
                            table="programs_obstacle",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcomecheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outcomecheckevent" ("enrolment_id", "entered_at", "entered_by_id", "id", "income", "month", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uses_skill", "work") VALUES (NEW."enrolment_id", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."income", NEW."month", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."uses_skill", NEW."work"); RETURN NULL;',
                            hash="aac1db98b8986e231c5a56d198916dc70bf62d5d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e5282",
                            table="programs_outcomecheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcomecheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outcomecheckevent" ("enrolment_id", "entered_at", "entered_by_id", "id", "income", "month", "note", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uses_skill", "work") VALUES (NEW."enrolment_id", NEW."entered_at", NEW."entered_by_id", NEW."id", NEW."income", NEW."month", NEW."note", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."uses_skill", NEW."work"); RETURN NULL;',
                            hash="ad6a3b07224bdc09d8884046c19251136ccd7d44",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_96e5a",
                            table="programs_outcomecheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreachprogrammeevent" ("aim", "id", "is_active", "launched_by_id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."aim", NEW."id", NEW."is_active", NEW."launched_by_id", NEW."launched_on", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="e3fbf01619f4d36e4d1fde669099bcf5eed9ee3d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_291c3",
                            table="programs_outreachprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachprogramme",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreachprogrammeevent" ("aim", "id", "is_active", "launched_by_id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."aim", NEW."id", NEW."is_active", NEW."launched_by_id", NEW."launched_on", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="382e55f342e9ad577f35cd53febca96e755a850b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e8f8f",
                            table="programs_outreachprogramme",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachweights",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_outreachweightsevent" ("changed_at", "changed_by_id", "clients", "concerns", "id", "never_visited", "no_host", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "releases", "stigma") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."clients", NEW."concerns", NEW."id", NEW."never_visited", NEW."no_host", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."releases", NEW."stigma"); RETURN NULL;',
                            hash="a99866bd064d2b000f406668e477cbffcadf292b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7591e",
                            table="programs_outreachweights",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outreachweights",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_outreachweightsevent" ("changed_at", "changed_by_id", "clients", "concerns", "id", "never_visited", "no_host", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "releases", "stigma") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."clients", NEW."concerns", NEW."id", NEW."never_visited", NEW."no_host", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."releases", NEW."stigma"); RETURN NULL;',
                            hash="a0c60bb9862a058c6f907262d7196e502dd54fc6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4210d",
                            table="programs_outreachweights",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="product",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_productevent" ("description", "id", "is_public", "name", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "programme_id", "public_id", "submission_key") VALUES (NEW."description", NEW."id", NEW."is_public", NEW."name", NEW."outlet", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."price", NEW."programme_id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="cc27e3991ee2057af339d1c93d9399a03a814ca8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9a8c6",
                            table="programs_product",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="product",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_productevent" ("description", "id", "is_public", "name", "outlet", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "programme_id", "public_id", "submission_key") VALUES (NEW."description", NEW."id", NEW."is_public", NEW."name", NEW."outlet", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."price", NEW."programme_id", NEW."public_id", NEW."submission_key"); RETURN NULL;',
                            hash="85cd06e2d25882ac6aa20788b277ba9ac7b08c00",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ad330",
                            table="programs_product",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="publicoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_publicofferevent" ("answer", "handled_at", "handled_by_id", "id", "kind", "name", "office_id", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "received_at", "regency_id", "state", "submission_key", "text") VALUES (NEW."answer", NEW."handled_at", NEW."handled_by_id", NEW."id", NEW."kind", NEW."name", NEW."office_id", NEW."organisation", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."received_at", NEW."regency_id", NEW."state", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="a64d260091ea41365787df4004a31583bed0b19f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c624",
                            table="programs_publicoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="publicoffer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_publicofferevent" ("answer", "handled_at", "handled_by_id", "id", "kind", "name", "office_id", "organisation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "received_at", "regency_id", "state", "submission_key", "text") VALUES (NEW."answer", NEW."handled_at", NEW."handled_by_id", NEW."id", NEW."kind", NEW."name", NEW."office_id", NEW."organisation", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."received_at", NEW."regency_id", NEW."state", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="aa0c5bd4ead1230f121814c71dde5640a72af417",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42ca3",
                            table="programs_publicoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="questionnaire",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_questionnaireevent" ("code", "id", "introduction", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title", "validated_at", "validated_by_id", "validation_note", "version") VALUES (NEW."code", NEW."id", NEW."introduction", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."state", NEW."title", NEW."validated_at", NEW."validated_by_id", NEW."validation_note", NEW."version"); RETURN NULL;',
                            hash="0279fd694bd8cea2059f04cb75f08a403d97f225",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8cbb8",
                            table="programs_questionnaire",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="questionnaire",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_questionnaireevent" ("code", "id", "introduction", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "title", "validated_at", "validated_by_id", "validation_note", "version") VALUES (NEW."code", NEW."id", NEW."introduction", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."state", NEW."title", NEW."validated_at", NEW."validated_by_id", NEW."validation_note", NEW."version"); RETURN NULL;',
                            hash="0cc30bd6228410fc9d91658a0b0240a932370053",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_01fd9",
                            table="programs_questionnaire",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="survey",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_surveyevent" ("closes_at", "code", "created_at", "created_by_id", "event_id", "id", "open_phase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "questionnaire_id") VALUES (NEW."closes_at", NEW."code", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."open_phase", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."questionnaire_id"); RETURN NULL;',
                            hash="f5c44435d234d75825d4787e47f1125b9f76b881",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67b3f",
                            table="programs_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="survey",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_surveyevent" ("closes_at", "code", "created_at", "created_by_id", "event_id", "id", "open_phase", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "questionnaire_id") VALUES (NEW."closes_at", NEW."code", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."open_phase", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."questionnaire_id"); RETURN NULL;',
                            hash="902b4723e5135c136f6f7939f27ac25d048bc53e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4b2f5",
                            table="programs_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programs_findingevent" ("confirmed_on", "consented_on", "created_at", "created_by_id", "event_id", "id", "informant", "method", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quote", "source", "submission_key", "text", "village_id") VALUES (NEW."confirmed_on", NEW."consented_on", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."informant", NEW."method", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."quote", NEW."source", NEW."submission_key", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="43d39f9303f909f0785b8def9db192ba3f841425",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4ccdd",
                            table="programs_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programs_findingevent" ("confirmed_on", "consented_on", "created_at", "created_by_id", "event_id", "id", "informant", "method", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quote", "source", "submission_key", "text", "village_id") VALUES (NEW."confirmed_on", NEW."consented_on", NEW."created_at", NEW."created_by_id", NEW."event_id", NEW."id", NEW."informant", NEW."method", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."quote", NEW."source", NEW."submission_key", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="212365f580f251ffcc17020b299fc582e5eb6ff5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b232",
                            table="programs_finding",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunPython(fill_approvals, reverse_code=migrations.RunPython.noop),
    ]
