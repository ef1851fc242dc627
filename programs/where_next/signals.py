"""What the portal knows about the villages of an office: one query for each signal, however many villages there are.

Every count goes through the scope of the person who asks: restricted and merged records are never among them.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Count, Max, Q, QuerySet, Sum
from django.utils import timezone

from accounts.models import Office, User
from clients.models import Concern, Supervision, Visit
from clients.trips import cases_on_trip
from programs.models import VillageRegistration
from programs.where_next.acceptance import Acceptance, measured_acceptance
from programs.where_next.plans import plans_ahead
from programs.where_next.scoring import Known
from programs.where_next.sources import villages_with_hosts
from villages.models import Village

AHEAD = timedelta(days=90)
CONCERNS_SINCE = timedelta(days=365)
ACCEPTANCE_SINCE = timedelta(days=730)

Villages = QuerySet[Village] | Iterable[Village]


def known_villages(user: User, office: Office, villages: Villages) -> dict[str, Known]:
    """What is known about each of the villages, by code; a village nothing is known of is left out."""
    today = office.today()
    clients, releases = _clients(user, office, villages), _releases(user, office, villages, today)
    visits, concerns = _last_visits(office, villages), _concerns(user, office, villages)
    acceptance, hosts = _acceptance(user, office, villages), villages_with_hosts(office)
    measured = measured_acceptance(office, timezone.now() - ACCEPTANCE_SINCE)
    plans = plans_ahead(user, office, timezone.now())
    codes = {*clients, *releases, *visits, *concerns, *acceptance, *measured, *hosts, *plans}
    return {
        code: Known(
            clients=clients.get(code, 0),
            releases=releases.get(code, 0),
            last_visit=visits.get(code),
            concerns=concerns.get(code, 0),
            acceptance=acceptance[code].mean if code in acceptance else None,
            marks=acceptance[code].count if code in acceptance else 0,
            surveyed=measured[code].mean if code in measured else None,
            sheets=measured[code].count if code in measured else 0,
            has_host=code in hosts,
            plan=plans.get(code),
        )
        for code in codes
    }


def _clients(user: User, office: Office, villages: Villages) -> dict[str, int]:
    """People under guidance of the office who live there, each once."""
    cases = Supervision.objects.visible_to(user).of_office(office).open().filter(client__village__in=villages)
    return dict(cases.order_by().values_list("client__village").annotate(n=Count("client", distinct=True)))


def _releases(user: User, office: Office, villages: Villages, today: date) -> dict[str, int]:
    """People whose guidance begins or ends within 90 days."""
    window = (today, today + AHEAD)
    cases = Supervision.objects.visible_to(user).of_office(office).open().filter(client__village__in=villages)
    moving = cases.filter(Q(starts_on__range=window) | Q(ends_on__range=window))
    return dict(moving.order_by().values_list("client__village").annotate(n=Count("client", distinct=True)))


def _last_visits(office: Office, villages: Villages) -> dict[str, date]:
    """The day of the last event that reached the village: at which its people were counted, wherever it was held."""
    rows = VillageRegistration.objects.filter(village__in=villages, event__office=office).reached()
    latest = rows.order_by().values_list("village").annotate(at=Max("event__starts_at"))
    return {code: timezone.localdate(at, timezone=office.zone) for code, at in latest}


def _concerns(user: User, office: Office, villages: Villages) -> dict[str, int]:
    """Concerns of the past year about people who live there, or filed there."""
    since = timezone.now() - CONCERNS_SINCE
    rows = Concern.objects.visible_to(user).of_office(office).filter(filed_at__gte=since)
    found: dict[str, int] = {}
    places = rows.order_by().values_list("client__village", "village").annotate(n=Count("pk"))
    wanted = set(villages.values_list("pk", flat=True)) if isinstance(villages, QuerySet) else {v.pk for v in villages}
    for home, filed, number in places:
        code = home or filed
        if code in wanted:
            found[code] = found.get(code, 0) + number
    return found


def _acceptance(user: User, office: Office, villages: Villages) -> dict[str, Acceptance]:
    """How people accept clients: the marks officers gave at visits of two years."""
    since = timezone.now() - ACCEPTANCE_SINCE
    visits = (
        Visit.objects.visible_to(user)
        .of_office(office)
        .filter(supervision__client__village__in=villages, community_acceptance__isnull=False, occurred_at__gte=since)
    )
    rows = visits.order_by().values_list("supervision__client__village")
    return {
        code: Acceptance(total, number)
        for code, total, number in rows.annotate(total=Sum("community_acceptance"), n=Count("pk"))
    }


def due_visits_by_district(user: User) -> dict[str, int]:
    """Home visits due today or earlier in the own hands, by district: what a trip can be joined with."""
    due = cases_on_trip(user).filter(due_on__lte=user.office_today())  # type: ignore[misc]  # annotated
    return dict(due.order_by().values_list("client__village__district").annotate(n=Count("pk", distinct=True)))
