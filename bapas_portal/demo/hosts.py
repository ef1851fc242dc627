"""Hosts without accounts for the demonstration: links, hours they confirmed, a forgotten departure, sheets."""

from datetime import timedelta

from bapas_portal.demo.caseload import local_moment
from bapas_portal.demo.staff import Staff
from sentences.actions.day_sheet import print_sheets
from sentences.actions.host_link import make_link
from sentences.host_day import people_at
from sentences.models import Absence, Attendance, HostLink, HostSite, Incident, WorkSession

LINKED_SITES = 2
SHEET_DAYS = 3


def create_hosts(staff: Staff, sites: list[HostSite]) -> None:
    """Links for the first sites, what was said through them, and sheets printed for the third."""
    officer = staff.officers[0]
    for site in sites[:LINKED_SITES]:
        link = make_link(site=site, holder=site.supervisor_name, days=60, by=officer).link
        _vouched_by_link(link)
        _said_yesterday(link)
    third = sites[LINKED_SITES]
    print_sheets(site=third, first=third.office.today() - timedelta(days=1), days=SHEET_DAYS, by=officer)


def _vouched_by_link(link: HostLink) -> None:
    """Every second session that waits for the officer was confirmed through the link instead."""
    waiting = WorkSession.objects.filter(placement__site=link.site).awaiting_officer().order_by("id")
    for session in list(waiting)[::2]:
        session.confirmed_by, session.confirmed_link, session.confirmed_from = None, link, "192.0.2.10"
        session.save(update_fields=["confirmed_by", "confirmed_link", "confirmed_from"])


def _said_yesterday(link: HostLink) -> None:
    """One arrival whose end nobody wrote down, one person who did not come, one small accident."""
    site, office = link.site, link.site.office
    day = office.today() - timedelta(days=1)
    worked = WorkSession.objects.on_day(day, office.zone).values("placement")
    free = list(people_at(site, day).exclude(pk__in=worked))
    if free:
        Attendance.objects.create(
            placement=free[0], on=day, state="arrived", arrived_at=local_moment(office, day, 8), link=link
        )
    if len(free) > 1:
        Attendance.objects.create(placement=free[1], on=day, state="absent", link=link)
        Absence.objects.create(sentence=free[1].sentence, on=day, ground="ill", link=link)
    Incident.objects.create(
        site=site,
        kind=Incident.Kind.ACCIDENT,
        happened_at=local_moment(office, day, 10),
        text="Tangan tergores pagar saat memotong rumput; sudah diobati di tempat.",
        link=link,
    )
