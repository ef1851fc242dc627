"""What belongs to an event: its sessions, the material shown, and the files that document it."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from programs.files import event_file_path
from programs.models.event import OutreachEvent
from programs.querysets.event import EventFileQuerySet, EventSessionQuerySet, MaterialQuerySet
from villages.models import Village


@pghistory.track()
class EventSession(models.Model):
    """One part of an event: a talk, a training, a signing; in one village and at one time."""

    class Kind(models.TextChoices):
        SOCIALISATION = "socialisation", "Sosialisasi"
        TRAINING = "training", "Pelatihan"
        GUIDANCE = "guidance", "Pembimbingan klien bersama masyarakat"
        SIGNING = "signing", "Penandatanganan perjanjian"
        DISCUSSION = "discussion", "Dialog dengan warga"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(OutreachEvent, on_delete=models.CASCADE, related_name="sessions")
    kind = models.CharField("bentuk", max_length=20, choices=Kind)
    title = models.CharField("pokok bahasan", max_length=150)
    speaker = models.CharField("pembicara", max_length=150, blank=True)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="event_sessions"
    )
    starts_at = models.DateTimeField("mulai")
    ends_at = models.DateTimeField("selesai")

    objects = EventSessionQuerySet.as_manager()

    class Meta:
        verbose_name = "sesi kegiatan"
        verbose_name_plural = "sesi kegiatan"
        ordering = ["starts_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="eventsession_ends_after_start",
                violation_error_message="Waktu selesai harus setelah waktu mulai.",
            ),
        ]

    def __str__(self) -> str:
        return self.title


@pghistory.track()
class Material(models.Model):
    """Reading about corrections for the public ("literasi pemasyarakatan", S0-08), used at many events."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="materials")
    title = models.CharField("judul", max_length=150)
    summary = models.CharField("isi singkat", max_length=300)
    file = models.FileField("berkas", upload_to=event_file_path, max_length=200)
    is_shared = models.BooleanField("boleh dipakai kantor lain", default=True)
    used_at = models.ManyToManyField(OutreachEvent, verbose_name="kegiatan", related_name="materials", blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = MaterialQuerySet.as_manager()

    class Meta:
        verbose_name = "bahan penyuluhan"
        verbose_name_plural = "bahan penyuluhan"
        ordering = ["title"]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "title"],
                name="material_title_once_per_office",
                violation_error_message="Bahan dengan judul ini sudah ada.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.title


@pghistory.track()
class EventFile(models.Model):
    """A photo or paper of an event, kept privately. A client's face needs written consent; no child."""

    class Kind(models.TextChoices):
        PHOTO = "photo", "Foto"
        ATTENDANCE = "attendance", "Daftar hadir kertas"
        MINUTES = "minutes", "Berita acara"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(OutreachEvent, on_delete=models.PROTECT, related_name="files")
    kind = models.CharField("jenis", max_length=10, choices=Kind)
    file = models.FileField("berkas", upload_to=event_file_path, max_length=200)
    caption = models.CharField("keterangan", max_length=200, blank=True)
    faces_consented = models.BooleanField("klien yang tampak wajahnya setuju tertulis", null=True, blank=True)
    added_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = EventFileQuerySet.as_manager()

    class Meta:
        verbose_name = "berkas kegiatan"
        verbose_name_plural = "berkas kegiatan"
        ordering = ["id"]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return f"{self.get_kind_display()}: {self.event.title}"

    @property
    def office(self) -> Office:
        """The Bapas whose event it documents."""
        return self.event.office

    @property
    def is_photo(self) -> bool:
        """Whether a browser shows it in the page."""
        return str(self.file.name).endswith(".jpg")
