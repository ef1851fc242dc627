"""Every named constraint of missed days, warnings and reported defaults, violated once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import Error, IntegrityError, connection, transaction

from tests.factories.default import AbsenceFactory, DefaultReportFactory, WorkWarningFactory

pytestmark = pytest.mark.django_db


def missed_twice() -> None:
    first = AbsenceFactory()
    AbsenceFactory(sentence=first.sentence)


def made_up_before() -> None:
    absence = AbsenceFactory()
    absence.make_up_on = absence.on
    absence.save()


def warned_twice() -> None:
    first = WorkWarningFactory()
    WorkWarningFactory(sentence=first.sentence)


def reported_twice() -> None:
    first = DefaultReportFactory()
    DefaultReportFactory(sentence=first.sentence)


def decided_before_it_was_reported() -> None:
    report = DefaultReportFactory(repeated=True)
    report.decided_on = report.reported_on - timedelta(days=1)
    report.save()


VIOLATIONS: dict[str, Callable[[], object]] = {
    "absence_once_per_day": missed_twice,
    "absence_judged_by_somebody": lambda: AbsenceFactory(is_lawful=True),
    "absence_made_up_later": made_up_before,
    "workwarning_each_once": warned_twice,
    "workwarning_first_to_third": lambda: WorkWarningFactory(number=4),
    "defaultreport_one_pending_per_sentence": reported_twice,
    "defaultreport_decision_is_complete": decided_before_it_was_reported,
    "defaultreport_repeats_1_to_240_hours": lambda: DefaultReportFactory(repeated=True, decided_hours=241),
    "defaultreport_decision_says_how_much": lambda: DefaultReportFactory(repeated=True, decided_hours=None),
}


def test_a_report_is_not_deleted_by_hand() -> None:
    report = DefaultReportFactory()

    with pytest.raises(Error, match="Cannot delete"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM sentences_defaultreport WHERE id = %s", [report.pk])


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()
