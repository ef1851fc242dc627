"""Desa Binaan: a village that trains and takes in people after their sentence (DOMAIN §3.7)."""

import uuid

import pghistory
import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from clients.models import Client
from programs.models.agreement import Agreement
from programs.querysets.foster import (
    EnrolmentQuerySet,
    FosterVillageProgrammeQuerySet,
    OutcomeCheckQuerySet,
    ProgrammeRowQuerySet,
)
from programs.rules.foster import TRANSITIONS
from villages.models import Village


@pghistory.track()
class FosterVillageProgramme(models.Model):
    """One village's programme, from candidate to graduation: its potential, the skills scheme, and its review."""

    class State(models.TextChoices):
        CANDIDATE = "candidate", "Calon"
        COORDINATED = "coordinated", "Sudah dikoordinasikan dengan camat"
        DRAFTING = "drafting", "Penyusunan kesepakatan"
        SIGNED = "signed", "Kesepakatan ditandatangani"
        PLANNED = "planned", "Rencana teknis siap"
        RUNNING = "running", "Berjalan"
        REVIEWED = "reviewed", "Sudah dinilai"
        GRADUATED = "graduated", "Mandiri"
        ENDED = "ended", "Dihentikan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="foster_villages")
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="foster_programmes"
    )
    agreement = models.ForeignKey(
        Agreement,
        verbose_name="perjanjian",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="foster_programmes",
    )
    potential = models.TextField("potensi wilayah", max_length=2_000)
    skills_scheme = models.TextField("skema keterampilan", max_length=2_000, blank=True)
    need = models.TextField("kebutuhan masyarakat", max_length=1_000, blank=True)
    partners = models.TextField("mitra", max_length=1_000, blank=True, help_text="Satu mitra per baris.")
    state = models.CharField("keadaan", max_length=12, choices=State, default=State.CANDIDATE)
    starts_on = models.DateField("mulai", null=True, blank=True)
    ends_on = models.DateField("berakhir", null=True, blank=True)
    review = models.TextField("penilaian", max_length=2_000, blank=True)
    ended_reason = models.CharField("alasan dihentikan", max_length=300, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = FosterVillageProgrammeQuerySet.as_manager()

    class Meta:
        verbose_name = "Desa Binaan"
        verbose_name_plural = "Desa Binaan"
        ordering = ["village__name"]
        constraints = [
            models.UniqueConstraint(
                fields=["village"],
                condition=~Q(state__in=["graduated", "ended"]),
                name="foster_one_running_per_village",
                violation_error_message="Desa atau kelurahan ini sudah punya program yang berjalan.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["reviewed", "graduated"]) | ~Q(review=""),
                name="foster_reviewed_has_review",
                violation_error_message="Tulis penilaiannya.",
            ),
            models.CheckConstraint(
                condition=~Q(state="ended") | ~Q(ended_reason=""),
                name="foster_end_has_reason",
                violation_error_message="Tulis alasan dihentikan.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["running", "reviewed", "graduated"]) | Q(starts_on__isnull=False),
                name="foster_running_has_start",
                violation_error_message="Isi tanggal mulai.",
            ),
        ]
        triggers = [
            pgtrigger.FSM(
                name="states_in_order",
                field="state",
                transitions=[(state, to) for state, following in TRANSITIONS.items() for to in following],
            )
        ]

    def __str__(self) -> str:
        return f"Desa Binaan {self.village.name}"


@pghistory.track()
class Course(models.Model):
    """A course of the scheme with its mentor."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    programme = models.ForeignKey(FosterVillageProgramme, on_delete=models.PROTECT, related_name="courses")
    title = models.CharField("pelatihan", max_length=150)
    mentor = models.CharField("pendamping", max_length=150)
    place = models.CharField("tempat", max_length=150, blank=True)
    starts_on = models.DateField("mulai")
    ends_on = models.DateField("selesai")
    sessions = models.PositiveSmallIntegerField("pertemuan", default=1)
    seats = models.PositiveSmallIntegerField("tempat tersedia")
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ProgrammeRowQuerySet.as_manager()

    class Meta:
        verbose_name = "pelatihan"
        verbose_name_plural = "pelatihan"
        ordering = ["starts_on", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="course_runs_forward",
                violation_error_message="Pelatihan tidak dapat selesai sebelum mulai.",
            ),
        ]

    def __str__(self) -> str:
        return self.title


@pghistory.track()
class Enrolment(models.Model):
    """One person in a course: a client, somebody who no longer is one, a relative, or a resident."""

    class Relation(models.TextChoices):
        CLIENT = "client", "Klien"
        FORMER = "former", "Mantan klien"
        FAMILY = "family", "Keluarga klien"
        RESIDENT = "resident", "Warga"

    class State(models.TextChoices):
        ENROLLED = "enrolled", "Mengikuti"
        COMPLETED = "completed", "Selesai"
        LEFT = "left", "Berhenti"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="enrolments")
    relation = models.CharField("siapa", max_length=10, choices=Relation)
    client = models.ForeignKey(
        Client, verbose_name="klien", on_delete=models.PROTECT, null=True, blank=True, related_name="enrolments"
    )
    name = models.CharField("nama", max_length=100, blank=True)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.ENROLLED)
    attended_sessions = models.PositiveSmallIntegerField("pertemuan dihadiri", default=0)
    present_at = ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name="hadir pada pertemuan ke-",
        default=list,
        blank=True,
        help_text="Dari lembar kehadiran; kosong bila hanya jumlahnya yang ditulis.",
    )
    left_reason = models.CharField("alasan berhenti", max_length=300, blank=True)
    enrolled_on = models.DateField("terdaftar")
    enrolled_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = EnrolmentQuerySet.as_manager()

    class Meta:
        verbose_name = "peserta"
        verbose_name_plural = "peserta"
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(relation__in=["client", "former"], client__isnull=False, name="")
                | (Q(relation__in=["family", "resident"], client__isnull=True) & ~Q(name="")),
                name="enrolment_is_client_or_named",
                violation_error_message="Pilih kliennya, atau tulis nama keluarga atau warga.",
            ),
            models.UniqueConstraint(
                fields=["course", "client"],
                condition=Q(client__isnull=False),
                name="enrolment_client_once_per_course",
                violation_error_message="Orang ini sudah terdaftar.",
            ),
            models.CheckConstraint(
                condition=~Q(state="left") | ~Q(left_reason=""),
                name="enrolment_left_has_reason",
                violation_error_message="Tulis alasan berhenti.",
            ),
            models.CheckConstraint(
                condition=Q(present_at=[]) | Q(present_at__len=F("attended_sessions")),
                name="enrolment_sheet_is_its_number",
                violation_error_message="Jumlah pertemuan harus sama dengan lembar kehadiran.",
            ),
        ]

    def __str__(self) -> str:
        return self.get_relation_display()

    @property
    def safe_label(self) -> str:
        """How logs name it: a client by the safe label, nobody else by name."""
        return self.client.safe_label if self.client is not None else self.get_relation_display()


@pghistory.track()
class OutcomeCheck(models.Model):
    """Three, six and twelve months after a course: is there work, and does it earn."""

    class Work(models.TextChoices):
        SELF = "self", "Usaha sendiri"
        EMPLOYED = "employed", "Bekerja pada orang lain"
        CASUAL = "casual", "Kerja serabutan"
        NONE = "none", "Belum bekerja"
        UNKNOWN = "unknown", "Tidak dapat dihubungi"

    class Income(models.TextChoices):
        NONE = "none", "Belum ada"
        LOW = "low", "Di bawah 1 juta rupiah sebulan"
        MIDDLE = "middle", "1 sampai 3 juta rupiah sebulan"
        HIGH = "high", "Di atas 3 juta rupiah sebulan"
        UNSAID = "unsaid", "Tidak disebutkan"

    enrolment = models.ForeignKey(Enrolment, on_delete=models.PROTECT, related_name="checks")
    month = models.PositiveSmallIntegerField("bulan ke")
    on = models.DateField("tanggal")
    work = models.CharField("pekerjaan", max_length=10, choices=Work)
    income = models.CharField("penghasilan", max_length=10, choices=Income)
    uses_skill = models.BooleanField("memakai keterampilan dari pelatihan", null=True, blank=True)
    note = models.CharField("catatan", max_length=300, blank=True)
    entered_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    entered_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OutcomeCheckQuerySet.as_manager()

    class Meta:
        verbose_name = "pemeriksaan hasil"
        verbose_name_plural = "pemeriksaan hasil"
        ordering = ["month"]
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment", "month"],
                name="outcomecheck_once_per_month",
                violation_error_message="Pemeriksaan bulan ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(month__in=[3, 6, 12]),
                name="outcomecheck_at_3_6_12",
                violation_error_message="Pemeriksaan pada bulan ke-3, 6, atau 12.",
            ),
        ]

    def __str__(self) -> str:
        return f"bulan ke-{self.month}"


@pghistory.track()
class Product(models.Model):
    """Something the programme makes and where it is sold."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    programme = models.ForeignKey(FosterVillageProgramme, on_delete=models.PROTECT, related_name="products")
    name = models.CharField("produk", max_length=100)
    description = models.CharField("keterangan", max_length=300, blank=True)
    outlet = models.CharField("tempat penjualan", max_length=150, blank=True)
    price = models.PositiveIntegerField("harga (rupiah)", null=True, blank=True)
    is_public = models.BooleanField("tampilkan di halaman hasil", default=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ProgrammeRowQuerySet.as_manager()

    class Meta:
        verbose_name = "produk"
        verbose_name_plural = "produk"
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "name"],
                name="product_once_per_programme",
                violation_error_message="Produk ini sudah ada.",
            ),
        ]

    def __str__(self) -> str:
        return self.name
