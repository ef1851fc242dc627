"""How guidance is planned: conditions, scores of risk, needs, goals and what is done about them."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from clients.models.supervision import Supervision
from clients.querysets import CaseRowQuerySet, NarrativeRowQuerySet
from clients.querysets.guidance import ActivityQuerySet
from clients.terms import RiskLevel, Stage


@pghistory.track()
class Condition(models.Model):
    """One condition of a case: general (no new offence) or special (KUHP art. 73, 76)."""

    class Kind(models.TextChoices):
        GENERAL = "general", "Syarat umum"
        SPECIAL = "special", "Syarat khusus"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="conditions")
    kind = models.CharField("macam", max_length=7, choices=Kind)
    text = models.CharField("syarat", max_length=300)
    until = models.DateField("sampai", null=True, blank=True)

    objects = CaseRowQuerySet.as_manager()

    class Meta:
        verbose_name = "syarat"
        verbose_name_plural = "syarat"
        ordering = ["kind", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["supervision", "text"],
                name="condition_once_per_case",
                violation_error_message="Syarat ini sudah tercatat.",
            ),
        ]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class RiskAssessment(models.Model):
    """The result of one assessment. The instrument itself is not reproduced; its use needs the client's consent."""

    class Instrument(models.TextChoices):
        RECIDIVISM = "recidivism", "Risiko Residivisme Indonesia"
        CRIMINOGENIC = "criminogenic", "Kebutuhan kriminogenik"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="risk_assessments")
    instrument = models.CharField("instrumen", max_length=15, choices=Instrument)
    assessed_on = models.DateField("tanggal asesmen")
    score = models.PositiveSmallIntegerField("nilai", null=True, blank=True)
    level = models.CharField("tingkat", max_length=6, choices=RiskLevel)
    consent_on = models.DateField("klien menyetujui pada")
    note = models.CharField("catatan", max_length=300, blank=True)
    assessed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = NarrativeRowQuerySet.as_manager()

    class Meta:
        verbose_name = "asesmen"
        verbose_name_plural = "asesmen"
        ordering = ["-assessed_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(consent_on__lte=F("assessed_on")),
                name="riskassessment_after_consent",
                violation_error_message="Persetujuan klien harus ada sebelum atau pada hari asesmen.",
            ),
            models.UniqueConstraint(
                fields=["supervision", "instrument", "assessed_on"],
                name="riskassessment_once_a_day",
                violation_error_message="Asesmen ini sudah dicatat untuk hari itu.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_instrument_display()}: {self.get_level_display()}"


@pghistory.track()
class Need(models.Model):
    """A need that guidance answers."""

    class Area(models.TextChoices):
        ATTITUDE = "attitude", "Sikap dan perilaku"
        FAMILY = "family", "Keluarga"
        EDUCATION = "education", "Pendidikan"
        WORK = "work", "Pekerjaan dan keterampilan"
        FINANCE = "finance", "Keuangan"
        ASSOCIATES = "associates", "Pergaulan"
        SUBSTANCE = "substance", "Alkohol atau narkotika"
        HEALTH = "health", "Kesehatan"
        HOUSING = "housing", "Tempat tinggal"
        FAITH = "faith", "Agama dan kepercayaan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="needs")
    area = models.CharField("bidang", max_length=12, choices=Area)
    text = models.CharField("kebutuhan", max_length=300)
    noted_on = models.DateField("dicatat")
    met_on = models.DateField("terpenuhi", null=True, blank=True)

    objects = NarrativeRowQuerySet.as_manager()

    class Meta:
        verbose_name = "kebutuhan"
        verbose_name_plural = "kebutuhan"
        ordering = ["met_on", "area", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(met_on__isnull=True) | Q(met_on__gte=F("noted_on")),
                name="need_met_after_noted",
                violation_error_message="Kebutuhan tidak dapat terpenuhi sebelum dicatat.",
            ),
        ]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class Goal(models.Model):
    """What client and officer agreed to reach, and by when."""

    class State(models.TextChoices):
        OPEN = "open", "Berjalan"
        REACHED = "reached", "Tercapai"
        DROPPED = "dropped", "Dihentikan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    supervision = models.ForeignKey(Supervision, on_delete=models.PROTECT, related_name="goals")
    need = models.ForeignKey(
        Need, verbose_name="kebutuhan", on_delete=models.PROTECT, null=True, blank=True, related_name="goals"
    )
    text = models.CharField("tujuan", max_length=300)
    stage = models.CharField("tahap", max_length=10, choices=Stage)
    due_on = models.DateField("ditargetkan", null=True, blank=True)
    state = models.CharField("keadaan", max_length=8, choices=State, default=State.OPEN)
    closed_on = models.DateField("selesai", null=True, blank=True)
    closing_note = models.CharField("catatan akhir", max_length=300, blank=True)

    objects = NarrativeRowQuerySet.as_manager()

    class Meta:
        verbose_name = "tujuan"
        verbose_name_plural = "tujuan"
        ordering = ["closed_on", "due_on", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="open", closed_on__isnull=True) | (~Q(state="open") & Q(closed_on__isnull=False)),
                name="goal_closed_has_date",
                violation_error_message="Tujuan yang selesai harus punya tanggal.",
            ),
            models.CheckConstraint(
                condition=~Q(state="dropped") | ~Q(closing_note=""),
                name="goal_dropped_has_reason",
                violation_error_message="Tulis mengapa tujuan ini dihentikan.",
            ),
        ]

    def __str__(self) -> str:
        return self.text


@pghistory.track()
class Activity(models.Model):
    """One thing done towards a goal: personality guidance or independence guidance, and how far it has come."""

    class Kind(models.TextChoices):
        PERSONALITY = "personality", "Bimbingan kepribadian"
        INDEPENDENCE = "independence", "Bimbingan kemandirian"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    goal = models.ForeignKey(Goal, verbose_name="tujuan", on_delete=models.PROTECT, related_name="activities")
    kind = models.CharField("macam bimbingan", max_length=12, choices=Kind)
    text = models.CharField("kegiatan", max_length=300)
    due_on = models.DateField("ditargetkan", null=True, blank=True)
    progress = models.PositiveSmallIntegerField("kemajuan (persen)", default=0)
    result = models.CharField("hasil", max_length=300, blank=True)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        verbose_name = "kegiatan bimbingan"
        verbose_name_plural = "kegiatan bimbingan"
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(progress__range=(0, 100)),
                name="activity_progress_0_to_100",
                violation_error_message="Kemajuan 0 sampai 100 persen.",
            ),
        ]

    def __str__(self) -> str:
        return self.text
