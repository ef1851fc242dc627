"""Invented requests for Litmas in every state, and the panel's sessions that decide on them."""

from datetime import datetime, timedelta
from random import Random

from django.utils import timezone

from bapas_portal.demo import names
from bapas_portal.demo.staff import Staff
from clients.inquiry_clock import due_of
from clients.inquiry_report import sections_of
from clients.inquiry_sections import RECOMMENDATION
from clients.models import Audience, Client, InquiryKind, PanelItem, PanelSession, Sex, SocialInquiry

State = SocialInquiry.State
# State, hours since the request came in, kind, requester.
REQUESTS = [
    (State.LOGGED, 40, "child_diversion", "police"),
    (State.LOGGED, 5, "conditional_release", "prison"),
    (State.ASSIGNED, 30, "child_pretrial", "police"),
    (State.ASSIGNED, 20, "conditional_leave", "prison"),
    (State.PLANNED, 60, "assimilation", "prison"),
    (State.DATA_COLLECTION, 50, "child_pretrial_placement", "court"),
    (State.DATA_COLLECTION, 120, "conditional_release", "prison"),
    (State.ANALYSIS, 150, "adult_sentencing", "prosecutor"),
    (State.DRAFT, 90, "child_trial", "court"),
    (State.DRAFT, 200, "adult_sentencing", "court"),
    (State.DRAFT, 400, "conditional_release", "prison"),
    (State.PANEL_SCHEDULED, 170, "conditional_release", "prison"),
    (State.PANEL_SCHEDULED, 100, "adult_restorative", "police"),
    (State.PANEL_DECIDED, 180, "assimilation", "prison"),
    (State.SIGNED, 190, "conditional_leave", "prison"),
    *[(State.CLOSED, 24 * days, "conditional_release", "prison") for days in (25, 40, 60, 75, 90)],
    *[(State.CLOSED, 24 * days, "child_diversion", "police") for days in (20, 33, 58)],
    (State.RETURNED, 300, "relocation", "prison"),
    (State.CANCELLED, 500, "child_restorative", "police"),
]
REQUESTERS = {
    "police": "Kepolisian Resor {town}",
    "prosecutor": "Kejaksaan Negeri {town}",
    "court": "Pengadilan Negeri {town}",
    "prison": "Lapas Kelas IIA {town}",
}
OFFENCES = [
    "Pencurian (KUHP pasal 476)",
    "Penggelapan (KUHP pasal 486)",
    "Penganiayaan (KUHP pasal 466)",
    "Penyalahgunaan narkotika",
]
NOT_YET_WRITTEN = {State.LOGGED, State.ASSIGNED, State.PLANNED, State.RETURNED, State.CANCELLED}
TEXT = (
    "Keterangan diperoleh dari wawancara dengan yang bersangkutan dan keluarganya, serta ketua RT setempat. "
    "Yang bersangkutan tinggal bersama keluarga, dikenal baik oleh tetangga, dan menyatakan kesanggupannya."
)


def create_inquiries(staff: Staff, town: str, used: set[str]) -> int:
    """A register of requests for one office, with a session held and one to come; returns how many requests."""
    rng = Random(f"inquiries {town}")
    held, coming = _sessions(staff)
    kinds = {kind.code: kind for kind in InquiryKind.objects.all()}
    clients = list(Client.objects.filter(office=staff.office).order_by("pk")[:60])
    for number, (state, hours, code, requester) in enumerate(REQUESTS, start=1):
        inquiry = _request(rng, staff, kinds[code], requester, hours, number, town, used, clients)
        _carry_to(rng, inquiry, state, staff, number)
        inquiry.save()
        if state == State.PANEL_SCHEDULED:
            _item(coming, inquiry, PanelItem.Decision.PENDING)
        elif state in {State.PANEL_DECIDED, State.SIGNED}:
            _item(held, inquiry, PanelItem.Decision.ACCEPTED)
    return len(REQUESTS)


def _sessions(staff: Staff) -> tuple[PanelSession, PanelSession]:
    """One that was held yesterday and one that comes in three days."""
    today, members = staff.office.today(), "\n".join(officer.name for officer in staff.officers)
    share = {"office": staff.office, "place": "Ruang sidang Bapas", "chair": staff.head.name, "members": members}
    held = PanelSession.objects.create(
        on=today - timedelta(days=1),
        state=PanelSession.State.HELD,
        minutes="Sidang membahas laporan yang diajukan dan menyetujuinya setelah tanya jawab.",
        created_by=staff.head,
        **share,
    )
    coming = PanelSession.objects.create(on=today + timedelta(days=3), created_by=staff.head, **share)
    return held, coming


def _request(
    rng: Random,
    staff: Staff,
    kind: InquiryKind,
    requester: str,
    hours: int,
    number: int,
    town: str,
    used: set[str],
    clients: list[Client],
) -> SocialInquiry:
    """A request as it came in; every third adult is a client already."""
    office, received = staff.office, timezone.now() - timedelta(hours=hours)
    is_child = kind.audience == Audience.CHILD
    client = next((c for c in clients if not c.is_child), None) if not is_child and number % 3 == 0 else None
    if client is not None:
        clients.remove(client)
    female = rng.random() < 0.2
    low, high = (13, 17) if is_child else (20, 52)
    today = office.today()
    return SocialInquiry(
        office=office,
        kind=kind,
        register_no=f"LIT/{number:04d}/{today.year}",
        requester_kind=requester,
        requester=REQUESTERS[requester].format(town=town.capitalize()),
        request_no=f"B/{rng.randint(100, 999)}/{received:%m}/{received.year}",
        request_on=received.astimezone(office.zone).date() - timedelta(days=rng.randint(0, 2)),
        received_at=received,
        client=client,
        name=client.name if client else names.person_name(rng, office.code, female=female, used=used),
        sex=client.sex if client else (Sex.FEMALE if female else Sex.MALE),
        birth_date=client.birth_date if client else names.birth_date(rng, today, low, high),
        is_child=is_child,
        village=client.village if client else rng.choice(clients).village,
        offence=rng.choice(OFFENCES),
        registered_by=staff.registrar,
        registered_at=received + timedelta(minutes=10),
    )


def _carry_to(rng: Random, inquiry: SocialInquiry, state: str, staff: Staff, number: int) -> None:
    """Puts it into a state with everything that comes before."""
    inquiry.state = state
    if state not in {State.LOGGED, State.RETURNED, State.CANCELLED}:
        inquiry.officer = staff.officers[number % len(staff.officers)] if number % 2 else staff.officers[0]
        inquiry.assigned_at = min(inquiry.received_at + timedelta(hours=3), timezone.now())
    inquiry.due_at = due_of(inquiry)
    if state in {State.RETURNED, State.CANCELLED}:
        inquiry.ended_reason = "Alamat di luar wilayah kerja" if state == State.RETURNED else "Permintaan ditarik"
    if state not in NOT_YET_WRITTEN:
        wanted = sections_of(inquiry)
        if state in {State.DATA_COLLECTION, State.ANALYSIS}:
            wanted = wanted[:4]
        elif state == State.DRAFT:
            wanted = wanted[:-2]
        inquiry.sections = {section.key: TEXT for section in wanted if section != RECOMMENDATION}
        inquiry.recommendation = "Disetujui dengan pengawasan dan wajib lapor." if RECOMMENDATION in wanted else ""
    if state in {State.SIGNED, State.CLOSED}:
        inquiry.signed_at = _finished(rng, inquiry)
    if state == State.CLOSED:
        inquiry.sent_at = (inquiry.signed_at or timezone.now()) + timedelta(hours=2)


def _finished(rng: Random, inquiry: SocialInquiry) -> datetime:
    """When the officer signed: mostly within the clock."""
    if inquiry.due_at is None:
        return timezone.now()
    finished = inquiry.due_at - timedelta(hours=rng.choice([30, 20, 12, 4, -9]))
    return max(min(finished, timezone.now() - timedelta(hours=3)), inquiry.received_at)


def _item(session: PanelSession, inquiry: SocialInquiry, decision: str) -> None:
    """The Litmas on the agenda of a session."""
    if inquiry.officer is None:
        raise ValueError("Only a Litmas with an officer comes before the panel.")
    PanelItem.objects.create(
        session=session,
        matter=PanelItem.Matter.INQUIRY,
        inquiry=inquiry,
        proposal=inquiry.recommendation,
        decision=decision,
        decided_at=None if decision == PanelItem.Decision.PENDING else timezone.now() - timedelta(days=1),
        proposed_by=inquiry.officer,
    )
