"""Links of villages without an account, and lists at the door, so that their pages are not empty."""

import uuid
from itertools import islice

from django.utils import timezone

from bapas_portal.demo.staff import Staff
from programs.actions.door import check_in
from programs.actions.invitation_link import hand_on, make_links
from programs.models import OutreachEvent

NAMES = (
    {
        "neighbourhood": ["Hasan Basri", "Maryono"],
        "youth": ["Rina Marlina", "Soekarno Putra", "Sukarno Putra"],
        "women": ["Siti Aminah", "Yuliana"],
    },
    {
        "village_staff": ["Dedi Kurnia", "Lilis Suryani"],
        "religious": ["Abdul Rahman"],
        "women": ["Nurhayati", "Ratna Juwita"],
    },
)
"""Who came from each of two villages. Two of the first sound alike, so that the list shows how a copy is found."""


def create_registrations(staff: Staff) -> None:
    """Links for the villages of the next event that have not answered, one handed on; a list for the last event held
    at which some village was not counted yet."""
    officer = staff.officers[0]
    events = OutreachEvent.objects.filter(office=staff.office)
    ahead = events.filter(state=OutreachEvent.State.INVITED, starts_at__gt=timezone.now()).order_by("starts_at").first()
    if ahead:
        silent = ahead.registrations.filter(state="invited")
        made = make_links(event=ahead, registrations=list(silent[:5]), by=officer)
        for new in islice(made, 1):
            hand_on(link=new.link, holder="Sekretaris kelurahan")
    held = events.filter(state=OutreachEvent.State.HELD).order_by("-starts_at").first()
    rows = held.registrations.all()[: len(NAMES)] if held else ()
    for row, people in zip(rows, NAMES, strict=False):
        check_in(registration=row, people=people, submission_key=uuid.uuid4(), by=officer)
