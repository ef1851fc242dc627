"""Every named constraint of host sites and of the agreements they rest on, violated once."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import IntegrityError, transaction

from tests.factories.accounts import ProsecutionOfficeFactory
from tests.factories.sentences import HostSiteFactory, SiteCoverFactory

pytestmark = pytest.mark.django_db


def one_agreement_twice() -> None:
    first = SiteCoverFactory()
    SiteCoverFactory(site=first.site, number=first.number)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "site_opens_on_some_day": lambda: HostSiteFactory(open_days=[]),
    "site_declared_non_commercial": lambda: HostSiteFactory(non_commercial_on=None),
    "site_surveyed_before_use": lambda: HostSiteFactory(surveyed_on=None),
    "site_stop_has_reason": lambda: HostSiteFactory(state="paused"),
    "sitecover_runs_forward": lambda: SiteCoverFactory(ends_on=date(2026, 1, 1)),
    "sitecover_prosecutor_is_named": lambda: SiteCoverFactory(basis="prosecutor"),
    "sitecover_number_once_per_site": one_agreement_twice,
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        VIOLATIONS[name]()

    assert refused.value.__cause__.diag.constraint_name == name


@pytest.mark.parametrize(
    ("broken", "name"),
    [
        (lambda: HostSiteFactory(open_days=[0, 1]), "site_opens_on_some_day"),
        (lambda: HostSiteFactory(open_days=[8]), "site_opens_on_some_day"),
        (lambda: HostSiteFactory(surveyed_by=None), "site_surveyed_before_use"),
        (lambda: HostSiteFactory(state="closed"), "site_stop_has_reason"),
        (
            lambda: SiteCoverFactory(prosecution_office=ProsecutionOfficeFactory()),
            "sitecover_prosecutor_is_named",
        ),
    ],
)
def test_the_other_side_of_it(broken, name):
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        broken()

    assert refused.value.__cause__.diag.constraint_name == name


def test_a_proposal_needs_neither_survey_nor_declaration():
    assert HostSiteFactory(state="proposed", surveyed_on=None, surveyed_by=None, non_commercial_on=None, cover=None).pk
