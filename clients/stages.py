"""The stages of cases on a day: the fractions in force, the dates they give, and the cases whose next stage is due."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import DateField, DurationField, Exists, ExpressionWrapper, F, OuterRef, Q, Value
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.formats import number_format

from accounts.models import LegalSetting, User
from clients.models import PanelItem, Stage, Supervision
from clients.querysets import PanelItemQuerySet, SupervisionQuerySet
from clients.rules.guidance import StageDates, stage_dates


@dataclass(frozen=True, slots=True)
class StageFractions:
    """After which part of the period, in percent, the second and the third stage may begin, and on what basis."""

    continued: Decimal
    final: Decimal
    basis: str

    @property
    def continued_text(self) -> str:
        """The first fraction as people write it."""
        return number_format(self.continued.normalize(), use_l10n=True)

    @property
    def final_text(self) -> str:
        """The second fraction as people write it."""
        return number_format(self.final.normalize(), use_l10n=True)


def fractions_on(day: date) -> StageFractions:
    """The fractions in force on a day."""
    rows = LegalSetting.objects.filter(key="stage-continued-from", valid_from__lte=day)
    continued = rows.latest("valid_from")
    final = LegalSetting.objects.value_of("stage-final-from", day)
    return StageFractions(continued.value, final, continued.legal_basis)


def dates_of(supervision: Supervision, fractions: StageFractions) -> StageDates | None:
    """When the stages of a case may begin; None when it has no end."""
    return stage_dates(supervision.starts_on, supervision.ends_on, fractions.continued, fractions.final)


def _passed(day: date, percent: Decimal) -> Q:
    """At least that part of the period has passed on `day`: the same sum as `rules.guidance.stage_dates`."""
    elapsed = ExpressionWrapper((Value(day, DateField()) - F("starts_on")) * Value(100.0), DurationField())
    part = ExpressionWrapper((F("ends_on") - F("starts_on")) * Value(float(percent)), DurationField())
    return Q(GreaterThanOrEqual(elapsed, part))


def stage_due(cases: SupervisionQuerySet, day: date) -> SupervisionQuerySet:
    """Of those, the guided cases whose next stage may begin by its computed date and that no panel has before it."""
    return _ready(cases, day).filter(~Exists(_waiting()))


def stage_waiting(cases: SupervisionQuerySet) -> SupervisionQuerySet:
    """Of those, the guided cases whose change of stage waits for the panel."""
    return cases.active().filter(Exists(_waiting()))


def stage_due_for(user: User) -> SupervisionQuerySet:
    """What the home page counts and its list shows: due cases in the register of the own office."""
    if user.office is None:
        return Supervision.objects.none()
    cases = Supervision.objects.visible_to(user).of_office(user.office)
    return stage_due(cases, user.office_today())


def _ready(cases: SupervisionQuerySet, day: date) -> SupervisionQuerySet:
    fractions = fractions_on(day)
    return cases.active().filter(
        Q(stage=Stage.INITIAL) & _passed(day, fractions.continued)
        | Q(stage=Stage.CONTINUED) & _passed(day, fractions.final),
        ends_on__isnull=False,
    )


def _waiting() -> PanelItemQuerySet:
    return PanelItem.objects.undecided().filter(supervision=OuterRef("pk"), matter=PanelItem.Matter.STAGE)
