"""Who came to a host without anybody saying when they left: rows for the list, and for the pages of site and person."""

from datetime import date

from accounts.models import Role, User
from sentences.models import HostSite, SocialWorkSentence
from sentences.models.execution import Attendance
from sentences.querysets import AttendanceQuerySet


def arrivals_of(user: User, on: date) -> AttendanceQuerySet:
    """Open arrivals of the cases that the office guides, the oldest first."""
    rows = Attendance.objects.visible_to(user).filter(placement__sentence__supervision__office=user.office)
    return rows.unfinished().select_related("placement__site__office", "placement__sentence__supervision__officer")


def arrivals_in_hand(user: User) -> AttendanceQuerySet:
    """Those an officer has to settle; for the head every one of the office."""
    rows = arrivals_of(user, user.office_today())
    return rows.filter(placement__sentence__supervision__officer=user) if user.role == Role.OFFICER else rows


def arrivals_at(site: HostSite, user: User) -> list[Attendance]:
    """Open arrivals at a site, of the people whom `user` may know of."""
    rows = Attendance.objects.visible_to(user).filter(placement__site=site).unfinished()
    return list(rows.select_related("placement__site__office", "placement__sentence__supervision__client"))


def arrivals_for(sentence: SocialWorkSentence) -> list[Attendance]:
    """Open arrivals of one person."""
    rows = Attendance.objects.filter(placement__sentence=sentence).unfinished()
    return list(rows.select_related("placement__site__office", "placement__sentence__supervision__client"))
