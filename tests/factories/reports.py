"""Report jobs and monthly returns for tests."""

from datetime import date, timedelta

import factory
from django.utils import timezone

from reports.models import MonthlyReturn, ReportJob
from tests.factories.accounts import OfficeFactory, UserFactory


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
        failed = factory.Trait(state=ReportJob.State.FAILED, error="Laporan tidak dapat dibuat.")

    kind = ReportJob.Kind.MONTHLY_RETURN
    requested_by = factory.SubFactory(UserFactory, head=True)
    office = factory.SelfAttribute("requested_by.office")
    parameters = factory.LazyFunction(lambda: {"month": "2026-10-01"})


class MonthlyReturnFactory(factory.django.DjangoModelFactory):
    """An empty return of October 2026."""

    class Meta:
        model = MonthlyReturn

    office = factory.SubFactory(OfficeFactory)
    month = date(2026, 10, 1)
    figures = factory.LazyFunction(lambda: {"tables": []})
    opening = 0
    moved_in = 0
    moved_out = 0
    closing = 0
