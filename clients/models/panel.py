"""Sidang Tim Pengamat Pemasyarakatan (TPP): the panel that decides on Litmas, stages, revocation and termination."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.formats import date_format

from accounts.models import Office, User
from clients.models.inquiry import SocialInquiry
from clients.models.supervision import Supervision
from clients.querysets import PanelItemQuerySet, PanelSessionQuerySet


@pghistory.track()
class PanelSession(models.Model):
    """Sidang Tim Pengamat Pemasyarakatan: who sat, when and where."""

    class State(models.TextChoices):
        PLANNED = "planned", "Direncanakan"
        HELD = "held", "Selesai"
        CANCELLED = "cancelled", "Dibatalkan"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="panel_sessions")
    on = models.DateField("tanggal")
    place = models.CharField("tempat", max_length=150)
    chair = models.CharField("ketua sidang", max_length=150)
    members = models.TextField("anggota yang hadir", blank=True, help_text="Satu nama per baris.")
    minutes = models.TextField("jalannya sidang", blank=True)
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.PLANNED)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = PanelSessionQuerySet.as_manager()

    class Meta:
        verbose_name = "sidang Tim Pengamat Pemasyarakatan"
        verbose_name_plural = "sidang Tim Pengamat Pemasyarakatan"
        ordering = ["-on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="held") | ~Q(members=""),
                name="panelsession_held_names_members",
                violation_error_message="Tulis anggota yang hadir.",
            ),
        ]

    def __str__(self) -> str:
        return f"Sidang {date_format(self.on, 'l, j F Y')}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return str(self)


@pghistory.track()
class PanelItem(models.Model):
    """One matter before the panel, and its decision. Only this moves a stage, releases a Litmas, or ends guidance."""

    class Matter(models.TextChoices):
        INQUIRY = "inquiry", "Litmas"
        STAGE = "stage", "Perubahan tahap bimbingan"
        REVOCATION = "revocation", "Usul pencabutan"
        TERMINATION = "termination", "Pengakhiran bimbingan"

    class Decision(models.TextChoices):
        PENDING = "pending", "Belum diputus"
        ACCEPTED = "accepted", "Disetujui"
        REVISE = "revise", "Diperbaiki dulu"
        REFUSED = "refused", "Tidak disetujui"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(PanelSession, verbose_name="sidang", on_delete=models.PROTECT, related_name="items")
    matter = models.CharField("perihal", max_length=12, choices=Matter)
    inquiry = models.ForeignKey(
        SocialInquiry, on_delete=models.PROTECT, null=True, blank=True, related_name="panel_items"
    )
    supervision = models.ForeignKey(
        Supervision, on_delete=models.PROTECT, null=True, blank=True, related_name="panel_items"
    )
    concern = models.ForeignKey(
        "clients.Concern", on_delete=models.PROTECT, null=True, blank=True, related_name="panel_items"
    )
    to_stage = models.CharField("ke tahap", max_length=10, choices=Supervision.Stage, blank=True)
    proposal = models.TextField("usul petugas", blank=True)
    decision = models.CharField("keputusan", max_length=10, choices=Decision, default=Decision.PENDING)
    note = models.CharField("catatan keputusan", max_length=500, blank=True)
    decided_at = models.DateTimeField("diputus", null=True, blank=True)
    proposed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    objects = PanelItemQuerySet.as_manager()

    class Meta:
        verbose_name = "perkara sidang"
        verbose_name_plural = "perkara sidang"
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(matter="inquiry", inquiry__isnull=False, supervision__isnull=True, concern__isnull=True)
                | Q(matter__in=["stage", "termination"], supervision__isnull=False, inquiry__isnull=True)
                | Q(matter="revocation", supervision__isnull=False, concern__isnull=False, inquiry__isnull=True),
                name="panelitem_names_its_matter",
                violation_error_message="Perihal dan berkasnya tidak cocok.",
            ),
            models.CheckConstraint(
                condition=~Q(matter="stage") | ~Q(to_stage=""),
                name="panelitem_stage_is_named",
                violation_error_message="Pilih tahap yang diusulkan.",
            ),
            models.CheckConstraint(
                condition=Q(decision="pending", decided_at__isnull=True)
                | (~Q(decision="pending") & Q(decided_at__isnull=False)),
                name="panelitem_decision_has_time",
                violation_error_message="Keputusan harus punya waktu.",
            ),
            models.CheckConstraint(
                condition=~Q(decision__in=["revise", "refused"]) | ~Q(note=""),
                name="panelitem_refusal_has_note",
                violation_error_message="Tulis apa yang harus diperbaiki atau mengapa tidak disetujui.",
            ),
            models.UniqueConstraint(
                fields=["inquiry"],
                condition=Q(decision="pending"),
                name="panelitem_one_pending_per_inquiry",
                violation_error_message="Litmas ini sudah menunggu sidang.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_matter_display()}: {self.get_decision_display()}"
