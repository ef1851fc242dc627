"""A country's caseload of invented people, written by the database itself: for measuring, not for showing.

Every client, case, visit and report-in follows from its running number, so that two runs on one day make the same rows.
Rows take every column the model has from an unsaved instance, and only what differs from row to row is computed in SQL:
a column that is added to a model later is filled without a change here. NIKs are left out, their hashes are random: the
search by exact NIK then reads an index of real size without a single number of a possible person.
"""

# ruff: noqa: S608 - names of tables and columns come from the models, values from this file

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db import connection, models, transaction
from django.utils import timezone

from accounts.models import Office, Role, User
from bapas_portal.demo import names
from bapas_portal.demo.bulk_rows import fill, next_id, pick, uuid_from
from bapas_portal.demo.scale_inquiries import seed_inquiries
from bapas_portal.demo.scale_sentences import SENTENCE_ROWS, seed_sentences
from bapas_portal.demo.staff import PASSWORD
from clients.models import Client, ClientSequence, OutcomeKind, ReportIn, SocialInquiry, Supervision, Visit
from clients.terms import Audience, SupervisionKind, book_of
from villages.models import Village

BIG_OFFICE = "bapas-pangkalpinang"
BIG_SHARE = 3_000
"""Clients of the one large office; fewer when fewer than 50,000 are asked for."""
CASELOAD = 140
VILLAGES_PER_OFFICE = 60
REPORT_INS_PER_CASE = 5
VISITS_AT_ONCE = 1_000_000
"""Visits of one statement: what it must remember to check their keys stays small."""
FINDINGS = "Klien berada di rumah bersama keluarga, bekerja, dan tidak ada keluhan dari tetangga."
KINDS = [
    SupervisionKind.CONDITIONAL_RELEASE,
    SupervisionKind.CONDITIONAL_RELEASE,
    SupervisionKind.CONDITIONAL_LEAVE,
    SupervisionKind.ASSIMILATION,
    SupervisionKind.CONDITIONAL_SENTENCE,
]
TRACKED: tuple[type[models.Model], ...] = (Client, Supervision, Visit, ReportIn, SocialInquiry)


@dataclass(frozen=True, slots=True)
class Share:
    """How many clients an office gets, who guides them and where they live."""

    office: Office
    first: int
    count: int
    officers: list[int]
    head: int
    villages: list[str]
    number_after: int


@transaction.atomic
def seed_scale(
    *, clients: int, visits: int, sentences: int, sessions: int, inquiries: int, say: Callable[[str], object]
) -> None:
    """Writes `clients` people with 1.1 cases each and `visits` visits, and takes statistics for the planner.

    So many `sentences` of social work are spread over them, with `sessions` of work in all, and so many `inquiries`.
    """
    today = timezone.localdate()
    shares = _shares(clients, today.year)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        quiet = (*TRACKED, *SENTENCE_ROWS)
        for model in quiet:  # history of a million made-up visits would measure nothing
            cursor.execute(f"ALTER TABLE {model._meta.db_table} DISABLE TRIGGER USER")
        _write_shares(cursor, shares)
        first_client = _clients(cursor, clients, today)
        say(f"{clients} clients at {len(shares)} offices")
        first_case, cases = _cases(cursor, first_client, clients, today)
        say(f"{cases} cases")
        _visits(cursor, first_case, cases, visits, today, say)
        _report_ins(cursor, first_case, cases, today)
        say(f"{cases * REPORT_INS_PER_CASE} report-ins")
        if sentences:
            seed_sentences(cursor, sentences=sentences, sessions=sessions, clients=clients, first_client=first_client)
            say(f"{sentences} sentences, {sessions} sessions")
        if inquiries:
            seed_inquiries(cursor, inquiries=inquiries, clients=clients, first_client=first_client)
            say(f"{inquiries} Litmas")
        for model in quiet:
            cursor.execute(f"ALTER TABLE {model._meta.db_table} ENABLE TRIGGER USER")
        measured: tuple[type[models.Model], ...] = (*quiet, User)
        for model in measured:
            cursor.execute(f"ANALYZE {model._meta.db_table}")


def _shares(clients: int, year: int) -> list[Share]:
    """The big office first, the others alike; officers are made until nobody has more than a full caseload."""
    offices = sorted(Office.objects.active(), key=lambda office: (office.code != BIG_OFFICE, office.code))
    served = {office.pk: _villages(office) for office in offices}
    offices = [office for office in offices if served[office.pk]]
    big = min(BIG_SHARE, clients * BIG_SHARE // 50_000 + 1)
    rest, extra = divmod(clients - big, max(1, len(offices) - 1))
    password = make_password(PASSWORD)
    shares, first = [], 1
    for position, office in enumerate(offices):
        count = big if position == 0 else rest + (position <= extra)
        staff = _staff(office, count, password)
        sequence, _ = ClientSequence.objects.get_or_create(office=office, year=year)
        shares.append(Share(office, first, count, staff[1:], staff[0], served[office.pk], sequence.last_number))
        sequence.last_number += count
        sequence.save(update_fields=["last_number"])
        first += count
    return shares


def _villages(office: Office) -> list[str]:
    codes = Village.objects.current().served_by(office).order_by("code").values_list("pk", flat=True)
    return list(codes[:VILLAGES_PER_OFFICE])


def _staff(office: Office, clients: int, password: str) -> list[int]:
    """Ids of the head and the officers of an office; those that are missing are made."""
    head = User.objects.filter(office=office, role=Role.HEAD, is_active=True).order_by("pk").first()
    head = head or _account(office, "kepala", Role.HEAD, password)
    officers = list(User.objects.officers_of(office).order_by("pk").values_list("pk", flat=True))
    wanted = max(1, -(-clients // CASELOAD))
    made = [
        _account(office, f"petugas{number + 1}", Role.OFFICER, password).pk for number in range(len(officers), wanted)
    ]
    return [head.pk, *officers, *made]


def _account(office: Office, username: str, role: Role, password: str) -> User:
    return User.objects.create(
        username=f"{username}.{office.code}",
        name=f"{username.capitalize()} {office.short_code}",
        role=role,
        office=office,
        password=password,
        is_demo=True,
    )


def _write_shares(cursor: Any, shares: list[Share]) -> None:
    cursor.execute(
        "CREATE TEMP TABLE scale_share (office_id bigint, code text, first int, last int, officers bigint[],"
        " head bigint, villages text[], number_after int) ON COMMIT DROP"
    )
    for share in shares:
        cursor.execute(
            "INSERT INTO scale_share VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
            [
                share.office.pk, share.office.short_code, share.first, share.first + share.count - 1, share.officers,
                share.head, share.villages, share.number_after,
            ],
        )  # fmt: skip
    cursor.execute("ANALYZE scale_share")


def _clients(cursor: Any, clients: int, today: date) -> int:
    """The people. Gives the id of the first."""
    first = next_id(cursor, Client)
    family = sorted({name for group in names.FAMILY.values() for name in group})
    middle = [name for name in names.MALE if len(name) > 4]
    row = Client(sex="L", birth_place="Pangkalpinang", occupation="Buruh harian")
    fill(
        cursor,
        row,
        "(SELECT i, s.*, l.* FROM generate_series(1, %s) i JOIN scale_share s ON i BETWEEN s.first AND s.last,"
        " (SELECT %s::text[] AS given, %s::text[] AS middle, %s::text[] AS family) l) s",
        {
            "id": f"{first} - 1 + i",
            "public_id": uuid_from("client", "i"),
            "office_id": "office_id",
            "number": f"code || '-{today.year}-' || lpad((number_after + i - first + 1)::text, 4, '0')",
            "name": " || ' ' || ".join(
                pick(array, "i", salt) for array, salt in (("given", 0), ("middle", 77), ("family", 991))
            ),
            "birth_date": "date '1965-01-01' + (abs(hashint4(i)::bigint) %% 14000)::int",
            "nik_hash": "CASE WHEN i %% 20 = 0 THEN '' ELSE md5('nik' || i) || md5('kin' || i) END",
            "phone_hash": "CASE WHEN i %% 10 = 0 THEN '' ELSE md5('phone' || i) || md5('enohp' || i) END",
            "address": "'Jalan Melati No. ' || (i %% 120 + 1)",
            "village_id": pick("villages", "i", 5),
            "registered_by_id": "head",
            "registered_at": "now() - make_interval(days => i %% 700)",
        },
        [clients, names.MALE, middle, family],
    )
    return first


def _cases(cursor: Any, first_client: int, clients: int, today: date) -> tuple[int, int]:
    """One case each, and a second one for every tenth person. Gives the id of the first and their number."""
    first, cases = next_id(cursor, Supervision), clients + clients // 10
    kinds = [kind.value for kind in KINDS]
    row = Supervision(
        audience=Audience.ADULT,
        book=book_of(KINDS[0], Audience.ADULT),
        legal_basis="SK PAS-1234.PK.05.09",
        report_in_days=30,
        visit_every_days=30,
    )
    day = f"date '{today.isoformat()}'"
    closed = "(j %% 5 >= 3)"
    starts = f"{day} - 100 - (j %% 901)"
    closed_on = f"{day} - (j %% 90)"
    fill(
        cursor,
        row,
        f"(SELECT j, s.* FROM generate_series(1, %s) j JOIN scale_share s"
        f" ON ((j - 1) %% {clients}) + 1 BETWEEN s.first AND s.last) s, (SELECT %s::text[] AS kinds) k",
        {
            "id": f"{first} - 1 + j",
            "public_id": uuid_from("case", "j"),
            "client_id": f"{first_client} + (j - 1) %% {clients}",
            "office_id": "office_id",
            "kind": pick("kinds", "j", 3),
            "register_no": "'SKALA/' || j",
            "officer_id": "officers[1 + j %% cardinality(officers)]",
            "starts_on": starts,
            "ends_on": f"CASE WHEN {closed} THEN {closed_on} ELSE {day} - 20 + j %% 420 END",
            "status": f"CASE WHEN {closed} THEN 'completed' ELSE 'active' END",
            "closed_on": f"CASE WHEN {closed} THEN {closed_on} ELSE NULL END",
            "registered_at": f"({starts})::timestamptz",
        },
        [cases, kinds],
    )
    return first, cases


def _visits(cursor: Any, first_case: int, cases: int, visits: int, today: date, say: Callable[[str], object]) -> None:
    """Visits made at home, evenly over the cases and over the life of each; each active case has one planned."""
    first, turns = next_id(cursor, Visit), visits // cases + 1
    day = f"date '{today.isoformat()}'"
    source = (
        f"(SELECT v, c.*, p.village_id, coalesce(c.closed_on, {day} - 1) - c.starts_on AS days"
        f" FROM generate_series(%s, %s) v JOIN clients_supervision c ON c.id = {first_case} + v %% {cases}"
        " JOIN clients_client p ON p.id = c.client_id) s"
    )
    planned = f"(v <= {cases} AND status = 'active')"
    missed = "(v %% 8 = 0)"
    gone = f"days * (v / {cases} * 7 + v %% 7) / {turns * 7}"
    occurred = f"(starts_on + {gone})::timestamp AT TIME ZONE 'UTC' + make_interval(hours => 2, mins => v %% 400)"
    row = Visit(kind=Visit.Kind.HOME, present=[Visit.Present.CLIENT])
    met, not_met = (OutcomeKind.objects.get(code=code).pk for code in ("met", "not_home"))
    for start in range(1, visits + 1, VISITS_AT_ONCE):
        last = min(start + VISITS_AT_ONCE - 1, visits)
        fill(
            cursor,
            row,
            source,
            {
                "id": f"{first} - 1 + v",
                "public_id": uuid_from("visit", "v"),
                "supervision_id": "s.id",
                "officer_id": "officer_id",
                "village_id": f"CASE WHEN {planned} THEN NULL ELSE village_id END",
                "state": f"CASE WHEN {planned} THEN 'planned' WHEN {missed} THEN 'not_met' ELSE 'held' END",
                "outcome_id": f"CASE WHEN {planned} THEN NULL WHEN {missed} THEN {not_met} ELSE {met} END",
                "planned_on": f"CASE WHEN {planned} THEN {day} + v %% 33 - 3 ELSE NULL END",
                "occurred_at": f"CASE WHEN {planned} THEN NULL ELSE {occurred} END",
                "findings": f"CASE WHEN {planned} THEN '' ELSE '{FINDINGS}' END",
                "logged_at": f"CASE WHEN {planned} THEN now() ELSE {occurred} END",
            },
            [start, last],
        )
        say(f"{last} visits")


def _report_ins(cursor: Any, first_case: int, cases: int, today: date) -> None:
    """A duty that is due for each active case, and settled ones before it."""
    first = next_id(cursor, ReportIn)
    due = "(r = 0 AND status = 'active')"
    missed = "(NOT (r = 0 AND status = 'active') AND (s.id + r) %% 11 = 0)"
    fill(
        cursor,
        ReportIn(),
        f"(SELECT r, c.* FROM generate_series(0, {REPORT_INS_PER_CASE - 1}) r, clients_supervision c"
        f" WHERE c.id BETWEEN {first_case} AND {first_case + cases - 1}) s",
        {
            "id": f"{first} + (s.id - {first_case}) * {REPORT_INS_PER_CASE} + r",
            "public_id": uuid_from("report", "s.id || '-' || r"),
            "supervision_id": "s.id",
            "due_on": f"date '{today.isoformat()}' + (s.id / 7 %% 30)::int - 3 - r * 30",
            "state": f"CASE WHEN {due} THEN 'due' WHEN {missed} THEN 'missed' ELSE 'reported' END",
            "mode": f"CASE WHEN {due} OR {missed} THEN '' ELSE 'office' END",
            "reported_at": f"CASE WHEN {due} OR {missed} THEN NULL ELSE now() - make_interval(days => 3 + r * 30) END",
        },
        [],
    )
