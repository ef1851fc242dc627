"""How the head arranges the duty to report for the office."""

from django.db import transaction

from accounts.models import Office, User
from clients.actions.saving import save_or_refuse
from clients.models import ReportInPolicy


@transaction.atomic
def arrange_report_ins(*, policy: ReportInPolicy, by: User) -> ReportInPolicy:
    """Saves the office's rhythm, days off and earliest report; duties that are open already keep their day.

    Two heads at once make one row. Raises DomainError.
    """
    Office.objects.select_for_update().get(pk=policy.office_id)
    there = ReportInPolicy.objects.filter(office=policy.office_id).first()
    if there is not None:
        policy.pk = there.pk
        policy._state.adding = False
    save_or_refuse(policy)
    return policy
