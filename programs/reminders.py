"""Who must be told what by when about outreach events."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.urls import reverse

from accounts.models import Office
from programs.models import VillageRegistration
from reminders.registry import DueReminder, Rule, at_opening, register
from villages.models import VillageOfficial

DAYS_BEFORE = 3


def unanswered_invitations(office: Office, day: date) -> Iterator[DueReminder]:
    """One for each person who leads a village that has not answered, when its event is at most three days away."""
    soon = VillageRegistration.objects.awaiting_answer().filter(
        event__office=office,
        event__starts_at__gt=at_opening(office, day),
        event__starts_at__lt=at_opening(office, day + timedelta(days=DAYS_BEFORE + 1), hour=0),
    )
    registrations = list(soon.select_related("event__office"))
    terms = VillageOfficial.objects.current(day).filter(village__in=[row.village_id for row in registrations])
    people: dict[str, list[int]] = {}
    for term in terms:
        people.setdefault(term.village_id, []).append(term.user_id)
    for registration in registrations:
        event = registration.event
        for user_id in people.get(registration.village_id, []):
            yield DueReminder(
                subject=registration.public_id,
                recipient_id=user_id,
                occasion=event.day,
                due_at=at_opening(office, event.day - timedelta(days=DAYS_BEFORE)),
                title=f"Undangan belum dijawab: {event.title}"[:150],
                body=f"{office} mengundang Anda pada {event.day:%d/%m/%Y}. Kegiatan itu belum Anda jawab.",
                path=reverse("programs:invitation_detail", args=[registration.public_id]),
            )


register(
    Rule(
        name="invitation_unanswered",
        label="Undangan belum dijawab",
        description="Tiga hari sebelum kegiatan penyuluhan, kepada kepala desa atau lurah yang belum menjawab.",
        find=unanswered_invitations,
    )
)
