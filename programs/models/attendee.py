"""Who came to an event: invited officials by their role, and people on the list at the door."""

import uuid

import pghistory
import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from programs.models.event import OutreachEvent
from programs.models.registration import AttendanceGroup, VillageRegistration
from programs.querysets.attendee import AttendeeQuerySet, EventPartyQuerySet


@pghistory.track()
class EventParty(models.Model):
    """An institution invited to an event beside the villages: how many of its people came."""

    class Role(models.TextChoices):
        LEADERS = "leaders", "Kepala daerah dan Forkopimda"
        DISTRICT = "district", "Camat"
        AGENCY = "agency", "Kepala dinas atau badan"
        UNIVERSITY = "university", "Perguruan tinggi"
        PROSECUTOR = "prosecutor", "Kejaksaan"
        POLICE = "police", "Polisi dan Bhabinkamtibmas"
        MILITARY = "military", "TNI dan Babinsa"
        SCHOOL = "school", "Sekolah"
        POKMAS = "pokmas", "Pokmas Lipas"
        MEDIA = "media", "Media"
        OTHER = "other", "Lainnya"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(OutreachEvent, on_delete=models.CASCADE, related_name="parties")
    role = models.CharField("peran", max_length=12, choices=Role)
    name = models.CharField("instansi", max_length=150)
    represented_by = models.CharField("diwakili oleh", max_length=150, blank=True)
    attended = models.PositiveSmallIntegerField("hadir (orang)", null=True, blank=True)

    objects = EventPartyQuerySet.as_manager()

    class Meta:
        verbose_name = "instansi yang diundang"
        verbose_name_plural = "instansi yang diundang"
        ordering = ["role", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["event", "name"],
                name="eventparty_once_per_event",
                violation_error_message="Instansi ini sudah diundang.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track()
class Attendee(models.Model):
    """One person on the attendance list. The name serves the list alone; figures count rows."""

    class Source(models.TextChoices):
        DOOR = "door", "Di pintu"
        CODE = "code", "Kode QR"
        PAPER = "paper", "Daftar hadir kertas"

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.ForeignKey(OutreachEvent, on_delete=models.PROTECT, related_name="attendees")
    registration = models.ForeignKey(
        VillageRegistration,
        verbose_name="desa atau kelurahan",
        on_delete=models.PROTECT,
        related_name="attendees",
    )
    group = models.CharField("kelompok", max_length=20, choices=AttendanceGroup.Group)
    name = models.CharField("nama", max_length=100, blank=True, help_text="Kosong setelah masa simpan berakhir.")
    is_walk_in = models.BooleanField("datang tanpa undangan", default=False)
    source = models.CharField("dicatat dari", max_length=6, choices=Source)
    same_as = models.ForeignKey(
        "self", verbose_name="sama dengan", on_delete=models.PROTECT, null=True, blank=True, related_name="copies"
    )
    entered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    entered_at = models.DateTimeField("dicatat", default=timezone.now, editable=False)
    submission_key = models.UUIDField(unique=True, null=True, editable=False)

    objects = AttendeeQuerySet.as_manager()

    class Meta:
        verbose_name = "hadirin"
        verbose_name_plural = "hadirin"
        ordering = ["id"]
        triggers = [
            pgtrigger.Trigger(
                name="of_the_event_of_its_village",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("event_id", "registration_id"),
                func="""
                    IF NOT EXISTS (
                        SELECT 1 FROM programs_villageregistration
                        WHERE id = NEW.registration_id AND event_id = NEW.event_id
                    ) THEN
                        RAISE EXCEPTION 'attendee_of_the_event_of_its_village';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(same_as__isnull=True) | ~Q(same_as=models.F("id")),
                name="attendee_is_no_copy_of_itself",
                violation_error_message="Pilih orang lain yang sama.",
            ),
            models.CheckConstraint(
                condition=Q(source="code") | Q(entered_by__isnull=False),
                name="attendee_entered_by_somebody",
                violation_error_message="Daftar hadir harus mencatat siapa yang mengisinya.",
            ),
        ]

    def __str__(self) -> str:
        return self.get_group_display()

    @property
    def is_by_themselves(self) -> bool:
        """Whether the person typed the own name, with the code on the wall."""
        return self.source == self.Source.CODE
