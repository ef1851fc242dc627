"""What a village tells of itself, its groups, and the problems they solved (S4-01 to S4-07)."""

import uuid
from datetime import date

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from accounts.models import User
from villages.models.region import Village
from villages.querysets import CommunityGroupQuerySet, SolvedProblemQuerySet, VillageProfileQuerySet


@pghistory.track()
class VillageProfile(models.Model):
    """Potential, local notes, readiness and the Bhabinkamtibmas of a village: of the village, not its head."""

    class Readiness(models.IntegerChoices):
        UNWILLING = 1, "1: belum bersedia"
        HESITANT = 2, "2: ragu-ragu"
        WILLING = 3, "3: bersedia, belum ada kelompok"
        ACTIVE = 4, "4: bersedia dan punya kelompok"
        PARTNER = 5, "5: sudah bekerja bersama Bapas"

    village = models.OneToOneField(Village, on_delete=models.PROTECT, related_name="profile")
    potential = models.TextField("potensi", max_length=1_000, blank=True)
    local_notes = models.TextField(
        "kearifan setempat", max_length=1_000, blank=True, help_text="Adat, musyawarah, cara menerima orang kembali."
    )
    readiness = models.PositiveSmallIntegerField("kesiapan", choices=Readiness, null=True, blank=True)
    readiness_note = models.CharField("alasan penilaian", max_length=300, blank=True)
    police_name = models.CharField("nama Bhabinkamtibmas", max_length=100, blank=True)
    police_phone = models.CharField("telepon Bhabinkamtibmas", max_length=20, blank=True)
    has_police = models.BooleanField("ada Bhabinkamtibmas", null=True, blank=True)
    changed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    changed_at = models.DateTimeField("diubah", default=timezone.now, editable=False)

    objects = VillageProfileQuerySet.as_manager()

    class Meta:
        verbose_name = "profil desa"
        verbose_name_plural = "profil desa"
        constraints = [
            models.CheckConstraint(
                condition=Q(readiness__isnull=True) | Q(readiness__range=(1, 5)),
                name="profile_readiness_1_to_5",
                violation_error_message="Kesiapan 1 sampai 5.",
            ),
        ]

    def __str__(self) -> str:
        return f"profil {self.village}"

    @property
    def readiness_word(self) -> str:
        """What the village reads of its readiness: the word without the score, or ""."""
        word = self.get_readiness_display() if self.readiness else ""
        return word.partition(": ")[2].capitalize()


@pghistory.track()
class CommunityGroup(models.Model):
    """A group of citizens: Pokmas Lipas around a Bapas, FKPM around the police, or another."""

    class Kind(models.TextChoices):
        POKMAS_LIPAS = "pokmas_lipas", "Pokmas Lipas"
        FKPM = "fkpm", "FKPM"
        OTHER = "other", "Kelompok lain"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="community_groups"
    )
    kind = models.CharField("jenis", max_length=12, choices=Kind)
    name = models.CharField("nama kelompok", max_length=120)
    leader = models.CharField("ketua", max_length=100, blank=True)
    phone = models.CharField("telepon", max_length=20, blank=True)
    members = models.PositiveSmallIntegerField("anggota", null=True, blank=True)
    since = models.DateField("berdiri", null=True, blank=True)
    until = models.DateField("berakhir", null=True, blank=True)
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = CommunityGroupQuerySet.as_manager()

    class Meta:
        verbose_name = "kelompok masyarakat"
        verbose_name_plural = "kelompok masyarakat"
        ordering = ["kind", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["village", "name"],
                name="group_name_once_per_village",
                violation_error_message="Kelompok dengan nama ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(since__isnull=True) | Q(until__isnull=True) | Q(until__gte=F("since")),
                name="group_runs_forward",
                violation_error_message="Kelompok tidak dapat berakhir sebelum berdiri.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return self.name

    def is_active(self, day: date) -> bool:
        """Whether it works on that day, as `CommunityGroupQuerySet.active` counts it."""
        return (self.since is None or self.since <= day) and (self.until is None or self.until > day)


@pghistory.track()
class SolvedProblem(models.Model):
    """A problem that a group and its partners solved together. It names nobody."""

    class Kind(models.TextChoices):
        DISPUTE = "dispute", "Perselisihan warga"
        HOUSEHOLD = "household", "Kekerasan dalam rumah tangga"
        YOUTH = "youth", "Kenakalan remaja"
        THEFT = "theft", "Pencurian ringan"
        DRUGS = "drugs", "Penyalahgunaan narkotika"
        REINTEGRATION = "reintegration", "Penerimaan kembali klien"
        SAFETY = "safety", "Keamanan lingkungan dan ronda"
        DISASTER = "disaster", "Bencana"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    group = models.ForeignKey(CommunityGroup, on_delete=models.PROTECT, related_name="solved_problems")
    on = models.DateField("tanggal")
    kind = models.CharField("jenis", max_length=14, choices=Kind)
    text = models.CharField("apa yang diselesaikan", max_length=300, help_text="Tanpa nama orang.")
    with_police = models.BooleanField("bersama Bhabinkamtibmas", default=False)
    with_office = models.BooleanField("bersama Bapas", default=False)
    entered_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    entered_at = models.DateTimeField(default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = SolvedProblemQuerySet.as_manager()

    class Meta:
        verbose_name = "masalah yang diselesaikan"
        verbose_name_plural = "masalah yang diselesaikan"
        ordering = ["-on", "-id"]
        indexes = [models.Index(fields=["group", "-on"], name="solved_by_group")]

    def __str__(self) -> str:
        return self.get_kind_display()

    @property
    def is_joint(self) -> bool:
        """Whether the police or the Bapas took part, as `SolvedProblemQuerySet.jointly` counts it."""
        return self.with_police or self.with_office
