"""Background work of outreach."""

from celery import shared_task
from django.utils import timezone

from programs.attendance_names import forget_old_names
from programs.offer_contacts import erase_old_contacts
from programs.party_contacts import erase_old_party_contacts


@shared_task(name="programs.tasks.forget_attendance_names")
def forget_attendance_names() -> int:
    """Forgets the names of lists whose time is over. Harmless to run twice."""
    return forget_old_names(now=timezone.now())


@shared_task(name="programs.tasks.erase_offer_contacts")
def erase_offer_contacts() -> int:
    """Erases name and number of offers that were answered long ago. Harmless to run twice."""
    return erase_old_contacts(now=timezone.now())


@shared_task(name="programs.tasks.erase_party_contacts")
def erase_party_contacts() -> int:
    """Erases whom to call at parties of agreements that were over long ago. Harmless to run twice."""
    return erase_old_party_contacts(today=timezone.localdate())
