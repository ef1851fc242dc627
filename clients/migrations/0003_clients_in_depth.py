import clients.files
import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import encrypted_fields.fields
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models

from bapas_portal.migration_operations import Together


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0003_first_legal_settings"),
        ("clients", "0002_links"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("villages", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="client",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="client",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportin",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportin",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="supervision",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="supervision",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="visit",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="visit",
                    name="update_update",
                ),
                migrations.RemoveConstraint(
                    model_name="supervision",
                    name="supervision_register_no_once",
                ),
                migrations.RemoveConstraint(
                    model_name="supervision",
                    name="supervision_child_programme_for_child",
                ),
                migrations.RemoveConstraint(
                    model_name="visit",
                    name="visit_one_planned_per_supervision",
                ),
                migrations.AddField(
                    model_name="client",
                    name="address_since",
                    field=models.DateField(blank=True, null=True, verbose_name="tinggal di sini sejak"),
                ),
                migrations.AddField(
                    model_name="client",
                    name="education",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="client",
                    name="is_foreigner",
                    field=models.BooleanField(default=False, verbose_name="warga negara asing"),
                ),
                migrations.AddField(
                    model_name="client",
                    name="kk",
                    field=encrypted_fields.fields.EncryptedCharField(
                        blank=True, max_length=16, null=True, verbose_name="nomor Kartu Keluarga"
                    ),
                ),
                migrations.AddField(
                    model_name="client",
                    name="kk_hash",
                    field=models.CharField(blank=True, db_index=True, editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="client",
                    name="marital_status",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("single", "Belum kawin"),
                            ("married", "Kawin"),
                            ("divorced", "Cerai hidup"),
                            ("widowed", "Cerai mati"),
                        ],
                        max_length=10,
                        verbose_name="status perkawinan",
                    ),
                ),
                migrations.AddField(
                    model_name="client",
                    name="merged_into",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged_records",
                        to="clients.client",
                        verbose_name="digabungkan ke",
                    ),
                ),
                migrations.AddField(
                    model_name="client",
                    name="occupation",
                    field=models.CharField(blank=True, max_length=80, verbose_name="pekerjaan"),
                ),
                migrations.AddField(
                    model_name="client",
                    name="phone_hash",
                    field=models.CharField(blank=True, db_index=True, editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="client",
                    name="religion",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="client",
                    name="special_marks",
                    field=models.CharField(blank=True, max_length=200, verbose_name="ciri khusus"),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="address_since",
                    field=models.DateField(blank=True, null=True, verbose_name="tinggal di sini sejak"),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="education",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="clientevent",
                    name="is_foreigner",
                    field=models.BooleanField(default=False, verbose_name="warga negara asing"),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="kk",
                    field=encrypted_fields.fields.EncryptedCharField(
                        blank=True, max_length=16, null=True, verbose_name="nomor Kartu Keluarga"
                    ),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="kk_hash",
                    field=models.CharField(blank=True, editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="marital_status",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("single", "Belum kawin"),
                            ("married", "Kawin"),
                            ("divorced", "Cerai hidup"),
                            ("widowed", "Cerai mati"),
                        ],
                        max_length=10,
                        verbose_name="status perkawinan",
                    ),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="merged_into",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="clientevent",
                    name="occupation",
                    field=models.CharField(blank=True, max_length=80, verbose_name="pekerjaan"),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="phone_hash",
                    field=models.CharField(blank=True, editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="clientevent",
                    name="religion",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="clientevent",
                    name="special_marks",
                    field=models.CharField(blank=True, max_length=200, verbose_name="ciri khusus"),
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="place",
                    field=models.CharField(blank=True, max_length=150, verbose_name="tempat lapor"),
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="reporter",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="reportin",
                    name="reporter_name",
                    field=models.CharField(blank=True, max_length=150, verbose_name="nama pelapor"),
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="verified_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="diperiksa"),
                ),
                migrations.AddField(
                    model_name="reportin",
                    name="verified_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="place",
                    field=models.CharField(blank=True, max_length=150, verbose_name="tempat lapor"),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="reporter",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="reportinevent",
                    name="reporter_name",
                    field=models.CharField(blank=True, max_length=150, verbose_name="nama pelapor"),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="verified_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="diperiksa"),
                ),
                migrations.AddField(
                    model_name="reportinevent",
                    name="verified_by",
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
                    model_name="supervision",
                    name="basis_authority",
                    field=models.CharField(
                        blank=True,
                        help_text="Pengadilan, Direktur Jenderal, atau penyidik.",
                        max_length=150,
                        verbose_name="ditetapkan oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="basis_on",
                    field=models.DateField(blank=True, null=True, verbose_name="tanggal dasar hukum"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="book",
                    field=models.CharField(
                        choices=[
                            ("reintegration", "Buku integrasi dan asimilasi"),
                            ("sentence", "Buku pidana di luar lembaga"),
                            ("child", "Buku klien anak"),
                            ("diversion", "Buku diversi"),
                        ],
                        default="reintegration",
                        editable=False,
                        max_length=15,
                        verbose_name="buku register",
                    ),
                    preserve_default=False,
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="detained_on",
                    field=models.DateField(blank=True, null=True, verbose_name="mulai ditahan"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="external_sdp_id",
                    field=models.CharField(blank=True, max_length=40, verbose_name="nomor SDP"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="imposed_days",
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: hari"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="imposed_months",
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: bulan"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="offence",
                    field=models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="predecessor",
                    field=models.OneToOneField(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="successor",
                        to="clients.supervision",
                        verbose_name="dilimpahkan dari",
                    ),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="prison_register_no",
                    field=models.CharField(blank=True, max_length=60, verbose_name="nomor register Lapas atau Rutan"),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="threat_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="ancaman penjara paling lama (bulan)"
                    ),
                ),
                migrations.AddField(
                    model_name="supervision",
                    name="visit_every_days",
                    field=models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="kunjungan setiap (hari)"
                    ),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="basis_authority",
                    field=models.CharField(
                        blank=True,
                        help_text="Pengadilan, Direktur Jenderal, atau penyidik.",
                        max_length=150,
                        verbose_name="ditetapkan oleh",
                    ),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="basis_on",
                    field=models.DateField(blank=True, null=True, verbose_name="tanggal dasar hukum"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="book",
                    field=models.CharField(
                        choices=[
                            ("reintegration", "Buku integrasi dan asimilasi"),
                            ("sentence", "Buku pidana di luar lembaga"),
                            ("child", "Buku klien anak"),
                            ("diversion", "Buku diversi"),
                        ],
                        default="reintegration",
                        editable=False,
                        max_length=15,
                        verbose_name="buku register",
                    ),
                    preserve_default=False,
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="detained_on",
                    field=models.DateField(blank=True, null=True, verbose_name="mulai ditahan"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="external_sdp_id",
                    field=models.CharField(blank=True, max_length=40, verbose_name="nomor SDP"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="imposed_days",
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: hari"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="imposed_months",
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="pidana penjara: bulan"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="offence",
                    field=models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="predecessor",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="supervisionevent",
                    name="prison_register_no",
                    field=models.CharField(blank=True, max_length=60, verbose_name="nomor register Lapas atau Rutan"),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="threat_months",
                    field=models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="ancaman penjara paling lama (bulan)"
                    ),
                ),
                migrations.AddField(
                    model_name="supervisionevent",
                    name="visit_every_days",
                    field=models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="kunjungan setiap (hari)"
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="accuracy_m",
                    field=models.PositiveIntegerField(blank=True, null=True, verbose_name="ketelitian lokasi (meter)"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="agreement",
                    field=models.CharField(blank=True, max_length=500, verbose_name="kesepakatan dan tugas"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="associates",
                    field=models.CharField(blank=True, max_length=500, verbose_name="pergaulan dan waktu luang"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="client_statement",
                    field=models.TextField(blank=True, verbose_name="pernyataan klien"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="ended_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="selesai"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="health",
                    field=models.CharField(blank=True, max_length=500, verbose_name="kesehatan"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="identity_check",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="visit",
                    name="income",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("none", "Tidak ada"),
                            ("under_1", "Di bawah Rp1 juta"),
                            ("under_3", "Rp1 juta sampai Rp3 juta"),
                            ("over_3", "Di atas Rp3 juta"),
                        ],
                        max_length=10,
                        verbose_name="penghasilan sebulan",
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="latitude",
                    field=models.DecimalField(
                        blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="lintang"
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="longitude",
                    field=models.DecimalField(
                        blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="bujur"
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="residence",
                    field=models.CharField(blank=True, max_length=500, verbose_name="tempat tinggal dan keluarga"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="risk_flags",
                    field=django.contrib.postgres.fields.ArrayField(
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
                migrations.AddField(
                    model_name="visit",
                    name="topics",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[("personality", "Kepribadian"), ("independence", "Kemandirian")], max_length=15
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="bahan bimbingan",
                    ),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="victim",
                    field=models.CharField(blank=True, max_length=500, verbose_name="hubungan dengan korban"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="was_offline",
                    field=models.BooleanField(default=False, verbose_name="ditulis tanpa sinyal"),
                ),
                migrations.AddField(
                    model_name="visit",
                    name="work",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="visit",
                    name="written_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="ditulis di perangkat"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="accuracy_m",
                    field=models.PositiveIntegerField(blank=True, null=True, verbose_name="ketelitian lokasi (meter)"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="agreement",
                    field=models.CharField(blank=True, max_length=500, verbose_name="kesepakatan dan tugas"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="associates",
                    field=models.CharField(blank=True, max_length=500, verbose_name="pergaulan dan waktu luang"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="client_statement",
                    field=models.TextField(blank=True, verbose_name="pernyataan klien"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="ended_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="selesai"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="health",
                    field=models.CharField(blank=True, max_length=500, verbose_name="kesehatan"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="identity_check",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="visitevent",
                    name="income",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("none", "Tidak ada"),
                            ("under_1", "Di bawah Rp1 juta"),
                            ("under_3", "Rp1 juta sampai Rp3 juta"),
                            ("over_3", "Di atas Rp3 juta"),
                        ],
                        max_length=10,
                        verbose_name="penghasilan sebulan",
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="latitude",
                    field=models.DecimalField(
                        blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="lintang"
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="longitude",
                    field=models.DecimalField(
                        blank=True, decimal_places=6, max_digits=9, null=True, verbose_name="bujur"
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="residence",
                    field=models.CharField(blank=True, max_length=500, verbose_name="tempat tinggal dan keluarga"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="risk_flags",
                    field=django.contrib.postgres.fields.ArrayField(
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
                migrations.AddField(
                    model_name="visitevent",
                    name="topics",
                    field=django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[("personality", "Kepribadian"), ("independence", "Kemandirian")], max_length=15
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="bahan bimbingan",
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="victim",
                    field=models.CharField(blank=True, max_length=500, verbose_name="hubungan dengan korban"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="was_offline",
                    field=models.BooleanField(default=False, verbose_name="ditulis tanpa sinyal"),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="work",
                    field=models.CharField(
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
                migrations.AddField(
                    model_name="visitevent",
                    name="written_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="ditulis di perangkat"),
                ),
                migrations.AlterField(
                    model_name="supervision",
                    name="kind",
                    field=models.CharField(
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
                migrations.AlterField(
                    model_name="supervisionevent",
                    name="kind",
                    field=models.CharField(
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
                migrations.CreateModel(
                    name="AftercareContact",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "has_work",
                            models.BooleanField(blank=True, null=True, verbose_name="bekerja atau bersekolah"),
                        ),
                        (
                            "has_reoffended",
                            models.BooleanField(blank=True, null=True, verbose_name="mengulangi tindak pidana"),
                        ),
                        ("text", models.TextField(verbose_name="isi")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aftercare",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bimbingan lanjutan",
                        "verbose_name_plural": "bimbingan lanjutan",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True),
                                name="aftercare_has_text",
                                violation_error_message="Tulis isi pertemuan.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClientAddress",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("source", models.CharField(blank=True, max_length=150, verbose_name="menurut")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "client",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="addresses",
                                to="clients.client",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "village",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "alamat lama",
                        "verbose_name_plural": "alamat lama",
                        "ordering": ["-until", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("since__isnull", True), ("until__gte", models.F("since")), _connector="OR"
                                ),
                                name="clientaddress_runs_forward",
                                violation_error_message="Alamat tidak dapat berakhir sebelum mulai.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ClientPhone",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "number",
                            encrypted_fields.fields.EncryptedCharField(max_length=20, verbose_name="nomor telepon"),
                        ),
                        ("number_hash", models.CharField(db_index=True, editable=False, max_length=64)),
                        (
                            "holder",
                            models.CharField(
                                blank=True,
                                help_text="Kosong bila nomor klien sendiri.",
                                max_length=100,
                                verbose_name="pemegang",
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "client",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="phones", to="clients.client"
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "nomor telepon lain",
                        "verbose_name_plural": "nomor telepon lain",
                        "ordering": ["id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("client", "number_hash"),
                                name="clientphone_once_per_client",
                                violation_error_message="Nomor ini sudah tercatat untuk klien ini.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Concern",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        (
                            "reporter_contact",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=20, null=True, verbose_name="nomor pelapor"
                            ),
                        ),
                        ("is_oral", models.BooleanField(default=False, verbose_name="disampaikan lisan")),
                        (
                            "about",
                            models.CharField(
                                blank=True,
                                help_text="Sebagaimana disebut pelapor.",
                                max_length=200,
                                verbose_name="tentang siapa",
                            ),
                        ),
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
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        (
                            "filed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
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
                            "client",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="concerns",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "filed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="filed_concerns",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="concerns",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="concerns",
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
                        "verbose_name": "laporan masalah",
                        "verbose_name_plural": "laporan masalah",
                        "ordering": ["-filed_at", "-id"],
                        "indexes": [models.Index(fields=["office", "state"], name="concern_by_office")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["note", "settled"]), ("supervision__isnull", False), _connector="OR"
                                ),
                                name="concern_pursued_names_case",
                                violation_error_message="Pilih dulu perkara klien yang dimaksud.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("supervision__isnull", True), ("client__isnull", False), _connector="OR"
                                ),
                                name="concern_case_names_client",
                                violation_error_message="Pilih klien yang dimaksud.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answer", ""), ("answered_at__isnull", True)),
                                    models.Q(("answered_at__isnull", False), models.Q(("answer", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="concern_answer_has_text",
                                violation_error_message="Tulis jawaban kepada pelapor.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Condition",
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
                                choices=[("general", "Syarat umum"), ("special", "Syarat khusus")],
                                max_length=7,
                                verbose_name="macam",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="syarat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="conditions",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "syarat",
                        "verbose_name_plural": "syarat",
                        "ordering": ["kind", "id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("supervision", "text"),
                                name="condition_once_per_case",
                                violation_error_message="Syarat ini sudah tercatat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FinalAssessment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("assessed_on", models.DateField(verbose_name="tanggal")),
                        ("compliance", models.TextField(verbose_name="pemenuhan syarat dan program")),
                        ("development", models.TextField(verbose_name="perkembangan klien")),
                        (
                            "risk_level",
                            models.CharField(
                                choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")],
                                max_length=6,
                                verbose_name="tingkat risiko",
                            ),
                        ),
                        ("has_work", models.BooleanField(verbose_name="bekerja atau bersekolah")),
                        (
                            "community_acceptance",
                            models.PositiveSmallIntegerField(
                                help_text="1 ditolak, 5 diterima penuh", verbose_name="penerimaan masyarakat"
                            ),
                        ),
                        (
                            "needs_aftercare",
                            models.BooleanField(default=False, verbose_name="memerlukan bimbingan lanjutan"),
                        ),
                        ("recommendation", models.TextField(verbose_name="saran")),
                        (
                            "assessed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="final_assessment",
                                to="clients.supervision",
                            ),
                        ),
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
                    name="Guarantor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        (
                            "nik",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=16, null=True, verbose_name="NIK penjamin"
                            ),
                        ),
                        (
                            "phone",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=20, null=True, verbose_name="nomor telepon penjamin"
                            ),
                        ),
                        (
                            "may_be_reminded",
                            models.BooleanField(
                                default=False,
                                help_text="Penjamin setuju menerima pengingat wajib lapor.",
                                verbose_name="setuju diingatkan",
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=250, verbose_name="alamat penjamin")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "client",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="guarantors",
                                to="clients.client",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
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
                                related_name="+",
                                to="villages.village",
                                verbose_name="desa atau kelurahan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penjamin",
                        "verbose_name_plural": "penjamin",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"
                                ),
                                name="guarantor_runs_forward",
                                violation_error_message="Penjaminan tidak dapat berakhir sebelum mulai.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InquiryKind",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("code", models.SlugField(max_length=40, unique=True, verbose_name="kode")),
                        ("label", models.CharField(max_length=120, verbose_name="jenis")),
                        (
                            "phase",
                            models.CharField(
                                choices=[
                                    ("pre_adjudication", "Pra-adjudikasi"),
                                    ("adjudication", "Adjudikasi"),
                                    ("post_adjudication", "Pasca-adjudikasi"),
                                ],
                                max_length=20,
                                verbose_name="tahap perkara",
                            ),
                        ),
                        (
                            "audience",
                            models.CharField(
                                choices=[("adult", "Dewasa"), ("child", "Anak")], max_length=5, verbose_name="kelompok"
                            ),
                        ),
                        (
                            "clock",
                            models.CharField(
                                choices=[
                                    ("hours_from_receipt", "jam sejak permintaan diterima"),
                                    ("working_days_from_assignment", "hari kerja sejak penunjukan petugas"),
                                ],
                                max_length=30,
                                verbose_name="tenggat dihitung dalam",
                            ),
                        ),
                        ("clock_value", models.PositiveSmallIntegerField(verbose_name="lama tenggat")),
                        ("legal_basis", models.CharField(max_length=200, verbose_name="dasar tenggat")),
                        (
                            "weighs_social_work",
                            models.BooleanField(
                                default=False,
                                help_text="Memuat tujuh pertimbangan KUHP pasal 85 ayat 2.",
                                verbose_name="menilai pidana kerja sosial",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="urutan")),
                        ("is_active", models.BooleanField(default=True, verbose_name="dipakai")),
                    ],
                    options={
                        "verbose_name": "jenis Litmas",
                        "verbose_name_plural": "jenis Litmas",
                        "ordering": ["position", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("clock_value__gte", 1)),
                                name="inquirykind_clock_runs",
                                violation_error_message="Tenggat paling sedikit 1.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Merge",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("moved", models.JSONField(default=dict)),
                        ("kept_was_child", models.BooleanField(default=False)),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "merged_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="digabungkan"
                            ),
                        ),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="dipisahkan")),
                        (
                            "kept",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="merges",
                                to="clients.client",
                                verbose_name="berkas utama",
                            ),
                        ),
                        (
                            "merged",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="merged_by",
                                to="clients.client",
                                verbose_name="berkas yang digabungkan",
                            ),
                        ),
                        (
                            "merged_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "undone_by",
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
                        "verbose_name": "penggabungan berkas",
                        "verbose_name_plural": "penggabungan berkas",
                        "ordering": ["-merged_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kept", models.F("merged")), _negated=True),
                                name="merge_of_two_records",
                                violation_error_message="Pilih dua berkas yang berbeda.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("undone_at__isnull", True)),
                                fields=("merged",),
                                name="merge_once_in_force",
                                violation_error_message="Berkas ini sudah digabungkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="merge_undone_by_somebody",
                                violation_error_message="Pemisahan harus menyebut siapa yang memisahkan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Need",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="needs",
                                to="clients.supervision",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kebutuhan",
                        "verbose_name_plural": "kebutuhan",
                        "ordering": ["met_on", "area", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("met_on__isnull", True), ("met_on__gte", models.F("noted_on")), _connector="OR"
                                ),
                                name="need_met_after_noted",
                                violation_error_message="Kebutuhan tidak dapat terpenuhi sebelum dicatat.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutcomeKind",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("code", models.SlugField(max_length=30, unique=True, verbose_name="kode")),
                        ("label", models.CharField(max_length=80, verbose_name="hasil")),
                        ("hint", models.CharField(blank=True, max_length=200, verbose_name="penjelasan")),
                        ("attended", models.BooleanField(verbose_name="klien ditemui")),
                        (
                            "lawful_absence",
                            models.BooleanField(
                                default=False,
                                help_text="Bila klien tidak ditemui: apakah alasannya dapat diterima.",
                                verbose_name="alasan yang sah",
                            ),
                        ),
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
                migrations.CreateModel(
                    name="PanelSession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        ("chair", models.CharField(max_length=150, verbose_name="ketua sidang")),
                        (
                            "members",
                            models.TextField(
                                blank=True, help_text="Satu nama per baris.", verbose_name="anggota yang hadir"
                            ),
                        ),
                        ("minutes", models.TextField(blank=True, verbose_name="jalannya sidang")),
                        (
                            "state",
                            models.CharField(
                                choices=[("planned", "Direncanakan"), ("held", "Selesai"), ("cancelled", "Dibatalkan")],
                                default="planned",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="panel_sessions",
                                to="accounts.office",
                                verbose_name="Bapas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "sidang Tim Pengamat Pemasyarakatan",
                        "verbose_name_plural": "sidang Tim Pengamat Pemasyarakatan",
                        "ordering": ["-on", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "held"), _negated=True),
                                    models.Q(("members", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="panelsession_held_names_members",
                                violation_error_message="Tulis anggota yang hadir.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Restriction",
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
                                    ("related", "Petugas berhubungan dengan klien"),
                                    ("witness", "Saksi atau korban yang dilindungi"),
                                    ("public_figure", "Tokoh publik"),
                                ],
                                max_length=15,
                                verbose_name="alasan",
                            ),
                        ),
                        ("note", models.CharField(max_length=300, verbose_name="penjelasan")),
                        ("set_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("lifted_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
                        (
                            "client",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="restrictions",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "excluded",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="disembunyikan dari",
                            ),
                        ),
                        (
                            "lifted_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "set_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pembatasan berkas",
                        "verbose_name_plural": "pembatasan berkas",
                        "ordering": ["-set_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("excluded__isnull", False), ("kind", "related")),
                                    models.Q(("excluded__isnull", True), ("kind__in", ["witness", "public_figure"])),
                                    _connector="OR",
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
                                    models.Q(("lifted_at__isnull", True), ("lifted_by__isnull", True)),
                                    models.Q(("lifted_at__isnull", False), ("lifted_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="restriction_lifted_by_somebody",
                                violation_error_message="Pencabutan harus menyebut siapa yang mencabut.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RiskAssessment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "instrument",
                            models.CharField(
                                choices=[
                                    ("recidivism", "Risiko Residivisme Indonesia"),
                                    ("criminogenic", "Kebutuhan kriminogenik"),
                                ],
                                max_length=15,
                                verbose_name="instrumen",
                            ),
                        ),
                        ("assessed_on", models.DateField(verbose_name="tanggal asesmen")),
                        ("score", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="nilai")),
                        (
                            "level",
                            models.CharField(
                                choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")],
                                max_length=6,
                                verbose_name="tingkat",
                            ),
                        ),
                        ("consent_on", models.DateField(verbose_name="klien menyetujui pada")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "assessed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="risk_assessments",
                                to="clients.supervision",
                            ),
                        ),
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
                                fields=("supervision", "instrument", "assessed_on"),
                                name="riskassessment_once_a_day",
                                violation_error_message="Asesmen ini sudah dicatat untuk hari itu.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Substitution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("reason", models.CharField(max_length=200, verbose_name="alasan")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="diakhiri")),
                        (
                            "arranged_by",
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
                                related_name="absences",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="petugas yang digantikan",
                            ),
                        ),
                        (
                            "substitute",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="substitutions",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pengganti",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "penggantian",
                        "verbose_name_plural": "penggantian",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("officer", models.F("substitute")), _negated=True),
                                name="substitution_by_another",
                                violation_error_message="Pengganti harus orang lain.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("until__gte", models.F("since"))),
                                name="substitution_runs_forward",
                                violation_error_message="Penggantian tidak dapat berakhir sebelum mulai.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Transfer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("requested", "Menunggu jawaban"),
                                    ("accepted", "Diterima"),
                                    ("refused", "Ditolak"),
                                    ("withdrawn", "Dibatalkan"),
                                ],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "requested_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diajukan"
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
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
                            "client",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="transfers",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "from_office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="transfers_out",
                                to="accounts.office",
                                verbose_name="dari",
                            ),
                        ),
                        (
                            "requested_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "to_office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="transfers_in",
                                to="accounts.office",
                                verbose_name="kepada Bapas",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pelimpahan",
                        "verbose_name_plural": "pelimpahan",
                        "ordering": ["-requested_at", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("from_office", models.F("to_office")), _negated=True),
                                name="transfer_to_another_office",
                                violation_error_message="Pilih Bapas yang lain.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("state", "requested")),
                                fields=("client",),
                                name="transfer_one_waiting_per_client",
                                violation_error_message="Klien ini sudah diajukan untuk dilimpahkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answered_at__isnull", True),
                                        ("answered_by__isnull", True),
                                        ("state", "requested"),
                                    ),
                                    models.Q(
                                        models.Q(("state", "requested"), _negated=True),
                                        ("answered_at__isnull", False),
                                        ("answered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="transfer_answer_is_complete",
                                violation_error_message="Jawaban harus punya waktu dan penjawab.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "refused"), _negated=True),
                                    models.Q(("answer", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="transfer_refusal_has_reason",
                                violation_error_message="Tulis alasan menolak.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TravelPermit",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("destination", models.CharField(max_length=200, verbose_name="tujuan")),
                        ("purpose", models.CharField(max_length=300, verbose_name="keperluan")),
                        ("leaves_on", models.DateField(verbose_name="berangkat")),
                        ("returns_on", models.DateField(verbose_name="kembali")),
                        (
                            "known_by",
                            models.CharField(
                                help_text="Penjamin, atau kepala desa atau lurah setempat.",
                                max_length=150,
                                verbose_name="diketahui oleh",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("requested", "Diminta"),
                                    ("granted", "Diizinkan"),
                                    ("refused", "Ditolak"),
                                    ("returned", "Sudah kembali"),
                                ],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("requested_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan keputusan")),
                        ("came_back_on", models.DateField(blank=True, null=True, verbose_name="kembali pada")),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "requested_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="travel_permits",
                                to="clients.supervision",
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
                                verbose_name="desa atau kelurahan tujuan",
                            ),
                        ),
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
                                    models.Q(
                                        models.Q(("state", "requested"), _negated=True),
                                        ("decided_at__isnull", False),
                                        ("decided_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="travelpermit_decided_by_somebody",
                                violation_error_message="Keputusan harus menyebut siapa dan kapan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "refused"), _negated=True),
                                    models.Q(("note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="travelpermit_refusal_has_reason",
                                violation_error_message="Tulis alasan menolak.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("came_back_on__isnull", False), ("state", "returned")),
                                    models.Q(
                                        models.Q(("state", "returned"), _negated=True), ("came_back_on__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="travelpermit_return_has_date",
                                violation_error_message="Tulis kapan klien kembali.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Admission",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "is_emergency",
                            models.BooleanField(default=False, verbose_name="dibuka sendiri dalam keadaan mendesak"),
                        ),
                        ("since", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("until", models.DateTimeField(verbose_name="sampai")),
                        (
                            "admitted_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="petugas",
                            ),
                        ),
                        (
                            "restriction",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="admissions",
                                to="clients.restriction",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "izin membuka berkas terbatas",
                        "verbose_name_plural": "izin membuka berkas terbatas",
                        "ordering": ["-since", "-id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True),
                                name="admission_has_reason",
                                violation_error_message="Tulis alasan membuka berkas terbatas.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AftercareContactEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        (
                            "has_work",
                            models.BooleanField(blank=True, null=True, verbose_name="bekerja atau bersekolah"),
                        ),
                        (
                            "has_reoffended",
                            models.BooleanField(blank=True, null=True, verbose_name="mengulangi tindak pidana"),
                        ),
                        ("text", models.TextField(verbose_name="isi")),
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
                                to="clients.aftercarecontact",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("address", models.CharField(max_length=250, verbose_name="alamat")),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("source", models.CharField(blank=True, max_length=150, verbose_name="menurut")),
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "client",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
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
                                to="clients.clientaddress",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                    name="ClientPhoneEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            encrypted_fields.fields.EncryptedCharField(max_length=20, verbose_name="nomor telepon"),
                        ),
                        ("number_hash", models.CharField(editable=False, max_length=64)),
                        (
                            "holder",
                            models.CharField(
                                blank=True,
                                help_text="Kosong bila nomor klien sendiri.",
                                max_length=100,
                                verbose_name="pemegang",
                            ),
                        ),
                        ("since", models.DateField(blank=True, null=True, verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "client",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
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
                                to="clients.clientphone",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                    name="ConcernEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        (
                            "reporter_contact",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=20, null=True, verbose_name="nomor pelapor"
                            ),
                        ),
                        ("is_oral", models.BooleanField(default=False, verbose_name="disampaikan lisan")),
                        (
                            "about",
                            models.CharField(
                                blank=True,
                                help_text="Sebagaimana disebut pelapor.",
                                max_length=200,
                                verbose_name="tentang siapa",
                            ),
                        ),
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
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        (
                            "filed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="dilaporkan"
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                            "filed_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="clients.concern",
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
                    name="ConcernStep",
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
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "concern",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="clients.concern"
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "langkah",
                        "verbose_name_plural": "langkah",
                        "ordering": ["recorded_at", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind__in", ["summons_1", "summons_2", "summons_3"]), _negated=True),
                                    ("appear_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="concernstep_summons_has_time",
                                violation_error_message="Panggilan harus menyebut kapan klien diminta hadir.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("has_appeared__isnull", True),
                                    ("kind__in", ["summons_1", "summons_2", "summons_3"]),
                                    _connector="OR",
                                ),
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
                migrations.CreateModel(
                    name="ConditionCheck",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("is_kept", models.BooleanField(verbose_name="dipenuhi")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        (
                            "condition",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="checks",
                                to="clients.condition",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="condition_checks",
                                to="clients.visit",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pemeriksaan syarat",
                        "verbose_name_plural": "pemeriksaan syarat",
                        "ordering": ["condition_id", "-id"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("visit", "condition"),
                                name="conditioncheck_once_per_visit",
                                violation_error_message="Syarat ini sudah diperiksa pada kunjungan ini.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConditionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("general", "Syarat umum"), ("special", "Syarat khusus")],
                                max_length=7,
                                verbose_name="macam",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="syarat")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
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
                                to="clients.condition",
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
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("assessed_on", models.DateField(verbose_name="tanggal")),
                        ("compliance", models.TextField(verbose_name="pemenuhan syarat dan program")),
                        ("development", models.TextField(verbose_name="perkembangan klien")),
                        (
                            "risk_level",
                            models.CharField(
                                choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")],
                                max_length=6,
                                verbose_name="tingkat risiko",
                            ),
                        ),
                        ("has_work", models.BooleanField(verbose_name="bekerja atau bersekolah")),
                        (
                            "community_acceptance",
                            models.PositiveSmallIntegerField(
                                help_text="1 ditolak, 5 diterima penuh", verbose_name="penerimaan masyarakat"
                            ),
                        ),
                        (
                            "needs_aftercare",
                            models.BooleanField(default=False, verbose_name="memerlukan bimbingan lanjutan"),
                        ),
                        ("recommendation", models.TextField(verbose_name="saran")),
                        (
                            "assessed_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="clients.finalassessment",
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
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Goal",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", models.CharField(max_length=300, verbose_name="tujuan")),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("initial", "Tahap awal"),
                                    ("continued", "Tahap lanjutan"),
                                    ("final", "Tahap akhir"),
                                ],
                                max_length=10,
                                verbose_name="tahap",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Berjalan"), ("reached", "Tercapai"), ("dropped", "Dihentikan")],
                                default="open",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="selesai")),
                        ("closing_note", models.CharField(blank=True, max_length=300, verbose_name="catatan akhir")),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="goals",
                                to="clients.supervision",
                            ),
                        ),
                        (
                            "need",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="goals",
                                to="clients.need",
                                verbose_name="kebutuhan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tujuan",
                        "verbose_name_plural": "tujuan",
                        "ordering": ["closed_on", "due_on", "id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_on__isnull", True), ("state", "open")),
                                    models.Q(models.Q(("state", "open"), _negated=True), ("closed_on__isnull", False)),
                                    _connector="OR",
                                ),
                                name="goal_closed_has_date",
                                violation_error_message="Tujuan yang selesai harus punya tanggal.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "dropped"), _negated=True),
                                    models.Q(("closing_note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="goal_dropped_has_reason",
                                violation_error_message="Tulis mengapa tujuan ini dihentikan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuarantorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        (
                            "nik",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=16, null=True, verbose_name="NIK penjamin"
                            ),
                        ),
                        (
                            "phone",
                            encrypted_fields.fields.EncryptedCharField(
                                blank=True, max_length=20, null=True, verbose_name="nomor telepon penjamin"
                            ),
                        ),
                        (
                            "may_be_reminded",
                            models.BooleanField(
                                default=False,
                                help_text="Penjamin setuju menerima pengingat wajib lapor.",
                                verbose_name="setuju diingatkan",
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=250, verbose_name="alamat penjamin")),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="sampai")),
                        (
                            "client",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
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
                                to="clients.guarantor",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("moved", models.JSONField(default=dict)),
                        ("kept_was_child", models.BooleanField(default=False)),
                        ("reason", models.CharField(max_length=300, verbose_name="alasan")),
                        (
                            "merged_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="digabungkan"
                            ),
                        ),
                        ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="dipisahkan")),
                        (
                            "kept",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.client",
                                verbose_name="berkas utama",
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
                        (
                            "merged_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="clients.merge",
                            ),
                        ),
                        (
                            "undone_by",
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
                    name="NeedEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                                to="clients.need",
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="tanggal")),
                        ("place", models.CharField(max_length=150, verbose_name="tempat")),
                        ("chair", models.CharField(max_length=150, verbose_name="ketua sidang")),
                        (
                            "members",
                            models.TextField(
                                blank=True, help_text="Satu nama per baris.", verbose_name="anggota yang hadir"
                            ),
                        ),
                        ("minutes", models.TextField(blank=True, verbose_name="jalannya sidang")),
                        (
                            "state",
                            models.CharField(
                                choices=[("planned", "Direncanakan"), ("held", "Selesai"), ("cancelled", "Dibatalkan")],
                                default="planned",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="clients.panelsession",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("related", "Petugas berhubungan dengan klien"),
                                    ("witness", "Saksi atau korban yang dilindungi"),
                                    ("public_figure", "Tokoh publik"),
                                ],
                                max_length=15,
                                verbose_name="alasan",
                            ),
                        ),
                        ("note", models.CharField(max_length=300, verbose_name="penjelasan")),
                        ("set_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("lifted_at", models.DateTimeField(blank=True, null=True, verbose_name="dicabut")),
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
                        (
                            "lifted_by",
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
                                to="clients.restriction",
                            ),
                        ),
                        (
                            "set_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                    name="RiskAssessmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "instrument",
                            models.CharField(
                                choices=[
                                    ("recidivism", "Risiko Residivisme Indonesia"),
                                    ("criminogenic", "Kebutuhan kriminogenik"),
                                ],
                                max_length=15,
                                verbose_name="instrumen",
                            ),
                        ),
                        ("assessed_on", models.DateField(verbose_name="tanggal asesmen")),
                        ("score", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="nilai")),
                        (
                            "level",
                            models.CharField(
                                choices=[("low", "Rendah"), ("medium", "Sedang"), ("high", "Tinggi")],
                                max_length=6,
                                verbose_name="tingkat",
                            ),
                        ),
                        ("consent_on", models.DateField(verbose_name="klien menyetujui pada")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "assessed_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="clients.riskassessment",
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
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SocialInquiry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "sex",
                            models.CharField(
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                max_length=1,
                                verbose_name="jenis kelamin",
                            ),
                        ),
                        ("birth_date", models.DateField(blank=True, null=True, verbose_name="tanggal lahir")),
                        ("is_child", models.BooleanField(default=False, verbose_name="identitas anak dirahasiakan")),
                        (
                            "offence",
                            models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal"),
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
                        (
                            "ended_reason",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="alasan dikembalikan atau dibatalkan"
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True, unique=True)),
                        (
                            "client",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inquiries",
                                to="clients.client",
                                verbose_name="klien",
                            ),
                        ),
                        (
                            "kind",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inquiries",
                                to="clients.inquirykind",
                                verbose_name="jenis",
                            ),
                        ),
                        (
                            "office",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inquiries",
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
                                related_name="inquiries",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Pembimbing Kemasyarakatan",
                            ),
                        ),
                        (
                            "registered_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inquiries",
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
                        "verbose_name": "Litmas",
                        "verbose_name_plural": "Litmas",
                        "ordering": ["due_at", "id"],
                        "indexes": [
                            models.Index(fields=["office", "state", "due_at"], name="inquiry_by_office"),
                            models.Index(fields=["officer", "state"], name="inquiry_by_officer"),
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("office", "register_no"),
                                name="inquiry_register_no_once",
                                violation_error_message="Nomor register Litmas ini sudah dipakai di kantor Anda.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("assigned_at__isnull", True), ("officer__isnull", True)),
                                    models.Q(("assigned_at__isnull", False), ("officer__isnull", False)),
                                    _connector="OR",
                                ),
                                name="inquiry_assignment_has_time",
                                violation_error_message="Penunjukan petugas harus punya waktu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["requested", "logged", "returned", "cancelled"]),
                                    ("officer__isnull", False),
                                    _connector="OR",
                                ),
                                name="inquiry_worked_on_has_officer",
                                violation_error_message="Litmas yang dikerjakan harus punya Pembimbing Kemasyarakatan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["sent", "closed"]), _negated=True),
                                    models.Q(("sent_at__isnull", False), ("signed_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="inquiry_sent_is_signed",
                                violation_error_message="Laporan yang dikirim harus sudah ditandatangani.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["returned", "cancelled"]), _negated=True),
                                    models.Q(("ended_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="inquiry_end_has_reason",
                                violation_error_message="Tulis alasan mengembalikan atau membatalkan.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SubstitutionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("since", models.DateField(verbose_name="sejak")),
                        ("until", models.DateField(verbose_name="sampai")),
                        ("reason", models.CharField(max_length=200, verbose_name="alasan")),
                        ("ended_at", models.DateTimeField(blank=True, null=True, verbose_name="diakhiri")),
                        (
                            "arranged_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                                verbose_name="petugas yang digantikan",
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
                                to="clients.substitution",
                            ),
                        ),
                        (
                            "substitute",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pengganti",
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reason", models.CharField(max_length=500, verbose_name="alasan")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("requested", "Menunggu jawaban"),
                                    ("accepted", "Diterima"),
                                    ("refused", "Ditolak"),
                                    ("withdrawn", "Dibatalkan"),
                                ],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        (
                            "requested_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="diajukan"
                            ),
                        ),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="dijawab")),
                        ("answer", models.CharField(blank=True, max_length=500, verbose_name="jawaban")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                            "from_office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="dari",
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
                                to="clients.transfer",
                            ),
                        ),
                        (
                            "requested_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "to_office",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="accounts.office",
                                verbose_name="kepada Bapas",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("destination", models.CharField(max_length=200, verbose_name="tujuan")),
                        ("purpose", models.CharField(max_length=300, verbose_name="keperluan")),
                        ("leaves_on", models.DateField(verbose_name="berangkat")),
                        ("returns_on", models.DateField(verbose_name="kembali")),
                        (
                            "known_by",
                            models.CharField(
                                help_text="Penjamin, atau kepala desa atau lurah setempat.",
                                max_length=150,
                                verbose_name="diketahui oleh",
                            ),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("requested", "Diminta"),
                                    ("granted", "Diizinkan"),
                                    ("refused", "Ditolak"),
                                    ("returned", "Sudah kembali"),
                                ],
                                default="requested",
                                max_length=10,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("requested_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan keputusan")),
                        ("came_back_on", models.DateField(blank=True, null=True, verbose_name="kembali pada")),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
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
                                to="clients.travelpermit",
                            ),
                        ),
                        (
                            "requested_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                verbose_name="desa atau kelurahan tujuan",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Activity",
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
                                    ("personality", "Bimbingan kepribadian"),
                                    ("independence", "Bimbingan kemandirian"),
                                ],
                                max_length=12,
                                verbose_name="macam bimbingan",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="kegiatan")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        ("progress", models.PositiveSmallIntegerField(default=0, verbose_name="kemajuan (persen)")),
                        ("result", models.CharField(blank=True, max_length=300, verbose_name="hasil")),
                        ("updated_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "goal",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="activities",
                                to="clients.goal",
                                verbose_name="tujuan",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "kegiatan bimbingan",
                        "verbose_name_plural": "kegiatan bimbingan",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("progress__range", (0, 100))),
                                name="activity_progress_0_to_100",
                                violation_error_message="Kemajuan 0 sampai 100 persen.",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attachment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=clients.files.attachment_path, verbose_name="berkas"
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama berkas")),
                        ("content_type", models.CharField(max_length=60)),
                        ("size", models.PositiveIntegerField(verbose_name="ukuran (bita)")),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        ("uploaded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "supervision",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attachments",
                                to="clients.supervision",
                            ),
                        ),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attachments",
                                to="clients.visit",
                            ),
                        ),
                        (
                            "concern_step",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attachments",
                                to="clients.concernstep",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "lampiran",
                        "verbose_name_plural": "lampiran",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("concern_step__isnull", True), ("visit__isnull", False)),
                                    models.Q(("concern_step__isnull", False), ("visit__isnull", True)),
                                    _connector="OR",
                                ),
                                name="attachment_belongs_to_one_row",
                                violation_error_message="Lampiran milik satu kunjungan atau satu langkah.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("size__gt", 0)),
                                name="attachment_is_not_empty",
                                violation_error_message="Berkas ini kosong.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConcernStepEvent",
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
                        ("recorded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ("submission_key", models.UUIDField(editable=False, null=True)),
                        (
                            "concern",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.concern",
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
                                to="clients.concernstep",
                            ),
                        ),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                    name="ConditionCheckEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("is_kept", models.BooleanField(verbose_name="dipenuhi")),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="catatan")),
                        (
                            "condition",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.condition",
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
                                to="clients.conditioncheck",
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.visit",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", models.CharField(max_length=300, verbose_name="tujuan")),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("initial", "Tahap awal"),
                                    ("continued", "Tahap lanjutan"),
                                    ("final", "Tahap akhir"),
                                ],
                                max_length=10,
                                verbose_name="tahap",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        (
                            "state",
                            models.CharField(
                                choices=[("open", "Berjalan"), ("reached", "Tercapai"), ("dropped", "Dihentikan")],
                                default="open",
                                max_length=8,
                                verbose_name="keadaan",
                            ),
                        ),
                        ("closed_on", models.DateField(blank=True, null=True, verbose_name="selesai")),
                        ("closing_note", models.CharField(blank=True, max_length=300, verbose_name="catatan akhir")),
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
                                to="clients.goal",
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
                            ),
                        ),
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PanelItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "matter",
                            models.CharField(
                                choices=[
                                    ("inquiry", "Litmas"),
                                    ("stage", "Perubahan tahap bimbingan"),
                                    ("revocation", "Usul pencabutan"),
                                    ("termination", "Pengakhiran bimbingan"),
                                ],
                                max_length=12,
                                verbose_name="perihal",
                            ),
                        ),
                        (
                            "to_stage",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("initial", "Tahap awal"),
                                    ("continued", "Tahap lanjutan"),
                                    ("final", "Tahap akhir"),
                                ],
                                max_length=10,
                                verbose_name="ke tahap",
                            ),
                        ),
                        ("proposal", models.TextField(blank=True, verbose_name="usul petugas")),
                        (
                            "decision",
                            models.CharField(
                                choices=[
                                    ("pending", "Belum diputus"),
                                    ("accepted", "Disetujui"),
                                    ("revise", "Diperbaiki dulu"),
                                    ("refused", "Tidak disetujui"),
                                ],
                                default="pending",
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan keputusan")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        (
                            "concern",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="panel_items",
                                to="clients.concern",
                            ),
                        ),
                        (
                            "proposed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "supervision",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="panel_items",
                                to="clients.supervision",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="clients.panelsession",
                                verbose_name="sidang",
                            ),
                        ),
                        (
                            "inquiry",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="panel_items",
                                to="clients.socialinquiry",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "perkara sidang",
                        "verbose_name_plural": "perkara sidang",
                        "ordering": ["id"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("concern__isnull", True),
                                        ("inquiry__isnull", False),
                                        ("matter", "inquiry"),
                                        ("supervision__isnull", True),
                                    ),
                                    models.Q(
                                        ("inquiry__isnull", True),
                                        ("matter__in", ["stage", "termination"]),
                                        ("supervision__isnull", False),
                                    ),
                                    models.Q(
                                        ("concern__isnull", False),
                                        ("inquiry__isnull", True),
                                        ("matter", "revocation"),
                                        ("supervision__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="panelitem_names_its_matter",
                                violation_error_message="Perihal dan berkasnya tidak cocok.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("matter", "stage"), _negated=True),
                                    models.Q(("to_stage", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="panelitem_stage_is_named",
                                violation_error_message="Pilih tahap yang diusulkan.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decided_at__isnull", True), ("decision", "pending")),
                                    models.Q(
                                        models.Q(("decision", "pending"), _negated=True), ("decided_at__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="panelitem_decision_has_time",
                                violation_error_message="Keputusan harus punya waktu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("decision__in", ["revise", "refused"]), _negated=True),
                                    models.Q(("note", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="panelitem_refusal_has_note",
                                violation_error_message="Tulis apa yang harus diperbaiki atau mengapa tidak disetujui.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("decision", "pending")),
                                fields=("inquiry",),
                                name="panelitem_one_pending_per_inquiry",
                                violation_error_message="Litmas ini sudah menunggu sidang.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SocialInquiryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("name", models.CharField(max_length=150, verbose_name="nama")),
                        (
                            "sex",
                            models.CharField(
                                choices=[("L", "Laki-laki"), ("P", "Perempuan")],
                                max_length=1,
                                verbose_name="jenis kelamin",
                            ),
                        ),
                        ("birth_date", models.DateField(blank=True, null=True, verbose_name="tanggal lahir")),
                        ("is_child", models.BooleanField(default=False, verbose_name="identitas anak dirahasiakan")),
                        (
                            "offence",
                            models.CharField(blank=True, max_length=200, verbose_name="tindak pidana dan pasal"),
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
                        (
                            "ended_reason",
                            models.CharField(
                                blank=True, max_length=300, verbose_name="alasan dikembalikan atau dibatalkan"
                            ),
                        ),
                        ("registered_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                            "kind",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.inquirykind",
                                verbose_name="jenis",
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
                                to="clients.socialinquiry",
                            ),
                        ),
                        (
                            "registered_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    name="ActivityEvent",
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
                                    ("personality", "Bimbingan kepribadian"),
                                    ("independence", "Bimbingan kemandirian"),
                                ],
                                max_length=12,
                                verbose_name="macam bimbingan",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="kegiatan")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="ditargetkan")),
                        ("progress", models.PositiveSmallIntegerField(default=0, verbose_name="kemajuan (persen)")),
                        ("result", models.CharField(blank=True, max_length=300, verbose_name="hasil")),
                        ("updated_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="clients.activity",
                            ),
                        ),
                        (
                            "goal",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.goal",
                                verbose_name="tujuan",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "file",
                            models.FileField(
                                max_length=200, upload_to=clients.files.attachment_path, verbose_name="berkas"
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="nama berkas")),
                        ("content_type", models.CharField(max_length=60)),
                        ("size", models.PositiveIntegerField(verbose_name="ukuran (bita)")),
                        ("caption", models.CharField(blank=True, max_length=200, verbose_name="keterangan")),
                        ("uploaded_at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
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
                                to="clients.attachment",
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
                            ),
                        ),
                        (
                            "uploaded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "visit",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.visit",
                            ),
                        ),
                        (
                            "concern_step",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.concernstep",
                            ),
                        ),
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
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "matter",
                            models.CharField(
                                choices=[
                                    ("inquiry", "Litmas"),
                                    ("stage", "Perubahan tahap bimbingan"),
                                    ("revocation", "Usul pencabutan"),
                                    ("termination", "Pengakhiran bimbingan"),
                                ],
                                max_length=12,
                                verbose_name="perihal",
                            ),
                        ),
                        (
                            "to_stage",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("initial", "Tahap awal"),
                                    ("continued", "Tahap lanjutan"),
                                    ("final", "Tahap akhir"),
                                ],
                                max_length=10,
                                verbose_name="ke tahap",
                            ),
                        ),
                        ("proposal", models.TextField(blank=True, verbose_name="usul petugas")),
                        (
                            "decision",
                            models.CharField(
                                choices=[
                                    ("pending", "Belum diputus"),
                                    ("accepted", "Disetujui"),
                                    ("revise", "Diperbaiki dulu"),
                                    ("refused", "Tidak disetujui"),
                                ],
                                default="pending",
                                max_length=10,
                                verbose_name="keputusan",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="catatan keputusan")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="diputus")),
                        (
                            "concern",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.concern",
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
                                to="clients.panelitem",
                            ),
                        ),
                        (
                            "proposed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.panelsession",
                                verbose_name="sidang",
                            ),
                        ),
                        (
                            "inquiry",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="clients.socialinquiry",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddField(
                    model_name="visit",
                    name="outcome",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="visits",
                        to="clients.outcomekind",
                        verbose_name="hasil",
                    ),
                ),
                migrations.AddField(
                    model_name="visitevent",
                    name="outcome",
                    field=models.ForeignKey(
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
            ],
        ),
        Together(
            operations=[
                migrations.AddConstraint(
                    model_name="client",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("merged_into__isnull", True),
                            models.Q(("merged_into", models.F("pk")), _negated=True),
                            _connector="OR",
                        ),
                        name="client_not_merged_into_itself",
                        violation_error_message="Berkas tidak dapat digabungkan dengan dirinya sendiri.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportin",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("verified_at__isnull", True), ("verified_by__isnull", True)),
                            models.Q(
                                ("state", "reported"), ("verified_at__isnull", False), ("verified_by__isnull", False)
                            ),
                            _connector="OR",
                        ),
                        name="reportin_verified_is_reported",
                        violation_error_message="Hanya lapor yang sudah tercatat yang dapat diperiksa.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportin",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("reporter__in", ["self", "officer"]),
                            models.Q(("reporter_name", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="reportin_other_reporter_is_named",
                        violation_error_message="Tulis nama orang yang melapor untuk klien.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="supervision",
                    constraint=models.CheckConstraint(
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
                ),
                migrations.AddConstraint(
                    model_name="supervision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("visit_every_days__isnull", True), ("visit_every_days__range", (1, 184)), _connector="OR"
                        ),
                        name="supervision_visit_days_1_to_184",
                        violation_error_message="Jarak kunjungan harus 1 sampai 184 hari.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="visit",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("state", "planned")),
                        fields=("supervision", "planned_on"),
                        name="visit_one_planned_per_day",
                        violation_error_message="Perkara ini sudah punya rencana kunjungan pada hari itu.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="visit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("ended_at__isnull", True), ("ended_at__gte", models.F("occurred_at")), _connector="OR"
                        ),
                        name="visit_ends_after_start",
                        violation_error_message="Kunjungan tidak dapat selesai sebelum dimulai.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="visit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("accuracy_m__isnull", True), ("latitude__isnull", True), ("longitude__isnull", True)
                            ),
                            models.Q(
                                ("accuracy_m__isnull", False),
                                ("latitude__range", (-12, 7)),
                                ("longitude__range", (94, 142)),
                            ),
                            _connector="OR",
                        ),
                        name="visit_location_is_whole",
                        violation_error_message="Lokasi harus di Indonesia dan disertai ketelitiannya.",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientevent" ("address", "address_since", "alias", "birth_date", "birth_place", "education", "id", "is_child", "is_foreigner", "kk", "kk_hash", "marital_status", "merged_into_id", "name", "nik", "nik_hash", "number", "occupation", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_hash", "public_id", "registered_at", "registered_by_id", "religion", "sex", "special_marks", "submission_key", "village_id") VALUES (NEW."address", NEW."address_since", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."education", NEW."id", NEW."is_child", NEW."is_foreigner", NEW."kk", NEW."kk_hash", NEW."marital_status", NEW."merged_into_id", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."occupation", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."phone_hash", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."religion", NEW."sex", NEW."special_marks", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="9f064a6ed9b4a3f12777e37b6d12ae1745ce75bf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5391",
                            table="clients_client",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="client",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientevent" ("address", "address_since", "alias", "birth_date", "birth_place", "education", "id", "is_child", "is_foreigner", "kk", "kk_hash", "marital_status", "merged_into_id", "name", "nik", "nik_hash", "number", "occupation", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "phone_hash", "public_id", "registered_at", "registered_by_id", "religion", "sex", "special_marks", "submission_key", "village_id") VALUES (NEW."address", NEW."address_since", NEW."alias", NEW."birth_date", NEW."birth_place", NEW."education", NEW."id", NEW."is_child", NEW."is_foreigner", NEW."kk", NEW."kk_hash", NEW."marital_status", NEW."merged_into_id", NEW."name", NEW."nik", NEW."nik_hash", NEW."number", NEW."occupation", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."phone_hash", NEW."public_id", NEW."registered_at", NEW."registered_by_id", NEW."religion", NEW."sex", NEW."special_marks", NEW."submission_key", NEW."village_id"); RETURN NULL;',
                            hash="a127d2a64af01b1be1907252776ed8c99a0e1614",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_757e7",
                            table="clients_client",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_reportinevent" ("due_on", "id", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recorded_by_id", "reported_at", "reporter", "reporter_name", "state", "supervision_id", "verified_at", "verified_by_id") VALUES (NEW."due_on", NEW."id", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."reporter", NEW."reporter_name", NEW."state", NEW."supervision_id", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="bd1181bf1f4360708aa443d53ff66bb8782ddac4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c417a",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reportin",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_reportinevent" ("due_on", "id", "mode", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "recorded_by_id", "reported_at", "reporter", "reporter_name", "state", "supervision_id", "verified_at", "verified_by_id") VALUES (NEW."due_on", NEW."id", NEW."mode", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."recorded_by_id", NEW."reported_at", NEW."reporter", NEW."reporter_name", NEW."state", NEW."supervision_id", NEW."verified_at", NEW."verified_by_id"); RETURN NULL;',
                            hash="8663a1bb279fa3cf9eabb9c515f1a53a30a66bf8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5cfd3",
                            table="clients_reportin",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="supervision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_supervisionevent" ("audience", "basis_authority", "basis_on", "book", "client_id", "closed_on", "detained_on", "ends_on", "external_sdp_id", "id", "imposed_days", "imposed_months", "kind", "legal_basis", "offence", "offence_on", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "prison_register_no", "public_id", "register_no", "registered_at", "report_in_days", "stage", "starts_on", "status", "submission_key", "threat_months", "visit_every_days") VALUES (NEW."audience", NEW."basis_authority", NEW."basis_on", NEW."book", NEW."client_id", NEW."closed_on", NEW."detained_on", NEW."ends_on", NEW."external_sdp_id", NEW."id", NEW."imposed_days", NEW."imposed_months", NEW."kind", NEW."legal_basis", NEW."offence", NEW."offence_on", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."predecessor_id", NEW."prison_register_no", NEW."public_id", NEW."register_no", NEW."registered_at", NEW."report_in_days", NEW."stage", NEW."starts_on", NEW."status", NEW."submission_key", NEW."threat_months", NEW."visit_every_days"); RETURN NULL;',
                            hash="cdcaa7bc39e89b2d72305984d5db0e439181d78b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_586d9",
                            table="clients_supervision",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="supervision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_supervisionevent" ("audience", "basis_authority", "basis_on", "book", "client_id", "closed_on", "detained_on", "ends_on", "external_sdp_id", "id", "imposed_days", "imposed_months", "kind", "legal_basis", "offence", "offence_on", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "predecessor_id", "prison_register_no", "public_id", "register_no", "registered_at", "report_in_days", "stage", "starts_on", "status", "submission_key", "threat_months", "visit_every_days") VALUES (NEW."audience", NEW."basis_authority", NEW."basis_on", NEW."book", NEW."client_id", NEW."closed_on", NEW."detained_on", NEW."ends_on", NEW."external_sdp_id", NEW."id", NEW."imposed_days", NEW."imposed_months", NEW."kind", NEW."legal_basis", NEW."offence", NEW."offence_on", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."predecessor_id", NEW."prison_register_no", NEW."public_id", NEW."register_no", NEW."registered_at", NEW."report_in_days", NEW."stage", NEW."starts_on", NEW."status", NEW."submission_key", NEW."threat_months", NEW."visit_every_days"); RETURN NULL;',
                            hash="de69de77c4c93a4da33e5f74378738fc21dfb632",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e02f1",
                            table="clients_supervision",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_visitevent" ("accuracy_m", "agreement", "associates", "change_reason", "client_statement", "community_acceptance", "ended_at", "findings", "health", "id", "identity_check", "income", "is_violation", "kind", "latitude", "logged_at", "longitude", "occurred_at", "officer_id", "outcome_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_on", "present", "public_id", "residence", "risk_flags", "state", "submission_key", "supervision_id", "topics", "victim", "village_id", "was_offline", "work", "written_at") VALUES (NEW."accuracy_m", NEW."agreement", NEW."associates", NEW."change_reason", NEW."client_statement", NEW."community_acceptance", NEW."ended_at", NEW."findings", NEW."health", NEW."id", NEW."identity_check", NEW."income", NEW."is_violation", NEW."kind", NEW."latitude", NEW."logged_at", NEW."longitude", NEW."occurred_at", NEW."officer_id", NEW."outcome_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."planned_on", NEW."present", NEW."public_id", NEW."residence", NEW."risk_flags", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."topics", NEW."victim", NEW."village_id", NEW."was_offline", NEW."work", NEW."written_at"); RETURN NULL;',
                            hash="08c4aab9fdad6e2c59ef00b4fb10a6c8edb40b82",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3537d",
                            table="clients_visit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="visit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_visitevent" ("accuracy_m", "agreement", "associates", "change_reason", "client_statement", "community_acceptance", "ended_at", "findings", "health", "id", "identity_check", "income", "is_violation", "kind", "latitude", "logged_at", "longitude", "occurred_at", "officer_id", "outcome_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "planned_on", "present", "public_id", "residence", "risk_flags", "state", "submission_key", "supervision_id", "topics", "victim", "village_id", "was_offline", "work", "written_at") VALUES (NEW."accuracy_m", NEW."agreement", NEW."associates", NEW."change_reason", NEW."client_statement", NEW."community_acceptance", NEW."ended_at", NEW."findings", NEW."health", NEW."id", NEW."identity_check", NEW."income", NEW."is_violation", NEW."kind", NEW."latitude", NEW."logged_at", NEW."longitude", NEW."occurred_at", NEW."officer_id", NEW."outcome_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."planned_on", NEW."present", NEW."public_id", NEW."residence", NEW."risk_flags", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."topics", NEW."victim", NEW."village_id", NEW."was_offline", NEW."work", NEW."written_at"); RETURN NULL;',
                            hash="7a4de139a2450d6387a83feed8f790e952be7f18",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8af7f",
                            table="clients_visit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aftercarecontact",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_aftercarecontactevent" ("has_reoffended", "has_work", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "submission_key", "supervision_id", "text") VALUES (NEW."has_reoffended", NEW."has_work", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_by_id", NEW."submission_key", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="22989ce873b2d37f72a6af6483234b857287ee5f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1cbe9",
                            table="clients_aftercarecontact",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aftercarecontact",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_aftercarecontactevent" ("has_reoffended", "has_work", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_by_id", "submission_key", "supervision_id", "text") VALUES (NEW."has_reoffended", NEW."has_work", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_by_id", NEW."submission_key", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="16200804face7d07cc3e326b8080bb58cba63ec5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1eabd",
                            table="clients_aftercarecontact",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientaddress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientaddressevent" ("address", "client_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "since", "source", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."since", NEW."source", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="faa4ad64ffd24ee8342f1a4d3b964fe5010f8fa2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4e2f",
                            table="clients_clientaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientaddress",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientaddressevent" ("address", "client_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "since", "source", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."since", NEW."source", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="cb6b38990b39e091f4e15cb024a6f57a9da2455c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_afade",
                            table="clients_clientaddress",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientphone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_clientphoneevent" ("client_id", "holder", "id", "number", "number_hash", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "since", "until") VALUES (NEW."client_id", NEW."holder", NEW."id", NEW."number", NEW."number_hash", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_by_id", NEW."since", NEW."until"); RETURN NULL;',
                            hash="44c8c399ec547214b33ae879c0ee85159c51c2dd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b57a4",
                            table="clients_clientphone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clientphone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_clientphoneevent" ("client_id", "holder", "id", "number", "number_hash", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_by_id", "since", "until") VALUES (NEW."client_id", NEW."holder", NEW."id", NEW."number", NEW."number_hash", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_by_id", NEW."since", NEW."until"); RETURN NULL;',
                            hash="77ac6ed8d80ea91c60debce035f75f7d3d35f8c1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17712",
                            table="clients_clientphone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_concernevent" ("about", "answer", "answered_at", "answered_by_id", "client_id", "filed_at", "filed_by_id", "ground", "happened_on", "id", "is_oral", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reporter_contact", "reporter_name", "source", "state", "submission_key", "supervision_id", "text", "village_id") VALUES (NEW."about", NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."filed_at", NEW."filed_by_id", NEW."ground", NEW."happened_on", NEW."id", NEW."is_oral", NEW."office_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reporter_contact", NEW."reporter_name", NEW."source", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="8af7605ee3f336883b4959f7d0da3c429fa91fca",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_20261",
                            table="clients_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_concernevent" ("about", "answer", "answered_at", "answered_by_id", "client_id", "filed_at", "filed_by_id", "ground", "happened_on", "id", "is_oral", "office_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reporter_contact", "reporter_name", "source", "state", "submission_key", "supervision_id", "text", "village_id") VALUES (NEW."about", NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."filed_at", NEW."filed_by_id", NEW."ground", NEW."happened_on", NEW."id", NEW."is_oral", NEW."office_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reporter_contact", NEW."reporter_name", NEW."source", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."text", NEW."village_id"); RETURN NULL;',
                            hash="db3b2d0e1e54e81531ac446c2c5cf89e5d887d33",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9a829",
                            table="clients_concern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concernstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="30d012be077733096b200d617979dcf2d5a3bd75",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_32e52",
                            table="clients_concernstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concernstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_concernstepevent" ("appear_at", "concern_id", "has_appeared", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "submission_key", "text") VALUES (NEW."appear_at", NEW."concern_id", NEW."has_appeared", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="2f839c64098f0ba371860d1f705ede73133d616f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a6023",
                            table="clients_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="concernstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_concernstepevent" ("appear_at", "concern_id", "has_appeared", "id", "kind", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "submission_key", "text") VALUES (NEW."appear_at", NEW."concern_id", NEW."has_appeared", NEW."id", NEW."kind", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."submission_key", NEW."text"); RETURN NULL;',
                            hash="6f202fbb77d23197fc1318c63b7a5e1164950644",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a3663",
                            table="clients_concernstep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attachment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_attachmentevent" ("caption", "concern_step_id", "content_type", "file", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "size", "supervision_id", "uploaded_at", "uploaded_by_id", "visit_id") VALUES (NEW."caption", NEW."concern_step_id", NEW."content_type", NEW."file", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."size", NEW."supervision_id", NEW."uploaded_at", NEW."uploaded_by_id", NEW."visit_id"); RETURN NULL;',
                            hash="f8e566c31c3e93742c4ce93f0740fb13e79fde12",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_10c0d",
                            table="clients_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="attachment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_attachmentevent" ("caption", "concern_step_id", "content_type", "file", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "size", "supervision_id", "uploaded_at", "uploaded_by_id", "visit_id") VALUES (NEW."caption", NEW."concern_step_id", NEW."content_type", NEW."file", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."size", NEW."supervision_id", NEW."uploaded_at", NEW."uploaded_by_id", NEW."visit_id"); RETURN NULL;',
                            hash="125cf9a824f5d2203a49ed2e3fc4cfa5a2c6cc9b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cb485",
                            table="clients_attachment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="condition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_conditionevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text", "until") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text", NEW."until"); RETURN NULL;',
                            hash="0fe4836da7be3aa5e52a5a517e031039446532a4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a17bc",
                            table="clients_condition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="condition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_conditionevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text", "until") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text", NEW."until"); RETURN NULL;',
                            hash="2f615dd69eb3474f1efc575d6fcecc12dc4010ff",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_52e4d",
                            table="clients_condition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conditioncheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_conditioncheckevent" ("condition_id", "id", "is_kept", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."condition_id", NEW."id", NEW."is_kept", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."visit_id"); RETURN NULL;',
                            hash="95caa01c96123039bb90eaa6c6a94e7f47980b13",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab884",
                            table="clients_conditioncheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="conditioncheck",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_conditioncheckevent" ("condition_id", "id", "is_kept", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id") VALUES (NEW."condition_id", NEW."id", NEW."is_kept", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."visit_id"); RETURN NULL;',
                            hash="7e4ee742a059b5960f7e97c6873059f9d15761b4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a7e66",
                            table="clients_conditioncheck",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finalassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_finalassessmentevent" ("assessed_by_id", "assessed_on", "community_acceptance", "compliance", "development", "has_work", "id", "needs_aftercare", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recommendation", "risk_level", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."community_acceptance", NEW."compliance", NEW."development", NEW."has_work", NEW."id", NEW."needs_aftercare", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recommendation", NEW."risk_level", NEW."supervision_id"); RETURN NULL;',
                            hash="beafe335be121913fce8c8e04680f38e3789523f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_adbc8",
                            table="clients_finalassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="finalassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_finalassessmentevent" ("assessed_by_id", "assessed_on", "community_acceptance", "compliance", "development", "has_work", "id", "needs_aftercare", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recommendation", "risk_level", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."community_acceptance", NEW."compliance", NEW."development", NEW."has_work", NEW."id", NEW."needs_aftercare", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recommendation", NEW."risk_level", NEW."supervision_id"); RETURN NULL;',
                            hash="6cdeaede6200860ed4f0750c4cde6b376e755d4c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f8244",
                            table="clients_finalassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_activityevent" ("due_on", "goal_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "result", "text", "updated_at") VALUES (NEW."due_on", NEW."goal_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress", NEW."public_id", NEW."result", NEW."text", NEW."updated_at"); RETURN NULL;',
                            hash="71ed0510b3cbb86aecc24f66d917cb98cfe51e61",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_72434",
                            table="clients_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="activity",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_activityevent" ("due_on", "goal_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "result", "text", "updated_at") VALUES (NEW."due_on", NEW."goal_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress", NEW."public_id", NEW."result", NEW."text", NEW."updated_at"); RETURN NULL;',
                            hash="0a3b54934bc187ad0a3034c3da1966cf23c1b24d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f4044",
                            table="clients_activity",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guarantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_guarantorevent" ("address", "client_id", "id", "may_be_reminded", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "recorded_by_id", "relation", "since", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", NEW."may_be_reminded", NEW."name", NEW."nik", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."public_id", NEW."recorded_by_id", NEW."relation", NEW."since", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="fe661b579eaab0fb329abe4bb8188a771450e446",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_37e83",
                            table="clients_guarantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="guarantor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_guarantorevent" ("address", "client_id", "id", "may_be_reminded", "name", "nik", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "public_id", "recorded_by_id", "relation", "since", "until", "village_id") VALUES (NEW."address", NEW."client_id", NEW."id", NEW."may_be_reminded", NEW."name", NEW."nik", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."public_id", NEW."recorded_by_id", NEW."relation", NEW."since", NEW."until", NEW."village_id"); RETURN NULL;',
                            hash="e8a30e234bf3d84de6540f670870799abc395bc0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a422",
                            table="clients_guarantor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="merge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="555c9eb3051caf776f3a36856fc1b71104f54249",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_0490f",
                            table="clients_merge",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="merge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_mergeevent" ("id", "kept_id", "kept_was_child", "merged_at", "merged_by_id", "merged_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id") VALUES (NEW."id", NEW."kept_id", NEW."kept_was_child", NEW."merged_at", NEW."merged_by_id", NEW."merged_id", NEW."moved", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                            hash="20541978fef3f529b210049130b06582c98296d7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b8e4",
                            table="clients_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="merge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_mergeevent" ("id", "kept_id", "kept_was_child", "merged_at", "merged_by_id", "merged_id", "moved", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "undone_at", "undone_by_id") VALUES (NEW."id", NEW."kept_id", NEW."kept_was_child", NEW."merged_at", NEW."merged_by_id", NEW."merged_id", NEW."moved", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                            hash="4ccfa6db07685736ef65fc901fbdb899ef6a9fa1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_71a52",
                            table="clients_merge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="need",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_needevent" ("area", "id", "met_on", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text") VALUES (NEW."area", NEW."id", NEW."met_on", NEW."noted_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="103d4a47d5ace47707ca7caf4d064c1c3ae63808",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dc971",
                            table="clients_need",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="need",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_needevent" ("area", "id", "met_on", "noted_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "supervision_id", "text") VALUES (NEW."area", NEW."id", NEW."met_on", NEW."noted_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="92ac68295004a505a1237ba629f0bd51e6bad4d4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b51c6",
                            table="clients_need",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="goal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_goalevent" ("closed_on", "closing_note", "due_on", "id", "need_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stage", "state", "supervision_id", "text") VALUES (NEW."closed_on", NEW."closing_note", NEW."due_on", NEW."id", NEW."need_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."stage", NEW."state", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="4c5036e5c2c7d822911d148d79d3930902422a5b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0a6dc",
                            table="clients_goal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="goal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_goalevent" ("closed_on", "closing_note", "due_on", "id", "need_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "stage", "state", "supervision_id", "text") VALUES (NEW."closed_on", NEW."closing_note", NEW."due_on", NEW."id", NEW."need_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."stage", NEW."state", NEW."supervision_id", NEW."text"); RETURN NULL;',
                            hash="26d28b98213e25e477310a7d37d9b196ce1fe410",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ee35a",
                            table="clients_goal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_panelsessionevent" ("chair", "created_by_id", "id", "members", "minutes", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "state", "submission_key") VALUES (NEW."chair", NEW."created_by_id", NEW."id", NEW."members", NEW."minutes", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="0366f82f8c9f7170eec0d9c42c931f7e8cb36cb1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97642",
                            table="clients_panelsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_panelsessionevent" ("chair", "created_by_id", "id", "members", "minutes", "office_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "state", "submission_key") VALUES (NEW."chair", NEW."created_by_id", NEW."id", NEW."members", NEW."minutes", NEW."office_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."state", NEW."submission_key"); RETURN NULL;',
                            hash="bdd67085685657d52a843f9002973b1de47f2581",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41bd0",
                            table="clients_panelsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="restriction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_restrictionevent" ("client_id", "excluded_id", "id", "kind", "lifted_at", "lifted_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id") VALUES (NEW."client_id", NEW."excluded_id", NEW."id", NEW."kind", NEW."lifted_at", NEW."lifted_by_id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."set_at", NEW."set_by_id"); RETURN NULL;',
                            hash="8229fff2de8794348390da9abc74c2d6f6a07e1f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_35b61",
                            table="clients_restriction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="restriction",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_restrictionevent" ("client_id", "excluded_id", "id", "kind", "lifted_at", "lifted_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id") VALUES (NEW."client_id", NEW."excluded_id", NEW."id", NEW."kind", NEW."lifted_at", NEW."lifted_by_id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."set_at", NEW."set_by_id"); RETURN NULL;',
                            hash="f5fb2dfd87f4f59725ccdb1b2c413f10a514e070",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d6a72",
                            table="clients_restriction",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="admission",
                    trigger=pgtrigger.compiler.Trigger(
                        name="never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="e42a37613bccc633ad713bbef9613874a05eb96a",
                            operation="DELETE",
                            pgid="pgtrigger_never_deleted_2eb7f",
                            table="clients_admission",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riskassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_riskassessmentevent" ("assessed_by_id", "assessed_on", "consent_on", "id", "instrument", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "submission_key", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."consent_on", NEW."id", NEW."instrument", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."score", NEW."submission_key", NEW."supervision_id"); RETURN NULL;',
                            hash="b8e1d7395ff52971055b972d9e19eeb9115c39b4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a1972",
                            table="clients_riskassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="riskassessment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_riskassessmentevent" ("assessed_by_id", "assessed_on", "consent_on", "id", "instrument", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "submission_key", "supervision_id") VALUES (NEW."assessed_by_id", NEW."assessed_on", NEW."consent_on", NEW."id", NEW."instrument", NEW."level", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."score", NEW."submission_key", NEW."supervision_id"); RETURN NULL;',
                            hash="c5870b6ce859076eaa9e85d94134caa543ac189d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4c699",
                            table="clients_riskassessment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialinquiry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_socialinquiryevent" ("assigned_at", "birth_date", "client_id", "due_at", "ended_reason", "id", "is_child", "kind_id", "name", "offence", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "recommendation", "register_no", "registered_at", "registered_by_id", "request_no", "request_on", "requester", "requester_kind", "sections", "sent_at", "sex", "signed_at", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."assigned_at", NEW."birth_date", NEW."client_id", NEW."due_at", NEW."ended_reason", NEW."id", NEW."is_child", NEW."kind_id", NEW."name", NEW."offence", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."received_at", NEW."recommendation", NEW."register_no", NEW."registered_at", NEW."registered_by_id", NEW."request_no", NEW."request_on", NEW."requester", NEW."requester_kind", NEW."sections", NEW."sent_at", NEW."sex", NEW."signed_at", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="0a9567bc59f444f3a789820c56aef3835c0eae72",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23b9e",
                            table="clients_socialinquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="socialinquiry",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_socialinquiryevent" ("assigned_at", "birth_date", "client_id", "due_at", "ended_reason", "id", "is_child", "kind_id", "name", "offence", "office_id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "recommendation", "register_no", "registered_at", "registered_by_id", "request_no", "request_on", "requester", "requester_kind", "sections", "sent_at", "sex", "signed_at", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."assigned_at", NEW."birth_date", NEW."client_id", NEW."due_at", NEW."ended_reason", NEW."id", NEW."is_child", NEW."kind_id", NEW."name", NEW."offence", NEW."office_id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."received_at", NEW."recommendation", NEW."register_no", NEW."registered_at", NEW."registered_by_id", NEW."request_no", NEW."request_on", NEW."requester", NEW."requester_kind", NEW."sections", NEW."sent_at", NEW."sex", NEW."signed_at", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="ffd5ef380b10306bac32bfb3d74bceb629d0768a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e63c8",
                            table="clients_socialinquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_panelitemevent" ("concern_id", "decided_at", "decision", "id", "inquiry_id", "matter", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal", "proposed_by_id", "public_id", "session_id", "supervision_id", "to_stage") VALUES (NEW."concern_id", NEW."decided_at", NEW."decision", NEW."id", NEW."inquiry_id", NEW."matter", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."proposal", NEW."proposed_by_id", NEW."public_id", NEW."session_id", NEW."supervision_id", NEW."to_stage"); RETURN NULL;',
                            hash="bc2f2ab1592b77f9d00aaa42f0956451b8cc5fad",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9fb60",
                            table="clients_panelitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="panelitem",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_panelitemevent" ("concern_id", "decided_at", "decision", "id", "inquiry_id", "matter", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal", "proposed_by_id", "public_id", "session_id", "supervision_id", "to_stage") VALUES (NEW."concern_id", NEW."decided_at", NEW."decision", NEW."id", NEW."inquiry_id", NEW."matter", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."proposal", NEW."proposed_by_id", NEW."public_id", NEW."session_id", NEW."supervision_id", NEW."to_stage"); RETURN NULL;',
                            hash="12a9d31512376561a1c86ce74db736e22cbe391b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c12b7",
                            table="clients_panelitem",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="substitution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_substitutionevent" ("arranged_by_id", "ended_at", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since", "substitute_id", "until") VALUES (NEW."arranged_by_id", NEW."ended_at", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."since", NEW."substitute_id", NEW."until"); RETURN NULL;',
                            hash="b819508afebc28e44ce5b8730b222efa326bd57f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_60764",
                            table="clients_substitution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="substitution",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_substitutionevent" ("arranged_by_id", "ended_at", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "since", "substitute_id", "until") VALUES (NEW."arranged_by_id", NEW."ended_at", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."since", NEW."substitute_id", NEW."until"); RETURN NULL;',
                            hash="4c69761c52e15f893117d82ef71f971cfce43993",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76d15",
                            table="clients_substitution",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transfer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_transferevent" ("answer", "answered_at", "answered_by_id", "client_id", "from_office_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "requested_at", "requested_by_id", "state", "submission_key", "to_office_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."from_office_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."requested_at", NEW."requested_by_id", NEW."state", NEW."submission_key", NEW."to_office_id"); RETURN NULL;',
                            hash="e7abf526c6a3cdce11097d2aabfdba34d854d2ab",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6e56b",
                            table="clients_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transfer",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_transferevent" ("answer", "answered_at", "answered_by_id", "client_id", "from_office_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "requested_at", "requested_by_id", "state", "submission_key", "to_office_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."client_id", NEW."from_office_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."requested_at", NEW."requested_by_id", NEW."state", NEW."submission_key", NEW."to_office_id"); RETURN NULL;',
                            hash="978c38f8c0b0ae6f50cfd71454217d4626525ad2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18bf3",
                            table="clients_transfer",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="travelpermit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "clients_travelpermitevent" ("came_back_on", "decided_at", "decided_by_id", "destination", "id", "known_by", "leaves_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "requested_at", "requested_by_id", "returns_on", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."came_back_on", NEW."decided_at", NEW."decided_by_id", NEW."destination", NEW."id", NEW."known_by", NEW."leaves_on", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."purpose", NEW."requested_at", NEW."requested_by_id", NEW."returns_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="2fa0610528770c5d1e446a595565c9a077aa2f72",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c930",
                            table="clients_travelpermit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="travelpermit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "clients_travelpermitevent" ("came_back_on", "decided_at", "decided_by_id", "destination", "id", "known_by", "leaves_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "purpose", "requested_at", "requested_by_id", "returns_on", "state", "submission_key", "supervision_id", "village_id") VALUES (NEW."came_back_on", NEW."decided_at", NEW."decided_by_id", NEW."destination", NEW."id", NEW."known_by", NEW."leaves_on", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."purpose", NEW."requested_at", NEW."requested_by_id", NEW."returns_on", NEW."state", NEW."submission_key", NEW."supervision_id", NEW."village_id"); RETURN NULL;',
                            hash="6c54e0386eabc800ffea71481108443509d87a11",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05fb7",
                            table="clients_travelpermit",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
