"""Background work of outreach."""

from celery import shared_task
from django.utils import timezone

from programs.attendance_names import forget_old_names


@shared_task(name="programs.tasks.forget_attendance_names")
def forget_attendance_names() -> int:
    """Forgets the names of lists whose time is over. Harmless to run twice."""
    return forget_old_names(now=timezone.now())
