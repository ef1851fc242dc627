"""Names on attendance lists are kept for a while and then forgotten; the numbers stay."""

from datetime import datetime

from django.apps import apps
from django.conf import settings
from django.db import transaction

from programs.models import Attendee, EventFile


def forget_old_names(*, now: datetime) -> int:
    """Empties the names of lists whose event ended longer ago than ATTENDANCE_NAME_LIFETIME, also in the history, and
    deletes the photos of their paper. Harmless to run twice. Returns how many names were emptied."""
    limit = now - settings.ATTENDANCE_NAME_LIFETIME
    old = Attendee.objects.filter(event__ends_at__lt=limit)
    with transaction.atomic():
        emptied = old.exclude(name="").update(name="")
        apps.get_model("programs", "AttendeeEvent").objects.filter(event__ends_at__lt=limit).exclude(name="").update(
            name=""
        )
    papers = EventFile.objects.filter(event__ends_at__lt=limit, kind=EventFile.Kind.ATTENDANCE)
    for paper in papers:
        storage, name = paper.file.storage, str(paper.file.name)
        paper.delete()
        storage.delete(name)
    return emptied
