"""The sign that beat and a worker are both alive, and what to tell people when it stops."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from reminders.models import BeatSignal


def record_beat(*, now: datetime) -> None:
    """Writes that beat called and a worker answered."""
    BeatSignal.objects.update_or_create(pk=1, defaults={"at": now})


@dataclass(frozen=True, slots=True)
class Silence:
    """Beat has been silent too long; `since` is its last sign, None when there never was one."""

    since: datetime | None


def silence(*, now: datetime) -> Silence | None:
    """The silence of beat at `now`, or None while it is heard."""
    signal = BeatSignal.objects.first()
    if signal is None:
        return Silence(None)
    return Silence(signal.at) if now - signal.at > settings.BEAT_SILENCE else None
