"""Agreements with governments, prosecutors and partners, and what each party promised (DOMAIN §3.6)."""

import uuid
from datetime import date

import pghistory
import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, RegionalOffice, User
from programs.files import evidence_path
from programs.querysets.agreement import (
    AgreementPartyQuerySet,
    AgreementQuerySet,
    CommitmentProgressQuerySet,
    CommitmentQuerySet,
)
from programs.rules.agreement import TRANSITIONS
from villages.models import Regency


@pghistory.track()
class Agreement(models.Model):
    """A framework (Nota Kesepahaman, kesepakatan bersama) or an operational agreement (Perjanjian Kerja Sama) under it.

    Ours is the side of a Bapas, or of a Kanwil for all its offices. It runs from `starts_on` to `ends_on` once it
    is signed; a renewal is a new agreement that names the one it renews.
    """

    class Kind(models.TextChoices):
        FRAMEWORK = "framework", "Kesepakatan induk (Nota Kesepahaman)"
        OPERATIONAL = "operational", "Perjanjian Kerja Sama"

    class State(models.TextChoices):
        EXPLORING = "exploring", "Penjajakan"
        DRAFTING = "drafting", "Penyusunan naskah"
        LEGAL_REVIEW = "legal_review", "Telaah hukum"
        AGREED = "agreed", "Naskah disepakati"
        SIGNED = "signed", "Ditandatangani"
        RENEWED = "renewed", "Diperbarui"
        TERMINATED = "terminated", "Diakhiri"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(
        Office, verbose_name="Bapas", on_delete=models.PROTECT, null=True, blank=True, related_name="agreements"
    )
    regional_office = models.ForeignKey(
        RegionalOffice, verbose_name="Kanwil", on_delete=models.PROTECT, related_name="agreements"
    )
    kind = models.CharField("tingkat", max_length=12, choices=Kind)
    parent = models.ForeignKey(
        "self",
        verbose_name="kesepakatan induk",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="operational",
    )
    renews = models.OneToOneField(
        "self",
        verbose_name="memperbarui",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="renewal",
        editable=False,
    )
    copied_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    is_model = models.BooleanField(
        "contoh untuk kantor lain", default=False, help_text="Kantor lain boleh menyalin ruang lingkup dan janjinya."
    )
    title = models.CharField("judul", max_length=250)
    number = models.CharField("nomor kami", max_length=100, blank=True)
    partner_number = models.CharField("nomor mitra", max_length=100, blank=True)
    scope = models.TextField("ruang lingkup", max_length=3_000)
    legal_basis = models.CharField("dasar hukum", max_length=300, blank=True)
    covers_social_work = models.BooleanField("mencakup pidana kerja sosial", default=False)
    covers_community_service = models.BooleanField("mencakup pelayanan masyarakat oleh Anak", default=False)
    covers_families = models.BooleanField("mencakup keluarga dan masyarakat", default=False)
    regencies = models.ManyToManyField(Regency, verbose_name="kabupaten atau kota", blank=True, related_name="+")
    state = models.CharField("keadaan", max_length=12, choices=State, default=State.EXPLORING)
    signed_on = models.DateField("ditandatangani", null=True, blank=True)
    signed_at_place = models.CharField("tempat penandatanganan", max_length=150, blank=True)
    starts_on = models.DateField("berlaku sejak", null=True, blank=True)
    ends_on = models.DateField("berlaku sampai", null=True, blank=True)
    ended_on = models.DateField("diakhiri", null=True, blank=True)
    ended_reason = models.CharField("alasan diakhiri", max_length=300, blank=True)
    document = models.FileField("naskah", upload_to=evidence_path, max_length=200, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        verbose_name = "perjanjian"
        verbose_name_plural = "perjanjian"
        ordering = ["-starts_on", "-id"]
        indexes = [
            models.Index(fields=["office", "state"], name="agreement_by_office"),
            models.Index(fields=["ends_on"], name="agreement_by_end"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(parent__isnull=True) | Q(kind="operational"),
                name="agreement_framework_has_no_parent",
                violation_error_message="Hanya Perjanjian Kerja Sama yang berada di bawah kesepakatan induk.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["exploring", "drafting", "legal_review", "agreed", "terminated"])
                | Q(signed_on__isnull=False, starts_on__isnull=False, ends_on__isnull=False),
                name="agreement_signed_has_dates",
                violation_error_message="Isi tanggal ditandatangani, mulai berlaku, dan berakhir.",
            ),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="agreement_runs_forward",
                violation_error_message="Perjanjian tidak dapat berakhir sebelum berlaku.",
            ),
            models.CheckConstraint(
                condition=(Q(state="terminated", ended_on__isnull=False) & ~Q(ended_reason=""))
                | (~Q(state="terminated") & Q(ended_on__isnull=True, ended_reason="")),
                name="agreement_termination_has_reason",
                violation_error_message="Isi tanggal dan alasan diakhiri.",
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
        return self.title

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.title

    def is_in_force(self, day: date) -> bool:
        """Whether it runs on that day: signed, begun, neither over nor ended early."""
        if self.state not in {self.State.SIGNED, self.State.RENEWED} or self.starts_on is None or self.ends_on is None:
            return False
        return self.starts_on <= day <= self.ends_on


@pghistory.track()
class AgreementParty(models.Model):
    """One side of an agreement and who signs for it."""

    class Kind(models.TextChoices):
        CORRECTIONS = "corrections", "Pemasyarakatan (Kanwil, Bapas, Lapas)"
        GOVERNMENT = "government", "Pemerintah daerah"
        AGENCY = "agency", "Dinas atau badan daerah"
        PROSECUTOR = "prosecutor", "Kejaksaan"
        POLICE = "police", "Kepolisian"
        UNIVERSITY = "university", "Perguruan tinggi"
        NGO = "ngo", "Lembaga masyarakat"
        DONOR = "donor", "Lembaga donor atau kerja sama internasional"
        BUSINESS = "business", "Perusahaan"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="parties")
    kind = models.CharField("jenis", max_length=12, choices=Kind)
    name = models.CharField("nama pihak", max_length=150)
    signatory = models.CharField("penanda tangan", max_length=150, blank=True)
    signatory_title = models.CharField("jabatan", max_length=150, blank=True)
    contact = models.CharField("narahubung", max_length=150, blank=True)
    contact_phone = models.CharField("telepon", max_length=20, blank=True)
    is_witness = models.BooleanField("hanya sebagai saksi", default=False)

    objects = AgreementPartyQuerySet.as_manager()

    class Meta:
        verbose_name = "pihak"
        verbose_name_plural = "pihak"
        ordering = ["is_witness", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "name", "signatory"],
                name="party_once_per_agreement",
                violation_error_message="Pihak ini sudah tercatat.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class Commitment(models.Model):
    """What a party promised: how much of what, until when, and how much of it is done."""

    class State(models.TextChoices):
        OPEN = "open", "Berjalan"
        DONE = "done", "Terpenuhi"
        DROPPED = "dropped", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agreement = models.ForeignKey(Agreement, on_delete=models.PROTECT, related_name="commitments")
    party = models.ForeignKey(AgreementParty, on_delete=models.PROTECT, related_name="commitments")
    title = models.CharField("yang dijanjikan", max_length=200)
    owner_name = models.CharField("penanggung jawab", max_length=150)
    quantity = models.PositiveIntegerField("jumlah")
    unit = models.CharField("satuan", max_length=40, help_text="Misalnya orang, pelatihan, lowongan.")
    due_on = models.DateField("tenggat")
    state = models.CharField("keadaan", max_length=8, choices=State, default=State.OPEN)
    dropped_reason = models.CharField("alasan dibatalkan", max_length=300, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = CommitmentQuerySet.as_manager()

    class Meta:
        verbose_name = "janji mitra"
        verbose_name_plural = "janji mitra"
        ordering = ["due_on", "id"]
        indexes = [models.Index(fields=["state", "due_on"], name="commitment_by_due")]
        constraints = [
            models.CheckConstraint(
                condition=Q(quantity__gte=1),
                name="commitment_promises_something",
                violation_error_message="Jumlah paling sedikit 1.",
            ),
            models.CheckConstraint(
                condition=~Q(state="dropped") | ~Q(dropped_reason=""),
                name="commitment_drop_has_reason",
                violation_error_message="Tulis alasan dibatalkan.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.title


class CommitmentProgress(models.Model):
    """So much was delivered on a day, and what shows it. A negative entry takes a mistake back, with its reason."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    commitment = models.ForeignKey(Commitment, on_delete=models.PROTECT, related_name="progress")
    on = models.DateField("tanggal")
    quantity = models.IntegerField("jumlah")
    note = models.CharField("bukti atau keterangan", max_length=300)
    evidence = models.FileField("berkas bukti", upload_to=evidence_path, max_length=200, blank=True)
    entered_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    entered_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = CommitmentProgressQuerySet.as_manager()

    class Meta:
        verbose_name = "kemajuan janji"
        verbose_name_plural = "kemajuan janji"
        ordering = ["-on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(quantity=0) & ~Q(note=""),
                name="progress_counts_something",
                violation_error_message="Isi jumlah dan buktinya.",
            ),
        ]
        triggers = [pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.on}: {self.quantity}"
