"""Who must be told that an agreement ends, that a promise is late, that something is to be asked after.

An agreement of a Kanwil is told to the Kanwil once, through the first of its offices, and to the head of each office.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.db.models import Min
from django.urls import reverse
from django.utils.formats import date_format

from accounts.models import Office, Role, User
from programs.models import Agreement, Commitment, FollowUp
from programs.rules.agreement import URGE_MONTHS, WARN_MONTHS, add_months
from reminders.kinds import RecipientKind
from reminders.registry import TITLE_LIMIT, DueReminder, Rule, at_opening, register

PARTNER_DAYS_BEFORE = 7  # the portal's own choice: time to send what is missing
AGREEMENT_PLACEHOLDERS = {"tanggal": "hari terakhir perjanjian"}
PROMISE_PLACEHOLDERS = {"tanggal": "tenggat janji", "jumlah": "banyaknya yang dijanjikan"}


def _told_of(office: Office, agreements: Iterable[Agreement]) -> dict[int, set[int]]:
    """Per agreement who is told: the head, who began it while still there, and the Kanwil of one it made itself."""
    staff = User.objects.filter(office=office, is_active=True)
    heads = set(staff.filter(role=Role.HEAD).values_list("pk", flat=True))
    here = set(staff.filter(role=Role.OFFICER).values_list("pk", flat=True))
    kanwil = User.objects.filter(role=Role.REGIONAL, regional_office=office.regional_office, is_active=True)
    sisters = Office.objects.active().filter(regional_office=office.regional_office)
    is_first = sisters.aggregate(n=Min("pk"))["n"] == office.pk
    above = set(kanwil.values_list("pk", flat=True)) if is_first else set()
    told: dict[int, set[int]] = {}
    for agreement in agreements:
        own = {agreement.created_by_id} & here
        told[agreement.pk] = heads | (above if agreement.office_id is None else own)
    return told


def _agreements_of(office: Office) -> dict[str, object]:
    """The own, and those of the Kanwil for all its offices."""
    own = Agreement.objects.filter(office=office)
    kanwil = Agreement.objects.filter(office=None, regional_office=office.regional_office)
    return {"pk__in": (own | kanwil).values("pk")}


def _ending(office: Office, day: date, months: int, rows: Iterable[Agreement]) -> Iterator[DueReminder]:
    agreements = list(rows)
    told = _told_of(office, agreements)
    for agreement in agreements:
        assert agreement.ends_on is not None  # noqa: S101 - agreement_signed_has_dates
        occasion = add_months(agreement.ends_on, -months)
        for person in told[agreement.pk]:
            yield DueReminder(
                subject=agreement.public_id,
                recipient_id=person,
                occasion=occasion,
                due_at=at_opening(office, occasion),
                title=f"Perjanjian habis dalam {months} bulan: {agreement.title}"[:TITLE_LIMIT],
                body=f"Berlaku sampai {date_format(agreement.ends_on)}. Mulai pembaruan bila masih diperlukan.",
                path=reverse("programs:agreement_detail", args=[agreement.public_id]),
                values={"tanggal": agreement.ends_on},
            )


def agreements_ending_in_six_months(office: Office, day: date) -> Iterator[DueReminder]:
    """Each agreement in force with one to six months to go that was not renewed."""
    rows = Agreement.objects.filter(**_agreements_of(office)).expiring(day)
    soon = Agreement.objects.expiring_soon(day).values("pk")
    yield from _ending(office, day, WARN_MONTHS, rows.exclude(pk__in=soon))


def agreements_ending_in_a_month(office: Office, day: date) -> Iterator[DueReminder]:
    """Each agreement in force with at most a month to go that was not renewed."""
    yield from _ending(office, day, URGE_MONTHS, Agreement.objects.filter(**_agreements_of(office)).expiring_soon(day))


def promises_overdue(office: Office, day: date) -> Iterator[DueReminder]:
    """Each promise that is open after its due date, while its agreement was not ended early."""
    rows = Commitment.objects.overdue(day).filter(
        agreement__in=Agreement.objects.filter(**_agreements_of(office)).exclude(state="terminated")
    )
    promises = list(rows.select_related("agreement", "party").with_realised())
    told = _told_of(office, [promise.agreement for promise in promises])
    for promise in promises:
        done = f"{promise.realised} dari {promise.quantity} {promise.unit}"  # type: ignore[attr-defined]
        for person in told[promise.agreement_id]:
            yield DueReminder(
                subject=promise.public_id,
                recipient_id=person,
                occasion=promise.due_on,
                due_at=at_opening(office, promise.due_on),
                title=f"Janji lewat tenggat: {promise.title}"[:TITLE_LIMIT],
                body=f"{promise.party} berjanji sampai {date_format(promise.due_on)}; terlaksana {done}.",
                path=reverse("programs:commitment_detail", args=[promise.public_id]),
                values={"tanggal": promise.due_on, "jumlah": promise.quantity},
            )


def partner_promises_due(office: Office, day: date) -> Iterator[DueReminder]:
    """Each open promise of the office's own agreements that is due within a week, to the contact of its party."""
    week = (day, day + timedelta(days=PARTNER_DAYS_BEFORE))
    signed = Agreement.objects.filter(office=office).in_force(day)
    rows = Commitment.objects.filter(state=Commitment.State.OPEN, due_on__range=week, agreement__in=signed)
    for promise in rows.exclude(party__contact_phone="").select_related("party"):
        yield DueReminder(
            subject=promise.public_id,
            recipient_kind=RecipientKind.PARTNER,
            recipient_key=promise.party.public_id,
            occasion=promise.due_on,
            due_at=at_opening(office, promise.due_on - timedelta(days=PARTNER_DAYS_BEFORE)),
            title=f"Tenggat perjanjian dengan {office.name}"[:TITLE_LIMIT],
            body=f"{promise.title}: {promise.quantity} {promise.unit} sampai {date_format(promise.due_on)}. Bila sudah "
            "terlaksana, beri tahu Bapas.",
            path=reverse("programs:commitment_detail", args=[promise.public_id]),
            values={"tanggal": promise.due_on, "jumlah": promise.quantity},
        )


def follow_ups_due(office: Office, day: date) -> Iterator[DueReminder]:
    """Each follow-up that is due today or late: to the officer who asks after it, or to the head."""
    heads = list(User.objects.filter(office=office, role=Role.HEAD, is_active=True).values_list("pk", flat=True))
    rows = FollowUp.objects.filter(office=office).open().filter(due_on__lte=day).select_related("officer")
    for row in rows:
        officer = row.officer
        stays = officer is not None and officer.is_active and officer.office_id == office.pk
        for person in [officer.pk] if officer and stays else heads:
            yield DueReminder(
                subject=row.public_id,
                recipient_id=person,
                occasion=row.due_on,
                due_at=at_opening(office, row.due_on),
                title=f"Tindak lanjut jatuh tempo: {row.title}"[:TITLE_LIMIT],
                body=f"{row.get_kind_display()}. Penanggung jawab: {row.owner_name}.",
                path=reverse("programs:followup_detail", args=[row.public_id]),
                values={"tanggal": row.due_on},
            )


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
        description="Seminggu sebelum tenggat janji dalam perjanjian Bapas, kepada narahubung mitranya.",
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
