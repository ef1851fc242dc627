"""The code by which people put themselves on the list of an event."""

import uuid

import pghistory
from django.db import models
from django.utils import timezone

from accounts.models import User
from programs.defaults import new_survey_code
from programs.models.event import OutreachEvent
from programs.querysets.attendee import DoorCodeQuerySet


@pghistory.track()
class DoorCode(models.Model):
    """The code on the wall of an event, made when an officer opens the list to people's own phones.

    `closed_at` is when an officer shut it; on which days it works is lifecycle's to say.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    event = models.OneToOneField(
        OutreachEvent, verbose_name="kegiatan", on_delete=models.PROTECT, related_name="door_code"
    )
    code = models.CharField("kode di pintu", max_length=8, unique=True, default=new_survey_code, editable=False)
    opened_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+", editable=False)
    opened_at = models.DateTimeField("dibuka", default=timezone.now, editable=False)
    closed_at = models.DateTimeField("ditutup", null=True, blank=True)

    objects = DoorCodeQuerySet.as_manager()

    class Meta:
        verbose_name = "kode daftar hadir"
        verbose_name_plural = "kode daftar hadir"

    def __str__(self) -> str:
        return self.code
