"""A place where social work is done without pay: an orphanage, a mosque, a kelurahan office (KUHP art. 85)."""

import uuid

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from sentences.querysets import HostSiteQuerySet
from villages.models import Village


@pghistory.track()
class HostSite(models.Model):
    """A host in a village. Its hours and its day are in the zone of the office that guides the work there."""

    class Kind(models.TextChoices):
        HEALTH = "health", "Rumah sakit atau puskesmas"
        CARE = "care", "Panti asuhan atau panti jompo"
        SCHOOL = "school", "Sekolah"
        WORSHIP = "worship", "Rumah ibadah"
        VILLAGE_OFFICE = "village_office", "Kantor desa, kelurahan, atau kecamatan"
        PUBLIC_SPACE = "public_space", "Taman, pasar, atau tempat umum"
        SOCIAL = "social", "Lembaga sosial lain"

    class State(models.TextChoices):
        PROPOSED = "proposed", "Diusulkan"
        ACTIVE = "active", "Aktif"
        PAUSED = "paused", "Dihentikan sementara"
        CLOSED = "closed", "Ditutup"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    office = models.ForeignKey(Office, verbose_name="Bapas", on_delete=models.PROTECT, related_name="sites")
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="sites"
    )
    name = models.CharField("nama tempat", max_length=120)
    kind = models.CharField("jenis", max_length=20, choices=Kind)
    address = models.CharField("alamat", max_length=250, blank=True)
    capacity = models.PositiveSmallIntegerField("daya tampung per hari (orang)")
    tasks = models.CharField("pekerjaan yang tersedia", max_length=300)
    opens_at = models.TimeField("buka")
    closes_at = models.TimeField("tutup")
    supervisor_name = models.CharField("nama pengawas di tempat", max_length=100)
    supervisor_phone = models.CharField("telepon pengawas", max_length=20, blank=True)
    child_suitable = models.BooleanField("cocok untuk Anak", default=False)
    non_commercial_on = models.DateField(
        "pernyataan tidak dikomersialkan", help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3)."
    )
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.ACTIVE)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = HostSiteQuerySet.as_manager()

    class Meta:
        verbose_name = "tempat kerja sosial"
        verbose_name_plural = "tempat kerja sosial"
        ordering = ["name"]
        indexes = [models.Index(fields=["office", "state"], name="site_by_office")]
        constraints = [
            models.CheckConstraint(
                condition=Q(closes_at__gt=F("opens_at")),
                name="site_closes_after_opening",
                violation_error_message="Jam tutup harus setelah jam buka.",
            ),
            models.CheckConstraint(
                condition=Q(capacity__range=(1, 500)),
                name="site_capacity_1_to_500",
                violation_error_message="Daya tampung 1 sampai 500 orang per hari.",
            ),
            models.UniqueConstraint(
                fields=["village", "name"],
                name="site_name_once_per_village",
                violation_error_message="Tempat dengan nama ini sudah ada di desa atau kelurahan itu.",
            ),
        ]

    def __str__(self) -> str:
        return self.name
