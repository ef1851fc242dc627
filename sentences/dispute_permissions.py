"""Who may object to hours, and who may answer."""

from accounts.models import User
from accounts.permissions import ALLOWED, Verdict, denied
from sentences.four_eyes import why_another_checks
from sentences.models import HoursDispute, WorkSession
from sentences.permissions import can_guide


def can_record_dispute(user: User, session: WorkSession) -> Verdict:
    """The office writes down what convict, prosecutor or host object to: the officer of the case, or the head.

    The host objects by itself on its own pages; the prosecutor reads only, and tells the officer.
    """
    return can_guide(user, session.sentence)


def can_settle_dispute(user: User, dispute: HoursDispute) -> Verdict:
    """Whoever guides the case, and never who confirmed the hours or handled the host's word (KUHP art. 85(8))."""
    verdict = can_guide(user, dispute.session.sentence)
    if not verdict:
        return verdict
    violations = why_another_checks(dispute.session, user)
    return denied(str(violations[0])) if violations else ALLOWED
