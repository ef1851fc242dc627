"""Report jobs and monthly returns for tests."""

from datetime import date, timedelta
from typing import Any

import factory
from django.utils import timezone

from reports.models import MonthlyReturn, ReportJob, ReportSchedule, ReturnCorrection, ScheduledReport
from reports.models.job import place_of
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory


class ReportJobFactory(factory.django.DjangoModelFactory):
    """A monthly return a head asked for, waiting; `running`, `done` and `failed` are traits."""

    class Meta:
        model = ReportJob

    class Params:
        running = factory.Trait(state=ReportJob.State.RUNNING, started_at=factory.LazyFunction(timezone.now))
        done = factory.Trait(
            state=ReportJob.State.DONE,
            progress=100,
            pdf="reports/uji/laporan.pdf",
            xlsx="reports/uji/laporan.xlsx",
            finished_at=factory.LazyFunction(timezone.now),
            expires_at=factory.LazyFunction(lambda: timezone.now() + timedelta(days=7)),
        )
        export = factory.Trait(
            kind=ReportJob.Kind.LIST_EXPORT,
            parameters=factory.LazyFunction(lambda: {"list": "clients", "title": "Daftar klien", "query": ""}),
            reason="Rapat evaluasi bimbingan.",
        )
        cancelled = factory.Trait(state=ReportJob.State.CANCELLED)
        failed = factory.Trait(state=ReportJob.State.FAILED, error="Laporan tidak dapat dibuat.")

    kind = ReportJob.Kind.MONTHLY_RETURN
    requested_by = factory.SubFactory(UserFactory, head=True)
    office = factory.SelfAttribute("requested_by.office")
    parameters = factory.LazyFunction(lambda: {"month": "2026-10-01"})

    @classmethod
    def _adjust_kwargs(cls, **kwargs: Any) -> dict[str, Any]:
        """Asked for where the person works."""
        return {**kwargs, "parameters": {"place": place_of(kwargs["requested_by"]), **kwargs["parameters"]}}


class MonthlyReturnFactory(factory.django.DjangoModelFactory):
    """An empty return of October 2026; `submitted`, `returned`, `accepted` and `locked` are traits."""

    class Meta:
        model = MonthlyReturn

    class Params:
        submitted = factory.Trait(
            state=MonthlyReturn.State.SUBMITTED,
            submitted_at=factory.LazyFunction(timezone.now),
            submitted_by=factory.SubFactory(UserFactory, head=True, office=factory.SelfAttribute("..office")),
        )
        returned = factory.Trait(
            submitted=True,
            state=MonthlyReturn.State.RETURNED,
            returned_at=factory.LazyFunction(timezone.now),
            returned_by=factory.SubFactory(UserFactory, regional=True),
            returned_reason="Periksa jumlah perkara baru.",
        )
        accepted = factory.Trait(
            submitted=True,
            state=MonthlyReturn.State.ACCEPTED,
            accepted_at=factory.LazyFunction(timezone.now),
            accepted_by=factory.SubFactory(UserFactory, regional=True),
        )
        locked = factory.Trait(
            accepted=True, state=MonthlyReturn.State.LOCKED, locked_at=factory.LazyFunction(timezone.now)
        )

    office = factory.SubFactory(OfficeFactory)
    month = date(2026, 10, 1)
    figures = factory.LazyFunction(lambda: {"tables": [], "numbers": {}})
    opening = 0
    moved_in = 0
    moved_out = 0
    closing = 0


class CorrectionFactory(factory.django.DjangoModelFactory):
    """A case that was registered after the closing it belongs to."""

    class Meta:
        model = ReturnCorrection

    monthly_return = factory.SubFactory(MonthlyReturnFactory)
    case = factory.SubFactory(SupervisionFactory, office=factory.SelfAttribute("..monthly_return.office"))
    effect = ReturnCorrection.Effect.ADDED
    reason = "Terlambat didaftarkan."
    recorded_by = factory.SelfAttribute("case.officer")


class ReportScheduleFactory(factory.django.DjangoModelFactory):
    """A head's daily report, running since yesterday."""

    class Meta:
        model = ReportSchedule

    owner = factory.SubFactory(UserFactory, head=True, email="kepala@contoh.invalid")
    role = factory.SelfAttribute("owner.role")
    place_office = factory.SelfAttribute("owner.office")
    place_regional = factory.SelfAttribute("owner.regional_office")
    subject = "daily"
    parameters = factory.LazyAttribute(
        lambda row: {"office": str(row.owner.office.public_id)} if row.owner.office else {}
    )
    every = ReportSchedule.Every.DAILY
    running_since = factory.LazyAttribute(lambda row: row.owner.today() - timedelta(days=1))


class ScheduledReportFactory(factory.django.DjangoModelFactory):
    """Today's occasion, told."""

    class Meta:
        model = ScheduledReport

    schedule = factory.SubFactory(ReportScheduleFactory)
    occasion = factory.LazyAttribute(lambda row: row.schedule.owner.today())
    state = ScheduledReport.State.SENT
