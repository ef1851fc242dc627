"""A country's social work of invented people, beside the caseload of `scale`: for measuring, not for showing.

A million sessions pass no trigger one by one: the tables are filled with their triggers asleep, inside the one
transaction of the command, which refuses to run anywhere but on demonstration data; and before they wake,
`check_limits` asks the whole ledger what the triggers ask of each row. Constraints and exclusion are never off.
"""

# ruff: noqa: S608 - names of tables and columns come from the models, numbers from this file

from datetime import timedelta
from typing import Any

from django.db import models
from django.utils import timezone

from accounts.models import Office, ProsecutionOffice, User
from bapas_portal.demo.bulk_rows import fill, next_id, pick, uuid_from
from clients.models import Supervision
from clients.terms import Audience, SupervisionKind, book_of
from sentences.models import HostSite, HoursEntry, Placement, SocialWorkSentence, Track, WorkPlan, WorkSession
from villages.models import Village

HOURS_PER_DAY = 4
LONGEST_ROW = 50
"""Sessions of one sentence, one each day: 200 hours, so that 40 hours remain to a sentence that is still open."""
SITES_PER_OFFICE = 12
SENTENCE_ROWS: tuple[type[models.Model], ...] = (SocialWorkSentence, Placement, WorkPlan, WorkSession, HoursEntry)
OFFICER = "officers[1 + j %% cardinality(officers)]"
OPEN = "(j %% 3 = 0)"
"""Every third sentence is still being carried out, with 5 to 175 days of its 180 gone."""


def seed_sentences(cursor: Any, *, sentences: int, sessions: int, clients: int, first_client: int) -> None:
    """Sentences evenly over the clients of every office, each with a case, a placement and a row of sessions."""
    each = sessions // sentences
    _hosts(cursor)
    source = _source(sentences, clients, each)
    first_case = _cases(cursor, source, first_client)
    first = _sentences(cursor, source, first_case, each)
    first_placement = _placements(cursor, source, first)
    _plans(cursor, source, first)
    _sessions(cursor, source, first, first_placement, each)
    check_limits(cursor)


def _hosts(cursor: Any) -> None:
    """Sites in the first villages of each office, and who executes its judgments; kept beside the shares."""
    cursor.execute(
        "CREATE TEMP TABLE scale_host (office_id bigint, zone text, kejari bigint, sites bigint[]) ON COMMIT DROP"
    )
    cursor.execute("SELECT office_id, head, villages FROM scale_share")
    for office_id, head, villages in cursor.fetchall():
        office = Office.objects.get(pk=office_id)
        known = SocialWorkSentence.objects.filter(supervision__office=office).first()
        kejari = known.prosecution_office if known else _kejari(office)
        sites = [_site(office, User.objects.get(pk=head), code).pk for code in villages[:SITES_PER_OFFICE]]
        cursor.execute("INSERT INTO scale_host VALUES (%s, %s, %s, %s)", [office_id, office.timezone, kejari.pk, sites])


def _kejari(office: Office) -> ProsecutionOffice:
    return ProsecutionOffice.objects.get_or_create(
        name=f"Kejaksaan Negeri {office.short_code}", defaults={"timezone": office.timezone}
    )[0]


def _site(office: Office, head: User, code: str) -> HostSite:
    day = timezone.localdate() - timedelta(days=400)
    return HostSite.objects.create(
        office=office,
        village=Village(code=code),
        name=f"Kantor {office.short_code}",
        kind=HostSite.Kind.VILLAGE_OFFICE,
        capacity=200,
        tasks="Membersihkan halaman, merapikan arsip",
        opens_at="07:00",
        closes_at="17:00",
        supervisor_name="Pengawas",
        child_suitable=True,
        non_commercial_on=day,
        state=HostSite.State.ACTIVE,
        surveyed_on=day,
        surveyed_by=head,
        created_by=head,
    )


def _source(sentences: int, clients: int, each: int) -> str:
    """One row for each sentence: its number `j`, its client `i`, its office's share and host, and its first day."""
    gone = f"CASE WHEN {OPEN} THEN {each} + 5 + j * 7 %% {171 - each} ELSE 181 + j %% 140 END"
    return (
        f"(SELECT j, i, s.*, h.zone, h.kejari, h.sites, current_date - ({gone})::int AS first_day"
        f" FROM generate_series(1, {sentences}) j, "
        f" LATERAL (SELECT 1 + (j - 1)::bigint * {clients} / {sentences} AS i) n"
        " JOIN scale_share s ON i BETWEEN s.first AND s.last JOIN scale_host h ON h.office_id = s.office_id) s"
    )


def _cases(cursor: Any, source: str, first_client: int) -> int:
    first = next_id(cursor, Supervision)
    kind = SupervisionKind.SOCIAL_WORK_SENTENCE
    row = Supervision(
        kind=kind,
        audience=Audience.ADULT,
        book=book_of(kind, Audience.ADULT),
        legal_basis="Berita acara pelaksanaan putusan",
        report_in_days=30,
        visit_every_days=30,
    )
    fill(
        cursor,
        row,
        source,
        {
            "id": f"{first} - 1 + j",
            "public_id": uuid_from("work-case", "j"),
            "client_id": f"{first_client} + i - 1",
            "office_id": "office_id",
            "register_no": "'SKALA-KS/' || j",
            "officer_id": OFFICER,
            "starts_on": "first_day",
            "ends_on": "first_day + 180",
            "status": f"CASE WHEN {OPEN} THEN 'active' ELSE 'completed' END",
            "closed_on": f"CASE WHEN {OPEN} THEN NULL ELSE first_day + 180 END",
            "registered_at": "first_day::timestamptz",
        },
        [],
    )
    return first


def _sentences(cursor: Any, source: str, first_case: int, each: int) -> int:
    first = next_id(cursor, SocialWorkSentence)
    row = SocialWorkSentence(
        track=Track.ADULT,
        court="Pengadilan Negeri",
        offence="Pencurian ringan (KUHP pasal 478)",
        threat_months=6,
        imposed=SocialWorkSentence.Imposed.PRISON,
        imposed_months=3,
        hours_per_day=HOURS_PER_DAY,
        period_days=180,
        default_consequence=SocialWorkSentence.Consequence.REPEAT,
    )
    done = each * HOURS_PER_DAY
    unserved = f"(NOT {OPEN} AND j %% 20 = 1)"
    fill(
        cursor,
        row,
        source,
        {
            "id": f"{first} - 1 + j",
            "public_id": uuid_from("sentence", "j"),
            "supervision_id": f"{first_case} - 1 + j",
            "judgment_no": "j || '/Pid.B/2026/PN ' || code",
            "judgment_on": "first_day - 10",
            "offence_on": "first_day - 100",
            "consent_on": "first_day - 10",
            "hours_ordered": f"CASE WHEN {OPEN} OR {unserved} THEN {done + 40} ELSE greatest(8, {done}) END",
            "prosecution_office_id": "kejari",
            "starts_on": "first_day",
            "state": f"CASE WHEN {OPEN} THEN 'in_progress' WHEN {unserved} THEN 'defaulted' ELSE 'completed' END",
            "closed_on": f"CASE WHEN {OPEN} THEN NULL ELSE first_day + 180 END",
            "default_reported_reason": f"CASE WHEN {unserved} THEN 'Tidak hadir' ELSE '' END",
            "registered_at": "first_day::timestamptz",
        },
        [],
    )
    return first


def _placements(cursor: Any, source: str, first_sentence: int) -> int:
    """One for each sentence. Gives the id of the first."""
    first = next_id(cursor, Placement)
    fill(
        cursor,
        Placement(task="Membersihkan halaman"),
        source,
        {
            "id": f"{first} - 1 + j",
            "public_id": uuid_from("placement", "j"),
            "sentence_id": f"{first_sentence} - 1 + j",
            "site_id": pick("sites", "j", 13),
            "starts_on": "first_day",
            "ends_on": f"CASE WHEN {OPEN} THEN NULL ELSE first_day + 180 END",
            "placed_by_id": "head",
        },
        [],
    )
    return first


def _plans(cursor: Any, source: str, first_sentence: int) -> None:
    """Monday, Wednesday and Friday for two of three open sentences; the others have no plan yet."""
    fill(
        cursor,
        WorkPlan(starts_at="08:00", minutes=HOURS_PER_DAY * 60),
        f"{source}, unnest(ARRAY[1, 3, 5]) AS day WHERE {OPEN} AND j %% 9 <> 0",
        {
            "id": f"{next_id(cursor, WorkPlan)} - 1 + row_number() OVER ()",
            "sentence_id": f"{first_sentence} - 1 + j",
            "weekday": "day",
            "since": "first_day",
            "set_by_id": "head",
        },
        [],
    )


def _sessions(cursor: Any, source: str, first_sentence: int, first_placement: int, each: int) -> None:
    """A session each day; of an open sentence the last waits for the officer. What is verified is in the ledger."""
    first, first_entry = next_id(cursor, WorkSession), next_id(cursor, HoursEntry)
    waits = f"({OPEN} AND n = {each})"
    begins = "((first_day + n)::timestamp + time '08:00') AT TIME ZONE zone"
    numbered = f"{source}, generate_series(1, {each}) AS n"
    number = f"(j - 1)::bigint * {each} + n"
    fill(
        cursor,
        WorkSession(task="Membersihkan halaman"),
        numbered,
        {
            "id": f"{first} - 1 + {number}",
            "public_id": uuid_from("session", f"({number})"),
            "sentence_id": f"{first_sentence} - 1 + j",
            "placement_id": f"{first_placement} - 1 + j",
            "starts_at": begins,
            "ends_at": f"{begins} + interval '{HOURS_PER_DAY} hours'",
            "state": f"CASE WHEN {waits} THEN 'confirmed' ELSE 'verified' END",
            "drafted_by_id": OFFICER,
            "drafted_at": begins,
            "confirmed_by_id": "head",
            "confirmed_at": begins,
            "verified_by_id": f"CASE WHEN {waits} THEN NULL ELSE {OFFICER} END",
            "verified_at": f"CASE WHEN {waits} THEN NULL ELSE {begins} END",
        },
        [],
    )
    fill(
        cursor,
        HoursEntry(kind=HoursEntry.Kind.CREDIT, minutes=HOURS_PER_DAY * 60),
        f"{numbered} WHERE NOT {waits}",
        {
            "id": f"{first_entry} - 1 + {number}",
            "public_id": uuid_from("entry", f"({number})"),
            "sentence_id": f"{first_sentence} - 1 + j",
            "session_id": f"{first} - 1 + {number}",
            "worked_on": "first_day + n",
            "entered_by_id": OFFICER,
            "entered_at": begins,
        },
        [],
    )


def check_limits(cursor: Any) -> None:
    """Raises ValueError when the ledger holds what its triggers would have refused."""
    cursor.execute(
        "SELECT count(*) FROM (SELECT sum(e.minutes) FROM sentences_hoursentry e"
        " JOIN sentences_socialworksentence s ON s.id = e.sentence_id GROUP BY s.id, s.hours_ordered"
        " HAVING sum(e.minutes) > s.hours_ordered * 60 OR min(e.worked_on) < min(s.starts_on)"
        " OR max(e.worked_on) > min(s.starts_on + s.period_days)) broken"
    )
    (broken,) = cursor.fetchone()
    cursor.execute(
        "SELECT count(*) FROM (SELECT 1 FROM sentences_hoursentry e"
        " JOIN sentences_socialworksentence s ON s.id = e.sentence_id GROUP BY s.id, s.hours_per_day, e.worked_on"
        " HAVING sum(e.minutes) > s.hours_per_day * 60) broken"
    )
    (broken_days,) = cursor.fetchone()
    if broken or broken_days:
        raise ValueError(f"{broken} sentences and {broken_days} days hold more than the judgment orders.")
