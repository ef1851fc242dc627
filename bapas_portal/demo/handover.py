"""Hand-overs that wait, one that is done and one refused, and an officer who is away, so that no page is empty."""

from datetime import timedelta
from random import Random

from accounts.models import Office, User
from clients import moving
from clients.actions import accept_transfer, arrange_substitution, refuse_transfer, request_transfer
from clients.models import Client, Supervision
from clients.terms import SupervisionKind

REASONS = (
    "Klien pindah mengikuti istrinya; alamat baru sudah diperiksa dan penjamin menyetujui.",
    "Klien bekerja di perkebunan dan menetap di sana sejak bulan lalu.",
    "Orang tua klien pindah; bimbingan lebih dekat dari kantor yang dituju.",
)
# From, to, and what came of it.
MOVES = (
    ("bapas-semarang", "bapas-pangkalpinang", "waiting"),
    ("bapas-palopo", "bapas-pangkalpinang", "accepted"),
    ("bapas-pangkalpinang", "bapas-palopo", "waiting"),
    ("bapas-pangkalpinang", "bapas-semarang", "refused"),
    ("bapas-pangkalpinang", "bapas-palopo", "accepted"),
)


def create_handovers(rng: Random) -> int:
    """Makes the demonstration's hand-overs and one substitution; returns how many hand-overs."""
    made = 0
    for number, (from_code, to_code, outcome) in enumerate(MOVES, start=1):
        giving, receiving = Office.objects.get(code=from_code), Office.objects.get(code=to_code)
        client = _movable_client(giving)
        if client is None:
            continue
        asking, answering = (User.objects.filter(office=place, role="head").first() for place in (giving, receiving))
        if asking is None or answering is None:
            continue
        transfer = request_transfer(client=client, to_office=receiving, reason=rng.choice(REASONS), by=asking)
        if outcome == "refused":
            refuse_transfer(transfer=transfer, reason="Alamat baru di luar wilayah kerja kami.", by=answering)
        elif outcome == "accepted":
            cases = Supervision.objects.open().filter(client=client)
            numbers = {case.pk: f"PLP/{number:03d}/{receiving.today().year}" for case in cases}
            officer = User.objects.officers_of(receiving).order_by("pk").first()
            accept_transfer(transfer=transfer, register_numbers=numbers, officer=officer, by=answering)
        made += 1
    _arrange_absence(Office.objects.get(code="bapas-pangkalpinang"))
    return made


def _movable_client(office: Office) -> Client | None:
    """An adult on conditional release with one open case, for whom nothing has to be finished first."""
    cases = Supervision.objects.active().filter(office=office, client__office=office, audience="adult")
    cases = cases.filter(kind=SupervisionKind.CONDITIONAL_RELEASE, client__transfers=None, client__restrictions=None)
    for case in cases.select_related("client", "office").order_by("-pk"):
        if case.client.supervisions.open().count() == 1 and not moving.refusals(case):
            return case.client
    return None


def _arrange_absence(office: Office) -> None:
    """A colleague of the demonstration officer is on leave this week."""
    head = User.objects.filter(office=office, role="head").first()
    substitute = User.objects.filter(username="pk.pangkalpinang").first()
    officer = User.objects.officers_of(office).exclude(username="pk.pangkalpinang").order_by("pk").first()
    if head is None or substitute is None or officer is None:
        return
    today = office.today()
    arrange_substitution(
        officer=officer,
        substitute=substitute,
        since=today,
        until=today + timedelta(days=9),
        reason="Cuti tahunan",
        by=head,
    )
