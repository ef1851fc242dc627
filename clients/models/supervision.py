"""The case: why a client is guided, from when until when, by whom, and how it stands."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from encrypted_fields.fields import EncryptedTextField

from accounts.models import Office, User
from clients import terms
from clients.models.client import Client
from clients.querysets import AssignmentQuerySet, SupervisionQuerySet
from clients.terms import Audience, RegisterBook, SupervisionKind, book_of


@pghistory.track()
class Supervision(models.Model):
    """One case of one client at one office: programme, legal basis, period, officer, stage and status."""

    Stage = terms.Stage

    class Status(models.TextChoices):
        REGISTERED = "registered", "Terdaftar"
        ACTIVE = "active", "Dibimbing"
        SUSPENDED = "suspended", "Ditangguhkan"
        COMPLETED = "completed", "Selesai"
        REVOKED = "revoked", "Dicabut"
        TRANSFERRED = "transferred", "Dilimpahkan"
        DECEASED = "deceased", "Meninggal"

    CLOSED = (Status.COMPLETED, Status.REVOKED, Status.TRANSFERRED, Status.DECEASED)
    CLOSED_BY_OFFICE = (Status.COMPLETED, Status.REVOKED, Status.DECEASED)

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    client = models.ForeignKey(Client, verbose_name="klien", on_delete=models.PROTECT, related_name="supervisions")
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="supervisions")
    kind = models.CharField("program", max_length=30, choices=SupervisionKind)
    audience = models.CharField("kelompok", max_length=5, choices=Audience)
    book = models.CharField("buku register", max_length=15, choices=RegisterBook, editable=False)
    register_no = models.CharField("nomor register", max_length=60)
    prison_register_no = models.CharField("nomor register Lapas atau Rutan", max_length=60, blank=True)
    external_sdp_id = models.CharField("nomor SDP", max_length=40, blank=True)
    legal_basis = models.CharField(
        "dasar hukum", max_length=200, help_text="Nomor dan tanggal SK, putusan, atau penetapan."
    )
    basis_on = models.DateField("tanggal dasar hukum", null=True, blank=True)
    basis_authority = models.CharField(
        "ditetapkan oleh", max_length=150, blank=True, help_text="Pengadilan, Direktur Jenderal, atau penyidik."
    )
    offence = models.CharField("tindak pidana dan pasal", max_length=200, blank=True)
    threat_months = models.PositiveSmallIntegerField("ancaman penjara paling lama (bulan)", null=True, blank=True)
    imposed_months = models.PositiveSmallIntegerField("pidana penjara: bulan", null=True, blank=True)
    imposed_days = models.PositiveSmallIntegerField("pidana penjara: hari", null=True, blank=True)
    detained_on = models.DateField("mulai ditahan", null=True, blank=True)
    offence_on = models.DateField(
        "tanggal tindak pidana",
        null=True,
        blank=True,
        help_text="Usia pada tanggal ini menentukan perkara Anak atau dewasa (UU 11/2012 pasal 1).",
    )
    starts_on = models.DateField("mulai bimbingan")
    ends_on = models.DateField("akhir bimbingan", null=True, blank=True)
    officer = models.ForeignKey(
        User,
        verbose_name="Pembimbing Kemasyarakatan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="supervisions",
    )
    stage = models.CharField("tahap", max_length=10, choices=Stage, default=Stage.INITIAL)
    status = models.CharField("keadaan", max_length=12, choices=Status, default=Status.REGISTERED)
    report_in_days = models.PositiveSmallIntegerField("wajib lapor setiap (hari)", null=True, blank=True)
    visit_every_days = models.PositiveSmallIntegerField("kunjungan setiap (hari)", null=True, blank=True)
    predecessor = models.OneToOneField(
        "self",
        verbose_name="dilimpahkan dari",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="successor",
    )
    closed_on = models.DateField("ditutup", null=True, blank=True)
    register_note = EncryptedTextField(
        "catatan dari register",
        null=True,
        blank=True,
        help_text="Yang tertulis dalam register kantor dan tidak punya isian sendiri.",
    )
    registered_at = models.DateTimeField("didaftarkan", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = SupervisionQuerySet.as_manager()

    class Meta:
        verbose_name = "perkara bimbingan"
        verbose_name_plural = "perkara bimbingan"
        ordering = ["-starts_on", "-id"]
        indexes = [
            models.Index(fields=["office", "status"], name="supervision_by_office"),
            models.Index(fields=["officer", "status"], name="supervision_by_officer"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "book", "register_no"],
                name="supervision_register_no_once",
                violation_error_message="Nomor register ini sudah dipakai dalam buku register yang sama.",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="supervision_ends_after_start",
                violation_error_message="Akhir bimbingan tidak boleh sebelum mulai bimbingan.",
            ),
            models.CheckConstraint(
                condition=~Q(status="active") | Q(officer__isnull=False),
                name="supervision_active_has_officer",
                violation_error_message="Perkara yang dibimbing harus punya Pembimbing Kemasyarakatan.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=["completed", "revoked", "transferred", "deceased"], closed_on__isnull=False)
                | (~Q(status__in=["completed", "revoked", "transferred", "deceased"]) & Q(closed_on__isnull=True)),
                name="supervision_closed_has_date",
                violation_error_message="Perkara yang ditutup harus punya tanggal penutupan.",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=sorted(terms.CHILD_ONLY_KINDS)) | Q(audience="child"),
                name="supervision_child_programme_for_child",
                violation_error_message="Program ini hanya untuk Anak (UU 11/2012).",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=sorted(terms.ADULT_ONLY_KINDS)) | Q(audience="adult"),
                name="supervision_adult_sentence_for_adult",
                violation_error_message="Pidana ini hanya untuk orang dewasa (KUHP pasal 65 dan 113).",
            ),
            models.CheckConstraint(
                condition=Q(report_in_days__isnull=True) | Q(report_in_days__range=(1, 92)),
                name="supervision_report_in_days_1_to_92",
                violation_error_message="Jarak wajib lapor harus 1 sampai 92 hari.",
            ),
            models.CheckConstraint(
                condition=Q(visit_every_days__isnull=True) | Q(visit_every_days__range=(1, 184)),
                name="supervision_visit_days_1_to_184",
                violation_error_message="Jarak kunjungan harus 1 sampai 184 hari.",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="child_case_protects_client",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("audience", "client_id"),
                condition=pgtrigger.Q(new__audience="child"),
                func="UPDATE clients_client SET is_child = TRUE WHERE id = NEW.client_id AND NOT is_child; RETURN NEW;",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.register_no}"

    def save(self, *args: object, **kwargs: object) -> None:
        """Writes the case into the book of its programme."""
        self.book = book_of(self.kind, self.audience)
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def full_clean(self, *args: object, **kwargs: object) -> None:
        """The book is known before its numbers are compared."""
        self.book = book_of(self.kind, self.audience)
        super().full_clean(*args, **kwargs)  # type: ignore[arg-type]

    @property
    def safe_label(self) -> str:
        """How lists and logs name the case: by its client's safe label."""
        return self.client.safe_label

    @property
    def is_open(self) -> bool:
        """True until the case is completed, revoked, handed over, or the client has died."""
        return self.status not in self.CLOSED


class Assignment(models.Model):
    """Who guided a case from when until when: the trail behind `Supervision.officer`."""

    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="assignments")
    officer = models.ForeignKey(User, on_delete=models.PROTECT, related_name="assignments")
    since = models.DateTimeField("sejak", default=timezone.now, editable=False)
    until = models.DateTimeField("sampai", null=True, blank=True)
    assigned_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = "penugasan"
        verbose_name_plural = "penugasan"
        ordering = ["-since", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["supervision"],
                condition=Q(until__isnull=True),
                name="assignment_one_open_per_supervision",
                violation_error_message="Perkara ini sudah punya Pembimbing Kemasyarakatan.",
            ),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                name="assignment_runs_forward",
                violation_error_message="Akhir penugasan tidak boleh sebelum mulainya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.supervision}: {self.officer}"
