"""Background work of the caseload."""

import logging

from celery import shared_task
from celery.exceptions import SoftTimeLimitExceeded

from accounts.models import Office
from clients import actions

logger = logging.getLogger(__name__)


@shared_task(name="clients.tasks.mark_missed_report_ins")
def mark_missed_report_ins(office_id: int | None = None) -> int:
    """Judges the report-ins whose day has passed at their office, at one office or at every active one.

    Harmless to run twice: only an open duty becomes missed. An office that is gone is passed over; one that fails is
    logged and tried again with the next run, and the others go on.
    """
    offices = Office.objects.active() if office_id is None else Office.objects.filter(pk=office_id)
    marked = 0
    for office in offices:
        try:
            marked += actions.mark_missed_report_ins(office=office)
        except SoftTimeLimitExceeded:
            raise
        except Exception:
            logger.exception("Report-ins of office %s could not be judged", office.code)
    return marked
