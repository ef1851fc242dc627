"""A place where social work is done without pay: an orphanage, a mosque, a kelurahan office (KUHP art. 85)."""

import uuid

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import Office, User
from sentences.defaults import weekdays_but_sunday
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
        SURVEYED = "surveyed", "Sudah ditinjau"
        AGREED = "agreed", "Disepakati"
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
    hazards = models.CharField("bahaya dan cara menghindarinya", max_length=300, blank=True)
    skills = models.CharField("keahlian yang berguna", max_length=200, blank=True)
    open_days = ArrayField(
        models.PositiveSmallIntegerField(), verbose_name="hari buka", default=weekdays_but_sunday, blank=True
    )
    opens_at = models.TimeField("buka")
    closes_at = models.TimeField("tutup")
    supervisor_name = models.CharField("nama pengawas di tempat", max_length=100)
    supervisor_phone = models.CharField("telepon pengawas", max_length=20, blank=True)
    child_suitable = models.BooleanField("cocok untuk Anak", default=False)
    non_commercial_on = models.DateField(
        "pernyataan tidak dikomersialkan",
        null=True,
        blank=True,
        help_text="Tanggal pernyataan tertulis (KUHP pasal 85 ayat 3).",
    )
    state = models.CharField("keadaan", max_length=10, choices=State, default=State.PROPOSED)
    state_reason = models.CharField("alasan perubahan keadaan", max_length=300, blank=True)
    surveyed_on = models.DateField("ditinjau", null=True, blank=True)
    surveyed_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    survey_note = models.CharField("hasil peninjauan", max_length=500, blank=True)
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
            models.CheckConstraint(
                condition=Q(open_days__len__gte=1) & Q(open_days__contained_by=[1, 2, 3, 4, 5, 6, 7]),
                name="site_opens_on_some_day",
                violation_error_message="Pilih paling sedikit satu hari buka.",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["proposed", "surveyed", "closed"]) | Q(non_commercial_on__isnull=False),
                name="site_declared_non_commercial",
                violation_error_message="Isi tanggal pernyataan tidak dikomersialkan (KUHP pasal 85 ayat 3).",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["proposed", "closed"]) | Q(surveyed_on__isnull=False, surveyed_by__isnull=False),
                name="site_surveyed_before_use",
                violation_error_message="Tempat harus ditinjau dahulu: isi tanggal dan hasilnya.",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["paused", "closed"]) | ~Q(state_reason=""),
                name="site_stop_has_reason",
                violation_error_message="Tulis alasan menghentikan atau menutup tempat ini.",
            ),
            models.UniqueConstraint(
                fields=["village", "name"],
                name="site_name_once_per_village",
                violation_error_message="Tempat dengan nama ini sudah ada di desa atau kelurahan itu.",
            ),
        ]

    def __str__(self) -> str:
        return self.name
