"""Objections to hours for the demonstration: some wait for the officer, some are answered, one corrected the ledger."""

import uuid

from accounts.models import User
from bapas_portal.demo.staff import Staff
from sentences.actions.dispute import raise_dispute, raise_dispute_of_host, settle_dispute
from sentences.models import HostSite, HoursDispute, WorkSession
from sentences.witness import Witness

Party, Outcome = HoursDispute.Party, HoursDispute.Outcome
WAITING = (
    (Party.CONVICT, "Menurut yang bersangkutan ia bekerja setengah jam lebih lama."),
    (Party.PROSECUTOR, "Jaksa menanyakan mengapa istirahat siang tidak dikurangi."),
)
ANSWERED = (
    (
        Party.CONVICT,
        "Merasa istirahatnya lebih singkat.",
        Outcome.UPHELD,
        "Daftar hadir dan pengawas menyebut 30 menit.",
    ),
    (
        Party.HOST,
        "Pulang lebih awal karena hujan.",
        Outcome.CORRECTED,
        "Pengawas membenarkan: pulang 30 menit lebih awal.",
    ),
)
ADDRESS = "192.0.2.25"


def create_disputes(staff: Staff, site: HostSite) -> None:
    """Two that wait and two that are answered, in cases that still run; one more through the link of `site`."""
    of_office = WorkSession.objects.filter(
        sentence__supervision__office=staff.office, sentence__state="in_progress"
    ).select_related("sentence__supervision__officer", "placement__site")
    confirmed, counted = of_office.awaiting_officer().order_by("id"), of_office.verified().order_by("-id")
    for (party, reason), session in zip(WAITING, list(confirmed[: len(WAITING)]), strict=False):
        _object(session, party, reason)
    for (party, reason, outcome, answer), session in zip(ANSWERED, list(counted[: len(ANSWERED)]), strict=False):
        dispute = _object(session, party, reason)
        less = session.minutes_counted() - 30 if outcome == Outcome.CORRECTED else None
        by = _officer_of(session)
        settle_dispute(dispute=dispute, outcome=outcome, answer=answer, counted_minutes=less, address=ADDRESS, by=by)
    draft, link = of_office.awaiting_host().filter(placement__site=site).first(), site.links.first()
    if draft is not None and link is not None:
        raise_dispute_of_host(
            session=draft,
            reason="Hari itu tidak hadir; yang datang orang lain.",
            submission_key=uuid.uuid4(),
            by=Witness(site, link=link, address=ADDRESS),
        )


def _object(session: WorkSession, party: str, reason: str) -> HoursDispute:
    by = _officer_of(session)
    return raise_dispute(session=session, party=party, reason=reason, submission_key=uuid.uuid4(), by=by)


def _officer_of(session: WorkSession) -> User:
    """Who guides the case; these cases all have somebody."""
    officer = session.sentence.supervision.officer
    assert officer is not None  # noqa: S101 - a session is recorded by the officer of the case
    return officer
