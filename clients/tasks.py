"""Background work of the caseload."""

from celery import shared_task

from accounts.models import Office
from clients import actions


@shared_task(name="clients.tasks.mark_missed_report_ins")
def mark_missed_report_ins(office_id: int | None = None) -> int:
    """Judges the report-ins whose day has passed at their office, at one office or at every active one.

    Harmless to run twice: only an open duty becomes missed. An office that is gone is passed over.
    """
    offices = Office.objects.active() if office_id is None else Office.objects.filter(pk=office_id)
    return sum(actions.mark_missed_report_ins(office=office) for office in offices)
