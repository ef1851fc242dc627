"""What the page of the list at the door shows: villages with both counts, their people, entries that sound alike."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.conf import settings
from django.urls import reverse

from documents.rendering import heading, qr_code, render_pdf
from programs.invitation_words import event_in_words
from programs.models import AttendanceGroup, Attendee, OutreachEvent, VillageRegistration
from programs.rules.attendance import Counted, counted, pairs_alike, per_group

MOST_COMPARED = 300
"""Entries of one village that are compared with one another; beyond that the page would take seconds."""
EMPTY_LINES = 24


@dataclass(slots=True)
class DoorVillage:
    """One village at the door."""

    registration: VillageRegistration
    counted: Counted
    people: list[Attendee]
    pairs: list[tuple[Attendee, Attendee]] = field(default_factory=list)

    @property
    def by_themselves(self) -> int:
        """How many of the entries people made on their own phones."""
        return sum(person.is_by_themselves for person in self.people)


def door_villages(registrations: Sequence[VillageRegistration], attendees: Sequence[Attendee]) -> list[DoorVillage]:
    """The villages with their people; those with somebody at the door first. Needs `with_people()`."""
    by_village: dict[int, list[Attendee]] = {}
    for attendee in attendees:
        by_village.setdefault(attendee.registration_id, []).append(attendee)
    villages = [_village(row, by_village.get(row.pk, [])) for row in registrations]
    return sorted(villages, key=lambda one: (not one.people, one.registration.village.name))


def _village(row: VillageRegistration, people: list[Attendee]) -> DoorVillage:
    once = {person.pk: person for person in people if person.same_as_id is None}
    by_hand = row.attendance_entered_at is not None and not row.counted_from_list
    tally = {group.group: group.attended or 0 for group in row.groups.all()} if by_hand else None
    names = {pk: person.name for pk, person in list(once.items())[:MOST_COMPARED]}
    return DoorVillage(
        row,
        counted(tally, per_group(person.group for person in once.values())),
        people,
        [(once[one], once[other]) for one, other in pairs_alike(names)],
    )


def lists_pdf(event: OutreachEvent, registrations: Sequence[VillageRegistration]) -> bytes:
    """Attendance lists to be signed, a page for each village, each with the QR of its typing page."""
    groups = [label for _, label in AttendanceGroup.Group.choices]
    pages = [
        {
            "village": str(row.village),
            "district": row.village.district.name,
            "expected": row.expected_total,
            "qr": qr_code(settings.SITE_URL + reverse("programs:registration_paper_list", args=[row.public_id])),
        }
        for row in registrations
    ]
    data = {
        "heading": heading(event.office),
        "title": event.title,
        "when": event_in_words(event),
        "groups": groups,
        "empty": EMPTY_LINES,
        "pages": pages,
    }
    return render_pdf("programs/attendance_list.typ", data)
