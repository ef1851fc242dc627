"""T2: Litmas by kind and requester, from what was carried over to what is left, and how many were in time."""

from datetime import datetime

from django.db.models import Case, DateTimeField, F, OuterRef, Q, Subquery, When
from django.db.models.functions import Coalesce

from accounts.models import Office
from clients.changes import event_model
from clients.models import InquiryKind, SocialInquiry
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Rate, Table, by_line

LITMAS = "clients.SocialInquiry"
CARRIED_OVER = Measure(
    "T2.carried_over",
    "Sisa bulan lalu",
    "Diterima sebelum tanggal 1, dan waktu itu belum dikirim atau diakhiri.",
    LITMAS,
)
RECEIVED = Measure("T2.received", "Diterima", "Permintaan yang diterima di Bapas dalam bulan ini.", LITMAS)
FINISHED = Measure("T2.finished", "Ditandatangani", "Laporan yang ditandatangani dalam bulan ini.", LITMAS)
SENT = Measure("T2.sent", "Dikirim", "Laporan yang dikirim kepada peminta dalam bulan ini.", LITMAS)
IN_TIME = Measure("T2.in_time", "Tepat waktu", "Bagian dari Dikirim: dikirim paling lambat pada tenggatnya.", LITMAS)
ENDED = Measure("T2.ended", "Dikembalikan atau dibatalkan", "Diakhiri dalam bulan ini tanpa laporan dikirim.", LITMAS)
LEFT = Measure(
    "T2.left", "Sisa akhir bulan", "Sisa bulan lalu + diterima - dikirim - dikembalikan atau dibatalkan.", LITMAS
)
OVERDUE = Measure(
    "T2.overdue", "Lewat tenggat", "Bagian dari Sisa akhir bulan: tenggatnya lewat sebelum bulan berakhir.", LITMAS
)
MEASURES = (CARRIED_OVER, RECEIVED, FINISHED, SENT, IN_TIME, ENDED, LEFT, OVERDUE)
ON_TIME_RATE = Rate("Tepat waktu (%)", "Tepat waktu dibagi Dikirim.", IN_TIME, SENT, times=100)
ENDED_STATES = (SocialInquiry.State.RETURNED, SocialInquiry.State.CANCELLED)


def count(office: Office, period: Period, now: datetime, counted: Counted) -> None:
    """Puts each Litmas into its columns. When one was returned or cancelled is known from its history."""
    begins, ends = period.instants(office.zone)
    until = min(ends, now)
    steps = event_model(SocialInquiry).objects.filter(pgh_obj_id=OuterRef("pk"), state__in=ENDED_STATES)
    ended_at = Case(
        When(
            state__in=ENDED_STATES,
            then=Coalesce(Subquery(steps.order_by("pgh_id").values("pgh_created_at")[:1]), F("registered_at")),
        ),
        output_field=DateTimeField(),
    )
    rows = (
        SocialInquiry.objects.filter(office=office, received_at__lt=ends)
        .annotate(left_at=Coalesce("sent_at", ended_at))
        .filter(Q(left_at__isnull=True) | Q(left_at__gte=begins))
        .values_list("pk", "kind__code", "requester_kind", "received_at", "signed_at", "sent_at", "due_at", "left_at")
    )
    for pk, kind, requester, received, signed, sent, due, left in rows:
        line = f"{kind}/{requester}"
        counted.add(CARRIED_OVER if received < begins else RECEIVED, line, pk)
        if signed and begins <= signed < ends:
            counted.add(FINISHED, line, pk)
        if left is None or left >= ends:
            counted.add(LEFT, line, pk)
            if due and due < until:
                counted.add(OVERDUE, line, pk)
        elif sent:
            counted.add(SENT, line, pk)
            if due is None or sent <= due:
                counted.add(IN_TIME, line, pk)
        else:
            counted.add(ENDED, line, pk)


def table(numbers: Numbers) -> Table:
    """T2."""
    kinds = {kind.code: (kind.position, kind.label) for kind in InquiryKind.objects.all()}
    order = list(SocialInquiry.Requester.values)

    def place(line: str) -> tuple[int, int]:
        kind, requester = line.split("/")
        return kinds[kind][0], order.index(requester)

    def words(line: str) -> list[str]:
        kind, requester = line.split("/")
        return [kinds[kind][1], SocialInquiry.Requester(requester).label]

    return by_line(
        "T2",
        "Penelitian kemasyarakatan (Litmas)",
        heads=("Jenis", "Peminta"),
        lines=[(line, words(line)) for line in sorted(numbers.lines(MEASURES), key=place)],
        measures=MEASURES,
        numbers=numbers,
        rates=[ON_TIME_RATE],
        note="Dihitung per permintaan, menurut jenis dan peminta.",
    )
