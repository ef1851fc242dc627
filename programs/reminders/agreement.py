"""Who must be told that an agreement ends, that a promise is late, that something is to be asked after.

An agreement of a Kanwil is told to the Kanwil once, through the first of its offices, and to the head of each office.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.db.models import Min, Q
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office, Role, User
from clients.recipients import each_told, heads_of, person_or_heads
from programs.models import Agreement, Commitment, FollowUp
from programs.querysets.agreement import AgreementQuerySet
from programs.rules.agreement import URGE_MONTHS, WARN_MONTHS, add_months
from reminders.kinds import RecipientKind
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, at_opening, register

PARTNER_DAYS_BEFORE = 7  # the portal's own choice: time to send what is missing
AGREEMENT_PLACEHOLDERS = {"tanggal": "hari terakhir perjanjian"}
PROMISE_PLACEHOLDERS = {"tanggal": "tenggat janji", "jumlah": "banyaknya yang dijanjikan"}


def _told_of(office: Office, agreements: Iterable[Agreement]) -> dict[int, set[int]]:
    """Per agreement who is told: the head, who began it while still there, and the Kanwil of one it made itself."""
    heads = set(heads_of(office))
    staff = User.objects.filter(office=office, role=Role.OFFICER, is_active=True)
    here = set(staff.values_list("pk", flat=True))
    kanwil = User.objects.filter(role=Role.REGIONAL, regional_office=office.regional_office, is_active=True)
    above = set(kanwil.values_list("pk", flat=True)) if _speaks_for_kanwil(office) else set()
    told: dict[int, set[int]] = {}
    for agreement in agreements:
        own = {agreement.created_by_id} & here
        told[agreement.pk] = heads | (above if agreement.office_id is None else own)
    return told


def _speaks_for_kanwil(office: Office) -> bool:
    """Whether it is the one office of its Kanwil through which what concerns the Kanwil is told, and told once."""
    sisters = Office.objects.active().filter(regional_office=office.regional_office_id)
    return bool(sisters.aggregate(first=Min("pk"))["first"] == office.pk)


def _agreements_of(office: Office) -> AgreementQuerySet:
    """The own, and those of the Kanwil for all its offices."""
    return Agreement.objects.filter(Q(office=office) | Q(office=None, regional_office=office.regional_office_id))


def _ending(office: Office, day: date, months: int, rows: Iterable[Agreement]) -> Iterator[DueReminder]:
    agreements = list(rows)
    told = _told_of(office, agreements)
    for agreement in agreements:
        assert agreement.ends_on is not None  # noqa: S101 - agreement_signed_has_dates
        occasion = add_months(agreement.ends_on, -months)
        yield from each_told(
            told[agreement.pk],
            subject=agreement.public_id,
            occasion=occasion,
            due_at=at_opening(office, occasion),
            title=f"Perjanjian habis dalam {months} bulan: {agreement.title}"[:TITLE_LIMIT],
            body=f"Berlaku sampai {date_format(agreement.ends_on)}. Mulai pembaruan bila masih diperlukan.",
            path=reverse("programs:agreement_detail", args=[agreement.public_id]),
            values={"tanggal": agreement.ends_on},
        )


def agreements_ending_in_six_months(office: Office, day: date) -> Iterator[DueReminder]:
    """Each agreement in force with one to six months to go that was not renewed."""
    rows = _agreements_of(office).expiring(day)
    soon = Agreement.objects.expiring_soon(day).values("pk")
    yield from _ending(office, day, WARN_MONTHS, rows.exclude(pk__in=soon))


def agreements_ending_in_a_month(office: Office, day: date) -> Iterator[DueReminder]:
    """Each agreement in force with at most a month to go that was not renewed."""
    yield from _ending(office, day, URGE_MONTHS, _agreements_of(office).expiring_soon(day))


def promises_overdue(office: Office, day: date) -> Iterator[DueReminder]:
    """Each promise that is open after its due date, while its agreement was not ended early."""
    rows = Commitment.objects.overdue(day).filter(agreement__in=_agreements_of(office).exclude(state="terminated"))
    promises = list(rows.select_related("agreement", "party").with_realised())
    told = _told_of(office, [promise.agreement for promise in promises])
    for promise in promises:
        done = f"{promise.realised} dari {promise.quantity} {promise.unit}"  # type: ignore[attr-defined]
        yield from each_told(
            told[promise.agreement_id],
            subject=promise.public_id,
            occasion=promise.due_on,
            due_at=at_opening(office, promise.due_on),
            title=f"Janji lewat tenggat: {promise.title}"[:TITLE_LIMIT],
            body=f"{promise.party} berjanji sampai {date_format(promise.due_on)}; terlaksana {done}.",
            path=reverse("programs:commitment_detail", args=[promise.public_id]),
            values={"tanggal": promise.due_on, "jumlah": promise.quantity},
        )


def partner_promises_due(office: Office, day: date) -> Iterator[DueReminder]:
    """Each open promise that is due within a week, to the contact of its party.

    Of the office's own agreements; of those of the Kanwil once, from the office that speaks for it.
    """
    week = (day, day + timedelta(days=PARTNER_DAYS_BEFORE))
    signed = _agreements_of(office).in_force(day)
    if not _speaks_for_kanwil(office):
        signed = signed.filter(office=office)
    rows = Commitment.objects.filter(state=Commitment.State.OPEN, due_on__range=week, agreement__in=signed)
    for promise in rows.exclude(party__contact_phone="").select_related("party", "agreement"):
        maker, asks = (office, "Bapas") if promise.agreement.office_id else (office.regional_office, "Kanwil")
        yield DueReminder(
            subject=promise.public_id,
            recipient_kind=RecipientKind.PARTNER,
            recipient_key=promise.party.public_id,
            occasion=promise.due_on,
            due_at=at_opening(office, promise.due_on - timedelta(days=PARTNER_DAYS_BEFORE)),
            title=f"Tenggat perjanjian dengan {maker.name}"[:TITLE_LIMIT],
            body=f"{promise.title}: {promise.quantity} {promise.unit} sampai {date_format(promise.due_on)}. Bila sudah "
            f"terlaksana, beri tahu {asks}.",
            path=reverse("programs:commitment_detail", args=[promise.public_id]),
            values={"tanggal": promise.due_on, "jumlah": promise.quantity},
        )


def follow_ups_due(office: Office, day: date) -> Iterator[DueReminder]:
    """Each follow-up that is due today or late: to the officer who asks after it, or to the head."""
    heads = heads_of(office)
    rows = FollowUp.objects.filter(office=office).open().filter(due_on__lte=day)
    for row in rows.select_related("officer", "event__office", "event__village", "meeting", "village"):
        yield from each_told(
            person_or_heads(row.officer, office, heads),
            subject=row.public_id,
            occasion=row.due_on,
            due_at=at_opening(office, row.due_on),
            title=f"Tindak lanjut jatuh tempo: {row.get_kind_display()}",
            body=f"{_origin(row)}, tenggat {date_format(row.due_on)}. Buka untuk membaca apa yang harus dikerjakan.",
            path=reverse("programs:followup_detail", args=[row.public_id]),
            values={"tanggal": row.due_on},
        )


def _origin(row: FollowUp) -> str:
    """What the follow-up comes from, in words that nobody typed: who is named in those travels in no e-mail."""
    source, place = "perjanjian", row.village
    if row.event is not None:
        source, place = f"kegiatan {date_format(row.event.day)}", place or row.event.village
    elif row.meeting is not None:
        source = f"rapat {date_format(row.meeting.on)}"
    return f"Dari {source}, {place}" if place else f"Dari {source}"


register(
    Rule(
        name="agreement_ends_in_six_months",
        label="Perjanjian habis dalam 6 bulan",
        description="Enam bulan sebelum perjanjian habis dan belum diperbarui, kepada kepala Bapas dan pencatatnya; "
        "kesepakatan Kanwil juga kepada Kanwil.",
        find=agreements_ending_in_six_months,
        placeholders=AGREEMENT_PLACEHOLDERS,
    )
)
register(
    Rule(
        name="agreement_ends_in_a_month",
        label="Perjanjian habis dalam 1 bulan",
        description="Satu bulan sebelum perjanjian habis dan belum diperbarui, kepada orang yang sama.",
        find=agreements_ending_in_a_month,
        placeholders=AGREEMENT_PLACEHOLDERS,
    )
)
register(
    Rule(
        name="commitment_overdue",
        label="Janji mitra lewat tenggat",
        description="Saat tenggat lewat dan janji belum terpenuhi, kepada kepala Bapas dan pencatat perjanjiannya.",
        find=promises_overdue,
        placeholders=PROMISE_PLACEHOLDERS,
    )
)
register(
    Rule(
        name="commitment_due_partner",
        label="Mitra: janji akan jatuh tempo",
        description="Seminggu sebelum tenggat janji dalam perjanjian Bapas atau Kanwilnya, kepada narahubung mitranya; "
        "untuk perjanjian Kanwil sekali saja, lewat satu Bapas di wilayahnya.",
        find=partner_promises_due,
        placeholders=PROMISE_PLACEHOLDERS,
    )
)
register(
    Rule(
        name="follow_up_due",
        label="Tindak lanjut jatuh tempo",
        description="Pada tenggat keputusan, instruksi, atau janji desa, kepada penagihnya atau kepala Bapas.",
        find=follow_ups_due,
        placeholders={"tanggal": "tenggat tindak lanjut"},
    )
)
