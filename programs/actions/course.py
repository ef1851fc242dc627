"""Courses of a Desa Binaan, who takes part, what became of them; and what the village makes."""

import uuid
from collections.abc import Collection, Mapping
from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once, holds
from clients.actions.saving import save_or_refuse
from clients.models import Client, Supervision
from programs.actions.foster import ensure_open, lock_programme
from programs.actions.locking import ensure
from programs.models import Course, Enrolment, FosterVillageProgramme, OutcomeCheck, Product
from programs.rules import foster as rules

Relation, State = Enrolment.Relation, Enrolment.State
COURSE_FACTS = ("title", "mentor", "place", "starts_on", "ends_on", "sessions", "seats")
PRODUCT_FACTS = ("name", "description", "outlet", "price", "is_public")


def lock_course(course: Course) -> Course:
    """The course as it stands now, held until the transaction ends: its seats are counted under this lock."""
    rows = Course.objects.select_for_update(of=("self",)).select_related("programme__office", "programme__village")
    found: Course = rows.get(pk=course.pk)
    return found


def add_course(
    *, programme: FosterVillageProgramme, submission_key: uuid.UUID | None = None, by: User, **facts: object
) -> Course:
    """Plans a course with its mentor, once. Raises DomainError."""
    key = submission_key or uuid.uuid4()

    def create() -> Course:
        row = lock_programme(programme)
        ensure(rules.courses_open(row.state))
        course = Course(programme=row, submission_key=key, **{name: facts[name] for name in COURSE_FACTS})
        save_or_refuse(course)
        return course

    return create_once(
        Course.objects.filter(programme=programme),
        key,
        create,
        is_same=holds(**{name: facts[name] for name in COURSE_FACTS}),
    )[0]


@transaction.atomic
def change_course(*, course: Course, by: User, **facts: object) -> Course:
    """Corrects a course; never below its taken seats, nor its last day once results were looked at. DomainError."""
    row = lock_course(course)
    ensure_open(row.programme)
    if int(str(facts["seats"])) < row.enrolments.seated().count():
        raise DomainError("Yang sudah terdaftar lebih banyak dari itu, jadi tempatnya tidak dapat dikurangi.")
    most = max((max([person.attended_sessions, *person.present_at]) for person in row.enrolments.all()), default=0)
    if int(str(facts["sessions"])) < most:
        raise DomainError(f"Ada peserta yang sudah menghadiri pertemuan ke-{most}.")
    if facts["ends_on"] != row.ends_on and OutcomeCheck.objects.filter(enrolment__course=row).exists():
        raise DomainError("Hasil pelatihan ini sudah diperiksa, jadi tanggal selesainya tidak diubah lagi.")
    for name in COURSE_FACTS:
        setattr(row, name, facts[name])
    save_or_refuse(row)
    return row


def _take_seat(course: Course, today: date) -> None:
    """Raises DomainError unless the course still takes people and has a seat; the course is locked."""
    ensure(rules.enrolment_open(course.programme.state, course.ends_on, today))
    ensure(rules.seat_free(course.seats, course.enrolments.seated().count()))


@transaction.atomic
def enrol_client(*, course: Course, client: Client, today: date, by: User) -> tuple[Enrolment, bool]:
    """Enters a client, or somebody who was one, whom `by` may see; a second tap finds the first. Raises DomainError.

    Returns the row and whether it is new. Who has no open case any more is entered as a former client (S3-06).
    """
    row = lock_course(course)
    if not Client.objects.visible_to(by).filter(pk=client.pk).exists():
        raise DomainError("Klien ini tidak ada di Bapas Anda.")
    existing = Enrolment.objects.filter(course=row, client=client).first()
    if existing is not None:
        return existing, False
    _take_seat(row, today)
    is_guided = Supervision.objects.open().filter(client=client).exists()
    person = Enrolment(
        course=row,
        relation=Relation.CLIENT if is_guided else Relation.FORMER,
        client=client,
        enrolled_on=today,
        enrolled_by=by,
    )
    save_or_refuse(person)
    return person, True


def enrol_other(
    *, course: Course, relation: str, name: str, submission_key: uuid.UUID | None = None, today: date, by: User
) -> Enrolment:
    """Enters a relative of a client, or a resident (S2-05), once. Raises DomainError."""
    if relation not in (Relation.FAMILY, Relation.RESIDENT):
        raise DomainError("Klien didaftarkan dari daftar klien, supaya berkasnya tertaut.")
    key = submission_key or uuid.uuid4()

    def create() -> Enrolment:
        row = lock_course(course)
        _take_seat(row, today)
        person = Enrolment(
            course=row, relation=relation, name=name, enrolled_on=today, enrolled_by=by, submission_key=key
        )
        save_or_refuse(person)
        return person

    return create_once(
        Enrolment.objects.filter(course=course), key, create, is_same=holds(relation=relation, name=name)
    )[0]


@transaction.atomic
def record_participation(
    *, enrolment: Enrolment, state: str, attended_sessions: int, left_reason: str, today: date, by: User
) -> Enrolment:
    """Writes how many sessions somebody attended, and how it ended; who comes back takes a seat. Raises DomainError."""
    course = lock_course(enrolment.course)
    ensure_open(course.programme)
    row = Enrolment.objects.select_for_update(of=("self",)).get(pk=enrolment.pk)
    ensure(
        rules.record_allowed(
            state,
            attended_sessions,
            left_reason=left_reason,
            sessions=course.sessions,
            starts_on=course.starts_on,
            today=today,
        )
    )
    if row.present_at and attended_sessions != len(row.present_at):
        raise DomainError("Kehadiran peserta ini dicentang di lembar kehadiran. Perbaiki di sana.")
    if state != State.COMPLETED and row.checks.exists():
        raise DomainError("Hasilnya sudah diperiksa, jadi pesertanya tetap tercatat selesai.")
    if row.state == State.LEFT and state != State.LEFT:
        _take_seat(course, today)
    row.state, row.attended_sessions = state, attended_sessions
    row.left_reason = left_reason if state == State.LEFT else ""
    save_or_refuse(row)
    return row


@transaction.atomic
def tick_sheet(
    *,
    course: Course,
    added: Mapping[int, Collection[int]],
    removed: Mapping[int, Collection[int]],
    today: date,
    by: User,
) -> int:
    """Ticks and unticks who came to which meeting (numbers from 1, by the participant's key); what others ticked
    meanwhile stays. Returns how many participants changed. Raises DomainError.
    """
    course = lock_course(course)
    ensure_open(course.programme)
    ensure(rules.sheet_open(course.starts_on, today))
    rows = course.enrolments.seated().filter(pk__in={*added, *removed}).select_for_update(of=("self",))
    changed = 0
    for row in rows:
        present = sorted({*row.present_at, *added.get(row.pk, ())} - {*removed.get(row.pk, ())})
        if present == row.present_at:
            continue
        if not set(present) <= set(range(1, course.sessions + 1)):
            raise DomainError(f"Pelatihan ini {course.sessions} pertemuan. Muat ulang halamannya.")
        if not present and row.state == State.COMPLETED:
            raise DomainError("Peserta yang selesai menghadiri sedikitnya satu pertemuan.")
        row.present_at, row.attended_sessions = present, len(present)
        save_or_refuse(row)
        changed += 1
    return changed


@transaction.atomic
def check_outcome(
    *,
    enrolment: Enrolment,
    month: int,
    on: date,
    work: str,
    income: str,
    uses_skill: bool | None,
    note: str,
    today: date,
    by: User,
) -> OutcomeCheck:
    """Writes whether there is work and what it earns, 3, 6 or 12 months after the course. Raises DomainError."""
    row = Enrolment.objects.select_for_update(of=("self",)).select_related("course").get(pk=enrolment.pk)
    ensure(rules.check_allowed(state=row.state, month=month, on=on, ends_on=row.course.ends_on, today=today))
    check = OutcomeCheck(
        enrolment=row, month=month, on=on, work=work, income=income, uses_skill=uses_skill, note=note, entered_by=by
    )
    save_or_refuse(check)
    return check


def add_product(
    *, programme: FosterVillageProgramme, submission_key: uuid.UUID | None = None, by: User, **facts: object
) -> Product:
    """Puts something the programme makes into its catalogue, once (S2-06). Raises DomainError."""
    key = submission_key or uuid.uuid4()

    def create() -> Product:
        row = lock_programme(programme)
        if row.state in rules.BEFORE_SIGNING or row.state == rules.ENDED:
            raise DomainError(
                "Produk dicatat setelah kesepakatan ditandatangani dan selama programnya tidak dihentikan."
            )
        product = Product(programme=row, submission_key=key, **{name: facts[name] for name in PRODUCT_FACTS})
        save_or_refuse(product)
        return product

    return create_once(
        Product.objects.filter(programme=programme),
        key,
        create,
        is_same=holds(**{name: facts[name] for name in PRODUCT_FACTS}),
    )[0]


@transaction.atomic
def change_product(*, product: Product, by: User, **facts: object) -> Product:
    """Corrects what the catalogue says. Raises DomainError."""
    row: Product = Product.objects.select_for_update(of=("self",)).get(pk=product.pk)
    for name in PRODUCT_FACTS:
        setattr(row, name, facts[name])
    save_or_refuse(row)
    return row


@transaction.atomic
def remove_product(*, product: Product, by: User) -> None:
    """Takes a product out of the catalogue; the history keeps it."""
    Product.objects.filter(pk=product.pk).delete()
