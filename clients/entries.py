"""What the clients app itself adds to the timeline of a case file."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import User
from clients import timeline
from clients.changes import event_model
from clients.letters_offered import letters_about
from clients.models import Client, ReportIn, Supervision, Transfer, Visit
from clients.permissions import can_read_visits
from clients.timeline import TimelineEntry, end_of

VISIT_TONES = {Visit.State.HELD: "good", Visit.State.NOT_MET: "warn", Visit.State.CANCELLED: "neutral"}
REPORT_IN_TONES = {
    ReportIn.State.REPORTED: "good",
    ReportIn.State.EXCUSED: "info",
    ReportIn.State.MISSED: "bad",
}


def visit_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Visits that took place, were attempted or called off by somebody. Nothing for the registrar.

    Days that only the rhythm planned and a new rhythm took back are no event of the client's life.
    """
    if not can_read_visits(user):
        return
    visits = Visit.objects.visible_to(user).filter(supervision__client=client).exclude(state=Visit.State.PLANNED)
    visits = visits.exclude(state=Visit.State.CANCELLED, in_series=True)
    for visit in visits.select_related("officer", "outcome"):
        done = visit.occurred_at is not None
        title = f"{visit.get_kind_display()}: {str(visit.outcome or visit.get_state_display()).lower()}"
        yield TimelineEntry(
            when=visit.occurred_at or visit.logged_at,
            title=f"{title}, ada pelanggaran syarat" if visit.is_violation else title,
            body=visit.findings if done else visit.change_reason,
            by=visit.officer.name,
            tone="bad" if visit.is_violation else VISIT_TONES[Visit.State(visit.state)],
            icon="alert" if visit.is_violation else "calendar",
            url=reverse("clients:visit_detail", args=[visit.public_id]),
        )


def report_in_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Report-ins that were settled; a missed one stands at the end of its day."""
    duties = ReportIn.objects.visible_to(user).filter(supervision__client=client).exclude(state=ReportIn.State.DUE)
    for duty in duties.select_related("recorded_by", "supervision__office"):
        outcome = "Terlambat lapor" if duty.is_late else duty.get_state_display()
        mode = f", {duty.get_mode_display()[0].lower()}{duty.get_mode_display()[1:]}" if duty.mode else ""
        yield TimelineEntry(
            when=duty.reported_at or end_of(duty.due_on, duty.supervision.office.zone),
            is_timed=duty.reported_at is not None,
            title=f"Wajib lapor {date_format(duty.due_on)}: {outcome.lower()}{mode}",
            body=duty.note,
            by=duty.recorded_by.name if duty.recorded_by else "",
            tone="warn" if duty.is_late else REPORT_IN_TONES[ReportIn.State(duty.state)],
            icon="check-circle" if duty.state == ReportIn.State.REPORTED else "alert",
        )


def assignment_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Who was given which case."""
    for supervision in Supervision.objects.visible_to(user).filter(client=client):
        for assignment in supervision.assignments.select_related("officer", "assigned_by"):
            yield TimelineEntry(
                when=assignment.since,
                title=f"{supervision.get_kind_display()} diserahkan kepada {assignment.officer.name}",
                by=assignment.assigned_by.name,
                icon="person",
            )


def status_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Changes of a case's status, read from its history."""
    cases = Supervision.objects.visible_to(user).filter(client=client)  # also those that came from a merged record
    events = event_model(Supervision).objects.filter(pgh_obj_id__in=cases.values("pk")).order_by("pgh_obj_id", "pgh_id")
    labels = dict(Supervision.Status.choices)
    before: dict[int, str] = {}
    for event in events.select_related("pgh_context"):
        if before.get(event.pgh_obj_id) != event.status:
            before[event.pgh_obj_id] = event.status
            yield TimelineEntry(
                when=event.registered_at if event.pgh_label == "insert" else event.pgh_created_at,
                title=f"Perkara {event.register_no}: {labels[event.status].lower()}",
                icon="document",
            )


def transfer_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Hand-overs that were answered; the page of a request belongs to the two offices it concerns."""
    transfers = Transfer.objects.filter(client=client, answered_at__isnull=False)
    seen = set(Transfer.objects.visible_to(user).filter(client=client).values_list("pk", flat=True))
    for transfer in transfers.select_related("from_office", "to_office", "answered_by"):
        yield TimelineEntry(
            when=transfer.answered_at or transfer.requested_at,
            title=f"Pelimpahan ke {transfer.to_office.name}: {transfer.get_state_display().lower()}",
            body=f"Dari {transfer.from_office.name}. {transfer.reason}",
            by=transfer.answered_by.name if transfer.answered_by else "",
            tone={"accepted": "good", "refused": "bad"}.get(transfer.state, "neutral"),
            icon="handshake",
            url=reverse("clients:transfer_detail", args=[transfer.public_id]) if transfer.pk in seen else "",
        )


def letter_entries(user: User, client: Client) -> Iterator[TimelineEntry]:
    """Letters about the client or anything in the file."""
    for letter in letters_about(user, client):
        yield TimelineEntry(
            when=end_of(letter.issued_on, client.office.zone),
            is_timed=False,
            title=f"Surat {letter.number}: {letter.subject}",
            by=letter.issued_by.name,
            icon="document",
            url=reverse("documents:letter_download", args=[letter.public_id]),
        )


def register_sources() -> None:
    """Puts the clients app's own sources on the timeline."""
    sources = (visit_entries, report_in_entries, assignment_entries, status_entries, transfer_entries, letter_entries)
    for source in sources:
        timeline.register(source)
