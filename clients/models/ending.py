"""Leaving town, the end of guidance, and contact after it."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from clients.models.supervision import Supervision
from clients.querysets import CaseRowQuerySet, NarrativeRowQuerySet
from clients.querysets.ending import AftercareContactQuerySet, TravelPermitQuerySet
from clients.terms import RiskLevel
from villages.models import Village


@pghistory.track()
class TravelPermit(models.Model):
    """Izin luar kota: asked for, known to village or guarantor, granted or refused, and the return noted."""

    class State(models.TextChoices):
        REQUESTED = "requested", "Diminta"
        GRANTED = "granted", "Diizinkan"
        REFUSED = "refused", "Ditolak"
        RETURNED = "returned", "Sudah kembali"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="travel_permits")
    destination = models.CharField("tujuan", max_length=200)
    village = models.ForeignKey(
        Village,
        verbose_name="desa atau kelurahan tujuan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    purpose = models.CharField("keperluan", max_length=300)
    leaves_on = models.DateField("berangkat")
    returns_on = models.DateField("kembali")
    known_by = models.CharField(
        "diketahui oleh", max_length=150, help_text="Penjamin, atau kepala desa atau lurah setempat."
    )
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.REQUESTED)
    requested_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    requested_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField("diputus", null=True, blank=True)
    note = models.CharField("catatan keputusan", max_length=300, blank=True)
    excuses_report_in = models.BooleanField(
        "wajib lapor selama bepergian dianggap izin",
        default=False,
        help_text="Hanya kepala Bapas yang memutuskan; tanpa ini klien tetap wajib lapor, misalnya jarak jauh.",
    )
    came_back_on = models.DateField("kembali pada", null=True, blank=True)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = TravelPermitQuerySet.as_manager()

    class Meta:
        verbose_name = "izin luar kota"
        verbose_name_plural = "izin luar kota"
        ordering = ["-leaves_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(returns_on__gte=F("leaves_on")),
                name="travelpermit_runs_forward",
                violation_error_message="Tanggal kembali tidak boleh sebelum berangkat.",
            ),
            models.CheckConstraint(
                condition=Q(state="requested", decided_at__isnull=True)
                | (~Q(state="requested") & Q(decided_at__isnull=False, decided_by__isnull=False)),
                name="travelpermit_decided_by_somebody",
                violation_error_message="Keputusan harus menyebut siapa dan kapan.",
            ),
            models.CheckConstraint(
                condition=~Q(state="refused") | ~Q(note=""),
                name="travelpermit_refusal_has_reason",
                violation_error_message="Tulis alasan menolak.",
            ),
            models.CheckConstraint(
                condition=Q(state="returned", came_back_on__isnull=False)
                | (~Q(state="returned") & Q(came_back_on__isnull=True)),
                name="travelpermit_return_has_date",
                violation_error_message="Tulis kapan klien kembali.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.destination} ({self.get_state_display()})"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.supervision.client.safe_label


@pghistory.track()
class FinalAssessment(models.Model):
    """What the officer found at the end of guidance, before the panel and the letter of termination."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.OneToOneField(Supervision, on_delete=models.PROTECT, related_name="final_assessment")
    assessed_on = models.DateField("tanggal")
    compliance = models.TextField("pemenuhan syarat dan program")
    development = models.TextField("perkembangan klien")
    risk_level = models.CharField("tingkat risiko", max_length=6, choices=RiskLevel)
    has_work = models.BooleanField("bekerja atau bersekolah")
    community_acceptance = models.PositiveSmallIntegerField(
        "penerimaan masyarakat", help_text="1 ditolak, 5 diterima penuh"
    )
    needs_aftercare = models.BooleanField("memerlukan bimbingan lanjutan", default=False)
    recommendation = models.TextField("saran")
    assessed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = NarrativeRowQuerySet.as_manager()

    class Meta:
        verbose_name = "penilaian akhir"
        verbose_name_plural = "penilaian akhir"
        ordering = ["-assessed_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(community_acceptance__range=(1, 5)),
                name="finalassessment_acceptance_1_to_5",
                violation_error_message="Penerimaan masyarakat dinilai 1 sampai 5.",
            ),
        ]

    def __str__(self) -> str:
        return f"Penilaian akhir {date_format(self.assessed_on)}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.supervision.client.safe_label


@pghistory.track()
class EndingWaiver(models.Model):
    """Pengecualian: the head's written reason why guidance may be completed without a final assessment or the panel."""

    supervision = models.OneToOneField(Supervision, on_delete=models.PROTECT, related_name="ending_waiver")
    reason = models.CharField("alasan", max_length=300)
    decided_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField("diputus", default=timezone.now, editable=False)

    objects = CaseRowQuerySet.as_manager()

    class Meta:
        verbose_name = "pengecualian pengakhiran"
        verbose_name_plural = "pengecualian pengakhiran"
        constraints = [
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="endingwaiver_has_reason",
                violation_error_message="Tulis alasan pengecualian.",
            ),
        ]

    def __str__(self) -> str:
        return f"Pengecualian pengakhiran {self.supervision}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.supervision.client.safe_label


@pghistory.track()
class AftercareContact(models.Model):
    """Bimbingan lanjutan: one contact with a person whose guidance has ended, of the person's own will."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="aftercare")
    on = models.DateField("tanggal")
    has_work = models.BooleanField("bekerja atau bersekolah", null=True, blank=True)
    has_reoffended = models.BooleanField("mengulangi tindak pidana", null=True, blank=True)
    text = models.TextField("isi")
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = AftercareContactQuerySet.as_manager()

    class Meta:
        verbose_name = "bimbingan lanjutan"
        verbose_name_plural = "bimbingan lanjutan"
        ordering = ["-on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(text=""),
                name="aftercare_has_text",
                violation_error_message="Tulis isi pertemuan.",
            ),
        ]

    def __str__(self) -> str:
        return f"Bimbingan lanjutan {date_format(self.on)}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.supervision.client.safe_label
