"""Cases of social work whose judgment nobody has registered: no hours can be written down before."""

from datetime import date

from accounts.models import Role, User
from clients.models import Supervision
from clients.querysets import SupervisionQuerySet
from sentences.actions.registration import TRACK_OF_KIND


def without_judgment(user: User, on: date) -> SupervisionQuerySet:
    """Open cases of the office that should have hours, and have no judgment; who waits longest first."""
    cases = Supervision.objects.visible_to(user).of_office(user.office).open()
    cases = cases.filter(kind__in=list(TRACK_OF_KIND), social_work=None)
    return cases.select_related("officer", "office").order_by("starts_on", "pk")


def without_judgment_in_hand(user: User) -> SupervisionQuerySet:
    """Those an officer guides; for the others every one of the office."""
    cases = without_judgment(user, user.office_today())
    return cases.filter(officer=user) if user.role == Role.OFFICER else cases
