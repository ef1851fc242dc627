"""A concern about a client, and the chain from a note over summons and panel to a proposal of revocation."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from encrypted_fields.fields import EncryptedCharField

from accounts.models import Office, User
from clients import terms
from clients.models.client import Client
from clients.models.supervision import Supervision
from clients.querysets.concern import OUTSIDE_SOURCES, ConcernQuerySet, ConcernStepQuerySet
from villages.models import Village


@pghistory.track()
class Concern(models.Model):
    """What somebody reported, in writing or by word of mouth (written down by an officer), and where it stands."""

    class Source(models.TextChoices):
        OFFICER = "officer", "Pembimbing Kemasyarakatan"
        VILLAGE = "village", "Kepala desa atau lurah"
        CITIZEN = "citizen", "Warga"
        FAMILY = "family", "Keluarga atau penjamin"
        AGENCY = "agency", "Instansi lain"
        MISSED_REPORTS = "missed_reports", "Wajib lapor tidak dipenuhi"

    Ground = terms.ConcernGround
    State = terms.ConcernState

    class AnswerMode(models.TextChoices):
        PORTAL = "portal", "Lewat portal"
        IN_PERSON = "in_person", "Bertemu langsung"
        PHONE = "phone", "Telepon atau pesan"
        LETTER = "letter", "Surat"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="concerns")
    client = models.ForeignKey(
        Client, verbose_name="klien", on_delete=models.PROTECT, null=True, blank=True, related_name="concerns"
    )
    supervision = models.ForeignKey(
        Supervision, verbose_name="perkara", on_delete=models.PROTECT, null=True, blank=True, related_name="concerns"
    )
    source = models.CharField("dari", max_length=15, choices=Source)
    reporter_name = models.CharField("nama pelapor", max_length=150, blank=True)
    reporter_contact = EncryptedCharField("nomor pelapor", max_length=20, null=True, blank=True)
    is_oral = models.BooleanField("disampaikan lisan", default=False)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    about = models.CharField("tentang siapa", max_length=200, blank=True, help_text="Sebagaimana disebut pelapor.")
    ground = models.CharField("hal", max_length=15, choices=Ground)
    text = models.TextField("yang terjadi")
    happened_on = models.DateField("tanggal kejadian", null=True, blank=True)
    state = models.CharField("keadaan", max_length=12, choices=State, default=State.NOTE)
    answer = models.CharField("jawaban kepada pelapor", max_length=500, blank=True)
    answer_mode = models.CharField("dijawab lewat", max_length=10, choices=AnswerMode, blank=True)
    answered_at = models.DateTimeField("dijawab", null=True, blank=True)
    answered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    is_for_head = models.BooleanField(
        "dibuka kepala dulu",
        default=False,
        editable=False,
        help_text="Laporan warga yang mungkin tentang klien berkas terbatas: hanya kepala, sampai ditautkan.",
    )
    filed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="filed_concerns")
    filed_at = models.DateTimeField("dilaporkan", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ConcernQuerySet.as_manager()

    class Meta:
        verbose_name = "laporan masalah"
        verbose_name_plural = "laporan masalah"
        ordering = ["-filed_at", "-id"]
        indexes = [models.Index(fields=["office", "state"], name="concern_by_office")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["note", "settled"]) | Q(supervision__isnull=False),
                name="concern_pursued_names_case",
                violation_error_message="Pilih dulu perkara klien yang dimaksud.",
            ),
            models.CheckConstraint(
                condition=Q(supervision__isnull=True) | Q(client__isnull=False),
                name="concern_case_names_client",
                violation_error_message="Pilih klien yang dimaksud.",
            ),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, answer="", answer_mode="")
                | (Q(answered_at__isnull=False) & ~Q(answer="") & ~Q(answer_mode="")),
                name="concern_answer_has_text",
                violation_error_message="Tulis jawaban kepada pelapor, dan cara menyampaikannya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_ground_display()} ({self.get_state_display()})"

    @property
    def safe_label(self) -> str:
        """How lists and logs name it."""
        return self.client.safe_label if self.client else "laporan masalah"

    @property
    def has_reporter(self) -> bool:
        """Whether somebody outside the office told it and is owed an answer."""
        return self.source in OUTSIDE_SOURCES

    @property
    def is_filed_by_village(self) -> bool:
        """Whether a village head wrote it on the village's own pages, where the answer is read too."""
        return self.source == self.Source.VILLAGE and self.filed_by.office_id is None

    @property
    def is_open(self) -> bool:
        """True until it is settled or guidance is revoked."""
        return self.state not in {self.State.REVOKED, self.State.SETTLED}


@pghistory.track()
class ConcernStep(models.Model):
    """One step of the chain, with its day and what came of it. Steps are added, never taken away."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concern = models.ForeignKey(Concern, on_delete=models.PROTECT, related_name="steps")
    kind = models.CharField("langkah", max_length=12, choices=Concern.State)
    on = models.DateField("tanggal")
    text = models.TextField("catatan", blank=True)
    appear_at = models.DateTimeField("diminta hadir", null=True, blank=True)
    has_appeared = models.BooleanField("hadir", null=True, blank=True)
    recorded_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = ConcernStepQuerySet.as_manager()

    class Meta:
        verbose_name = "langkah"
        verbose_name_plural = "langkah"
        ordering = ["recorded_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind__in=["summons_1", "summons_2", "summons_3"]) | Q(appear_at__isnull=False),
                name="concernstep_summons_has_time",
                violation_error_message="Panggilan harus menyebut kapan klien diminta hadir.",
            ),
            models.CheckConstraint(
                condition=Q(has_appeared__isnull=True) | Q(kind__in=["summons_1", "summons_2", "summons_3"]),
                name="concernstep_only_summons_are_answered",
                violation_error_message="Kehadiran hanya dicatat untuk panggilan.",
            ),
            models.UniqueConstraint(
                fields=["concern", "kind"],
                condition=Q(kind__in=["summons_1", "summons_2", "summons_3"]),
                name="concernstep_each_summons_once",
                violation_error_message="Panggilan ini sudah dibuat.",
            ),
        ]
        triggers = [pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {date_format(self.on)}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.concern.safe_label
