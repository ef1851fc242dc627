"""The load of each officer of an office: what lies in the officer's hands, how heavy it is, and where it is."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from django.db.models import Count, QuerySet

from accounts.models import User
from clients.models import ReportIn, RiskLevel, Substitution, Supervision, Visit
from villages.models import Village

RISK_WEIGHT = {RiskLevel.HIGH: 3, RiskLevel.MEDIUM: 2, RiskLevel.LOW: 1}
"""How much a case counts in the weighted load. The portal's own arithmetic for comparing officers, not a statute."""
UNASSESSED_WEIGHT = 1


@dataclass
class OfficerLoad:
    """What one officer has in hand. `districts` counts open cases by district, the largest first."""

    officer: User
    by_risk: Counter[str] = field(default_factory=Counter)
    overdue_visits: int = 0
    missed_report_ins: int = 0
    districts: list[tuple[str, int]] = field(default_factory=list)
    substituted: int = 0
    """Open cases of the colleagues for whom the officer stands in today."""
    in_village: int = 0
    in_district: int = 0

    @property
    def open_cases(self) -> int:
        """Open cases, assessed or not."""
        return sum(self.by_risk.values())

    @property
    def weighted(self) -> int:
        """Open cases, a high risk counted three times and a medium one twice."""
        return sum(
            number * RISK_WEIGHT.get(RiskLevel(level), UNASSESSED_WEIGHT) if level else number * UNASSESSED_WEIGHT
            for level, number in self.by_risk.items()
        )

    @property
    def high(self) -> int:
        """Open cases of high risk."""
        return self.by_risk[RiskLevel.HIGH]

    @property
    def medium(self) -> int:
        """Open cases of medium risk."""
        return self.by_risk[RiskLevel.MEDIUM]

    @property
    def low(self) -> int:
        """Open cases of low risk."""
        return self.by_risk[RiskLevel.LOW]

    @property
    def unassessed(self) -> int:
        """Open cases whose risk nobody assessed."""
        return self.by_risk[""]


def loads_of(user: User, near: Village | None = None) -> list[OfficerLoad]:
    """The load of every officer of the office of `user`, lightest first; with `near`, who works there already.

    Whoever gives out cases counts alike: the registrar too, who reads no visit but sees how many are late. As many
    queries for three officers as for thirty.
    """
    if user.office is None:
        return []
    loads = {officer.pk: OfficerLoad(officer) for officer in User.objects.officers_of(user.office)}
    cases = Supervision.objects.visible_to(user).of_office(user.office).open().filter(officer__in=loads).order_by()
    for officer, level, number in cases.with_risk().values_list("officer", "risk").annotate(n=Count("pk")):  # type: ignore[misc]  # annotated
        loads[officer].by_risk[level] += number
    _count_lateness(user, loads)
    _count_substituted(user, loads)
    _place(loads, cases, near)
    return sorted(loads.values(), key=lambda load: (load.weighted, load.officer.name))


def _count_lateness(user: User, loads: dict[int, OfficerLoad]) -> None:
    """Overdue visits and missed report-ins, as the lists count them."""
    late = Visit.objects.filter(supervision__in=Supervision.objects.visible_to(user)).overdue(user.office_today())
    overdue = late.order_by().values_list("officer")
    for officer, number in overdue.annotate(n=Count("pk")):
        if officer in loads:
            loads[officer].overdue_visits = number
    missed = ReportIn.objects.visible_to(user).missed_last().order_by().values_list("supervision__officer")
    for officer, number in missed.annotate(n=Count("pk")):
        if officer in loads:
            loads[officer].missed_report_ins = number


def _count_substituted(user: User, loads: dict[int, OfficerLoad]) -> None:
    """What an officer has in hand for colleagues who are away."""
    standing_in = Substitution.objects.of_office(user.office).on(user.office_today()).filter(substitute__in=loads)
    for officer, substitute in standing_in.order_by().values_list("officer", "substitute").distinct():
        loads[substitute].substituted += loads[officer].open_cases if officer in loads else 0


def _place(loads: dict[int, OfficerLoad], cases: QuerySet[Supervision], near: Village | None) -> None:
    """Where the caseload lives; distance is not known, so the same village and district stand for nearness."""
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    places = cases.values_list(
        "officer", "client__village", "client__village__district", "client__village__district__name"
    )
    for officer, village, district, name, number in places.annotate(n=Count("pk")):
        found[officer][name] += number
        if near is not None and district == near.district_id:
            loads[officer].in_district += number
            loads[officer].in_village += number if village == near.pk else 0
    for officer, districts in found.items():
        loads[officer].districts = districts.most_common()
