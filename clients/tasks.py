"""Background work of the caseload."""

import logging

from celery import shared_task
from celery.exceptions import SoftTimeLimitExceeded
from django.utils import timezone

from accounts.models import Office
from clients import actions
from clients.importing.steps import advance

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


@shared_task(name="clients.tasks.advance_import")
def advance_import(batch_id: int) -> None:
    """Does the next step of an import. Harmless to run twice: the row carries the state."""
    advance.advance(batch_id)


@shared_task(name="clients.tasks.dispatch_waiting_imports")
def dispatch_waiting_imports() -> int:
    """Takes up imports whose message was lost or whose worker ended."""
    return advance.dispatch(now=timezone.now())


@shared_task(name="clients.tasks.purge_old_imports")
def purge_old_imports() -> int:
    """Deletes workbooks and contents of rows whose time is over."""
    return advance.purge(now=timezone.now())
