"""Who may object to hours, and who may answer."""

from accounts.models import User
from accounts.permissions import ALLOWED, Verdict, denied
from sentences.models import HoursDispute, WorkSession
from sentences.permissions import can_guide
from sentences.rules.place import verified_by_another


def can_record_dispute(user: User, session: WorkSession) -> Verdict:
    """The office writes down what convict, prosecutor or host object to: the officer of the case, or the head.

    The host objects by itself on its own pages; the prosecutor reads only, and tells the officer.
    """
    return can_guide(user, session.sentence)


def can_settle_dispute(user: User, dispute: HoursDispute) -> Verdict:
    """Whoever guides the case, and never the person who confirmed the hours (KUHP art. 85(8))."""
    verdict = can_guide(user, dispute.session.sentence)
    if not verdict:
        return verdict
    violation = verified_by_another(dispute.session.confirmed_by_id, user.pk)
    return denied(str(violation)) if violation else ALLOWED
