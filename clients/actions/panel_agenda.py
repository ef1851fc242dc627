"""Taking a matter off the panel's agenda before it was decided."""

from django.db import transaction

from accounts.models import User
from clients.actions.inquiry import lock, take
from clients.actions.panel import withdraw_item
from clients.actions.saving import save_or_refuse
from clients.inquiry_lifecycle import Step
from clients.models import PanelItem, SocialInquiry


@transaction.atomic
def take_off_agenda(*, item: PanelItem, by: User) -> None:
    """Whoever proposed a matter, or the head, takes it back; it can be proposed again.

    A Litmas returns to its officer as a draft; a case stays as it is. A second tap changes nothing. Raises DomainError
    once the panel has decided.
    """
    withdraw_item(item=item, by=by)
    if item.inquiry_id is not None:
        inquiry = lock(SocialInquiry(pk=item.inquiry_id))
        if inquiry.state == SocialInquiry.State.PANEL_SCHEDULED:
            take(inquiry, Step.REVISE)
            save_or_refuse(inquiry)
