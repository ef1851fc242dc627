"""An office's arrangement of the duty to report, and reports that wait for a check."""

from datetime import UTC, datetime

import factory

from clients.models import ReportIn, ReportInPolicy
from tests.factories.accounts import OfficeFactory
from tests.factories.clients import ReportInFactory


class ReportInPolicyFactory(factory.django.DjangoModelFactory):
    """The model's defaults for one office."""

    class Meta:
        model = ReportInPolicy

    office = factory.SubFactory(OfficeFactory)


class UncheckedReportFactory(ReportInFactory):
    """A family member reported for the client by telephone; no officer has checked it yet."""

    state = ReportIn.State.REPORTED
    mode = ReportIn.Mode.REMOTE
    reporter = ReportIn.Reporter.FAMILY
    reporter_name = "Ibu Wartini"
    reported_at = factory.LazyFunction(lambda: datetime.now(UTC))
