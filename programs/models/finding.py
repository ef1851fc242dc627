"""What interviews, observation and documents told: findings with themes, and obstacles met (S0-09 to S0-15)."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from programs.models.event import OutreachEvent
from programs.querysets.finding import FindingQuerySet, ObstacleQuerySet
from villages.models import Village


class Theme(models.Model):
    """A theme by which findings are sorted; new ones are data."""

    code = models.SlugField("kode", max_length=40, unique=True)
    label = models.CharField("tema", max_length=100)
    position = models.PositiveSmallIntegerField("urutan", default=0)
    is_active = models.BooleanField("dipakai", default=True)

    class Meta:
        verbose_name = "tema temuan"
        verbose_name_plural = "tema temuan"
        ordering = ["position", "label"]

    def __str__(self) -> str:
        return self.label


@pghistory.track(exclude=["text", "quote"], append_only=True)
class Finding(models.Model):
    """A note from an interview, an observation or a document. The informant is a made-up code, never a name.

    History keeps neither note nor quote: what somebody took back, or what gave somebody away, is gone when it is gone.
    """

    class Method(models.TextChoices):
        INTERVIEW = "interview", "Wawancara"
        OBSERVATION = "observation", "Pengamatan"
        DOCUMENT = "document", "Dokumen"

    class Source(models.TextChoices):
        OFFICER = "officer", "Petugas"
        CLIENT = "client", "Klien"
        COMMUNITY = "community", "Masyarakat"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="findings")
    event = models.ForeignKey(
        OutreachEvent, verbose_name="kegiatan", on_delete=models.PROTECT, null=True, blank=True, related_name="findings"
    )
    village = models.ForeignKey(
        Village,
        verbose_name="desa atau kelurahan",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="findings",
    )
    method = models.CharField("cara", max_length=12, choices=Method)
    source = models.CharField("sumber", max_length=10, choices=Source)
    informant = models.CharField("kode informan", max_length=20, help_text="Misalnya W-03. Jangan tulis nama.")
    on = models.DateField("tanggal")
    text = models.TextField("catatan", max_length=5_000)
    quote = models.CharField("kutipan", max_length=500, blank=True)
    consented_on = models.DateField("persetujuan dikutip", null=True, blank=True)
    confirmed_on = models.DateField("dibenarkan informan", null=True, blank=True)
    themes = models.ManyToManyField(Theme, verbose_name="tema", related_name="findings", blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = "temuan"
        verbose_name_plural = "temuan"
        ordering = ["-on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(quote="") | Q(consented_on__isnull=False) | Q(method="document"),
                name="finding_quote_has_consent",
                violation_error_message="Kutipan hanya disimpan bila orangnya setuju dikutip: isi tanggalnya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_method_display()} {self.informant}"


@pghistory.track()
class Obstacle(models.Model):
    """Something that stood in the way of an event, and what it cost (S0-12)."""

    class Kind(models.TextChoices):
        RESISTANCE = "resistance", "Penolakan warga"
        DISTRUST = "distrust", "Tidak percaya atau tidak peduli"
        STAFF = "staff", "Petugas kurang"
        FUNDS = "funds", "Anggaran kurang"
        ACCESS = "access", "Jarak, jalan, atau cuaca"
        SIGNAL = "signal", "Tanpa sinyal atau listrik"
        COORDINATION = "coordination", "Koordinasi dengan instansi lain"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(
        OutreachEvent, verbose_name="kegiatan", on_delete=models.PROTECT, related_name="obstacles"
    )
    kind = models.CharField("jenis", max_length=12, choices=Kind)
    text = models.CharField("yang terjadi", max_length=300)
    solution = models.CharField("cara mengatasinya", max_length=300, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ObstacleQuerySet.as_manager()

    class Meta:
        verbose_name = "hambatan"
        verbose_name_plural = "hambatan"
        ordering = ["id"]

    def __str__(self) -> str:
        return self.get_kind_display()
