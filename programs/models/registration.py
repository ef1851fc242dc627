"""A village's answer to an invitation, and how many people of which group it expects and then sent."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from programs.models.event import OutreachEvent
from programs.querysets.registration import AttendanceGroupQuerySet, VillageRegistrationQuerySet
from villages.models import Village


@pghistory.track()
class VillageRegistration(models.Model):
    """One invited village: waiting for its answer, coming, not coming, or asking for another date."""

    class State(models.TextChoices):
        INVITED = "invited", "Menunggu jawaban"
        ACCEPTED = "accepted", "Bersedia"
        DECLINED = "declined", "Tidak bersedia"
        OTHER_DATE = "other_date", "Minta tanggal lain"

    class Signal(models.TextChoices):
        STRONG = "strong", "Kuat"
        WEAK = "weak", "Lemah"
        NONE = "none", "Tidak ada"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(
        OutreachEvent, verbose_name="kegiatan", on_delete=models.PROTECT, related_name="registrations"
    )
    village = models.ForeignKey(
        Village, verbose_name="desa atau kelurahan", on_delete=models.PROTECT, related_name="registrations"
    )
    state = models.CharField("jawaban", max_length=10, choices=State, default=State.INVITED)
    proposed_on = models.DateField("tanggal yang diminta", null=True, blank=True)
    contact_name = models.CharField("nama narahubung", max_length=100, blank=True)
    contact_phone = models.CharField("telepon narahubung", max_length=20, blank=True)
    needs = models.CharField("yang dibutuhkan", max_length=300, blank=True)
    signal = models.CharField("sinyal di tempat acara", max_length=6, choices=Signal, blank=True)
    note = models.CharField("catatan", max_length=500, blank=True)
    revision = models.PositiveIntegerField(
        "perubahan ke-",
        default=0,
        editable=False,
        help_text="Naik pada setiap jawaban dan setiap permintaan jawaban baru; jawaban dari halaman lama ditolak.",
    )
    invited_at = models.DateTimeField("diundang", default=timezone.now, editable=False)
    answered_at = models.DateTimeField("dijawab", null=True, blank=True)
    answered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_link = models.ForeignKey(
        "programs.InvitationLink", on_delete=models.PROTECT, null=True, blank=True, related_name="answers"
    )
    attendance_entered_at = models.DateTimeField("kehadiran dicatat", null=True, blank=True)
    attendance_entered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    counted_from_list = models.BooleanField("dihitung dari daftar hadir", default=False, editable=False)

    objects = VillageRegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = "jawaban desa"
        verbose_name_plural = "jawaban desa"
        ordering = ["village__code"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "village"],
                name="registration_once_per_village",
                violation_error_message="Desa atau kelurahan ini sudah diundang.",
            ),
            models.CheckConstraint(
                condition=Q(state="invited", answered_at__isnull=True)
                | (
                    ~Q(state="invited")
                    & Q(answered_at__isnull=False)
                    & (Q(answered_by__isnull=False) | Q(answered_link__isnull=False))
                ),
                name="registration_answer_has_author",
                violation_error_message="Jawaban harus mencatat siapa yang menjawab dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(state="other_date", proposed_on__isnull=False)
                | (~Q(state="other_date") & Q(proposed_on__isnull=True)),
                name="registration_other_date_names_it",
                violation_error_message="Tulis tanggal yang diminta.",
            ),
            models.CheckConstraint(
                condition=Q(attendance_entered_at__isnull=True, attendance_entered_by__isnull=True)
                | Q(attendance_entered_at__isnull=False, attendance_entered_by__isnull=False)
                | Q(attendance_entered_at__isnull=False, counted_from_list=True),
                name="registration_attendance_has_author",
                violation_error_message="Kehadiran harus mencatat siapa yang mengisi dan kapan.",
            ),
            models.CheckConstraint(
                condition=Q(counted_from_list=False) | Q(attendance_entered_at__isnull=False),
                name="registration_list_counts_somebody",
                violation_error_message="Tanpa daftar hadir tidak ada yang dihitung darinya.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.village}: {self.get_state_display()}"

    @property
    def safe_label(self) -> str:
        """How logs name it."""
        return f"{self.event.title}, {self.village}"

    @property
    def office(self) -> Office:
        """The Bapas that invites."""
        return self.event.office

    @property
    def is_answered(self) -> bool:
        """Whether the village has answered for the date as it now stands."""
        return self.state != self.State.INVITED

    @property
    def awaits_a_new_answer(self) -> bool:
        """Whether the event was moved and the village has not answered for the new time."""
        return not self.is_answered and self.revision > 0 and self.attendance_entered_at is None

    @property
    def never_answered(self) -> bool:
        """Whether the event began without an answer, which can no longer come."""
        return not self.is_answered and self.event.has_started(timezone.now())

    @property
    def came_uninvited(self) -> bool:
        """Whether the village was put on the list on the day itself, of an event that was planned before it."""
        event = self.event
        planned, invited = (timezone.localdate(at, timezone=event.zone) for at in (event.created_at, self.invited_at))
        return planned < event.day <= invited

    @property
    def expected_total(self) -> int:
        """People the village expects, all groups together."""
        return sum(row.expected for row in self.groups.all())

    @property
    def attended_total(self) -> int | None:
        """People who came, all groups together; None until somebody has counted them."""
        return sum(row.attended or 0 for row in self.groups.all()) if self.attendance_entered_at else None


@pghistory.track()
class AttendanceGroup(models.Model):
    """People of one group from one village: how many the village expected, how many came."""

    class Group(models.TextChoices):
        VILLAGE_STAFF = "village_staff", "Perangkat desa atau kelurahan"
        NEIGHBOURHOOD = "neighbourhood", "Ketua RT dan RW"
        RELIGIOUS = "religious", "Tokoh agama dan masyarakat"
        YOUTH = "youth", "Pemuda dan karang taruna"
        WOMEN = "women", "PKK"
        GUARANTOR = "guarantor", "Penjamin dan keluarga klien"
        RESIDENT = "resident", "Warga lainnya"

    registration = models.ForeignKey(VillageRegistration, on_delete=models.CASCADE, related_name="groups")
    group = models.CharField("kelompok", max_length=20, choices=Group)
    expected = models.PositiveIntegerField("perkiraan", default=0)
    attended = models.PositiveIntegerField("hadir", null=True, blank=True)

    objects = AttendanceGroupQuerySet.as_manager()

    class Meta:
        verbose_name = "kelompok hadirin"
        verbose_name_plural = "kelompok hadirin"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["registration", "group"],
                name="attendance_group_once",
                violation_error_message="Kelompok ini sudah ada.",
            ),
            models.CheckConstraint(
                condition=Q(expected__lte=5_000) & (Q(attended__isnull=True) | Q(attended__lte=5_000)),
                name="attendance_at_most_5000",
                violation_error_message="Jumlah orang paling banyak 5.000 per kelompok.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_group_display()}: {self.expected}"
