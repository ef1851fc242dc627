"""Two people stand behind every hour that counts: who handled the host's word, and who checks it (R9)."""

from accounts.models import User
from bapas_portal.law import Violation, found
from sentences.models import WorkSession
from sentences.rules.place import checked_by_a_second_officer, verified_by_another


def handlers_of(session: WorkSession) -> frozenset[int]:
    """Through whose hands the host's word came: who made the link that confirmed, who typed the sheet and its row."""
    link, sheet = session.confirmed_link, session.day_sheet
    return frozenset(
        pk
        for pk in (
            link.created_by_id if link is not None else None,
            sheet.typed_by_id if sheet is not None else None,
            session.drafted_by_id if sheet is not None else None,
        )
        if pk is not None
    )


def why_another_checks(session: WorkSession, user: User) -> list[Violation]:
    """Why `user` neither checks these hours nor answers an objection to them; empty for whoever may."""
    return found(
        verified_by_another(session.confirmed_by_id, user.pk),
        checked_by_a_second_officer(handlers_of(session), user.pk),
    )
